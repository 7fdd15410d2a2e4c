import { describe, expect, test } from '@jest/globals';
import { GitHubError } from '../../src/lib/errors.ts';
import { addWeb, createWorld, runAction, webDefinition } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const deploy = { cluster: 'prod', service: 'web', image, comment: 'true' };
const marker = '<!-- ecs-deploy-action eu-west-1/prod/web -->';
const owned = [{ key: 'ecs-deploy:owner', value: 'acme/shop' }];

describe('comment', () => {
  test('of a deploy: the outcome with the revision, the commit, the run and the address', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, deploy);
    expect(Object.keys(run.comments)).toEqual([marker]);
    const body = run.comments[marker] ?? '';
    expect(
      body.startsWith(`${marker}\n## ✅ web in prod: deployed, web&#58;1 → `) || body.includes('web in prod: deployed'),
    ).toBe(true);
    expect(body).toContain('web:2');
    expect(body).toContain('commit/5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d"><code>5f3c1e0</code>');
    expect(body).toContain('/actions/runs/1234567890');
  });

  test('a plan, a deploy and a removal keep the same comment', async () => {
    const world = createWorld();
    addWeb(world.sim, { tags: owned });
    const seen: string[] = [];
    for (const inputs of [
      { ...deploy, 'dry-run': 'true' },
      deploy,
      { mode: 'remove', cluster: 'prod', service: 'web', comment: 'true' },
    ]) {
      const run = await runAction(world, inputs);
      expect(Object.keys(run.comments)).toEqual([marker]);
      seen.push(run.comments[marker] ?? '');
    }
    expect(seen[0]).toContain('web in prod: planned');
    expect(seen[1]).toContain('web in prod: deployed');
    expect(seen[2]).toContain('web in prod: removed');
    expect(seen[2]).toContain('are gone');
  });

  test('of a failure has the cause', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 3, log: [] });
    const run = await runAction(world, deploy);
    expect(run.failed).toBe(true);
    const body = run.comments[marker] ?? '';
    expect(body).toContain('rolled-back');
    expect(body).toMatch(/exit(ed| code)/);
  });

  test('each service has its own', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'api',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: 'api' }),
    });
    for (const dry of ['false', 'true']) {
      const run = await runAction(world, { ...deploy, service: 'web, api', 'desired-count': '3', 'dry-run': dry });
      const [web = '', api = ''] = [run.comments[marker], run.comments[marker.replace('web', 'api')]];
      expect(Object.keys(run.comments)).toHaveLength(2);
      expect(web).toMatch(/^<!-- .* -->\n## .{1,3}web in prod/u);
      expect(api).toMatch(/^<!-- .* -->\n## .{1,3}api in prod/u);
      expect(web).not.toMatch(/\bapi\b/);
    }
  });

  test('many services share one', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const names = Array.from({ length: 11 }, (_, index) => `s${index}`);
    for (const name of names) {
      world.sim.addService({ cluster: 'prod', name, desiredCount: 1, launchType: 'FARGATE', taskDefinition: 'web:1' });
    }
    const run = await runAction(world, { ...deploy, service: names.join(), 'dry-run': 'true' });
    expect(Object.keys(run.comments)).toEqual(['<!-- ecs-deploy-action eu-west-1/prod/11 services -->']);
  });

  test('hostile text is data, and the comment is not longer than GitHub allows', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const log = ['<img src=x onerror=alert(1)>', '@octocat [x](http://evil) `', 'x'.repeat(200_000)];
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log });
    const run = await runAction(world, deploy);
    const body = run.comments[marker] ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).not.toContain('<img');
    expect(body).not.toContain('@octocat');
  });

  test('nothing is commented without it, nor where nothing could begin', async () => {
    const world = createWorld();
    addWeb(world.sim);
    expect((await runAction(world, { ...deploy, comment: 'false' })).comments).toEqual({});
    expect((await runAction(world, { ...deploy, service: 'wbe' })).comments).toEqual({});
  });

  test('GitHub refusing is a notice, and the deploy stays green', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const keepComment = async () => {
      throw new GitHubError('GitHub answered 403: Resource not accessible by integration', 403);
    };
    const run = await runAction(world, deploy, { gitHub: { keepComment } });
    expect(run.failed).toBe(false);
    expect(run.notices.join()).toMatch(
      /comment on the pull request could not be written.*`permissions: pull-requests: write`/,
    );
  });
});
