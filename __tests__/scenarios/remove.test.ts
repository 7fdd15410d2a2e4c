import { describe, expect, test } from '@jest/globals';
import { GitHubError } from '../../src/lib/errors.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const owned = [{ key: 'ecs-deploy:owner', value: 'acme/shop' }];
const remove = { mode: 'remove', cluster: 'prod', service: 'web' };

/** Operations of AWS that change anything. */
const writes = /:(Register|Update|Create|Delete|Deregister|Put|Run|Start|Stop|Tag|Untag|Continue)/;

function worldWith(members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, { tags: owned, ...members });
  return world;
}

function addService(world: World, name: string, members: Record<string, unknown> = {}): void {
  world.sim.addService({
    cluster: 'prod',
    name,
    desiredCount: 1,
    launchType: 'FARGATE',
    taskDefinition: webDefinition({}, { family: name }),
    tags: owned,
    ...members,
  });
}

const serviceIn = ({ sim }: World, name = 'web') => sim.world.clusters.get('prod')?.services.get(name);
const activeIn = ({ sim }: World, family: string) =>
  (sim.world.revisions.get(family) ?? []).filter(({ status }) => status === 'ACTIVE').length;

/** Writes to AWS, in order. */
const writesOf = ({ sim }: World, from = 0) => operationsOf(sim, from).filter((operation) => writes.test(operation));

describe('mode: remove', () => {
  test('deletes the service with its tasks, its auto scaling and its revisions', async () => {
    const world = worldWith();
    world.sim.addScalableTarget('prod', 'web');
    const run = await runAction(world, remove);
    expect(run.errors).toEqual([]);
    expect(run.warnings).toEqual([]);
    expect(run.outputs).toMatchObject({
      outcome: 'removed',
      changed: 'true',
      'previous-task-definition-revision': 'web:1',
    });
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([
      { service: 'web', cluster: 'prod', outcome: 'removed', runningCount: 0, desiredCount: 0 },
    ]);
    expect(serviceIn(world)?.status).toBe('INACTIVE');
    expect(world.sim.tasks('prod', 'web').filter(({ desiredStatus }) => desiredStatus === 'RUNNING')).toEqual([]);
    expect(activeIn(world, 'web')).toBe(0);
    expect(writesOf(world)).toEqual([
      'application-autoscaling:DeregisterScalableTarget',
      'ecs:DeleteService',
      'ecs:DeregisterTaskDefinition',
    ]);
    expect(run.log.at(-1)).toBe(
      'removed: web: The service and its 2 tasks are gone. Its scalable target and scaling policies were deregistered. Deregistered web:1.',
    );
    expect(run.summary).toContain('## 🗑️ web in prod: removed');
  });

  test('makes at most six calls besides polling', async () => {
    const world = worldWith();
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('removed');
    // DescribeServices until it is gone, and ListTasks for what still runs.
    const polling = ['ecs:DescribeServices', 'ecs:ListTasks'];
    const calls = world.sim.calls.filter(({ operation }) => !polling.includes(operation));
    expect(calls.map(({ operation }) => operation).length).toBeLessThanOrEqual(6);
    expect(callsOf(world.sim, 'ecs:ListTasks')).toHaveLength(1);
  });

  test('the page of several services says what became of each', async () => {
    const world = worldWith();
    addService(world, 'web-9', { tags: [...owned, { key: 'ecs-deploy:expires-at', value: '2999-01-01T00:00:00Z' }] });
    world.sim.addScalableTarget('prod', 'web');
    const expired = [...owned, { key: 'ecs-deploy:expires-at', value: '2020-01-01T00:00:00Z' }];
    addService(world, 'web-8', { tags: expired });
    const run = await runAction(world, { ...remove, service: 'web-*', 'expired-only': 'true' });
    expect(run.summary).toMatch(/^- web-8: The service and its 1 task are gone\..*Deregistered web-8:1\.$/m);
    expect(run.summary).toMatch(/^- web-9: Left as it is: it expires at 2999/m);
  });

  test('waits until the tasks have drained', async () => {
    const world = worldWith({
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { deregistrationDelaySeconds: 120 } }],
    });
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('removed');
    expect(run.tookMs).toBeGreaterThanOrEqual(120_000);
    expect(run.log.join('\n')).toMatch(/web: gone/);
  });

  test('a second run finds nothing, and writes nothing', async () => {
    const world = worldWith();
    await runAction(world, remove);
    const from = world.sim.calls.length;
    const again = await runAction(world, remove);
    expect(again).toMatchObject({ failed: false, outputs: { outcome: 'unchanged', changed: 'false' } });
    expect(writesOf(world, from)).toEqual([]);
  });

  test('a service that never was is unchanged, with near names', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...remove, service: 'wbe' });
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'unchanged', changed: 'false' } });
    expect(run.warnings).toEqual([
      'Service "wbe" was not found in cluster "prod", so there is nothing to remove. Did you mean "web"?',
    ]);
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([{ service: 'wbe', outcome: 'unchanged' }]);
    expect(writesOf(world)).toEqual([]);
  });

  test('a service that ECS has purged is unchanged', async () => {
    const world = worldWith();
    world.sim.world.clusters.get('prod')?.services.delete('web');
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('unchanged');
    expect(run.warnings.join()).toContain('nothing to remove');
  });

  test('a cluster that is not there is an error', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...remove, cluster: 'prd' });
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'failed' } });
    expect(run.errors[0]?.text).toContain('Cluster "prd" was not found');
  });

  test('DAEMON services, services that CodeDeploy deploys, and those of other software', async () => {
    for (const members of [
      { launchType: 'EC2', schedulingStrategy: 'DAEMON', taskDefinition: { ...ec2 } },
      { deploymentController: { type: 'CODE_DEPLOY' } },
      { deploymentController: { type: 'EXTERNAL' } },
    ]) {
      const world = worldWith(members);
      const run = await runAction(world, remove);
      expect(run.errors).toEqual([]);
      expect(run.outputs.outcome).toBe('removed');
      expect(serviceIn(world)?.status).toBe('INACTIVE');
    }
  });

  test('a deployment in progress ends with its service', async () => {
    const world = worldWith();
    world.sim.registerTaskDefinition(webDefinition());
    world.sim.updateService('prod', 'web', { taskDefinition: 'web:2' });
    await world.clock.sleep(20_000);
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('removed');
    expect(run.log.join('\n')).toContain('its deployment in progress ends with it');
    expect(activeIn(world, 'web')).toBe(0);
  });
});

const ec2 = {
  family: 'web',
  networkMode: 'bridge',
  containerDefinitions: [{ name: 'app', image: 'web:1', memory: 128 }],
};

describe('who owns a service', () => {
  test.each([
    ['no tag', []],
    ['another repository', [{ key: 'ecs-deploy:owner', value: 'acme/other' }]],
    ['an empty one', [{ key: 'ecs-deploy:owner', value: '' }]],
  ])('one of others is refused before anything is removed: %s', async (_, tags) => {
    const world = worldWith();
    addService(world, 'api', { tags });
    const run = await runAction(world, { ...remove, service: 'web, api' });
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'failed' } });
    expect(run.errors[0]?.text).toMatch(
      /Service "api" in cluster "prod" .*this repository is acme\/shop.*remove-unowned/,
    );
    expect(run.errors[0]?.text).not.toContain('"web"');
    expect(writesOf(world)).toEqual([]);
  });

  test('a run outside GitHub owns nothing', async () => {
    const world = worldWith({ tags: [{ key: 'ecs-deploy:owner', value: '' }] });
    const run = await runAction(world, remove, { provenance: null });
    expect(run.failed).toBe(true);
    expect(writesOf(world)).toEqual([]);
  });

  test('remove-unowned lifts it for exact names, and not for wildcards', async () => {
    const world = worldWith({ tags: [] });
    addService(world, 'web-2', { tags: [] });
    const run = await runAction(world, { ...remove, service: 'web, web-*', 'remove-unowned': 'true' });
    expect(run.outputs.outcome).toBe('removed');
    expect(serviceIn(world)?.status).toBe('INACTIVE');
    expect(serviceIn(world, 'web-2')?.status).toBe('ACTIVE');
    expect(run.warnings.join('\n')).toMatch(/does not own it .*: web-2/);
  });

  test('what a wildcard matches and others own is named and left', async () => {
    const world = worldWith();
    for (const name of ['web-pr-1', 'web-pr-2', 'api-pr-1']) addService(world, name);
    addService(world, 'web-pr-9', { tags: [] });
    const run = await runAction(world, { ...remove, service: 'web-pr-*' });
    expect(run.outputs.outcome).toBe('removed');
    const results = JSON.parse(run.outputs.results ?? '') as { service: string; outcome: string }[];
    expect(results.map(({ service, outcome }) => `${service} ${outcome}`)).toEqual([
      'web-pr-1 removed',
      'web-pr-2 removed',
    ]);
    expect(run.warnings).toEqual([
      'Left alone, because this repository does not own it (tag ecs-deploy:owner): web-pr-9.',
    ]);
    for (const name of ['web', 'api-pr-1', 'web-pr-9']) expect(serviceIn(world, name)?.status).toBe('ACTIVE');
  });

  test('a wildcard that matches nothing is unchanged', async () => {
    const run = await runAction(worldWith(), { ...remove, service: 'nothing-*' });
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'unchanged', results: '[]' } });
  });

  test.each(['web.*', 'w[e]b', '(a+)+$', 'we?', 'web|api'])(
    '%s is no pattern: an error before any call',
    async (service) => {
      const world = worldWith();
      const run = await runAction(world, { ...remove, service });
      expect(run.failed).toBe(true);
      expect(run.errors[0]?.text).toContain("is not a service's name or ARN");
      expect(world.sim.calls).toEqual([]);
    },
  );

  test('a name in other letters, or one that begins like the own, is another repository but for the letter case', async () => {
    const world = worldWith();
    const owners = { 'web-1': 'acme/shop-two', 'web-2': 'acme/sho', 'web-3': ' acme/shop', 'web-4': 'ACME/Shop' };
    for (const [name, value] of Object.entries(owners))
      addService(world, name, { tags: [{ key: 'ecs-deploy:owner', value }] });
    addService(world, 'web-5', { tags: [{ key: 'ECS-Deploy:Owner', value: 'acme/shop' }] });
    await runAction(world, { ...remove, service: 'web-*' });
    const left = ['web', 'web-1', 'web-2', 'web-3', 'web-5'];
    for (const name of left) expect([name, serviceIn(world, name)?.status]).toEqual([name, 'ACTIVE']);
    expect(serviceIn(world, 'web-4')?.status).toBe('INACTIVE');
  });

  test('a service that another run deletes between the read and the deletion is gone', async () => {
    const world = worldWith();
    world.sim.fault({
      operation: 'ecs:DeleteService',
      kind: 'client',
      code: 'ServiceNotFoundException',
      message: 'Service not found.',
      times: 1,
      when: () => world.sim.world.clusters.get('prod')?.services.delete('web') === true,
    });
    const run = await runAction(world, remove);
    expect([run.errors, run.outputs.outcome]).toEqual([[], 'removed']);
  });

  test('a wildcard is an error in other modes', async () => {
    const run = await runAction(worldWith(), { cluster: 'prod', service: 'web-*', image: 'web:2' });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('a wildcard is allowed only with `mode: remove`');
  });
});

describe('expired-only', () => {
  const at = (text: string) => [...owned, { key: 'ecs-deploy:expires-at', value: text }];

  test('removes what is over, keeps the rest and says why', async () => {
    const world = worldWith();
    const now = new Date(world.clock.now());
    const later = new Date(now.getTime() + 3_600_000).toISOString();
    addService(world, 'over', { tags: at(new Date(now.getTime() - 1_000).toISOString()) });
    addService(world, 'soon', { tags: at(later) });
    addService(world, 'never');
    addService(world, 'odd', { tags: at('next\u202e week') });
    addService(world, 'theirs', { tags: [{ key: 'ecs-deploy:expires-at', value: '2020-01-01' }] });
    const run = await runAction(world, { ...remove, service: '*', 'expired-only': 'true' });
    expect(run.failed).toBe(false);
    const results = JSON.parse(run.outputs.results ?? '') as { service: string; outcome: string; reason: string }[];
    const byName = new Map(results.map((one) => [one.service, one]));
    expect(byName.get('over')?.outcome).toBe('removed');
    expect(byName.get('soon')).toMatchObject({ outcome: 'unchanged' });
    expect(byName.get('soon')?.reason).toContain('expires at');
    expect(byName.get('never')?.reason).toContain('it has no tag ecs-deploy:expires-at');
    expect(byName.get('odd')?.reason).toContain('is no time: "next  week"');
    expect(byName.has('theirs')).toBe(false);
    for (const name of ['soon', 'never', 'odd', 'theirs', 'web']) expect(serviceIn(world, name)?.status).toBe('ACTIVE');
  });
});

test.each(['never', '', '0', '1e9', '9999-99-99', '2020-02-31', '2020-01-01T25:00Z', '-1', '2020-01-01\u202e'])(
  'expired-only leaves a service whose time is %j',
  async (value) => {
    const world = worldWith({ tags: [...owned, { key: 'ecs-deploy:expires-at', value }] });
    const run = await runAction(world, { ...remove, 'expired-only': 'true' });
    expect(run.outputs.outcome).toBe('unchanged');
    expect(writesOf(world)).toEqual([]);
  },
);

describe('revisions', () => {
  test.each<[string, (world: World) => void, RegExp]>([
    [
      'another service',
      (world) => void addService(world, 'api', { taskDefinition: 'web:1', desiredCount: 0 }),
      /service api uses web:1/,
    ],
    [
      'a task',
      (world) =>
        void world.sim.addService({
          cluster: 'test',
          name: 'x',
          desiredCount: 1,
          launchType: 'FARGATE',
          taskDefinition: 'web:1',
        }),
      /a running task in cluster test uses web:1/,
    ],
  ])('stay where %s uses the family', async (_, use, expected) => {
    const world = worldWith();
    use(world);
    const run = await runAction(world, remove);
    expect(run.outputs.outcome).toBe('removed');
    expect(run.log.at(-1)).toMatch(expected);
    expect(activeIn(world, 'web')).toBe(1);
    expect(writesOf(world)).not.toContain('ecs:DeregisterTaskDefinition');
  });

  test('that cannot be deregistered are said with the command, and the next run finishes', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:DeregisterTaskDefinition', kind: 'denied', times: 1 });
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
    expect(run.warnings.join()).toMatch(
      /web:1 stays registered: .*Allow ecs:DeregisterTaskDefinition.*Run the step again/,
    );
    expect(run.warnings.join()).toContain(
      'aws ecs deregister-task-definition --region eu-west-1 --task-definition web:1',
    );
    const again = await runAction(world, remove);
    expect(again.outputs.outcome).toBe('removed');
    expect(activeIn(world, 'web')).toBe(0);
  });

  test('are finished by the next run where the tags went with the service', async () => {
    const world = createWorld();
    addWeb(world.sim, { tags: owned });
    const revision = world.sim.world.revisions.get('web')?.[0];
    revision?.tags.push({ key: 'github:repository', value: 'acme/shop' });
    world.sim.fault({ operation: 'ecs:ListTaskDefinitions', kind: 'denied', times: 1 });
    const first = await runAction(world, remove);
    expect(first.warnings.join()).toContain('ecs:ListTaskDefinitions');
    const service = serviceIn(world);
    if (service !== undefined) service.tags = [];
    const again = await runAction(world, remove);
    expect(again.outputs.outcome).toBe('removed');
    expect(activeIn(world, 'web')).toBe(0);
  });
});

describe('the worst days', () => {
  test('a deletion that is denied names the permission and the command', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:DeleteService', kind: 'denied' });
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'failed', changed: 'false' } });
    expect(run.errors[0]?.text).toMatch(/Allow ecs:DeleteService.*The service was not deleted/);
    expect(run.errors[0]?.text).toContain(
      'aws ecs delete-service --region eu-west-1 --cluster prod --service web --force',
    );
    expect(activeIn(world, 'web')).toBe(1);
  });

  test('auto scaling that cannot be removed is a warning with the command', async () => {
    const world = worldWith();
    world.sim.addScalableTarget('prod', 'web');
    world.sim.fault({ operation: 'application-autoscaling:DeregisterScalableTarget', kind: 'denied' });
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
    expect(run.warnings.join()).toContain(
      'aws application-autoscaling deregister-scalable-target --region eu-west-1 --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/prod/web',
    );
  });

  test.each(['lost', 'lost-500', 'reset', 'server-error'] as const)(
    'a lost answer is settled by looking: %s',
    async (kind) => {
      const world = worldWith();
      world.sim.fault({ operation: 'ecs:DeleteService', kind, times: 1 });
      const run = await runAction(world, remove);
      expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
      expect(callsOf(world.sim, 'ecs:DeleteService')).toHaveLength(kind.startsWith('lost') ? 1 : 2);
    },
  );

  test('a task that does not end: timed out, and the next run finishes', async () => {
    const world = worldWith({
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { deregistrationDelaySeconds: 600 } }],
    });
    const run = await runAction(world, { ...remove, 'wait-for-minutes': '2' });
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'timed-out', changed: 'true' } });
    expect(run.errors[0]?.text).toMatch(/Not gone after 2 min: ECS is still deleting web \(DRAINING, 2 tasks left\)/);
    expect(run.tookMs).toBeLessThan(130_000);
    expect(activeIn(world, 'web')).toBe(1);
    const again = await runAction(world, remove);
    expect(again.outputs.outcome).toBe('removed');
    expect(callsOf(world.sim, 'ecs:DeleteService')).toHaveLength(1);
    expect(activeIn(world, 'web')).toBe(0);
  });

  test('cancelled while it waits', async () => {
    const world = worldWith({
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { deregistrationDelaySeconds: 600 } }],
    });
    const run = await runAction(world, remove, { cancelAfterMs: 30_000 });
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'cancelled' } });
    expect(run.tookMs).toBeLessThan(35_000);
    expect(run.errors[0]?.text).toContain('ECS is still deleting web');
  });

  test('credentials that expire: lost track, nothing else is touched', async () => {
    const world = worldWith({
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { deregistrationDelaySeconds: 600 } }],
    });
    world.sim.whenCalled('ecs:DeleteService', () => world.sim.fault({ kind: 'expired' }));
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: true, outputs: { outcome: 'unknown' } });
    expect(run.errors[0]?.text).toContain('Lost track of the deletion');
  });

  test('killed at any call and run again, everything is gone', async () => {
    const { calls } = await (async () => {
      const world = worldWith();
      world.sim.addScalableTarget('prod', 'web');
      await runAction(world, remove);
      return { calls: world.sim.calls.length };
    })();
    for (let killAtCall = 1; killAtCall <= calls; killAtCall += 1) {
      const world = worldWith();
      world.sim.addScalableTarget('prod', 'web');
      await runAction(world, remove, { killAtCall });
      const again = await runAction(world, remove);
      expect(again.failed).toBe(false);
      expect(serviceIn(world)?.status).toBe('INACTIVE');
      expect(activeIn(world, 'web')).toBe(0);
      expect(world.sim.world.scaling.size).toBe(0);
    }
  });

  test('reads that lag behind', async () => {
    const world = worldWith();
    world.sim.staleReads(8);
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
  });

  test('throttled', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:DeleteService', kind: 'throttle', times: 3 });
    world.sim.fault({ operation: 'ecs:DescribeServices', kind: 'throttle', times: 5 });
    const run = await runAction(world, remove);
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
  });

  test('hostile tags are data', async () => {
    const value = '::error::x`<img src=x>';
    const world = worldWith({ tags: [{ key: 'ecs-deploy:owner', value }] });
    const run = await runAction(world, remove);
    expect(run.failed).toBe(true);
    expect(run.summary).not.toContain('<img');
  });
});

describe('a dry run of it', () => {
  test('shows what would go, and writes nothing', async () => {
    const world = worldWith();
    world.sim.addScalableTarget('prod', 'web');
    world.sim.registerTaskDefinition(webDefinition());
    addService(world, 'web-9', { tags: [] });
    const github = {
      listDeployments: async () => [{ id: 7, description: 'web in prod' }],
      latestState: async () => 'success',
    };
    const inputs = { ...remove, service: 'web, web-*', 'dry-run': 'true', comment: 'true' };
    const run = await runAction(world, inputs, { gitHub: github });
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'planned', changed: 'false' } });
    expect(run.warnings).toEqual([expect.stringContaining('web-9')]);
    for (const text of [run.log.join('\n'), run.summary]) {
      expect(text).toContain('Deregister the scalable target of web, with its scaling policies.');
      expect(text).toContain('Delete web with its 2 tasks, and wait until they are gone.');
      expect(text).toContain('Deregister 2 revisions of web, unless a task outside the service uses the family.');
      expect(text).toContain('Set 1 GitHub Deployment of environment prod inactive.');
    }
    expect(run.summary).not.toContain('a new revision');
    expect(writesOf(world)).toEqual([]);
    expect(serviceIn(world)?.status).toBe('ACTIVE');
  });

  test('refuses what the removal refuses', async () => {
    const world = worldWith({ tags: [] });
    const [dry, real] = [await runAction(world, { ...remove, 'dry-run': 'true' }), await runAction(world, remove)];
    expect(dry.failed).toBe(true);
    expect(dry.errors).toEqual(real.errors);
  });
});

describe('the deployments at GitHub', () => {
  const listed = [
    { id: 1, description: 'web in prod' },
    { id: 2, description: 'web, api in prod' },
    { id: 3, description: '' },
    { id: 4, description: 'web in prod' },
  ];
  const github = (states: Record<number, string>, set: number[]) => ({
    listDeployments: async () => listed,
    latestState: async (id: number) => states[id] ?? 'success',
    addStatus: async (id: number, { state }: { state: string }) => {
      if (state === 'inactive') set.push(id);
    },
  });

  test('of the default environment, only those that are about the service', async () => {
    const set: number[] = [];
    const run = await runAction(worldWith(), remove, { gitHub: github({ 4: 'inactive' }, set) });
    expect(set).toEqual([1]);
    expect(run.log.at(-1)).toContain('1 GitHub Deployment of environment prod is inactive.');
  });

  test('of a named environment, also those that GitHub itself made', async () => {
    const set: number[] = [];
    await runAction(worldWith(), { ...remove, environment: 'pr-1' }, { gitHub: github({}, set) });
    expect(set).toEqual([1, 3, 4]);
  });

  test('GitHub refusing is a notice', async () => {
    const refuse = async () => {
      throw new GitHubError('GitHub answered 403: Resource not accessible by integration', 403);
    };
    const run = await runAction(worldWith(), remove, { gitHub: { listDeployments: refuse } });
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'removed' } });
    expect(run.notices.join()).toMatch(/environment prod could not be read.*`permissions: deployments: write`/);
  });
});

describe('expires-in', () => {
  const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
  const deploy = { cluster: 'prod', service: 'web', 'expires-in': '3 d' };
  const expiryIn = (world: World) => serviceIn(world)?.tags.find(({ key }) => key === 'ecs-deploy:expires-at')?.value;

  test.each([
    ['deployed', { image }],
    ['unchanged', {}],
  ])('is set at every deploy: %s', async (outcome, inputs) => {
    const world = worldWith();
    const from = world.clock.now();
    const run = await runAction(world, { ...deploy, ...inputs });
    expect(run.outputs.outcome).toBe(outcome);
    const value = expiryIn(world) ?? '';
    expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Math.abs(Date.parse(value) - from - 3 * 86_400_000)).toBeLessThan(60_000);
    expect(callsOf(world.sim, 'ecs:TagResource')).toHaveLength(1);
    expect(serviceIn(world)?.tags).toContainEqual(owned[0]);
  });

  test('denied is a warning', async () => {
    const world = worldWith();
    world.sim.fault({ operation: 'ecs:TagResource', kind: 'denied' });
    const run = await runAction(world, { ...deploy, image });
    expect(run).toMatchObject({ failed: false, outputs: { outcome: 'deployed' } });
    expect(run.warnings.join()).toMatch(/The tag ecs-deploy:expires-at of service web was not set.*ecs:TagResource/);
  });

  test('a dry run shows it', async () => {
    const world = worldWith();
    const run = await runAction(world, { ...deploy, image, 'dry-run': 'true' });
    expect(run.summary).toMatch(/Set the tag ecs-deploy:expires-at of web to \d{4}/);
    expect(expiryIn(world)).toBeUndefined();
  });

  test('a deploy without it tags nothing', async () => {
    const world = worldWith();
    await runAction(world, { cluster: 'prod', service: 'web', image });
    expect(callsOf(world.sim, 'ecs:TagResource')).toEqual([]);
  });

  test('deploy, wait, sweep', async () => {
    const world = worldWith();
    await runAction(world, { ...deploy, image });
    const sweep = { mode: 'remove', cluster: 'prod', service: '*', 'expired-only': 'true' };
    expect((await runAction(world, sweep)).outputs.outcome).toBe('unchanged');
    await world.clock.sleep(4 * 86_400_000);
    expect((await runAction(world, sweep)).outputs.outcome).toBe('removed');
  });
});
