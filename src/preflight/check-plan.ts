import type { JsonObject } from '../lib/json.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import { type ScalingRead, targetOf } from '../service/scaling/read.ts';
import type { Service } from '../service/service.ts';
import type { Gap } from './facts.ts';
import type { PreflightContext } from './gather.ts';
import { type PreflightLines, preflightLines } from './messages.ts';
import { pinDigests } from './pin.ts';
import { type Preflight, type PreflightSettings, preflight } from './preflight.ts';
import { gapOf } from './reading.ts';

export type PlanCheck = PreflightLines & {
  /** Revisions with their images pinned, and what is to be said of it; in the order of the plan. */
  pinned: { definition: JsonObject; notes: string[] }[];
  /** Digests of the images that ECR knows, by their text in the revisions. */
  digests: ReadonlyMap<string, string>;
};

export type CheckRequest = {
  cluster: string;
  region: string;
  /** The members of a service that the plan sets; null stands for a revision that no service runs. */
  changesOf(service: Service | null): JsonObject;
  /** The load balancers that a service's new tasks are going to have instead of its present ones; null for these. */
  balancersOf(service: Service): JsonObject[] | null;
  /** The services' scalable targets; null when they were not read. */
  scaling: ScalingRead | null;
  /** What holds a deployment in progress, as a part of a sentence, by the service's ARN. */
  pauses: ReadonlyMap<string, string>;
  /** What the caller could not read for the checks. */
  missingEvidence: readonly Gap[];
  settings: PreflightSettings;
  /** Names of the alarms of `verify`. */
  alarms: readonly string[];
};

/**
 * Checks all that a plan is going to change, side by side, and pins the images where that is asked for. What several
 * services share is read once.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function checkPlan(
  plan: Plan,
  request: CheckRequest,
  context: PreflightContext,
  signal: AbortSignal,
): Promise<PlanCheck> {
  const shared = sharing(context);
  const done = await Promise.all(
    plan.revisions.map(async (revision) => {
      const { definition } = revision.desired;
      const subjects = subjectsOf(revision, request.settings);
      const each = subjects.map((service) =>
        preflight(
          {
            ...request,
            serviceChanges: askedOf(service, request),
            scalableTarget: service === null ? null : targetOf(service, request.scaling),
            pause: service === null ? null : (request.pauses.get(service.arn) ?? null),
            definition,
            service,
          },
          shared,
          signal,
        ),
      );
      return { definition, found: await Promise.all(each) };
    }),
  );
  const all = done.flatMap(({ found }) => found);
  const lines = preflightLines(
    all.flatMap(({ findings }) => findings),
    [...all.flatMap(({ missingEvidence }) => missingEvidence), ...request.missingEvidence, ...scalingGap(request)],
  );
  const digests = new Map(
    all.flatMap(({ images }) =>
      images.flatMap(({ text, state }) => (state.kind === 'found' ? [[text, state.digest] as const] : [])),
    ),
  );
  return { ...lines, digests, pinned: done.map(({ definition, found }) => pin(definition, found, request.settings)) };
}

function scalingGap({ scaling, settings }: CheckRequest): Gap[] {
  if (scaling?.kind !== 'unread' || settings.level === 'off') return [];
  return [gapOf('whether `desired-count` is within the limits of auto scaling', scaling.error)];
}

function askedOf(service: Service | null, { changesOf, balancersOf }: CheckRequest): JsonObject {
  const serviceChanges = changesOf(service);
  const loadBalancers = service === null ? null : balancersOf(service);
  return loadBalancers === null ? serviceChanges : { ...serviceChanges, loadBalancers };
}

/** The services that change; null stands for a revision that no service runs. What stays as it is needs no check. */
function subjectsOf(
  { services }: RevisionPlan,
  { pinImageDigest, failOnVulnerabilities }: PreflightSettings,
): (Service | null)[] {
  if (services.length === 0) return [null];
  const changed = services.filter(
    ({ action }) => action === 'update' || action === 'create' || pinImageDigest || failOnVulnerabilities !== null,
  );
  return changed.map(({ service }) => service);
}

function pin(definition: JsonObject, found: readonly Preflight[], { pinImageDigest }: PreflightSettings) {
  const [first] = found;
  return pinImageDigest && first ? pinDigests(definition, first.images) : { definition, notes: [] };
}

/** The APIs with every answer kept: fifty services of one image ask for it once. */
function sharing(context: PreflightContext): PreflightContext {
  const answers = new Map<string, unknown>();
  const once = <T extends object>(name: string, api: T): T =>
    new Proxy(api, {
      get(target, method) {
        const call = Reflect.get(target, method) as unknown;
        if (typeof call !== 'function') return call;
        return (...args: unknown[]) => {
          const key = JSON.stringify([name, String(method), args.filter((arg) => !(arg instanceof AbortSignal))]);
          if (!answers.has(key)) answers.set(key, call.apply(target, args));
          return answers.get(key);
        };
      },
    });
  const { clock, ecs, ecr, elb, cloudWatch } = context;
  return {
    clock,
    ecs: once('ecs', ecs),
    ecr: once('ecr', ecr),
    elb: once('elb', elb),
    cloudWatch: once('cloudWatch', cloudWatch),
  };
}
