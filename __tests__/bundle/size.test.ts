import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { Clock, Simulator } from '../../simulator/index.ts';
import { withShop } from '../../simulator/scenarios/on-github.ts';
import { INPUTS, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { openStage, runBundle } from '../support/bundle.ts';
import { root } from '../support/repository.ts';

jest.setTimeout(30_000);

/** The start alone is measured beside dist/; this is the whole way, to the summary and the exit. */
test.each<[string, number, (clock: Clock) => Simulator, Record<string, string>, string]>([
  ['a plain deploy', 1_520_000, withWeb, {}, '[]'],
  // @actions/github and undici, which it brings, are 0.9 MB; they are loaded while the deployment runs.
  ['one whose commits are listed', 2_420_000, withShop, { service: 'shop' }, 'Fix the checkout'],
])('%s loads at most %i bytes of dist/ from its start to its end', async (_, most, build, added, commits) => {
  const stage = await openStage((clock) => build(clock));
  try {
    const inputs = { ...INPUTS, 'wait-max-delay-seconds': '0.1', ...added };
    const { outputs, loaded } = await runBundle(stage.url, { inputs, listLoaded: true });
    expect(outputs).toMatchObject({ outcome: 'deployed', commits: expect.stringContaining(commits) });
    expect(loaded).toContain('index.js');
    const bytes = loaded.map((file) => [file, statSync(join(root, 'dist', file)).size] as const);
    const sum = bytes.reduce((total, [, size]) => total + size, 0);
    expect({ sum, bytes }).toEqual({ sum: Math.min(sum, most), bytes });
  } finally {
    await stage.close();
  }
});

/** One of the parser's names for a mistake. */
const ofYamlParser = 'BAD_DQ_ESCAPE';

test.each([
  ['JSON', '{"enableExecuteCommand": true}', false],
  ['YAML', 'enableExecuteCommand: true', true],
])('an input in %s: the YAML parser is loaded only where it is needed', async (_, overrides, isLoaded) => {
  const stage = await openStage(withWeb);
  try {
    const inputs = { ...INPUTS, mode: 'plan', command: 'serve --port 80', 'service-overrides': overrides };
    const { outputs, loaded } = await runBundle(stage.url, { inputs, listLoaded: true });
    expect(outputs.outcome).toBe('planned');
    const files = loaded.filter((file) => readFileSync(join(root, 'dist', file), 'utf8').includes(ofYamlParser));
    expect(files.length > 0).toBe(isLoaded);
  } finally {
    await stage.close();
  }
});
