// Runs a TypeScript file with its arguments on every Node that we support.
//
//   node scripts/run-ts.mjs simulator/demo/main.ts crash
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { joinSources } from './join-sources.mjs';
import { scratchFolder } from './scratch-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (file === undefined || !existsSync(resolve(root, file))) {
  console.error(
    file === undefined ? 'Which file? node scripts/run-ts.mjs FILE [ARGUMENT ...]' : `There is no ${file}.`,
  );
  process.exit(1);
}
const entry = resolve(root, file);
const dir = scratchFolder();
await joinSources({ input: { main: entry }, dir });

process.argv = [process.argv[0], entry, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(dir, 'main.mjs')).href);
