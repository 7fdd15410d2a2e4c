import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const inputs = { cluster: 'prod', service: 'web', image: `${repository}:2` };

function worldOf(): World {
  const world = createWorld();
  addWeb(world.sim);
  return world;
}

async function planned(world: World, more: Record<string, string> = {}): Promise<string> {
  const run = await runAction(world, { ...inputs, ...more, mode: 'plan' });
  expect(run.outputs.outcome).toBe('planned');
  return run.outputs['plan-id'] ?? '';
}

const deploy = (world: World, planId: string, more: Record<string, string> = {}): Promise<Run> =>
  runAction(world, { ...inputs, ...more, 'plan-id': planId });

function expectRefused(world: World, run: Run, moved: RegExp): void {
  expect(run.failed).toBe(true);
  expect(run.errors[0]?.text).toMatch(moved);
  expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
}

describe('plan-id', () => {
  test('is the same for the same plan, whichever run makes it, and lets that plan be applied', async () => {
    const world = worldOf();
    const planId = await planned(world);
    expect(planId).toMatch(/^p1(-[0-9a-f]{10}){4}-[0-9a-f]{4}$/);
    const other = { provenance: { repository: 'acme/shop', sha: 'e'.repeat(40), runId: '77', actor: 'else' } };
    const again = await runAction(world, { ...inputs, 'dry-run': 'true' }, other);
    expect(again.outputs['plan-id']).toBe(planId);
    expect(again.log).toContain(`Plan id: ${planId}`);
    const run = await deploy(world, planId);
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'plan-id': '' });
  });

  test('another deployment since the plan is refused, and named', async () => {
    const world = worldOf();
    const planId = await planned(world);
    world.sim.updateService('prod', 'web', { taskDefinition: 'web:1', forceNewDeployment: true });
    const run = await deploy(world, planId);
    expectRefused(world, run, /The services have changed: web is set to web:1 now \(deployment ecs-svc\/\d+\)\./);
    expect(run.errors[0]?.text).not.toContain('Values that are not shown');
  });

  test('another image, and a tag that was pushed again, are refused', async () => {
    const world = worldOf();
    const planId = await planned(world);
    const other = await deploy(world, planId, { image: `${repository}:3` });
    expectRefused(world, other, /The images have changed: now app has \S+web:3 \(sha256:/);
    expect(other.errors[0]?.text).not.toContain('The services have changed');
    world.sim.addRepository('web', { images: [{ tag: '2', digest: `sha256:${'d'.repeat(64)}` }] });
    expectRefused(
      world,
      await deploy(world, planId),
      /The images have changed: now app has \S+web:2 \(sha256:dddddddddddd/,
    );
  });

  test('another setting of the service, and another step, are refused', async () => {
    const world = worldOf();
    const planId = await planned(world);
    expectRefused(
      world,
      await deploy(world, planId, { 'desired-count': '4' }),
      /would do has changed: now update web \(desiredCount\)\./,
    );
    expectRefused(world, await deploy(world, planId, { cpu: '1024', memory: '2048' }), /The revision is another one/);
  });

  type Move = { planned?: Record<string, string>; applied?: Record<string, string>; move?: (world: World) => void };
  const moves: [part: string, what: string, Move][] = [
    [
      'The services have changed',
      'the service was deployed again',
      { move: ({ sim }) => sim.updateService('prod', 'web', { forceNewDeployment: true }) },
    ],
    ['The revision is another one', 'another task size', { applied: { cpu: '1024', memory: '2048' } }],
    ['The revision is another one', 'another tag', { applied: { 'task-definition-tags': 'team=shop' } }],
    [
      'The images have changed',
      'the tag was pushed again',
      { move: ({ sim }) => sim.addRepository('web', { images: [{ tag: '2', digest: `sha256:${'d'.repeat(64)}` }] }) },
    ],
    ['What the run would do has changed', 'a desired count', { applied: { 'desired-count': '4' } }],
    [
      'What the run would do has changed',
      'the desired count was changed to another one than the planned one',
      {
        planned: { 'desired-count': '2' },
        move: ({ sim }) => {
          const service = sim.world.clusters.get('prod')?.services.get('web');
          if (service !== undefined) service.desiredCount = 3;
        },
      },
    ],
    [
      'What the run would do has changed',
      'another member of the service',
      { applied: { 'service-overrides': 'healthCheckGracePeriodSeconds: 90' } },
    ],
    [
      'What the run would do has changed',
      'another value of a member',
      {
        planned: { 'service-overrides': 'healthCheckGracePeriodSeconds: 60' },
        applied: { 'service-overrides': 'healthCheckGracePeriodSeconds: 90' },
      },
    ],
    ['What the run would do has changed', 'a one-off task', { applied: { 'run-task': 'true' } }],
  ];

  test.each(moves)('%s, and nothing else: %s', async (part, _, { planned: before = {}, applied = {}, move }) => {
    const world = worldOf();
    const planId = await planned(world, before);
    move?.(world);
    const run = await deploy(world, planId, { ...before, ...applied });
    expectRefused(world, run, new RegExp(part));
    const parts = [...new Set(moves.map(([each]) => each))];
    expect(parts.filter((each) => run.errors[0]?.text?.includes(each))).toEqual([part]);
  });

  test('another value of a variable is refused; the value is in no message', async () => {
    const world = worldOf();
    const planId = await planned(world, { 'environment-variables': 'PIN=4711' });
    const run = await deploy(world, planId, { 'environment-variables': 'PIN=4712' });
    expectRefused(world, run, /Values that are not shown have changed/);
    expect(run.errors[0]?.text).not.toContain('The revision is another one');
    expect(run.errors[0]?.text).not.toMatch(/471[12]/);
  });

  test('what a value is cannot be found out from the id: another service gives another id for it', async () => {
    const ids = await Promise.all(
      ['4711', '4711'].map(async (pin, index) => {
        const world = createWorld();
        addWeb(world.sim);
        if (index === 1) world.sim.updateService('prod', 'web', { taskDefinition: 'web:1', forceNewDeployment: true });
        return planned(world, { 'environment-variables': `PIN=${pin}` });
      }),
    );
    const [one = '', other = ''] = ids.map((id) => id.split('-').at(-1));
    expect(one).not.toBe(other);
  });

  test('auto scaling between plan and deploy moves nothing', async () => {
    const world = worldOf();
    const planId = await planned(world);
    const service = world.sim.world.clusters.get('prod')?.services.get('web');
    if (service !== undefined) service.desiredCount = 3;
    expect((await deploy(world, planId)).outputs.outcome).toBe('deployed');
  });

  test('a dry run says what would stop a deploy; an id of another version says so', async () => {
    const world = worldOf();
    const run = await deploy(world, 'p9-0000000000-0000000000-0000000000-0000000000-0000', { 'dry-run': 'true' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings.join('\n')).toContain(
      'This would stop a deploy: What this run would do is not what was planned',
    );
    expect(run.warnings.join('\n')).toContain('It was made by another version of this action.');
  });

  test('a plan of a rollback is applied as a rollback only', async () => {
    const world = worldOf();
    await runAction(world, inputs);
    const plan = await runAction(world, { mode: 'rollback', 'dry-run': 'true', cluster: 'prod', service: 'web' });
    const rolledBack = { mode: 'rollback', cluster: 'prod', service: 'web', 'plan-id': plan.outputs['plan-id'] ?? '' };
    expect((await runAction(world, rolledBack)).outputs.outcome).toBe('rolled-back');
    const again = await runAction(world, rolledBack);
    expect(again.errors[0]?.text).toContain('The services have changed');
  });

  test('several services, in any order', async () => {
    const world = worldOf();
    const worker = webDefinition({}, { family: 'worker' });
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: worker,
    });
    const planId = await planned(world, { service: 'web, worker' });
    expect((await deploy(world, planId, { service: 'web, worker' })).outputs.outcome).toBe('deployed');
  });
});
