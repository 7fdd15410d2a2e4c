import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  pollAsUsers,
  runAction,
  webDefinition,
} from '../support/scenario.ts';

pollAsUsers();

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const threeInputs = { cluster: 'prod', service: 'web', image };

describe('the smallest useful call: cluster, service, image', () => {
  test('is green once the new revision is stable; no old tasks remain, with few calls and all outputs', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, threeInputs);

    expect(run.failed).toBe(false);
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
      'task-definition-revision': 'web:2',
      'previous-task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      'previous-task-definition-revision': 'web:1',
      'deployment-id': expect.stringMatching(/^ecs-svc\/\d{19}$/),
      'service-deployment-arn': expect.stringMatching(
        /^arn:aws:ecs:eu-west-1:123456789012:service-deployment\/prod\/web\//,
      ),
      'console-url':
        'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1',
    });
    const [result] = JSON.parse(run.outputs.results ?? '[]');
    expect(result).toMatchObject({
      service: 'web',
      cluster: 'prod',
      outcome: 'deployed',
      desiredCount: 2,
      runningCount: 2,
    });

    const ofEcs = operationsOf(world.sim).filter((operation) => operation.startsWith('ecs:'));
    expect(ofEcs.slice(0, 4)).toEqual([
      'ecs:DescribeServices',
      'ecs:DescribeTaskDefinition',
      'ecs:RegisterTaskDefinition',
      'ecs:UpdateService',
    ]);
    for (const operation of ['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition', 'ecs:UpdateService']) {
      expect(callsOf(world.sim, operation)).toHaveLength(1);
    }
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
    });
  });

  test('notices the end within seconds of ECS', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, threeInputs);
    const completed = world.sim.world.clusters.get('prod')?.services.get('web')?.deployments[0];
    expect(completed?.rolloutState).toBe('COMPLETED');
    const lateMs = world.clock.now() - (completed?.updatedAt ?? 0);
    expect(lateMs).toBeLessThanOrEqual(3_000);
    expect(run.tookMs).toBeGreaterThan(30_000);
  });

  test('says what changes, then each change once, with the elapsed time', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const { log } = await runAction(world, threeInputs);
    expect(log).toContain('::group::What changes');
    expect(log.join('\n')).toMatch(/web: web:1 → a new revision/);
    expect(log.join('\n')).toContain(
      'image of app: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1 → 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2',
    );
    const events = log.filter((line) => line.includes('event: '));
    expect(events.some((line) => line.includes('has started'))).toBe(true);
    expect(new Set(events).size).toBe(events.length);
    const counts = log.filter((line) => line.includes('/2 running'));
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.every((line, index) => line.slice(14) !== counts[index - 1]?.slice(14))).toBe(true);
  });

  test('shows a table and a picture in the summary', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const { summary } = await runAction(world, threeInputs);
    expect(summary).toMatch(/^## ✅ web in prod: deployed/);
    expect(summary).toContain('| Service | Outcome | Revision | Tasks | Took |');
    expect(summary).toMatch(/```mermaid\n.*\ngantt\n/);
    expect(summary).toContain('<code>web:2</code>');
  });
});

describe('what the revision carries', () => {
  test('nothing is lost on the wire, in either direction, at any depth', async () => {
    const world = createWorld();
    const strange = { aFieldOfTomorrow: { list: [1, { deep: 'value' }], flag: false } };
    addWeb(world.sim, { taskDefinition: webDefinition({ containerFieldOfTomorrow: ['x', { y: 0 }] }, strange) });
    await runAction(world, threeInputs);
    const sent = callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input as Record<string, unknown>;
    expect(sent).toMatchObject(strange);
    expect((sent.containerDefinitions as unknown[])[0]).toMatchObject({
      containerFieldOfTomorrow: ['x', { y: 0 }],
      image,
    });
    for (const member of [
      'taskDefinitionArn',
      'revision',
      'status',
      'requiresAttributes',
      'compatibilities',
      'registeredAt',
      'registeredBy',
    ]) {
      expect(sent).not.toHaveProperty(member);
    }
  });

  test('tags of the base are carried along and provenance is added', async () => {
    const world = createWorld();
    addWeb(world.sim, {
      taskDefinition: webDefinition(
        {},
        {
          tags: [
            { key: 'team', value: '' },
            { key: 'github:sha', value: 'old' },
          ],
        },
      ),
    });
    await runAction(world, threeInputs);
    const sent = callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input as {
      tags: { key: string; value: string }[];
    };
    const tags = Object.fromEntries(sent.tags.map((tag) => [tag.key, tag.value]));
    expect(tags).toEqual({
      team: '',
      'github:repository': 'acme/shop',
      'github:sha': '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
      'github:ref': 'refs/heads/main',
      'github:run-id': '1234567890',
      'github:actor': 'octocat',
    });
  });

  test('tagging denied: registered without provenance, one warning, still green', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
    const run = await runAction(world, threeInputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.filter((warning) => warning.includes('ecs:TagResource'))).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition').map((call) => call.error === null)).toEqual([false, true]);
  });

  test('the rendered file is what the render action would leave', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, threeInputs);
    const rendered = JSON.parse(run.rendered[run.outputs['task-definition'] ?? ''] ?? '{}');
    expect(rendered).toMatchObject({ family: 'web', containerDefinitions: [{ name: 'app', image }] });
    expect(rendered).not.toHaveProperty('taskDefinitionArn');
  });
});

describe('nothing to do', () => {
  test('the same image again registers and updates nothing', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await runAction(world, threeInputs);
    const before = world.sim.calls.length;
    const run = await runAction(world, threeInputs);
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false', 'task-definition-revision': 'web:2' });
    expect(run.failed).toBe(false);
    const operations = operationsOf(world.sim, before);
    expect(operations).not.toContain('ecs:RegisterTaskDefinition');
    expect(operations).not.toContain('ecs:UpdateService');
  });

  test('a file in another spelling of the same revision is no change', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const file = JSON.stringify(
      webDefinition(
        { essential: undefined, cpu: 0, mountPoints: [] },
        { cpu: '0.5 vCPU', memory: '1 GB', status: 'ACTIVE', volumes: [] },
      ),
    );
    const run = await runAction(
      world,
      { cluster: 'prod', service: 'web', 'task-definition': 'web.json' },
      { files: { 'web.json': file } },
    );
    expect(run.outputs.outcome).toBe('unchanged');
  });

  test('force-new-deployment redeploys the same revision', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { cluster: 'prod', service: 'web', 'force-new-deployment': 'true' });
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:1' });
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      forceNewDeployment: true,
    });
  });

  test('a desired count alone starts no deployment and is waited for', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { cluster: 'prod', service: 'web', 'desired-count': '3' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
    expect(JSON.parse(run.outputs.results ?? '[]')[0]).toMatchObject({ desiredCount: 3, runningCount: 3 });
    const again = await runAction(world, { cluster: 'prod', service: 'web', 'desired-count': '3' });
    expect(again.outputs.outcome).toBe('unchanged');
  });

  test('a revision of a failed deployment is deployed again, by force', async () => {
    const world = createWorld();
    addWeb(world.sim, { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } });
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const failed = await runAction(world, { ...threeInputs, 'rollback-on': 'none' });
    expect(failed.failed).toBe(true);
    world.sim.addImage(image, { kind: 'healthy' });
    const run = await runAction(world, threeInputs);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:2' });
    expect(callsOf(world.sim, 'ecs:UpdateService').at(-1)?.input).toMatchObject({ forceNewDeployment: true });
  });
});

describe('the update sends exactly what was asked', () => {
  test('every member by its input, none by habit', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await runAction(world, {
      ...threeInputs,
      'desired-count': '3',
      'force-new-deployment': 'TRUE',
      'enable-ecs-managed-tags': 'true',
      'propagate-tags': 'SERVICE',
      'service-overrides': 'healthCheckGracePeriodSeconds: 60\nenableExecuteCommand: false',
      'wait-for-service-stability': 'false',
    });
    expect(callsOf(world.sim, 'ecs:UpdateService')[0]?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
      desiredCount: 3,
      forceNewDeployment: true,
      enableECSManagedTags: true,
      propagateTags: 'SERVICE',
      healthCheckGracePeriodSeconds: 60,
      enableExecuteCommand: false,
    });
  });

  test('without waiting it is deployed as soon as it is started, and looks at nothing', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...threeInputs, 'wait-for-service-stability': 'false' });
    expect(run.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(world.sim.calls.filter((call) => call.operation.startsWith('ecs:'))).toHaveLength(4);
  });

  test('without a service the revision is registered and nothing else', async () => {
    const world = createWorld();
    addImages(world.sim, 'web');
    const run = await runAction(
      world,
      { 'task-definition': 'web.json', image },
      { files: { 'web.json': JSON.stringify(webDefinition()) } },
    );
    expect(run.outputs).toMatchObject({
      outcome: 'registered',
      changed: 'false',
      'task-definition-revision': 'web:1',
      results: '[]',
    });
    expect(operationsOf(world.sim).filter((operation) => operation.startsWith('ecs:'))).toEqual([
      'ecs:RegisterTaskDefinition',
    ]);
  });

  test('a revision by name that nothing changes is deployed as it is', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.registerTaskDefinition(webDefinition({ image }));
    for (const name of ['web:2', 'web']) {
      const run = await runAction(world, { cluster: 'prod', service: 'web', 'task-definition': name });
      expect(run.outputs['task-definition-revision']).toBe('web:2');
    }
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });
});

describe('images', () => {
  test('repo:tag without a host means the ECR whose image the container runs', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await runAction(world, { cluster: 'prod', service: 'web', image: 'web:2' });
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toContain(image);
    // Once, by the checks: to know the registry takes no call.
    expect(callsOf(world.sim, 'ecr:BatchGetImage')).toHaveLength(1);
  });

  test('or this account’s ECR when a repository of that name is there', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addRepository('shop/api', { images: [{ tag: '7' }] as never });
    await runAction(world, { cluster: 'prod', service: 'web', image: 'shop/api:7' });
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toContain(
      '"image":"123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:7"',
    );
  });

  test('else it is Docker Hub’s', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1.29' });
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toContain(
      '"image":"nginx:1.29"',
    );
    expect(run.warnings.join()).toMatch(
      /"nginx:1\.29" names no registry.*Docker Hub \(`docker\.io\/library\/nginx:1\.29`\)/,
    );
    const again = await runAction(world, { cluster: 'prod', service: 'web', image: 'nginx:1.30' });
    expect(again.warnings).toEqual([]);
  });

  test.each(['v2', 'images: app=v2'])('a mere tag is told from an image: %s', async (given) => {
    const world = createWorld();
    addWeb(world.sim);
    const inputs = given === 'v2' ? { image: 'v2' } : { images: 'app=v2' };
    const run = await runAction(world, { mode: 'plan', cluster: 'prod', service: 'web', ...inputs });
    expect(run.warnings.join()).toContain('If it is a tag, write `image: web:v2`.');
  });

  test('a tag that was pushed again is a change', async () => {
    const world = createWorld();
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
    world.sim.addRepository('web', { images: [{ tag: '1', digest: digest('a') }] as never });
    addWeb(world.sim);
    const same = await runAction(world, { cluster: 'prod', service: 'web', image: 'web:1' });
    expect(same.outputs.outcome).toBe('unchanged');
    world.sim.addRepository('web', { images: [{ tag: '1', digest: digest('b') }] as never });
    const moved = await runAction(world, { cluster: 'prod', service: 'web', image: 'web:1' });
    expect(moved.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-revision': 'web:2' });
  });
});

describe('several services', () => {
  test('that share a base share one revision and one watcher', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: 'web:1',
    });
    const run = await runAction(world, { cluster: 'prod', service: 'web, worker', image });
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
    const results = JSON.parse(run.outputs.results ?? '[]');
    expect(results.map((result: { service: string; outcome: string }) => [result.service, result.outcome])).toEqual([
      ['web', 'deployed'],
      ['worker', 'deployed'],
    ]);
  });
});
