import type { ContainerInstance } from '../apis/ecs.ts';
import { isImage, parseImage } from '../lib/image.ts';
import type { JsonObject } from '../lib/json.ts';
import { ecrImageOf } from '../service/ecr-image.ts';
import type { Service } from '../service/service.ts';
import { containersOf } from '../taskdef/revision.ts';
import { parseQuery } from './cluster-query.ts';
import { computeOf } from './compute.ts';
import type { Constraint, Facts, ImageFacts, ImageState, TargetGroup } from './facts.ts';
import type { ReferenceFacts } from './references/facts.ts';

/** Facts of a service in order, to be broken in one place by each check's example. */

export const exampleImage = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2';
const digest = `sha256:${'a'.repeat(64)}`;
const owner = 'arn:aws:ecs:eu-west-1:123456789012';
export const exampleTargetGroup =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';

export const exampleContainer: JsonObject = {
  name: 'web',
  image: exampleImage,
  essential: true,
  portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
};

/** On Fargate, with one container. */
export const exampleDefinition: JsonObject = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '512',
  memory: '1024',
  executionRoleArn: 'arn:aws:iam::123456789012:role/web-execution',
  containerDefinitions: [exampleContainer],
};

/** The same in bridge mode, for instances. */
export const exampleOnInstances: JsonObject = {
  family: 'web',
  networkMode: 'bridge',
  requiresCompatibilities: ['EC2'],
  containerDefinitions: [{ ...exampleContainer, cpu: 512, memory: 1024 }],
};

export const foundImage: ImageState = { kind: 'found', account: null, digest, platforms: ['linux/amd64'], scan: null };

export const exampleService: Service = {
  arn: `${owner}:service/prod/web`,
  name: 'web',
  clusterArn: `${owner}:cluster/prod`,
  status: 'ACTIVE',
  taskDefinition: `${owner}:task-definition/web:41`,
  desired: 2,
  running: 2,
  pending: 0,
  scheduling: 'REPLICA',
  controller: 'ECS',
  usesTaskSets: false,
  strategy: 'ROLLING',
  circuitBreaker: { enabled: false, rollback: false },
  deployments: [],
  events: [],
  loadBalancers: [],
  serviceRevisions: [],
  members: {},
};

export const targetGroup: TargetGroup = {
  arn: exampleTargetGroup,
  name: 'web',
  targetType: 'ip',
  protocol: 'HTTP',
  check: { protocol: 'HTTP', port: 'traffic-port' },
};

export const balanced = (containerName: string, containerPort: number): JsonObject => ({
  loadBalancers: [{ targetGroupArn: exampleTargetGroup, containerName, containerPort }],
});

export function instance(parts: Partial<ContainerInstance> = {}): ContainerInstance {
  return {
    id: '0123456789abcdef0123456789abcdef',
    ec2Id: 'i-0123456789abcdef0',
    status: 'ACTIVE',
    agentConnected: true,
    capacityProvider: null,
    tasks: 2,
    free: { cpu: 1024, memory: 4096 },
    total: { cpu: 2048, memory: 7764, gpus: 0 },
    usedPorts: ['22/tcp', '2375/tcp', '2376/tcp', '51678/tcp', '51679/tcp'],
    attributes: new Map([
      ['ecs.instance-type', 'm7i.large'],
      ['ecs.cpu-architecture', 'x86_64'],
      ['ecs.os-type', 'linux'],
      ['ecs.capability.task-eni', null],
      ['com.amazonaws.ecs.capability.logging-driver.awslogs', null],
    ]),
    ...parts,
  };
}

export function memberOf(text: string): Constraint {
  return { kind: 'memberOf', text, of: 'service', expression: parseQuery(text) ?? { kind: 'and', parts: [] } };
}

/** Facts in order but for these parts. */
export function facts(parts: Partial<Facts> = {}): Facts {
  const definition = parts.definition ?? exampleDefinition;
  const members = { launchType: 'FARGATE', ...parts.members };
  return {
    definition,
    service: exampleService,
    cluster: 'prod',
    region: 'eu-west-1',
    hosting: computeOf(definition, members),
    images: imagesOf(definition),
    targetGroups: [],
    instances: null,
    constraints: [],
    scalableTarget: null,
    pause: null,
    failOnVulnerabilities: null,
    ...parts,
    members,
  };
}

/** What a revision newly refers to: nothing but these parts. */
export function referenceFacts(parts: Partial<ReferenceFacts>): ReferenceFacts {
  const home = { account: '123456789012', region: 'eu-west-1' };
  const none = { roles: [], secrets: [], missingParameters: [], missingLogGroups: [], fileSystems: [], networks: [] };
  return { home, ...none, ...parts };
}

/** The same on instances of the launch type EC2. */
export function onInstances(instances: ContainerInstance[], parts: Partial<Facts> = {}): Facts {
  const members = { launchType: 'EC2', ...parts.members };
  return facts({ definition: exampleOnInstances, ...parts, members, instances });
}

/** The example with its container changed. */
export function withContainer(container: JsonObject, definition: JsonObject = exampleDefinition): JsonObject {
  return { ...definition, containerDefinitions: [{ ...exampleContainer, ...container }] };
}

/** The example with a container more. */
export function withSidecar(sidecar: JsonObject, container: JsonObject = {}): JsonObject {
  const name = { name: 'sidecar', image: 'public.ecr.aws/docker/library/busybox:1.37', essential: false };
  return {
    ...exampleDefinition,
    containerDefinitions: [
      { ...exampleContainer, ...container },
      { ...name, ...sidecar },
    ],
  };
}

export function imagesOf(definition: JsonObject, state: ImageState = foundImage): ImageFacts[] {
  return containersOf(definition).map(({ name, image: text }) => {
    const parsed = parseImage(String(text ?? ''));
    const image = isImage(parsed) ? ecrImageOf(parsed) : null;
    return {
      container: String(name),
      text: String(text ?? ''),
      image,
      state: image === null ? { kind: 'unknown' } : state,
    };
  });
}
