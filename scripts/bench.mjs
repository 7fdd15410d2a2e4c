// How long from the start of the process to its first AWS request, over TLS as users have it. Each round starts a bare
// Node that posts once, this bundle, and the programs given with --beside in turns, so that a busy machine slows all
// of them alike.
//
//   npm run bench -- [--runs 25] [--node24] [--file dist/index.js] [--beside OTHER/index.js] [--max 1.9]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findNode24 } from './node24.mjs';
import { openTrack } from './start.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '25' },
    node24: { type: 'boolean', default: false },
    file: { type: 'string', default: 'dist/index.js' },
    beside: { type: 'string', multiple: true, default: [] },
    max: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) fail(`--runs must be a whole number from 1, got ${values.runs}.`);
const files = [values.file, ...values.beside].map((file) => resolve(root, file));
for (const file of files) if (!existsSync(file)) fail(`${file} does not exist; npm run build makes dist/index.js.`);

const nodes = [{ name: `Node ${process.versions.node}`, path: process.execPath }];
if (values.node24 && !process.versions.node.startsWith('24.')) {
  const { path, reason } = findNode24();
  if (path === null) fail(reason);
  nodes.push({ name: 'Node 24', path });
}

const track = await openTrack({ tls: true }).catch((error) => fail(`No TLS server: ${error.message}`));
try {
  console.log(`Process start to first request over TLS, medians of ${runs} rounds:\n`);
  for (const { name, path } of nodes) {
    const [floor, ...times] = await measure(path);
    console.log(`${name}\n  ${milliseconds(floor)}          bare HTTPS POST`);
    times.forEach((time, index) => {
      console.log(`  ${milliseconds(time)}  × ${(time / floor).toFixed(2)}  ${files[index]}`);
    });
    if (values.max !== undefined && times[0] / floor > Number(values.max)) {
      process.exitCode = 1;
      console.error(`Slower than ${values.max} times the bare POST.`);
    }
  }
  const loaded = await track.loaded(nodes[0].path, files[0]);
  const bytes = loaded.reduce((sum, chunk) => sum + chunk.bytes, 0);
  console.log(`\nLoaded until the first answer: ${loaded.length} file(s), ${Math.round(bytes / 1000)} kB.`);
} finally {
  await track.close();
}

/** The median times of the bare POST and of each file, in milliseconds; the first round only warms up. */
async function measure(node) {
  // Other actions need a task definition file; ours reads the service first.
  const inputs = { 'task-definition': 'task-definition.json' };
  const programs = [track.floor, ...files];
  const times = programs.map(() => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, program] of programs.entries()) {
      const { ms } = await track.start(node, program, index > 1 ? { inputs } : {});
      if (round > 0) times[index].push(ms);
    }
  }
  return times.map(median);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function milliseconds(value) {
  return `${value.toFixed(0)} ms`.padStart(7);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
