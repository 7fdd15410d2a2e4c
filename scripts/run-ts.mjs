// Runs a TypeScript file with its arguments on every Node that we support: joins our own sources into one module,
// leaves packages where they are, and imports the result.
//
//   node scripts/run-ts.mjs simulator/demo/main.ts crash
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (file === undefined || !existsSync(resolve(root, file))) {
  console.error(
    file === undefined ? 'Which file? node scripts/run-ts.mjs FILE [ARGUMENT ...]' : `There is no ${file}.`,
  );
  process.exit(1);
}
const entry = resolve(root, file);

// Inside the repository, so that node_modules is found from there; one folder a run, so that runs do not meet.
const folder = join(root, 'build-dev');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (isLeftOver(name)) rmSync(join(folder, name), { recursive: true });
const out = mkdtempSync(join(folder, `run-${process.pid}-`));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const bundler = await rolldown({
  input: { main: entry },
  cwd: root,
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(id),
  plugins: [{ name: 'own-place', transform: keepPlace }],
  onLog(level, log) {
    if (level === 'warn') console.error(log.message);
  },
});
await bundler.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
  sourcemap: true,
});
await bundler.close();

process.argv = [process.argv[0], entry, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(out, 'main.mjs')).href);

/** A joined module still believes that it lies where its source does. */
function keepPlace(code, id) {
  if (!code.includes('import.meta.')) return null;
  const placed = code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    .replaceAll('import.meta.filename', JSON.stringify(id));
  // No line moves, so the map that there is stays right but for columns.
  return { code: placed, map: null };
}

/** The folder of a run that was killed before it could clean up. */
function isLeftOver(name) {
  const pid = /^run-(\d+)-/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}
