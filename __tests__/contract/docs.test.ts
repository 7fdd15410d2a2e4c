import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/diagnose/rules/index.ts';
import { ALL_CHECKS as CHECKS } from '../../src/preflight/checks/all.ts';
import { exists, filesIn, read } from '../support/repository.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesIn('docs', '.md'),
  ...filesIn('examples', 'README.md'),
];

/** A page without its code, in which nothing is a heading or a link. */
function proseOf(path: string): string {
  return read(path)
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** The anchors that GitHub gives a page: one for each heading, numbered where they repeat, and the explicit ids. */
function anchorsOf(path: string): string[] {
  const slugs: string[] = [];
  const counts = new Map<string, number>();
  for (const [, heading = ''] of proseOf(path).matchAll(/^#{1,6} (.*)$/gm)) {
    const slug = slugOf(heading);
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    slugs.push(count === 0 ? slug : `${slug}-${count}`);
  }
  const ids = [...proseOf(path).matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
  return [...slugs, ...ids];
}

/** As GitHub makes an anchor of a heading: the text of links and code, small letters, hyphens for spaces. */
function slugOf(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation}\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** The targets of all links and pictures; code spans are no links. */
function linksOf(path: string): string[] {
  const text = proseOf(path).replace(/`[^`\n]*`/g, 'code');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

describe('the slugs of headings', () => {
  test.each([
    ['One cluster or many?', 'one-cluster-or-many'],
    ['`exit-137`', 'exit-137'],
    ['EC2: constraints and strategies', 'ec2-constraints-and-strategies'],
    ['Blue/green, linear and canary deployments of ECS', 'bluegreen-linear-and-canary-deployments-of-ecs'],
    ['See [a page](page.md)', 'see-a-page'],
  ])('%s', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });
});

describe('links', () => {
  test.each(pages)('%s: every link leads to a file and an anchor that are there', (path) => {
    const broken = linksOf(path).filter((target) => {
      if (/^(https|mailto):/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? path : posix.join(posix.dirname(path), file);
      if (linked.startsWith('..') || !(exists(linked) || filesIn(linked).length > 0)) return true;
      return anchor !== undefined && !anchorsOf(linked).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every page of docs/ is in the index and in the README', () => {
    const linkedFrom = (path: string) =>
      linksOf(path).map((target) => posix.join(posix.dirname(path), target.split('#')[0] ?? ''));
    const others = filesIn('docs', '.md').filter((path) => path !== 'docs/README.md');
    expect(others.filter((path) => !linkedFrom('docs/README.md').includes(path))).toEqual([]);
    expect(others.filter((path) => !linkedFrom('README.md').includes(path))).toEqual([]);
  });

  test('no anchor of a page stands for two things', () => {
    const repeated = pages.filter((path) => new Set(anchorsOf(path)).size < anchorsOf(path).length);
    expect(repeated).toEqual([]);
  });
});

describe('anchors that the log and the summary link to', () => {
  test('every diagnosis rule has one', () => {
    const anchors = anchorsOf('docs/troubleshooting.md');
    const ids = ['unknown', ...RULES.map(({ id }) => id)];
    expect(ids.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test('every preflight check has one', () => {
    const anchors = anchorsOf('docs/preflight.md');
    expect(CHECKS.map(({ id }) => id).filter((id) => !anchors.includes(id))).toEqual([]);
  });
});

describe('README.md', () => {
  test('is a landing page: at most 12 KB', () => {
    expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(12 * 1024);
  });

  test('begins with the example of seven lines or fewer', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
    expect(example).toContain('uses: your-org/ecs-deploy-action@v1');
    expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(7);
  });

  test('says once that your-org is a placeholder, and no other page does', () => {
    const sayers = pages.filter((path) => /placeholder for the account/.test(read(path)));
    expect(sayers).toEqual(['README.md']);
    expect(read('README.md').match(/placeholder for the account/g)).toHaveLength(1);
  });
});

describe('versions', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const readme = read('README.md');

  test('the README names the version of package.json', () => {
    expect(/The current version is (\d+\.\d+\.\d+)\./.exec(readme)?.[1]).toBe(version);
  });

  test('the newest release of the changelog, if there is one, is that version', () => {
    const [newest] = [...read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map((match) => match[1]);
    expect(newest ?? version).toBe(version);
  });

  test('pages use the action by one major version, which is that of the README', () => {
    const used = [...pages, ...filesIn('examples/workflows', '.yml')].flatMap((path) =>
      [...read(path).matchAll(/your-org\/ecs-deploy-action@(v[\w.]+)/g)].map(([, tag = '']) => tag),
    );
    const allowed = /`(v\d+)` will be its tag/.exec(readme)?.[1] ?? `v${version.split('.')[0]}`;
    expect([...new Set(used)].filter((tag) => tag !== allowed)).toEqual([]);
  });
});
