import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { normalizeDefinition, sameDefinition } from '../../../src/taskdef/normalize.ts';
import { definitions } from './definitions.ts';
import { echo } from './echo.ts';
import { base, render } from './support.ts';

describe.each(Object.entries(definitions))('%s', (_, definition) => {
  test('is the same when ECS gives it back', () => {
    expect(normalizeDefinition(echo(definition))).toEqual(normalizeDefinition(definition));
    expect(sameDefinition(definition, echo(definition))).toBe(true);
  });

  test('is the same after rendering what ECS gives back', () => {
    const rendered = render(base(echo(definition), { arn: 'arn' }));
    expect(rendered).toMatchObject({ problems: [], refusals: [], notes: [] });
    expect(sameDefinition(rendered.definition, definition)).toBe(true);
  });

  test('is rendered without losing anything when nothing changes', () => {
    expect(render(definition)).toEqual({
      definition,
      tags: [],
      notes: [],
      problems: [],
      refusals: [],
      imageContainers: [],
    });
  });

  test('is another one with any member more, known or not, at any depth', () => {
    const [first, ...others] = definition.containerDefinitions as JsonObject[];
    const deep = { ...first, madeUp: [{ list: [{ inside: true }] }] };
    expect(sameDefinition({ ...definition, madeUp: 1 }, definition)).toBe(false);
    expect(sameDefinition({ ...definition, containerDefinitions: [deep, ...others] }, definition)).toBe(false);
    expect(render({ ...definition, containerDefinitions: [deep, ...others], madeUp: { a: [1] } }).definition).toEqual({
      ...definition,
      containerDefinitions: [deep, ...others],
      madeUp: { a: [1] },
    });
  });
});

function pair(a: JsonObject, b: JsonObject): boolean {
  const whole = (part: JsonObject) => ({ family: 'web', ...part });
  return sameDefinition(whole(a), whole(b));
}

function containerPair(a: JsonObject, b: JsonObject, more: JsonObject = {}): boolean {
  const whole = (container: JsonObject) => ({
    ...more,
    containerDefinitions: [{ name: 'web', image: 'x', ...container }],
  });
  return pair(whole(a), whole(b));
}

describe('of the task', () => {
  test.each([
    [{ cpu: '1 vCPU' }, { cpu: '1024' }, true],
    [{ cpu: '1vcpu' }, { cpu: 1024 }, true],
    [{ cpu: '.25 vCPU' }, { cpu: '256' }, true],
    [{ cpu: '0.5 vCPU' }, { cpu: '1024' }, false],
    [{ memory: '1GB' }, { memory: '1024' }, true],
    [{ memory: '2 GB' }, { memory: '2048' }, true],
    [{ memory: '0.5 gb' }, { memory: '512' }, true],
    [{ memory: '512' }, { memory: '1024' }, false],
    [{ networkMode: 'bridge' }, {}, true],
    [{ networkMode: 'host' }, {}, false],
    [
      { networkMode: 'bridge', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      false,
    ],
    [
      {
        requiresCompatibilities: ['FARGATE'],
        runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
      },
      { requiresCompatibilities: ['FARGATE'] },
      true,
    ],
    [
      { requiresCompatibilities: ['FARGATE'], runtimePlatform: { cpuArchitecture: 'ARM64' } },
      { requiresCompatibilities: ['FARGATE'] },
      false,
    ],
    [
      { requiresCompatibilities: ['EC2'], runtimePlatform: { cpuArchitecture: 'X86_64' } },
      { requiresCompatibilities: ['EC2'] },
      false,
    ],
    [{ requiresCompatibilities: ['EC2', 'FARGATE'] }, { requiresCompatibilities: ['FARGATE', 'EC2'] }, true],
    [{ requiresCompatibilities: ['EC2', 'FARGATE'] }, { requiresCompatibilities: ['FARGATE'] }, false],
    [{ enableFaultInjection: false }, {}, true],
    [{ volumes: [{ name: 'a', host: {} }] }, { volumes: [{ name: 'a' }] }, true],
    [{ volumes: [{ name: 'a', dockerVolumeConfiguration: { scope: 'task' } }] }, { volumes: [{ name: 'a' }] }, false],
    [{ volumes: [{ name: 'a' }, { name: 'b' }] }, { volumes: [{ name: 'b' }, { name: 'a' }] }, true],
    [{ taskRoleArn: 'web' }, { taskRoleArn: 'arn:aws:iam::1:role/web' }, true],
    [{ taskRoleArn: 'web' }, { taskRoleArn: 'arn:aws:iam::1:role/team/web' }, true],
    [{ taskRoleArn: 'web' }, { taskRoleArn: 'arn:aws:iam::1:role/web2' }, false],
    [{ taskRoleArn: 'arn:aws:iam::1:role/a/web' }, { taskRoleArn: 'arn:aws:iam::1:role/b/web' }, false],
    [{ pidMode: 'task' }, {}, false],
    [{ madeUp: [1, 2] }, { madeUp: [2, 1] }, false],
    [{ madeUp: { a: 1, b: 2 } }, { madeUp: { b: 2, a: 1 } }, true],
    [{ status: 'ACTIVE', revision: 3 }, { revision: 4 }, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(pair(a as JsonObject, b as JsonObject)).toBe(expected);
  });
});

describe('of a container', () => {
  test.each([
    [{ essential: true, cpu: 0 }, {}, true],
    [{ essential: false }, {}, false],
    [{ versionConsistency: 'enabled' }, {}, true],
    [{ versionConsistency: 'disabled' }, {}, false],
    [{ privileged: false, interactive: false }, {}, true],
    [{ linuxParameters: { initProcessEnabled: false, devices: [] } }, {}, true],
    [{ linuxParameters: { initProcessEnabled: true } }, {}, false],
    [
      { healthCheck: { command: ['CMD', 'x'] } },
      { healthCheck: { command: ['CMD', 'x'], interval: 30, timeout: 5, retries: 3 } },
      true,
    ],
    [{ healthCheck: { command: ['CMD', 'x'], interval: 10 } }, { healthCheck: { command: ['CMD', 'x'] } }, false],
    [
      { restartPolicy: { enabled: true } },
      { restartPolicy: { enabled: true, restartAttemptPeriod: 300, ignoredExitCodes: [] } },
      true,
    ],
    [
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      {
        environment: [
          { name: 'B', value: '2' },
          { name: 'A', value: '1' },
        ],
      },
      true,
    ],
    [
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      },
      {
        environment: [
          { name: 'A', value: '2' },
          { name: 'A', value: '1' },
        ],
      },
      false,
    ],
    [{ environment: [{ name: 'A', value: '' }] }, {}, false],
    [{ command: ['a', 'b'] }, { command: ['b', 'a'] }, false],
    [{ entryPoint: ['a', 'b'] }, { entryPoint: ['b', 'a'] }, false],
    [
      {
        environmentFiles: [
          { value: 'a', type: 's3' },
          { value: 'b', type: 's3' },
        ],
      },
      {
        environmentFiles: [
          { value: 'b', type: 's3' },
          { value: 'a', type: 's3' },
        ],
      },
      false,
    ],
    [
      {
        dependsOn: [
          { containerName: 'a', condition: 'START' },
          { containerName: 'b', condition: 'START' },
        ],
      },
      {
        dependsOn: [
          { containerName: 'b', condition: 'START' },
          { containerName: 'a', condition: 'START' },
        ],
      },
      true,
    ],
    [
      { portMappings: [{ containerPort: 80, hostPort: 0 }] },
      { portMappings: [{ containerPort: 80, protocol: 'tcp' }] },
      true,
    ],
    [{ portMappings: [{ containerPort: 80, hostPort: 80 }] }, { portMappings: [{ containerPort: 80 }] }, false],
    [{ portMappings: [{ containerPort: 80, protocol: 'udp' }] }, { portMappings: [{ containerPort: 80 }] }, false],
    [
      { mountPoints: [{ sourceVolume: 'a', containerPath: '/a', readOnly: false }] },
      { mountPoints: [{ sourceVolume: 'a', containerPath: '/a' }] },
      true,
    ],
    [{ image: 'nginx' }, { image: 'nginx:latest' }, false],
    [{ stopTimeout: 30 }, {}, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(containerPair(a as JsonObject, b as JsonObject)).toBe(expected);
  });

  test.each(['awsvpc', 'host'])('the host port of %s mode is the container port', (networkMode) => {
    const [given, filled] = [
      { portMappings: [{ containerPort: 80 }] },
      { portMappings: [{ containerPort: 80, hostPort: 80 }] },
    ];
    expect(containerPair(given, filled, { networkMode })).toBe(true);
  });

  test('the order of containers means nothing', () => {
    const [a, b] = [
      { name: 'a', image: 'x' },
      { name: 'b', image: 'y' },
    ];
    expect(pair({ containerDefinitions: [a, b] }, { containerDefinitions: [b, a] })).toBe(true);
  });
});
