import { clusterName } from '../../../lib/arn.ts';
import { serviceUrl } from '../../../lib/console-url.ts';
import type { DeploymentController, ServiceDeployPlan } from '../../controller.ts';
import { deletionCommand } from '../../removal/commands.ts';
import type { WaitUntil } from '../../verdict.ts';
import { configuredPauseMs, deploysByStages, passedStepPausesMs, stageRefusal } from './blue-green/stages.ts';
import { rollbackCommand } from './commands.ts';
import { type EcsWatch, pollService, startEcsWatch } from './poll.ts';
import { progressOf, targetGroupsOf } from './progress.ts';

const plan: ServiceDeployPlan = {
  warnings: [],
  loadBalancers: null,
  start: async (update, options, context) =>
    (await import('./start.ts')).startPlanned(ecsController, update, options, context),
};

/** A paused deployment waits for an answer, not for the times that ECS is still to wait. */
function configuredWait({ last, pause, native }: EcsWatch, until: WaitUntil): number {
  if (last === null) return 0;
  if (pause === null || pause.ofRollback) return configuredPauseMs(last, until);
  return passedStepPausesMs(last, native.record?.target?.productionWeight ?? 0);
}

/** ECS's own controller: rolling, blue/green, linear and canary deployments. */
export const ecsController: DeploymentController = {
  id: 'ECS',
  displayName: 'ECS',
  refusal: () => null,
  plan: async (services) => new Map(services.map((service) => [service.arn, plan])),
  stageRefusal,
  describe: (service, to, members) => `Update ${service.name} to ${to}${members}.`,
  runsSideBySide: deploysByStages,
  watch: async (handle) => startEcsWatch(handle),
  poll: async (watch, service, settings, context) => {
    if (service instanceof Error) throw service;
    return pollService(watch as EcsWatch, service, context.clock.now(), settings, {
      ...context,
      ecs: context.ecsForPolling,
    });
  },
  progress: (watch) => progressOf(watch as EcsWatch),
  targetGroups: (watch, context) => targetGroupsOf(watch as EcsWatch, context),
  configuredWaitMs: (watch, until) => configuredWait(watch as EcsWatch, until),
  rollBack: async (target, failed, context) =>
    (await import('./rollback.ts')).startRollback(target, failed as EcsWatch, context),
  readHold: async (service, cluster, context) =>
    (await import('./blue-green/read-hold.ts')).readHold(service, cluster, context),
  answerPause: async (watch, action, context) =>
    (await import('./blue-green/answer-pause.ts')).answerPause(watch, action, context),
  rollbackCommand: (watch) => rollbackCommand(watch as EcsWatch),
  remove: async (removal, context) => (await import('../../removal/removal.ts')).beginDeletion(removal, context),
  removesScaling: false,
  removalCommand: deletionCommand,
  consoleUrl: ({ cluster, serviceArn, service }) => serviceUrl(serviceArn, clusterName(cluster), service),
  ids: ({ deploymentId }) => ({ deploymentId: deploymentId || null, codeDeployDeploymentId: null }),
};
