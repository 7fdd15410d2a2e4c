import type { Secret } from '../../apis/secrets-manager.ts';
import { inTurns } from '../../lib/in-turns.ts';
import { similarNames } from '../../lib/similar.ts';
import type { ReferenceReading } from './context.ts';
import { keyOf, type ParameterReference, type SecretReference } from './reference.ts';
import type { Home } from './trust-policy.ts';

/** Names for one DescribeParameters. */
const namesAtOnce = 50;
/** So many of the missing parameters get names that are near. */
const mostNear = 5;

type SecretFacts = {
  /** Null for one that does not exist. */
  secret: Secret | null;
  /** ARN of the secret that has the name of the missing one. */
  sameName: string | null;
};

/** The secrets of this account and region, by the key of their references. */
export async function readSecrets(
  references: readonly SecretReference[],
  { home, context, call }: ReferenceReading,
): Promise<ReadonlyMap<string, SecretFacts>> {
  const own = references.filter((each) => isHere(each, home));
  const { describeSecret } = context.secretsManager;
  const read = async (id: string): Promise<SecretFacts | undefined> => {
    const secret = await call('whether the secrets of the revision exist', (signal) => describeSecret(id, signal));
    if (secret === undefined) return undefined;
    const name = secret === null ? nameIn(id) : null;
    const other = name === null ? null : await call(null, (signal) => describeSecret(name, signal));
    return { secret, sameName: other?.arn ?? null };
  };
  const ids = [...new Set(own.map(({ id }) => id))];
  const secrets = new Map(await inTurns(ids, async (id) => [id, await read(id)] as const));
  return new Map(
    own.flatMap((reference) => {
      const found = secrets.get(reference.id);
      return found === undefined ? [] : [[keyOf(reference), found] as const];
    }),
  );
}

/** What is in another account or region is not looked for; where this account is not known, no ARN is. */
function isHere({ account, region }: { account: string | null; region: string | null }, home: Home): boolean {
  return region === null || (region === home.region && account === home.account);
}

/** The name in an ARN, which ends with a hyphen and six characters that Secrets Manager has added; null for a name. */
function nameIn(id: string): string | null {
  const name = id.startsWith('arn:') ? (id.split(':')[6] ?? '') : '';
  return /-[A-Za-z0-9]{6}$/.test(name) ? name.slice(0, -'-XXXXXX'.length) : null;
}

/** The parameters that do not exist in this account and region, by the key of their references, with names that are near. */
export async function readParameters(
  references: readonly ParameterReference[],
  { home, context, call }: ReferenceReading,
): Promise<ReadonlyMap<string, { near: string[] }>> {
  const own = references.filter((each) => isHere(each, home));
  const { existingParameters, parametersUnder } = context.ssm;
  const names = [...new Set(own.flatMap((each) => each.names))];
  const groups = Array.from({ length: Math.ceil(names.length / namesAtOnce) }, (_, index) =>
    names.slice(index * namesAtOnce, (index + 1) * namesAtOnce),
  );
  const read = await inTurns(groups, async (group) => {
    const what = 'whether the parameters of the revision exist';
    const existing = await call(what, (signal) => existingParameters(group, signal));
    return group.map((name) => [name, existing?.includes(name)] as const);
  });
  const exists = new Map(read.flat());
  const missing = own.filter((each) => each.names.every((name) => exists.get(name) === false));
  const near = async (reference: ParameterReference, index: number): Promise<string[]> => {
    const name = reference.names[0] ?? '';
    const beginning = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : name.slice(0, 3);
    if (index >= mostNear || beginning === '/') return [];
    const others = await call(null, (signal) => parametersUnder(beginning, signal));
    return similarNames(name, others ?? []);
  };
  const facts = await Promise.all(
    missing.map(async (each, index) => [keyOf(each), { near: await near(each, index) }] as const),
  );
  return new Map(facts);
}
