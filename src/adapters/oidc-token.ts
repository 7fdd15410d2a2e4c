import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Environment } from '../contract/parse.ts';
import { isObject, textOf } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import { isToken } from '../lib/token-claims.ts';

/** Where GitHub issues the job's OIDC tokens, and what proves that the job asks. */
export type TokenEndpoint = { url: URL; bearer: string };

type Handle = NodeHttpHandler['handle'];

/** The part of the SDK's HTTP handler that is used: it honours the proxy. */
export type HttpHandler = { handle: Handle };

/** What AWS expects as the audience (GitHub docs, "Configuring OpenID Connect in Amazon Web Services"). */
export const audience = 'sts.amazonaws.com';

const patienceMs = 10_000;

/**
 * The endpoint that the runner names in a job with `id-token: write`; null in a job without it.
 *
 * @throws Error where the address is not usable: the bearer token is sent over TLS only, except to this machine
 */
export function tokenEndpointOf(env: Environment): TokenEndpoint | null {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!address || !bearer) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !isLocal)) {
    throw new Error('ACTIONS_ID_TOKEN_REQUEST_URL, which the runner sets, is not an HTTPS address');
  }
  url.searchParams.set('audience', audience);
  return { url, bearer };
}

/**
 * Asks GitHub for an OIDC token of this job, once. A redirect is not followed, and the answer is read up to the limit of
 * the handler.
 *
 * @throws Error with the status of the answer where the SDK's errors have theirs, so that it is repeated as those are
 */
export async function requestToken(
  { url, bearer }: TokenEndpoint,
  handler: HttpHandler,
  signal: AbortSignal,
): Promise<string> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const request = {
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      host: url.host,
      authorization: `Bearer ${bearer}`,
      accept: 'application/json; api-version=2.0',
      'user-agent': 'ecs-deploy-action',
    },
  };
  const { response } = await handler.handle(request as never, { abortSignal: within as never });
  return tokenIn(response.statusCode, String(response.body ?? ''));
}

function tokenIn(status: number, body: string): string {
  const answer = objectIn(body);
  if (status === 200) {
    const token = textOf(answer.value);
    if (token !== null && isToken(token)) return token;
  }
  const said = textOf(answer.message);
  const words =
    status === 200 ? 'an answer without a token' : `status ${status}${said ? `: ${cutMiddle(said, 500)}` : ''}`;
  const error = new Error(`the OIDC endpoint of GitHub answered with ${words}`);
  throw Object.assign(error, { name: 'OidcTokenError', $metadata: { httpStatusCode: status } });
}

function objectIn(body: string) {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
