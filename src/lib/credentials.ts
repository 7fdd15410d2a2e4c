import { HIDDEN } from './secret-names.ts';
import { userInfosIn } from './user-info.ts';

/** Credentials that are recognized by their form, wherever they come from. Every pattern is linear: no two repetitions meet. */

/** Escape sequences of terminals: colours, titles, links. A value that one of them splits would not be found. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b(?:\][^\u0007\u001b\n]{0,2048}(?:\u0007|\u001b\\)|[()*+][A-Z0-9]|[@-Z\\^_])/g;

export function withoutEscapes(text: string): string {
  return /[\u001b\u009b]/.test(text) ? text.replace(escapes, '') : text;
}

/** What begins and separates the parameters of a query, also where it stands in JSON, in HTML or in another query. */
const separator = String.raw`[?&;]|\\u0026|%26|%3F`;

/**
 * Parameters that make a URL a key: presigned ones of AWS, Google Cloud and Azure, which ECS puts into pull errors
 * (aws/containers-roadmap#1133), and those that carry tokens.
 */
const parameters =
  'X-(?:Amz|Goog)-[A-Za-z-]{1,40}|Signature|AWSAccessKeyId|GoogleAccessId|Key-Pair-Id|Policy|Expires|sig|access_token|id_token|refresh_token|client_secret|api_?key|token|password|secret';

export const signedQuery = new RegExp(`((?:${separator})(?:${parameters})(?:=|%3D))[^\\s&"'<>]+`, 'gi');

type Rule = { pattern: RegExp; by: string };

const rules: readonly Rule[] = [
  { pattern: signedQuery, by: `$1${HIDDEN}` },
  // Headers and settings: `Authorization: Bearer …`, `X-Amz-Security-Token: …`, `aws_secret_access_key = …`.
  {
    pattern:
      /((?:authorization|x-api-key|x-amz-security-token|aws_?secret_?access_?key|aws_?session_?token|aws_?access_?key_?id|secretaccesskey|sessiontoken)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?(?:(?:bearer|basic|token|digest|negotiate|aws4-hmac-sha256)[ \t]{1,4})?)(?!arn:|(?:[a-z\d-]{1,20}[ \t]{1,4})?\*)[^\s"',;\\]+/gi,
    by: `$1${HIDDEN}`,
  },
  // The rest of a signature, whose parts have blanks between them.
  { pattern: /\b(Signature=)[0-9a-f]{16,}/gi, by: `$1${HIDDEN}` },
  { pattern: /\b((?:bearer|basic)[ \t]{1,4})(?=[\w.~+/-]{0,64}[\d.+/])[\w.~+/-]{16,}={0,2}/gi, by: `$1${HIDDEN}` },
  // `password=…`, also `DB_PASSWORD=…` and `Password=…;` of a connection string.
  {
    pattern:
      /((?:password|passwd|pwd|passphrase|secret|token|api_?key|secret_?key)=["']?)(?!arn:|[*$<])[^\s"'&,;<>]{4,}/gi,
    by: `$1${HIDDEN}`,
  },
  // Access key ids, which name the credentials that a library or a container printed.
  { pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g, by: HIDDEN },
  {
    pattern:
      /(?<![A-Za-z0-9])(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|npm_\w{30,}|xox[abeoprs]-[\w-]{10,}|[rs]k_(?:live|test)_\w{16,}|AIza[\w-]{30,})/g,
    by: HIDDEN,
  },
  // JSON web tokens; a token's text has no beginning inside of it, so that each is read once.
  { pattern: /(?<![\w-])eyJ[\w-]{8,1024}\.[\w-]{8,}(?:\.[\w-]{0,4096})?/g, by: HIDDEN },
];

/** The text without credentials of a known form. */
export function withoutCredentials(text: string): string {
  let safe = withoutPrivateKeys(text);
  safe = withoutUserInfo(safe);
  for (const { pattern, by } of rules) safe = safe.replace(pattern, by);
  return safe;
}

function withoutUserInfo(text: string): string {
  let safe = '';
  let shown = 0;
  for (const { start, end } of userInfosIn(text)) {
    if (start < shown) continue;
    safe += `${text.slice(shown, start)}${HIDDEN}`;
    shown = end;
  }
  return safe + text.slice(shown);
}

const keyBegins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnds = '-----END ';

/** What stands between the marks of a PEM block, or behind the first mark where the text was cut; lines stay lines. */
function withoutPrivateKeys(text: string): string {
  if (!text.includes('PRIVATE KEY')) return text;
  let safe = '';
  let shown = 0;
  let end = 0;
  for (const mark of text.matchAll(keyBegins)) {
    const from = mark.index + mark[0].length;
    if (mark.index < shown) continue;
    // Behind the last end there is none for any further mark.
    if (end !== -1) end = text.indexOf(keyEnds, from);
    const to = end === -1 ? endOfKey(text, from) : end;
    safe += text.slice(shown, from) + text.slice(from, to).replace(/[^\r\n]+/g, HIDDEN);
    shown = to;
  }
  return safe + text.slice(shown);
}

/** A key is base64 in lines, which may be written as `\n`. */
function endOfKey(text: string, from: number): number {
  const rest = text.slice(from);
  const other = rest.search(/[^A-Za-z0-9+/=\s\\]/);
  const to = other === -1 ? rest.length : other;
  return /[A-Za-z0-9+/]{16}/.test(rest.slice(0, to)) ? from + to : from;
}
