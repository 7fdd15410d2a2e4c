import { describe, expect, test } from '@jest/globals';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  pollAsUsers,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

pollAsUsers();

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

function breaking(rollback: boolean) {
  return { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } } };
}

/** What the service is set to and how its newest deployment stands, after the step has ended. */
function state({ sim }: World) {
  const service = sim.world.clusters.get('prod')?.services.get('web');
  const primary = service?.deployments[0];
  return {
    revision: primary?.revision.number,
    deployments: service?.deployments.length,
    rolloutState: primary?.rolloutState,
  };
}

describe('ECS fails the deployment', () => {
  test.each([true, false])(
    'and rolls it back (revived deployment id: %s): red, rolled-back, with ECS’s reason',
    async (revivedRollbackId) => {
      const world = createWorld({ revivedRollbackId });
      addWeb(world.sim, breaking(true));
      world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
      const run = await runAction(world, inputs);
      expect(run.failed).toBe(true);
      expect(run.outputs).toMatchObject({
        outcome: 'rolled-back',
        changed: 'true',
        'task-definition-revision': 'web:2',
        'previous-task-definition-revision': 'web:1',
      });
      expect(run.errors).toHaveLength(1);
      expect(run.errors[0]?.text).toMatch(/tasks failed to start/);
      expect(run.errors[0]?.text).toMatch(/web:1/);
      expect(run.summary).toContain('Last events of the service');
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    },
  );

  test('and leaves it: red, failed, within seconds of FAILED', async () => {
    const world = createWorld();
    addWeb(world.sim, breaking(false));
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, { ...inputs, 'rollback-on': 'none' });
    expect(run.outputs.outcome).toBe('failed');
    const primary = world.sim.world.clusters.get('prod')?.services.get('web')?.deployments[0];
    expect(world.clock.now() - (primary?.updatedAt ?? 0)).toBeLessThanOrEqual(6_000);
  });
});

describe('another deployment takes over', () => {
  test('superseded: red, left alone, naming the other one', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const other = world.sim.registerTaskDefinition({
      family: 'web',
      containerDefinitions: [{ name: 'app', image: 'web:3', memory: 128 }],
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '512',
      memory: '1024',
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    });
    world.sim.schedule(20_000, () => world.sim.updateService('prod', 'web', { taskDefinition: other }));
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('superseded');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('Another deployment');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(state(world).revision).toBe(2);
  });
});

describe('another run takes over', () => {
  const tagsOf = (id: string) => [
    { key: 'github:run-id', value: id },
    { key: 'github:repository', value: 'acme/shop' },
  ];
  async function overtaken(tags: { key: string; value: string }[], disturb: (world: World) => void = () => undefined) {
    const world = createWorld();
    addWeb(world.sim);
    const definition = { ...(webDefinition({ image: 'web:3' }) as object), tags } as never;
    const other = world.sim.registerTaskDefinition(definition);
    world.sim.schedule(20_000, () => world.sim.updateService('prod', 'web', { taskDefinition: other }));
    disturb(world);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('superseded');
    return { run, describes: callsOf(world.sim, 'ecs:DescribeTaskDefinition').length };
  }

  test('which is named, with links to it and to the console', async () => {
    const { run, describes } = await overtaken(tagsOf('777'));
    const url = 'https://github.com/acme/shop/actions/runs/777';
    expect(run.errors[0]?.text).toContain(`It belongs to run 777 of acme/shop (${url}).`);
    expect(run.summary).toContain(`<a href="${url}">`);
    expect(run.log.join('\n')).toMatch(
      /Console: https:\/\/eu-west-1\.console\.aws\.amazon\.com\/ecs\/v2\/clusters\/prod\/services\/web\//,
    );
    const { describes: unnamed } = await overtaken([]);
    expect(describes).toBe(unnamed);
  });

  test.each([
    ['no tags', []],
    ['a tag that is no number', tagsOf('12/../evil')],
  ])('%s: the outcome is the same without a name', async (_, tags) => {
    const { run } = await overtaken(tags);
    expect(run.errors[0]?.text).toMatch(/Another deployment .* replaced this one/);
    expect(run.errors[0]?.text).not.toContain('actions/runs');
    expect(run.summary).not.toContain('evil');
  });

  test('a role that may not read it', async () => {
    const { run } = await overtaken(tagsOf('777'), ({ sim }) =>
      sim.schedule(10_000, () => sim.fault({ operation: 'ecs:DescribeTaskDefinition', kind: 'denied' })),
    );
    expect(run.errors[0]?.text).not.toContain('actions/runs');
  });

  test.each([
    ['cancelled', { cancelAfterMs: 20_000 }, () => undefined],
    [
      'unknown',
      {},
      ({ sim }: World) => sim.schedule(20_000, () => sim.fault({ operation: 'ecs:DescribeServices', kind: 'expired' })),
    ],
  ] as const)('%s has the link to the console', async (outcome, options, disturb) => {
    const world = createWorld();
    addWeb(world.sim);
    disturb(world);
    const run = await runAction(world, inputs, options);
    expect(run.outputs.outcome).toBe(outcome);
    expect(run.log.join('\n')).toContain('Console: https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/');
  });
});

describe('time', () => {
  test('runs out: timed-out, with what was missing, left as it is', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'no-capacity' } as never);
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('timed-out');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/0 of 2 tasks/);
    expect(run.tookMs).toBeLessThanOrEqual(10 * 60_000 + 2_000);
    expect(run.tookMs).toBeGreaterThanOrEqual(10 * 60_000 - 2_000);
  });

  test('of half an hour costs at most 250 looks', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'no-capacity' } as never);
    await runAction(world, inputs);
    expect(callsOf(world.sim, 'ecs:DescribeServices').length).toBeLessThanOrEqual(251);
  });
});

describe('the workflow is cancelled', () => {
  test.each([1_000, 20_000, 60_000])('%s ms in: ended within 5 s, saying what goes on', async (cancelAfterMs) => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, inputs, { cancelAfterMs });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.failed).toBe(true);
    expect(run.tookMs).toBeLessThanOrEqual(cancelAfterMs + 5_000);
    expect(run.errors[0]?.text).toMatch(/continues in ECS/);
    expect(run.errors[0]?.text).toContain(run.outputs['deployment-id']);
  });
});

describe('the track is lost', () => {
  test.each([
    ['expired', 'Expired'],
    ['denied', 'ecs:DescribeServices'],
  ] as const)('%s while watching: unknown within seconds, never green, nothing sent again', async (kind, word) => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:DescribeServices', after: 3, kind });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('unknown');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(word);
    expect(run.tookMs).toBeLessThan(20_000);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('a passing outage of a minute does not end the watch', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:DescribeServices', after: 3, times: 25, kind: 'unavailable' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
  });
});

describe('services without tasks, and daemons', () => {
  test('desired count 0 is green with a warning', async () => {
    const world = createWorld();
    addWeb(world.sim, { desiredCount: 0 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join()).toMatch(/no task ran/);
  });

  test('a DAEMON service', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    const taskDefinition = { family: 'web', containerDefinitions: [{ name: 'app', image: 'web:1', memory: 128 }] };
    world.sim.addService({
      cluster: 'prod',
      name: 'web',
      taskDefinition,
      launchType: 'EC2',
      schedulingStrategy: 'DAEMON',
    });
    const run = await runAction(world, { cluster: 'prod', service: 'web', image: 'web:2' });
    expect(run.outputs.outcome).toBe('deployed');
    const refused = await runAction(world, { cluster: 'prod', service: 'web', 'desired-count': '2' });
    expect(refused.errors[0]?.text).toMatch(/DAEMON/);
  });
});

describe('trouble with writes', () => {
  test.each(['throttle', 'reset'] as const)('%s: sent again', async (kind) => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:RegisterTaskDefinition', times: 2, kind });
    world.sim.fault({ operation: 'ecs:UpdateService', times: 2, kind });
    const run = await runAction(world, inputs);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:2' });
    expect(state(world)).toEqual({ revision: 2, deployments: 1, rolloutState: 'COMPLETED' });
  });

  test.each(['lost', 'lost-500'] as const)(
    '%s answers: looked for, never a second revision or deployment',
    async (kind) => {
      const world = createWorld();
      addWeb(world.sim);
      world.sim.fault({ operation: 'ecs:RegisterTaskDefinition', times: 1, kind });
      world.sim.fault({ operation: 'ecs:UpdateService', times: 1, kind });
      const run = await runAction(world, { ...inputs, 'force-new-deployment': 'true' });
      expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:2' });
      expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
      expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    },
  );

  test('too many concurrent attempts to register are waited out', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const message = 'Too many concurrent attempts to create a new revision of the specified family.';
    world.sim.fault({
      operation: 'ecs:RegisterTaskDefinition',
      times: 2,
      kind: 'client',
      code: 'ClientException',
      message,
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('an update that is denied changes nothing and names the action', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:UpdateService', kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      changed: 'false',
      'task-definition-revision': 'web:2',
      'previous-task-definition-revision': 'web:1',
    });
    expect(run.errors[0]?.text).toContain('Allow ecs:UpdateService');
    expect(run.errors[0]?.text).toContain('was not changed');
  });

  test('stale reads after the update are no rollback', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.staleReads(3);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
  });
});

describe('what cannot begin', () => {
  test('every bad input is said in one run, before AWS is asked anything', async () => {
    const world = createWorld();
    const run = await runAction(world, {
      service: 'web',
      'desired-count': '-1',
      'force-new-deployment': 'yes',
      'wait-for-minutes': 'NaN',
      imge: 'x',
    });
    expect(run.failed).toBe(true);
    for (const name of ['desired-count', 'force-new-deployment', 'wait-for-minutes'])
      expect(run.errors[0]?.text).toContain(name);
    expect(run.outputs.outcome).toBe('failed');
    expect(world.sim.calls).toEqual([]);
  });

  test('a service that is not there: which ones are', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { cluster: 'prod', service: 'webb', image });
    expect(run.errors[0]?.text).toMatch(
      /"webb" was not found in cluster "prod" in account 123456789012, region eu-west-1\. Did you mean "web"/,
    );
    expect(operationsOf(world.sim)).toEqual(['ecs:DescribeServices', 'ecs:ListServices']);
  });

  test('a mistyped name in `with:` is told although the run fails', async () => {
    const mistyped = await runAction(createWorld(), {
      cluster: 'prod',
      servce: 'web',
      'task-definiton': 'web.json',
      image,
    });
    expect(mistyped.failed).toBe(true);
    expect(mistyped.warnings).toEqual([
      expect.stringMatching(/"servce".*did you mean `service`/),
      expect.stringMatching(/"task-definiton".*did you mean `task-definition`/),
    ]);
    const invalid = await runAction(createWorld(), { cluster: 'prod', servce: 'web', 'desired-count': 'two' });
    expect(invalid.errors[0]?.text).toContain('desired-count');
    expect(invalid.warnings.join('\n')).toContain('did you mean `service`');
    expect(invalid.summary).toContain('servce');
  });

  test('a cluster that is not there', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { cluster: 'prd', service: 'web', image });
    expect(run.errors[0]?.text).toMatch(
      /Cluster "prd" was not found in account 123456789012, region eu-west-1\. Did you mean "prod"\? Available clusters: prod\./,
    );
    expect(run.errors[0]?.text).not.toContain('was not set');
  });

  test('a cluster that is not there, of a role that may not ask for others', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:ListClusters', kind: 'denied' });
    world.sim.fault({ operation: 'ecs:DescribeClusters', kind: 'denied' });
    const run = await runAction(world, { cluster: 'prd', service: 'web', image });
    expect(run.errors[0]?.text).toMatch(/Cluster "prd" was not found in account 123456789012\./);
  });

  test('no cluster given, and no cluster default', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { service: 'web', image });
    expect(run.errors[0]?.text).toContain('`cluster` was not set, so `default` was used.');
    expect(run.errors[0]?.text).toContain('Available clusters: prod.');
  });

  test('no cluster given, and the service is in another one than default', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addCluster('default');
    const run = await runAction(world, { service: 'web', image });
    expect(run.errors[0]?.text).toMatch(
      /Service "web" was not found in cluster "default" in account 123456789012, region eu-west-1\. `cluster` was not set, so `default` was used\. The cluster has no services\. Available clusters: default, prod\./,
    );
  });

  test('ECS’s own refusal of a revision is told in its words', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, cpu: '512', memory: '9 GB', preflight: 'off' });
    expect(run.errors[0]?.text).toContain('No Fargate configuration exists for given values.');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
  });
});

describe('AWS that does not answer any more', () => {
  const inputs = { cluster: 'prod', service: 'web', image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2' };

  /** Calls of this operation hang from the moment on at which the rollout has begun. */
  function hanging(operation: string) {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation, kind: 'hang', from: 20_000 });
    return world;
  }

  test.each(['ecs:DescribeServices', 'ecs:ListTasks', 'ecs:*'])(
    'keeps no step beyond wait-for-minutes: %s',
    async (operation) => {
      const run = await runAction(hanging(operation), { ...inputs, 'wait-for-minutes': '2' });
      expect(run.failed).toBe(operation !== 'ecs:ListTasks' || run.outputs.outcome !== 'deployed');
      expect(run.tookMs).toBeLessThan(2 * 60_000 + 30_000);
    },
  );

  test('is no time-out but unknown, where the service was not seen for long', async () => {
    const run = await runAction(hanging('ecs:DescribeServices'), { ...inputs, 'wait-for-minutes': '3' });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'unknown']);
    expect(run.errors[0]?.text).toContain('did not respond in time');
  });

  test('does not keep a cancelled step', async () => {
    const run = await runAction(hanging('ecs:*'), inputs, { cancelAfterMs: 40_000 });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'cancelled']);
    expect(run.tookMs).toBeLessThanOrEqual(45_000);
  });
});
