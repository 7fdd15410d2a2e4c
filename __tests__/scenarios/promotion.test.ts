import { describe, expect, test } from '@jest/globals';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/** `image-from`: the digest that another service's tasks run, and what refuses it. */

const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const inputs = { cluster: 'prod', service: 'web', 'image-from': 'staging/web' };

function worldWith(container: Record<string, unknown> = {}, members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addCluster('staging');
  world.sim.addService({
    cluster: 'staging',
    name: 'web',
    desiredCount: 2,
    launchType: 'FARGATE',
    taskDefinition: webDefinition({ image: `${registry}/web:2`, ...container }, { family: 'staging-web' }),
    ...members,
  });
  return world;
}

const digestOf = ({ sim }: World, tag: string): string =>
  sim.world.repositories.find('web')?.images.find(({ tags }) => tags.includes(tag))?.digest ?? '';

function imageOf({ sim }: World): unknown {
  return objectsIn(sim.world.revisions.get('web')?.at(-1)?.body.containerDefinitions)[0]?.image;
}

test('the digest of the running tasks is deployed, and passed on without the account', async () => {
  const world = worldWith();
  const run = await runAction(world, inputs);
  expect(run.errors).toEqual([]);
  expect(run.outputs.outcome).toBe('deployed');
  expect(imageOf(world)).toBe(`${registry}/web@${digestOf(world, '2')}`);
  expect(JSON.parse(run.outputs.images ?? '')).toEqual({ app: `web@${digestOf(world, '2')}` });
});

test('the tag of the source may point to another image by now', async () => {
  const world = worldWith();
  const before = digestOf(world, '2');
  world.sim.addRepository('web', { images: [{ tag: '2', digest: `sha256:${'9'.repeat(64)}` }] });
  await runAction(world, inputs);
  expect(imageOf(world)).toBe(`${registry}/web@${before}`);
});

test('a run without it asks for no other service', async () => {
  const world = worldWith();
  await runAction(world, { cluster: 'prod', service: 'web', image: `${registry}/web:2` });
  expect(callsOf(world.sim, 'ecs:DescribeServices').filter(({ input }) => input.cluster === 'staging')).toEqual([]);
});

describe('the output images of a tag', () => {
  const plain = { cluster: 'prod', service: 'web', image: `${registry}/web:2` };

  test.each([
    ['a deployment', {}],
    ['one that is not waited for', { 'wait-for-service-stability': 'false' }],
    ['one without checks', { preflight: 'off' }],
    ['a plan', { mode: 'plan' }],
  ])('%s names the digest', async (_, more) => {
    const world = worldWith();
    const run = await runAction(world, { ...plain, ...more });
    expect(run.failed).toBe(false);
    expect(JSON.parse(run.outputs.images ?? '')).toEqual({ app: `web@${digestOf(world, '2')}` });
  });

  test('a run that has nothing to do names the digest that runs, so that the next job can promote it', async () => {
    const world = worldWith();
    await runAction(world, plain);
    const again = await runAction(world, plain);
    expect(again.outputs.outcome).toBe('unchanged');
    expect(JSON.parse(again.outputs.images ?? '')).toEqual({ app: `web@${digestOf(world, '2')}` });
  });

  test('where ECR may not be asked the tasks tell it', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecr:BatchGetImage', kind: 'denied' });
    const run = await runAction(world, plain);
    expect(run.outputs.outcome).toBe('deployed');
    expect(JSON.parse(run.outputs.images ?? '')).toEqual({ app: `web@${digestOf(world, '2')}` });
  });
});

test('a dry run reads the source, too', async () => {
  const world = worldWith();
  const run = await runAction(world, { ...inputs, 'dry-run': 'true' });
  expect(run.outputs.outcome).toBe('planned');
  expect(run.outputs.diff).toContain(digestOf(world, '2'));
});

test('a named container of the source goes to a container of another name', async () => {
  const world = worldWith({ name: 'server' });
  const run = await runAction(world, { ...inputs, 'image-from': 'app=staging/web/server' });
  expect(run.outputs.outcome).toBe('deployed');
  expect(imageOf(world)).toBe(`${registry}/web@${digestOf(world, '2')}`);
});

/** The source has two containers, `server` and `proxy`; the target has `app` and `sidecar`, with these repositories. */
function worldWithTwo(target: { app: string; sidecar: string }): World {
  const world = createWorld();
  addWeb(world.sim);
  const repositories = ['web', 'proxy', 'other'];
  for (const name of repositories.slice(1)) world.sim.addRepository(name, { images: [{ tag: '1' }, { tag: '2' }] });
  world.sim.addCluster('staging');
  const withSecond = (definition: JsonObject, name: string, image: string): JsonObject => ({
    ...definition,
    containerDefinitions: [...objectsIn(definition.containerDefinitions), { name, image, essential: false }],
  });
  const common = { desiredCount: 2, launchType: 'FARGATE' };
  const source = webDefinition({ name: 'server', image: `${registry}/web:2` }, { family: 'staging-web' });
  const sourceDefinition = withSecond(source, 'proxy', `${registry}/proxy:2`);
  world.sim.addService({ ...common, cluster: 'staging', name: 'web', taskDefinition: sourceDefinition });
  const shop = webDefinition({ image: `${registry}/${target.app}:1` }, { family: 'shop' });
  const taskDefinition = withSecond(shop, 'sidecar', `${registry}/${target.sidecar}:1`);
  world.sim.addService({ ...common, cluster: 'prod', name: 'shop', taskDefinition });
  return world;
}

const twoInputs = { cluster: 'prod', service: 'shop', 'image-from': 'staging/web' };

/** The images of the newest revision of `shop`, by container, without the registry; a digest as its tag. */
function shopImages({ sim }: World): Record<string, string> {
  const containers = objectsIn(sim.world.revisions.get('shop')?.at(-1)?.body.containerDefinitions);
  return Object.fromEntries(
    containers.map(({ name, image }) => {
      const [repository = '', digest] = String(image).replace(`${registry}/`, '').split('@');
      const images = sim.world.repositories.find(repository)?.images ?? [];
      const tag = images.find((one) => one.digest === digest)?.tags[0];
      return [String(name), digest === undefined ? repository : `${repository}@${tag}`];
    }),
  );
}

describe('a source with several containers', () => {
  test('the one is taken whose repository a container of the target has, and its revision is read once', async () => {
    const world = worldWithTwo({ app: 'web', sidecar: 'other' });
    const run = await runAction(world, twoInputs);
    expect(run.errors).toEqual([]);
    expect(shopImages(world)).toEqual({ app: 'web@2', sidecar: 'other:1' });
    const reads = callsOf(world.sim, 'ecs:DescribeTaskDefinition').map(({ input }) => input.taskDefinition);
    expect(new Set(reads).size).toBe(reads.length);
  });

  test('the repositories of a file count where the revision is made of one', async () => {
    const world = worldWithTwo({ app: 'other', sidecar: 'other' });
    const definition = webDefinition({ image: `${registry}/web:1` }, { family: 'shop' });
    const files = { 'shop.json': JSON.stringify(definition) };
    const run = await runAction(world, { ...twoInputs, 'task-definition': 'shop.json' }, { files });
    expect(run.errors).toEqual([]);
    expect(shopImages(world)).toEqual({ app: 'web@2' });
  });

  test.each([
    ['staging/web/server', { app: 'web@2', sidecar: 'proxy:1' }],
    ['staging/web/proxy', { app: 'web:1', sidecar: 'proxy@2' }],
    ['sidecar=staging/web', { app: 'web:1', sidecar: 'proxy@2' }],
    ['app=staging/web', { app: 'web@2', sidecar: 'proxy:1' }],
    ['app=staging/web\nsidecar=staging/web/proxy', { app: 'web@2', sidecar: 'proxy@2' }],
    ['sidecar=staging/web/server', { app: 'web:1', sidecar: 'web@2' }],
  ])('%j names what goes where', async (source, images) => {
    const world = worldWithTwo({ app: 'web', sidecar: 'proxy' });
    const run = await runAction(world, { ...twoInputs, 'image-from': source });
    expect(run.errors).toEqual([]);
    expect(shopImages(world)).toEqual(images);
  });

  test('`container-name` names the container of the target, and its repository the one of the source', async () => {
    const world = worldWithTwo({ app: 'web', sidecar: 'proxy' });
    const run = await runAction(world, { ...twoInputs, 'container-name': 'sidecar' });
    expect(run.errors).toEqual([]);
    expect(shopImages(world)).toEqual({ app: 'web:1', sidecar: 'proxy@2' });
  });

  test.each([
    ['both repositories', { app: 'web', sidecar: 'proxy' }, '2 of them have the repository of a container'],
    ['neither repository', { app: 'other', sidecar: 'other' }, 'None of them has the repository of a container'],
  ])('is refused with its containers where the target has %s', async (_, target, why) => {
    const world = worldWithTwo(target);
    const run = await runAction(world, twoInputs);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toBe(
      `image-from: The source \`staging/web\` cannot be promoted: its tasks have several containers: \`server\` (web), \`proxy\` (proxy). ${why} of the new revision. Name the one, as \`staging/web/server\`.`,
    );
    expect(operationsOf(world.sim)).not.toContain('ecs:RegisterTaskDefinition');
  });
});

/** Nothing was written, and the reason is told. */
async function refused(world: World, more: Record<string, string> = {}): Promise<string> {
  const run = await runAction(world, { ...inputs, ...more });
  expect(run.failed).toBe(true);
  expect(run.outputs.outcome).toBe('failed');
  const written = operationsOf(world.sim).filter((each) => /:(Register|Update|RunTask)/.test(each));
  expect(written).toEqual([]);
  return run.errors[0]?.text ?? '';
}

describe('is refused before the first write', () => {
  test('while the source is deployed to', async () => {
    const world = worldWith();
    world.sim.updateService('staging', 'web', { taskDefinition: 'staging-web:1', forceNewDeployment: true });
    expect(await refused(world)).toMatch(
      /`staging\/web` cannot be promoted: its deployment \S+ is in progress\. Wait until it has completed\./,
    );
  });

  test('for a service that has not been steady for long enough, with the rest of the time', async () => {
    const world = worldWith();
    const [service] = [...(world.sim.world.clusters.get('staging')?.services.values() ?? [])];
    const [deployment] = service?.deployments ?? [];
    if (deployment === undefined) throw new Error('no deployment');
    deployment.updatedAt = world.clock.now() - 20 * 60_000;
    const text = await refused(world, { 'promote-after-minutes': '60' });
    expect(text).toMatch(/steady for 20 of the 60 minutes of `promote-after-minutes`.*`updatedAt`.*in 40 minutes/);
    await world.clock.sleep(41 * 60_000);
    expect((await runAction(world, { ...inputs, 'promote-after-minutes': '60' })).outputs.outcome).toBe('deployed');
  });

  test('for tasks with different digests', async () => {
    const world = worldWith();
    const [task] = [...(world.sim.world.clusters.get('staging')?.tasks.values() ?? [])];
    const [container] = task?.containers ?? [];
    if (container === undefined) throw new Error('no container');
    container.imageDigest = `sha256:${'7'.repeat(64)}`;
    expect(await refused(world)).toMatch(/run 2 different digests in the container `app`: sha256:/);
  });

  test('for a service that is stopped', async () => {
    expect(await refused(worldWith({}, { desiredCount: 0 }))).toContain('its desired count is 0');
  });

  test('for a service that is not there', async () => {
    expect(await refused(worldWith(), { 'image-from': 'staging/wbe' })).toContain('has no service `wbe`');
  });

  test('for a container that is not there, with the near name', async () => {
    expect(await refused(worldWith(), { 'image-from': 'staging/web/ap' })).toMatch(
      /no container `ap`.*Did you mean `app`/,
    );
  });

  test('where tasks may not be read', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:ListTasks', kind: 'denied' });
    expect(await refused(world)).toContain('ecs:ListTasks');
  });

  test('together with `image`', async () => {
    const world = worldWith();
    expect(await refused(world, { image: 'web:2' })).toContain('give it in one place');
    expect(world.sim.calls).toEqual([]);
  });
});
