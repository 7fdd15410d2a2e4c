import type { StoppedContainer, StoppedTask } from '../../apis/ecs.ts';
import type { JsonObject } from '../../lib/json.ts';
import { type Evidence, nothingRead, type TargetGroup } from '../evidence.ts';

/**
 * What the rules' examples are made of: one service with one container, whose deployment failed, and the one thing
 * that made it fail.
 */
const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

export const exampleImage = `${ecr}/web:1.4.2`;
export const exampleTargetGroup =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';
export const exampleSecret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';

const began = 1_767_258_000_000;

export function evidence(members: Partial<Evidence> = {}): Evidence {
  return {
    service: 'web',
    cluster: 'prod',
    region: 'eu-west-1',
    deploymentId: 'ecs-svc/1234567890123456789',
    revision: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:12',
    definition: definition(),
    launchType: 'FARGATE',
    capacityProviders: [],
    strategy: 'ROLLING',
    counts: { desired: 2, running: 0, pending: 0 },
    percents: { minimum: 100, maximum: 200 },
    graceSeconds: 0,
    loadBalancers: [],
    breaker: { enabled: false, rollback: false },
    ...nothingRead,
    ...members,
  };
}

export function definition(container: JsonObject = {}, members: JsonObject = {}): JsonObject {
  return {
    family: 'web',
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc',
    executionRoleArn: 'arn:aws:iam::123456789012:role/web-execution',
    containerDefinitions: [
      { name: 'web', image: exampleImage, essential: true, portMappings: [{ containerPort: 8080 }], ...container },
    ],
    ...members,
  };
}

export function stoppedTask(members: Partial<StoppedTask> = {}): StoppedTask {
  const id = members.id ?? '0123456789abcdef0123456789abcdef';
  return {
    arn: `arn:aws:ecs:eu-west-1:123456789012:task/prod/${id}`,
    id,
    startedBy: 'ecs-svc/1234567890123456789',
    revision: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:12',
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    createdAtMs: began,
    startedAtMs: began + 28_000,
    stoppingAtMs: began + 40_000,
    stoppedAtMs: began + 60_000,
    capacityProvider: null,
    launchType: 'FARGATE',
    healthStatus: 'UNKNOWN',
    privateIp: '10.0.1.23',
    containerInstance: null,
    containers: [stoppedContainer()],
    ...members,
  };
}

export function stoppedContainer(members: Partial<StoppedContainer> = {}): StoppedContainer {
  return {
    name: 'web',
    exitCode: null,
    reason: null,
    image: exampleImage,
    imageDigest: null,
    runtimeId: null,
    lastStatus: 'STOPPED',
    healthStatus: 'UNKNOWN',
    ...members,
  };
}

/** A task that never started, for the reason given. */
export function unstarted(stoppedReason: string, members: Partial<Evidence> = {}): Evidence {
  const task = stoppedTask({ stopCode: 'TaskFailedToStart', stoppedReason, startedAtMs: null });
  return evidence({ failed: [task], ...members });
}

/** The same on EC2, where the container shows the reason. */
export function unstartedOnEc2(reason: string, members: Partial<Evidence> = {}): Evidence {
  const containers = [stoppedContainer({ reason })];
  const stoppedReason = 'Task failed to start';
  const task = stoppedTask({
    stopCode: 'TaskFailedToStart',
    stoppedReason,
    startedAtMs: null,
    launchType: 'EC2',
    containers,
  });
  return evidence({ launchType: 'EC2', failed: [task], ...members });
}

/** A task whose container exited. */
export function exited(exitCode: number, reason: string | null = null, members: Partial<Evidence> = {}): Evidence {
  return evidence({
    failed: [stoppedTask({ containers: [stoppedContainer({ exitCode, reason, runtimeId: 'r' })] })],
    ...members,
  });
}

/** A task whose container exited with 1 after these lines. */
export function logged(...lines: string[]): Evidence {
  const crashed = exited(1);
  return { ...crashed, tail: tail(lines) };
}

export function tail(lines: readonly string[]): NonNullable<Evidence['tail']> {
  const task = stoppedTask().id;
  const where = { group: '/ecs/web', stream: `web/web/${task}`, region: 'eu-west-1' };
  return {
    container: 'web',
    task,
    ...where,
    lines: lines.map((text, index) => ({ atMs: began + 30_000 + index, text })),
  };
}

/** Only an event of the service. */
export function withEvent(message: string, members: Partial<Evidence> = {}): Evidence {
  return evidence({ events: [{ atMs: began + 60_000, message: `(service web) ${message}` }], ...members });
}

/** Only the deployment's end. */
export function stoppedFor(reason: string): Evidence {
  return evidence({ reason });
}

/** A task that went away for a reason of the outside. */
export function lost(stopCode: string, stoppedReason: string): Evidence {
  return evidence({ lost: [stoppedTask({ stopCode, stoppedReason })] });
}

/** A task that failed the load balancer's checks, for the reason that the event tells. */
export function unhealthy(reason: string | null, members: Partial<Evidence> = {}): Evidence {
  const stoppedReason = `Task failed ELB health checks in (target-group ${exampleTargetGroup})`;
  const task = stoppedTask({ stopCode: 'ServiceSchedulerInitiated', stoppedReason });
  const event = `(task ${task.id}) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason ${reason}).`;
  return evidence({
    failed: [task],
    graceSeconds: 300,
    loadBalancers: [{ targetGroupArn: exampleTargetGroup, container: 'web', containerPort: 8080 }],
    targetGroups: [targetGroup()],
    events: reason === null ? [] : [{ atMs: began + 60_000, message: `(service web) ${event}` }],
    ...members,
  });
}

export function targetGroup(members: Partial<TargetGroup> = {}): TargetGroup {
  return {
    arn: exampleTargetGroup,
    name: 'web',
    targetType: 'ip',
    port: 80,
    protocol: 'HTTP',
    attached: true,
    check: {
      protocol: 'HTTP',
      port: 'traffic-port',
      path: '/',
      matcher: '200',
      intervalSeconds: 30,
      timeoutSeconds: 5,
      healthyThreshold: 5,
      unhealthyThreshold: 2,
    },
    targets: [],
    ...members,
  };
}
