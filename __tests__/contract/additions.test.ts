import { expect, test } from '@jest/globals';
import { filesIn, read } from '../support/repository.ts';
import { readSource } from '../support/source.ts';

/** What docs/architecture.md promises under "What to change where": an addition is a file and its line in a list. */

const sources = filesIn('src', '.ts')
  .filter((path) => !path.endsWith('.examples.ts'))
  .map(readSource);

const importersOf = (path: string): string[] =>
  sources.filter(({ imports }) => imports.some(({ target }) => target === path)).map((source) => source.path);

/** Each list, and what its files have in common, which the list may import too. */
const lists: [string, { lists: string[]; shared: string[] }][] = [
  ['modes', { lists: ['src/modes/index.ts'], shared: ['src/modes/context.ts'] }],
  ['channels', { lists: ['src/report/channels/index.ts'], shared: ['src/report/channels/channel.ts'] }],
  ['kinds of checks', { lists: ['src/verification/kinds/index.ts'], shared: ['src/verification/kinds/kind.ts'] }],
  ['diagnosis rules', { lists: ['src/diagnose/rules/index.ts'], shared: ['src/diagnose/rules/rule.ts'] }],
  ['preflight checks', { lists: ['src/preflight/checks/index.ts', 'src/preflight/checks/all.ts'], shared: [] }],
  ['advice', { lists: ['src/deployment/timings/advice/index.ts'], shared: ['src/deployment/timings/advice/rule.ts'] }],
];

test.each(lists)('%s: a file of the list is known to the list, and to two others at most', (_, { lists, shared }) => {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const listed = sources
    .filter(({ path }) => lists.includes(path))
    .flatMap(({ path, imports }) =>
      imports.map(({ target }) => target).filter((target) => folder(target) === folder(path)),
    )
    .filter((target) => !lists.includes(target) && !shared.includes(target));
  expect(listed.length).toBeGreaterThan(2);
  const known = [...new Set(listed)].map((path) => [path, importersOf(path).filter((each) => !lists.includes(each))]);
  expect(known.filter(([, importers = []]) => importers.length > 2)).toEqual([]);
});

test('a controller is known to controllers/index.ts only; Express deployments are made by those of ECS', () => {
  const folder = 'src/deployment/controllers/';
  const own = (path: string) => path.slice(folder.length).split('/')[0] ?? '';
  /** What adapters implement: the calls of a service of AWS that only one controller makes. */
  const isApi = (path: string) => /\/(?:api|record)\.ts$/.test(path);
  const known = sources
    .filter(({ path }) => path !== `${folder}index.ts`)
    .flatMap(({ path, imports }) => imports.map(({ target }) => ({ path, target })))
    .filter(({ target }) => target.startsWith(folder) && target !== `${folder}index.ts` && !isApi(target))
    .filter(({ path, target }) => !path.startsWith(folder) || own(path) !== own(target))
    .filter(({ path, target }) => !(own(path) === 'express' && own(target) === 'ecs'));
  expect(known).toEqual([]);
});

test('every file that docs/architecture.md names is there', () => {
  const paths = [
    ...read('docs/architecture.md').matchAll(/`((?:src|__tests__|simulator|examples|docs|scripts)\/[^`\s]*)`/g),
  ];
  const all = ['src', '__tests__', 'simulator', 'examples', 'docs', 'scripts'].flatMap((folder) => filesIn(folder, ''));
  const missing = paths
    .map(([, path = '']) => path)
    .filter((path) => {
      const pattern = new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<[^>]+>/g, '[^/]+')}`);
      return !all.some((file) => pattern.test(file));
    });
  expect(paths.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
