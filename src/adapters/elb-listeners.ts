import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  type ElasticLoadBalancingV2ClientConfig,
  type Action as SdkAction,
  type RuleCondition as SdkCondition,
  type Rule as SdkRule,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ElbApi, ListenerRule, RuleCondition } from '../apis/elb.ts';
import { type CallSettings, callsOf } from './call.ts';

type ElbListeners = Pick<ElbApi, 'loadBalancersOf' | 'dnsNames' | 'listenersOf' | 'rulesOf'>;

/** A listener has 100 rules unless the quota was raised; a page takes 400. */
const pageSize = 400;

/** Load balancers, their listeners and rules. Every method rejects with an AwsError. */
export function createElbListeners(
  configuration: ElasticLoadBalancingV2ClientConfig,
  settings: CallSettings,
): ElbListeners {
  const client = new ElasticLoadBalancingV2Client(configuration);
  const { read } = callsOf('elasticloadbalancing', settings);

  return {
    async loadBalancersOf(targetGroups, signal) {
      const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [...targetGroups] });
      const answer = await read('DescribeTargetGroups', targetGroups.join(', '), signal, (options) =>
        client.send(command, options),
      );
      return [...new Set((answer.TargetGroups ?? []).flatMap(({ LoadBalancerArns }) => LoadBalancerArns ?? []))];
    },

    async dnsNames(loadBalancers, signal) {
      const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...loadBalancers] });
      const answer = await read('DescribeLoadBalancers', loadBalancers.join(', '), signal, (options) =>
        client.send(command, options),
      );
      return new Map(
        (answer.LoadBalancers ?? []).flatMap(({ LoadBalancerArn, DNSName }) =>
          LoadBalancerArn && DNSName ? [[LoadBalancerArn, DNSName] as const] : [],
        ),
      );
    },

    async listenersOf(loadBalancer, signal) {
      const command = new DescribeListenersCommand({ LoadBalancerArn: loadBalancer, PageSize: pageSize });
      const answer = await read('DescribeListeners', loadBalancer, signal, (options) => client.send(command, options));
      return (answer.Listeners ?? []).map(({ ListenerArn, Protocol, Port }) => ({
        arn: ListenerArn ?? '',
        protocol: Protocol ?? '',
        port: Port ?? null,
      }));
    },

    async rulesOf(listener, signal) {
      const command = new DescribeRulesCommand({ ListenerArn: listener, PageSize: pageSize });
      const answer = await read('DescribeRules', listener, signal, (options) => client.send(command, options));
      return (answer.Rules ?? []).map(toRule);
    },
  };
}

function toRule({ RuleArn, Priority, Actions, Conditions }: SdkRule): ListenerRule {
  const priority = Number(Priority);
  return {
    arn: RuleArn ?? '',
    priority: Number.isFinite(priority) ? priority : null,
    forwardsTo: (Actions ?? []).flatMap(targetsOf),
    conditions: (Conditions ?? []).map(toCondition),
  };
}

/** A forward action names one target group, or several with weights; one without a weight has 1. */
function targetsOf({ Type, TargetGroupArn, ForwardConfig }: SdkAction): ListenerRule['forwardsTo'] {
  if (Type !== 'forward') return [];
  const weighted = (ForwardConfig?.TargetGroups ?? []).map((group) => ({
    targetGroup: group.TargetGroupArn ?? '',
    weight: group.Weight ?? 1,
  }));
  if (weighted.length > 0) return weighted;
  return TargetGroupArn ? [{ targetGroup: TargetGroupArn, weight: 1 }] : [];
}

/** Values that are regular expressions are none that an address could be made of, so the condition shows no values. */
function toCondition(condition: SdkCondition): RuleCondition {
  const { HostHeaderConfig: host, PathPatternConfig: path, HttpRequestMethodConfig: method } = condition;
  const values = host?.Values ?? path?.Values ?? method?.Values ?? condition.Values ?? [];
  return { field: condition.Field ?? '', values };
}
