import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { diffDefinitions } from '../../../src/taskdef/diff.ts';
import { containerImageChanges } from '../../../src/taskdef/images.ts';
import { definitions } from './definitions.ts';
import { echo } from './echo.ts';
import { containers } from './support.ts';

function diff(from: JsonObject, to: JsonObject) {
  return diffDefinitions(containers(['web', 'x:1', from]), containers(['web', 'x:1', to]));
}

test.each(Object.entries(definitions))('%s: nothing changes between it and its echo', (_, definition) => {
  expect(diffDefinitions(echo(definition), definition)).toEqual([]);
});

describe('a container', () => {
  test.each([
    ['a scalar', { cpu: 10 }, { cpu: 20 }, { path: 'web.cpu', kind: 'changed', from: '10', to: '20' }],
    [
      'a list',
      { command: ['a'] },
      { command: ['a', 'b'] },
      { path: 'web.command', kind: 'changed', from: '["a"]', to: '["a","b"]' },
    ],
    [
      'a member of an object',
      { dockerLabels: { a: '1' } },
      { dockerLabels: { a: '1', b: '' } },
      { path: 'web.dockerLabels.b', kind: 'added', from: null, to: '' },
    ],
    [
      'a log option',
      { logConfiguration: { logDriver: 'x', options: { a: '1' } } },
      { logConfiguration: { logDriver: 'x' } },
      { path: 'web.logConfiguration.options.a', kind: 'removed', from: '1', to: null },
    ],
    [
      'a secret',
      { secrets: [{ name: 'S', valueFrom: '/a' }] },
      { secrets: [{ name: 'S', valueFrom: '/b' }] },
      { path: 'web.secrets.S', kind: 'changed', from: '/a', to: '/b' },
    ],
    ['something unknown', {}, { madeUp: { a: [1] } }, { path: 'web.madeUp.a', kind: 'added', from: null, to: '[1]' }],
    [
      'a default that is turned off',
      {},
      { essential: false },
      { path: 'web.essential', kind: 'added', from: null, to: 'false' },
    ],
  ])('%s', (_, from, to, expected) => {
    expect(diff(from as JsonObject, to as JsonObject)).toEqual([{ ...expected, hidden: false }]);
  });

  test('values of variables are in no change', () => {
    const variables = (values: Record<string, string>) => ({
      environment: Object.entries(values).map(([name, value]) => ({ name, value })),
    });
    const changes = diff(
      variables({ A: 'hunter1', B: 'hunter2', C: 'hunter3' }),
      variables({ A: 'hunter1', B: 'hunter4', D: 'hunter5' }),
    );
    expect(changes).toEqual([
      { path: 'web.environment.B', kind: 'changed', from: null, to: null, hidden: true },
      { path: 'web.environment.D', kind: 'added', from: null, to: null, hidden: true },
      { path: 'web.environment.C', kind: 'removed', from: null, to: null, hidden: true },
    ]);
  });

  test('that comes or goes is one change, without its variables', () => {
    const more = { environment: [{ name: 'A', value: 'hunter2' }] };
    const [before, after] = [
      containers(['web', 'x:1', more], ['old', 'y:1', more]),
      containers(['new', 'z:1', more], ['web', 'x:2', more]),
    ];
    const changes = diffDefinitions(before, after);
    expect(changes).toEqual([
      { path: 'new', kind: 'added', from: null, to: 'z:1', hidden: false },
      { path: 'web.image', kind: 'changed', from: 'x:1', to: 'x:2', hidden: false },
      { path: 'old', kind: 'removed', from: 'y:1', to: null, hidden: false },
    ]);
    expect(JSON.stringify(changes)).not.toContain('hunter2');
  });
});

test('the task and its volumes', () => {
  const before = { ...containers(['web', 'x']), cpu: '1 vCPU', volumes: [{ name: 'a', host: { sourcePath: '/a' } }] };
  const after = {
    ...containers(['web', 'x']),
    cpu: '512',
    memory: '1 GB',
    volumes: [{ name: 'b', configuredAtLaunch: true }],
  };
  expect(diffDefinitions(before, after)).toEqual([
    { path: 'cpu', kind: 'changed', from: '1024', to: '512', hidden: false },
    { path: 'memory', kind: 'added', from: null, to: '1024', hidden: false },
    { path: 'volumes.b', kind: 'added', from: null, to: '{"configuredAtLaunch":true}', hidden: false },
    { path: 'volumes.a', kind: 'removed', from: '{"host":{"sourcePath":"/a"}}', to: null, hidden: false },
  ]);
});

test('against nothing', () => {
  expect(diffDefinitions(null, containers(['web', 'x:1']))).toEqual([
    { path: 'web', kind: 'added', from: null, to: 'x:1', hidden: false },
    { path: 'family', kind: 'added', from: null, to: 'web', hidden: false },
  ]);
});

test('images of all containers beside those before', () => {
  expect(
    containerImageChanges(containers(['web', 'x:1'], ['old', 'y:1']), containers(['web', 'x:2'], ['new', 'z:1'])),
  ).toEqual([
    { container: 'web', from: 'x:1', to: 'x:2' },
    { container: 'new', from: null, to: 'z:1' },
  ]);
});
