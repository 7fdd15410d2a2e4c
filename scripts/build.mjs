// Builds dist/: rolldown shakes and joins the ES modules into build/, ncc turns that into the CommonJS that the
// runner starts. The same sources give the same bytes in every folder, so CI can compare.
//
//   node scripts/build.mjs [--entry src/main.ts] [--out dist]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
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
shorten();
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
    transform: { inject: { crypto: join(root, 'src/adapters/lazy-crypto.ts') } },
    plugins: [lazyModules(), signingInJavaScript(), usedEndpoints()],
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
    {
      module: 'node:crypto',
      importer: /\/@smithy\/core\/dist-es\/submodules\/(checksum|config|serde)\//,
      by: 'lazy-crypto.ts',
    },
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

/**
 * Has the SDK sign with its own SHA-256 in JavaScript, which it has for machines without OpenSSL. What is hashed for a
 * request is small, and for the first one the native hash would be loaded in more time than it takes to do without.
 */
function signingInJavaScript() {
  const native = /\/@smithy\/core\/dist-es\/submodules\/checksum\/sha256\/Sha256Node\.js$/;
  let replaced = false;
  return {
    name: 'signing-in-javascript',
    load(id) {
      if (!native.test(id)) return null;
      replaced = true;
      return "export { Sha256Js as Sha256Node } from './Sha256Js';";
    },
    buildEnd() {
      if (!replaced) throw new Error('The SDK has its SHA-256 in another place now.');
    },
  };
}

/**
 * Leaves of the thousand methods of GitHub's client those whose names occur in the adapters: the table of all of them is
 * two thirds of what is left of it.
 */
function usedEndpoints() {
  const table = /\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/;
  let found = false;
  return {
    name: 'used-endpoints',
    async load(id) {
      if (!table.test(id)) return null;
      found = true;
      const { default: scopes } = await import(pathToFileURL(id));
      const words = wordsIn('src/adapters');
      const used = Object.entries(scopes).map(([scope, methods]) => {
        const named = Object.entries(methods).filter(([name]) => words.has(scope) && words.has(name));
        return [scope, Object.fromEntries(named)];
      });
      return `export default ${JSON.stringify(Object.fromEntries(used))};`;
    },
    buildEnd() {
      if (!found) throw new Error("GitHub's client has its table of methods in another place now.");
    },
  };
}

function wordsIn(folder) {
  const texts = readdirSync(join(root, folder)).map((file) => readFileSync(join(root, folder, file), 'utf8'));
  return new Set(texts.join('\n').match(/\w+/g));
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

/** ncc calls every import by a long name and writes comments between: a sixth of what the runner reads. */
function shorten() {
  for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
    const path = join(out, file);
    const { code, errors } = minifySync(file, readFileSync(path, 'utf8'), { module: false });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
    writeFileSync(path, code);
  }
}
