import { describe, expect, test } from '@jest/globals';
import type { StoppedTask } from '../../../src/apis/ecs.ts';
import {
  countFailed,
  desiredOf,
  excludeFailures,
  nothingExcluded,
  thresholdOf,
} from '../../../src/deployment/failure-threshold.ts';
import {
  earlySuccessOf,
  failureRuleOf,
  hasLifecycleHooks,
  onlyPauseStage,
} from '../../../src/service/deployment-configuration.ts';
import type { Service } from '../../../src/service/service.ts';
import { service } from '../../support/services.ts';

function configured(deploymentConfiguration: Record<string, unknown>, members: Partial<Service> = {}): Service {
  return service({ ...members, members: { deploymentConfiguration } as never });
}

const withThreshold = (type: string, value: unknown) =>
  configured({ deploymentCircuitBreaker: { enable: false, rollback: false, thresholdConfiguration: { type, value } } });

describe('the threshold', () => {
  test.each([
    [configured({}), 1, 3],
    [configured({}), 25, 13],
    [configured({}), 400, 200],
    [withThreshold('COUNT', 7), 1, 7],
    [withThreshold('COUNT', 500), 1, 500],
    [withThreshold('BOUNDED_PERCENT', 7), 100, 7],
    [withThreshold('BOUNDED_PERCENT', 1), 100, 3],
    [withThreshold('BOUNDED_PERCENT', 100), 900, 200],
    [withThreshold('UNBOUNDED_PERCENT', 1), 10, 1],
    [withThreshold('UNBOUNDED_PERCENT', 100), 900, 900],
    [withThreshold('UNBOUNDED_PERCENT', 50), 0, 1],
    // What this version does not know is ECS's default.
    [withThreshold('SOMETHING_NEW', 7), 10, 5],
    [withThreshold('COUNT', 0), 10, 5],
    [withThreshold('COUNT', '7'), 10, 5],
  ])('%#', (seen, desired, limit) => {
    expect(thresholdOf('auto', failureRuleOf(seen), desired)).toBe(limit);
  });

  test('a number is that number', () => {
    expect(thresholdOf(4, failureRuleOf(withThreshold('COUNT', 7)), 100)).toBe(4);
  });

  test('the percentage is of the latest count: the service’s, for DAEMON the deployment’s', () => {
    expect(desiredOf(service({ desired: 4 }), { desired: 20 })).toBe(4);
    expect(desiredOf(service({ desired: 0, scheduling: 'DAEMON' }), { desired: 6 })).toBe(6);
  });
});

describe('resets', () => {
  const task = (id: string, startedAtMs: number | null = null) => ({ arn: id, startedAtMs }) as StoppedTask;
  const [a, b, c, d] = [task('a'), task('b'), task('c'), task('d')];

  test('a count that fell forgives all but those that ECS counts still', () => {
    const excluded = excludeFailures(nothingExcluded, { failed: [a, b, c], ecsBefore: 2, ecsNow: 1, atMs: 1_000 });
    expect(countFailed([a, b, c], excluded, 1)).toBe(1);
    expect(countFailed([a, b, c, d], excluded, 2)).toBe(2);
  });

  test('a count that rises or stays forgives nothing', () => {
    const seen = { failed: [a, b], ecsBefore: 1, ecsNow: 1, atMs: 1_000 };
    expect(excludeFailures(nothingExcluded, seen)).toBe(nothingExcluded);
  });

  test('a task that ran at the reset and failed later brings them all back', () => {
    const excluded = excludeFailures(nothingExcluded, { failed: [a, b], ecsBefore: 2, ecsNow: 0, atMs: 1_000 });
    expect(countFailed([a, b, task('ran', 900)], excluded, 1)).toBe(3);
    expect(countFailed([a, b, task('began later', 1_100)], excluded, 1)).toBe(1);
  });

  test('a stale read that looked like one is undone by ECS’s next count, which counts placements as well', () => {
    const excluded = excludeFailures(nothingExcluded, { failed: [a, b, c], ecsBefore: 3, ecsNow: 0, atMs: 1_000 });
    expect(countFailed([a, b, c], excluded, 3)).toBe(3);
    expect(countFailed([a, b, c], excluded, 9)).toBe(3);
  });

  test('resetOnHealthyTask is true unless it is false', () => {
    expect(failureRuleOf(configured({})).resetOnHealthyTask).toBe(true);
    const off = configured({ deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false } });
    expect(failureRuleOf(off).resetOnHealthyTask).toBe(false);
  });
});

describe('early success and hooks', () => {
  const criteria = { enable: true, healthyPercent: 75, sourceServiceRevisionCleanup: 'DEFERRED' };

  test('early success is that of a rolling service with it turned on', () => {
    expect(earlySuccessOf(configured({ earlySuccessCriteria: criteria }))).toEqual({
      healthyPercent: 75,
      cleanup: 'DEFERRED',
    });
    expect(earlySuccessOf(configured({ earlySuccessCriteria: { enable: true } }))).toEqual({
      healthyPercent: null,
      cleanup: null,
    });
    expect(earlySuccessOf(configured({ earlySuccessCriteria: { ...criteria, enable: false } }))).toBeNull();
    expect(earlySuccessOf(configured({ earlySuccessCriteria: criteria }, { strategy: 'CANARY' }))).toBeNull();
    expect(earlySuccessOf(service())).toBeNull();
  });

  test.each([
    [[{ targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP'] }], 'PRE_SCALE_UP'],
    [[{ lifecycleStages: ['PRE_SCALE_UP'] }], 'PRE_SCALE_UP'],
    [[{ lifecycleStages: ['PRE_SCALE_UP', 'POST_SCALE_UP'] }], null],
    [[{ hookTargetArn: 'arn', lifecycleStages: ['PRE_SCALE_UP'] }], null],
    [[{ targetType: 'AWS_LAMBDA', lifecycleStages: ['PRE_SCALE_UP'] }], null],
  ])('%j pauses at %s', (lifecycleHooks, stage) => {
    expect(onlyPauseStage(configured({ lifecycleHooks }))).toBe(stage);
    expect(hasLifecycleHooks(configured({ lifecycleHooks }))).toBe(true);
  });

  test('no hooks are no hooks', () => {
    expect(hasLifecycleHooks(service())).toBe(false);
    expect(hasLifecycleHooks(configured({ lifecycleHooks: [] }))).toBe(false);
  });
});
