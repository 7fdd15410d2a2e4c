import { isObject, textOf } from './json.ts';
import { cutMiddle } from './outside.ts';

/** Claims of GitHub's OIDC token that a trust policy can name (GitHub docs, "OpenID Connect reference"), and its issuer. */
const claimNames = ['iss', 'sub', 'aud', 'repository', 'ref', 'environment'] as const;

/** Null where the token does not have the claim. */
export type TokenClaims = Readonly<Record<(typeof claimNames)[number], string | null>>;

/** STS takes tokens of up to 20,000 characters (STS API reference, AssumeRoleWithWebIdentity). */
const longestToken = 20_000;

const longestClaim = 500;

const base64Url = /^[\w-]*$/;

/** Whether a text has the form of a JSON Web Token. */
export function isToken(text: string): boolean {
  if (text.length > longestToken) return false;
  const [header, payload, signature, ...rest] = text.split('.');
  if (!header || !payload || signature === undefined || rest.length > 0) return false;
  return [header, payload, signature].every((part) => base64Url.test(part));
}

/** The claims as the token says them, cut to a length. They are decoded for messages, and not verified: STS does that. */
export function claimsOf(token: string): TokenClaims {
  const payload = isToken(token) ? payloadOf(token) : {};
  const claim = (name: string): string | null => {
    const value = payload[name];
    // `aud` may be a list (RFC 7519, 4.1.3).
    const text = Array.isArray(value) ? textOf(value[0]) : textOf(value);
    return text === null || text === '' ? null : cutMiddle(text, longestClaim);
  };
  return Object.fromEntries(claimNames.map((name) => [name, claim(name)])) as TokenClaims;
}

function payloadOf(token: string): Record<string, never> | ReturnType<typeof asObject> {
  try {
    return asObject(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}

function asObject(value: unknown) {
  return isObject(value) ? value : {};
}
