// Renders the job summary of two demo runs, one that succeeds and one that fails, as GitHub shows it:
//
//   node scripts/screenshots.mjs       writes docs/images/good-run.png and docs/images/failed-run.png
//
// It needs a built dist/ and a Chromium or Chrome in PATH or CHROME_BIN, and fonts for sans-serif text and emoji.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Marked } from 'marked';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = [
  { scenario: 'deploy', file: 'good-run.png' },
  // Its tables of images and changes, below the timeline, are left out.
  { scenario: 'out-of-memory', file: 'failed-run.png', style: 'pre.mermaid ~ * { display: none }' },
];
const width = 960;
const maxBytes = 150_000;
const browsers = [process.env.CHROME_BIN, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// What GitHub's style sheet says about a job summary, light theme.
const style = `
body { margin: 0; background: #fff }
article { box-sizing: border-box; width: ${width}px; padding: 16px 24px 20px; color: #1f2328;
  font: 14px/1.5 -apple-system, "Segoe UI", Inter, "Liberation Sans", Arial, sans-serif, "Noto Color Emoji" }
h2 { margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 21px; line-height: 1.25 }
p, ul, ol, table, pre, details { margin: 0 0 12px }
ul, ol { padding-left: 28px }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: hidden }
td, th { padding: 6px 13px; border: 1px solid #d1d9e0 }
tr:nth-child(even) td { background: #f6f8fa }
blockquote { margin: 0 0 12px; padding: 0 14px; border-left: 4px solid #d1d9e0; color: #59636e }
code, pre { font-family: "Liberation Mono", Menlo, Consolas, monospace; font-size: 12px }
code { padding: 2px 5px; border-radius: 6px; background: #f1f2f4 }
pre { padding: 12px; border-radius: 6px; background: #f6f8fa; line-height: 1.45; white-space: pre-wrap }
pre.mermaid { padding: 0; background: none }
a { color: #0969da; text-decoration: none }`;

// The height of the page goes into the title, where --dump-dom shows it.
const draw = `void (async () => {
  mermaid.initialize({ startOnLoad: false });
  await mermaid.run({ querySelector: 'pre.mermaid' });
  document.title = 'height ' + Math.ceil(document.querySelector('article').getBoundingClientRect().height);
})();`;

const browser = browsers.find((name) => name && answers(name));
if (browser === undefined) throw new Error('No Chromium or Chrome in PATH or CHROME_BIN.');
const folder = mkdtempSync(join(tmpdir(), 'ecs-deploy-pictures-'));
try {
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  for (const { scenario, file, style: more = '' } of pictures) {
    const page = join(folder, `${scenario}.html`);
    writeFileSync(page, documentOf(summaryOf(scenario), more));
    const height = /<title>height (\d+)/.exec(show(page, 800, ['--dump-dom']))?.[1];
    if (height === undefined) throw new Error(`${browser} did not draw the summary of ${scenario}.`);
    const picture = join(root, 'docs/images', file);
    show(page, height, [`--screenshot=${picture}`, '--hide-scrollbars']);
    const { size } = statSync(picture);
    console.log(`docs/images/${file}: ${width} × ${height}, ${Math.ceil(size / 1000)} kB`);
    if (size > maxBytes) throw new Error(`docs/images/${file} has more than ${maxBytes / 1000} kB.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Runs dist/ against the simulator, as the demo does. */
function summaryOf(scenario) {
  const file = join(folder, `${scenario}.md`);
  const demo = [join(root, 'scripts/run-ts.mjs'), 'simulator/demo/main.ts', scenario, file];
  execFileSync(process.execPath, demo, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(file, 'utf8');
}

function documentOf(markdown, more) {
  const code = ({ lang, text }) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<pre${lang === 'mermaid' ? ' class="mermaid"' : ''}>${escaped}</pre>\n`;
  };
  const html = new Marked({ gfm: true, renderer: { code } }).parse(markdown);
  const mermaid = pathToFileURL(join(root, 'node_modules/mermaid/dist/mermaid.min.js'));
  const head = `<meta charset="utf-8"><title></title><style>${style}\n${more}</style>`;
  return `<!doctype html>${head}<article>${html}</article><script src="${mermaid}"></script><script>${draw}</script>`;
}

function show(page, height, flags) {
  const all = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${width},${height}`,
    '--virtual-time-budget=60000',
    ...flags,
  ];
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 };
  return execFileSync(browser, [...all, pathToFileURL(page).href], options);
}

function answers(name) {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
