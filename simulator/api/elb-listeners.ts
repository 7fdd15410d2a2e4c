import type { JsonObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import type { ListenerSpec, RuleSpec } from '../world/listeners.ts';
import type { TargetGroup } from '../world/model.ts';
import { dnsSuffixOf, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { present, textIn, textsIn } from './text.ts';

/** Load balancers, their listeners and rules, as far as addresses are made of them. */

type Balancer = { arn: string; name: string; listeners: readonly ListenerSpec[] };

function balancersOf(world: World): Balancer[] {
  const byArn = new Map<string, TargetGroup>();
  for (const group of world.targetGroups.values()) {
    const known = byArn.get(group.loadBalancerArn);
    if (known === undefined || group.listeners !== null) byArn.set(group.loadBalancerArn, group);
  }
  return [...byArn.values()].map((group) => ({
    arn: group.loadBalancerArn,
    name: group.loadBalancerArn.split('/').at(-2) ?? '',
    listeners: listenersOf(group),
  }));
}

/** What listens for a target group's load balancer: one HTTP listener that forwards everything, unless it was told. */
function listenersOf(group: TargetGroup): readonly ListenerSpec[] {
  return group.listeners ?? [{ protocol: 'HTTP', port: 80, rules: [{ forward: [{ targetGroupArn: group.arn }] }] }];
}

/** `…:loadbalancer/app/web/50dc6c495c0c9188` and its third listener: `…:listener/app/web/50dc6c495c0c9188/0000000000000003`. */
const listenerArn = (balancer: Balancer, index: number): string =>
  `${balancer.arn.replace(':loadbalancer/', ':listener/')}/${String(index + 1).padStart(16, '0')}`;

const ruleArn = (listener: string, index: number): string =>
  `${listener.replace(':listener/', ':listener-rule/')}/${String(index + 1).padStart(16, '0')}`;

const describeLoadBalancers: Operation = (world, input) => {
  const arns = textsIn(input.LoadBalancerArns);
  const chosen = balancersOf(world).filter(({ arn }) => arns.length === 0 || arns.includes(arn));
  if (chosen.length < arns.length)
    throw new Refusal('LoadBalancerNotFoundException', 'One or more load balancers not found');
  return {
    LoadBalancers: chosen.map(({ arn, name }) => ({
      LoadBalancerArn: arn,
      LoadBalancerName: name,
      DNSName: `${name}-1234567890.${world.region}.elb.${dnsSuffixOf(world)}`,
      Scheme: 'internet-facing',
      Type: 'application',
      State: { Code: 'active' },
    })),
  };
};

const describeListeners: Operation = (world, input) => {
  const arn = textIn(input, 'LoadBalancerArn');
  const balancer = balancersOf(world).find((each) => each.arn === arn);
  if (balancer === undefined)
    throw new Refusal('LoadBalancerNotFoundException', 'One or more load balancers not found');
  return {
    Listeners: balancer.listeners.map((listener, index) => ({
      ListenerArn: listenerArn(balancer, index),
      LoadBalancerArn: balancer.arn,
      Protocol: listener.protocol,
      Port: listener.port,
    })),
  };
};

const describeRules: Operation = (world, input) => {
  const arn = textIn(input, 'ListenerArn');
  for (const balancer of balancersOf(world)) {
    const index = balancer.listeners.findIndex((_, at) => listenerArn(balancer, at) === arn);
    const listener = balancer.listeners[index];
    if (listener === undefined) continue;
    return { Rules: listener.rules.map((rule, at) => echoRule(rule, ruleArn(listenerArn(balancer, index), at))) };
  }
  throw new Refusal('ListenerNotFoundException', 'One or more listeners not found');
};

function echoRule({ priority, conditions = [], forward, arn }: RuleSpec, otherwise: string): JsonObject {
  const [first] = forward;
  const groups = forward.map(({ targetGroupArn, weight }) =>
    present({ TargetGroupArn: targetGroupArn, Weight: weight ?? 1 }),
  );
  const action = present({
    Type: first === undefined ? 'fixed-response' : 'forward',
    Order: 1,
    TargetGroupArn: forward.length === 1 ? first?.targetGroupArn : null,
    ForwardConfig: first === undefined ? null : { TargetGroups: groups },
  });
  return {
    RuleArn: arn ?? otherwise,
    Priority: priority === undefined ? 'default' : String(priority),
    Conditions: [...conditions],
    Actions: [action],
    IsDefault: priority === undefined,
  };
}

export const ELB_LISTENER_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeLoadBalancers: describeLoadBalancers,
  DescribeListeners: describeListeners,
  DescribeRules: describeRules,
};
