import type { EcsApi, Service } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { type JsonObject, objectsIn } from '../lib/json.ts';

type RevisionMembersReads = Pick<EcsApi, 'revisionMembers'>;

/** Members that UpdateService takes and that only the service revision shows (types of the AWS SDK, November 2026). */
const onlyInRevisions = ['gatewayConnectors', 'monitoring'];

/** Members of UpdateService that are part of a service revision ("ServiceRevision", the same types). */
const inRevisions = [
  ...onlyInRevisions,
  'capacityProviderStrategy',
  'platformVersion',
  'networkConfiguration',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
];

/** Whether a member of UpdateService is part of a service revision, to which ECS rolls back. */
export function isInRevision(member: string): boolean {
  return inRevisions.includes(member);
}

/** Whether members of a service connect it to an ECS gateway. */
export function connectsToGateway(members: JsonObject): boolean {
  return objectsIn(members.gatewayConnectors).length > 0;
}

/**
 * The services with those of their present members that DescribeServices leaves out, so that what is asked for can be
 * compared with what is there. Reads only where `changes` name such a member: one call for each service. Where that
 * fails, the service stays as it is, and `trouble` says why.
 */
export async function withRevisionMembers(
  services: readonly Service[],
  changes: JsonObject,
  ecs: RevisionMembersReads,
  signal: AbortSignal,
): Promise<{ services: Service[]; trouble: string | null }> {
  if (!onlyInRevisions.some((member) => member in changes)) return { services: [...services], trouble: null };
  const read = await Promise.all(services.map((service) => readOne(service, ecs, signal)));
  return {
    services: read.map(({ service }) => service),
    trouble: read.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  };
}

async function readOne(
  service: Service,
  ecs: RevisionMembersReads,
  signal: AbortSignal,
): Promise<{ service: Service; trouble: string | null }> {
  const revisions = service.serviceRevisions.slice(0, 20);
  if (revisions.length === 0) return { service, trouble: null };
  try {
    const found = await ecs.revisionMembers(revisions, signal);
    // The service revision of the newest deployment has the deployment's number at its end.
    const digits = service.deployments[0]?.id.split('/').pop() ?? '';
    const newest = revisions.find((arn) => arn.endsWith(`/${digits}`)) ?? revisions[0] ?? '';
    return { service: { ...service, members: { ...found.get(newest), ...service.members } }, trouble: null };
  } catch (error) {
    if (!(error instanceof AwsError) || signal.aborted) throw error;
    return { service, trouble: error.message };
  }
}
