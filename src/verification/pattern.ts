import { RE2JS, RE2JSSyntaxException } from 're2js';

/** A regular expression of the user's that is matched in linear time, whatever the text. */
export type LinearPattern = { matches(text: string): boolean };

/** A program beyond this size makes even linear time long. */
const mostInstructions = 5_000;

/**
 * Compiles a regular expression of RE2's syntax: no backreferences and no lookaround, which cannot be matched in linear
 * time (https://github.com/google/re2/wiki/Syntax).
 *
 * @returns the pattern, or why it is not one: a clause
 */
export function compilePattern(source: string): LinearPattern | { problem: string } {
  try {
    const pattern = RE2JS.compile(source);
    if (pattern.programSize() > mostInstructions) return { problem: 'its repetitions are too large' };
    return { matches: (text) => pattern.matcher(text).find() };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { problem: error.message.slice(0, 200) };
  }
}

/** The text as a pattern that matches it alone. */
export function quotePattern(text: string): string {
  return RE2JS.quote(text);
}
