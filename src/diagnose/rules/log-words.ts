import type { Said, TextRule } from './rule.ts';
import { tailFailure } from './rule.ts';

/** What the rules for lines of a log have in common. */

/** What applications write before they end. The line itself is shown with the log; the cause says it in our words. */
export type LogRule = Omit<TextRule, 'sources' | 'rank'>;

/** `Container web (exit code 1)` */
export function who(said: Said): string {
  const failure = tailFailure(said.evidence);
  const name = said.container?.name ?? failure?.container ?? '';
  return failure === null || failure.exitCode === null
    ? `Container ${name}`
    : `Container ${name} (exit code ${failure.exitCode})`;
}

/** The first group that matched. */
export function firstOf({ match }: Said): string | null {
  return match.slice(1).find((part) => part !== undefined) ?? null;
}

/** Forms in which programs write an address; the first group is the host, with its port or before it. */
const addresses: readonly RegExp[] = [
  /server at "([^"\s]{1,200})"[^"]{0,80}?port (\d{1,5})/i,
  /host "([^"\s]{1,200})"[^"]{0,80}?port (\d{1,5})/i,
  /\b(\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})\b/,
  /(?<![\w.:/-])([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}:\d{2,5})(?![\w:])/i,
  /(?<![\w.:/-])([a-z0-9.-]{1,200}:\d{2,5}): (?:\[Errno|timed out|connection)/i,
  /(\[[0-9a-f:]{2,45}\]:\d{1,5}|(?<!\S)::1?:\d{1,5})/i,
];

/** The address that a line names: `db.internal:5432`; null where it names none. */
export function addressIn(text: string): string | null {
  for (const pattern of addresses) {
    const [, host, port] = pattern.exec(text) ?? [];
    if (host !== undefined) return port === undefined ? host : `${host}:${port}`;
  }
  return null;
}

/** The port at the end of an address, or after the word; null where there is none. */
export function portIn(text: string): string | null {
  return /:(\d{1,5})(?![\d.\w]|:\S)/.exec(text)?.[1] ?? /\bport:? (\d{1,5})\b/i.exec(text)?.[1] ?? null;
}
