import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { INPUTS, withWeb } from '../../simulator/stories/spring-boot.ts';
import { openStage, runBundle } from '../support/bundle.ts';
import { root } from '../support/repository.ts';

jest.setTimeout(30_000);

/** The start alone is measured beside dist/; this is the whole way, to the summary and the exit. */
test('a plain deploy loads at most 605 kB of dist/ from its start to its end', async () => {
  const stage = await openStage((clock) => withWeb(clock));
  try {
    const inputs = { ...INPUTS, 'wait-max-delay-seconds': '0.1' };
    const { outputs, loaded } = await runBundle(stage.url, { inputs, listLoaded: true });
    expect(outputs.outcome).toBe('deployed');
    expect(loaded).toContain('index.js');
    const bytes = loaded.map((file) => [file, statSync(join(root, 'dist', file)).size] as const);
    const sum = bytes.reduce((total, [, size]) => total + size, 0);
    expect({ sum, bytes }).toEqual({ sum: Math.min(sum, 605_000), bytes });
  } finally {
    await stage.close();
  }
});
