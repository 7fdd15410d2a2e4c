import { RANK, type Rule, type TextRule } from './rule.ts';

/** Targets that the load balancer does not use at all. */
export const unusedTargetRules: readonly Rule[] = [
  unusedRule('target-zone', /Availability Zone/i, {
    cause: (group, zone) =>
      `The load balancer of target group ${group} is not enabled in the zone ${zone} of the tasks.`,
    advice: [
      "Add a subnet of that zone to the load balancer (aws elbv2 set-subnets), or take the zone's subnets out of the service.",
    ],
  }),
  unusedRule('target-unused', /^(?!.*Availability Zone)/i, {
    cause: (group) => `Target group ${group} gets no traffic: no listener of a load balancer forwards to it.`,
    advice: ['Add a listener or a rule that forwards to it: without one its targets never become healthy.'],
  }),
];

function unusedRule(
  id: string,
  pattern: RegExp,
  { cause, advice }: { cause(group: string, zone: string): string; advice: string[] },
): Rule {
  return {
    id,
    finds: (of) => {
      const unused = of.targetGroups.flatMap(({ name, targets }) => targets.map((target) => ({ name, ...target })));
      const found = unused.find(
        (target) => target.reason === 'Target.NotInUse' && pattern.test(target.description ?? ''),
      );
      if (found === undefined) return null;
      return { rule: id, cause: cause(found.name, found.zone ?? ''), advice, tasks: 0, rank: RANK.health };
    },
  };
}

/** What only events say of target groups. */
export const targetTextRules: readonly TextRule[] = [
  {
    id: 'target-group-missing',
    pattern: /TARGET GROUP IS NOT FOUND/i,
    rank: RANK.exact,
    cause: ({ text }) =>
      `The target group ${/targetgroup\/([^/)\s]{1,100})/.exec(text)?.[1] ?? 'of the service'} no longer exists.`,
    advice: () => ["Make it again, or name another one in the service's loadBalancers (service-overrides)."],
  },
  {
    id: 'target-missing',
    pattern: /TARGET IS NOT FOUND/i,
    rank: RANK.health,
    cause: ({ text }) =>
      `Tasks were taken out of the target group ${/targetgroup\/([^/)\s]{1,100})/.exec(text)?.[1] ?? 'of the service'} by something other than ECS.`,
    advice: () => [
      'Look for what deregisters targets: another tool, a script, an Auto Scaling group attached to the same target group.',
    ],
  },
];
