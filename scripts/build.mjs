// Builds dist/: rolldown shakes and joins the ES modules into build/, ncc turns that into the CommonJS that the
// runner starts. The same sources give the same bytes in every folder, so CI can compare.
//
//   node scripts/build.mjs [--entry src/main.ts] [--out dist]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { entry: { type: 'string', default: 'src/main.ts' }, out: { type: 'string', default: 'dist' } },
});
const entry = resolve(root, values.entry);
const out = resolve(root, values.out);
const build = join(root, 'build');

if (!existsSync(entry)) {
  console.error(`There is no ${values.entry} to build.`);
  process.exit(1);
}

const moduleIds = await preBundle().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
bundle();
writeFileSync(join(out, 'licenses.txt'), licencesOf(moduleIds));
console.log(`Built ${relative(root, out) || out}.`);

/** Writes build/ and tells which modules went into it. */
async function preBundle() {
  rmSync(build, { recursive: true, force: true });
  const bundler = await rolldown({
    input: { index: entry },
    cwd: root,
    platform: 'node',
    // The SDK's CommonJS builds cannot be shaken, and `main` names them.
    resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'node', 'import'] },
    treeshake: {
      moduleSideEffects: [{ test: /node_modules\/(undici|tunnel|@actions|@octokit)\//, sideEffects: false }],
    },
    plugins: [lazyModules()],
    onLog(level, log) {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
    },
  });
  const { output } = await bundler.write({
    dir: build,
    format: 'esm',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    assetFileNames: '[name][extname]',
    // Readers have src/; the runner reads every byte of dist/ at each start.
    // dist/ is compared byte for byte with a fresh build, not read; a smaller one starts faster.
    minify: true,
    comments: { legal: true, annotation: true, jsdoc: false },
  });
  await bundler.close();
  // Without a "type" ncc writes CommonJS, which starts faster, and still reads the import statements.
  writeFileSync(join(build, 'package.json'), '{}\n');
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/**
 * Puts modules of ours in the place of those that packages import at once and need late or hardly: what Node loads for
 * the built-in ones is a tenth of the time until the first request, and undici is three quarters of GitHub's client.
 */
function lazyModules() {
  const places = [
    { module: 'node:https', importer: /\/@smithy\/node-http-handler\/dist-es\/node-https\.js$/, by: 'lazy-https.ts' },
    { module: 'node:fs/promises', importer: /\/shared-ini-file-loader\/readFile\.js$/, by: 'read-file.ts' },
    { module: 'undici', importer: /\/node_modules\/@actions\/(github|http-client)\//, by: 'lazy-undici.ts' },
  ];
  const replaced = new Set();
  return {
    name: 'lazy-modules',
    resolveId(source, from = '') {
      const place = places.find(({ module, importer }) => module === source && importer.test(from));
      if (place === undefined) return null;
      replaced.add(place);
      return join(root, 'src/adapters', place.by);
    },
    buildEnd() {
      const missed = places.filter((place) => !replaced.has(place)).map(({ module }) => module);
      if (missed.length > 0) throw new Error(`${missed.join(' and ')} is imported in another way now.`);
    },
  };
}

/** ncc names chunks after paths seen from its working folder, which is why that is always the root. */
function bundle() {
  // It never clears its folder, and a chunk of an earlier build would stay.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = ['build', 'build/index.js', '--no-cache', '--quiet', '--target', 'es2022', '--out', out];
  const { status } = spawnSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
