/** What all texts of one kind say, whatever they are about. Each pattern takes a bounded part of a text. */

/** The other side was not reached, or the connection broke. `StatusCode: 0` is the Go SDK's word for no answer. */
export const networkWords =
  /i\/o timeout|deadline exceeded|send request failed|request send failed|connection refused|connect: |request cancell?ed|context cancell?ed|connection issue|connection reset|connection timed out|TLS handshake timeout|no route to host|network is unreachable|Client\.Timeout|StatusCode: 0\b|check your (?:task )?network configuration/i;

/** A host name was not resolved. */
export const lookupWords =
  /no such host|server misbehaving|Temporary failure in name resolution|Name or service not known/i;

export const deniedWords = /Access ?Denied|not authorized|UnauthorizedOperation/i;

/** How often AWS tried; null where the text does not tell. One try means an answer, several mean none. */
export function triesIn(text: string): number | null {
  const found = /retried (\d{1,3}) time|maximum number of attempts, (\d{1,3})/i.exec(text);
  return found === null ? null : Number(found[1] ?? found[2]);
}

/** Whether a text may end before its reason: AWS cuts at 255 characters, consoles and people sooner. */
export function isCut(text: string): boolean {
  return /(?:\.\.\.|…|[:,("])$/.test(text) || text.length >= 253;
}

/** The region that a text names: of an ARN, of a host of AWS, in words; null for none. */
export function regionIn(text: string): string | null {
  const found =
    /arn:[\w-]{2,20}:[\w-]{1,40}:([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2}):/.exec(text) ??
    /\.([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2})\.(?:amazonaws|api\.aws|on\.aws)/.exec(text) ??
    /Parameter Store in ([a-z]{2,5}(?:-[a-z]{1,10}){1,3}-\d{1,2})\b/i.exec(text);
  return found?.[1] ?? null;
}

/** The part of a text from the first of these marks on, which tells more than its beginning; the text where none is in it. */
export function after(text: string, ...marks: readonly string[]): string {
  for (const mark of marks) {
    const at = text.lastIndexOf(mark);
    if (at >= 0 && at + mark.length < text.length) return text.slice(at + mark.length);
  }
  return text;
}

/** A value from a text for a command line; the word where it has anything that a shell would take for more. */
export function inCommand(value: string | null | undefined, word: string): string {
  return value != null && /^[\w./@:+=-]{1,500}$/.test(value) ? value : word;
}

/** With a capital at its beginning, where it begins with a word and not with a name. */
export function capital(text: string): string {
  return /^[a-z]{1,20} /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
