import { describe, expect, test } from '@jest/globals';
import { parseSync } from 'rolldown/utils';
import { exists, filesIn, read } from '../support/repository.ts';

/** Retired words in texts and comments, and the terms of the glossary in docs/architecture.md that replace them. */
const RETIRED: readonly [words: RegExp, instead: string][] = [
  [/\b(?:[Oo]ne|each|[Tt]his|last|next|two|failed|earlier|more|between) looks?\b(?! (?:like|for))/, 'poll, or read'],
  [/\b(?:cadence|pulse)\b/i, 'poll interval'],
  [/\b(?:blind|sight)\b/i, 'failed polls; lost track of the deployment'],
  [/\b(?:ways? back|puts? back|putting back|go(?:es)? back|going back|gone back|went back)\b/i, 'rollback, roll back'],
  [/\b(?:give|gives|gave|given|giving) (?:\S+ ){0,3}up\b/i, 'fail the deployment; failure threshold'],
  [/\bnews\b/i, 'event'],
  [/\b(?:rings|rang)\b/i, 'is in ALARM'],
  [/\bfate\b/i, 'verdict, record state'],
  [/\b(?:river|rooms|upstream)\b/i, 'layer, before and after'],
  [/\b(?:story|stories)\b/i, 'scenario, run'],
  [/\bTHE table\b/, 'the table'],
  [/\b(?:whoever|nobody|somebody|anybody)\b/i, 'the subject itself, or the passive voice'],
  [/\banew\b/i, 'again'],
  [/\bunder way\b/i, 'in progress'],
];

/** Words of AWS, and of texts that examples quote. */
const QUOTED =
  /image-upstream|the upstream image|host not found in upstream|Upstream\(|that nobody has seen before|going back from BLUE/g;

/** Retired words as parts of a name: `isGreenLine` is `is`, `green`, `line`. */
const RETIRED_IN_NAMES: readonly [words: RegExp, instead: string][] = [
  [/^(?:look|looks|looked)$/, 'poll, read or search'],
  [/^(?:sight|sighting|blind|cadence|pulse)$/, 'failed polls, poll interval'],
  [/^(?:tell|tells|told|news)$/, 'event, report'],
  [/^(?:begun|concluded|fate|forgive|forgiven)$/, 'result, verdict, excluded failures'],
  [/^(?:desire|desires|ask|asked)$/, 'target revision, service changes, request'],
  [/^(?:gap|gaps)$/, 'missing evidence'],
  [/^(?:green|red)$/, 'succeeded, failed'],
  [/^(?:front|fronts|room|rooms|river|story|stories|kernel)$/, 'transport, layer, scenario, core'],
  [/^(?:nobody|somebody|whoever|anew|upstream)$/, 'a plain term'],
];

/** Pairs of words that are retired in a name, and whole names of types. */
const RETIRED_NAMES =
  /(?:[Ww]ay|[Pp]ut|[Gg]oe?s?)Back|[Gg]ive(?:s|n)?Up|^(?:Begun|Concluded|Done|Ended|Told|Watched|Asked)$/;

/** Names that mean something else: looking up a value, what a text looks like, a member of AWS, a deployment strategy. */
const OTHER_NAMES = /[Ll]ook(?:s|ed)?-?(?:[Uu]p|Like|Secret)|upstreamRegistryUrl|[Bb]lue_?[Gg]reen|BLUE_GREEN/;
/** Files about CodeDeploy's task sets, colors of a terminal or a page, and the check of the id `room`. */
const OTHER_FILES =
  /codedeploy|measure-pages|target-groups|service-echo|verified|log-view|blue-green|capacity.examples/;

const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(exists);
const sources = ['src', '__tests__', 'simulator', 'scripts'].flatMap((folder) => [
  ...filesIn(folder, '.ts'),
  ...filesIn(folder, '.mjs'),
]);
/** This file lists the retired words. */
const code = sources.filter((path) => path !== '__tests__/contract/vocabulary.test.ts');
const texts = [...code, ...filesIn('docs', '.md'), ...documents];

describe('the vocabulary of the code and of the documentation', () => {
  test.each(RETIRED)('%s is not used', (words, instead) => {
    const used = texts.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const found = words.exec(line.replaceAll(QUOTED, ''));
          return found === null ? [] : [`${path}:${index + 1}: "${found[0]}"; say: ${instead}`];
        }),
    );
    expect(used).toEqual([]);
  });

  test('names in the code have no retired words', () => {
    const used = code.flatMap((path) =>
      namesIn(path).flatMap((name) => {
        const instead = retiredIn(name, path);
        return instead === null ? [] : [`${path}: ${name}; use: ${instead}`];
      }),
    );
    expect(used).toEqual([]);
  });

  test('names of files have no retired words', () => {
    const used = code.filter((path) => path.split('/').some((part) => retiredIn(part, path) !== null));
    expect(used).toEqual([]);
  });

  test.each([
    ['lookAtProtection', true],
    ['lookUpImages', false],
    ['firstLookMs', true],
    ['blueGreen', false],
    ['isGreen', true],
    ['wayBack', true],
    ['rollBack', false],
    ['Told', true],
    ['ROOM_ON', true],
    ['taskRole', false],
  ])('%s: retired is %s', (name, expected) => {
    expect(retiredIn(name, 'src/lib/example.ts') !== null).toBe(expected);
  });
});

/** What to use instead of the name; null where it has no retired word. */
function retiredIn(name: string, path: string): string | null {
  if (RETIRED_NAMES.test(name)) return 'roll back, failure threshold, result';
  if (OTHER_NAMES.test(name)) return null;
  const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
  const found = RETIRED_IN_NAMES.find(([retired]) => words.some((word) => retired.test(word)));
  if (found === undefined || (/green|room/.test(found[0].source) && OTHER_FILES.test(path))) return null;
  return found[1];
}

/** The names that a file of source declares or uses, each once. */
function namesIn(path: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'Identifier' && 'name' in node) names.add(String(node.name));
    Object.values(node).forEach(visit);
  };
  visit(parseSync(path, read(path), { lang: path.endsWith('.ts') ? 'ts' : 'js' }).program);
  return [...names];
}
