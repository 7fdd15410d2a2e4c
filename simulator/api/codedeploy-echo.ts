import type { JsonObject } from '../../src/lib/json.ts';
import type { CodeDeployGroup, CodeDeployment } from '../world/codedeploy.ts';
import type { Deployment, Task } from '../world/model.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import { present } from './text.ts';

/** How CodeDeploy shows its things. */

export function echoGroup(world: World, group: CodeDeployGroup): JsonObject {
  return {
    applicationName: group.application,
    deploymentGroupName: group.group,
    deploymentConfigName: group.config,
    serviceRoleArn: `arn:${world.partition}:iam::${world.account}:role/ecsCodeDeployRole`,
    computePlatform: 'ECS',
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    autoRollbackConfiguration: autoRollback(group),
    blueGreenDeploymentConfiguration: waits(group),
    ecsServices: [{ clusterName: group.cluster, serviceName: group.service }],
  };
}

function autoRollback(group: CodeDeployGroup): JsonObject {
  return group.autoRollback ? { enabled: true, events: ['DEPLOYMENT_FAILURE'] } : { enabled: false };
}

function waits(group: CodeDeployGroup): JsonObject {
  return {
    deploymentReadyOption:
      group.readyWaitMinutes === null
        ? { actionOnTimeout: 'CONTINUE_DEPLOYMENT' }
        : { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: group.readyWaitMinutes },
    terminateBlueInstancesOnDeploymentSuccess: {
      action: 'TERMINATE',
      terminationWaitTimeInMinutes: group.terminationWaitMinutes,
    },
  };
}

export function echoDeployment(deployment: CodeDeployment): JsonObject {
  const { group } = deployment;
  return present({
    applicationName: group.application,
    deploymentGroupName: group.group,
    deploymentConfigName: deployment.config,
    deploymentId: deployment.id,
    // The content itself is not shown again.
    revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256: deployment.sha256 } },
    status: deployment.status,
    errorInformation: deployment.error,
    createTime: seconds(deployment.createdAt),
    startTime: seconds(deployment.createdAt),
    completeTime: deployment.completedAt === null ? null : seconds(deployment.completedAt),
    description: deployment.description,
    creator: deployment.creator,
    autoRollbackConfiguration: autoRollback(group),
    rollbackInfo: rollbackInfo(deployment),
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    instanceTerminationWaitTimeStarted: deployment.terminationWait,
    blueGreenDeploymentConfiguration: waits(group),
    computePlatform: 'ECS',
  });
}

function rollbackInfo({ rollback, undoes }: CodeDeployment): JsonObject | null {
  if (rollback !== null) return { rollbackDeploymentId: rollback.deploymentId, rollbackMessage: rollback.message };
  return undoes === null ? null : { rollbackTriggeringDeploymentId: undoes.id };
}

export function echoTarget(world: World, deployment: CodeDeployment): JsonObject {
  const { group, blue, green, weight } = deployment;
  const status =
    deployment.status === 'Stopped' ? 'Failed' : deployment.status === 'Created' ? 'Pending' : deployment.status;
  return {
    deploymentId: deployment.id,
    targetId: `${group.cluster}:${group.service}`,
    targetArn: arnOf(world, 'ecs', `service/${group.cluster}/${group.service}`),
    lastUpdatedAt: seconds(world.now),
    lifecycleEvents: deployment.events.map((event) =>
      present({
        lifecycleEventName: event.name,
        status: event.status,
        startTime: event.startedAt === null ? null : seconds(event.startedAt),
        endTime: event.endedAt === null ? null : seconds(event.endedAt),
        diagnostics:
          event.diagnostics === null ? null : { errorCode: 'ScriptFailed', scriptName: '', message: event.diagnostics },
      }),
    ),
    status,
    taskSetsInfo: [
      ...(blue === null ? [] : [echoTaskSet(deployment, blue, 'Blue', 100 - weight)]),
      ...(green === null ? [] : [echoTaskSet(deployment, green, 'Green', weight)]),
    ],
  };
}

/** `identifer` is how CodeDeploy spells it. */
function echoTaskSet(
  { service }: CodeDeployment,
  taskSet: Deployment,
  label: string,
  trafficWeight: number,
): JsonObject {
  const tasks = [...service.cluster.tasks.values()].filter((task) => task.deployment === taskSet);
  const count = (...states: Task['lastStatus'][]): number =>
    tasks.filter((task) => states.includes(task.lastStatus)).length;
  return {
    identifer: taskSet.id,
    desiredCount: taskSet.desiredCount,
    pendingCount: count('PROVISIONING', 'PENDING', 'ACTIVATING'),
    runningCount: count('RUNNING', 'DEACTIVATING'),
    status: taskSet.status,
    trafficWeight,
    taskSetLabel: label,
  };
}
