/** Summaries as GitHub shows them: Markdown by a renderer of GitHub's flavour, diagrams by Mermaid, in a real browser. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Marked } from 'marked';
import { root } from './repository.ts';

/** Where something is on the page, px. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** What a reader of a page meets. */
export type Page = {
  /** The elements of the first level, in order: the tag's name and the text. */
  parts: { tag: string; text: string }[];
  /** How many cells each row of each table has, the header's first. */
  tables: number[][];
  folds: { title: string; open: boolean }[];
  /** The names of all elements, each once, and of all attributes. */
  tags: string[];
  attributes: string[];
  links: string[];
  /** What GitHub would take for mentions and issues: it looks for them in what is no code. */
  mentions: string[];
  diagrams: Diagram[];
  /** Width that the page needs; what scrolls on its own does not count. */
  width: number;
};

/** A drawn diagram. */
export type Diagram = {
  /** What Mermaid says was wrong; null where it was drawn. */
  error: string | null;
  box: Box;
  /** `fill`: a colour as `rgb(…)`. A milestone is a bar, too. */
  bars: (Box & { label: string; fill: string })[];
  /** The lines of a chart. */
  lines: (Box & { stroke: string })[];
  /** `light`: of letters, 0 to 255; null on a bar. */
  texts: (Box & { text: string; light: number | null })[];
};

/** Width of the page of a workflow run on GitHub, px. */
export const PAGE_WIDTH = 1012;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: `CHROME_BIN`, else the first one in `PATH`; null where there is none. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME_BIN ?? '', ...paths].find((path) => path !== '' && existsSync(path)) ?? null;
}

export type Theme = 'light' | 'dark';

/** Shows all pages in one start of the browser, and says what is to be seen on each. */
export async function showPages(program: string, markdowns: readonly string[], theme: Theme): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-deploy-pages-'));
  try {
    const file = join(folder, 'pages.html');
    writeFileSync(file, documentOf(markdowns, theme));
    const dom = await dumpDom(program, file, folder);
    const measured = /<output>([^<]*)<\/output>/.exec(dom)?.[1];
    if (measured === undefined) throw new Error(`${program} showed no pages: ${dom.slice(0, 500)}`);
    return JSON.parse(decodeURIComponent(measured)) as Page[];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Names of Mermaid's themes that GitHub uses. */
const mermaidThemes: Readonly<Record<Theme, string>> = { light: 'default', dark: 'dark' };

function documentOf(markdowns: readonly string[], theme: Theme): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code: ({ lang, text }) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return `<pre${lang === 'mermaid' ? ' class="mermaid"' : ''}>${escaped}</pre>\n`;
      },
    },
  });
  const articles = markdowns.map((markdown) => `<article>${marked.parse(markdown, { async: false })}</article>`);
  const scripts = ['node_modules/mermaid/dist/mermaid.min.js', '__tests__/support/measure-pages.mjs'];
  return [
    `<!doctype html><html data-theme="${mermaidThemes[theme]}"><meta charset="utf-8"><style>${style}</style>`,
    ...articles,
    ...scripts.map((path) => `<script src="${pathToFileURL(join(root, path))}"></script>`),
  ].join('\n');
}

/** What of GitHub's style decides about widths. */
const style = `
article { width: ${PAGE_WIDTH}px; font: 14px/1.5 sans-serif; margin: 24px }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
td, th { padding: 6px 13px; border: 1px solid }
pre { font-size: 12px; padding: 16px; overflow: auto }
code { font-size: 85%; white-space: break-spaces }`;

function dumpDom(program: string, file: string, folder: string): Promise<string> {
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=1200,1000',
    '--virtual-time-budget=60000',
    '--dump-dom',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...flags, pathToFileURL(file).href], { stdio: ['ignore', 'pipe', 'ignore'] });
    let dom = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      dom += chunk;
    });
    child.once('error', reject).once('close', () => resolve(dom));
  });
}
