/** Texts that are long, and bad for patterns that read them more than once. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

const lone = [...'a0Z \t\n\r/.:-_=,;&$<>(){}[]"\'\\@é'];

/** Cached: every pattern meets the same ones. */
const repeated = new Map<string, string>();

export function repeat(text: string, length: number): string {
  const key = `${length} ${text}`;
  const known = repeated.get(key) ?? `${text.repeat(Math.ceil(length / text.length)).slice(0, length)}\u0001`;
  if (text.length < 3) repeated.set(key, known);
  return known;
}

/** Attack texts of a length: repeated characters, the pattern's own words again and again, and its beginning before long runs. */
export function attacksOn(pattern: RegExp, length: number): string[] {
  const words = wordsOf(pattern);
  const all = words.join('');
  const opening = words[0] ?? '';
  return [
    ...lone.map((text) => repeat(text, length)),
    ...words.map((word) => repeat(word, length)),
    ...words.map((word) => repeat(`${word} `, length)),
    ...words.flatMap((word) => (word.length < 2 ? [] : [repeat(word.slice(0, -1), length)])),
    ...(all === '' ? [] : [repeat(all, length), repeat(`${all} `, length), repeat(all.slice(0, -1) || all, length)]),
    ...['a', ' ', '0', '.', opening || '/'].map((run) => opening + repeat(run, length)),
    ...['a', ' ', '0', '.'].map((run) => all.slice(0, -1) + repeat(run, length)),
    ...words.map((word) => `${repeat('a', length / 2)}${repeat(word, length / 2)}`),
  ];
}

/** The literal runs of a pattern, each once. */
export function wordsOf({ source, unicode }: RegExp): string[] {
  const words = new Set<string>();
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const collect = (branch: AST.Alternative) => {
    let word = '';
    for (const element of branch.elements) {
      if (element.type === 'Character') word += String.fromCodePoint(element.value);
      else if (word !== '') {
        words.add(word);
        word = '';
      }
    }
    if (word !== '') words.add(word);
  };
  visitRegExpAST(pattern, { onAlternativeLeave: collect });
  return [...words];
}
