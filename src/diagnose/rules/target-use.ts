import { RANK, type Rule, type TextRule } from './rule.ts';

const zoneAdvice =
  "Add a subnet of that zone to the load balancer (aws elbv2 set-subnets), or take the zone's subnets out of the service.";
const listenerAdvice = 'Add a listener or a rule that forwards to it: without one its targets never become healthy.';

function targetGroupIn(text: string): string {
  const [name] = [/targetgroup\/([^/)\s]{1,100})/, /target-group ([\w-]{1,100})/].flatMap(
    (pattern) => pattern.exec(text)?.[1] ?? [],
  );
  return name ?? 'of the service';
}

/** Targets that the load balancer does not use at all. */
export const unusedTargetRules: readonly Rule[] = [
  unusedRule('target-zone', /Availability Zone/i, {
    cause: (group, zone) =>
      `The load balancer of target group ${group} is not enabled in the zone ${zone} of the tasks.`,
    advice: [zoneAdvice],
  }),
  unusedRule('target-unused', /^(?!.*Availability Zone)/i, {
    cause: (group) => `Target group ${group} gets no traffic: no listener of a load balancer forwards to it.`,
    advice: [listenerAdvice],
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
    id: 'target-zone-event',
    pattern: /Target is in an Availability Zone that is not enabled for the load balancer/i,
    rank: RANK.exact,
    cause: ({ text }) =>
      `The tasks run in an Availability Zone that the load balancer of target group ${targetGroupIn(text)} is not enabled in.`,
    advice: () => [zoneAdvice],
  },
  {
    id: 'target-unused-event',
    pattern: /Target group is not configured to receive traffic from the load balancer/i,
    rank: RANK.exact,
    cause: ({ text }) =>
      `Target group ${targetGroupIn(text)} gets no traffic: no listener of a load balancer forwards to it.`,
    advice: () => [listenerAdvice],
  },
  {
    id: 'target-group-missing',
    pattern:
      /TARGET GROUP IS NOT FOUND|failed to (?:de)?register targets .{1,400}(?:TargetGroupNotFound|target groups? .{0,200}(?:does not exist|not found))/i,
    rank: RANK.exact,
    cause: ({ text }) => `The target group ${targetGroupIn(text)} no longer exists.`,
    advice: () => ["Make it again, or name another one in the service's loadBalancers (service-overrides)."],
  },
  {
    id: 'target-missing',
    pattern: /TARGET IS NOT FOUND/i,
    rank: RANK.health,
    cause: ({ text }) => `Tasks were taken out of the target group ${targetGroupIn(text)} by something other than ECS.`,
    advice: () => [
      'Look for what deregisters targets: another tool, a script, an Auto Scaling group attached to the same target group.',
    ],
  },
];
