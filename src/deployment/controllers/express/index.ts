import { parseArn } from '../../../lib/arn.ts';
import type { DeploymentController, ServiceDeployPlan } from '../../controller.ts';
import { isStoppedInPlace } from '../ecs/commands.ts';
import { ecsController } from '../ecs/index.ts';
import type { EcsWatch } from '../ecs/poll.ts';

/**
 * Express services (`resourceManagementType: ECS`): ECS makes their load balancer, scaling and canary deployments. They
 * are updated by UpdateExpressGatewayService, and are watched and stopped as ECS's own deployments, which they are.
 */
export const expressController: DeploymentController = {
  ...ecsController,
  id: 'EXPRESS',
  displayName: 'ECS Express',
  plan: async (services, changesOf, inputs) => {
    const { refuseMembers } = await import('./plan.ts');
    refuseMembers(services, changesOf, inputs);
    return new Map(services.map((service) => [service.arn, plan]));
  },
  describe: (service, to, members) => `Update the Express service ${service.name} to ${to}${members}.`,
  creation: async (update, context) => (await import('./create.ts')).expressCreation(update, context),
  scaleToZero: async (failed, context) => (await import('./scale-to-zero.ts')).scaleExpressToZero(failed, context),
  rollBack: async (target, failed, context) => {
    const [{ throughExpress }, { startRollback }] = await Promise.all([
      import('./start.ts'),
      import('../ecs/rollback.ts'),
    ]);
    const watch = failed as EcsWatch;
    return startRollback(target, watch, throughExpress(watch.handle.serviceArn, null, context));
  },
  rollbackCommand: (failed) => {
    const watch = failed as EcsWatch;
    const { serviceArn, rollbackPoint } = watch.handle;
    if (rollbackPoint.revision === null || (isStoppedInPlace(watch) && watch.serviceDeploymentArn !== null)) {
      return ecsController.rollbackCommand(watch);
    }
    const region = parseArn(serviceArn)?.region ?? '';
    return `aws ecs update-express-gateway-service --region ${region} --service-arn ${serviceArn} --task-definition-arn ${rollbackPoint.revision}`;
  },
  remove: async (removal, context) => (await import('./remove.ts')).removeExpressService(removal, context),
  removesScaling: true,
  removalCommand: ({ service: { arn } }) => {
    const region = parseArn(arn)?.region ?? '';
    return `aws ecs delete-express-gateway-service --region ${region} --service-arn ${arn}`;
  },
};

const plan: ServiceDeployPlan = {
  warnings: [],
  loadBalancers: null,
  start: async (update, options, context) => {
    if (update.inline !== undefined) {
      return (await import('./start-inline.ts')).startInline(expressController, update, update.inline, context);
    }
    const [{ throughExpress }, { startPlanned }] = await Promise.all([import('./start.ts'), import('../ecs/start.ts')]);
    return startPlanned(
      expressController,
      update,
      options,
      throughExpress(update.service.arn, update.service, context),
    );
  },
};
