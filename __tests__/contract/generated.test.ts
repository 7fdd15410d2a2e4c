import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  actionYaml,
  readmeInputs,
  readmeOutcomes,
  readmeOutputs,
  readmePolicy,
  replaceBlock,
} from '../../src/contract/docs.ts';
import { INPUTS, type InputRow } from '../../src/contract/inputs.ts';
import { OUTPUTS } from '../../src/contract/outputs.ts';
import { readmeTroubleshooting } from '../../src/diagnose/docs.ts';

const actionFile = fileURLToPath(new URL('../../action.yml', import.meta.url));
const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url));

/** Compares a file with what the tables say; with UPDATE=1 it is rewritten first. */
function expectInStep(file: string, generated: (text: string) => string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const expected = generated(text);
  if (process.env.UPDATE === '1' && text !== expected) writeFileSync(file, expected);
  expect(readFileSync(file, 'utf8')).toBe(expected);
}

describe('action.yml', () => {
  test('is in step with the tables', () => {
    expectInStep(actionFile, actionYaml);
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

const blocks = {
  inputs: readmeInputs,
  outputs: readmeOutputs,
  outcomes: readmeOutcomes,
  policy: readmePolicy,
  troubleshooting: readmeTroubleshooting,
};

// The README may not be written yet; once it is there, all its blocks must be too.
(existsSync(readmeFile) ? test : test.skip)('the generated blocks of the README are in step with the tables', () => {
  expectInStep(readmeFile, (text) =>
    Object.entries(blocks).reduce((current, [name, block]) => replaceBlock(current, name, block()), text),
  );
});
