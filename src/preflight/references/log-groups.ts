import { partitionOf } from '../../lib/arn.ts';
import { inTurns } from '../../lib/in-turns.ts';
import { similarNames } from '../../lib/similar.ts';
import type { ReferenceReading } from './context.ts';
import { keyOf, type LogGroupReference } from './reference.ts';

type LogGroupFacts = {
  near: string[];
  /** The execution role that is to create the log group and certainly may not; null for none. */
  deniedRole: string | null;
};

/** The log groups that do not exist and are not created either, by the key of their references. */
export async function readLogGroups(
  references: readonly LogGroupReference[],
  reading: ReferenceReading,
): Promise<ReadonlyMap<string, LogGroupFacts>> {
  const { home, context, call } = reading;
  const read = async (reference: LogGroupReference): Promise<[string, LogGroupFacts] | null> => {
    const region = reference.region ?? home.region;
    const groupsFrom = (beginning: string) => (signal: AbortSignal) =>
      context.logs.logGroups(region, beginning, signal);
    const { name } = reference;
    const groups = await call('whether the log groups of the revision exist', groupsFrom(name));
    if (groups === undefined || groups.includes(name)) return null;
    if (reference.isCreated) {
      const deniedRole = await roleWithoutPermission(reference, region, reading);
      return deniedRole === null ? null : [keyOf(reference), { near: [], deniedRole }];
    }
    const beginning = name.slice(0, name.lastIndexOf('/') + 1) || name.slice(0, 3);
    const others = beginning === '/' ? [] : await call(null, groupsFrom(beginning));
    return [keyOf(reference), { near: similarNames(name, others ?? []), deniedRole: null }];
  };
  const facts = await inTurns(references, read);
  return new Map(facts.filter((each) => each !== null));
}

/** The role that certainly may not create a log group; null where it may, or where that cannot be told. */
async function roleWithoutPermission(
  { name, creator }: LogGroupReference,
  region: string,
  { home, context, call }: ReferenceReading,
): Promise<string | null> {
  const { account } = home;
  if (creator === null || account === null) return null;
  const partition = partitionOf(region);
  const arn = creator.startsWith('arn:') ? creator : `arn:${partition}:iam::${account}:role/${creator}`;
  const group = `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
  // IAM has been seen to ask for the one and for the other.
  const resources = [group, `${group}:log-stream:`];
  const what = 'whether the execution role may create the log groups of the revision';
  const decision = await call(what, (signal) =>
    context.iam.simulatePolicy(arn, 'logs:CreateLogGroup', resources, signal),
  );
  return decision?.isCertain && !decision.isAllowed ? arn : null;
}
