import type { Found } from '../finding.ts';
import type { ReferenceFacts } from '../references/facts.ts';
import { groupsElsewhere } from '../references/networks.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';

/** Subnets and security groups of the service. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html */

type NetworkFacts = ReferenceFacts['networks'][number];

export const networkChecks: readonly ReferenceCheck[] = [
  {
    id: 'subnet-exists',
    title: 'The subnets of the service exist',
    finds: ({ networks, home }) =>
      networks.flatMap(({ reference, subnets }) =>
        missing('subnet', { ids: reference.subnets, vpcs: subnets, service: reference.service }, home.region),
      ),
  },
  {
    id: 'subnet-vpc',
    title: 'The subnets of the service are in one VPC',
    finds: ({ networks }) => networks.flatMap(severalVpcs),
  },
  {
    id: 'security-group-exists',
    title: 'The security groups of the service exist',
    finds: ({ networks, home }) =>
      networks.flatMap(({ reference: { securityGroups: ids, service }, securityGroups: vpcs }) =>
        missing('security group', { ids, vpcs, service }, home.region),
      ),
  },
  {
    id: 'security-group-vpc',
    title: 'The security groups of the service are in the VPC of its subnets',
    finds: ({ networks }) => networks.flatMap(otherVpc),
  },
];

function missing(
  noun: string,
  { ids, vpcs, service }: { ids: readonly string[]; vpcs: NetworkFacts['subnets']; service: string },
  region: string,
): Found[] {
  return ids
    .filter((id) => vpcs.get(id) === null)
    .map((id) => ({
      subject: `service ${service}`,
      message: `The ${noun} ${id} of service ${service} does not exist in this account in ${region}.`,
      advice: 'Correct its id in `networkConfiguration`.',
    }));
}

/** The VPCs of the subnets that exist, each once. */
function vpcsOf({ reference, subnets }: NetworkFacts): string[] {
  return [...new Set(reference.subnets.flatMap((id) => subnets.get(id) ?? []))];
}

function severalVpcs(network: NetworkFacts): Found[] {
  const vpcs = vpcsOf(network);
  if (vpcs.length < 2) return [];
  const { reference, subnets } = network;
  const list = reference.subnets.flatMap((id) => {
    const vpc = subnets.get(id) ?? null;
    return vpc === null ? [] : [`${id} (${vpc})`];
  });
  const message = `The subnets of service ${reference.service} are in different VPCs: ${list.join(', ')}.`;
  return [
    { subject: `service ${reference.service}`, message, advice: 'Name subnets of one VPC in `networkConfiguration`.' },
  ];
}

function otherVpc(network: NetworkFacts): Found[] {
  const { reference, securityGroups, associated } = network;
  const vpcs = vpcsOf(network);
  const isAssociated = (group: string) =>
    associated?.some(({ id, vpc }) => id === group && vpcs.includes(vpc)) === true;
  return groupsElsewhere(reference, network)
    .filter((id) => !isAssociated(id))
    .map((id) => {
      const message = `The security group ${id} of service ${reference.service} is in ${securityGroups.get(id)}, but its subnets are in ${vpcs.join(', ')}.`;
      const advice = 'Name a security group of that VPC in `networkConfiguration`, or associate this one with the VPC.';
      const found = { subject: `service ${reference.service}`, message, advice };
      return associated === null ? { ...found, severity: 'warning' as const } : found;
    });
}
