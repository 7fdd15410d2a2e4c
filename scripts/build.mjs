// Builds dist/: rolldown joins the ES modules and shakes off what is not used, ncc turns the result into the CommonJS
// that the runner starts. Nothing is minified and no module is replaced: dist/ can be read and reviewed. The same
// sources give the same bytes in every folder, so CI can compare.
//
//   node scripts/build.mjs [--entry src/main.ts] [--out dist]
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { entry: { type: 'string', default: 'src/main.ts' }, out: { type: 'string', default: 'dist' } },
});
const out = resolve(root, values.out);
const build = join(root, 'build');

const moduleIds = await preBundle(resolve(root, values.entry));
bundle();
writeFileSync(join(out, 'licenses.txt'), licencesOf(moduleIds));
console.log(`Built ${relative(root, out) || out}.`);

/** Writes build/ and returns the modules that went into it. */
async function preBundle(entry) {
  rmSync(build, { recursive: true, force: true });
  const bundler = await rolldown({
    input: { index: entry },
    cwd: root,
    platform: 'node',
    // The SDK's CommonJS builds, which `main` names, cannot be shaken.
    resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'node', 'import'] },
    treeshake: {
      moduleSideEffects: [{ test: /node_modules\/(undici|tunnel|@actions|@octokit)\//, sideEffects: false }],
    },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
    },
  });
  const names = { entryFileNames: 'index.js', chunkFileNames: '[name].js' };
  const { output } = await bundler.write({ dir: build, format: 'esm', ...names });
  await bundler.close();
  // Without a "type" ncc writes CommonJS, and still reads the import statements.
  writeFileSync(join(build, 'package.json'), '{}\n');
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/** ncc names chunks after paths seen from its working folder, so that is always the root. It never clears its folder. */
function bundle() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = ['build', 'build/index.js', '--no-cache', '--quiet', '--target', 'es2022', '--out', out];
  const { status } = spawnSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
