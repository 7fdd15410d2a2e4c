import { describe, expect, test } from '@jest/globals';
import { exists, filesIn, read } from '../support/repository.ts';

/** Retired words, and the terms of the glossary in docs/architecture.md that replace them. */
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
const QUOTED = /image-upstream|the upstream image|Upstream\(|that nobody has seen before|going back from BLUE/g;

const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(exists);
const files = [...filesIn('src', '.ts'), ...filesIn('docs', '.md'), ...documents];

describe('the vocabulary of src and of the documentation', () => {
  test.each(RETIRED)('%s is not used', (words, instead) => {
    const used = files.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const found = words.exec(line.replaceAll(QUOTED, ''));
          return found === null ? [] : [`${path}:${index + 1}: "${found[0]}"; say: ${instead}`];
        }),
    );
    expect(used).toEqual([]);
  });
});
