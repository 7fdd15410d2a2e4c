import { codeDeployUrl } from '../../../lib/console-url.ts';
import type { DeploymentController, ServiceDeployPlan, UnfinishedDeployment, WatchedHandle } from '../../controller.ts';
import { deletionCommand } from '../../removal/commands.ts';
import { rollbackCommand } from './commands.ts';
import type { CodeDeployHandle } from './handle.ts';
import type { CodeDeployPlan } from './plan.ts';
import type { CodeDeployWatch } from './poll.ts';
import { progressOf, targetGroupsOf } from './progress.ts';
import type { UnfinishedRecord } from './unfinished.ts';

const noHooks =
  'CodeDeploy deploys it, and its deployments have no pause hooks of ECS. One that waits for approval is continued by: aws deploy continue-deployment --deployment-id ID';

/** CodeDeploy's blue/green deployments of ECS services. All but its words is loaded when a service needs it. */
export const codeDeployController: DeploymentController = {
  id: 'CODE_DEPLOY',
  displayName: 'CodeDeploy',
  refusal: ({ name, isPlanned }) =>
    isPlanned === undefined
      ? null
      : `Service "${name}" does not exist, and its definition has the deployment controller CODE_DEPLOY. This action creates ` +
        'services with the deployment controller ECS only. Create the service by other means; afterwards it is deployed as usual.',
  async plan(services, changesOf, inputs, context) {
    const { planCodeDeployments } = await import('./plan.ts');
    const plans = await planCodeDeployments(services, changesOf, inputs, context);
    return new Map([...plans].map(([arn, plan]) => [arn, deployPlan(plan)]));
  },
  stageRefusal: ({ name }) =>
    `CodeDeploy deploys service "${name}": such a deployment has lifecycle events of CodeDeploy, and no lifecycle stage of ECS to wait for.`,
  describe: (service, to, members) => `Deploy ${to} to ${service.name} with CodeDeploy${members}.`,
  runsSideBySide: () => true,
  watch: async (handle) => (await import('./poll.ts')).startCodeDeployWatch(ofCodeDeploy(handle)),
  async poll(watch, service, settings, { clock, codeDeploy, ecsForPolling, signal }) {
    const { pollCodeDeploy } = await import('./poll.ts');
    const seen = service instanceof Error ? null : (service ?? null);
    return pollCodeDeploy(watch as CodeDeployWatch, seen, settings, { clock, codeDeploy, ecs: ecsForPolling, signal });
  },
  progress: (watch) => progressOf(watch as CodeDeployWatch),
  targetGroups: async (watch) => targetGroupsOf(watch as CodeDeployWatch),
  configuredWaitMs: ({ handle }) => ofCodeDeploy(handle).codeDeploy.plan.waitsMs,
  async rollBack(target, { handle }, context) {
    const { startCodeDeployRollback } = await import('./rollback.ts');
    return startCodeDeployRollback(target, ofCodeDeploy(handle), codeDeployController, context);
  },
  readHold: async () => ({ serviceDeploymentArn: null, state: 'other', pauses: [], continued: false, now: noHooks }),
  answerPause: async () => ({ kind: 'over', why: noHooks }),
  rollbackCommand: (watch) => rollbackCommand(watch as CodeDeployWatch),
  remove: async (removal, context) => (await import('./remove.ts')).removeCodeDeployService(removal, context),
  removesScaling: false,
  removalCommand: deletionCommand,
  consoleUrl: ({ serviceArn, deploymentId }) => codeDeployUrl(serviceArn, deploymentId),
  ids: ({ deploymentId }) => ({ deploymentId, codeDeployDeploymentId: deploymentId }),
};

function deployPlan(plan: CodeDeployPlan): ServiceDeployPlan {
  return {
    warnings: plan.warnings,
    loadBalancers: plan.loadBalancers,
    ...(plan.unfinished !== null && { unfinished: unfinished(plan, plan.unfinished) }),
    async start(update, { isRollback, isOwn }, context) {
      const { startCodeDeploy } = await import('./start.ts');
      // A rollback does not wait for the deployment that is wrong.
      const options = { stopRunning: isRollback, resumes: isOwn(update.revision) };
      return startCodeDeploy(update, plan, codeDeployController, options, context);
    },
  };
}

function unfinished(plan: CodeDeployPlan, { id, createdAtMs, ...found }: UnfinishedRecord): UnfinishedDeployment {
  return {
    id,
    ...found,
    async join(update, startedAtMs) {
      const { codeDeployHandle } = await import('./handle.ts');
      return codeDeployHandle(update, plan, codeDeployController, { id, resumedMs: createdAtMs, startedAtMs });
    },
  };
}

/** The handle that this controller made. */
function ofCodeDeploy(handle: WatchedHandle): CodeDeployHandle {
  if (!('codeDeploy' in handle)) throw new Error(`${handle.deploymentId} is not a deployment of CodeDeploy.`);
  return handle as CodeDeployHandle;
}
