import type { EcsApi } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { diffDefinitions } from '../taskdef/diff.ts';
import { containerImageChanges } from '../taskdef/images.ts';
import { type Base, withoutDescription } from '../taskdef/revision.ts';
import { baseFromEcs } from '../taskdef/source.ts';
import type { RevisionPlan } from './plan.ts';
import type { Service } from './service.ts';

export type ContinuedContext = {
  ecs: Pick<EcsApi, 'describeTaskDefinition'>;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
  signal: AbortSignal;
};

/** The revisions that a run only waits for, without their services, and what was read on the way. */
export type ContinuedRevisions = { revisions: Omit<RevisionPlan, 'services'>[]; running: Map<string, Base> };

/**
 * The revisions that services are being deployed with, and how they differ from what served before, each read once. A
 * revision that may not be read is shown without its content: the deployment goes on without it.
 */
export async function readContinuedRevisions(
  services: readonly Service[],
  servedBefore: (service: Service) => string | null,
  context: ContinuedContext,
): Promise<ContinuedRevisions> {
  const present = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
  const before = services.flatMap((service) => servedBefore(service) ?? []);
  const arns = [...new Set([...present, ...before])];
  const bases = await Promise.all(arns.map((arn) => readBase(arn, context)));
  const running = new Map(arns.flatMap((arn, index) => entryOf(arn, bases[index] ?? null)));
  const revisions = present.map((arn) => {
    const theirs = services.filter((service) => service.taskDefinition === arn);
    const [first] = theirs;
    const base = running.get(arn) ?? { arn, origin: arn, definition: {}, tags: [] };
    const definition = withoutDescription(base.definition);
    const served = running.get(first === undefined ? '' : (servedBefore(first) ?? ''));
    return {
      target: { base, definition, tags: base.tags, notes: [], services: theirs },
      existing: arn,
      changes: served === undefined ? [] : diffDefinitions(served.definition, definition),
      images: containerImageChanges(served?.definition ?? null, definition),
    };
  });
  return { revisions, running };
}

async function readBase(arn: string, { ecs, hide, signal }: ContinuedContext): Promise<Base | null> {
  try {
    const base = baseFromEcs(await ecs.describeTaskDefinition(arn, signal));
    hide(base.definition);
    return base;
  } catch (error) {
    if (error instanceof AwsError && error.details.kind !== 'aborted') return null;
    throw error;
  }
}

function entryOf(arn: string, base: Base | null): [string, Base][] {
  return base === null ? [] : [[arn, base]];
}
