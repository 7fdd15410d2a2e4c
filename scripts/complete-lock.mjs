// Adds to package-lock.json the optional packages of platforms that `npm install` left out, and the integrity hash of
// every package that has none.
//
// A registry that does not serve every platform's binary makes npm drop those packages from the lock, and
// `npm ci` then stops on the platforms concerned. What npm needs is known without asking: the name and version
// stand in the parent's optionalDependencies, and the platform is the name's ending. The hashes come from npm: it
// resolves the packages in a folder of its own, with none of them installed. Run after each change of dependencies:
// `npm run lock`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The npm fields `os`, `cpu` and `libc` that a platform package's name tells; null when it tells none. */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const cpu = PROCESSORS.find((known) => words.includes(known));
  if (cpu === undefined) return null;
  const os = SYSTEMS.find((known) => words.includes(known));
  const ending = words.at(-1) ?? '';
  const libc = ending.startsWith('musl') ? 'musl' : ending.startsWith('gnu') || ending === 'glibc' ? 'glibc' : null;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    cpu: [cpu],
    ...(os === 'linux' && libc !== null ? { libc: [libc] } : {}),
  };
}

/** The optional packages that the lock's packages name and that the lock has no entry for. */
export function missingOptionals(packages) {
  const missing = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isResolved(packages, path, name)) missing.push({ name, version, parent: entry });
    }
  }
  return missing;
}

/** The lock with every optional package in it and no download addresses; entries in npm's order. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, parent } of missingOptionals(packages)) {
    const platform = platformOf(name);
    if (platform === null) throw new Error(`${name}: its name does not tell its platform; add it to the lock by hand.`);
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: "${version}" is no exact version.`);
    const { os, ...rest } = platform;
    packages[`node_modules/${name}`] = {
      version,
      cpu: rest.cpu,
      ...(parent.dev ? { dev: true } : {}),
      ...(rest.libc === undefined ? {} : { libc: rest.libc }),
      optional: true,
      ...(os === undefined ? {} : { os }),
    };
  }
  const sorted = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted.map((path) => [path, withoutAddress(packages[path])])) };
}

/** Name and version of each package of the lock that has no integrity hash, by its path. */
export function withoutIntegrity(packages) {
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.link !== true && entry.integrity === undefined)
    .map(([path, { version }]) => ({ path, name: path.split('node_modules/').at(-1) ?? '', version }));
}

/** The lock with these hashes, by `name@version`; what has a hash keeps it. */
export function withIntegrity(lock, hashes) {
  const packages = { ...lock.packages };
  for (const { path, name, version } of withoutIntegrity(packages)) {
    const integrity = hashes.get(`${name}@${version}`);
    if (integrity === undefined) throw new Error(`npm gives no integrity hash of ${name}@${version}.`);
    const { version: _, ...rest } = packages[path];
    packages[path] = { version, integrity, ...rest };
  }
  return { ...lock, packages };
}

/** Asks npm for the hashes of packages, all in one run. */
function hashesOf(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    const optionalDependencies = Object.fromEntries(wanted.map(({ name, version }) => [name, version]));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, optionalDependencies }));
    const options = ['--package-lock-only', '--ignore-scripts', '--force', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    return new Map(
      Object.entries(packages).map(([path, { version, integrity }]) => [
        `${path.split('node_modules/').at(-1)}@${version}`,
        integrity,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a package at `path` finds `name` the way Node looks for it: beside itself, then further up. */
function isResolved(packages, path, name) {
  let folder = path;
  while (true) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

function withoutAddress(entry) {
  const { resolved: _, ...rest } = entry;
  return rest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const lock = completeLock(JSON.parse(text));
  const wanted = withoutIntegrity(lock.packages);
  const hashed = wanted.length === 0 ? lock : withIntegrity(lock, hashesOf(wanted));
  const completed = `${JSON.stringify(hashed, null, 2)}\n`;
  if (completed === text) {
    console.log('package-lock.json is complete.');
  } else {
    writeFileSync(file, completed);
    console.log('package-lock.json was completed.');
  }
}
