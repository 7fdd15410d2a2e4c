import type { InputType } from './input-types.ts';
import { nameWithoutBlanks, pairs } from './key-values.ts';
import type { Pair, PairAt } from './parsed.ts';
import { variableName } from './placeholders.ts';

/** What fills placeholders in files. Not set is another thing than no variables at all (`{}`), with which files are filled. */
export function variables(): InputType<Pair[] | null> {
  const kind = pairs({
    form: 'NAME=value',
    verbatim: true,
    check: (pair) => nameWithoutBlanks(pair) ?? otherName(pair),
  });
  return { ...kind, unset: null };
}

/** The name is not shown: it may be the second line of a value that has several. */
function otherName({ name, line }: PairAt): string | null {
  if (variableName.test(name)) return null;
  return `the name in line ${line} must begin with a letter or \`_\`, and have letters, digits and _ . - only`;
}
