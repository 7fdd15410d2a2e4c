import {
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  type ElasticLoadBalancingV2ClientConfig,
  type TargetGroup as SdkTargetGroup,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ElbApi, Target, TargetCheck } from '../apis/elb.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';

type ElbHealth = Pick<ElbApi, 'describeTargetGroups' | 'describeTargetHealth'>;

/** Target groups and what their health checks say. Every method rejects with an AwsError. */
export function createElb(configuration: ElasticLoadBalancingV2ClientConfig, settings: CallSettings): ElbHealth {
  const client = new ElasticLoadBalancingV2Client(configuration);
  const { read } = callsOf('elasticloadbalancing', settings);

  return {
    /** The health checks of target groups, by ARN: one call for all of them. */
    async describeTargetGroups(arns, signal) {
      const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] });
      const answer = await read('DescribeTargetGroups', arns.join(', '), signal, (options) =>
        client.send(command, options),
      );
      return (answer.TargetGroups ?? []).map(toCheck);
    },

    /** The targets of one group with their health. */
    async describeTargetHealth(arn, signal) {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: arn });
      const answer = await read('DescribeTargetHealth', arn, signal, (options) => client.send(command, options));
      const redact = doorOf(settings.redactor.redact);
      return (answer.TargetHealthDescriptions ?? []).map((description) => toTarget(description, redact));
    },
  };
}

function toCheck(group: SdkTargetGroup): TargetCheck {
  return {
    arn: group.TargetGroupArn ?? '',
    name: group.TargetGroupName ?? '',
    targetType: group.TargetType ?? '',
    port: group.Port ?? null,
    protocol: group.Protocol ?? null,
    attached: (group.LoadBalancerArns ?? []).length > 0,
    check: {
      protocol: group.HealthCheckProtocol ?? null,
      port: group.HealthCheckPort ?? 'traffic-port',
      path: group.HealthCheckPath ?? null,
      matcher: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? null,
      intervalSeconds: group.HealthCheckIntervalSeconds ?? null,
      timeoutSeconds: group.HealthCheckTimeoutSeconds ?? null,
      healthyThreshold: group.HealthyThresholdCount ?? null,
      unhealthyThreshold: group.UnhealthyThresholdCount ?? null,
    },
  };
}

function toTarget(description: TargetHealthDescription, redact: (text: string) => string): Target {
  const health = description.TargetHealth;
  return {
    id: description.Target?.Id ?? '',
    port: description.Target?.Port ?? null,
    zone: description.Target?.AvailabilityZone ?? null,
    checkPort: description.HealthCheckPort ?? null,
    state: health?.State ?? '',
    reason: health?.Reason ?? null,
    description: health?.Description === undefined ? null : redact(health.Description),
  };
}
