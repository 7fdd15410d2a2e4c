import { expect, test } from '@jest/globals';
import { addWeb, createWorld, runAction, webDefinition } from '../support/scenario.ts';

const arn = (name: string) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${name}`;
const target = (definition: string) => ({
  Id: 'job',
  Arn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
  RoleArn: 'arn:aws:iam::123456789012:role/events',
  EcsParameters: { TaskDefinitionArn: definition },
});
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';

function world() {
  const made = createWorld();
  for (let number = 1; number < 5; number += 1) made.sim.registerTaskDefinition(webDefinition());
  addWeb(made.sim);
  made.sim.world.schedules.addRule('nightly', [target(arn('web:1'))]);
  return made;
}
const activeIn = ({ sim }: ReturnType<typeof world>) =>
  (sim.world.revisions.get('web') ?? []).flatMap(({ status, number }) => (status === 'ACTIVE' ? number : []));
const inputs = { cluster: 'prod', service: 'web', image, schedules: 'nightly', 'keep-revisions': '2' };

test('after success the schedules move and old revisions go', async () => {
  const here = world();
  const run = await runAction(here, inputs);
  expect(run.failed).toBe(false);
  expect(run.warnings).toEqual([]);
  expect(here.sim.world.schedules.findRule('nightly', 'default')?.targets).toEqual([target(arn('web:6'))]);
  expect(activeIn(here)).toEqual([5, 6]);
  expect(run.log).toContain('rule nightly, target job: web:1 → web:6');
});

test('after a failure neither', async () => {
  const here = world();
  here.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
  const run = await runAction(here, inputs);
  expect(run.failed).toBe(true);
  expect(activeIn(here)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(here.sim.calls.some((call) => call.operation.startsWith('events:'))).toBe(false);
});

test('what does not work is a warning of a green step', async () => {
  const here = world();
  here.sim.fault({ operation: 'events:PutTargets', kind: 'denied' });
  const run = await runAction(here, inputs);
  expect(run.failed).toBe(false);
  expect(run.outputs.outcome).toBe('deployed');
  expect(run.warnings).toEqual([expect.stringContaining('Allow events:PutTargets')]);
  expect(activeIn(here)).toEqual([1, 5, 6]);
});

test('a revision without a service', async () => {
  const here = world();
  const run = await runAction(here, { 'task-definition': 'web', image, schedules: 'nightly', 'keep-revisions': '1' });
  expect(run.outputs.outcome).toBe('registered');
  expect(here.sim.world.schedules.findRule('nightly', 'default')?.targets).toEqual([target(arn('web:6'))]);
});

test('not without having waited', async () => {
  const here = world();
  const run = await runAction(here, { ...inputs, 'wait-for-service-stability': 'false' });
  expect(run.warnings).toHaveLength(2);
  expect(activeIn(here)).toHaveLength(6);
});
