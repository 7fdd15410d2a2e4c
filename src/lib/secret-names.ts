import { isCommon } from './common-words.ts';

/** A value and the name under which it was given: of a variable, a log option, a flag of a command. */
export type NamedValue = { name: string; value: string };

/** Words in a name that say that its value is a secret, also inside a longer word (`splunk-token`, `apikey`). */
const words =
  /passw|passphrase|passcode|pwd|secret|token|credential|api[-_.]?key|access[-_.]?key|private[-_.]?key|license[-_.]?key|connection[-_.]?string|bearer|signature|authorization|webhook|cookie|jwt/i;

/** Words that say it only where they stand alone: `DB_PASS`, `ssh-key`, and not `bypass`, `monkey`. */
const wholeWords = /(?:^|[-_.])(?:key|pass|pin|salt|dsn|auth)(?:$|[-_.\d])/i;

/** The same in the spelling of JSON: `sshKey`. */
const lastWords = /[a-z\d](?:Key|Pass|Pin|Salt|Auth)$/;

/** Names that tell something about a secret: where it lies, how long it lives. */
const describing =
  /(?:[-_.]|(?<=[a-z])(?=[A-Z]))(?:arn|name|id|file|path|dir|ttl|expiry|expires?|expiration|timeout|length|size|prefix|header|issuer|audience|endpoint|host|port|region|enabled|required|type|algorithm|version|count|parameter|specs|s3)$/i;

/** Names longer than this are no names: only their end is looked at. */
const longestName = 256;

/** Whether a name says that its value is a secret. */
export function looksSecret(name: string): boolean {
  const end = name.slice(-longestName);
  // AWS_ACCESS_KEY_ID names credentials, and is the one `…_ID` that belongs to them.
  if (/access[-_.]?key[-_.]?id$/i.test(end)) return true;
  if (describing.test(end) || /kms[-_.]?key$|public[-_.]?key$/i.test(end)) return false;
  return words.test(end) || wholeWords.test(end) || lastWords.test(end);
}

/** What a text shows in a secret's place. */
export const HIDDEN = '***';

/** Whether a text under the name of a secret is one, and neither a reference to one nor a word such as `ENABLED`. */
export function isWorthHiding(text: string): boolean {
  return text !== '' && !isReference(text) && !isCommon(text);
}

/** An ARN names where a secret lies. */
export function isReference(text: string): boolean {
  return text.startsWith('arn:');
}
