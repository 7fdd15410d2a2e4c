import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { beginCodeDeployment, sha256Of, stopCodeDeployment } from '../engine/codedeploy.ts';
import { type CodeDeployGroup, type CodeDeployment, isActive } from '../world/codedeploy.ts';
import type { Revision, Service } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { echoDeployment, echoGroup, echoTarget } from './codedeploy-echo.ts';
import { lookUpRevision } from './ecs/find.ts';
import { refuseUnfitRevision } from './ecs/services.ts';
import type { Operation } from './operation.ts';
import { pageOf, present, textIn, textsIn } from './text.ts';

function findGroup(world: World, application: string | null, name: string | null): CodeDeployGroup {
  const groups = world.codeDeploy.groups.filter((each) => each.application === application);
  if (groups.length === 0)
    throw new Refusal('ApplicationDoesNotExistException', `No application found for name: ${application}`);
  const group = groups.find((each) => each.group === name);
  if (group === undefined)
    throw new Refusal('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`);
  return group;
}

function findDeployment(world: World, input: JsonObject): CodeDeployment {
  const id = textIn(input, 'deploymentId');
  const found = world.codeDeploy.deployments.find((each) => each.id === id);
  if (found === undefined)
    throw new Refusal('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
  return found;
}

const getDeploymentGroup: Operation = (world, input) => ({
  deploymentGroupInfo: echoGroup(
    world,
    findGroup(world, textIn(input, 'applicationName'), textIn(input, 'deploymentGroupName')),
  ),
});

const createDeployment: Operation = (world, input) => {
  const group = findGroup(world, textIn(input, 'applicationName'), textIn(input, 'deploymentGroupName'));
  const revision = isObject(input.revision) ? input.revision : {};
  if (revision.revisionType !== 'AppSpecContent' || !isObject(revision.appSpecContent))
    throw new Refusal(
      'InvalidRevisionException',
      'For ECS deployment group, revisionType can only be AppSpecContent or S3',
    );
  const { content, sha256 } = revision.appSpecContent;
  if (typeof content !== 'string') throw new Refusal('RevisionRequiredException', 'Revision content is required');
  if (sha256 !== undefined && sha256 !== null && sha256 !== sha256Of(content))
    throw new Refusal('InvalidRevisionException', 'The SHA256 of the AppSpec content does not match');
  const description = textIn(input, 'description');
  if (description !== null && description.length > 512)
    throw new Refusal('DescriptionTooLongException', 'The description is too long.');
  const service = world.clusters.get(group.cluster)?.services.get(group.service);
  if (service === undefined) throw new Refusal('InvalidECSServiceException', 'The ECS service does not exist.');
  const running = world.codeDeploy.deployments.find((each) => each.group === group && isActive(each));
  if (running !== undefined) {
    throw new Refusal(
      'DeploymentLimitExceededException',
      `The Deployment Group '${group.group}' already has an active Deployment '${running.id}'`,
    );
  }
  const spec = readSpec(world, content);
  const loadBalancers = objectsIn(service.settings.loadBalancers).map((each) => ({
    ...each,
    ...freeTargetGroup(group, service),
    ...spec.balancer,
  }));
  refuseUnfitRevision({ ...service.settings, loadBalancers }, spec.revision);
  const config = textIn(input, 'deploymentConfigName');
  const { revision: taskDefinition, hooks } = spec;
  const order = { group, service, config, description, content, revision: taskDefinition, hooks, loadBalancers };
  return { deploymentId: beginCodeDeployment(world, { ...order, undoes: null }).id };
};

/** The target group of the pair that the present task set does not use. */
function freeTargetGroup({ otherTargetGroup }: CodeDeployGroup, { deployments, settings }: Service): JsonObject {
  if (otherTargetGroup === null) return {};
  const used = objectsIn(deployments[0]?.settings.loadBalancers)[0]?.targetGroupArn;
  const own = objectsIn(settings.loadBalancers)[0]?.targetGroupArn ?? null;
  return { targetGroupArn: used === otherTargetGroup ? own : otherTargetGroup };
}

type Spec = { revision: Revision; hooks: Map<string, string>; balancer: JsonObject };

function readSpec(world: World, content: string): Spec {
  const invalid = (text: string): Refusal =>
    new Refusal('InvalidRevisionException', `The AppSpec is not valid: ${text}`);
  let spec: unknown;
  try {
    spec = parse(content);
  } catch {
    throw invalid('it cannot be parsed');
  }
  const [resource] = objectsIn(member(spec as Json, 'resources'));
  const properties = member(Object.values(resource ?? {})[0], 'properties');
  const arn = member(properties, 'taskDefinition');
  const balancer = member(properties, 'loadBalancerInfo');
  if (typeof arn !== 'string' || !arn.startsWith('arn:')) throw invalid('TaskDefinition has to be an ARN');
  const [containerName, containerPort] = [member(balancer, 'containerName'), member(balancer, 'containerPort')];
  if (typeof containerName !== 'string' || typeof containerPort !== 'number')
    throw invalid('LoadBalancerInfo has to name a container and its port');
  const revision = lookUpRevision(world, arn);
  if (revision === null || revision.status !== 'ACTIVE') throw invalid('TaskDefinition does not exist or is inactive');
  const hooks = objectsIn(member(spec as Json, 'hooks')).flatMap((each) =>
    Object.entries(each).map(([event, name]): [string, string] => [event, String(name)]),
  );
  return { revision, hooks: new Map(hooks), balancer: { containerName, containerPort } };
}

/** A member by its name in any letter case. */
function member(value: Json | undefined, name: string): Json | undefined {
  if (!isObject(value)) return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

const getDeployment: Operation = (world, input) => ({ deploymentInfo: echoDeployment(findDeployment(world, input)) });

const getDeploymentTarget: Operation = (world, input) => {
  const deployment = findDeployment(world, input);
  const { group } = deployment;
  if (textIn(input, 'targetId') !== `${group.cluster}:${group.service}`)
    throw new Refusal('DeploymentTargetDoesNotExistException', 'The deployment target does not exist.');
  return { deploymentTarget: { deploymentTargetType: 'ECSTarget', ecsTarget: echoTarget(world, deployment) } };
};

const listDeployments: Operation = (world, input) => {
  const group = findGroup(world, textIn(input, 'applicationName'), textIn(input, 'deploymentGroupName'));
  const statuses = textsIn(input.includeOnlyStatuses);
  const range = isObject(input.createTimeRange) ? input.createTimeRange : {};
  const start = typeof range.start === 'number' ? range.start * 1000 : Number.NEGATIVE_INFINITY;
  const found = world.codeDeploy.deployments
    .filter((each) => each.group === group && each.createdAt >= start)
    .filter((each) => statuses.length === 0 || statuses.includes(each.status))
    .toReversed();
  const { page, next } = pageOf(found, input, 100, 100);
  return present({ deployments: page.map((each) => each.id), nextToken: next });
};

const stopDeployment: Operation = (world, input) => {
  const deployment = findDeployment(world, input);
  if (!isActive(deployment)) {
    throw new Refusal('DeploymentAlreadyCompletedException', `The deployment ${deployment.id} is already completed.`);
  }
  stopCodeDeployment(world, deployment, input.autoRollbackEnabled === true);
  return { status: 'Succeeded', statusMessage: 'Deployment was successfully stopped' };
};

const continueDeployment: Operation = (world, input) => {
  const deployment = findDeployment(world, input);
  const type = textIn(input, 'deploymentWaitType') ?? 'READY_WAIT';
  if (deployment.waiting?.type !== type)
    throw new Refusal('DeploymentIsNotInReadyStateException', 'The deployment does not wait for this.');
  deployment.waiting.go();
  return {};
};

/** The operations of CodeDeploy that are simulated. */
export const CODEDEPLOY_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetDeploymentGroup: getDeploymentGroup,
  CreateDeployment: createDeployment,
  GetDeployment: getDeployment,
  GetDeploymentTarget: getDeploymentTarget,
  ListDeployments: listDeployments,
  StopDeployment: stopDeployment,
  ContinueDeployment: continueDeployment,
};
