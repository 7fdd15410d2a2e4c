import type { EcsApi, ExpressTarget } from '../../../apis/ecs.ts';
import type { JsonObject } from '../../../lib/json.ts';
import { type SearchResult, sendOnce } from '../../../lib/lost-response.ts';
import { holdsMember } from '../../../service/definition/same-member.ts';
import { definitionOf, membersOf } from '../../../service/express/conversion.ts';
import { primaryOf } from '../../../service/service.ts';
import type { DeploymentContext, DeploymentController, ServiceUpdate, WatchedHandle } from '../../controller.ts';
import { handleOf } from '../../join.ts';
import { readUpdated } from './start.ts';

/**
 * Updates an Express service by its own members: ECS makes the revision of them. An answer that is lost is settled by
 * looking at the service before anything is sent again.
 *
 * @throws AwsError; the kind `lost` means that even looking did not tell whether ECS took the update
 */
export async function startInline(
  controller: DeploymentController,
  update: ServiceUpdate,
  definition: JsonObject,
  context: DeploymentContext,
): Promise<WatchedHandle> {
  const { clock, ecs, writeSignal: signal } = context;
  const startedAtMs = clock.now();
  const { arn } = update.service;
  const { forceNewDeployment: _, ...members } = update.members;
  const changed = { ...changedMembers(update, definition), ...members };
  const target = await sendOnce({
    send: () => ecs.updateExpressService({ serviceArn: arn, ...changed }, signal),
    find: () => findUpdate(update, changed, ecs, signal),
    clock,
    signal,
  });
  const after = (await readUpdated(arn, update.cluster, target, context)) ?? update.service;
  const deploymentId = target.deploymentId ?? primaryOf(after)?.id ?? '';
  const deployment = after.deployments.find(({ id }) => id === deploymentId);
  const revision = target.revision ?? deployment?.taskDefinition ?? after.taskDefinition ?? '';
  const isNew = !update.service.deployments.some(({ id }) => id === deploymentId);
  return { ...handleOf(controller, { ...update, revision }, after, startedAtMs, isNew), deploymentId };
}

/**
 * What differs of the members that ECS makes the revision of; `primaryContainer` whole, because nothing tells whether ECS
 * keeps what is not sent of it. All of it where the same revision is to be deployed again.
 */
function changedMembers({ service, revision, members }: ServiceUpdate, definition: JsonObject): JsonObject {
  const wanted = membersOf(definition);
  const present = service.express ?? {};
  if (present.primaryContainer === undefined) return wanted;
  const before = membersOf(definitionOf(present, ''));
  const differing = Object.entries(wanted).filter(
    ([name, value]) => !holdsMember(before[name], value, name) || !holdsMember(value, before[name] ?? null, name),
  );
  const isAgain = differing.length === 0 && (revision === '' || members.forceNewDeployment === true);
  return isAgain ? { primaryContainer: wanted.primaryContainer ?? null } : Object.fromEntries(differing);
}

/** Looks for an update once. It may be sent again only where nothing has happened at all. */
async function findUpdate(
  { service, cluster }: ServiceUpdate,
  changed: JsonObject,
  ecs: Pick<EcsApi, 'describeServices' | 'describeExpressService'>,
  signal: AbortSignal,
): Promise<SearchResult<ExpressTarget>> {
  const reads = [ecs.describeServices(cluster, [service.arn], signal), ecs.describeExpressService(service.arn, signal)];
  const read = await Promise.all(reads as [Promise<(typeof service)[]>, Promise<JsonObject>]).catch(() => null);
  const primary = primaryOf(read?.[0][0] ?? service);
  if (read === null || primary === null) return { kind: 'unknown' };
  const holds = Object.entries(changed).every(([name, value]) => holdsMember(read[1][name], value, name));
  if (holds) {
    return {
      kind: 'found',
      value: { serviceArn: service.arn, revision: primary.taskDefinition, deploymentId: primary.id },
    };
  }
  return { kind: service.deployments.some(({ id }) => id === primary.id) ? 'not-sent' : 'unknown' };
}
