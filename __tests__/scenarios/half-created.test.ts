import { describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../simulator/core/faults.ts';
import {
  addImages,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** What is created before an error is named in log, summary and outputs, and the next run finishes the rest. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', 'task-definition': 'task-definition.json', 'service-definition': 'service.yml' };
const files = {
  'service.yml': `serviceName: web
launchType: FARGATE
desiredCount: 2
networkConfiguration: {awsvpcConfiguration: {subnets: [subnet-0a1b2c3d4e5f60001]}}
autoScaling: {min: 2, max: 4, cpu: 60, memory: 70}
`,
  'task-definition.json': JSON.stringify(webDefinition({ image })),
};
const create = 'ecs:CreateService';
const scaling = 'application-autoscaling:';

function emptyWorld(): World {
  const world = createWorld();
  world.sim.addCluster('prod');
  addImages(world.sim, 'web');
  return world;
}

const invalid = (message: string) =>
  ({ operation: create, kind: 'client', code: 'InvalidParameterException', message, times: 1 }) as const;

const resultOf = (ran: Run) => JSON.parse(ran.outputs.results ?? '[]')[0];

/** Where a user looks (the runner shows the annotation in the log too): each has what was created, and what is left. */
function expectReported(ran: Run, sentences: readonly string[]): void {
  const places = {
    log: [...ran.log, ...ran.errors.map(({ text }) => text)].join('\n'),
    summary: plain(ran.summary),
    output: resultOf(ran).reason,
  };
  for (const [place, text] of Object.entries(places))
    for (const sentence of sentences) expect(`${place}: ${text}`).toContain(sentence);
  expect(ran.errors).toHaveLength(1);
}

/** The text of Markdown as it is read. */
function plain(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** The second run leaves one service that is as the file says. */
async function expectFinished(world: World, second: Run): Promise<void> {
  expect(second.errors).toEqual([]);
  expect(second.failed).toBe(false);
  const services = [...(world.sim.world.clusters.get('prod')?.services.values() ?? [])];
  expect(services).toEqual([expect.objectContaining({ name: 'web', status: 'ACTIVE', desiredCount: 2 })]);
  expect(services[0]?.serviceDeployments).toHaveLength(1);
  const target = world.sim.world.scaling.get('service/prod/web');
  expect(target).toMatchObject({ min: 2, max: 4 });
  expect(target?.policies.map(({ name }) => name)).toEqual(['ecs-deploy-cpu', 'ecs-deploy-memory']);
}

describe('after the revision was registered, the creation is refused', () => {
  test.each<[string, FaultRule]>([
    ['a member is invalid', invalid('Invalid subnet ID')],
    [
      'the service-linked role is missing',
      invalid('Unable to assume the service linked role. Please verify that the ECS service linked role exists.'),
    ],
    [
      'the target group has no load balancer',
      invalid('The target group with targetGroupArn arn:aws:x does not have an associated load balancer.'),
    ],
    ['a service of the name drains', invalid('Unable to Start a service that is still Draining.')],
    ['throttled to the end', { operation: create, kind: 'throttle', times: 10 }],
    ['the credentials have expired', { operation: create, kind: 'expired', times: 1 }],
    ['denied', { operation: create, kind: 'denied', times: 1 }],
  ])('%s', async (_, fault) => {
    const world = emptyWorld();
    world.sim.fault(fault);
    const ran = await runAction(world, inputs, { files });
    expect(ran.outputs).toMatchObject({
      outcome: 'failed',
      changed: 'false',
      'task-definition-revision': 'web:1',
      'deployment-id': '',
    });
    expect(resultOf(ran)).toMatchObject({ created: false, deploymentId: null });
    expectReported(ran, ['The service was not created. The revision web:1 is registered.']);
    await expectFinished(world, await runAction(world, inputs, { files }));
  });

  test.each<FaultRule['kind']>(['reset', 'unavailable'])(
    'no answer (%s): whether there is a service is not known, and the next run looks for it',
    async (kind) => {
      const world = emptyWorld();
      world.sim.fault({ operation: create, kind, times: 3 });
      const ran = await runAction(world, inputs, { files });
      expect(ran.outputs).toMatchObject({ outcome: 'unknown', 'task-definition-revision': 'web:1' });
      expectReported(ran, ['Whether ECS created the service is not known. The revision web:1 is registered.']);
      await expectFinished(world, await runAction(world, inputs, { files }));
    },
  );

  test('every answer is lost, and every read: the next run takes the service that was created', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: create, kind: 'lost', times: 1 });
    world.sim.fault({ operation: 'ecs:DescribeServices', kind: 'reset', after: 1, times: 30 });
    const ran = await runAction(world, inputs, { files });
    expect(ran.outputs.outcome).toBe('unknown');
    expectReported(ran, ['Whether ECS created the service is not known. The revision web:1 is registered.']);
    await expectFinished(world, await runAction(world, inputs, { files }));
    expect(callsOf(world.sim, create)).toHaveLength(1);
  });

  test('cancelled before the creation', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:RegisterTaskDefinition', kind: 'throttle', times: 1 });
    const ran = await runAction(world, inputs, { files, cancelAfterMs: 10 });
    expect(ran.outputs.outcome).toBe('cancelled');
    expectReported(ran, ['The service was not created.']);
    expect(callsOf(world.sim, create)).toEqual([]);
    await expectFinished(world, await runAction(world, inputs, { files }));
  });

  test('cancelled while the creation is throttled', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: create, kind: 'throttle', times: 8 });
    const ran = await runAction(world, inputs, { files, cancelAfterMs: 10 });
    expect(ran.outputs).toMatchObject({ outcome: 'cancelled', 'task-definition-revision': 'web:1' });
    expectReported(ran, ['The revision web:1 is registered.']);
    await expectFinished(world, await runAction(world, inputs, { files }));
  });
});

describe('after the service was created', () => {
  test.each<[string, FaultRule, string[]]>([
    [
      'its scalable target is denied',
      { operation: `${scaling}RegisterScalableTarget`, kind: 'denied', times: 1 },
      ['Its auto scaling could not be changed.'],
    ],
    [
      'its scalable target is throttled to the end',
      { operation: `${scaling}RegisterScalableTarget`, kind: 'throttle', times: 10 },
      ['Its auto scaling could not be changed.'],
    ],
    [
      'its first policy is refused',
      { operation: `${scaling}PutScalingPolicy`, kind: 'client', code: 'LimitExceededException', times: 1 },
      ['Not all of its auto scaling could be changed: the scalable target (min 2, max 4) is set.'],
    ],
    [
      'the credentials expire before its second policy',
      { operation: `${scaling}PutScalingPolicy`, kind: 'expired', after: 1, times: 1 },
      ['the scalable target (min 2, max 4) and the policy ecs-deploy-cpu are set.', '--policy-name ecs-deploy-memory'],
    ],
    [
      'the network is lost before its second policy',
      { operation: `${scaling}PutScalingPolicy`, kind: 'reset', after: 1, times: 10 },
      ['the scalable target (min 2, max 4) and the policy ecs-deploy-cpu are set.', '--policy-name ecs-deploy-memory'],
    ],
  ])('%s', async (_, fault, sentences) => {
    const world = emptyWorld();
    world.sim.fault(fault);
    const ran = await runAction(world, inputs, { files });
    expect(ran.outputs).toMatchObject({ outcome: 'failed', changed: 'true', 'task-definition-revision': 'web:1' });
    expect(resultOf(ran)).toMatchObject({ created: true, desiredCount: 2, runningCount: 2 });
    expectReported(ran, [
      'web:1 runs 2 of 2 tasks and is stable; it is the first deployment of the service.',
      ...sentences,
      'The next run with this service definition sets what is missing.',
    ]);
    await expectFinished(world, await runAction(world, inputs, { files }));
    expect(callsOf(world.sim, create)).toHaveLength(1);
  });

  test.each<[string, string, FaultRule | null, number | null]>([
    [
      'the credentials expire',
      'unknown',
      { operation: 'ecs:DescribeServices', kind: 'expired', after: 1, times: 1 },
      null,
    ],
    [
      'reading it is denied',
      'unknown',
      { operation: 'ecs:DescribeServices', kind: 'denied', after: 1, times: 2 },
      null,
    ],
    ['the run is cancelled', 'cancelled', null, 20_000],
  ])('%s while its first deployment runs', async (_, outcome, fault, cancelAfterMs) => {
    const world = emptyWorld();
    if (fault !== null) world.sim.fault(fault);
    const ran = await runAction(world, inputs, { files, ...(cancelAfterMs !== null && { cancelAfterMs }) });
    expect(ran.outputs).toMatchObject({ outcome, changed: 'true', 'task-definition-revision': 'web:1' });
    expect(ran.outputs['deployment-id']).toMatch(/^ecs-svc\//);
    expect(resultOf(ran)).toMatchObject({ created: true });
    expectReported(ran, [
      'is left as it is and continues in ECS.',
      'This run created the service web.',
      'It has no auto scaling yet: the next run with this service definition sets it (min 2, max 4, cpu 60, memory 70).',
    ]);
    await expectFinished(world, await runAction(world, inputs, { files }));
    expect(callsOf(world.sim, create)).toHaveLength(1);
  });

  test('it is cancelled between two writes of its auto scaling: the others are done in the time that is left', async () => {
    const world = emptyWorld();
    let cancelled = false;
    world.sim.fault({
      operation: `${scaling}PutScalingPolicy`,
      kind: 'throttle',
      times: 1,
      when: () => {
        cancelled = true;
        return true;
      },
    });
    const reference = emptyWorld();
    const whole = await runAction(reference, inputs, { files });
    const ran = await runAction(world, inputs, { files, cancelAfterMs: whole.tookMs + 1 });
    expect(cancelled).toBe(true);
    expect(resultOf(ran)).toMatchObject({ created: true, runningCount: 2 });
    await expectFinished(world, await runAction(world, inputs, { files }));
  });

  test('it times out: the service stays, and is named', async () => {
    const world = emptyWorld();
    const ran = await runAction(world, { ...inputs, 'wait-for-minutes': '0.2' }, { files });
    expect(ran.outputs.outcome).toBe('timed-out');
    expectReported(ran, ['This run created the service web.', 'It has no auto scaling yet']);
    await expectFinished(world, await runAction(world, inputs, { files }));
  });
});

describe('tags', () => {
  test('denied for the next deployment: a warning names what is missing, and the deployment counts', async () => {
    const world = emptyWorld();
    await runAction(world, inputs, { files });
    world.sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
    const text = `${files['service.yml']}tags: [{ key: team, value: shop }]\n`;
    const ran = await runAction(
      world,
      { ...inputs, image: 'web:3', 'expires-in': '2 d' },
      { files: { ...files, 'service.yml': text } },
    );
    expect(ran.outputs.outcome).toBe('deployed');
    expect(ran.warnings.join('\n')).toMatch(/web: the tags `team` could not be added/);
    expect(ran.warnings.join('\n')).toMatch(/ecs-deploy:expires-at/);
  });

  test('of a service that is created without them, the refusal that follows names both', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
    world.sim.fault({ ...invalid('Invalid subnet ID'), after: 0 });
    const ran = await runAction(world, inputs, { files });
    expect(ran.outputs.outcome).toBe('failed');
    expectReported(ran, ['The service was not created. The revision web:1 is registered.']);
    await expectFinished(world, await runAction(world, inputs, { files }));
  });
});

describe('an Express service', () => {
  const express = 'ecs:CreateExpressGatewayService';
  const given = { cluster: 'default', 'service-definition': 'service.yml', image: 'shop:2' };
  const definition = {
    'service.yml': `serviceName: shop
infrastructureRoleArn: arn:aws:iam::123456789012:role/infrastructure
executionRoleArn: arn:aws:iam::123456789012:role/execution
primaryContainer: { containerPort: 8080 }
`,
  };

  test.each<[string, FaultRule, string]>([
    ['invalid', { operation: express, kind: 'client', code: 'InvalidParameterException', times: 1 }, 'failed'],
    ['throttled to the end', { operation: express, kind: 'throttle', times: 10 }, 'failed'],
    ['credentials expired', { operation: express, kind: 'expired', times: 1 }, 'failed'],
    ['network lost', { operation: express, kind: 'reset', times: 3 }, 'unknown'],
  ])('is not created: %s', async (_, fault, outcome) => {
    const world = createWorld();
    world.sim.addCluster('default');
    addImages(world.sim, 'shop');
    world.sim.fault(fault);
    const ran = await runAction(world, given, { files: definition });
    expect(ran.outputs.outcome).toBe(outcome);
    expectReported(ran, [
      outcome === 'unknown' ? 'Whether ECS created the service is not known.' : 'The service was not created.',
    ]);
    const again = await runAction(world, given, { files: definition });
    expect([again.errors, again.outputs.outcome]).toEqual([[], 'deployed']);
    expect(world.sim.world.clusters.get('default')?.services.size).toBe(1);
  });

  test('was created before the credentials expired: it is named, and the next run takes it', async () => {
    const world = createWorld();
    world.sim.addCluster('default');
    addImages(world.sim, 'shop');
    let isRenewed = false;
    world.sim.fault({
      operation: 'ecs:DescribeServices',
      kind: 'expired',
      when: () => !isRenewed && callsOf(world.sim, express).length > 0,
    });
    const ran = await runAction(world, given, { files: definition });
    expect(ran.outputs.outcome).toBe('unknown');
    expectReported(ran, ['This run created the service shop.']);
    isRenewed = true;
    const again = await runAction(world, given, { files: definition });
    expect([again.errors, again.failed]).toEqual([[], false]);
    expect(callsOf(world.sim, express)).toHaveLength(1);
  });
});
