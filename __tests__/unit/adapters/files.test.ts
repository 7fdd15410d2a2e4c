import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createFiles } from '../../../src/adapters/files.ts';
import { InputError } from '../../../src/lib/errors.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (temporary: string) => createFiles({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: temporary });

test('a file of more than 16 MiB is not read', async () => {
  const path = join(folder, 'large.json');
  writeFileSync(path, '{');
  truncateSync(path, 17 * 1024 * 1024);
  const reading = filesOf(folder).read('large.json');
  await expect(reading).rejects.toThrow(`The file ${path} cannot be read: it has 17 MiB, and at most 16 MiB are read.`);
  await expect(reading).rejects.toBeInstanceOf(InputError);
  truncateSync(path, 16 * 1024 * 1024);
  expect(await filesOf(folder).read('large.json')).toHaveLength(16 * 1024 * 1024);
});

test('a file that cannot be read is an error in words', async () => {
  await expect(filesOf(folder).read('.')).rejects.toBeInstanceOf(InputError);
  await expect(filesOf(folder).read('gone.json')).rejects.toThrow(/gone\.json cannot be read: .*ENOENT/);
});

test('a folder for temporary files is made where it is missing, and refused where it is a file', () => {
  expect(filesOf(join(folder, 'new', 'temp')).writeTemporary('web', '{}')).toBe(
    join(folder, 'new', 'temp', 'web.json'),
  );
  writeFileSync(join(folder, 'file'), '');
  expect(() => filesOf(join(folder, 'file')).writeTemporary('web', '{}')).toThrow(/EEXIST|ENOTDIR/);
});
