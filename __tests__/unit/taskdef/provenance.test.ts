import { describe, expect, test } from '@jest/globals';
import { addProvenance, provenanceTags, withoutProvenance } from '../../../src/taskdef/provenance.ts';
import { sameRevision } from '../../../src/taskdef/reuse.ts';
import { base, containers } from './support.ts';

const run = { repository: 'acme/web', sha: 'a'.repeat(40), ref: 'refs/heads/main', runId: '123', actor: 'octocat' };

function tags(count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));
}

test('a revision tells which run made it', () => {
  expect(new Map(provenanceTags(run).map(({ key, value }) => [key, value]))).toEqual(
    new Map([
      ['github:repository', 'acme/web'],
      ['github:sha', 'a'.repeat(40)],
      ['github:ref', 'refs/heads/main'],
      ['github:run-id', '123'],
      ['github:actor', 'octocat'],
    ]),
  );
});

test('values are made valid, and what is not known is left out', () => {
  const made = provenanceTags({
    repository: null,
    sha: '',
    ref: `refs/heads/feat#1/ü,x${'y'.repeat(300)}`,
    runId: null,
    actor: 'dependabot[bot]',
  });
  expect(made.map(({ key }) => key)).toEqual(['github:ref', 'github:actor']);
  expect(made[0]?.value).toMatch(/^refs\/heads\/feat_1\/ü_xy+$/);
  expect(made[0]?.value).toHaveLength(256);
  expect(made[1]?.value).toBe('dependabot_bot_');
});

test('what the user set goes before it, and what is no provenance stays', () => {
  const own = [
    { key: 'github:sha', value: 'mine' },
    { key: 'github:team', value: 'x' },
  ];
  const all = addProvenance(own, run).tags;
  expect(all).toHaveLength(6);
  expect(all.slice(0, 2)).toEqual(own);
  expect(withoutProvenance(all)).toEqual([{ key: 'github:team', value: 'x' }]);
});

describe('fifty tags are the most', () => {
  test.each([
    [45, 50, ''],
    [48, 50, 'github:run-id, github:ref, github:actor'],
    [50, 50, 'github:sha'],
    [51, 51, 'github:sha'],
  ])('%d of the revision', (count, total, left) => {
    const added = addProvenance(tags(count), run);
    expect(added.tags).toHaveLength(total);
    expect(added.notes.join()).toContain(left);
    expect(added.notes).toHaveLength(left === '' ? 0 : 1);
  });
});

describe('sameRevision', () => {
  const definition = containers(['web', 'x:1']);
  const there = base(
    { ...definition, revision: 4, status: 'ACTIVE', volumes: [] },
    {
      arn: 'arn',
      tags: [
        { key: 'a', value: 'b' },
        { key: 'github:sha', value: 'old' },
      ],
    },
  );

  test.each([
    ['unchanged', { definition, tags: [{ key: 'a', value: 'b' }] }, true],
    ['another definition', { definition: containers(['web', 'x:2']), tags: [{ key: 'a', value: 'b' }] }, false],
    ['another tag', { definition, tags: [{ key: 'a', value: 'c' }] }, false],
    [
      'a tag more',
      {
        definition,
        tags: [
          { key: 'a', value: 'b' },
          { key: 'c', value: '' },
        ],
      },
      false,
    ],
  ])('%s', (_, rendered, expected) => {
    expect(sameRevision(there, rendered)).toBe(expected);
  });
});
