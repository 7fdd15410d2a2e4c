import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A new folder that is removed when this process exits. It lies inside the repository, so that node_modules is found
 * from there; each run has its own, so that runs do not meet.
 */
export function scratchFolder() {
  const folder = fileURLToPath(new URL('../build-dev', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (isLeftOver(name)) rmSync(join(folder, name), { recursive: true });
  const out = mkdtempSync(join(folder, `run-${process.pid}-`));
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  return out;
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
