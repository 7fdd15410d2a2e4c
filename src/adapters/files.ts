import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
    read: (path: string): Promise<string> => readFile(resolve(workspace, path), 'utf8'),
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
