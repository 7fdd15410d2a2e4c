import { expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, runAction, type World } from '../support/scenario.ts';

const inputs = { cluster: 'prod', service: 'web', image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2' };
const describeTargets = 'application-autoscaling:DescribeScalableTargets';

function worldWith(): World {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addScalableTarget('prod', 'web', { min: 2, max: 4 });
  return world;
}

test.each([
  ['20', 'sets it to 4', '--max-capacity 20'],
  ['0', 'sets it to 2', '--min-capacity 0'],
])('a desired count of %s outside the limits is a warning with both ways out', async (count, what, option) => {
  const world = worldWith();
  const run = await runAction(world, { ...inputs, 'dry-run': 'true', 'desired-count': count });
  expect(run.outputs.outcome).toBe('planned');
  expect(run.warnings).toHaveLength(1);
  expect(run.warnings[0]).toContain(what);
  expect(run.warnings[0]).toContain(option);
  expect(callsOf(world.sim, describeTargets)).toHaveLength(1);
});

test('by `service-overrides`, too', async () => {
  const run = await runAction(worldWith(), { ...inputs, 'service-overrides': 'desiredCount: 9' });
  expect(run.outputs.outcome).toBe('deployed');
  expect(run.warnings).toEqual([expect.stringContaining('to be 9')]);
});

test('within the limits nothing is said', async () => {
  const run = await runAction(worldWith(), { ...inputs, 'desired-count': '3' });
  expect([run.warnings, run.notices]).toEqual([[], []]);
});

test('without `desired-count`, or without preflight, nothing is asked', async () => {
  for (const given of [{}, { 'desired-count': '9', preflight: 'off' }]) {
    const world = worldWith();
    const run = await runAction(world, { ...inputs, ...given });
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, describeTargets)).toEqual([]);
  }
});

test.each<['denied' | 'client' | 'hang', RegExp]>([
  ['denied', /Not checked: whether `desired-count`.*Allow application-autoscaling:DescribeScalableTargets/],
  ['client', /Not checked: whether `desired-count`/],
  ['hang', /Not checked: whether `desired-count`/],
])('%s: skipped with one notice', async (kind, notice) => {
  const world = worldWith();
  world.sim.fault({ operation: describeTargets, kind });
  const run = await runAction(world, { ...inputs, 'desired-count': '9' });
  expect(run.outputs.outcome).toBe('deployed');
  expect(run.notices).toEqual([expect.stringMatching(notice)]);
});

test('a dry run shows that auto scaling would be suspended, and writes nothing', async () => {
  const world = worldWith();
  const run = await runAction(world, { ...inputs, 'dry-run': 'true', 'suspend-auto-scaling': 'true' });
  expect(run.log).toContain('Suspend the auto scaling of web (2 to 4 tasks) until the end of the step.');
  expect(world.sim.calls.map(({ operation }) => operation)).not.toContain('application-autoscaling:TagResource');
  expect(callsOf(world.sim, describeTargets)).toHaveLength(1);
});
