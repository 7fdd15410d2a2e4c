import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest } from '@jest/globals';
import type { Simulator } from '../../simulator/index.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import type { Stage } from '../support/bundle.ts';
import {
  endings,
  github,
  NEW_SHA,
  OLD_SHA,
  onFargate,
  type Played,
  play,
  REGISTRY,
  role,
  running,
  scenario,
  vars,
} from './play.ts';

/** The workflows whose services the step creates, run as those of workflows.test.ts. */

jest.setTimeout(120_000);

/** A repository with the images of both commits, and a cluster without services. */
function withoutService(sim: Simulator, cluster: string): void {
  sim.addCluster(cluster);
  sim.addRepository('web', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
  sim.addLogGroup('/ecs/web');
}

/** The outputs of the stack of examples/spring-boot that its files look up. */
function addExampleStack(sim: Simulator): void {
  sim.addLogGroup('/ecs/prod/web');
  sim.addStack('prod-web', {
    TargetGroupArn: sim.addTargetGroup({ port: 8080, healthCheckPath: '/actuator/health/readiness' }),
    PrivateSubnetA: 'subnet-0a1b2c3d4e5f60001',
    PrivateSubnetB: 'subnet-0a1b2c3d4e5f60002',
    ServiceSecurityGroup: 'sg-0a1b2c3d4e5f60003',
    TaskRoleArn: role('web-task'),
    ExecutionRoleArn: role('web-execution'),
  });
}

const serviceIn = (sim: Simulator, cluster: string, name: string) =>
  sim.world.clusters.get(cluster)?.services.get(name) ?? null;

const writesIn = (sim: Simulator, from: number): string[] =>
  sim.calls
    .slice(from)
    .map(({ operation }) => operation)
    .filter((each) => /^(ecs|application-autoscaling):(Create|Update|Register|Delete|Tag|Put)/.test(each));

scenario(
  'new-service',
  'the first run creates the service, the same run again writes nothing, the next commit updates it',
  (sim) => {
    withoutService(sim, 'prod');
    addExampleStack(sim);
  },
  async (stage) => {
    const { sim } = stage;
    const first = await play(stage, 'new-service', { github: { ...github, sha: OLD_SHA } });
    expect(endings(first)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(first.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'web', created: true }]);
    expect(running(sim, 'prod', 'web').map(({ image }) => image)).toEqual(Array(2).fill(`${REGISTRY}/web:${OLD_SHA}`));
    const afterFirst = sim.calls.length;
    const again = await play(stage, 'new-service', { github: { ...github, sha: OLD_SHA } });
    expect(endings(again)).toEqual([['deploy', 'unchanged', []]]);
    expect(writesIn(sim, afterFirst)).toEqual([]);
    const next = await play(stage, 'new-service');
    expect(endings(next)).toEqual([['deploy', 'deployed', []]]);
    expect(running(sim, 'prod', 'web').map(({ image }) => image)).toEqual(Array(2).fill(`${REGISTRY}/web:${NEW_SHA}`));
  },
);

scenario(
  'express',
  'the first run creates the service, the same run again writes nothing, the next commit updates it',
  (sim) => sim.addRepository('shop', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] }),
  async (stage) => {
    const { sim } = stage;
    const roles = { ...vars, INFRASTRUCTURE_ROLE_ARN: role('express-infrastructure') };
    const playAt = (sha: string) => play(stage, 'express', { github: { ...github, sha }, vars: roles });
    const images = () => running(sim, 'default', 'shop').map(({ image }) => image);
    const first = await playAt(OLD_SHA);
    expect(endings(first)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(first.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'shop', created: true }]);
    expect(first.runs[0]?.outputs['service-url']).toMatch(/^https:\/\/shop-/);
    expect(images()).toEqual([`${REGISTRY}/shop:${OLD_SHA}`]);
    const afterFirst = sim.calls.length;
    expect(endings(await playAt(OLD_SHA))).toEqual([['deploy', 'unchanged', []]]);
    expect(writesIn(sim, afterFirst)).toEqual([]);
    expect(endings(await playAt(NEW_SHA))).toEqual([['deploy', 'deployed', []]]);
    expect(images()).toEqual([`${REGISTRY}/shop:${NEW_SHA}`]);
  },
);

/** What GitHub says of a pull request of the repository itself, or of a fork. */
function pullRequest(action: string, sha: string, from = 'example/shop') {
  const pull_request = { number: 7, head: { sha, repo: { full_name: from } }, base: { sha: OLD_SHA } };
  return { action, number: 7, pull_request, repository: { full_name: 'example/shop', name: 'shop' } };
}

/** `preview.yml`, come to by an event of the pull request. */
async function playPreview(stage: Stage, event: JsonObject, sha: string): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  try {
    await writeFile(join(folder, 'event.json'), JSON.stringify(event));
    const surroundings = { github: { ...github, sha, event_name: 'pull_request', event } };
    return await play(stage, 'preview', surroundings, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REF: 'refs/pull/7/merge',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

scenario(
  'preview',
  'opened: created; synchronized: updated; closed: removed with its revisions; closed again: nothing to do',
  (sim) => withoutService(sim, 'preview'),
  async (stage) => {
    const { sim } = stage;
    const opened = await playPreview(stage, pullRequest('opened', OLD_SHA), OLD_SHA);
    expect(endings(opened)).toEqual([['deploy', 'deployed', []]]);
    expect(JSON.parse(opened.runs[0]?.outputs.results ?? '')).toMatchObject([{ service: 'web-pr-7', created: true }]);
    expect(running(sim, 'preview', 'web-pr-7')).toEqual([{ image: `${REGISTRY}/web:${OLD_SHA}`, family: 'web-pr-7' }]);
    const tags = JSON.stringify(sim.calls.find(({ operation }) => operation === 'ecs:CreateService')?.input.tags);
    expect(tags).toMatch(/ecs-deploy:owner","value":"example\/shop".*ecs-deploy:expires-at/s);

    const pushed = await playPreview(stage, pullRequest('synchronize', NEW_SHA), NEW_SHA);
    expect(endings(pushed)).toEqual([['deploy', 'deployed', []]]);
    expect(running(sim, 'preview', 'web-pr-7').map(({ image }) => image)).toEqual([`${REGISTRY}/web:${NEW_SHA}`]);
    expect(sim.calls.filter(({ operation }) => operation === 'ecs:CreateService')).toHaveLength(1);

    const closed = await playPreview(stage, pullRequest('closed', NEW_SHA), NEW_SHA);
    expect(endings(closed)).toEqual([['remove', 'removed', []]]);
    expect(serviceIn(sim, 'preview', 'web-pr-7')?.status).not.toBe('ACTIVE');
    expect(running(sim, 'preview', 'web-pr-7')).toEqual([]);
    const statuses = (sim.world.revisions.get('web-pr-7') ?? []).map(({ status }) => status);
    expect(statuses).toEqual(['INACTIVE', 'INACTIVE']);

    const again = await playPreview(stage, pullRequest('closed', NEW_SHA), NEW_SHA);
    expect(endings(again)).toEqual([['remove', 'unchanged', []]]);
    for (const action of ['opened', 'closed'])
      expect((await playPreview(stage, pullRequest(action, NEW_SHA, 'other/shop'), NEW_SHA)).runs).toEqual([]);
  },
);

scenario(
  'preview',
  'the nightly sweep removes the previews whose time is over, and no other service',
  (sim) => {
    withoutService(sim, 'preview');
    const owner = { key: 'ecs-deploy:owner', value: 'example/shop' };
    const expires = (value: string) => ({ key: 'ecs-deploy:expires-at', value });
    onFargate(sim, 'preview', 'web-pr-1', { tags: [owner, expires('2020-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'web-pr-2', { tags: [owner, expires('2999-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'web-pr-3', { tags: [owner] });
    onFargate(sim, 'preview', 'web-pr-4', { tags: [expires('2020-01-01T00:00:00Z')] });
    onFargate(sim, 'preview', 'api', { tags: [owner, expires('2020-01-01T00:00:00Z')] });
  },
  async (stage) => {
    const { sim } = stage;
    const event = { schedule: '23 3 * * *' };
    const played = await play(stage, 'preview', { github: { ...github, event_name: 'schedule', event } });
    expect(endings(played)).toEqual([['sweep', 'removed', []]]);
    const left = ['web-pr-1', 'web-pr-2', 'web-pr-3', 'web-pr-4', 'api'].filter(
      (name) => serviceIn(sim, 'preview', name)?.status === 'ACTIVE',
    );
    expect(left).toEqual(['web-pr-2', 'web-pr-3', 'web-pr-4', 'api']);
  },
);
