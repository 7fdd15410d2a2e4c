import type { JsonObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import type { TargetGroup } from '../world/model.ts';
import { ELB_LISTENER_OPERATIONS } from './elb-listeners.ts';
import type { Operation } from './operation.ts';
import { present, textIn, textsIn } from './text.ts';

const describeTargetGroups: Operation = (world, input) => {
  const arns = textsIn(input.TargetGroupArns);
  const names = textsIn(input.Names);
  const groups = [...world.targetGroups.values()];
  const chosen = groups.filter(
    (group) => (arns.length === 0 && names.length === 0) || arns.includes(group.arn) || names.includes(group.name),
  );
  if (chosen.length < arns.length + names.length) {
    throw new Refusal('TargetGroupNotFoundException', 'One or more target groups not found');
  }
  return { TargetGroups: chosen.map(echoTargetGroup) };
};

function echoTargetGroup(group: TargetGroup): JsonObject {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: group.protocol,
    ProtocolVersion: 'HTTP1',
    Port: group.port,
    VpcId: 'vpc-0a1b2c3d4e5f60718',
    TargetType: group.targetType,
    HealthCheckEnabled: true,
    HealthCheckProtocol: group.protocol,
    HealthCheckPort: group.healthCheckPort,
    HealthCheckPath: group.healthCheckPath,
    HealthCheckIntervalSeconds: group.intervalSeconds,
    HealthCheckTimeoutSeconds: group.timeoutSeconds,
    HealthyThresholdCount: group.healthyThreshold,
    UnhealthyThresholdCount: group.unhealthyThreshold,
    Matcher: { HttpCode: group.matcher },
    LoadBalancerArns: [group.loadBalancerArn],
    IpAddressType: 'ipv4',
  };
}

const describeTargetHealth: Operation = (world, input) => {
  const group = world.targetGroups.get(textIn(input, 'TargetGroupArn') ?? '');
  if (group === undefined) throw new Refusal('TargetGroupNotFoundException', 'One or more target groups not found');
  return {
    TargetHealthDescriptions: group.targets.map((target) => ({
      Target: { Id: target.id, Port: target.port, AvailabilityZone: `${world.region}a` },
      HealthCheckPort: String(target.port),
      TargetHealth: present({ State: target.state, Reason: target.reason, Description: target.description }),
    })),
  };
};

/** The attributes of an Application Load Balancer's target group that a deployment meets, as text. */
const describeTargetGroupAttributes: Operation = (world, input) => {
  const group = world.targetGroups.get(textIn(input, 'TargetGroupArn') ?? '');
  if (group === undefined) throw new Refusal('TargetGroupNotFoundException', 'One or more target groups not found');
  const attributes = {
    'deregistration_delay.timeout_seconds': String(group.deregistrationDelaySeconds),
    'slow_start.duration_seconds': '0',
    'stickiness.enabled': 'false',
    'load_balancing.algorithm.type': 'round_robin',
  };
  return { Attributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value })) };
};

export const ELB_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeTargetGroups: describeTargetGroups,
  DescribeTargetHealth: describeTargetHealth,
  DescribeTargetGroupAttributes: describeTargetGroupAttributes,
  ...ELB_LISTENER_OPERATIONS,
};
