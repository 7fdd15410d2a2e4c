import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type RunOptions,
  runAction,
  sentencesOf,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const image = (tag: string) => `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:${tag}`;
const inputs = { cluster: 'prod', 'task-definition': 'task-definition.json', 'service-definition': 'service.yml' };

const service = `serviceName: web
launchType: FARGATE
desiredCount: 2
networkConfiguration:
  awsvpcConfiguration:
    subnets: [subnet-0a1b2c3d4e5f60001]
    securityGroups: [sg-0a1b2c3d4e5f60003]
tags:
  - { key: team, value: shop }
`;

function emptyWorld(): World {
  const world = createWorld();
  world.sim.addCluster('prod');
  addImages(world.sim, 'web');
  return world;
}

function filesWith(text = service, container: Record<string, unknown> = {}) {
  return {
    'service.yml': text,
    'task-definition.json': JSON.stringify(webDefinition({ image: image('2'), ...container })),
  };
}

function run(world: World, given: Record<string, string> = {}, options: RunOptions = {}) {
  return runAction(world, { ...inputs, ...given }, { files: filesWith(), ...options });
}

const serviceIn = (world: World) => world.sim.world.clusters.get('prod')?.services.get('web');

function bodyOf(world: World, operation: string) {
  return (callsOf(world.sim, operation).at(-1)?.input ?? {}) as Record<string, unknown>;
}

describe('a service that does not exist is created', () => {
  test('with the revision of the run, its members and its tags, and watched until it serves', async () => {
    const world = emptyWorld();
    const ran = await run(world);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'task-definition-revision': 'web:1',
      'previous-task-definition-arn': '',
    });
    expect(JSON.parse(ran.outputs.results ?? '')).toEqual([
      expect.objectContaining({ service: 'web', outcome: 'deployed', created: true, desiredCount: 2, runningCount: 2 }),
    ]);
    expect(bodyOf(world, 'ecs:CreateService')).toEqual({
      cluster: 'prod',
      serviceName: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60001'], securityGroups: ['sg-0a1b2c3d4e5f60003'] },
      },
      clientToken: expect.stringMatching(/^[0-9a-f]{36}$/),
      tags: expect.arrayContaining([
        { key: 'ecs-deploy:owner', value: 'acme/shop' },
        { key: 'team', value: 'shop' },
        { key: 'github:sha', value: expect.any(String) },
      ]),
    });
    expect(sentencesOf(ran).join('\n')).toMatch(/web: created; deployment ecs-svc\/\d+ started/);
    expect(ran.summary).toContain('web:1 runs 2 of 2 tasks and is stable; it is the first deployment of the service.');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
  });

  test('at the cost of no more than three further calls', async () => {
    const created = emptyWorld();
    await run(created);
    const deployed = createWorld();
    addWeb(deployed.sim);
    await runAction(
      deployed,
      { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' },
      { files: filesWith() },
    );
    const calls = (world: World) => operationsOf(world.sim).length;
    expect(calls(created)).toBeLessThanOrEqual(calls(deployed) + 3);
  });

  test('behind a load balancer, at no more than three calls more than the next deployment of the same files', async () => {
    const world = emptyWorld();
    const target = world.sim.addTargetGroup({ port: 8080 });
    const text = `${service}loadBalancers: [{ containerName: app, containerPort: 8080, targetGroupArn: "${target}" }]\n`;
    const calls = async (tag: string) => {
      const from = world.sim.calls.length;
      const ran = await run(world, {}, { files: filesWith(text, { image: image(tag) }) });
      expect(ran.outputs.outcome).toBe('deployed');
      const operations = world.sim.calls.slice(from).map(({ operation }) => operation);
      // How often is polled depends on how long the tasks take.
      return operations.filter((operation) => !['ecs:DescribeServices', 'ecs:ListTasks'].includes(operation)).length;
    };
    const created = await calls('2');
    expect(created).toBeLessThanOrEqual((await calls('3')) + 3);
  });

  test('and a second identical run sends no write', async () => {
    const world = emptyWorld();
    await run(world);
    const from = world.sim.calls.length;
    const again = await run(world);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(operationsOf(world.sim, from).filter((name) => !/Describe|List|BatchGet|GetDownload/.test(name))).toEqual(
      [],
    );
  });

  test('with one task where neither the file nor an input says how many, and by the input where it does', async () => {
    const text = service.replace('desiredCount: 2\n', '');
    const one = emptyWorld();
    await run(one, {}, { files: filesWith(text) });
    expect(serviceIn(one)?.desiredCount).toBe(1);
    const three = emptyWorld();
    await run(three, { 'desired-count': '3' });
    expect(serviceIn(three)?.desiredCount).toBe(3);
  });

  test('with members that the SDK does not know, at any depth', async () => {
    const world = emptyWorld();
    const text = `${service}quantumScheduling: { mode: fast }\n`.replace(
      '  awsvpcConfiguration:\n',
      '  awsvpcConfiguration:\n    photonIsolation: true\n',
    );
    const ran = await run(world, {}, { files: filesWith(text) });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(bodyOf(world, 'ecs:CreateService')).toMatchObject({
      quantumScheduling: { mode: 'fast' },
      networkConfiguration: { awsvpcConfiguration: { photonIsolation: true } },
    });
    expect(ran.notices.join('\n')).toMatch(/photonIsolation.*quantumScheduling.*are sent as given/);
    const from = world.sim.calls.length;
    expect((await run(world, {}, { files: filesWith(text) })).outputs.outcome).toBe('unchanged');
    expect(operationsOf(world.sim, from)).not.toContain('ecs:UpdateService');
  });

  test('under the name of one that was deleted', async () => {
    const world = emptyWorld();
    await run(world);
    const deleted = serviceIn(world);
    if (deleted !== undefined) deleted.status = 'INACTIVE';
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(JSON.parse(ran.outputs.results ?? '')[0]).toMatchObject({ created: true });
  });

  test('under the name of one whose tasks are still being stopped, once these are gone', async () => {
    const world = emptyWorld();
    await run(world);
    const deleted = serviceIn(world);
    if (deleted === undefined) throw new Error('not created');
    deleted.status = 'DRAINING';
    world.clock.at(world.clock.now() + 45_000, () => {
      deleted.status = 'INACTIVE';
    });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(ran.log.join('\n')).toContain('a deleted service of this name still has tasks');
    expect(ran.tookMs).toBeGreaterThan(45_000);
  });

  test('not without a task definition: an error says what is missing', async () => {
    const world = emptyWorld();
    const ran = await runAction(
      world,
      { cluster: 'prod', 'service-definition': 'service.yml', image: 'web:2' },
      { files: filesWith() },
    );
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toMatch(
      /Service "web" does not exist in cluster "prod".*give `task-definition`, or `taskDefinition`/s,
    );
    expect(callsOf(world.sim, 'ecs:CreateService')).toEqual([]);
  });

  test('from the task definition that the file names', async () => {
    const world = emptyWorld();
    const text = `${service}taskDefinition: task-definition.json\n`;
    const ran = await runAction(
      world,
      { cluster: 'prod', 'service-definition': 'service.yml' },
      { files: filesWith(text) },
    );
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:1' });
  });

  test('without the definition a missing service stays an error', async () => {
    const world = emptyWorld();
    const ran = await runAction(
      world,
      { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' },
      { files: filesWith() },
    );
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toContain('Service "web" was not found in cluster "prod"');
  });
});

describe('a plan of a creation', () => {
  test('shows every member, and neither writes nor makes a service', async () => {
    const world = emptyWorld();
    const ran = await run(world, { mode: 'plan' });
    expect(ran.outputs.outcome).toBe('planned');
    expect(ran.log.join('\n')).toContain('Create the service web with the new revision and 2 tasks.');
    expect(ran.outputs.diff).toContain('web.networkConfiguration');
    expect(ran.outputs.diff).toMatch(/tags\.team\b.*"shop"/);
    expect(serviceIn(world)).toBeUndefined();
    expect(callsOf(world.sim, 'ecs:CreateService')).toEqual([]);
  });
});

describe('the worst days of a creation', () => {
  test('the answer is lost: the service is found, and there is only one', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:CreateService', kind: 'lost', times: 1 });
    const ran = await run(world);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:CreateService')).toHaveLength(1);
  });

  test('the request is lost: it is sent again with the same token', async () => {
    const world = emptyWorld();
    world.sim.fault({ operation: 'ecs:CreateService', kind: 'reset', times: 1 });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    const tokens = callsOf(world.sim, 'ecs:CreateService').map(
      (call) => (call.input as { clientToken: string }).clientToken,
    );
    expect(new Set(tokens).size).toBe(1);
  });

  test('killed after the creation, the run is joined when it runs again', async () => {
    const world = emptyWorld();
    await run(world);
    const at = world.sim.calls.findIndex((call) => call.operation === 'ecs:CreateService') + 1;
    const killed = emptyWorld();
    await run(killed, {}, { killAtCall: at });
    const again = await run(killed, {}, { provenance: { ...github, attempt: 2 } });
    expect(again.errors).toEqual([]);
    expect(again.outputs.outcome).toBe('deployed');
    expect(callsOf(killed.sim, 'ecs:CreateService')).toHaveLength(1);
  });

  test('another run creates a service of this name meanwhile: an error in words, and nothing is made', async () => {
    const world = emptyWorld();
    let isTaken = false;
    const take = () => {
      if (!isTaken) addWeb(world.sim);
      isTaken = true;
      return false;
    };
    world.sim.fault({ operation: 'ecs:CreateService', kind: 'client', when: take });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toContain('Creation of service was not idempotent.');
    expect(serviceIn(world)?.serviceDeployments).toHaveLength(1);
  });

  test('tagging is denied: created without tags, with a warning', async () => {
    const world = emptyWorld();
    world.sim.fault({ kind: 'denied', operation: 'ecs:TagResource' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(serviceIn(world)?.tags).toEqual([]);
    expect(ran.warnings.join('\n')).toMatch(
      /web: tagging was denied, so the service was created without tags, and `mode: remove` will refuse it/,
    );
  });

  test('CreateService is denied: the reason says so, and what is left', async () => {
    const world = emptyWorld();
    world.sim.fault({ kind: 'denied', operation: 'ecs:CreateService' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toContain('ecs:CreateService');
    expect(ran.errors[0]?.text).toContain('The service was not created. The revision web:1 is registered.');
  });

  test('a cluster that does not exist is the error that it is without the file', async () => {
    const world = emptyWorld();
    const ran = await run(world, { cluster: 'prd' });
    expect(ran.errors[0]?.text).toContain('Cluster "prd" was not found');
  });
});

const github = {
  repository: 'acme/shop',
  sha: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
  ref: 'refs/heads/main',
  runId: '1234567890',
  actor: 'octocat',
};

describe('a first deployment that fails', () => {
  function failing(): World {
    const world = emptyWorld();
    world.sim.addImage(image('2'), { kind: 'crash-at-start', exitCode: 1, log: ['no DATABASE_URL'] });
    return world;
  }

  test('is explained, and the service is scaled to 0', async () => {
    const world = failing();
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toMatch(
      /the service was scaled to 0, and was not deleted\. The next run with this service definition starts its tasks again/,
    );
    expect(ran.errors[0]?.text).toMatch(/exit code 1|exited/i);
    expect(serviceIn(world)?.desiredCount).toBe(0);
    expect(JSON.parse(ran.outputs.results ?? '')[0]).toMatchObject({
      created: true,
      outcome: 'failed',
      desiredCount: 0,
    });
  });

  test.each([
    [
      'with the circuit breaker of the file',
      '\ndeploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } }\n',
    ],
    ['without one', ''],
  ])('%s: the next run counts the desired count of the file again', async (_, more) => {
    const world = failing();
    const text = `${service}${more}`;
    await run(world, {}, { files: filesWith(text) });
    expect(serviceIn(world)?.desiredCount).toBe(0);
    const fixed = await run(world, {}, { files: filesWith(text, { image: image('3') }) });
    expect(fixed.errors).toEqual([]);
    expect(fixed.outputs.outcome).toBe('deployed');
    expect(serviceIn(world)?.desiredCount).toBe(2);
    expect(JSON.parse(fixed.outputs.results ?? '')[0]).toMatchObject({ created: false, runningCount: 2 });
  });

  test('a deployment without the definition leaves the count at 0, and says what starts tasks', async () => {
    const world = failing();
    await run(world);
    const plain = { cluster: 'prod', service: 'web', image: 'web:3' };
    const left = await runAction(world, plain);
    expect(left.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:2' });
    expect(left.warnings).toEqual([
      expect.stringMatching(/The desired count is 0: web:2 is set.*untested\. `desired-count` starts tasks\.$/),
    ]);
    expect(serviceIn(world)?.desiredCount).toBe(0);
    const started = await runAction(world, { ...plain, 'desired-count': '2' });
    expect(started.outputs.outcome).toBe('deployed');
    expect(JSON.parse(started.outputs.results ?? '')[0]).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  test('deployments without tasks complete and prove nothing: the next run with the file starts tasks', async () => {
    const world = failing();
    await run(world);
    for (const tag of ['3', '4']) {
      const plain = await runAction(world, { cluster: 'prod', service: 'web', image: `web:${tag}` });
      expect(plain.outputs.outcome).toBe('deployed');
      expect(serviceIn(world)?.desiredCount).toBe(0);
    }
    const fixed = await run(world, {}, { files: filesWith(service, { image: image('5') }) });
    expect([fixed.errors, fixed.outputs.outcome]).toEqual([[], 'deployed']);
    expect(JSON.parse(fixed.outputs.results ?? '')[0]).toMatchObject({ desiredCount: 2, runningCount: 2 });
    // Scaled to 0 after it has served, it stays so.
    const off = await runAction(world, { cluster: 'prod', service: 'web', 'desired-count': '0' });
    expect(off.outputs.outcome).toBe('deployed');
    await runAction(world, { cluster: 'prod', service: 'web', image: 'web:3' });
    await run(world, {}, { files: filesWith(service, { image: image('4') }) });
    expect(serviceIn(world)?.desiredCount).toBe(0);
  });

  test('a deployment without tasks that may not be tagged says what the next run needs', async () => {
    const world = failing();
    await run(world);
    world.sim.fault({ kind: 'denied', operation: 'ecs:TagResource' });
    const plain = await runAction(world, { cluster: 'prod', service: 'web', image: 'web:3' });
    expect(plain.outputs.outcome).toBe('deployed');
    expect(plain.warnings.join('\n')).toMatch(
      /web: no deployment with tasks has completed yet, .* so give `desired-count` in the next run\. .*ecs:TagResource/,
    );
  });

  test('twice in a row is scaled to 0 twice', async () => {
    const world = failing();
    world.sim.addImage(image('3'), { kind: 'crash-at-start', exitCode: 2, log: [] });
    await run(world);
    const second = await run(world, {}, { files: filesWith(service, { image: image('3') }) });
    expect(second.outputs.outcome).toBe('failed');
    expect(second.errors[0]?.text).toMatch(/scaled to 0/);
    expect(serviceIn(world)?.desiredCount).toBe(0);
  });

  test('is left as it is where nothing would be rolled back', async () => {
    const world = failing();
    const ran = await run(world, { 'rollback-on': 'none' });
    expect(ran.outputs.outcome).toBe('failed');
    expect(serviceIn(world)?.desiredCount).toBe(2);
    expect(ran.errors[0]?.text).toContain('`rollback-on` does not include `failure`');
  });

  test('and cannot be scaled: it says so with the command', async () => {
    const world = failing();
    world.sim.fault({ kind: 'denied', operation: 'ecs:UpdateService' });
    const ran = await run(world);
    expect(ran.outputs.outcome).toBe('failed');
    expect(ran.errors[0]?.text).toMatch(
      /could not be scaled to 0.*aws ecs update-service --cluster prod --service web --desired-count 0/s,
    );
  });
});

describe('a first deployment that a pause hook holds', () => {
  test('ends paused where that is what is waited for', async () => {
    const world = emptyWorld();
    const text = `${service}deploymentConfiguration:\n  strategy: BLUE_GREEN\n  bakeTimeInMinutes: 0\n  lifecycleHooks:\n    - { targetType: PAUSE, lifecycleStages: [POST_SCALE_UP] }\n`;
    const ran = await run(world, { 'wait-until': 'paused' }, { files: filesWith(text) });
    expect(ran.errors).toEqual([]);
    expect(ran.outputs.outcome).toBe('paused');
  });
});

test('a service of another deployment controller is not created: an error says so before the first write', async () => {
  const world = emptyWorld();
  const ran = await run(world, {}, { files: filesWith(`${service}deploymentController: { type: CODE_DEPLOY }\n`) });
  expect(ran.errors[0]?.text).toContain('This action creates services with the deployment controller ECS only.');
  expect(world.sim.calls.map((call) => call.operation)).not.toContain('ecs:RegisterTaskDefinition');
});
