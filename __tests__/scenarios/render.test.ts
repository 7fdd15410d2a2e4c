import { describe, expect, test } from '@jest/globals';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import {
  addImages,
  callsOf,
  createWorld,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

/**
 * A plan in the render action's place: a file goes in, a file comes out, nothing is registered, and AWS need not allow
 * anything.
 */

const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const path = 'task-definition.json';

/** Two containers of one task, both with placeholders for their images, as files for the render action commonly are. */
function twoContainers(images: [string, string] = ['<IMAGE_1>', '']): string {
  const [app] = objectsIn((webDefinition() as { containerDefinitions: JsonObject[] }).containerDefinitions);
  const containers = [
    { ...app, image: images[0] },
    { name: 'proxy', image: images[1], essential: false },
  ];
  return JSON.stringify(
    webDefinition({}, { containerDefinitions: containers, tags: [{ key: 'team', value: 'shop' }] }),
  );
}

function closedWorld(): World {
  const world = createWorld();
  addImages(world.sim, 'web');
  world.sim.fault({ kind: 'denied', except: [] });
  return world;
}

function render(world: World, given: Record<string, string>, files: Record<string, string>): Promise<Run> {
  return runAction(world, { mode: 'plan', 'task-definition': path, ...given }, { files });
}

function renderedBy(run: Run): JsonObject {
  return JSON.parse(run.rendered[run.outputs['task-definition'] ?? ''] ?? 'null');
}

describe('a file, with every call to AWS denied', () => {
  test('is rendered, and the log says so', async () => {
    const world = closedWorld();
    const given = { image: `${host}/web:2`, 'container-name': 'app', 'environment-variables': 'A=1' };
    const run = await render(world, given, { [path]: JSON.stringify(webDefinition()) });
    expect(run.errors).toEqual([]);
    expect(run.failed).toBe(false);
    expect(run.warnings).toEqual([]);
    expect(run.notices.length).toBeLessThanOrEqual(1);
    expect(run.outputs).toMatchObject({ outcome: 'planned', 'task-definition-arn': '' });
    expect(renderedBy(run)).toMatchObject({
      family: 'web',
      containerDefinitions: [{ name: 'app', image: `${host}/web:2`, environment: expect.any(Array) }],
    });
    expect(run.log.at(-1)).toBe(
      `planned: web was rendered to ${run.outputs['task-definition']}; nothing was registered.`,
    );
    for (const call of world.sim.calls) expect(call.error).toBe('AccessDeniedException');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });

  test('without an image of ECR no call is made at all', async () => {
    const world = closedWorld();
    const given = { image: 'public.ecr.aws/nginx/nginx:1.29', 'container-name': 'app' };
    await render(world, given, { [path]: JSON.stringify(webDefinition()) });
    expect(world.sim.calls).toEqual([]);
  });

  test('an unfinished file is no error, and what would stop a deploy is said', async () => {
    const given = { image: `${host}/web:2`, 'container-name': 'app', preflight: 'off' };
    const run = await render(closedWorld(), given, { [path]: twoContainers() });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('planned');
    expect(run.warnings).toEqual(['This would stop a deploy: The container proxy has no image.']);
  });

  test('a mistake in what is to be rendered stays an error', async () => {
    const given = { image: `${host}/web:2`, 'container-name': 'api' };
    const run = await render(closedWorld(), given, { [path]: twoContainers() });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain("no container 'api'");
  });
});

describe('two renders over one file, then a deploy', () => {
  async function chain(world: World, images: [string, string]): Promise<Run> {
    const first = await render(
      closedWorld(),
      { 'container-name': 'app', image: `${host}/web:2`, 'environment-variables': 'A=1' },
      { [path]: twoContainers(images) },
    );
    const second = await render(
      closedWorld(),
      {
        'task-definition': first.outputs['task-definition'] ?? '',
        'container-name': 'proxy',
        image: 'public.ecr.aws/nginx/nginx:1.29',
        command: 'nginx -g "daemon off;"',
      },
      first.rendered,
    );
    expect([first.errors, second.errors]).toEqual([[], []]);
    return runAction(
      world,
      { cluster: 'prod', service: 'web', 'task-definition': second.outputs['task-definition'] ?? '' },
      { files: second.rendered, provenance: null },
    );
  }

  test.each<[string, [string, string]]>([
    ['placeholders', ['<IMAGE_1>', '<IMAGE_2>']],
    ['blanks', ['', '']],
    ['old images', [`${host}/web:1`, 'public.ecr.aws/nginx/nginx:1.28']],
  ])('each container has its image: %s', async (_, images) => {
    const world = createWorld();
    addImages(world.sim, 'web');
    world.sim.addCluster('prod');
    world.sim.addService({
      cluster: 'prod',
      name: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition(),
    });
    const run = await chain(world, images);
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input).toMatchObject({
      tags: [{ key: 'team', value: 'shop' }],
      containerDefinitions: [
        { name: 'app', image: `${host}/web:2`, environment: [{ name: 'LOG_LEVEL' }, { name: 'A', value: '1' }] },
        { name: 'proxy', image: 'public.ecr.aws/nginx/nginx:1.29', command: ['nginx', '-g', 'daemon off;'] },
      ],
    });
  });
});
