import type { InVpc } from '../../apis/ec2.ts';
import { inTurns } from '../../lib/in-turns.ts';
import type { ReferenceReading } from './context.ts';
import { keyOf, type NetworkReference } from './reference.ts';

/** Ids for one call: the values that a filter of EC2 takes. */
const idsAtOnce = 200;

/** The VPCs of subnets and security groups by their ids; null for one that does not exist. What was not read is not in it. */
type Vpcs = ReadonlyMap<string, string | null>;

type NetworkFacts = {
  subnets: Vpcs;
  securityGroups: Vpcs;
  /** VPCs that security groups are associated with besides their own; null where that is not known. */
  associated: readonly InVpc[] | null;
};

/** Subnets and security groups of services, by the key of their references. */
export async function readNetworks(
  references: readonly NetworkReference[],
  { context: { ec2 }, call }: ReferenceReading,
): Promise<ReadonlyMap<string, NetworkFacts>> {
  const [subnets, securityGroups] = await Promise.all([
    readVpcs(
      references.flatMap((each) => each.subnets),
      (ids) => call('whether the subnets of the service exist', (signal) => ec2.subnets(ids, signal)),
    ),
    readVpcs(
      references.flatMap((each) => each.securityGroups),
      (ids) => call('whether the security groups of the service exist', (signal) => ec2.securityGroups(ids, signal)),
    ),
  ]);
  const elsewhere = references.flatMap((each) => groupsElsewhere(each, { subnets, securityGroups }));
  const associations = async (): Promise<InVpc[] | undefined> => {
    const groups = [...new Set(elsewhere)].slice(0, idsAtOnce);
    const what = 'whether the security groups of the service are associated with its VPC';
    return groups.length === 0 ? [] : call(what, (signal) => ec2.associatedVpcs(groups, signal));
  };
  const associated = (await associations()) ?? null;
  return new Map(references.map((each) => [keyOf(each), { subnets, securityGroups, associated }]));
}

async function readVpcs(
  all: readonly string[],
  read: (ids: readonly string[]) => Promise<InVpc[] | undefined>,
): Promise<Vpcs> {
  const ids = [...new Set(all)];
  const groups = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, index) =>
    ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce),
  );
  const pages = await inTurns(groups, async (group): Promise<[string, string | null][]> => {
    const found = await read(group);
    if (found === undefined) return [];
    const vpcs = new Map(found.map(({ id, vpc }) => [id, vpc]));
    return group.map((id) => [id, vpcs.get(id) ?? null]);
  });
  return new Map(pages.flat());
}

/** The security groups that were not created in the VPC of the subnets. */
export function groupsElsewhere(
  reference: NetworkReference,
  { subnets, securityGroups }: Pick<NetworkFacts, 'subnets' | 'securityGroups'>,
): string[] {
  const vpcs = reference.subnets.map((id) => subnets.get(id) ?? null);
  const known = vpcs.filter((vpc) => vpc !== null);
  if (known.length === 0) return [];
  return reference.securityGroups.filter((id) => {
    const vpc = securityGroups.get(id) ?? null;
    return vpc !== null && !known.includes(vpc);
  });
}
