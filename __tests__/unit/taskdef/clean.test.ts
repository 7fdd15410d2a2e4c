import { describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { cleanDefinition } from '../../../src/taskdef/clean.ts';
import { skeleton } from '../../support/skeleton.ts';

function clean(container: JsonObject, keep: string[] = []): unknown {
  const cleaned = cleanDefinition({ containerDefinitions: [{ name: 'web', ...container }] }, keep);
  const { name: _, ...rest } = (cleaned.containerDefinitions as JsonObject[])[0] as JsonObject;
  return rest;
}

describe('what means "not set" is dropped', () => {
  test.each([
    ['null', { linuxParameters: null }, {}],
    ['an empty list', { command: [] }, {}],
    ['an empty object', { linuxParameters: {} }, {}],
    ['an empty text', { workingDirectory: '' }, {}],
    ['an object that becomes empty', { linuxParameters: { capabilities: { add: [], drop: null } } }, {}],
    [
      'a list that becomes empty',
      { logConfiguration: { logDriver: 'x', secretOptions: [{ name: '', valueFrom: '' }] } },
      { logConfiguration: { logDriver: 'x' } },
    ],
    ['a null element', { command: ['a', null, 'b'] }, { command: ['a', 'b'] }],
    ['an empty text in a list of names', { links: ['', 'db'] }, { links: ['db'] }],
    ['an empty part of something unknown', { madeUp: { a: [{}, { b: '' }], c: 1 } }, { madeUp: { c: 1 } }],
  ])('%s', (_, given, expected) => {
    expect(clean(given as JsonObject)).toEqual(expected);
  });

  test('nested lists stay nested', () => {
    expect(clean({ madeUp: [[1, []], [[2]]] })).toEqual({ madeUp: [[1], [[2]]] });
  });
});

test('zero and false are values', () => {
  expect(clean({ cpu: 0, essential: false })).toEqual({ cpu: 0, essential: false });
});

describe('an empty text stays where it is a value', () => {
  test.each([
    { command: ['serve', '--prefix', ''] },
    { command: ['', 'x'] },
    { entryPoint: ['sh', ''] },
    { healthCheck: { command: ['CMD', ''] } },
    { environment: [{ name: 'A', value: '' }] },
    { dockerLabels: { a: '' } },
    { logConfiguration: { logDriver: 'splunk', options: { tag: '' } } },
    { firelensConfiguration: { type: 'fluentbit', options: { a: '' } } },
    { systemControls: [{ namespace: 'kernel.domainname', value: '' }] },
  ])('%j', (given) => {
    expect(clean(given as JsonObject)).toEqual(given);
  });

  test('properties of the proxy, labels and options of Docker volumes', () => {
    const definition = {
      proxyConfiguration: { containerName: 'envoy', properties: [{ name: 'EgressIgnoredIPs', value: '' }] },
      volumes: [{ name: 'a', dockerVolumeConfiguration: { labels: { x: '' }, driverOpts: { y: '' } } }],
    };
    expect(cleanDefinition(definition, [])).toEqual(definition);
  });
});

describe('blanks that a form leaves are no values', () => {
  test.each<[string, JsonObject]>([
    ['a command', { command: [''] }],
    ['an entry point of several', { entryPoint: ['', ''] }],
    ['a variable', { environment: [{ name: '', value: '' }] }],
    ['a system control', { systemControls: [{ namespace: '', value: '' }] }],
    ["a health check's command", { healthCheck: { command: [''] } }],
    ['a label', { dockerLabels: { KeyName: '' } }],
    ['an option', { logConfiguration: { options: { KeyName: '' } } }],
    ['null among them', { command: ['', null], environment: [null, { name: null, value: '' }] }],
  ])('%s', (_, given) => {
    expect(clean(given)).toEqual({});
  });

  test('beside what was filled in they go, and the rest stays as it is', () => {
    expect(
      clean({
        environment: [
          { name: '', value: '' },
          { name: 'A', value: '' },
        ],
        healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5 },
        dockerLabels: { KeyName: '', team: '' },
        command: ['', 'serve'],
      }),
    ).toEqual({
      environment: [{ name: 'A', value: '' }],
      healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5 },
      dockerLabels: { team: '' },
      command: ['', 'serve'],
    });
  });

  test.each<[string, JsonObject]>([
    ['all of it', { type: '', containerName: '', properties: [{ name: '', value: '' }] }],
    ['all but its only kind', { type: 'APPMESH', containerName: '', properties: [{ name: '', value: '' }] }],
  ])('a proxy: %s', (_, proxyConfiguration) => {
    expect(cleanDefinition({ family: 'web', proxyConfiguration }, [])).toEqual({ family: 'web' });
  });

  test('of a whole skeleton nothing blank is left, and nothing else is lost', () => {
    const blanks = (value: Json, path = ''): string[] => {
      if (value === null || value === '') return [path];
      if (typeof value !== 'object') return [];
      const inside = Object.entries(value).flatMap(([key, member]) => blanks(member, `${path}.${key}`));
      return Object.keys(value).length === 0 ? [path] : inside;
    };
    const leaves = (value: Json): number =>
      value !== null && typeof value === 'object'
        ? Object.values(value).reduce((sum: number, member) => sum + leaves(member), 0)
        : value === null || value === ''
          ? 0
          : 1;
    const given = skeleton();
    expect(blanks(given).length).toBeGreaterThan(50);
    const cleaned = cleanDefinition(given, []);
    expect(blanks(cleaned)).toEqual([]);
    // Zeros, `true` and words stay, but for the proxy's only kind: what they mean is not ours to guess.
    expect(leaves(cleaned)).toBe(leaves(given) - 1);
    expect(cleaned.containerDefinitions).toMatchObject([{ healthCheck: { interval: 0 }, cpu: 0, essential: true }]);
  });

  test('a proxy with a container stays, with its empty properties', () => {
    const proxyConfiguration = { type: 'APPMESH', containerName: 'envoy', properties: [{ name: 'A', value: '' }] };
    expect(cleanDefinition({ proxyConfiguration }, [])).toEqual({ proxyConfiguration });
  });
});

describe('keep-null-value-keys', () => {
  test.each([
    ['at the top', { volumes: [] }, ['volumes'], { volumes: [] }],
    [
      'deep inside',
      { containerDefinitions: [{ name: 'a', linuxParameters: { tmpfs: [], devices: [] } }] },
      ['tmpfs'],
      { containerDefinitions: [{ name: 'a', linuxParameters: { tmpfs: [] } }] },
    ],
    ['texts too', { b: '', c: {} }, ['b'], { b: '' }],
    ['null never', { a: null, b: { a: null, c: 1 } }, ['a'], { b: { c: 1 } }],
    ['a list of blanks as an empty one', { command: [''] }, ['command'], { command: [] }],
    ['inside what is blank elsewhere', { a: [{ name: '', value: '' }] }, ['value'], { a: [{ value: '' }] }],
    ['what becomes empty stays as an empty one', { a: { x: null } }, ['a'], { a: {} }],
    ['what is not empty is cleaned inside', { a: { x: null, y: 1 } }, ['a'], { a: { y: 1 } }],
  ])('%s', (_, given, keep, expected) => {
    expect(cleanDefinition(given as JsonObject, keep)).toEqual(expected);
  });
});

test('members that only describe are dropped at the top, and nowhere else', () => {
  const description = {
    taskDefinitionArn: 'arn',
    revision: 4,
    status: 'ACTIVE',
    requiresAttributes: [{ name: 'x' }],
    compatibilities: ['EC2'],
    registeredAt: 1,
    registeredBy: 'me',
    deregisteredAt: 2,
    deleteRequestedAt: 3,
  };
  const kept = { family: 'web', madeUp: { status: 'on', revision: 2 } };
  expect(cleanDefinition({ ...description, ...kept }, [])).toEqual(kept);
});
