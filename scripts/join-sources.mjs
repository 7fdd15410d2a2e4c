import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Joins our own TypeScript into modules that every Node that we support imports; packages stay where they are.
 *
 *   input   source files, by the names of the modules that they become (`<name>.mjs` in `dir`)
 *   alias   files to take for a package
 *   joined  packages to join too, because Node cannot import them as they are
 */
export async function joinSources({ input, dir, alias = {}, joined = /^$/ }) {
  const isOwn = (id) => id.startsWith('.') || id.startsWith('/') || /^[A-Za-z]:[\\/]/.test(id) || id in alias;
  const bundler = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    external: (id) => !isOwn(id) && !joined.test(id),
    resolve: { alias },
    plugins: [{ name: 'own-place', transform: keepPlace }],
    onLog(level, log) {
      if (level === 'warn') console.error(log.message);
    },
  });
  await bundler.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: root,
  });
  await bundler.close();
}

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
