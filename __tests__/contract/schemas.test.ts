import { expect, test } from '@jest/globals';
import { OUTCOMES } from '../../src/contract/outcomes.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { STATES } from '../../src/status/board.ts';
import { read } from '../support/repository.ts';
import { SCHEMAS, schemaErrors } from '../support/schemas.ts';

/** The machine interface: what programs read of the outputs. Every scenario's outputs are validated in its run. */

const schemaOf = (name: keyof typeof SCHEMAS) => JSON.parse(read(SCHEMAS[name]));

test('outcomes and states are those of the action', () => {
  const { properties } = schemaOf('results').items;
  expect([...properties.outcome.enum].sort()).toEqual(OUTCOMES.map(({ name }) => name).sort());
  expect([...properties.state.enum].sort()).toEqual([...STATES].sort());
});

test.each(Object.entries(SCHEMAS))('%s has its version in its name, and is linked from the outputs', (name, path) => {
  expect(path).toBe(`docs/schemas/${name}.v1.json`);
  expect(schemaOf(name as keyof typeof SCHEMAS)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.v1.json`,
  });
  expect(OUTPUTS.map((output) => output.name)).toContain(name);
  expect(read('docs/outputs.md')).toContain(`(schemas/${name}.v1.json)`);
});

const result = {
  service: 'web',
  cluster: 'prod',
  outcome: 'deployed',
  reason: '',
  cause: '',
  created: false,
  taskDefinitionArn: null,
  previousTaskDefinitionArn: null,
  deploymentId: null,
  desiredCount: 1,
  runningCount: 1,
  url: '',
  seconds: 0,
};

test.each<[string, Record<string, string>, RegExp | null]>([
  ['a result', { results: JSON.stringify([result]) }, null],
  ['an unknown outcome', { results: JSON.stringify([{ ...result, outcome: 'fine' }]) }, /results\/0\/outcome/],
  ['a member that no schema names', { results: JSON.stringify([{ ...result, more: 1 }]) }, /additional properties/],
  ['a result without a cause', { results: JSON.stringify([{ ...result, cause: undefined }]) }, /cause/],
  ['a negative time', { timings: JSON.stringify({ total: -1 }) }, /timings/],
  [
    'a check that is still pending',
    { verification: '[{"check":"x","when":"serving","state":"pending","reason":""}]' },
    /state/,
  ],
])('%s', (_, outputs, message) => {
  const errors = schemaErrors(outputs);
  if (message === null) expect(errors).toEqual([]);
  else expect(errors.join('\n')).toMatch(message);
});
