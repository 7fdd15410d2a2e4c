import { replacedRevision } from '../../../service/task-sets.ts';
import type { DeploymentController, ServiceUpdate, WatchedHandle } from '../../controller.ts';
import { rollbackPointOf } from '../../handle.ts';
import type { CodeDeployPlan } from './plan.ts';

/** A deployment that CodeDeploy carries out; its `deploymentId` is CodeDeploy's. */
export type CodeDeployHandle = WatchedHandle & {
  codeDeploy: {
    plan: CodeDeployPlan;
    /** `cluster:service`: how CodeDeploy names what it deploys to. */
    targetId: string;
  };
};

/** A deployment of CodeDeploy. `resumedMs`: when another attempt or run started it; null where this attempt has. */
export type WatchedDeployment = { id: string; resumedMs: number | null; startedAtMs: number };

/** What to watch of a deployment that was started, or met in progress. */
export function codeDeployHandle(
  { service, cluster, revision }: ServiceUpdate,
  plan: CodeDeployPlan,
  controller: DeploymentController,
  { id, resumedMs, startedAtMs }: WatchedDeployment,
): CodeDeployHandle {
  const earlier = service.events.filter((event) => event.atMs < (resumedMs ?? Number.POSITIVE_INFINITY));
  const rollbackPoint = rollbackPointOf(service, Object.keys(plan.members));
  // Once all traffic has shifted the service is set to the revision of the deployment, even where that failed afterwards.
  const isMetOrRepeated = resumedMs !== null || rollbackPoint.revision === revision;
  const replaced = isMetOrRepeated ? replacedRevision(service) : null;
  return {
    controller,
    service: service.name,
    serviceArn: service.arn,
    cluster,
    revision,
    deploymentId: id,
    isNew: true,
    ...(resumedMs !== null && { inProgress: true as const, createdAtMs: resumedMs }),
    startedAtMs,
    knownEvents: new Set(earlier.map((event) => event.id)),
    rollbackPoint: replaced === null ? rollbackPoint : { ...rollbackPoint, revision: replaced },
    codeDeploy: { plan, targetId: `${service.clusterArn.split('/').pop()}:${service.name}` },
  };
}
