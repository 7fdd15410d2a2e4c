import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { createVirtualClock, inProcessHandler } from '../../simulator/index.ts';
import { OLD_SHA } from '../../simulator/scenarios/spring-boot.ts';
import { WELL } from '../../simulator/scenarios/well.ts';
import { createCloudWatch } from '../../src/adapters/cloudwatch.ts';
import { createEcr } from '../../src/adapters/ecr.ts';
import { createElb } from '../../src/adapters/elb.ts';
import { createInstances } from '../../src/adapters/instances.ts';
import { createServices } from '../../src/adapters/services.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import { preflightLines } from '../../src/preflight/messages.ts';
import { type Preflight, type PreflightRequest, preflight } from '../../src/preflight/preflight.ts';
import { addBareWeb, createWorld, type World, webDefinition } from '../support/scenario.ts';

const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

type Options = {
  settings?: Partial<PreflightRequest['settings']>;
  serviceChanges?: JsonObject;
  service?: string | null;
  signal?: AbortSignal;
};
type Checked = Preflight & { calls: string[]; lines: ReturnType<typeof preflightLines>; tookMs: number };

/** Asks the checks as a deploy of this definition to the service `web` would: the real SDK clients, the simulator's AWS. */
async function check({ sim, clock }: World, definition: JsonObject, options: Options = {}): Promise<Checked> {
  const settings = { clock, random: () => 0.5, attempts: 3, readOnly: true, redactor: createRedactor() };
  const configuration = {
    region: sim.region,
    maxAttempts: 1,
    requestHandler: inProcessHandler(sim) as unknown as NonNullable<ECSClientConfig['requestHandler']>,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
  const client = new ECSClient(configuration);
  const signal = options.signal ?? new AbortController().signal;
  const name = options.service === undefined ? 'web' : options.service;
  const [service = null] =
    name === null ? [] : await createServices(client, settings).describeServices('prod', [name], signal);
  const from = sim.calls.length;
  const startedAtMs = clock.now();
  const result = await preflight(
    {
      definition,
      service,
      cluster: 'prod',
      region: sim.region,
      ...(options.serviceChanges && { serviceChanges: options.serviceChanges }),
      settings: { level: 'error', failOnVulnerabilities: null, ...options.settings },
    },
    {
      clock,
      ecr: createEcr(configuration, settings),
      ecs: createInstances(client, settings),
      elb: createElb(configuration, settings),
      cloudWatch: createCloudWatch(configuration, settings),
    },
    signal,
  );
  return {
    ...result,
    lines: preflightLines(result.findings, result.missingEvidence),
    calls: sim.calls.slice(from).map((call) => call.operation),
    tookMs: clock.now() - startedAtMs,
  };
}

const ids = ({ findings }: Checked): string[] => findings.map((finding) => finding.check);
const nothing = { findings: [], missingEvidence: [] };

function withImages(...images: Parameters<World['sim']['addRepository']>[1]['images']): World {
  const world = createWorld();
  world.sim.addRepository('web', { images });
  addBareWeb(world.sim);
  return world;
}

const webOf = (tag: string, task: Record<string, unknown> = {}): JsonObject =>
  webDefinition({ image: `${registry}/web:${tag}` }, task);

/** On instances, behind a load balancer. */
function onInstances(
  instance: Parameters<World['sim']['addContainerInstance']>[1] = {},
  members: Record<string, unknown> = {},
): World {
  const world = createWorld();
  world.sim.addRepository('web', { images: [{ tag: '1' }, { tag: '2' }] });
  world.sim.addCluster('prod');
  for (let each = 0; each < 2; each++) world.sim.addContainerInstance('prod', { cpu: 1024, memory: 2048, ...instance });
  addBareWeb(world.sim, {
    launchType: 'EC2',
    taskDefinition: bridge('1'),
    loadBalancers: [{ containerName: 'app', containerPort: 8080 }],
    ...members,
  });
  return world;
}

const bridge = (tag: string, container: JsonObject = {}): JsonObject => ({
  family: 'web',
  networkMode: 'bridge',
  requiresCompatibilities: ['EC2'],
  containerDefinitions: [
    {
      name: 'app',
      image: `${registry}/web:${tag}`,
      essential: true,
      cpu: 512,
      memory: 1024,
      portMappings: [{ containerPort: 8080 }],
      ...container,
    },
  ],
});

describe('a deploy in order', () => {
  test('on Fargate: nothing found, two calls and a download', async () => {
    const checked = await check(withImages({ tag: '1' }, { tag: '2' }), webOf('2'));
    expect(checked).toMatchObject(nothing);
    expect(checked.calls).toEqual(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']);
    expect(checked.images[0]?.state).toMatchObject({ kind: 'found', platforms: ['linux/amd64'] });
  });

  test('of an index: one call', async () => {
    const checked = await check(withImages({ tag: '2', platforms: ['linux/amd64', 'linux/arm64'] }), webOf('2'));
    expect(checked).toMatchObject(nothing);
    expect(checked.calls).toEqual(['ecr:BatchGetImage']);
  });

  test('with all that there is to ask, on instances: six calls', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    world.sim.addRepository('web', { images: [{ tag: '2', findings: { LOW: 1 }, content: 'scanned' }] });
    const checked = await check(world, bridge('2'), { settings: { failOnVulnerabilities: 'HIGH' } });
    expect(checked.findings).toEqual([]);
    expect([...checked.calls].sort()).toEqual([
      'ecr:BatchGetImage',
      'ecr:DescribeImageScanFindings',
      'ecr:GetDownloadUrlForLayer',
      'ecs:DescribeContainerInstances',
      'ecs:ListContainerInstances',
      'elasticloadbalancing:DescribeTargetGroups',
    ]);
    expect(checked.tookMs).toBe(0);
  });

  test('never more than six calls, however many images there are', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    const definition = bridge('2');
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) world.sim.addRepository(name, { images: [{ tag: '1' }] });
    const more = names.map((name) => ({ name, image: `${registry}/${name}:1`, memory: 16 }));
    definition.containerDefinitions = [...(definition.containerDefinitions as JsonObject[]), ...more];
    const checked = await check(world, definition);
    expect(checked.findings).toEqual([]);
    expect(checked.calls.length).toBeLessThanOrEqual(6);
    expect(checked.lines.notices.join('\n')).toContain('so many');
  });

  test('in well under 300 ms', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    await check(world, bridge('2'));
    const before = performance.now();
    await check(world, bridge('2'));
    expect(performance.now() - before).toBeLessThan(300);
  });

  test.each(WELL)('the scenario $id is in order', async ({ build }) => {
    const clock = createVirtualClock();
    const { sim, inputs } = build(clock);
    for (const service of (inputs.service ?? '').split(',').map((name) => name.trim())) {
      const running = sim.world.clusters.get('prod')?.services.get(service)?.deployments[0]?.revision.body ?? {};
      const tag = inputs.image?.split(':')[1] ?? OLD_SHA;
      const definition = JSON.parse(JSON.stringify(running).replaceAll(`web:${OLD_SHA}`, `web:${tag}`));
      const checked = await check({ sim, clock }, definition, { service });
      expect(checked).toMatchObject(nothing);
      expect(checked.calls.length).toBeLessThanOrEqual(6);
    }
  });

  test('preflight: off asks nothing', async () => {
    const checked = await check(withImages(), webOf('2', { cpu: '1' }), { settings: { level: 'off' } });
    expect(checked).toMatchObject({ ...nothing, calls: [], images: [] });
  });

  test('an image of another account and region is asked for there', async () => {
    const world = withImages({ tag: '1' });
    const image = '210987654321.dkr.ecr.us-east-1.amazonaws.com/web:1';
    await check(world, webDefinition({ image }));
    expect(world.sim.calls.find((call) => call.operation === 'ecr:BatchGetImage')?.input.registryId).toBe(
      '210987654321',
    );
  });
});

describe('images', () => {
  test('that are not there: near and newest tags', async () => {
    const hour = 3_600_000;
    const now = createWorld().clock.now();
    const world = withImages(
      ...['v1.4.0', 'v1.4.1', 'main', 'edge', 'old'].map((tag, index) => ({ tag, pushedAt: now - (9 - index) * hour })),
    );
    const checked = await check(world, webOf('v1.4.2'));
    expect(ids(checked)).toEqual(['image-exists']);
    expect(checked.lines.problems[0]?.message).toContain(
      'Similar tags: v1.4.0, v1.4.1. Pushed most recently: old, edge, main.',
    );
    expect(checked.calls).toEqual(['ecr:BatchGetImage', 'ecr:DescribeImages']);
  });

  test('of which there are too many to list all: one page more', async () => {
    const images = Array.from({ length: 2_500 }, (_, index) => ({ tag: `t${index}` }));
    const checked = await check(withImages(...images), webOf('nothing-like-it'));
    expect(checked.calls).toEqual(['ecr:BatchGetImage', 'ecr:DescribeImages', 'ecr:DescribeImages']);
  });

  test('in a repository that is not there', async () => {
    const checked = await check(withImages({ tag: '1' }), webDefinition({ image: `${registry}/wbe:1` }));
    expect(checked.lines.problems[0]?.message).toContain('has no repository wbe.');
    expect(checked.calls).toEqual(['ecr:BatchGetImage']);
  });

  test.each(['hub/library/redis', 'docker-hub/library/redis'])(
    '%s that a pull through cache fetches',
    async (repository) => {
      const world = withImages({ tag: '1' });
      world.sim.world.repositories.addCache('hub');
      expect(await check(world, webDefinition({ image: `${registry}/${repository}:7` }))).toMatchObject(nothing);
    },
  );

  test('below a path without any cache are missing', async () => {
    expect(ids(await check(withImages({ tag: '1' }), webDefinition({ image: `${registry}/team/web:1` })))).toEqual([
      'image-exists',
    ]);
  });

  test('below a path whose caches may not be read are a warning', async () => {
    const world = withImages({ tag: '1' });
    world.sim.fault({ operation: 'ecr:DescribePullThroughCacheRules', kind: 'denied' });
    const { lines } = await check(world, webDefinition({ image: `${registry}/team/web:1` }));
    expect(lines.problems).toEqual([]);
    expect(lines.warnings).toHaveLength(1);
    expect(lines.notices[0]).toContain('ecr:DescribePullThroughCacheRules');
  });

  test.each([
    ['a single image', { platform: 'linux/arm64' }],
    ['an index', { platforms: ['linux/arm64'] }],
  ])('%s for another processor', async (_, image) => {
    const checked = await check(withImages({ tag: '2', ...image }), webOf('2'));
    expect(checked.lines.problems[0]?.message).toMatch(
      /web:2 is for linux\/arm64, but the revision runs on linux\/amd64/,
    );
    const arm = webOf('2', { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } });
    expect((await check(withImages({ tag: '2', ...image }), arm)).findings).toEqual([]);
  });

  test('elsewhere are left alone', async () => {
    expect(await check(withImages(), webDefinition({ image: 'public.ecr.aws/nginx/nginx:9' }))).toMatchObject({
      ...nothing,
      calls: [],
    });
  });

  test('are looked up for pinning even when nothing is checked', async () => {
    const checked = await check(withImages({ tag: '2' }), webOf('2'), {
      settings: { level: 'off', pinImageDigest: true },
    });
    expect(checked.calls).toEqual(['ecr:BatchGetImage']);
    expect(checked.images[0]?.state).toMatchObject({ kind: 'found', digest: expect.stringMatching(/^sha256:/) });
  });
});

describe('vulnerabilities', () => {
  const settings = { failOnVulnerabilities: 'HIGH' } as const;

  test.each([
    ['basic', {}],
    ['enhanced', { enhancedScan: true }],
    ['of the image in an index', { platforms: ['linux/arm64', 'linux/amd64'] }],
  ])('by a scan, %s', async (_, image) => {
    const world = withImages({ tag: '2', findings: { CRITICAL: 1, HIGH: 2, LOW: 3 }, ...image });
    const checked = await check(world, webOf('2'), { settings });
    expect(checked.lines.problems[0]?.message).toContain(
      "3 vulnerabilities of HIGH or above by ECR's scan (1 CRITICAL, 2 HIGH): CVE-2026-1000",
    );
  });

  test('below the limit are none', async () => {
    expect(await check(withImages({ tag: '2', findings: { MEDIUM: 5 } }), webOf('2'), { settings })).toMatchObject(
      nothing,
    );
  });

  test('are waited for while the scan runs', async () => {
    const checked = await check(withImages({ tag: '2', findings: { HIGH: 1 }, scanTakesMs: 22_000 }), webOf('2'), {
      settings,
    });
    expect(ids(checked)).toEqual(['image-vulnerabilities']);
    expect(checked.tookMs).toBe(25_000);
  });

  test('are not waited for longer than a minute', async () => {
    const checked = await check(withImages({ tag: '2', findings: { HIGH: 1 }, scanTakesMs: 600_000 }), webOf('2'), {
      settings,
    });
    expect(ids(checked)).toEqual(['image-vulnerabilities']);
    expect(checked.lines.problems[0]?.message).toContain('was still in progress after a minute');
    expect(checked.tookMs).toBe(60_000);
  });

  test('of enhanced scanning are waited for while nothing says that the scan is done', async () => {
    const spec = { tag: '2', findings: {}, enhancedScan: true };
    const slow = await check(withImages({ ...spec, scanTakesMs: 600_000 }), webOf('2'), { settings });
    expect(slow.lines.problems[0]?.message).toContain('was still in progress after a minute');
    const done = await check(withImages({ ...spec, scanTakesMs: 12_000 }), webOf('2'), { settings });
    expect(done).toMatchObject({ ...nothing, tookMs: 15_000 });
  });

  test('are an error that says what to do without any scan, of an image and of one in an index', async () => {
    const checked = await check(withImages({ tag: '2' }), webOf('2'), { settings });
    expect(checked.lines.problems).toHaveLength(1);
    expect(checked.lines.problems[0]?.message).toMatch(
      /^The scan of image \S+\/web:2 does not exist, and `fail-on-image-vulnerabilities` asks for a finished scan\. Turn on scanning [^`]*`aws ecr start-image-scan --region eu-west-1 --repository-name web --image-id imageDigest=sha256:[0-9a-f]{64}`/,
    );
    const world = withImages({ tag: '2', platforms: ['linux/amd64', 'linux/arm64'] });
    const { images = [] } = world.sim.world.repositories.find('web') ?? {};
    const index = await check(world, webOf('2'), { settings });
    // The command names an image that ECR can scan: never the index.
    expect(index.lines.problems[0]?.message).toContain(`imageDigest=${images[1]?.digest}`);
  });

  test.each([
    ['FAILED', 'the scan failed', 'start-image-scan'],
    ['UNSUPPORTED_IMAGE', 'cannot scan', 'base image that ECR scans'],
    ['SCAN_ELIGIBILITY_EXPIRED', 'older than', 'Push the image again'],
    ['LIMIT_EXCEEDED', 'quota', 'quota raised'],
    ['SOMETHING_NEW', 'ended as SOMETHING_NEW', 'start-image-scan'],
  ])('are an error where the scan ended as %s', async (scanStatus, why, advice) => {
    const checked = await check(withImages({ tag: '2', scanStatus }), webOf('2'), { settings });
    expect(ids(checked)).toEqual(['image-vulnerabilities']);
    expect(checked.lines.problems[0]?.message).toContain(scanStatus);
    expect(checked.lines.problems[0]?.message).toContain(why);
    expect(checked.lines.problems[0]?.message).toContain(advice);
  });

  test('of an image outside private ECR are an error, with preflight: off too', async () => {
    const definition = webOf('2', { containerDefinitions: [{ name: 'app', image: 'public.ecr.aws/nginx/nginx:1' }] });
    for (const level of ['error', 'warn', 'off'] as const) {
      const checked = await check(withImages({ tag: '2' }), definition, { settings: { ...settings, level } });
      expect(checked.findings).toMatchObject([{ check: 'image-vulnerabilities', severity: 'error' }]);
      expect(checked.findings[0]?.message).toContain('is not in private ECR');
    }
  });

  test('of an image that is not there are one error, whatever the level is', async () => {
    const byLevel = async (level: 'error' | 'warn' | 'off') => {
      const checked = await check(withImages({ tag: '2', findings: {} }), webOf('3'), {
        settings: { ...settings, level },
      });
      return checked.findings.filter(({ severity }) => severity === 'error').map(({ check: id }) => id);
    };
    expect(await byLevel('error')).toEqual(['image-exists']);
    expect(await byLevel('warn')).toEqual(['image-vulnerabilities']);
    expect(await byLevel('off')).toEqual(['image-vulnerabilities']);
  });

  test.each([
    ['ecr:BatchGetImage', 'denied', 'Allow ecr:BatchGetImage'],
    ['ecr:DescribeImageScanFindings', 'denied', 'Allow ecr:DescribeImageScanFindings'],
    ['ecr:BatchGetImage', 'reset', 'Run the job again'],
    ['ecr:DescribeImageScanFindings', 'hang', 'Run the job again'],
    ['ecr:DescribeImageScanFindings', 'server-error', 'Run the job again'],
  ] as const)('are an error where %s meets %s', async (operation, kind, advice) => {
    const world = withImages({ tag: '2', findings: {} });
    world.sim.fault({ operation, kind });
    const checked = await check(world, webOf('2'), { settings });
    expect(ids(checked)).toEqual(['image-vulnerabilities']);
    expect(checked.lines.problems[0]?.message).toContain(advice);
    expect(checked.lines.notices.join()).not.toContain(operation);
    expect(checked.tookMs).toBeLessThanOrEqual(75_000);
  });

  test('of every image of an index count where the platform is not known', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    world.sim.addRepository('web', { images: [{ tag: '2', platforms: ['linux/amd64', 'linux/arm64'], findings: {} }] });
    const [, , arm] = (world.sim.world.repositories.find('web')?.images ?? []).slice(-3);
    if (arm !== undefined) arm.findings = { HIGH: 2 };
    const checked = await check(world, bridge('2'), { settings });
    expect(checked.lines.problems[0]?.message).toContain('2 vulnerabilities of HIGH');
  });

  test('of more repositories than are looked up otherwise are all judged', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const world = withImages({ tag: '2', findings: {} });
    for (const name of names) world.sim.addRepository(name, { images: [{ tag: '1', findings: {} }] });
    const containers = names.map((name) => ({ name, image: `${registry}/${name}:1` }));
    const checked = await check(world, webOf('2', { containerDefinitions: containers }), { settings });
    expect(ids(checked)).toEqual([]);
    expect(checked.calls.filter((call) => call === 'ecr:DescribeImageScanFindings')).toHaveLength(8);
  });

  test('stop the run even where other findings only warn', async () => {
    const world = withImages({ tag: '2', findings: { HIGH: 1 } });
    const checked = await check(world, webOf('2', { cpu: '1024', memory: '1024' }), {
      settings: { ...settings, level: 'warn' },
    });
    expect(checked.findings.map(({ check: id, severity }) => [id, severity])).toEqual([
      ['fargate-size', 'warning'],
      ['image-vulnerabilities', 'error'],
    ]);
  });
});

describe('the service and the cluster', () => {
  test('everything that is wrong is said at once', async () => {
    const world = onInstances({ cpu: 512, memory: 1024 });
    const definition = bridge('3', {
      portMappings: [{ containerPort: 3000 }],
      secrets: [{ name: 'A', valueFrom: '/a' }],
      mountPoints: [{ sourceVolume: 'x', containerPath: '/x' }],
    });
    const checked = await check(world, definition);
    expect(ids(checked).sort()).toEqual([
      'execution-role',
      'image-exists',
      'load-balancer-port',
      'mount-points',
      'room',
    ]);
    expect(checked.lines.problems).toHaveLength(5);
  });

  test('a full cluster, unless ECS may stop a task first', async () => {
    const full = { cpu: 512, memory: 1024 };
    expect(ids(await check(onInstances(full), bridge('2')))).toEqual(['room']);
    const serviceChanges = { deploymentConfiguration: { minimumHealthyPercent: 50 } };
    expect(ids(await check(onInstances(full), bridge('2'), { serviceChanges }))).toEqual([]);
  });

  test('a full cluster whose capacity provider may grow is a warning', async () => {
    const members = { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'asg', weight: 1 }] };
    const checked = await check(
      onInstances({ cpu: 512, memory: 1024, capacityProviderName: 'asg' }, members),
      bridge('2'),
    );
    expect(checked.lines.problems).toEqual([]);
    expect(checked.lines.warnings).toHaveLength(1);
  });

  test('a constraint that no instance satisfies, with what they are instead', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    const definition = {
      ...bridge('2'),
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.instance-type =~ g4dn.*' }],
    };
    const checked = await check(world, definition);
    expect(checked.lines.problems[0]?.message).toContain('(of 2 instances ecs.instance-type is m7i.large)');
  });

  test('a constraint that is not understood is skipped with a notice', async () => {
    const world = onInstances({ cpu: 4096, memory: 8192 });
    const checked = await check(world, {
      ...bridge('2'),
      placementConstraints: [{ type: 'memberOf', expression: 'zone is the best' }],
    });
    expect(checked.findings).toEqual([]);
    expect(checked.lines.notices).toEqual([
      'Not checked: the placement constraint "zone is the best" (it is not understood).',
    ]);
  });

  test('a load balancer that the user puts right in the same deploy is right', async () => {
    const world = withImages({ tag: '2' });
    addBareWeb(world.sim, { name: 'balanced', loadBalancers: [{ containerName: 'app', containerPort: 8080 }] });
    const definition = webDefinition({ image: `${registry}/web:2`, portMappings: [{ containerPort: 80 }] });
    expect(ids(await check(world, definition, { service: 'balanced' }))).toEqual(['load-balancer-port']);
    const [arn] = [...world.sim.world.targetGroups.keys()];
    const serviceChanges = { loadBalancers: [{ targetGroupArn: arn ?? '', containerName: 'app', containerPort: 80 }] };
    expect(ids(await check(world, definition, { service: 'balanced', serviceChanges }))).toEqual([]);
  });

  test('a health check on a port that nothing maps is advice', async () => {
    const world = withImages({ tag: '2' });
    addBareWeb(world.sim, {
      name: 'balanced',
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { healthCheckPort: '9999' } }],
    });
    const { lines } = await check(world, webOf('2'), { service: 'balanced' });
    expect(lines).toMatchObject({ problems: [], warnings: [], advice: [expect.stringContaining('port 9999')] });
  });

  test('without a service the revision alone is checked', async () => {
    const checked = await check(withImages({ tag: '2' }), webOf('2', { memory: '700' }), { service: null });
    expect(ids(checked)).toEqual(['fargate-size']);
  });
});

describe('what may not be seen', () => {
  const actions = [
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
    'ecr:DescribeImageScanFindings',
    'ecs:ListContainerInstances',
    'ecs:DescribeContainerInstances',
    'elasticloadbalancing:DescribeTargetGroups',
  ];

  const ofTheGate = 'ecr:DescribeImageScanFindings';

  test.each(actions.filter((action) => action !== ofTheGate))(
    '%s denied: one notice, no finding',
    async (operation) => {
      const world = onInstances({ cpu: 4096, memory: 8192 });
      world.sim.addRepository('web', { images: [{ tag: '2', findings: { LOW: 1 } }] });
      world.sim.fault({ operation, kind: 'denied' });
      const checked = await check(world, bridge('2'));
      expect(checked.findings).toEqual([]);
      expect(checked.lines.notices.filter((notice) => notice.includes(operation))).toHaveLength(1);
    },
  );

  test.each(['client', 'server-error', 'reset', 'expired', 'hang', 'throttle'] as const)(
    '%s everywhere: notices only',
    async (kind) => {
      const world = onInstances({ cpu: 4096, memory: 8192 });
      for (const operation of actions) world.sim.fault({ operation, kind });
      const checked = await check(world, bridge('2'));
      expect(checked.findings).toEqual([]);
      expect(checked.lines.notices.length).toBeGreaterThan(0);
      expect(checked.tookMs).toBeLessThanOrEqual(10_000);
    },
  );

  test('a cancel ends it', async () => {
    const world = withImages({ tag: '2', findings: {}, scanTakesMs: 30_000 });
    const cancel = new AbortController();
    world.clock.at(world.clock.now() + 7_000, () => cancel.abort(new Error('The run was cancelled.')));
    const checking = check(world, webOf('2'), { settings: { failOnVulnerabilities: 'LOW' }, signal: cancel.signal });
    await expect(checking).rejects.toThrow('cancelled');
  });
});
