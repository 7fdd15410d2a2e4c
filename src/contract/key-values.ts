import type { InputType } from './input-types.ts';
import type { Pair, PairAt, Parsed } from './parsed.ts';

type PairRules = {
  /** One pair as an example of the line form: `NAME=value`. */
  form: string;
  /** Take values byte for byte; else blanks around them are trimmed. */
  verbatim?: true;
  /** What is wrong with a pair, as a sentence that does not hold its value; null when it is right. */
  check?(pair: PairAt): string | null;
  /** What is wrong with all of them together. */
  checkAll?(pairs: readonly Pair[]): string | null;
};

/** Names with values: lines `name=value`, or a YAML or JSON mapping for values with newlines. */
export function pairs(rules: PairRules): InputType<Pair[]> {
  return {
    unset: [],
    allowed: `lines \`${rules.form}\`, or a YAML or JSON mapping`,
    async parse(text) {
      const read = await readPairs(text, rules.verbatim === true);
      if ('problems' in read) return read;
      const checks = read.value.map((pair) => rules.check?.(pair) ?? null).filter((problem) => problem !== null);
      const merged = withoutRepeats(read.value);
      const problems = [...checks, ...('problems' in merged ? merged.problems : [])];
      if (problems.length > 0 || 'problems' in merged) return { problems };
      const problem = rules.checkAll?.(merged.value) ?? null;
      return problem === null ? merged : { problems: [problem] };
    },
  };
}

async function readPairs(text: string, verbatim: boolean): Promise<Parsed<PairAt[]>> {
  switch (formOf(text)) {
    case 'lines':
      return pairsInLines(text, verbatim);
    case 'list':
      return { problems: ['it is a list, not a mapping'] };
    case 'mapping':
      return (await import('./yaml.ts')).readMapping(text);
  }
}

/**
 * How the pairs are written. Its first line with content decides: `NAME=` before any `: ` is the line form, so
 * `URL=http://x: y` and `JSON={"a": 1}` are lines, while `CONFIG: |` with `a=b` below it is a mapping.
 */
export function formOf(text: string): 'lines' | 'mapping' | 'list' {
  const first = text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
  if (first === undefined) return 'lines';
  if (/^(\[|-(\s|$))/.test(first)) return 'list';
  if (/^(\{|---(\s|$)|%YAML\b)/.test(first)) return 'mapping';
  // A quoted key may hold `=` itself.
  if (/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*:(\s|$)/.test(first)) return 'mapping';
  const equals = first.indexOf('=');
  const colon = first.search(/:(\s|$)/);
  return colon !== -1 && (equals === -1 || colon < equals) ? 'mapping' : 'lines';
}

function pairsInLines(text: string, verbatim: boolean): Parsed<PairAt[]> {
  const found: PairAt[] = [];
  const problems: string[] = [];
  // Only `\n` and `\r\n` end a line, and the last one may have lost its `\n`: a value may hold any other control character.
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  whole.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return;
    const equals = line.indexOf('=');
    const name = line.slice(0, Math.max(equals, 0)).trim();
    if (equals === -1) problems.push(`line ${index + 1} has no \`=\``);
    else if (name === '') problems.push(`line ${index + 1} has no name before its \`=\``);
    else {
      const value = line.slice(equals + 1);
      found.push({ name, value: verbatim ? value : value.trim(), line: index + 1 });
    }
  });
  return problems.length > 0 ? { problems } : { value: found };
}

/** The pairs with equal repeats dropped; a name with two different values is a problem: it is not clear which one is meant. */
function withoutRepeats(all: readonly PairAt[]): Parsed<Pair[]> {
  const byName = new Map<string, PairAt>();
  const problems: string[] = [];
  for (const pair of all) {
    const earlier = byName.get(pair.name);
    if (earlier === undefined) byName.set(pair.name, pair);
    else if (earlier.value !== pair.value) {
      problems.push(`\`${pair.name}\` has two different values, in lines ${earlier.line} and ${pair.line}`);
    }
  }
  if (problems.length > 0) return { problems };
  return { value: [...byName.values()].map(({ name, value }) => ({ name, value })) };
}

/**
 * A name with a blank in it is most likely the second line of a value that has several, so not even the name
 * is shown.
 */
export function nameWithoutBlanks({ name, line }: PairAt): string | null {
  if (!/\s/.test(name)) return null;
  return `the name in line ${line} contains a space; a value of several lines needs the mapping form`;
}

const longestTag = { key: 128, value: 256 };

/** What ECS allows as a tag. */
export function tagProblem({ name, value, line }: PairAt): string | null {
  const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  if (/^aws:/i.test(name)) return `the tag in line ${line} begins with \`aws:\`, which is reserved for AWS`;
  if (name.length > longestTag.key) return `the tag key in line ${line} is longer than ${longestTag.key} characters`;
  if (value.length > longestTag.value)
    return `the tag value in line ${line} is longer than ${longestTag.value} characters`;
  if (characters.test(name) && characters.test(value)) return null;
  return `the tag in line ${line} has a character other than letters, digits, spaces and _ . : / = + - @`;
}
