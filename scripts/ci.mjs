// Everything that must hold before a commit lands: what `npm test` checks, and that a clean clone installs from the
// lock and builds the dist/ that is committed. All steps run, whatever fails; the last line is the sum.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lint, outcome, root, run, runSteps, tests, types } from './steps.mjs';

const clone = mkdtempSync(join(tmpdir(), 'ecs-deploy-clone-'));
process.on('exit', () => rmSync(clone, { recursive: true, force: true }));

const addresses = {
  name: 'no download addresses in the lock',
  async run() {
    const found = readFileSync(join(root, 'package-lock.json'), 'utf8').match(/^.*"resolved":.*$/gm) ?? [];
    return outcome(found.length === 0, `package-lock.json names ${found.length} download addresses: npm run lock\n`);
  },
};

const installs = {
  name: 'npm ci from the lock in an empty folder',
  async run() {
    const { ok, output } = await copyTracked();
    if (!ok) return outcome(false, output);
    const installed = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: clone,
    });
    return outcome(installed.ok, installed.output);
  },
};

const bundle = {
  name: 'dist/ is what the sources build',
  async run() {
    if (!existsSync(join(root, 'src/main.ts'))) return outcome(true);
    const fresh = await run(process.execPath, ['scripts/build.mjs', '--out', 'build-dev/fresh'], { cwd: clone });
    if (!fresh.ok) return outcome(false, fresh.output);
    const differing = differences(join(clone, 'dist'), join(clone, 'build-dev/fresh'));
    return outcome(differing.length === 0, `${differing.join('\n')}\nnpm run build, and commit dist/.\n`);
  },
};

await runSteps([types, lint, tests(), addresses, installs, bundle]);

/** Lays the files that git knows, or would add, into an empty folder, as they are now. */
async function copyTracked() {
  const { ok, output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!ok) return { ok, output };
  for (const path of output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    cpSync(join(root, path), join(clone, path));
  }
  return { ok: true, output: '' };
}

function differences(committed, fresh) {
  const list = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile())
      : [];
  return [...new Set([...list(committed), ...list(fresh)])].sort().flatMap((path) => {
    if (!existsSync(join(committed, path))) return [`dist/${path} is missing.`];
    if (!existsSync(join(fresh, path))) return [`dist/${path} is left over: no build makes it.`];
    return readFileSync(join(committed, path)).equals(readFileSync(join(fresh, path))) ? [] : [`dist/${path} differs.`];
  });
}
