import { describe, expect, test } from '@jest/globals';
import { filesIn, read } from '../support/repository.ts';
import { type Import, readSource, type Source } from '../support/source.ts';

/** The layers, in dependency order: a folder imports only from itself and from those before it. */
const LAYERS = [
  'lib',
  'contract',
  'apis',
  'taskdef',
  'service',
  'preflight',
  'run-task',
  'verification',
  'deployment',
  'diagnose',
  'post-deploy',
  'status',
  'report',
  'modes',
];
/** Beside the layers: only the composition and the entry point import the adapters' values. */
const ADAPTERS = 'adapters';
const SHARED_VALUES = ['lib', 'contract', ADAPTERS];
const COMPOSITION = 'compose.ts';
const ROOT = 'main.ts';

const sources = filesIn('src', '.ts').map(readSource);
const domain = sources.filter((source) => LAYERS.includes(layerOf(source.path)));

/** The first part of a path below src: a layer, or a file that lies in src itself. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The files of src that end up in the bundle: all that main.ts imports, directly or not, for more than types. */
function bundled(): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set([`src/${ROOT}`]);
  for (const path of reached) {
    const imports = byPath.get(path)?.imports ?? [];
    for (const { own, target, typeOnly } of imports) if (own && !typeOnly) reached.add(target);
  }
  return [...reached];
}

/**
 * The circles of files that import each other, types included: no file of one can be understood, moved or tested without
 * the others. Found as strongly connected components (Tarjan).
 */
function circlesAmong(files: readonly Source[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.filter(({ own }) => own)]));
  const indexes = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = indexes.size;
    indexes.set(path, own);
    stack.push(path);
    let lowest = own;
    for (const { target } of importsOf.get(path) ?? []) {
      if (!importsOf.has(target)) continue;
      if (!indexes.has(target)) lowest = Math.min(lowest, visit(target));
      else if (stack.includes(target)) lowest = Math.min(lowest, indexes.get(target) ?? own);
    }
    if (lowest === own) {
      const circle = stack.splice(stack.indexOf(path));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const { path } of files) if (!indexes.has(path)) visit(path);
  return circles;
}

function describeImport(source: Source, { target }: Import): string {
  return `${source.path} imports ${target}`;
}

function offences(among: Source[], isOffence: (from: string, imported: Import) => boolean): string[] {
  return among.flatMap((source) =>
    source.imports.filter((it) => isOffence(layerOf(source.path), it)).map((it) => describeImport(source, it)),
  );
}

describe('the layers of src', () => {
  test('every folder is a layer', () => {
    const known = [...LAYERS, ADAPTERS, COMPOSITION, ROOT];
    expect(sources.map(({ path }) => path).filter((path) => !known.includes(layerOf(path)))).toEqual([]);
  });

  test('nothing is imported from outside src', () => {
    expect(offences(sources, (_, { own, target }) => own && !target.startsWith('src/'))).toEqual([]);
  });

  test('a layer imports only from itself and from those before it', () => {
    const before = (from: string, to: string) => LAYERS.includes(to) && LAYERS.indexOf(to) <= LAYERS.indexOf(from);
    expect(offences(domain, (from, { own, target }) => own && !before(from, layerOf(target)))).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circlesAmong(sources)).toEqual([]);
  });

  test('adapters are imported by the composition alone and take types from the layers', () => {
    const adapters = sources.filter(({ path }) => layerOf(path) === ADAPTERS);
    const translators = domain.filter(({ imports }) => imports.some(({ target }) => target.startsWith('@aws-sdk/')));
    const isOffence = (_: string, { own, target, typeOnly }: Import) =>
      own && !typeOnly && !SHARED_VALUES.includes(layerOf(target)) && !translators.some(({ path }) => path === target);
    expect(offences(adapters, isOffence)).toEqual([]);
    expect(offences(sources, (_, { own, target }) => own && layerOf(target) === ROOT)).toEqual([]);
  });

  test('the examples of rules and checks and the generators of the documentation are not bundled', () => {
    const isLeftOut = (path: string) => /(?:^|[/.])(?:examples?|docs)\.ts$/.test(path);
    expect(sources.map(({ path }) => path).filter(isLeftOut)).toContain('src/diagnose/rules/lost.examples.ts');
    expect(bundled()).toEqual(expect.arrayContaining(['src/diagnose/rules/lost.ts', 'src/preflight/checks/index.ts']));
    expect(bundled().filter(isLeftOut)).toEqual([]);
  });

  test('only adapters and main.ts hold values of the SDK, of the runner and of the machine', () => {
    const outside = /^(@aws-sdk|@smithy|@actions|@octokit)\//;
    const machine =
      /^(node:)?(fs|child_process|http|https|http2|net|tls|dns|dgram|os|process|timers|readline|worker_threads)(\/|$)/;
    expect(
      offences(domain, (_, { target, typeOnly }) => !typeOnly && (outside.test(target) || machine.test(target))),
    ).toEqual([]);
  });

  test('the layers are given the time, the environment and chance instead of reaching for them', () => {
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
