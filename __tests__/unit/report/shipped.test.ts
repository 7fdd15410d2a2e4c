import { describe, expect, test } from '@jest/globals';
import type { Commit, Comparison, GitHubApi } from '../../../src/apis/github.ts';
import { GitHubError } from '../../../src/lib/errors.ts';
import {
  commitRanges,
  commitsOutput,
  compareUrl,
  readShipped,
  type Shipped,
  shippedMarkdown,
} from '../../../src/report/shipped.ts';
import type { Plan } from '../../../src/service/plan.ts';
import type { Base } from '../../../src/taskdef/revision.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const home = 'https://github.com/acme/shop';
const run = { repository: 'acme/shop', sha: B };

const commit = (sha: string, message = 'Fix the checkout', author = 'octocat'): Commit => ({
  sha,
  message,
  author,
  url: `${home}/commit/${sha}`,
});

function base(arn: string, tags: Record<string, string>): Base {
  return { definition: {}, arn, origin: '', tags: Object.entries(tags).map(([key, value]) => ({ key, value })) };
}

/** One service a revision: what it runs, by its tags, and what it shall run. */
function planOf(...services: { name: string; tags?: Record<string, string>; to?: Base; action?: 'none' }[]) {
  const running = new Map<string, Base>();
  const revisions = services.map(({ name, tags, to, action = 'update' }) => {
    const arn = `arn:aws:ecs:eu-west-1:123456789012:task-definition/${name}:1`;
    if (tags) running.set(arn, base(arn, tags));
    const service = { name, taskDefinition: arn, deployments: [] };
    return { existing: to?.arn ?? null, target: { base: to ?? base('', {}) }, services: [{ service, action }] };
  });
  return { plan: { revisions, warnings: [] } as unknown as Plan, running };
}

const rangesOf = (...services: Parameters<typeof planOf>) => {
  const { plan, running } = planOf(...services);
  return commitRanges(plan, running, run);
};

describe('from which commit to which', () => {
  test('a new revision is of the commit of this run', () => {
    expect(rangesOf({ name: 'web', tags: { 'github:sha': A } })).toEqual([{ services: ['web'], from: A, to: B }]);
  });

  test('a revision that is there already is of its own commit', () => {
    const to = base('arn:earlier', { 'github:sha': C, 'github:repository': 'Acme/Shop' });
    expect(rangesOf({ name: 'web', tags: { 'github:sha': A }, to })).toEqual([{ services: ['web'], from: A, to: C }]);
    expect(rangesOf({ name: 'web', tags: { 'github:sha': A }, to: base('arn:earlier', {}) })).toEqual([]);
  });

  test('services of one commit share it', () => {
    const tags = { 'github:sha': A };
    expect(rangesOf({ name: 'web', tags }, { name: 'api', tags })).toEqual([
      { services: ['web', 'api'], from: A, to: B },
    ]);
  });

  test.each<[string, Record<string, string> | undefined]>([
    ['no tag', {}],
    ['a revision that could not be read', undefined],
    ['the same commit', { 'github:sha': B }],
    ['another repository', { 'github:sha': A, 'github:repository': 'acme/other' }],
    ['a tag that is no SHA', { 'github:sha': `${A.slice(0, 39)}/../../user` }],
    ['a short SHA', { 'github:sha': 'abc1234' }],
  ])('%s: nothing', (_, tags) => {
    expect(rangesOf({ name: 'web', ...(tags && { tags }) })).toEqual([]);
  });

  test('a service that nothing is done to ships nothing', () => {
    expect(rangesOf({ name: 'web', tags: { 'github:sha': A }, action: 'none' })).toEqual([]);
  });

  test('a run that does not know where it runs asks nothing', () => {
    const { plan, running } = planOf({ name: 'web', tags: { 'github:sha': A } });
    expect(commitRanges(plan, running, { repository: null, sha: B })).toEqual([]);
    expect(commitRanges(plan, running, { repository: 'acme/shop', sha: null })).toEqual([]);
  });
});

describe('what GitHub says of it', () => {
  const range = { services: ['web'], from: A, to: B };
  const signal = new AbortController().signal;

  function readerOf(answers: Record<string, Comparison | null>) {
    const compared: string[] = [];
    const reader: Pick<GitHubApi, 'compare'> = {
      async compare(from, to) {
        compared.push(`${from.slice(0, 1)}...${to.slice(0, 1)}`);
        return answers[compared.at(-1) ?? ''] ?? null;
      },
    };
    return { compared, reader };
  }

  test('one comparison', async () => {
    const { reader, compared } = readerOf({ 'a...b': { ahead: 1, behind: 0, commits: [commit(B)] } });
    expect(await readShipped([range], reader, false, signal)).toEqual({
      shipped: [{ ...range, direction: 'forward', commits: [commit(B)], total: 1, lacking: 0 }],
      notice: null,
    });
    expect(compared).toEqual(['a...b']);
  });

  test('a rollback: the other way round, with one comparison too', async () => {
    const { reader, compared } = readerOf({ 'b...a': { ahead: 1, behind: 0, commits: [commit(A)] } });
    const { shipped } = await readShipped([range], reader, true, signal);
    expect(shipped).toMatchObject([{ direction: 'back', commits: [commit(A)], total: 1 }]);
    expect(compared).toEqual(['b...a']);
  });

  test('a deploy of an older commit takes commits back', async () => {
    const older = { ahead: 0, behind: 2, commits: [] };
    const { reader } = readerOf({ 'a...b': older, 'b...a': { ahead: 2, behind: 0, commits: [commit(A), commit(C)] } });
    const { shipped } = await readShipped([range], reader, false, signal);
    expect(shipped).toMatchObject([{ direction: 'back', total: 2, lacking: 0 }]);
  });

  test('commits that GitHub does not know: a notice, and none in a rollback', async () => {
    const { reader } = readerOf({});
    const found = await readShipped([range], reader, false, signal);
    expect(found).toEqual({ shipped: [], notice: expect.stringContaining('GitHub cannot compare aaaaaaa') });
    expect(await readShipped([range], reader, true, signal)).toEqual({ shipped: [], notice: null });
  });

  test('a refusal: one notice, whatever the number of services', async () => {
    const compare = async () => {
      throw new GitHubError('GitHub answered 403: Resource not accessible by integration', 403);
    };
    const ranges = [range, { ...range, services: ['api'], from: C }];
    const { shipped, notice } = await readShipped(ranges, { compare }, false, signal);
    expect(shipped).toEqual([]);
    expect(notice).toMatch(/answered 403.*contents: read/);
  });
});

const shipped = (members: Partial<Shipped> = {}): Shipped => ({
  services: ['web'],
  from: A,
  to: B,
  direction: 'forward',
  commits: [commit(B), commit(C, 'Add a basket', '')],
  total: 2,
  lacking: 0,
  ...members,
});

describe('in the summary', () => {
  test('each commit with its link, its first line and its author', () => {
    expect(shippedMarkdown([shipped()], () => 'done', home)).toBe(
      [
        `**Shipped: 2 commits** (<a href="${home}/compare/${A}...${B}">compare</a>)`,
        '',
        `- <a href="${home}/commit/${B}"><code>bbbbbbb</code></a> Fix the checkout, octocat`,
        `- <a href="${home}/commit/${C}"><code>ccccccc</code></a> Add a basket`,
      ].join('\n'),
    );
  });

  test('says what becomes of them', () => {
    const titles = (['done', 'planned', 'failed', 'undone'] as const).flatMap((tense) =>
      (['forward', 'back'] as const).map(
        (direction) => /\*\*(.*)\*\*/.exec(shippedMarkdown([shipped({ direction, total: 1 })], () => tense, home))?.[1],
      ),
    );
    expect(titles).toEqual([
      'Shipped: 1 commit',
      'Rolled back: 1 commit',
      'Would ship: 1 commit',
      'Would be rolled back: 1 commit',
      'Not shipped: 1 commit',
      'Not rolled back: 1 commit',
      'Rolled back: 1 commit',
      'Restored: 1 commit',
    ]);
  });

  test('what is taken back is compared from the earlier commit', () => {
    expect(compareUrl(shipped({ direction: 'back' }), home)).toBe(`${home}/compare/${B}...${A}`);
  });

  test('thirty at most, and how many more', () => {
    const commits = Array.from({ length: 250 }, (_, index) => commit(index.toString(16).padStart(40, '0')));
    const lines = shippedMarkdown([shipped({ commits, total: 1_234 })], () => 'done', home).split('\n');
    expect(lines.filter((line) => line.startsWith('- <a'))).toHaveLength(30);
    expect(lines.at(-1)).toBe('- and 1204 more');
  });

  test('branches that diverged', () => {
    const text = shippedMarkdown([shipped({ lacking: 3 })], () => 'done', home);
    expect(text).toContain('3 commits of what ran before are not in it');
  });

  test('several services are told apart', () => {
    const text = shippedMarkdown([shipped(), shipped({ services: ['api', 'jobs'], from: C })], () => 'done', home);
    expect(text).toMatch(/\*\*web\. Shipped/);
    expect(text).toMatch(/\*\*api, jobs\. Shipped/);
  });

  test('nothing is nothing', () => {
    expect(shippedMarkdown([], () => 'done', home)).toBe('');
  });

  test('messages and names are data', () => {
    const hostile =
      '</li><script>alert(1)</script> ![x](http://evil) @octocat #1 | `code` *b* \u202e [link](javascript:1)';
    const text = shippedMarkdown(
      [shipped({ commits: [commit(B, hostile, `${hostile}\n# h`)], total: 1 })],
      () => 'done',
      home,
    );
    expect(text).not.toMatch(/<script|<\/li|!\[|@octocat|\]\(|`|\u202e| #1/);
    expect(text.split('\n')).toHaveLength(3);
  });

  test('a long message is cut', () => {
    const text = shippedMarkdown([shipped({ commits: [commit(B, 'x'.repeat(5_000))] })], () => 'done', home);
    expect(text).toContain('xxx…, octocat');
    expect(text.length).toBeLessThan(500);
  });
});

describe('as an output', () => {
  test('the first service’s', () => {
    expect(JSON.parse(commitsOutput([shipped(), shipped({ commits: [] })]))).toEqual([
      commit(B),
      commit(C, 'Add a basket', ''),
    ]);
    expect(commitsOutput([])).toBe('[]');
  });

  test('fits into the variable of a later step', () => {
    const commits = Array.from({ length: 250 }, (_, index) =>
      commit(index.toString(16).padStart(40, '0'), '"😀'.repeat(500)),
    );
    const output = commitsOutput([shipped({ commits })]);
    expect(JSON.parse(output)).toHaveLength(100);
    expect(Buffer.byteLength(output)).toBeLessThan(128_000);
  });
});
