// The checks that `npm test` and CI share: each is a step with a name that ends with counts and what to print.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode24 } from './node24.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end and collects what it prints to the streams that are pipes. Never throws. */
export function run(command, args, { cwd = root, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  return new Promise((done) => {
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd, shell, stdio });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** A step that is one program: it passed when the program exits with 0, and is quiet then. */
export function programStep(name, file, args) {
  return {
    name,
    async run() {
      const { ok, output } = await run(process.execPath, [join(root, file), ...args]);
      return outcome(ok, output);
    },
  };
}

export function outcome(ok, text = '') {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, text: ok ? '' : text };
}

export const types = programStep('types', 'node_modules/typescript/bin/tsc', ['--project', '.', '--pretty', 'false']);
export const lint = programStep('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);

/** All tests of jest, or those whose paths match the patterns. */
export function tests(patterns = []) {
  return {
    name: 'tests',
    async run() {
      // Before the workers start, or several of them would fetch it at once.
      const { reason } = findNode24();
      if (reason !== null) console.log(`${reason}: tests under Node 24 are skipped.`);
      const folder = mkdtempSync(join(tmpdir(), 'ecs-deploy-jest-'));
      try {
        const results = join(folder, 'results.json');
        const jest = join(root, 'node_modules/jest/bin/jest.js');
        // The tests of the bundle and of the examples spend most of their time waiting for a simulated ECS.
        const workers = `--maxWorkers=${2 * availableParallelism()}`;
        const args = [jest, '--json', `--outputFile=${results}`, workers, ...patterns];
        // With --json jest prints that JSON to its standard output too, and everything for people to the other.
        const { ok } = await run(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
        return { ...counts(results, ok), text: '' };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Jest's counts; a run that failed without a failing test (a file that does not load) counts as one. */
function counts(file, ok) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: ok ? failed : Math.max(1, failed),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs the steps one after another, all of them whatever happens, and ends with the sum as the last line. */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run: start } of steps) {
    const startedAtMs = performance.now();
    const result = await start().catch((error) => outcome(false, `${error.stack}\n`));
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    if (result.text !== '') process.stdout.write(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
    console.log(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    for (const key of Object.keys(sum)) sum[key] += result[key];
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
