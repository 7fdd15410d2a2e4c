import { describe, expect, test } from '@jest/globals';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const rollback = { mode: 'rollback', cluster: 'prod', service: 'web' };
const sha = (letter: string) => letter.repeat(40);

async function deployed(world: World, tag: string, commit = sha('a')) {
  const provenance = { repository: 'acme/shop', sha: commit, ref: 'refs/heads/main', runId: '1', actor: 'octocat' };
  return runAction(world, { cluster: 'prod', service: 'web', image: `${repository}:${tag}` }, { provenance });
}

describe('mode: rollback', () => {
  test('previous: the last revision that completed a deployment; green; registers nothing', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2');
    const before = world.sim.calls.length;
    const run = await runAction(world, rollback);
    expect(run.failed).toBe(false);
    expect(run.outputs).toMatchObject({
      outcome: 'rolled-back',
      changed: 'true',
      'task-definition-revision': 'web:1',
      'previous-task-definition-revision': 'web:2',
    });
    expect(run.log).toContain('web: web:2 → web:1 (web:1 is the previous revision)');
    expect(operationsOf(world.sim, before)).not.toContain('ecs:RegisterTaskDefinition');
    expect(callsOf(world.sim, 'ecs:UpdateService').at(-1)?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
    });
  });

  test('bad → fix → bad never rolls back to bad', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(`${repository}:bad`, { kind: 'crash-at-start', exitCode: 1, log: [] });
    expect((await deployed(world, 'bad')).outputs.outcome).toBe('rolled-back');
    expect((await deployed(world, 'fix')).outputs.outcome).toBe('deployed');
    expect((await deployed(world, 'bad')).outputs.outcome).toBe('rolled-back');
    const run = await runAction(world, rollback);
    expect(run.outputs['task-definition-revision']).toBe('web:1');
  });

  test('while a deployment is in progress: that one is stopped', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(`${repository}:2`, { kind: 'no-capacity' } as never);
    await runAction(world, {
      cluster: 'prod',
      service: 'web',
      image: `${repository}:2`,
      'wait-for-service-stability': 'false',
    });
    const run = await runAction(world, rollback);
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:1' });
    const service = world.sim.world.clusters.get('prod')?.services.get('web');
    expect(service?.serviceDeployments.map((one) => one.status)).toContain('STOPPED');
  });

  test('no earlier revision: an error that says so, nothing changed', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, rollback);
    expect(run.failed).toBe(true);
    expect(run.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
    expect(run.errors[0]?.text).toContain('There is nothing to roll back to');
    expect(operationsOf(world.sim)).not.toContain('ecs:UpdateService');
  });

  test('where ECS has no record, the newest lower active revision', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2');
    world.sim.fault({
      operation: 'ecs:ListServiceDeployments',
      kind: 'client',
      code: 'UnknownOperationException',
      message: '',
    });
    const run = await runAction(world, rollback);
    expect(run.outputs['task-definition-revision']).toBe('web:1');
  });

  test.each([
    ['a revision number', '1'],
    ['family:revision', 'web:1'],
    ['an ARN', 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1'],
  ])('to %s', async (_, target) => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2');
    const run = await runAction(world, { ...rollback, 'rollback-to': target });
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:1' });
  });

  test.each([
    ['a full SHA', sha('b'), {}],
    ['a short SHA', sha('b').slice(0, 8), {}],
    ['a branch', 'release/1.2', { 'release/1.2': sha('b') }],
    ['a tag', 'v1.2.0', { 'v1.2.0': sha('b') }],
  ])('to a commit given as %s', async (_, target, commits) => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2', sha('b'));
    await deployed(world, '3', sha('c'));
    await deployed(world, '4', sha('d'));
    const run = await runAction(world, { ...rollback, 'rollback-to': target }, { commits });
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:2' });
  });

  test.each([
    ['a commit that no revision carries', sha('e'), /No revision of "web".*github:sha/],
    ['a revision that is not there', '99', /There is no revision web:99/],
    ['a branch that GitHub does not know', 'nope', /GitHub knows no commit, branch or tag/],
  ])('%s is an error, nothing changed', async (_, target, message) => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2');
    const run = await runAction(world, { ...rollback, 'rollback-to': target });
    expect(run.errors[0]?.text).toMatch(message);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('to what runs already is nothing to do', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...rollback, 'rollback-to': '1' });
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(run.failed).toBe(false);
  });

  test('a rollback that fails is red, and the service runs what it ran before', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await deployed(world, '2');
    world.sim.addImage(`${repository}:1`, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, rollback);
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain('Rolled back: the service runs web:2 again');
  });

  test('inputs of the revision are not used, and said so', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.registerTaskDefinition(webDefinition({ image: 'web:2' }));
    const run = await runAction(world, { ...rollback, 'rollback-to': '2', image: 'web:9' });
    expect(run.outputs['task-definition-revision']).toBe('web:2');
    expect(run.warnings.join()).toContain('`image` is not used');
  });
});
