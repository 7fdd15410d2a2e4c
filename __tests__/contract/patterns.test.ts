import { describe, expect, test } from '@jest/globals';
import { signedQuery } from '../../src/lib/credentials.ts';
import { attacksOn, repeat } from '../support/attacks.ts';
import { costOf } from '../support/pattern-cost.ts';
import { filesIn } from '../support/repository.ts';
import { patternsOf } from '../support/source.ts';

/** Paths of files whose patterns are not linear yet: their offences are printed, and do not fail the test. None may stay here. */
const notYetLinear: string[] = [];

/** Where a pattern is made of a text: what it may come to. No other place may make one. */
const made: Readonly<Record<string, readonly RegExp[]>> = {
  'src/contract/run-task.ts': [/^subnet-\w+$/, /^sg-\w+$/],
  // A pattern of the user's own, which is tried only where it is cheap: unit/preflight/rules.test.ts.
  'src/preflight/cluster-query.ts': [],
  'src/lib/credentials.ts': [signedQuery],
  // The service's name is a constant of the rules.
  'src/diagnose/rules/rule.ts': [/arn:[a-z-]{2,20}:secretsmanager:[^\s'"`,;)\]]{1,600}/],
};

/** A text of this many characters, and what a pattern may take of the processor for it, ms. */
const textLength = 100_000;
const mostMs = 50;

const sites = filesIn('src', '.ts').flatMap(patternsOf);
const literals = sites.flatMap((site) =>
  'pattern' in site ? [{ place: `${site.path}:${site.line}`, pattern: site.pattern }] : [],
);
const patterns = [
  ...literals,
  ...Object.entries(made).flatMap(([place, samples]) => samples.map((pattern) => ({ place, pattern }))),
];

type Offence = { place: string; why: string };

function held(offences: readonly Offence[]): string[] {
  const lines = offences.map(({ place, why }) => `${place}  ${why}`);
  const excused = (line: string) => notYetLinear.some((path) => line.startsWith(path));
  const open = lines.filter(excused);
  if (open.length > 0) process.stderr.write(`Not linear yet:\n${open.map((line) => `  ${line}\n`).join('')}`);
  return lines.filter((line) => !excused(line));
}

function costlyOf({ place, pattern }: { place: string; pattern: RegExp }): Offence[] {
  try {
    const cost = costOf(pattern);
    return cost === null ? [] : [{ place, why: `${cost.growth} in ${JSON.stringify(cost.pump)}: ${pattern}` }];
  } catch (error) {
    return [{ place, why: `${(error as Error).message}: ${pattern}` }];
  }
}

/** Of the processor, and the best of three: what else the machine does is not the pattern's doing. */
function takesMs(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best >= mostMs; attempt += 1) {
    pattern.lastIndex = 0;
    const start = process.cpuUsage();
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
  }
  return best;
}

/** Shorter texts first, so that what is slow is known before it takes minutes. */
function slowOf({ place, pattern }: { place: string; pattern: RegExp }): Offence[] {
  for (const length of [textLength / 20, textLength]) {
    for (const text of attacksOn(pattern, length)) {
      const ms = takesMs(pattern, text);
      if (ms >= mostMs)
        return [{ place, why: `${Math.round(ms)} ms for ${JSON.stringify(text.slice(0, 40))}…: ${pattern}` }];
    }
  }
  return [];
}

describe('the regular expressions of src', () => {
  const costly = patterns.flatMap(costlyOf);

  test('are all found, and made of a text only where the table says so', () => {
    expect(literals.length).toBeGreaterThan(200);
    const makers = sites.filter((site) => 'made' in site).map(({ path }) => path);
    expect([...new Set(makers)].sort()).toEqual(Object.keys(made).sort());
  });

  test('take no more than linear time', () => {
    expect(held(costly)).toEqual([]);
  });

  test(`take less than ${mostMs} ms for ${textLength} characters`, () => {
    const suspects = new Set(costly.map(({ place }) => place));
    expect(held(patterns.filter(({ place }) => !suspects.has(place)).flatMap(slowOf))).toEqual([]);
  });
});

describe('what tells the cost of a pattern', () => {
  const bad: [RegExp, 'exponential' | 'polynomial'][] = [
    [/^(a+)+$/, 'exponential'],
    [/^(a|ab?|b)*$/, 'exponential'],
    [/^(\w+\s?)*$/, 'exponential'],
    [/(?:(?:a*)*)b/, 'exponential'],
    [/\/+$/, 'polynomial'],
    [/\s+$/, 'polynomial'],
    [/bind.*?:(\d+).*already in use/, 'polynomial'],
    [/ssm.*AccessDenied/i, 'polynomial'],
    [/\(elb [^)]+\) due to/, 'polynomial'],
    [/^\s*\w*\s*$/, 'polynomial'],
    [/^\d+0*\d+x/, 'polynomial'],
    [/(?=.*x)y/, 'polynomial'],
    [/^\s*a$/m, 'polynomial'],
    [/x(.*b)?/g, 'polynomial'],
    [/\bfoo\W.*z/, 'polynomial'],
  ];
  const good = [
    /^\s*x\s*$/,
    /\s+/g,
    /[^\s,]+/,
    /\bfoo\w*z/,
    /foo[^f]*z/,
    /x(.*b)?/,
    /^.*a$/,
    /^.*a$/m,
    /^.*:(\d+)$/,
    /bind.{0,80}in use/,
    /^(?:[^"\\]|\\.)*"/,
    /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,
    /^(?!.*Zone)/,
    /(?<=www)\./g,
    /(?<![\w-])ey[\w-]{8,}\.[\w-]{8,}/g,
  ];

  test('finds loops that read the same text', () => {
    expect(bad.map(([pattern]) => [pattern, costOf(pattern)?.growth])).toEqual(bad);
  });

  test('names a text that does make it slow', () => {
    for (const [pattern] of bad.filter(([, growth]) => growth === 'polynomial')) {
      const { pump = '' } = costOf(pattern) ?? {};
      const lengths = Array.from({ length: 10 }, (_, power) => 200 * 2 ** power);
      const slow = lengths.find((length) => takesMs(pattern, repeat(pump, length)) >= mostMs);
      expect([pattern, slow]).toEqual([pattern, expect.any(Number)]);
    }
  });

  test('lets pass what reads everything once', () => {
    expect(good.filter((pattern) => costOf(pattern) !== null)).toEqual([]);
    expect(good.filter((pattern) => slowOf({ place: '', pattern }).length > 0)).toEqual([]);
  });

  test('does not guess at what it cannot follow', () => {
    expect(() => costOf(/(a)\1/)).toThrow('cannot be followed');
    expect(() => costOf(/(?<=a*)b/)).toThrow('look-behind');
  });
});
