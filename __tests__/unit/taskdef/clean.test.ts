import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { cleanDefinition } from '../../../src/taskdef/clean.ts';

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
    { command: [''] },
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

describe('keep-null-value-keys', () => {
  test.each([
    ['at the top', { volumes: [] }, ['volumes'], { volumes: [] }],
    [
      'deep inside',
      { containerDefinitions: [{ name: 'a', linuxParameters: { tmpfs: [], devices: [] } }] },
      ['tmpfs'],
      { containerDefinitions: [{ name: 'a', linuxParameters: { tmpfs: [] } }] },
    ],
    ['null and texts too', { a: null, b: '', c: {} }, ['a', 'b'], { a: null, b: '' }],
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
