import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { Evidence } from '../../../src/diagnose/evidence.ts';
import { evidence, exampleTargetGroup, stoppedFor, withEvent } from '../../../src/diagnose/rules/example.ts';

/** What events and ends of deployments name, in the forms that ECS gives them: the cause, and what to do first. */

const group = 'arn:aws:elasticloadbalancing:us-west-2:123456789012:targetgroup/green-8080/abc123';
const rolledBack = 'Service deployment rolled back because';
const network = `${rolledBack} of invalid networking configuration:`;
const hook = 'arn:aws:lambda:us-west-2:503947800380:function:signature-check';

/** The very event, without the name of a service before it. */
function event(message: string): Evidence {
  return evidence({ events: [{ atMs: 0, message }] });
}

function first(of: Evidence): { rule: string; cause: string; advice: string[] } {
  const { causes } = diagnose(of);
  return { rule: causes[0]?.rule ?? '', cause: causes[0]?.cause ?? '', advice: causes[0]?.advice ?? [] };
}

describe('old tasks under scale-in protection', () => {
  test.each([
    '(service api) was unable to reach steady state because (taskSet ecs-svc/1111111111111111111) was unable to scale in due to (reason 2 tasks under protection)',
    'service api was unable to reach steady state because taskSet ecs-svc/1 was unable to scale in due to reason 2 tasks are under protection',
    '(service api) was unable to scale in: 2 tasks with\nscale-in protection',
  ])('%s', (message) => {
    const { rule, cause, advice } = first(event(message));
    expect(rule).toBe('protected-tasks');
    expect(cause).toMatch(/^2 old tasks are under scale-in protection, .* the new revision is not at fault\.$/);
    expect(advice[1]).toContain('aws ecs get-task-protection --cluster prod --region eu-west-1');
    expect(advice.join()).not.toMatch(/--tasks TASK\b/);
  });
});

describe('the ECS agent of an instance', () => {
  test.each([
    'The closest matching (container-instance 8f3a) encountered error "AGENT".',
    'The closest matching container-instance 8f3a encountered error AGENT. For more information, see the Troubleshooting section',
    "The closest matching (container-instance 8f3a) has an agent that is not connected, so it can't be used.",
    'The ECS agent on container-instance 8f3a is disconnected',
    'The closest matching container-instance 8f3a encountered error "AGENT',
  ])('is not connected: %s', (tail) => {
    const message = `service web was unable to place a task because no container instance met all of its requirements. ${tail}`;
    expect(first(evidence({ launchType: 'EC2', events: [{ atMs: 0, message }] })).rule).toBe('no-agent');
  });

  test('is not what "user agent" in a log of checks is about', () => {
    expect(first(event('(service web) user agent ELB-HealthChecker saw 200')).rule).not.toBe('no-agent');
  });
});

describe('invalid networking configuration', () => {
  test.each<[string, string, RegExp]>([
    [
      `${network} The target group ${group} does not exist.`,
      'blue-green-group-missing',
      /target group green-8080 .*does not exist/,
    ],
    [
      `${network} productionListenerRule arn:aws:elasticloadbalancing:us-west-2:1:listener-rule/app/x/1/2/3 should have exactly one target group serving traffic but found 2 target groups`,
      'blue-green-group-count',
      /^The productionListenerRule sends traffic to 2 target groups/,
    ],
    [
      `${network} testListenerRule arn:aws:elasticloadbalancing:us-west-2:1:listener-rule/app/x/1/2/4 should have exactly one target group serving traffic but found 0`,
      'blue-green-group-count',
      /^The testListenerRule sends traffic to 0 target groups/,
    ],
    [
      `${network} Production listener rule is forwarding traffic to unexpected target group ${group}.`,
      'blue-green-group-unexpected',
      /forwards to target group green-8080, which is neither/,
    ],
    [
      `${network} Test listener rule is forwarding traffic to unexpected\ntarget group ${group}`,
      'blue-green-group-unexpected',
      /^The testListenerRule forwards to target group green-8080/,
    ],
    [
      `${network} Target group ${group} is not associated with either productionListenerRule or testListenerRule.`,
      'blue-green-networking',
      /^Target group green-8080 is in neither/,
    ],
    [
      `${rolledBack} of invalid networking configuration. Both targetGroup and alternateTargetGroup must be associated with the productionListenerRule`,
      'blue-green-networking',
      /^Both target groups/,
    ],
    [
      `${network} The listener of the gateway is gone.`,
      'blue-green-networking-other',
      /: The listener of the gateway is gone\.$/,
    ],
    [network.slice(0, -1), 'blue-green-networking-other', /settings of the service\.$/],
  ])('%s', (text, rule, cause) => {
    const found = first(stoppedFor(text));
    expect(found.rule).toBe(rule);
    expect(found.cause).toMatch(cause);
    expect(first(withEvent(`(deployment ecs-svc/7) deployment failed: ${text}`)).rule).toBe(rule);
  });
});

describe('lifecycle hooks', () => {
  const denied = `${rolledBack} PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to invoke hook target ${hook} due to User: arn:aws:sts::503947800380:assumed-role/bg-hooks/ecs is not authorized to perform: lambda:InvokeFunction on resource: ${hook}`;

  test('one that could not be invoked never ran, so its log is not what to look at', () => {
    const { rule, cause, advice } = first(
      stoppedFor(`${denied} because no identity-based policy allows the lambda:InvokeFunction action`),
    );
    expect(rule).toBe('hook-not-invoked');
    expect(cause).toBe(
      'ECS could not invoke the lifecycle hook signature-check at PRE_SCALE_UP: lambda:InvokeFunction was denied, so it never ran.',
    );
    expect(advice).toEqual([`Allow lambda:InvokeFunction on ${hook} for the role bg-hooks.`]);
  });

  test('where a permissions boundary denies it, the boundary is what to change', () => {
    const { advice } = first(
      stoppedFor(`${denied} because no permissions boundary allows the lambda:InvokeFunction action`),
    );
    expect(advice.join()).toContain('permissions boundary of the role bg-hooks');
  });

  test('cut at 255 characters it is the same hook', () => {
    const { rule, cause } = first(stoppedFor(denied.slice(0, 255)));
    expect(rule).toBe('hook-not-invoked');
    expect(cause).toContain('signature-check at PRE_SCALE_UP');
  });

  test('one that failed is named, and its log', () => {
    const text = `${rolledBack} POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target ${hook} returned FAILED status.`;
    const { cause, advice } = first(stoppedFor(text));
    expect(cause).toBe(
      'The lifecycle hook signature-check at POST_TEST_TRAFFIC_SHIFT failed and stopped the deployment.',
    );
    expect(advice[0]).toContain('/aws/lambda/signature-check ');
  });

  test.each(['deployment failed: hook execution failure(s) detected', 'hook execution failure detected'])(
    '%s',
    (text) => {
      const { rule, advice } = first(withEvent(text));
      expect(rule).toBe('hook-not-run');
      expect(advice.join()).toContain('lifecycleHooks: []');
    },
  );

  test('a load balancer that the infrastructure role may not change is not a matter of registering tasks', () => {
    const text = `${rolledBack} TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. User: arn:aws:sts::1:assumed-role/myELBRole/ecs is not authorized to perform: elasticloadbalancing:ModifyListener on resource: arn:aws:elasticloadbalancing:us-west-2:1:listener/app/x/1/2`;
    const { rule, cause, advice } = first(stoppedFor(text));
    expect(rule).toBe('infrastructure-role-denied');
    expect(cause).toContain('infrastructure role myELBRole');
    expect(advice.join()).not.toContain('service-linked');
  });
});

describe('a blocked account', () => {
  test.each([
    '(service stage) was unable to place a task because your account is currently blocked.',
    'service stage was unable to place a task because\nyour account is currently blocked',
  ])('%s', (message) => {
    const { rule, advice } = first(event(message));
    expect(rule).toBe('account-blocked');
    expect(advice[0]).toContain('AWS Support');
  });
});

describe('an unhealthy target', () => {
  const arn = exampleTargetGroup;
  test.each([
    `(service web) (task 9d85) (port 8080) is unhealthy in (target-group ${arn}) due to (reason Health checks failed with these codes: [503]).`,
    `service web (task 9d85) (port 8080) is unhealthy in target-group ${arn} due to reason Health checks failed with these codes: [503]`,
    `(service web) (instance i-0a) port 8080 is unhealthy in (target-group ${arn}) due to (reason Health checks failed with these codes: [503`,
  ])('%s', (message) => {
    const { rule, cause } = first(event(message));
    expect(rule).toBe('elb-server-error');
    expect(cause).toContain('503');
  });

  test('whose event is cut inside its target group is still one', () => {
    const { causes } = diagnose(
      event(`(service web) (task 9d85) (port 8080) is unhealthy in (target-group ${arn.slice(0, 70)}`),
    );
    expect(causes[0]?.rule).toMatch(/^elb-/);
  });
});
