import { orAborted, until } from '../../lib/abort.ts';
import type { ReferenceContext, ReferenceReading } from './context.ts';
import type { ReferenceFacts } from './facts.ts';
import { readFileSystems } from './file-systems.ts';
import { readLogGroups } from './log-groups.ts';
import { readNetworks } from './networks.ts';
import { keyOf, type Reference } from './reference.ts';
import { readRoles } from './roles.ts';
import { readParameters, readSecrets } from './secrets.ts';
import type { Home } from './trust-policy.ts';

/** The reads of all services of a run take no longer than this together. */
const patienceMs = 2_000;

/** What could not be read, to be said after "not checked:", and the error that was in the way. */
export type Unread = { what: string; error: unknown };

export type ReferencesRead = {
  unread: Unread[];
  /** What was read of some of the references. */
  factsOf(references: readonly Reference[]): ReferenceFacts;
};

/**
 * Reads what the references of a run name, each once, side by side and best effort: what is denied, fails or takes too
 * long is unread.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function readReferences(
  references: readonly Reference[],
  home: Home,
  context: ReferenceContext,
  signal: AbortSignal,
): Promise<ReferencesRead> {
  const unread: Unread[] = [];
  const distinct = [...new Map(references.map((each) => [keyOf(each), each])).values()];
  const of = <Kind extends Reference['kind']>(kind: Kind) =>
    distinct.filter((each): each is Extract<Reference, { kind: Kind }> => each.kind === kind);
  const limit = { clock: context.clock, signal };
  const [roles, secrets, parameters, logGroups, fileSystems, networks] = await until(
    context.clock.now() + patienceMs,
    limit,
    (own) => {
      const reading: ReferenceReading = { home, context, call: callWith(own, unread) };
      return Promise.all([
        readRoles(of('role'), reading),
        readSecrets(of('secret'), reading),
        readParameters(of('parameter'), reading),
        readLogGroups(of('log-group'), reading),
        readFileSystems(of('file-system'), reading),
        readNetworks(of('network'), reading),
      ]);
    },
  );
  signal.throwIfAborted();
  return {
    unread,
    factsOf: (some) => ({
      home,
      roles: pick(some, 'role', roles),
      secrets: pick(some, 'secret', secrets),
      missingParameters: pick(some, 'parameter', parameters),
      missingLogGroups: pick(some, 'log-group', logGroups),
      fileSystems: pick(some, 'file-system', fileSystems),
      networks: pick(some, 'network', networks),
    }),
  };
}

function callWith(signal: AbortSignal, unread: Unread[]): ReferenceReading['call'] {
  return async (what, read) => {
    try {
      signal.throwIfAborted();
      return await orAborted(read(signal), signal);
    } catch (error) {
      const late = new Error('there was no answer within 2 seconds');
      if (what !== null) unread.push({ what, error: signal.aborted ? late : error });
      return undefined;
    }
  };
}

/** The facts about these references, each with the reference as it is used there. */
function pick<Kind extends Reference['kind'], Facts extends object>(
  some: readonly Reference[],
  kind: Kind,
  facts: ReadonlyMap<string, Facts>,
): (Facts & { reference: Extract<Reference, { kind: Kind }> })[] {
  return some
    .filter((each): each is Extract<Reference, { kind: Kind }> => each.kind === kind)
    .flatMap((reference) => {
      const found = facts.get(keyOf(reference));
      return found === undefined ? [] : [{ ...found, reference }];
    });
}
