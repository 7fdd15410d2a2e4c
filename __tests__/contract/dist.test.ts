import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openTrack } from '../../scripts/start.mjs';
import { filesIn, read, root } from '../support/repository.ts';

const KILOBYTE = 1000;
const files = filesIn('dist');

/** Whether dist/ is up to date, .ci/run checks by building it again in a clean clone. */
describe('dist', () => {
  test('was built: npm run build', () => {
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/licenses.txt']));
  });

  test('what is loaded until the first answer stays under 1.45 MB, the diagnosis rules included', async () => {
    const track = await openTrack();
    try {
      const loaded = await track.loaded(process.execPath, join(root, 'dist/index.js'));
      expect(loaded.map(({ path }) => path)).toContain(join(root, 'dist/index.js'));
      expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1450 * KILOBYTE);
    } finally {
      await track.close();
    }
  });

  test('can be read: no line is long but for the data that undici and re2js carry as base64', () => {
    const isLong = (line: string) => line.replace(/(['"`])[A-Za-z0-9+/=_-]+\1/, '').length > 1_000;
    const code = files.filter((path) => path.endsWith('.js'));
    expect(code.filter((path) => read(path).split('\n').some(isLong))).toEqual([]);
  });

  // Texts that only an example, a fixture or a generator has. layers.test.ts checks the imports.
  test.each(['Your Spot Task was interrupted', 'arn:aws:iam::123456789012:role/web-execution', 'In no group of the'])(
    'holds no examples and no generators of the documentation: %s',
    (text) => {
      expect(filesIn('src', '.ts').filter((path) => read(path).includes(text))).not.toEqual([]);
      expect(files.filter((path) => read(path).includes(text))).toEqual([]);
    },
  );

  test('says the licence of every package in it', () => {
    const licences = read('dist/licenses.txt');
    const listed = [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)@\d\S* \(.+\)$/gm)].map((match) => match[1]);
    // Those of the bundle's own packages; that the list is whole is held by its being made from the bundled modules.
    const expected = [
      '@actions/core',
      '@actions/github',
      '@aws-sdk/client-ecs',
      '@aws-sdk/client-ecr',
      '@smithy/core',
      'hpagent',
      'yaml',
    ];
    expect(expected.filter((name) => !listed.includes(name))).toEqual([]);
    expect(licences).toContain('Permission is hereby granted');
    expect(licences).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  test('holds nothing of the machine that built it', () => {
    expect(files.filter((path) => read(path).includes(root))).toEqual([]);
  });
});
