/**
 * Texts from outside (events, reasons, log lines, error messages) at the door: cut before any pattern sees them, so
 * that no text, however long, takes long to be read.
 */

/** Of what patterns see, characters. ECS cuts its own reasons at 1,024 and below. */
export const longestText = 4_096;

/** Of what is only shown: a line of a container's log. */
export const longestShown = 16_384;

/** What redaction reads of a text: more than is kept, so that no secret is cut in two and then not known. */
const longestRead = 65_536;

const mark = ' … ';

/** The head and the tail of a text: logs begin with what happened, errors end with why. Never inside a surrogate pair. */
export function cutMiddle(text: string, length = longestText): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - mark.length) / 4);
  const head = length - mark.length - tail;
  return text.slice(0, isPairAt(text, head) ? head - 1 : head) + mark + tailOf(text, tail);
}

function tailOf(text: string, length: number): string {
  const start = text.length - length;
  return text.slice(isPairAt(text, start) ? start + 1 : start);
}

/** Whether a cut before `index` would part a surrogate pair. */
function isPairAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The way in: without what must not be shown, and at most `length` characters long. */
export function doorOf(redact: (text: string) => string, length = longestText): (text: string) => string {
  return (text) => cutMiddle(redact(cutMiddle(text, longestRead)), length);
}

/** The same for lines that follow one another, where a secret may go over several of them. */
export function doorOfAll(
  redactAll: (texts: readonly string[]) => string[],
  length = longestText,
): (texts: readonly string[]) => string[] {
  return (texts) => redactAll(texts.map((text) => cutMiddle(text, longestRead))).map((text) => cutMiddle(text, length));
}
