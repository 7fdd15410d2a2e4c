import {
  ApplicationAutoScalingClient,
  type ApplicationAutoScalingClientConfig,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  ScalableDimension,
  ServiceNamespace,
} from '@aws-sdk/client-application-auto-scaling';
import type { ScalingRemover } from '../deployment/removal/scaling.ts';
import { isRefusedAs } from '../lib/errors.ts';
import { type CallSettings, callsOf } from './call.ts';

const dimension = {
  ServiceNamespace: ServiceNamespace.ECS,
  ScalableDimension: ScalableDimension.ECSServiceDesiredCount,
} as const;

/** The end of a service's auto scaling. Every method rejects with an AwsError. */
export function createScalingRemoval(
  configuration: ApplicationAutoScalingClientConfig,
  settings: CallSettings,
): ScalingRemover {
  const client = new ApplicationAutoScalingClient(configuration);
  const { read, writeRepeatable } = callsOf('application-autoscaling', settings);
  return {
    async hasScalableTarget(resourceId, signal) {
      const command = new DescribeScalableTargetsCommand({ ...dimension, ResourceIds: [resourceId] });
      const answer = await read('DescribeScalableTargets', resourceId, signal, (options) =>
        client.send(command, options),
      );
      return (answer.ScalableTargets ?? []).some((target) => target.ResourceId === resourceId);
    },

    async deregisterScalableTarget(resourceId, signal) {
      const command = new DeregisterScalableTargetCommand({ ...dimension, ResourceId: resourceId });
      try {
        // Deregistering twice changes nothing, so a lost answer may be asked for again.
        await writeRepeatable('DeregisterScalableTarget', resourceId, signal, (options) =>
          client.send(command, options),
        );
        return true;
      } catch (error) {
        if (isRefusedAs(error, ['ObjectNotFoundException'])) return false;
        throw error;
      }
    },
  };
}
