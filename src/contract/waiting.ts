import { elements, type InputType, quoted, suggestion } from './input-types.ts';

/** The kinds of the inputs about waiting and failing. */

export type RollbackOn = 'failure' | 'timeout' | 'cancel';

const ends: readonly RollbackOn[] = ['failure', 'timeout', 'cancel'];

/** Any of the ends of a deployment, or `none`: an empty list. */
export function rollbackOn(): InputType<RollbackOn[]> {
  return {
    unset: [],
    allowed: 'any of `failure`, `timeout`, `cancel`, with commas between them; or `none`',
    parse(text) {
      const given = [...new Set(elements(text))];
      if (given.length === 1 && given[0] === 'none') return { value: [] };
      if (given.includes('none')) return { problems: ['`none` cannot be combined with other values'] };
      const wrong = given.filter((word) => !ends.some((end) => end === word));
      if (wrong.length === 0) return { value: ends.filter((end) => given.includes(end)) };
      return {
        problems: wrong.map((word) => `${quoted(word)} is not an end of a deployment${suggestion(word, ends)}`),
      };
    },
  };
}

/** `auto`, or a number of failed tasks. */
export function threshold(): InputType<number | 'auto' | null> {
  const most = 5_000;
  return {
    unset: null,
    allowed: `\`auto\`, or a whole number from 1 to ${most}`,
    parse(text) {
      const word = text.trim();
      if (word === 'auto') return { value: 'auto' };
      if (!/^\d+$/.test(word))
        return { problems: [`it is neither \`auto\` nor a whole number${suggestion(word, ['auto'])}`] };
      const value = Number(word);
      return value >= 1 && value <= most ? { value } : { problems: ['it is out of range'] };
    },
  };
}

/** A token. The expression that is its default in `action.yml` is none where no runner has replaced it: an empty text. */
export function token(): InputType<string | null> {
  return {
    unset: null,
    allowed: 'a token on one line',
    parse(text) {
      const value = text.trim();
      if (/[\r\n]/.test(value)) return { problems: ['it has more than one line'] };
      return { value: value.startsWith('${{') ? '' : value };
    },
  };
}
