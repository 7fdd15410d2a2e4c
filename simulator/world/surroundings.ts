import type { ListenerSpec } from './listeners.ts';
import type { Cluster, ContainerInstance, TargetGroup } from './model.ts';
import { arnOf, type World } from './world.ts';

/** What services need around them: instances to run on, target groups to be reached by. */

export type TargetGroupSpec = {
  name?: string;
  protocol?: string;
  port?: number;
  targetType?: 'ip' | 'instance';
  healthCheckPath?: string;
  healthCheckPort?: string;
  intervalSeconds?: number;
  timeoutSeconds?: number;
  healthyThreshold?: number;
  unhealthyThreshold?: number;
  matcher?: string;
  deregistrationDelaySeconds?: number;
  /** Of its load balancer. */
  listeners?: readonly ListenerSpec[];
  /** Of another target group, whose load balancer it shares. */
  sharesBalancerOf?: string;
};

export type ContainerInstanceSpec = {
  cpu?: number;
  memory?: number;
  ports?: readonly number[];
  agentConnected?: boolean;
  status?: 'ACTIVE' | 'DRAINING';
  instanceType?: string;
  attributes?: readonly { name: string; value?: string }[];
  capacityProviderName?: string;
};

const REGISTERED_BEFORE_MS = 10 * 86_400_000;

export function addContainerInstance(world: World, cluster: Cluster, spec: ContainerInstanceSpec): ContainerInstance {
  const instance: ContainerInstance = {
    arn: arnOf(world, 'ecs', `container-instance/${cluster.name}/${world.ids.hex(32)}`),
    ec2InstanceId: `i-${world.ids.hex(17)}`,
    status: spec.status ?? 'ACTIVE',
    agentConnected: spec.agentConnected ?? true,
    cpu: spec.cpu ?? 2048,
    memory: spec.memory ?? 7764,
    ports: [...(spec.ports ?? [])],
    attributes: [
      { name: 'ecs.availability-zone', value: `${world.region}${'abc'[cluster.instances.length % 3]}` },
      { name: 'ecs.instance-type', value: spec.instanceType ?? 'm7i.large' },
      { name: 'ecs.os-type', value: 'linux' },
      { name: 'ecs.os-family', value: 'LINUX' },
      { name: 'ecs.cpu-architecture', value: 'x86_64' },
      ...INSTANCE_CAPABILITIES.map((name) => ({ name })),
      ...(spec.attributes ?? []),
    ],
    registeredAt: world.now - REGISTERED_BEFORE_MS,
    capacityProviderName: spec.capacityProviderName ?? null,
  };
  cluster.instances.push(instance);
  return instance;
}

const INSTANCE_CAPABILITIES = [
  'ecs.capability.task-eni',
  'ecs.capability.execution-role-awslogs',
  'ecs.capability.execution-role-ecr-pull',
  'ecs.capability.secrets.asm.environment-variables',
  'ecs.capability.secrets.ssm.environment-variables',
  'ecs.capability.container-health-check',
  'ecs.capability.container-ordering',
  'com.amazonaws.ecs.capability.ecr-auth',
  'com.amazonaws.ecs.capability.task-iam-role',
  'com.amazonaws.ecs.capability.logging-driver.awslogs',
  'com.amazonaws.ecs.capability.logging-driver.awsfirelens',
  'com.amazonaws.ecs.capability.logging-driver.fluentd',
  'com.amazonaws.ecs.capability.logging-driver.journald',
  'com.amazonaws.ecs.capability.logging-driver.json-file',
  'com.amazonaws.ecs.capability.logging-driver.syslog',
  'com.amazonaws.ecs.capability.docker-remote-api.1.19',
];

export function addTargetGroup(world: World, spec: TargetGroupSpec, arn: string | null = null): TargetGroup {
  const name = spec.name ?? arn?.split('/')[1] ?? `tg-${world.targetGroups.size + 1}`;
  const group: TargetGroup = {
    arn: arn ?? arnOf(world, 'elasticloadbalancing', `targetgroup/${name}/${world.ids.hex(16)}`),
    name,
    protocol: spec.protocol ?? 'HTTP',
    port: spec.port ?? 80,
    targetType: spec.targetType ?? 'ip',
    healthCheckPath: spec.healthCheckPath ?? '/',
    healthCheckPort: spec.healthCheckPort ?? 'traffic-port',
    intervalSeconds: spec.intervalSeconds ?? 30,
    timeoutSeconds: spec.timeoutSeconds ?? 5,
    healthyThreshold: spec.healthyThreshold ?? 5,
    unhealthyThreshold: spec.unhealthyThreshold ?? 2,
    matcher: spec.matcher ?? '200',
    deregistrationDelaySeconds: spec.deregistrationDelaySeconds ?? 300,
    loadBalancerArn:
      world.targetGroups.get(spec.sharesBalancerOf ?? '')?.loadBalancerArn ??
      arnOf(world, 'elasticloadbalancing', `loadbalancer/app/${name}/${world.ids.hex(16)}`),
    listeners: spec.listeners ?? null,
    targets: [],
  };
  world.targetGroups.set(group.arn, group);
  return group;
}
