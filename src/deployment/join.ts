import { connectsToGateway } from '../service/revision-members.ts';
import { isFor, isRollingOut, primaryOf, type Service } from '../service/service.ts';
import type { DeploymentController, ServiceUpdate, WatchedHandle } from './controller.ts';
import { rollbackPointOf } from './handle.ts';

/** Watches a rollout of this very revision that was already in progress. */
export function joinDeployment(controller: DeploymentController, update: ServiceUpdate, nowMs: number): WatchedHandle {
  const handle = handleOf(controller, update, update.service, nowMs, true);
  const since = primaryOf(update.service)?.createdAtMs ?? 0;
  const rolls = isRollingOut(update.service);
  const earlier = update.service.events.filter((event) => !rolls || event.atMs < since);
  const knownEvents = new Set(earlier.map((event) => event.id));
  return { ...handle, knownEvents, ...(rolls && { inProgress: true as const, createdAtMs: since }) };
}

/** What to watch of a service that was updated, as a read after it shows it. */
export function handleOf(
  controller: DeploymentController,
  update: ServiceUpdate,
  after: Service,
  startedAtMs: number,
  isNew: boolean,
): WatchedHandle {
  return {
    controller,
    service: update.service.name,
    serviceArn: update.service.arn,
    cluster: update.cluster,
    revision: update.revision,
    deploymentId: ownDeployment(update, after)?.id ?? primaryOf(after)?.id ?? '',
    isNew,
    ...(connectsToGateway({ ...update.service.members, ...update.members }) && { viaGateway: true as const }),
    startedAtMs,
    knownEvents: new Set(update.service.events.map((event) => event.id)),
    rollbackPoint: {
      ...rollbackPointOf(update.service, Object.keys(update.members)),
      ...(update.neverServed && { revision: null, neverServed: update.neverServed }),
    },
  };
}

/** A deployment of our revision that was not there before: no other run deploys a revision that was registered a moment ago. */
export function ownDeployment(update: ServiceUpdate, service: Service) {
  const before = new Set(update.service.deployments.map((deployment) => deployment.id));
  return service.deployments.find(
    (deployment) => !before.has(deployment.id) && isFor(update.revision, deployment, service),
  );
}
