import { describe, expect, test } from '@jest/globals';
import { filesIn, read } from '../support/repository.ts';
import { type Import, readSource, type Source } from '../support/source.ts';

/** The river: a room may import from itself and from what stands left of it. */
const ROOMS = [
  'lib',
  'contract',
  'taskdef',
  'service',
  'preflight',
  'task',
  'rollout',
  'watch',
  'diagnose',
  'rollback',
  'afterwards',
  'report',
  'prepare.ts',
  'deploy.ts',
  'run.ts',
];
/** Beside the river: only main.ts may import them, and only what everybody knows, and what reads the SDK's shapes, flows into them. */
const ADAPTERS = 'adapters';
const SHARED_VALUES = ['lib', 'contract', ADAPTERS];
const ROOT = 'main.ts';

const sources = filesIn('src', '.ts').map(readSource);
const domain = sources.filter((source) => ROOMS.includes(roomOf(source.path)));

/** The first part of a path below src: a room, or a file that lies in src itself. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function describeImport(source: Source, { target }: Import): string {
  return `${source.path} imports ${target}`;
}

function offences(among: Source[], isOffence: (from: string, imported: Import) => boolean): string[] {
  return among.flatMap((source) =>
    source.imports.filter((it) => isOffence(roomOf(source.path), it)).map((it) => describeImport(source, it)),
  );
}

describe('the rooms of src', () => {
  test('every folder has its place in the river', () => {
    const known = [...ROOMS, ADAPTERS, ROOT];
    expect(sources.map(({ path }) => path).filter((path) => !known.includes(roomOf(path)))).toEqual([]);
  });

  test('nothing is imported from outside src', () => {
    expect(offences(sources, (_, { own, target }) => own && !target.startsWith('src/'))).toEqual([]);
  });

  test('a room imports only from itself and from upstream', () => {
    const upstream = (from: string, to: string) => ROOMS.includes(to) && ROOMS.indexOf(to) <= ROOMS.indexOf(from);
    expect(offences(domain, (from, { own, target }) => own && !upstream(from, roomOf(target)))).toEqual([]);
  });

  test('adapters are imported by main.ts alone and take from the rooms types, and what translates for them', () => {
    const adapters = sources.filter(({ path }) => roomOf(path) === ADAPTERS);
    const translators = domain.filter(({ imports }) => imports.some(({ target }) => target.startsWith('@aws-sdk/')));
    const isOffence = (_: string, { own, target, typeOnly }: Import) =>
      own && !typeOnly && !SHARED_VALUES.includes(roomOf(target)) && !translators.some(({ path }) => path === target);
    expect(offences(adapters, isOffence)).toEqual([]);
    expect(offences(sources, (_, { own, target }) => own && roomOf(target) === ROOT)).toEqual([]);
  });

  test('only adapters and main.ts hold values of the SDK, of the runner and of the machine', () => {
    const outside = /^(@aws-sdk|@smithy|@actions|@octokit)\//;
    const machine =
      /^(node:)?(fs|child_process|http|https|http2|net|tls|dns|dgram|os|process|timers|readline|worker_threads)(\/|$)/;
    expect(
      offences(domain, (_, { target, typeOnly }) => !typeOnly && (outside.test(target) || machine.test(target))),
    ).toEqual([]);
  });

  test('the rooms are given the time, the environment and chance instead of reaching for them', () => {
    const found = domain.flatMap(({ path, impurities }) => impurities.map((impurity) => `${path}: ${impurity}`));
    expect(found).toEqual([]);
  });

  test('packages that src needs at run time are dependencies, not tools', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const packageOf = (target: string) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
    const isOffence = (_: string, { own, target, typeOnly }: Import) =>
      !own && !typeOnly && !target.startsWith('node:') && dependencies[packageOf(target)] === undefined;
    expect(offences(sources, isOffence)).toEqual([]);
  });
});
