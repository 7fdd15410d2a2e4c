// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the checks
import { describe, expect, test } from '@jest/globals';
import { BALANCED } from '../../simulator/scenarios/spring-boot.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  pollAsUsers,
  type Run,
  runAction,
  type World,
} from '../support/scenario.ts';

pollAsUsers();

const inputs = { cluster: 'prod', service: 'web', image: 'web:2' };
const origin = 'https://shop.example.com';

type Checked = { check: string; when: string; state: string; reason: string };

const checksOf = (run: Run): Checked[] => JSON.parse(run.outputs.verification ?? '[]') as Checked[];
const statesOf = (run: Run): string[] => checksOf(run).map(({ state }) => state);

type Answer = { status: number; body?: string; delayMs?: number; headers?: Record<string, string> };

/** A service whose site answers with the tag of the image that serves. */
function withSite(answer: (tag: string, path: string, world: World) => Answer, members = {}): World {
  const world = createWorld();
  addWeb(world.sim, members);
  world.sim.addSite({
    origin,
    cluster: 'prod',
    service: 'web',
    answer: ({ image, path }) => answer(image.split(':').at(-1) ?? '', path, world),
  });
  return world;
}

const byTag = (tag: string): Answer => ({ status: 200, body: JSON.stringify({ commit: { id: tag } }) });

/** Milliseconds from the start of the run to the second UpdateService, which rolls back. */
function rolledBackAt(world: World): number {
  return callsOf(world.sim, 'ecs:UpdateService')[1]?.at ?? Number.NaN;
}

describe('without verify', () => {
  test('nothing is asked of CloudWatch, nothing is requested, and the output is empty', async () => {
    const world = withSite(byTag);
    const run = await runAction(world, inputs);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', verification: '' });
    expect(run.summary).not.toContain('| Check |');
    expect(operationsOf(world.sim).filter((operation) => operation.startsWith('cloudwatch:'))).toEqual([]);
    expect(world.sim.world.sites[0]?.requests).toEqual([]);
  });
});

describe('a URL', () => {
  test('that answers as asked lets the deployment pass, with a line, a row and an output', async () => {
    const world = withSite(byTag);
    const verify = `- url: ${origin}/info\n  json: {commit.id: "2"}`;
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)).toEqual([
      {
        check: `url ${origin}/info`,
        when: 'serving',
        state: 'passed',
        reason: 'It answered as asked, after 1 request.',
      },
    ]);
    expect(run.log.filter((line) => line.includes('check url')).length).toBe(1);
    expect(run.summary).toContain('| Check | When | State | Reason |');
    expect(run.summary).toContain('✅&nbsp;passed');
  });

  test('that shows the wrong commit fails the deployment, which is explained and rolled back', async () => {
    const world = withSite(() => ({ status: 200, body: '{"commit":{"id":"1"}}' }));
    const verify = `- url: ${origin}/info?token=abcdefgh\n  json: {commit.id: "2"}\n  within: 30 s`;
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(statesOf(run)).toEqual(['failed']);
    expect(run.errors[0]?.text).toBe(
      `Check url ${origin}/info?… failed: It did not answer as asked within 30 s (6 requests). Last: In the answer "commit.id" is "1" instead of "2". Rolled back: the service runs web:1 again.`,
    );
    const log = run.log.join('\n');
    expect(log).toContain('Why web failed: Check url');
    expect(log.match(/│ HTTP 200 after 0\.0 s: \{"commit":\{"id":"1"\}\}/g)).toHaveLength(3);
    expect(run.summary).toContain('❌&nbsp;failed');
    expect(log + run.summary).not.toContain('abcdefgh');
  });

  test('is asked while rollback-on is none, and what failed stays', async () => {
    const world = withSite(() => ({ status: 500 }));
    const run = await runAction(world, { ...inputs, 'rollback-on': 'none', verify: `[{url: "${origin}", within: 5}]` });
    expect(run.outputs.outcome).toBe('failed');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('is retried until it holds so often in a row as was asked', async () => {
    let requests = 0;
    const world = withSite(() => ({ status: ++requests % 4 === 1 ? 502 : 200 }));
    const run = await runAction(world, { ...inputs, verify: `- url: ${origin}\n  consecutive: 3\n  every: 2` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]?.reason).toBe('It answered as asked 3 times in a row, after 4 requests.');
  });

  test('that misses during the bake time fails within `within`, and the rollback begins at once', async () => {
    const world = withSite((_, __, { clock }) => ({ status: clock.now() < brokenAtMs ? 200 : 503 }));
    const brokenAtMs = world.clock.now() + 200_000;
    const verify = `- url: ${origin}/health\n  within: 20 s\n  every: 5 s`;
    const run = await runAction(world, { ...inputs, verify, 'bake-time-minutes': '10' });
    expect(run.outputs.outcome).toBe('rolled-back');
    // One `every` until the miss is seen, then `within`, then at most 2 s.
    expect(rolledBackAt(world) - brokenAtMs).toBeLessThanOrEqual(27_000);
    const lines = run.log.filter((line) => line.includes('check url'));
    expect(lines.map((line) => /: (passed|pending|failed):/.exec(line)?.[1])).toEqual(['passed', 'pending', 'failed']);
  });

  test('that misses for a moment during the bake time passes', async () => {
    const world = withSite((_, __, { clock }) => {
      const sinceMs = clock.now() - brokenAtMs;
      return { status: sinceMs > 0 && sinceMs < 15_000 ? 503 : 200 };
    });
    const brokenAtMs = world.clock.now() + 150_000;
    const run = await runAction(world, { ...inputs, verify: `- url: ${origin}`, 'bake-time-minutes': '5' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(300_000);
    expect(statesOf(run)).toEqual(['passed']);
  });

  test('that never answers is ended by `within`', async () => {
    const world = withSite(() => ({ status: 200, delayMs: 3_600_000 }));
    const startMs = world.clock.now();
    const run = await runAction(world, { ...inputs, verify: `- url: ${origin}\n  within: 20 s` });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(rolledBackAt(world) - startMs).toBeLessThan(130_000);
    expect(checksOf(run)[0]?.reason).toContain('no complete answer came within 10 s');
  });

  test('gets the revision, the commit and the address of the service filled in', async () => {
    const world = withSite((_, path) => ({ status: 200, body: `served ${path}` }));
    const verify = [
      `- url: ${origin}/\${sha}?revision=\${revision}`,
      '  contains: /5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d?revision=${revision}',
      '  headers: {X-Revision: "${revision}"}',
      '  matches: "^served .*=${revision}$"',
    ].join('\n');
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(world.sim.world.sites[0]?.requests[0]).toMatchObject({ headers: { 'X-Revision': 'web:2' } });
  });

  test('that uses a placeholder without a value is an error before the first write', async () => {
    const world = withSite(byTag);
    const verify = '- url: ${service-url}/info\n- url: https://example.com/${sha}';
    const run = await runAction(world, { ...inputs, verify }, { provenance: null });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('`verify` uses `${service-url}`, which is empty for the service web.');
    expect(run.errors[0]?.text).toContain('`verify` uses `${sha}`, which is empty for the service web.');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
  });

  test('holds for each of several services on its own', async () => {
    const world = withSite(byTag);
    world.sim.addService({
      cluster: 'prod',
      name: 'api',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: (await import('../support/scenario.ts')).webDefinition(),
    });
    world.sim.addSite({
      origin: 'https://api.example.com',
      cluster: 'prod',
      service: 'api',
      answer: () => ({ status: 500 }),
    });
    const verify = `- url: ${origin}\n- url: https://api.example.com\n  within: 5\n`;
    const run = await runAction(world, { ...inputs, service: 'web, api', image: 'web:2', verify });
    expect(run.failed).toBe(true);
    expect(run.summary).toContain('| Service | Check | When | State | Reason |');
  });

  test('that is not asked because the desired count is 0 is inconclusive', async () => {
    const world = withSite(byTag, { desiredCount: 0 });
    const run = await runAction(world, { ...inputs, verify: `- url: ${origin}` });
    expect(run.outputs.outcome).toBe('deployed');
    expect(statesOf(run)).toEqual(['inconclusive']);
    expect(run.warnings.join('\n')).toContain('The desired count is 0');
  });
});

describe('alarms', () => {
  const verify = '- alarms: [web-5xx, web-all]';

  function withAlarms(): World {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.setAlarm('web-5xx', 'OK');
    world.sim.setAlarm('web-all', 'INSUFFICIENT_DATA', 'composite');
    return world;
  }

  test('that stay quiet pass, composite ones and those without data too, with one call a poll', async () => {
    const world = withAlarms();
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]).toMatchObject({
      check: 'alarms web-5xx, web-all',
      state: 'passed',
      reason: 'None of the 2 alarms is in ALARM (INSUFFICIENT_DATA: web-all).',
    });
    const polls = callsOf(world.sim, 'ecs:DescribeServices').length;
    expect(callsOf(world.sim, 'cloudwatch:DescribeAlarms').length).toBeLessThanOrEqual(polls + 1);
    expect(callsOf(world.sim, 'cloudwatch:GetMetricData')).toEqual([]);
  });

  test('one in ALARM during the rollout fails it, and it is rolled back within 2 s of the poll', async () => {
    const world = withAlarms();
    const startMs = world.clock.now();
    world.clock.at(startMs + 40_000, () => world.sim.setAlarm('web-all', 'ALARM'));
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toContain('Alarm web-all is in ALARM: Threshold Crossed');
    expect(rolledBackAt(world) - startMs).toBeLessThanOrEqual(40_000 + 2_500 + 2_000);
    expect(run.errors[0]?.text).toContain('Rolled back: the service runs web:1 again.');
  });

  test('one in ALARM in the bake time fails it', async () => {
    const world = withAlarms();
    world.clock.at(world.clock.now() + 200_000, () => world.sim.setAlarm('web-5xx', 'ALARM'));
    const run = await runAction(world, { ...inputs, verify, 'bake-time-minutes': '5' });
    expect(run.outputs.outcome).toBe('rolled-back');
  });

  test('that ring or are missing before the start stop the run before the first write, all at once', async () => {
    const world = withAlarms();
    world.sim.setAlarm('web-5xx', 'ALARM');
    const run = await runAction(world, { ...inputs, image: 'web:none', verify: '- alarms: [web-5xx, web-gone]' });
    expect(run.failed).toBe(true);
    const [error] = run.errors;
    expect(error?.text).toContain('The alarm web-5xx of `verify` is in ALARM already');
    expect(error?.text).toContain('The alarm web-gone of `verify` does not exist');
    expect(error?.text).toContain('web:none');
    expect(operationsOf(world.sim)).not.toContain('ecs:RegisterTaskDefinition');
  });

  test('that ring before the start are a warning with `preflight: warn`, and count once they were quiet', async () => {
    const world = withAlarms();
    world.sim.setAlarm('web-5xx', 'ALARM');
    world.clock.at(world.clock.now() + 30_000, () => world.sim.setAlarm('web-5xx', 'OK'));
    const run = await runAction(world, { ...inputs, verify, preflight: 'warn' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join('\n')).toContain('The alarm web-5xx of `verify` is in ALARM already');
    expect(statesOf(run)).toEqual(['passed']);
  });

  test('that may not be read are inconclusive: a notice, a warning, and no failure', async () => {
    const world = withAlarms();
    world.sim.fault({ operation: 'cloudwatch:DescribeAlarms', kind: 'denied' });
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(statesOf(run)).toEqual(['inconclusive']);
    expect(run.notices.join('\n')).toContain('Allow cloudwatch:DescribeAlarms');
    expect(run.warnings.join('\n')).toContain('was inconclusive');
    expect(callsOf(world.sim, 'cloudwatch:DescribeAlarms').length).toBeLessThanOrEqual(4);
  });

  test('with `on-inconclusive: fail` what may not be read fails the deployment', async () => {
    const world = withAlarms();
    world.sim.fault({ operation: 'cloudwatch:DescribeAlarms', kind: 'denied' });
    const run = await runAction(world, { ...inputs, verify: `${verify}\n  on-inconclusive: fail` });
    expect(run.outputs.outcome).toBe('rolled-back');
  });

  test('a throttled CloudWatch is asked again with the next poll', async () => {
    const world = withAlarms();
    world.sim.fault({ operation: 'cloudwatch:DescribeAlarms', kind: 'throttle', times: 8 });
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('deployed');
    expect(statesOf(run)).toEqual(['passed']);
  });

  test('a dry run reads them too', async () => {
    const world = withAlarms();
    world.sim.setAlarm('web-5xx', 'ALARM');
    const run = await runAction(world, { ...inputs, verify, 'dry-run': 'true' });
    expect(run.warnings.join('\n')).toContain('This would stop a deploy: The alarm web-5xx');
  });
});

describe('metrics', () => {
  const orders = { namespace: 'Shop', name: 'Orders', dimensions: { Service: 'web' } };

  /** A value a minute, by the minutes since the start. */
  function withOrders(value: (minute: number) => number | null, options = {}): World {
    const world = createWorld(options);
    addWeb(world.sim);
    const startMs = world.clock.now();
    for (let minute = 0; minute < 40; minute += 1) {
      const orderCount = value(minute);
      if (orderCount === null) continue;
      world.clock.at(startMs + minute * 60_000 + 1_000, () => world.sim.putMetric(orders, orderCount));
    }
    return world;
  }

  const verify = (more: string) =>
    `- metric: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum, period: 60}\n  ${more}`;

  test('one that crosses no limit passes after its periods, and the step waits for them', async () => {
    const world = withOrders(() => 20, { metricDelayMs: 20_000 });
    const run = await runAction(world, { ...inputs, verify: verify('fail-below: 10\n  datapoints: 2') });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]?.reason).toMatch(
      /^It was 20 in the period of 1 min from 09:0\d:00 UTC, and crossed no limit in 2 periods\.$/,
    );
    // Completed after 1 min 37 s: minutes 2 and 3 are the first that lie wholly after it.
    expect(run.tookMs).toBeGreaterThan(240_000);
    expect(run.tookMs).toBeLessThan(280_000);
  });

  test('one that falls below its limit fails, with the numbers, and is rolled back', async () => {
    const world = withOrders((minute) => (minute < 5 ? 20 : 3));
    const run = await runAction(world, { ...inputs, verify: verify('fail-below: 10'), 'bake-time-minutes': '10' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toBe('It was 3, below 10, in the period of 1 min from 09:05:00 UTC.');
    // Known at most a period after the minute that failed was over.
    expect(rolledBackAt(world) - Date.UTC(2026, 0, 15, 9, 6)).toBeLessThanOrEqual(62_000);
    expect(run.log.join('\n')).toContain('│ 09:05:00 UTC: 3');
  });

  test('what happened before the new revision served says nothing', async () => {
    const world = withOrders((minute) => (minute < 2 ? 1_000 : 5));
    const run = await runAction(world, { ...inputs, verify: verify('fail-above: 10') });
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('without any data the step waits five minutes, and says that it knows nothing', async () => {
    const world = withOrders(() => null);
    const run = await runAction(world, { ...inputs, verify: verify('fail-above: 10') });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]).toMatchObject({ state: 'inconclusive', reason: 'CloudWatch has no data yet.' });
    expect(run.tookMs).toBeGreaterThan(390_000);
    expect(run.tookMs).toBeLessThan(420_000);
  });

  test('an expression of several is judged, and all checks share one GetMetricData a look', async () => {
    const world = withOrders(() => 20);
    const startMs = world.clock.now();
    const failed = { ...orders, name: 'Failed' };
    for (let minute = 0; minute < 10; minute += 1)
      world.clock.at(startMs + minute * 60_000 + 2_000, () => world.sim.putMetric(failed, 5));
    const expression = [
      '- expression: 100 * failed / orders',
      '  metrics:',
      '    orders: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum}',
      '    failed: {namespace: Shop, name: Failed, dimensions: {Service: web}, statistic: Sum}',
      '  fail-above: 10',
    ].join('\n');
    const run = await runAction(world, { ...inputs, verify: `${verify('fail-below: 1')}\n${expression}` });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[1]?.reason).toContain('It was 25, above 10');
    const times = callsOf(world.sim, 'cloudwatch:GetMetricData').map(({ at }) => at);
    expect(new Set(times).size).toBe(times.length);
  });

  test('a metric that may not be read is inconclusive, and nothing waits for it', async () => {
    const world = withOrders(() => 20);
    world.sim.fault({ operation: 'cloudwatch:GetMetricData', kind: 'denied' });
    const run = await runAction(world, { ...inputs, verify: verify('fail-above: 10') });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]?.reason).toContain('cloudwatch:GetMetricData');
    expect(run.tookMs).toBeLessThan(240_000);
  });
});

describe('target-errors', () => {
  function withTraffic(errorShare: (tag: string) => number, requestsPerMinute = 600): World {
    const world = createWorld();
    addWeb(world.sim, { loadBalancers: BALANCED.map((each) => ({ ...each, containerName: 'app' })) });
    const byImage = (image: string) => errorShare(image.split(':').at(-1) ?? '');
    world.sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute, errorShare: byImage });
    return world;
  }

  test('below the limit pass', async () => {
    const run = await runAction(
      withTraffic(() => 0.001, 6_000),
      { ...inputs, verify: '- target-errors: 1 %' },
    );
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]?.reason).toMatch(/^0\.1 % of 6000 requests were answered with 5xx/);
  });

  test('above the limit fail the deployment', async () => {
    const run = await runAction(
      withTraffic((tag) => (tag === '2' ? 0.05 : 0)),
      { ...inputs, verify: '- target-errors: 1' },
    );
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(checksOf(run)[0]?.reason).toBe(
      '5 % of 600 requests were answered with 5xx (30) in one minute, more than 1 %.',
    );
  });

  test('of too few requests are inconclusive', async () => {
    const run = await runAction(
      withTraffic(() => 0.5, 6),
      { ...inputs, verify: '- target-errors: 1 %' },
    );
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]?.reason).toMatch(/^Its targets had \d+ requests, fewer than 50/);
  });

  test('of a service without a load balancer are inconclusive', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, verify: '- target-errors: 1 %' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(checksOf(run)[0]).toMatchObject({
      state: 'inconclusive',
      reason: 'The service has no target group, so nothing counts its answers.',
    });
  });
});

describe('hostile answers change nothing but the result of their check', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['workflow commands', '::error::pwned\n::set-output name=outcome::deployed\n##[error]pwned'],
    ['HTML and Markdown', '<script>alert(1)</script> **bold** @octocat | a | b | <details>'],
    [
      'the words of AWS',
      'CannotPullContainerError: pull access denied; ResourceInitializationError: unable to pull secrets',
    ],
    ['control characters', '\u001b[31mred\u001b[0m \u202eesrever\u0000'],
    ['10 MB', 'x'.repeat(10_000_000)],
  ];
  test.each(bodies)('%s', async (_, body) => {
    const world = withSite(() => ({ status: 500, body }));
    const verify = `- url: ${origin}/a\n  within: 10\n- url: ${origin}/b\n  status: 500`;
    const run = await runAction(world, { ...inputs, verify });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(statesOf(run)).toEqual(['failed', 'passed']);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.text).toMatch(/^Check url .*HTTP 500 instead of 200–299\. Rolled back/);
    for (const line of run.log) expect(line).not.toMatch(/^\s*::(?!group|endgroup)|##\[|\u001b|\u202e/);
    expect(run.summary).not.toMatch(/<script>|\*\*bold\*\*|@octocat/);
    expect(run.log.join('\n').length + run.summary.length).toBeLessThan(60_000);
  });

  test('a server that answers with the header that it was sent does not show it', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const answer = ({ headers }: { headers: Readonly<Record<string, string>> }) => ({
      status: 500,
      body: JSON.stringify(headers),
    });
    world.sim.addSite({ origin, cluster: 'prod', service: 'web', answer });
    const verify = `- url: ${origin}\n  within: 5\n  headers: {Authorization: Bearer t0ps3cr3t, X-Pin: "abc"}`;
    const run = await runAction(world, { ...inputs, verify });
    const all = [...run.log, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.errors)].join('\n');
    expect(all).toContain('Authorization');
    expect(all).not.toMatch(/t0ps3cr3t|"abc"/);
  });
});

test('bad items, and other bad inputs, stop the run before any call to AWS, all at once', async () => {
  const world = createWorld();
  addWeb(world.sim);
  const verify = '- url: nowhere\n- alarms: []';
  const run = await runAction(world, { ...inputs, verify, 'wait-for-minutes': 'long' });
  expect(run.errors[0]?.text).toContain('`verify`: item 1: `url` must be an address');
  expect(run.errors[0]?.text).toContain('`verify`: item 2: `alarms` must be a list');
  expect(run.errors[0]?.text).toContain('`wait-for-minutes`');
  expect(world.sim.calls).toEqual([]);
});

test('a run that is cancelled while it waits for checks ends at once', async () => {
  const world = withSite(() => ({ status: 500, delayMs: 60_000 }));
  const run = await runAction(
    world,
    { ...inputs, verify: `- url: ${origin}\n  within: 10 min` },
    { cancelAfterMs: 120_000 },
  );
  expect(run.outputs.outcome).toBe('cancelled');
  expect(run.tookMs).toBeLessThan(125_000);
  expect(statesOf(run)).toEqual(['inconclusive']);
});
