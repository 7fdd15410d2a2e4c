import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError, messageOf } from '../lib/errors.ts';

const mebibyte = 1024 * 1024;

/** ECS takes 64 KiB as a task definition; a file that is much larger is another one. */
const largestFile = 16 * mebibyte;

export type Files = ReturnType<typeof createFiles>;

/** The workspace's files, and the run's own folder for what the step leaves to later steps. */
export function createFiles(environment: Readonly<Record<string, string | undefined>>) {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const temporary = environment.RUNNER_TEMP || tmpdir();
  return {
    /** The full path of a path that is relative to the workspace. */
    resolve: (path: string): string => resolve(workspace, path),
    /** Whether there is a file (no folder) at the path. */
    exists: async (path: string): Promise<boolean> => {
      const full = resolve(workspace, path);
      return existsSync(full) && statSync(full).isFile();
    },
    /** What lies in a folder, by name; null where there is no folder. */
    list: async (path: string): Promise<string[] | null> => {
      const full = resolve(workspace, path);
      return existsSync(full) && statSync(full).isDirectory() ? readdirSync(full) : null;
    },
    /** Rejects with an InputError for what cannot be read, and for what is too large to be what is looked for. */
    read: async (path: string): Promise<string> => {
      const full = resolve(workspace, path);
      try {
        const { size } = await stat(full);
        if (size > largestFile)
          throw new Error(`it has ${Math.ceil(size / mebibyte)} MiB, and at most 16 MiB are read`);
        return await readFile(full, 'utf8');
      } catch (error) {
        const message = `The file ${full} cannot be read: ${messageOf(error)}.`;
        throw new InputError([{ input: null, message, example: null }]);
      }
    },
    /** Writes a file that no other step's has the name of, and says where it is. */
    writeTemporary: (name: string, text: string): string => {
      mkdirSync(temporary, { recursive: true });
      for (let number = 1; ; number += 1) {
        const path = join(temporary, `${name}${number === 1 ? '' : `-${number}`}.json`);
        if (existsSync(path)) continue;
        writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
        return path;
      }
    },
  };
}
