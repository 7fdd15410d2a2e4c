import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYaml, inputTables, outcomeTable, outputTable, policies, replaceBlock } from '../../src/contract/docs.ts';
import { INPUTS, type InputRow } from '../../src/contract/inputs.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { troubleshooting } from '../../src/diagnose/docs.ts';
import { checkSections } from '../../src/preflight/docs.ts';
import { root } from '../support/repository.ts';

/** Compares a file with what the tables say; with UPDATE=1 it is rewritten first. */
function expectInStep(path: string, generated: (text: string) => string): void {
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const expected = generated(text);
  if (process.env.UPDATE === '1' && text !== expected) writeFileSync(file, expected);
  expect(readFileSync(file, 'utf8')).toBe(expected);
}

describe('action.yml', () => {
  test('is in step with the tables', () => {
    expectInStep('action.yml', actionYaml);
  });

  test('says in YAML what the tables say', () => {
    const action = parse(actionYaml());
    const rows: readonly InputRow[] = INPUTS;
    for (const { name, description, default: value } of rows) {
      expect(action.inputs[name]).toEqual({
        description,
        required: false,
        ...(value === undefined ? {} : { default: value }),
      });
    }
    expect(Object.keys(action.inputs)).toEqual(rows.map(({ name }) => name));
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

/** The generated blocks of the documentation, each between its two markers in its page. */
const blocks: readonly { file: string; block: string; text(): string }[] = [
  { file: 'README.md', block: 'outcomes', text: outcomeTable },
  { file: 'docs/deployments.md', block: 'outcomes', text: outcomeTable },
  { file: 'docs/inputs.md', block: 'inputs', text: inputTables },
  { file: 'docs/outputs.md', block: 'outputs', text: outputTable },
  { file: 'docs/permissions.md', block: 'policies', text: policies },
  { file: 'docs/preflight.md', block: 'checks', text: checkSections },
  { file: 'docs/troubleshooting.md', block: 'troubleshooting', text: troubleshooting },
];

test.each(blocks)('$file: the block $block is in step with its table', ({ file, block, text }) => {
  expectInStep(file, (page) => replaceBlock(page, block, text()));
});
