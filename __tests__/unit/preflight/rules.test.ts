import { describe, expect, test } from '@jest/globals';
import { capacityChecks } from '../../../src/preflight/checks/capacity.ts';
import { deploymentPercentChecks } from '../../../src/preflight/checks/deployment-percent.ts';
import { loadBalancerChecks } from '../../../src/preflight/checks/load-balancer.ts';
import { parseQuery, satisfies } from '../../../src/preflight/cluster-query.ts';
import {
  balanced,
  exampleOnInstances,
  exampleService,
  facts,
  instance,
  onInstances,
  targetGroup,
  withContainer,
} from '../../../src/preflight/example.ts';
import { isFargateSize, nearestSizes } from '../../../src/preflight/fargate-sizes.ts';
import { preflightLines } from '../../../src/preflight/messages.ts';
import { pinDigests } from '../../../src/preflight/pin.ts';
import { placementOf } from '../../../src/preflight/placement.ts';
import { platformOfConfig, readManifest, runsOn } from '../../../src/preflight/platforms.ts';
import { cpuUnits, mebibytes, taskNeeds } from '../../../src/taskdef/size.ts';

describe("Fargate's sizes", () => {
  test.each([
    [256, 512],
    [256, 2048],
    [512, 4096],
    [1024, 2048],
    [1024, 8192],
    [2048, 5120],
    [4096, 30_720],
    [8192, 16_384],
    [8192, 20_480],
    [8192, 61_440],
    [16_384, 32_768],
    [16_384, 122_880],
  ])('%d with %d is one', (cpu, memory) => expect(isFargateSize({ cpu, memory })).toBe(true));

  test.each([
    [256, 3072],
    [256, 1536],
    [512, 512],
    [1024, 1024],
    [1024, 2560],
    [4096, 31_744],
    [8192, 17_408],
    [16_384, 40_000],
    [32_768, 65_536],
    [300, 512],
    [128, 512],
  ])('%d with %d is none, and near ones are named', (cpu, memory) => {
    expect(isFargateSize({ cpu, memory })).toBe(false);
    const near = nearestSizes({ cpu, memory });
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
    for (const size of near) expect(isFargateSize(size)).toBe(true);
  });

  test('the nearest are those next to it', () => {
    expect(nearestSizes({ cpu: 1024, memory: 2560 })).toEqual([
      { cpu: 1024, memory: 2048 },
      { cpu: 1024, memory: 3072 },
    ]);
    expect(nearestSizes({ cpu: 256, memory: 4096 })).toEqual([
      { cpu: 256, memory: 2048 },
      { cpu: 512, memory: 4096 },
    ]);
    expect(nearestSizes({ cpu: 300, memory: 600 })).toEqual([{ cpu: 512, memory: 1024 }]);
  });
});

describe('sizes of tasks', () => {
  test.each([
    ['1 vCPU', 1024],
    ['.5 vcpu', 512],
    ['0.25vCPU', 256],
    ['1024', 1024],
    [512, 512],
    ['lots', null],
    [undefined, null],
  ] as const)('cpu %p is %p', (text, units) => expect(cpuUnits(text)).toBe(units));
  test.each([
    ['2 GB', 2048],
    ['.5GB', 512],
    ['30720', 30_720],
    ['2 MB', null],
  ] as const)('memory %p is %p', (text, size) => expect(mebibytes(text)).toBe(size));

  test('what a task needs of an instance', () => {
    const container = {
      name: 'a',
      cpu: 100,
      memory: 300,
      memoryReservation: 200,
      portMappings: [
        { containerPort: 53, hostPort: 53, protocol: 'udp' },
        { containerPort: 80, hostPort: 0 },
      ],
    };
    expect(taskNeeds({ containerDefinitions: [container, { name: 'b', memory: 50 }] })).toEqual({
      cpu: 100,
      memory: 250,
      gpus: 0,
      ports: ['53/udp'],
    });
    expect(taskNeeds({ networkMode: 'host', containerDefinitions: [container] }).ports).toEqual(['53/udp', '80/tcp']);
    expect(taskNeeds({ networkMode: 'awsvpc', cpu: '1 vCPU', containerDefinitions: [container] })).toMatchObject({
      cpu: 1024,
      ports: [],
    });
  });
});

describe('placement constraints', () => {
  const has: Record<string, string | null | undefined> = {
    'attribute:ecs.instance-type': 't3.large',
    'attribute:stack': 'prod',
    'attribute:gpu': null,
    runningTasksCount: '3',
    ec2InstanceId: 'i-1',
  };
  const answer = (text: string) => {
    const expression = parseQuery(text);
    return expression === null ? 'not understood' : satisfies(expression, (subject) => has[subject]);
  };

  test.each([
    ['attribute:stack == prod', true],
    ['attribute:stack==test', false],
    ['attribute:stack != prod', false],
    ['attribute:ecs.instance-type =~ t3.*', true],
    ['attribute:ecs.instance-type =~ (t3|m5).*', true],
    ['attribute:ecs.instance-type =~ "g4dn.*"', false],
    ['attribute:ecs.instance-type !~ t2.*', true],
    ['attribute:ecs.instance-type =~ t3', null],
    ['attribute:stack in [test, prod]', true],
    ["ec2InstanceId in ['i-2', 'i-3']", false],
    ['attribute:stack !in [test]', true],
    ['attribute:gpu exists', false],
    ['attribute:stack exists', true],
    ['attribute:gpu !exists', true],
    ['attribute:gpu == a100', false],
    ['attribute:gpu != a100', null],
    ['not(attribute:stack == prod)', false],
    ['!(attribute:stack == test)', true],
    ['attribute:stack == prod and attribute:ecs.instance-type =~ m5.*', false],
    ['attribute:stack == test or runningTasksCount <= 3', true],
    ['attribute:stack == test or attribute:stack == prod and runningTasksCount > 5', false],
    ['(attribute:stack == test || attribute:stack == prod) && runningTasksCount >= 3', true],
    ['task:group == service:db', null],
    ['not (task:group == service:db) and attribute:stack == test', false],
    ['attribute:stack equals prod', true],
    ['attribute:stack not_in [prod]', false],
    ['attribute:stack', 'not understood'],
    ['attribute:stack == prod and', 'not understood'],
    ['stack == prod', 'not understood'],
    ['(attribute:stack == prod', 'not understood'],
    ['', 'not understood'],
  ])('%s: %p', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('room on the instances', () => {
  const full = instance({ free: { cpu: 100, memory: 4096 } });
  const kind = (...given: Parameters<typeof onInstances>) => placementOf(onInstances(...given)).kind;
  const percent = (minimumHealthyPercent: number, maximumPercent: number) => ({
    deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
  });

  test('one with room is enough', () => expect(kind([full, instance()])).toBe('fits'));
  test('without room it is full', () => expect(kind([full, full])).toBe('full'));
  test('unless ECS may stop a task first', () => {
    expect(kind([full], { members: percent(50, 100) })).toBe('fits');
    // Two tasks, 60 per cent rounded up: none may stop.
    expect(kind([full], { members: percent(60, 200) })).toBe('full');
  });
  test('but never where no instance is large enough', () =>
    expect(kind([instance({ total: { cpu: 256, memory: 4096, gpus: 0 } })], { members: percent(0, 100) })).toBe(
      'too-small',
    ));
  test('draining and disconnected ones do not count', () => {
    expect(kind([instance({ status: 'DRAINING' }), full])).toBe('full');
    expect(kind([instance({ agentConnected: false })])).toBe('no-instances');
  });
  test('blue/green needs the whole second set', () => {
    const members = { deploymentConfiguration: { strategy: 'BLUE_GREEN' } };
    const one = instance({ free: { cpu: 600, memory: 4096 } });
    expect(kind([one], { members })).toBe('full');
    expect(kind([one, one], { members })).toBe('fits');
    expect(kind([instance()], { members })).toBe('fits');
  });
  test('a fixed port is free on one instance more than there are tasks, or on none', () => {
    const definition = {
      ...exampleOnInstances,
      containerDefinitions: [
        { name: 'web', image: 'nginx', memory: 64, portMappings: [{ containerPort: 80, hostPort: 80 }] },
      ],
    };
    const taken = instance({ usedPorts: ['22/tcp', '80/tcp'] });
    expect(kind([taken, taken], { definition, images: [] })).toBe('full');
    expect(kind([taken, instance()], { definition, images: [] })).toBe('fits');
    expect(kind([instance({ usedPorts: ['80/udp'] })], { definition, images: [] })).toBe('fits');
  });
  test('an instance of its own for each task', () => {
    const constraints = [{ kind: 'distinctInstance' } as const];
    expect(kind([instance(), instance(), instance()], { constraints })).toBe('fits');
    expect(kind([instance(), instance()], { constraints })).toBe('distinct');
    expect(kind([instance(), instance(), instance({ status: 'DRAINING' })], { constraints })).toBe('fits');
  });
  test('nothing is asked of daemons, of services that want nothing, of Fargate, of what may not be read', () => {
    expect(kind([full], { service: { ...exampleService, scheduling: 'DAEMON' } })).toBe('not-asked');
    expect(kind([full], { members: { desiredCount: 0 } })).toBe('not-asked');
    expect(placementOf(facts({ instances: [full] })).kind).toBe('not-asked');
    expect(placementOf({ ...onInstances([full]), instances: null }).kind).toBe('not-asked');
  });
  test('with capacity providers only their instances count, and lack of room is a warning', () => {
    const members = { capacityProviderStrategy: [{ capacityProvider: 'asg', weight: 1 }] };
    const all = onInstances([instance(), { ...full, capacityProvider: 'asg' }], { members });
    expect(placementOf(all).kind).toBe('full');
    expect(capacityChecks.flatMap((check) => check.finds(all)).map(({ severity }) => severity)).toEqual(['warning']);
  });
  test('says what each instance lacks', () => {
    const small = instance({ free: { cpu: 2048, memory: 300 } });
    const [found] = capacityChecks.flatMap((check) => check.finds(onInstances([full, small, small])));
    expect(found?.message).toBe(
      'No instance has room for one more task of service web: each needs 512 CPU units, 1024 MiB; of 3 instances, 1 has too little CPU (at most 100 units are free on one), and 2 have too little memory (at most 300 MiB are free on one).',
    );
  });
  test.each([
    [1, 100, 100, true],
    [1, 100, 150, true],
    [3, 100, 125, true],
    [4, 100, 125, false],
    [1, 0, 100, false],
    [2, 50, 100, false],
  ])('%d tasks at %d/%d per cent are stuck: %p', (desired, minimum, maximum, stuck) => {
    const service = { ...exampleService, desired, running: desired };
    const ids = deploymentPercentChecks
      .flatMap((check) => check.finds(facts({ service, members: percent(minimum, maximum) })))
      .map(({ check }) => check);
    expect(ids).toEqual(stuck ? ['deployment-percent'] : []);
  });
});

describe('load balancers', () => {
  const find = (...given: Parameters<typeof facts>) =>
    loadBalancerChecks.flatMap((check) => check.finds(facts(...given)));

  test('the classic: the service says 80, the application listens on 8080', () => {
    const [found] = find({ members: balanced('web', 80) });
    expect(found?.message).toBe(
      'The target group web of service web sends to port 80 of container web, but the revision maps 8080 there.',
    );
    expect(found?.advice).toContain('"containerPort":8080');
  });
  test('a port within a range is mapped', () =>
    expect(
      find({
        definition: withContainer({ portMappings: [{ containerPortRange: '8000-8100' }] }),
        members: balanced('web', 8080),
      }),
    ).toEqual([]));
  test('target groups that could not be read are not spoken of', () =>
    expect(find({ members: balanced('web', 8080), targetGroups: null })).toEqual([]));
  test('a target group of another port is none: ECS registers the container port', () =>
    expect(find({ members: balanced('web', 8080), targetGroups: [targetGroup] })).toEqual([]));
  test('a health check on a port of its own that is mapped is right', () => {
    const definition = withContainer({ portMappings: [{ containerPort: 8080 }, { containerPort: 9090 }] });
    expect(
      find({
        definition,
        members: balanced('web', 8080),
        targetGroups: [{ ...targetGroup, check: { protocol: 'HTTP', port: '9090' } }],
      }),
    ).toEqual([]);
  });
});

describe('platforms', () => {
  test('of an index, without attestations', () => {
    const manifest = {
      manifests: [
        { digest: 'sha256:1', platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
        { digest: 'sha256:2', platform: { os: 'unknown', architecture: 'unknown' } },
      ],
    };
    expect(readManifest(JSON.stringify(manifest))).toEqual({
      kind: 'index',
      children: [{ digest: 'sha256:1', platform: 'linux/arm64' }],
    });
  });
  test('of a single image, from its config blob', () => {
    for (const mediaType of [
      'application/vnd.oci.image.config.v1+json',
      'application/vnd.docker.container.image.v1+json',
    ]) {
      expect(readManifest(JSON.stringify({ config: { mediaType, digest: 'sha256:3' } }))).toEqual({
        kind: 'single',
        config: 'sha256:3',
      });
    }
    expect(platformOfConfig('{"os":"linux","architecture":"amd64"}')).toBe('linux/amd64');
  });
  test.each([
    '',
    'not JSON',
    '[]',
    '{"config":{"mediaType":"application/vnd.cncf.helm.config.v1+json","digest":"sha256:4"}}',
  ])('%s tells nothing', (text) => {
    expect(readManifest(text).kind).toBe('other');
    expect(platformOfConfig(text)).toBeNull();
  });
  test('what runs on what', () => {
    expect(runsOn(['linux/amd64', 'linux/arm64'], 'linux/arm64')).toBe(true);
    expect(runsOn(['linux/386'], 'linux/amd64')).toBe(true);
    expect(runsOn(['linux/arm64'], 'linux/amd64')).toBe(false);
    expect(runsOn(['linux/amd64'], 'windows/amd64')).toBe(false);
  });
});

describe('pinning', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  test('tags of ECR images become digests, everything else stays', () => {
    const all = facts();
    const pinned = pinDigests(all.definition, all.images);
    expect(pinned.definition).toEqual(
      withContainer({ image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@${digest}` }),
    );
    // The change of the image says it, and nothing is to act on.
    expect(pinned.notes).toEqual([]);
    const other = withContainer({ image: 'nginx:1.29' });
    expect(pinDigests(other, facts({ definition: other }).images)).toEqual({ definition: other, notes: [] });
  });
  test('what ECR does not know keeps its tag, and that is said', () => {
    const all = facts();
    const images = all.images.map((image) => ({ ...image, state: { kind: 'unknown' } as const }));
    expect(pinDigests(all.definition, images)).toEqual({
      definition: all.definition,
      notes: [expect.stringContaining('keeps its tag')],
    });
  });
});

describe('in words', () => {
  test('everything at once, one notice a permission', () => {
    const finding = (severity: 'error' | 'warning' | 'advice') => ({
      check: 'x',
      severity,
      subject: 's',
      message: `${severity}.`,
      advice: 'Do.',
    });
    const denied = (what: string) => ({ what, action: 'ecr:BatchGetImage', why: 'access was denied' });
    const lines = preflightLines(
      [finding('error'), finding('error'), finding('warning'), finding('advice')],
      [denied('a'), denied('b'), { what: 'c', action: null, why: 'it broke' }],
    );
    expect(lines).toEqual({
      problems: [{ input: null, message: 'error. Do.', example: null, check: 'x' }],
      warnings: ['warning. Do.'],
      advice: ['advice. Do.'],
      notices: [
        'Not checked: a; b. Allow ecr:BatchGetImage for the role that this job uses.',
        'Not checked: c (it broke).',
      ],
    });
  });
});
