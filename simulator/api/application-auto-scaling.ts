import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { placeWithinLimits, serviceOf } from '../engine/scaling.ts';
import { NOTHING_SUSPENDED, type ScalableTarget, type ScalingPolicy, type SuspendedState } from '../world/scaling.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import type { Context, Operation } from './operation.ts';
import { present, textIn, textsIn } from './text.ts';

/** Application Auto Scaling for services of ECS. */

const DIMENSION = 'ecs:service:DesiredCount';
const MOST_IDS = 50;
const PAGE = 50;
const SERVICE_ROLE =
  'aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService';

const invalid = (message: string): Refusal => new Refusal('ValidationException', message);

const placeOf = (resourceId: string): string =>
  `service namespace: ecs, resource ID: ${resourceId}, scalable dimension: ${DIMENSION}`;

const notRegistered = (resourceId: string): Refusal =>
  new Refusal('ObjectNotFoundException', `No scalable target registered for ${placeOf(resourceId)}`);

const notFound = (resourceId: string): Refusal =>
  new Refusal('ObjectNotFoundException', `No scalable target found for ${placeOf(resourceId)}`);

function checkPlace(input: JsonObject, needsDimension = true): void {
  if (input.ServiceNamespace !== 'ecs') {
    throw invalid(
      `1 validation error detected: Value '${String(input.ServiceNamespace)}' at 'serviceNamespace' failed to satisfy constraint: Member must satisfy enum value set`,
    );
  }
  if (needsDimension && input.ScalableDimension !== DIMENSION) {
    throw invalid(`Unsupported service namespace, resource type or scalable dimension`);
  }
}

const describeScalableTargets: Operation = (world, input) => {
  checkPlace(input, false);
  const ids = textsIn(input.ResourceIds);
  if (ids.length > MOST_IDS) {
    throw invalid(
      `1 validation error detected: Value at 'resourceIds' failed to satisfy constraint: Member must have length less than or equal to ${MOST_IDS}`,
    );
  }
  const chosen = [...world.scaling.values()].filter((target) => ids.length === 0 || ids.includes(target.resourceId));
  const { page, next } = pageOf(chosen, input);
  return present({ ScalableTargets: page.map((target) => echoTarget(world, target)), NextToken: next });
};

function pageOf<Item>(items: readonly Item[], input: JsonObject): { page: Item[]; next: string | null } {
  const size = typeof input.MaxResults === 'number' ? Math.min(PAGE, input.MaxResults) : PAGE;
  const start = Number(textIn(input, 'NextToken') ?? 0);
  const end = start + size;
  return { page: items.slice(start, end), next: end < items.length ? String(end) : null };
}

function echoTarget(world: World, target: ScalableTarget): JsonObject {
  return {
    ServiceNamespace: 'ecs',
    ResourceId: target.resourceId,
    ScalableDimension: DIMENSION,
    MinCapacity: target.min,
    MaxCapacity: target.max,
    RoleARN: `arn:${world.partition}:iam::${world.account}:role/${SERVICE_ROLE}`,
    CreationTime: seconds(target.createdAt),
    SuspendedState: { ...target.suspended },
    ScalableTargetARN: target.arn,
  };
}

/** Changes the members that are sent. Registering needs both limits. */
const registerScalableTarget: Operation = (world, input, context) => {
  checkPlace(input);
  const resourceId = textIn(input, 'ResourceId') ?? '';
  requireService(world, context, resourceId);
  const known = world.scaling.get(resourceId);
  const target = known ?? newTarget(world, input, context, resourceId);
  const min = typeof input.MinCapacity === 'number' ? input.MinCapacity : target.min;
  const max = typeof input.MaxCapacity === 'number' ? input.MaxCapacity : target.max;
  if (min < 0 || max < 0) throw invalid('Minimum and maximum capacity must be greater than or equal to 0');
  if (max < min) throw invalid('Maximum capacity cannot be less than minimum capacity');
  if (known !== undefined && isObject(input.Tags) && Object.keys(input.Tags).length > 0) {
    throw invalid('Tags can be added only when a scalable target is created. Use TagResource to tag an existing one');
  }
  Object.assign(target, { min, max, suspended: suspendedBy(input.SuspendedState, target.suspended) });
  world.scaling.set(resourceId, target);
  placeWithinLimits(world, target);
  return { ScalableTargetARN: target.arn };
};

/** The caller needs the permissions of ECS besides (Application Auto Scaling user guide, "Permissions validation"). */
function requireService(world: World, context: Context, resourceId: string): void {
  const service = serviceOf(world, resourceId);
  const arn = arnOf(world, 'ecs', resourceId);
  context.require('ecs:DescribeServices', arn);
  context.require('ecs:UpdateService', arn);
  if (service === null || service.status === 'INACTIVE') throw invalid(`ECS service doesn't exist: ${resourceId}`);
}

function newTarget(world: World, input: JsonObject, context: Context, resourceId: string): ScalableTarget {
  if (typeof input.MinCapacity !== 'number' || typeof input.MaxCapacity !== 'number') {
    throw invalid(`MinCapacity and MaxCapacity are required to register a new scalable target`);
  }
  context.require('iam:CreateServiceLinkedRole', `arn:${world.partition}:iam::${world.account}:role/${SERVICE_ROLE}`);
  const tags = isObject(input.Tags) ? Object.entries(input.Tags) : [];
  return {
    resourceId,
    arn: arnOf(world, 'application-autoscaling', `scalable-target/${world.ids.hex(36)}`),
    min: input.MinCapacity,
    max: input.MaxCapacity,
    suspended: NOTHING_SUSPENDED,
    tags: new Map(tags.map(([key, value]) => [key, String(value)])),
    policies: [],
    createdAt: world.now,
    demand: null,
    isWatched: false,
  };
}

function suspendedBy(sent: Json | undefined, before: SuspendedState): SuspendedState {
  if (!isObject(sent)) return before;
  const state = { ...before };
  for (const name of Object.keys(NOTHING_SUSPENDED) as (keyof SuspendedState)[]) {
    const value = sent[name];
    if (typeof value === 'boolean') state[name] = value;
  }
  return state;
}

/** The scaling policies and scheduled actions go with it. */
const deregisterScalableTarget: Operation = (world, input) => {
  checkPlace(input);
  const resourceId = textIn(input, 'ResourceId') ?? '';
  if (!world.scaling.delete(resourceId)) throw notFound(resourceId);
  return {};
};

const describeScalingPolicies: Operation = (world, input) => {
  checkPlace(input, false);
  const resourceId = textIn(input, 'ResourceId');
  const names = textsIn(input.PolicyNames);
  const targets = [...world.scaling.values()].filter((each) => resourceId === null || each.resourceId === resourceId);
  const policies = targets
    .flatMap((target) => target.policies.map((policy) => ({ target, policy })))
    .filter(({ policy }) => names.length === 0 || names.includes(policy.name));
  const { page, next } = pageOf(policies, input);
  return present({ ScalingPolicies: page.map(({ target, policy }) => echoPolicy(target, policy)), NextToken: next });
};

function echoPolicy(target: ScalableTarget, policy: ScalingPolicy): JsonObject {
  return {
    PolicyARN: policy.arn,
    PolicyName: policy.name,
    ServiceNamespace: 'ecs',
    ResourceId: target.resourceId,
    ScalableDimension: DIMENSION,
    ...policy.body,
    Alarms: [],
    CreationTime: seconds(policy.createdAt),
  };
}

/** Replaces the configuration of the policy of that name as a whole. */
const putScalingPolicy: Operation = (world, input, context) => {
  checkPlace(input);
  const resourceId = textIn(input, 'ResourceId') ?? '';
  const target = world.scaling.get(resourceId);
  if (target === undefined) throw notRegistered(resourceId);
  context.require('cloudwatch:PutMetricAlarm', arnOf(world, 'cloudwatch', `alarm:TargetTracking-${resourceId}-*`));
  context.require('cloudwatch:DescribeAlarms', arnOf(world, 'cloudwatch', `alarm:TargetTracking-${resourceId}-*`));
  const name = textIn(input, 'PolicyName') ?? '';
  const known = target.policies.find((policy) => policy.name === name);
  const type = textIn(input, 'PolicyType') ?? String(known?.body.PolicyType ?? 'StepScaling');
  const body = bodyOf(type, input);
  refuseSameMetric(target, name, body);
  if (known !== undefined) known.body = body;
  else target.policies.push({ name, arn: policyArn(world, resourceId, name), body, createdAt: world.now });
  const arn = known?.arn ?? target.policies.at(-1)?.arn ?? '';
  return { PolicyARN: arn, Alarms: [] };
};

const policyArn = (world: World, resourceId: string, name: string): string =>
  arnOf(world, 'autoscaling', `scalingPolicy:${world.ids.uuid()}:resource/ecs/${resourceId}:policyName/${name}`);

function bodyOf(type: string, input: JsonObject): JsonObject {
  if (type !== 'TargetTrackingScaling') {
    return present({
      PolicyType: type,
      StepScalingPolicyConfiguration: structuredClone(input.StepScalingPolicyConfiguration),
    });
  }
  const configuration = input.TargetTrackingScalingPolicyConfiguration;
  if (!isObject(configuration)) throw invalid('TargetTrackingScalingPolicyConfiguration must be specified');
  const metric = configuration.PredefinedMetricSpecification;
  if (isObject(metric)) {
    const label = textIn(metric, 'ResourceLabel');
    const isRequestCount = metric.PredefinedMetricType === 'ALBRequestCountPerTarget';
    if (isRequestCount && !/^app\/[^/]+\/[^/]+\/targetgroup\/[^/]+\/[^/]+$/.test(label ?? '')) {
      throw invalid('Invalid resource label for the predefined metric type ALBRequestCountPerTarget');
    }
    if (!isRequestCount && label !== null) throw invalid('A resource label is not supported for this metric type');
  }
  return {
    PolicyType: type,
    TargetTrackingScalingPolicyConfiguration: structuredClone({ DisableScaleIn: false, ...configuration }),
  };
}

function refuseSameMetric(target: ScalableTarget, name: string, body: JsonObject): void {
  const wanted = metricOf(body);
  if (wanted === undefined) return;
  const other = target.policies.find(
    (policy) => policy.name !== name && isDeepStrictEqual(metricOf(policy.body), wanted),
  );
  if (other !== undefined) {
    throw invalid('Only one TargetTrackingScaling policy for a given metric specification is allowed.');
  }
}

function metricOf({ TargetTrackingScalingPolicyConfiguration: configuration }: JsonObject): Json | undefined {
  if (!isObject(configuration)) return undefined;
  return configuration.PredefinedMetricSpecification ?? configuration.CustomizedMetricSpecification;
}

const deleteScalingPolicy: Operation = (world, input) => {
  checkPlace(input);
  const resourceId = textIn(input, 'ResourceId') ?? '';
  const name = textIn(input, 'PolicyName') ?? '';
  const target = world.scaling.get(resourceId);
  const index = target?.policies.findIndex((policy) => policy.name === name) ?? -1;
  if (target === undefined || index < 0) {
    throw new Refusal(
      'ObjectNotFoundException',
      `No scaling policy found for ${placeOf(resourceId)}, policy name: ${name}`,
    );
  }
  target.policies.splice(index, 1);
  return {};
};

function targetOfArn(world: World, input: JsonObject): ScalableTarget {
  const arn = textIn(input, 'ResourceARN');
  const target = [...world.scaling.values()].find((each) => each.arn === arn);
  if (target === undefined) {
    const message = `The resource ${arn} does not exist`;
    throw new Refusal('ResourceNotFoundException', message, 400, { ResourceName: arn });
  }
  return target;
}

const listTagsForResource: Operation = (world, input) => ({
  Tags: Object.fromEntries(targetOfArn(world, input).tags),
});

const MOST_TAGS = 50;

const tagResource: Operation = (world, input) => {
  const target = targetOfArn(world, input);
  const sent = Object.entries(isObject(input.Tags) ? input.Tags : {});
  for (const [key, value] of sent) refuseTag(key, String(value));
  const tags = new Map([...target.tags, ...sent.map(([key, value]): [string, string] => [key, String(value)])]);
  if (tags.size > MOST_TAGS) throw new Refusal('TooManyTagsException', `A resource has at most ${MOST_TAGS} tags`);
  target.tags = tags;
  return {};
};

/** Letters, digits, blanks and a few signs, as everywhere in AWS. */
function refuseTag(key: string, value: string): void {
  const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  if (key === '' || key.length > 128 || value.length > 256 || !allowed.test(key) || !allowed.test(value)) {
    throw invalid('The tag key or value is not valid');
  }
}

const untagResource: Operation = (world, input) => {
  const target = targetOfArn(world, input);
  for (const key of textsIn(input.TagKeys)) target.tags.delete(key);
  return {};
};

export const AUTO_SCALING_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeScalableTargets: describeScalableTargets,
  RegisterScalableTarget: registerScalableTarget,
  DeregisterScalableTarget: deregisterScalableTarget,
  DescribeScalingPolicies: describeScalingPolicies,
  PutScalingPolicy: putScalingPolicy,
  DeleteScalingPolicy: deleteScalingPolicy,
  ListTagsForResource: listTagsForResource,
  TagResource: tagResource,
  UntagResource: untagResource,
};
