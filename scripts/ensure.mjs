// Installs the dependencies if they are not there or not those of package-lock.json, so that every command works
// on a fresh clone. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled()) install();

/** Whether npm's own record of what it installed agrees with the lock. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return (
    Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || installed[path]?.version === entry.version || (entry.optional && !installed[path]),
    ) && Object.entries(installed).every(([path, entry]) => wanted[path] !== undefined && isForThisMachine(entry))
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** False for the binaries of another platform: a folder that was copied or mounted from elsewhere. */
function isForThisMachine({ os, cpu }) {
  return fits(os, process.platform) && fits(cpu, process.arch);
}

function fits(list, value) {
  if (list === undefined) return true;
  return list.includes(value) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${value}`));
}

function install() {
  console.log('Installing the dependencies of package-lock.json (once, about half a minute) ...');
  // No package here needs its install script: binaries come as packages of their own.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed; what it said stands above.');
  process.exit(status ?? 1);
}
