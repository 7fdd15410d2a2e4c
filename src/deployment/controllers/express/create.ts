import type { ExpressTarget } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import { isObject, type JsonObject } from '../../../lib/json.ts';
import { membersOf } from '../../../service/express/conversion.ts';
import type { Service } from '../../../service/service.ts';
import type { Creation, DeploymentContext, ServiceUpdate } from '../../controller.ts';
import { readUpdated } from './start.ts';

/**
 * Creates an Express service: CreateService becomes CreateExpressGatewayService, with the members that ECS makes the
 * revision of, or with the ARN of one. It has no client token, so only looking prevents a second request.
 */
export function expressCreation(update: ServiceUpdate, context: DeploymentContext): Creation {
  const { ecs, writeSignal } = context;
  const revision = update.inline === undefined ? { taskDefinitionArn: update.revision } : membersOf(update.inline);
  return {
    send: async ({ clientToken: _, taskDefinition: __, ...body }, signal) => {
      const target = await ecs.createExpressService({ ...body, ...revision }, signal);
      const { serviceArn } = target;
      const read = await readUpdated(serviceArn ?? update.service.name, update.cluster, target, context);
      return read?.status === 'ACTIVE' ? read : unread(update, target);
    },
    isOurs: async ({ arn, taskDefinition }) => {
      if (update.inline === undefined) return taskDefinition === update.revision;
      try {
        return imageOf(await ecs.describeExpressService(arn, writeSignal)) === imageOf(revision);
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        return false;
      }
    },
  };
}

function imageOf({ primaryContainer }: JsonObject): string | null {
  return isObject(primaryContainer) ? String(primaryContainer.image) : null;
}

/** A service that was created and that no read shows yet. */
function unread(
  { service, revision: named }: ServiceUpdate,
  { serviceArn, revision, deploymentId }: ExpressTarget,
): Service {
  const { isPlanned: _, ...created } = service;
  const taskDefinition = revision ?? named;
  const deployment = {
    id: deploymentId ?? '',
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutReason: null,
    taskDefinition,
    desired: service.desired,
    running: 0,
    pending: 0,
    failed: 0,
    createdAtMs: 0,
    updatedAtMs: 0,
  };
  return { ...created, arn: serviceArn ?? service.arn, status: 'ACTIVE', taskDefinition, deployments: [deployment] };
}
