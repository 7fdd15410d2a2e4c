/** How the containers of an image behave once ECS starts them. Images without a description are healthy. */
export type ImageBehaviour = (
  | {
      kind: 'healthy';
      /** How long the application needs after its start before it answers health checks. */
      readyMs?: number;
    }
  /** Reaches RUNNING and exits `afterMs` later. */
  | { kind: 'crash'; afterMs: number; exitCode: number; reason?: string }
  /** Exits before ECS saw it running. */
  | { kind: 'crash-at-start'; exitCode: number; reason?: string }
  | { kind: 'out-of-memory'; afterMs?: number }
  | { kind: 'pull-fails'; reason: string }
  | { kind: 'init-fails'; reason: string }
  | {
      kind: 'unhealthy';
      via: 'elb' | 'container';
      /** The description of the target's health, `Health checks failed with these codes: [502]` for instance. */
      reason?: string;
    }
  /** No task can be placed; `event` is the service event's text after `(service S) `. */
  | { kind: 'no-capacity'; event: string }
  /** The first `failures` tasks fail as `as` says (crash at start, exit code 1, by default), the others are as `afterwards` says (healthy). */
  | { kind: 'flaky'; failures: number; as?: ImageBehaviour; afterwards?: ImageBehaviour }
) & {
  /** What the container writes to its log, a line each. */
  log?: readonly string[];
  /** How long the container takes to end after SIGTERM. ECS kills it after its `stopTimeout`. */
  endsMs?: number;
  /** How the image ends when RunTask starts it; by default it exits with 0 after twenty seconds. */
  oneOff?: OneOff;
};

export type OneOff = {
  afterMs: number;
  exitCode: number;
  log?: readonly string[];
  reason?: string;
};

export type Images = {
  describe(ref: string, behaviour: ImageBehaviour): void;
  /** The behaviour of the next task that starts this image: a flaky image counts its failures down. */
  next(ref: string): ImageBehaviour;
  /** The behaviour as described, without counting. */
  behaviourOf(ref: string): ImageBehaviour;
};

const HEALTHY: ImageBehaviour = { kind: 'healthy' };

export function createImages(): Images {
  const behaviours = new Map<string, ImageBehaviour>();
  const failed = new Map<string, number>();
  const find = (ref: string): ImageBehaviour => {
    const exact = behaviours.get(ref);
    if (exact !== undefined) return exact;
    // `web:2` also stands for `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2`.
    for (const [key, behaviour] of behaviours) if (ref.endsWith(`/${key}`)) return behaviour;
    return HEALTHY;
  };
  return {
    describe: (ref, behaviour) => {
      behaviours.set(ref, behaviour);
      failed.delete(ref);
    },
    behaviourOf: find,
    next(ref) {
      const behaviour = find(ref);
      if (behaviour.kind !== 'flaky') return behaviour;
      const before = failed.get(ref) ?? 0;
      if (before >= behaviour.failures) return behaviour.afterwards ?? HEALTHY;
      failed.set(ref, before + 1);
      return behaviour.as ?? { kind: 'crash-at-start', exitCode: 1, ...(behaviour.log && { log: behaviour.log }) };
    },
  };
}
