import {
  ApplicationAutoScalingClient,
  type ApplicationAutoScalingClientConfig,
  DeregisterScalableTargetCommand,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  ListTagsForResourceCommand,
  PolicyType,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
  ScalableDimension,
  type ScalableTarget as SdkTarget,
  ServiceNamespace,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-application-auto-scaling';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { AutoScalingApi, ScalableTarget, ScalableTargetChange, ScalingPolicy } from '../apis/auto-scaling.ts';
import { isRefusedAs } from '../lib/errors.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { type CallSettings, call } from './call.ts';
import { createPaging } from './paging.ts';
import { receiveRaw, sendRaw } from './raw-json.ts';

/** DescribeScalableTargets takes fifty resource ids a call (API reference). */
const idsPerCall = 50;

const namespace = { ServiceNamespace: ServiceNamespace.ECS } as const;
const dimension = { ...namespace, ScalableDimension: ScalableDimension.ECSServiceDesiredCount } as const;

/**
 * Application Auto Scaling. Every write sets a state and may be repeated: a lost answer is sent again.
 */
export function createAutoScaling(
  configuration: ApplicationAutoScalingClientConfig,
  settings: CallSettings,
): AutoScalingApi {
  const client = new ApplicationAutoScalingClient(configuration);
  const subjectOf = (name: string, resource: string, mutates: boolean) => ({
    operation: `application-autoscaling:${name}`,
    resource,
    mutates,
    idempotent: true,
  });

  async function describeChunk(resourceIds: readonly string[], signal: AbortSignal): Promise<ScalableTarget[]> {
    const subject = subjectOf('DescribeScalableTargets', resourceIds.join(', '), false);
    const found: ScalableTarget[] = [];
    const after = createPaging(subject.operation, subject.resource);
    let token: string | undefined;
    do {
      const command = new DescribeScalableTargetsCommand({
        ...dimension,
        ResourceIds: [...resourceIds],
        ...(token === undefined ? {} : { NextToken: token }),
      });
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      found.push(...(answer.ScalableTargets ?? []).map(toTarget));
      token = after(answer.NextToken);
    } while (token !== undefined);
    return found;
  }

  return {
    async describeScalableTargets(resourceIds, signal) {
      const chunks: Promise<ScalableTarget[]>[] = [];
      for (let index = 0; index < resourceIds.length; index += idsPerCall) {
        chunks.push(describeChunk(resourceIds.slice(index, index + idsPerCall), signal));
      }
      const found = (await Promise.all(chunks)).flat();
      return found.filter(({ resourceId }) => resourceIds.includes(resourceId));
    },

    async registerScalableTarget(resourceId, change, signal) {
      const command = new RegisterScalableTargetCommand({ ...dimension, ResourceId: resourceId, ...membersOf(change) });
      const subject = subjectOf('RegisterScalableTarget', resourceId, true);
      await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
    },

    async deregisterScalableTarget(resourceId, signal) {
      const command = new DeregisterScalableTargetCommand({ ...dimension, ResourceId: resourceId });
      const subject = subjectOf('DeregisterScalableTarget', resourceId, true);
      try {
        await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
        return true;
      } catch (error) {
        if (isRefusedAs(error, ['ObjectNotFoundException'])) return false;
        throw error;
      }
    },

    async describeScalingPolicies(resourceId, signal) {
      const subject = subjectOf('DescribeScalingPolicies', resourceId, false);
      const found: ScalingPolicy[] = [];
      const after = createPaging(subject.operation, resourceId);
      let token: string | undefined;
      do {
        const query = { ...dimension, ResourceId: resourceId, ...(token === undefined ? {} : { NextToken: token }) };
        const raw = await call(
          settings,
          subject,
          async (abortSignal) => {
            const command = new DescribeScalingPoliciesCommand(query);
            let answer: JsonObject = {};
            receiveRaw(stackOf(command), (body) => {
              answer = body;
            });
            await client.send(command, { abortSignal });
            return answer;
          },
          signal,
        );
        found.push(...objectsIn(raw.ScalingPolicies).map(toPolicy));
        token = after(textOf(raw.NextToken));
      } while (token !== undefined);
      return found;
    },

    async putTargetTrackingPolicy(resourceId, name, configuration, signal) {
      const place = { ...dimension, ResourceId: resourceId, PolicyName: name };
      const subject = subjectOf('PutScalingPolicy', `${resourceId}, policy ${name}`, true);
      await call(
        settings,
        subject,
        (abortSignal) => {
          const command = new PutScalingPolicyCommand({ ...place, PolicyType: PolicyType.TargetTrackingScaling });
          // Members of the configuration that are younger than the SDK are kept.
          sendRaw(stackOf(command), {
            ...place,
            PolicyType: PolicyType.TargetTrackingScaling,
            TargetTrackingScalingPolicyConfiguration: configuration,
          });
          return client.send(command, { abortSignal });
        },
        signal,
      );
    },

    async listTags(arn, signal) {
      const command = new ListTagsForResourceCommand({ ResourceARN: arn });
      const subject = subjectOf('ListTagsForResource', arn, false);
      const answer = await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
      return answer.Tags ?? {};
    },

    async tag(arn, tags, signal) {
      const command = new TagResourceCommand({ ResourceARN: arn, Tags: { ...tags } });
      const subject = subjectOf('TagResource', arn, true);
      await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
    },

    async untag(arn, keys, signal) {
      const command = new UntagResourceCommand({ ResourceARN: arn, TagKeys: [...keys] });
      const subject = subjectOf('UntagResource', arn, true);
      await call(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
    },
  };
}

function membersOf({ min, max, suspended }: ScalableTargetChange) {
  return {
    ...(min === undefined ? {} : { MinCapacity: min }),
    ...(max === undefined ? {} : { MaxCapacity: max }),
    ...(suspended && {
      SuspendedState: {
        DynamicScalingInSuspended: suspended.dynamicIn,
        DynamicScalingOutSuspended: suspended.dynamicOut,
        ScheduledScalingSuspended: suspended.scheduled,
      },
    }),
  };
}

function toTarget(target: SdkTarget): ScalableTarget {
  const state = target.SuspendedState;
  return {
    resourceId: target.ResourceId ?? '',
    arn: target.ScalableTargetARN ?? null,
    min: target.MinCapacity ?? 0,
    max: target.MaxCapacity ?? 0,
    // "The default is false" (API_SuspendedState).
    suspended: {
      dynamicIn: state?.DynamicScalingInSuspended ?? false,
      dynamicOut: state?.DynamicScalingOutSuspended ?? false,
      scheduled: state?.ScheduledScalingSuspended ?? false,
    },
  };
}

function toPolicy(policy: JsonObject): ScalingPolicy {
  const tracking = policy.TargetTrackingScalingPolicyConfiguration;
  return {
    name: textOf(policy.PolicyName) ?? '',
    type: textOf(policy.PolicyType) ?? '',
    tracking: isObject(tracking) ? tracking : null,
  };
}

/** The clients' stacks differ only in the inputs that they are typed for. */
function stackOf(command: { middlewareStack: unknown }): ECSClient['middlewareStack'] {
  return command.middlewareStack as ECSClient['middlewareStack'];
}
