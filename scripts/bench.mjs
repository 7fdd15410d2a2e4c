// How long from process start to the first AWS request: ours beside a bare Node that posts once, in pairs, so that
// a busy machine slows both alike.
//
//   npm run bench -- [--runs 15] [--node24] [--file dist/index.js] [--max 2.2]
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findNode24 } from './node24.mjs';
import { openTrack } from './start.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    node24: { type: 'boolean', default: false },
    file: { type: 'string', default: 'dist/index.js' },
    max: { type: 'string' },
  },
});
const runs = Number(values.runs);
const file = resolve(root, values.file);
if (!Number.isInteger(runs) || runs < 1) fail(`--runs ${values.runs}: a whole number from 1 is needed.`);
if (!existsSync(file)) fail(`There is no ${values.file}; npm run build makes it.`);

const nodes = [{ name: `Node ${process.versions.node}`, path: process.execPath }];
if (values.node24 && !process.versions.node.startsWith('24.')) {
  const { path, reason } = findNode24();
  if (path === null) fail(reason);
  nodes.push({ name: 'Node 24', path });
}

const track = await openTrack();
try {
  const rows = [];
  for (const { name, path } of nodes) rows.push({ name, ...(await race(path)) });
  const loaded = await track.loaded(nodes[0].path, file);
  console.log(`Process start to first request, medians of ${runs} pairs:\n`);
  console.log('                  bare POST      ours     ratio   (range of the ratios)');
  for (const { name, floor, ours, ratio, low, high } of rows) {
    console.log(
      `${name.padEnd(16)}${ms(floor)}${ms(ours)}${ratio.toFixed(2).padStart(10)}   (${low.toFixed(2)} to ${high.toFixed(2)})`,
    );
  }
  const bytes = loaded.reduce((sum, chunk) => sum + chunk.bytes, 0);
  console.log(`\nLoaded until the first answer: ${loaded.length} file(s), ${Math.round(bytes / 1000)} kB.`);
  if (values.max !== undefined && rows.some(({ ratio }) => ratio > Number(values.max))) {
    fail(`Slower than ${values.max} times the bare POST.`);
  }
} finally {
  await track.close();
}

async function race(node) {
  const pairs = [];
  await pair(node);
  for (let run = 0; run < runs; run += 1) pairs.push(await pair(node));
  const ratios = pairs.map(({ floor, ours }) => ours / floor).sort((a, b) => a - b);
  return {
    floor: median(pairs.map(({ floor }) => floor)),
    ours: median(pairs.map(({ ours }) => ours)),
    ratio: median(ratios),
    low: ratios[0],
    high: ratios.at(-1),
  };
}

async function pair(node) {
  const { ms: floor } = await track.start(node, track.floor);
  const { ms: ours } = await track.start(node, file);
  return { floor, ours };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function ms(value) {
  return `${value.toFixed(0)} ms`.padStart(11);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
