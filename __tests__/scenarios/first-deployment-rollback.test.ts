import { describe, expect, test } from '@jest/globals';
import {
  aliveIn,
  answersOf,
  emptyWorld,
  expectEnded,
  filesFor,
  given,
  pauses,
  serviceOf,
} from '../support/first-deployment.ts';
import { hooksOf, inputs, pauseHook, recordsOf, revisionOf } from '../support/pausing.ts';
import {
  addBareWeb,
  callsOf,
  type RunOptions,
  runAction,
  sentencesOf,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** `mode: rollback` of a service whose first deployment a pause hook holds: there is no revision to roll back to. */

const back = { mode: 'rollback', cluster: 'prod', service: 'web' };
const reject = (world: World, added: Record<string, string> = {}, options: RunOptions = {}) =>
  runAction(world, { ...back, ...added }, options);
const writesOf = ({ sim }: World, from: number) =>
  sim.calls.slice(from).filter(({ operation }) => /:(Update|Create|Continue|Stop|Tag|Register)/.test(operation));

async function paused(stage = 'POST_SCALE_UP', configuration: Record<string, unknown> = {}): Promise<World> {
  const world = emptyWorld();
  const run = await runAction(world, { ...given, 'wait-until': 'paused' }, { files: filesFor(stage, configuration) });
  expect(run.outputs.outcome).toBe('paused');
  return world;
}

describe.each(pauses)('%s, paused at %s', (_, stage, configuration) => {
  test('the service is scaled to 0, then the hook is answered with ROLLBACK', async () => {
    const world = await paused(stage, configuration);
    const run = await reject(world);
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
    expect(run.outputs['previous-task-definition-arn']).toBe('');
    expect(run.errors[0]?.text).toContain('`mode: rollback` has ended the first deployment of the service');
    expect(run.errors[0]?.text).toMatch(/nothing to roll back to: the service was scaled to 0, and was not deleted/);
    expect(run.log.join('\n')).toMatch(
      /web: hook ecs-pause-\w+ was answered with ROLLBACK, so that ECS ends the deployment\n.*web: scaled to 0/,
    );
    expect(run.tookMs).toBeLessThan(2 * 60_000);
    await expectEnded(world);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('a dry run says what would be done, and writes nothing', async () => {
    const world = await paused(stage, configuration);
    const from = world.sim.calls.length;
    const run = await reject(world, { 'dry-run': 'true' });
    expect([run.failed, run.outputs.outcome]).toEqual([false, 'planned']);
    expect(run.log.join('\n')).toContain(`web: ends its first deployment, which hook ${hooksOf(world)[0]?.id} holds`);
    expect(run.summary).toContain('scaled to 0');
    expect(writesOf(world, from)).toEqual([]);
    expect(recordsOf(world)[0]?.status).toBe('IN_PROGRESS');
    expect(aliveIn(world)).toBe(stage === 'PRE_SCALE_UP' ? 0 : 2);
  });
});

describe('the end of a first deployment', () => {
  test.each<[string, Record<string, string>]>([
    ['without waiting', { 'wait-for-service-stability': 'false' }],
    ['with rollback-on: none', { 'rollback-on': 'none' }],
    ['with rollback-to: previous', { 'rollback-to': 'previous' }],
    ['with checks, which have nothing to check', { verify: '- alarms: [web-5xx]' }],
    ['in waves', { 'service-order': 'by-line', 'rollback-scope': 'all' }],
  ])('is the same %s', async (_, added) => {
    const world = await paused();
    const run = await reject(world, added);
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
    await expectEnded(world);
  });

  test('a lower revision of the family never served here, so it is not deployed', async () => {
    const world = emptyWorld();
    addBareWeb(world.sim, { name: 'other' });
    const files = filesFor('POST_SCALE_UP', {});
    await runAction(world, { ...given, 'wait-until': 'paused' }, { files });
    expect(revisionOf(world)).toBe(2);
    const run = await reject(world);
    expect(run.outputs.outcome).toBe('failed');
    await expectEnded(world);
    expect(revisionOf(world)).toBe(2);
  });

  test('a revision that is named is deployed as before', async () => {
    const world = emptyWorld();
    addBareWeb(world.sim, { name: 'other' });
    await runAction(world, { ...given, 'wait-until': 'paused' }, { files: filesFor('POST_SCALE_UP', {}) });
    const run = await reject(world, { 'rollback-to': '1', 'wait-for-minutes': '60' });
    expect(revisionOf(world)).toBe(1);
    expect(answersOf(world)).toContain('ROLLBACK');
    expect(run.outputs['task-definition-revision']).toBe('web:1');
  });

  test('beside a service that is rolled back', async () => {
    const world = await paused();
    addBareWeb(world.sim, { name: 'shop', taskDefinition: webDefinition({}, { family: 'shop' }) });
    await runAction(world, { ...inputs, service: 'shop' });
    expect(revisionOf(world, 'shop')).toBe(2);
    const run = await reject(world, { service: 'shop, web' });
    expect(run.failed).toBe(true);
    const results = JSON.parse(run.outputs.results ?? '');
    expect(results.map(({ service, outcome }: Record<string, string>) => [service, outcome])).toEqual([
      ['shop', 'rolled-back'],
      ['web', 'failed'],
    ]);
    expect(revisionOf(world, 'shop')).toBe(1);
    expect(serviceOf(world)?.desiredCount).toBe(0);
    expect(answersOf(world)).toEqual(['ROLLBACK']);
  });

  test('a lost answer is settled by looking, and counts once', async () => {
    const world = await paused();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'lost', times: 1 });
    const run = await reject(world);
    expect(run.outputs.outcome).toBe('failed');
    expect(hooksOf(world).map(({ status }) => status)).toEqual(['FAILED']);
    expect(serviceOf(world)?.desiredCount).toBe(0);
  });

  test('an answer that AWS denies: the step says what holds the deployment', async () => {
    const world = await paused();
    world.sim.fault({ operation: 'ecs:ContinueServiceDeployment', kind: 'denied' });
    const run = await reject(world);
    expect(run.outputs.outcome).toBe('failed');
    expect(serviceOf(world)?.desiredCount).toBe(0);
    expect(sentencesOf(run).join('\n')).toMatch(
      /Hook ecs-pause-\w+ could not be answered with ROLLBACK: .*ecs:ContinueServiceDeployment/,
    );
  });

  test('a first deployment that nothing pauses stays an error that changes nothing', async () => {
    const world = emptyWorld();
    const files = filesFor('POST_SCALE_UP', {});
    await runAction(world, { ...given, 'wait-for-service-stability': 'false' }, { files });
    const from = world.sim.calls.length;
    const run = await reject(world);
    expect(run.errors[0]?.text).toContain('There is nothing to roll back to');
    expect(writesOf(world, from)).toEqual([]);
  });

  test('the next run deploys the service with its count', async () => {
    const world = await paused();
    await reject(world);
    const files = filesFor('POST_SCALE_UP', {});
    const next = await runAction(world, { ...given, 'wait-until': 'paused' }, { files });
    expect([next.failed, next.outputs.outcome]).toEqual([false, 'paused']);
    const onward = await runAction(world, { ...back, mode: 'continue', 'wait-for-minutes': '60' });
    expect(onward.outputs.outcome).toBe('deployed');
    expect(aliveIn(world)).toBe(2);
  });
});

test('an earlier revision that completed is rolled back to', async () => {
  const world = emptyWorld();
  addBareWeb(world.sim, { deploymentConfiguration: { lifecycleHooks: [pauseHook('POST_SCALE_UP')] } });
  await runAction(world, { ...inputs, 'wait-until': 'paused' });
  const run = await reject(world);
  expect([run.failed, run.outputs.outcome]).toEqual([false, 'rolled-back']);
  expect(serviceOf(world)?.desiredCount).toBe(2);
});
