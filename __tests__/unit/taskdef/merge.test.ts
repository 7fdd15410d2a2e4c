import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { container, containers, messages, render } from './support.ts';

const definition: JsonObject = {
  ...containers(
    [
      'web',
      'x:1',
      {
        command: ['a'],
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
        secrets: [{ name: 'S', valueFrom: '/s' }],
        logConfiguration: { logDriver: 'awslogs', options: { a: '1', b: '2' } },
      },
    ],
    ['log', 'y:1'],
  ),
  volumes: [{ name: 'data', host: { sourcePath: '/data' } }, { name: 'tmp' }],
  runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
  placementConstraints: [{ type: 'memberOf', expression: 'a' }],
};

function merged(overrides: JsonObject): JsonObject {
  const rendered = render(definition, {}, { overrides });
  expect(messages(rendered)).toBe('');
  return rendered.definition;
}

describe('objects', () => {
  test('merge by key, deeply', () => {
    expect(merged({ runtimePlatform: { cpuArchitecture: 'X86_64' }, madeUp: { a: { b: 1 } } })).toMatchObject({
      runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
      madeUp: { a: { b: 1 } },
    });
  });

  test('null removes a member at any depth', () => {
    expect(merged({ runtimePlatform: null }).runtimePlatform).toBeUndefined();
    expect(merged({ runtimePlatform: { cpuArchitecture: null } }).runtimePlatform).toEqual({
      operatingSystemFamily: 'LINUX',
    });
    expect(
      merged({ containerDefinitions: [{ name: 'web', logConfiguration: { options: { a: null, c: '3' } } }] }),
    ).toMatchObject({
      containerDefinitions: [{ logConfiguration: { logDriver: 'awslogs', options: { b: '2', c: '3' } } }, {}],
    });
  });
});

test('other arrays are replaced', () => {
  expect(merged({ placementConstraints: [{ type: 'memberOf', expression: 'b' }] }).placementConstraints).toEqual([
    { type: 'memberOf', expression: 'b' },
  ]);
  expect(merged({ containerDefinitions: [{ name: 'web', command: ['b', 'c'] }] })).toMatchObject({
    containerDefinitions: [{ command: ['b', 'c'] }, {}],
  });
});

test('family may be overridden', () => {
  expect(merged({ family: 'preview' }).family).toBe('preview');
});

describe.each([
  [
    'as lists',
    (entries: Record<string, JsonObject>) => Object.entries(entries).map(([name, entry]) => ({ name, ...entry })),
  ],
  ['as mappings', (entries: Record<string, JsonObject>) => entries],
])('lists by name, %s', (_, written) => {
  test('containers merge, and a new one comes last', () => {
    const result = merged({
      containerDefinitions: written({ log: { cpu: 5 }, new: { image: 'z:1', essential: false } }),
    });
    expect(result.containerDefinitions).toMatchObject([
      { name: 'web', image: 'x:1' },
      { name: 'log', image: 'y:1', cpu: 5 },
      { name: 'new', image: 'z:1', essential: false },
    ]);
  });

  test('environment and secrets merge', () => {
    const container = {
      environment: written({ B: { value: '3' }, C: { value: '' } }),
      secrets: written({ S: { valueFrom: '/t' } }),
    };
    expect(merged({ containerDefinitions: written({ web: container }) }).containerDefinitions).toMatchObject([
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '3' },
          { name: 'C', value: '' },
        ],
        secrets: [{ name: 'S', valueFrom: '/t' }],
      },
      {},
    ]);
  });

  test('volumes merge', () => {
    expect(merged({ volumes: written({ data: { host: { sourcePath: '/new' } } }) }).volumes).toEqual([
      { name: 'data', host: { sourcePath: '/new' } },
      { name: 'tmp' },
    ]);
  });
});

test('a mapping removes entries by null, and takes mere texts', () => {
  const rendered = render(
    definition,
    {},
    {
      overrides: {
        containerDefinitions: { log: null, web: { environment: { A: null, D: 'd' }, secrets: { T: '/t' } } },
        volumes: { tmp: null },
      },
    },
  );
  expect(rendered.definition.containerDefinitions).toHaveLength(1);
  expect(container(rendered, 'web')).toMatchObject({
    environment: [
      { name: 'B', value: '2' },
      { name: 'D', value: 'd' },
    ],
    secrets: [
      { name: 'S', valueFrom: '/s' },
      { name: 'T', valueFrom: '/t' },
    ],
  });
  expect(rendered.definition.volumes).toHaveLength(1);
});

test('null removes a whole list', () => {
  expect(merged({ volumes: null, containerDefinitions: { web: { environment: null } } })).not.toHaveProperty('volumes');
});

test('nulls inside what is new mean "not set"', () => {
  expect(merged({ volumes: [{ name: 'new', host: null, madeUp: { a: null, b: 1 } }] }).volumes).toContainEqual({
    name: 'new',
    madeUp: { b: 1 },
  });
});

test('overrides come after the inputs', () => {
  const rendered = render(
    definition,
    { containerName: ['web'], image: 'x:2', environmentVariables: [{ name: 'A', value: '9' }] },
    { overrides: { containerDefinitions: { web: { environment: { A: '10' } } } } },
  );
  expect(container(rendered, 'web')).toMatchObject({ image: 'x:2', environment: [{ name: 'A', value: '10' }, {}] });
});

test.each([
  [{ containerDefinitions: [{ image: 'x' }] }, 'containerDefinitions needs a name'],
  [{ containerDefinitions: 'web' }, 'containerDefinitions must be a list'],
  [{ containerDefinitions: { web: 'x:2' } }, "'web' of containerDefinitions must be a mapping"],
  [{ containerDefinitions: { web: { environment: ['A=1'] } } }, 'web.environment needs a name'],
  [{ containerDefinitions: [{ name: 'web', environment: [{ value: '1' }] }] }, 'web.environment needs a name'],
  [{ containerDefinitions: { web: { environment: { A: ['1'] } } } }, "'A' of web.environment"],
  [{ containerDefinitions: { web: { environment: { A: 1 } } } }, 'web.environment.A.value must be a text'],
  [{ containerDefinitions: { wbe: { cpu: 1 } } }, 'container wbe has no image'],
  [{ containerDefinitions: { web: { image: null } } }, 'container web has no image'],
])('%j: %s', (overrides, words) => {
  expect(messages(render(definition, {}, { overrides: overrides as JsonObject }))).toContain(words);
});
