import { ISSUER } from '../world/roles.ts';
import type { Answered } from './routes.ts';
import type { GitHub, GitHubRequest } from './state.ts';

/** Where the runner's `ACTIONS_ID_TOKEN_REQUEST_URL` points to, below `/github`. */
export const OIDC_PATH = '/idtoken';

/** What the runner sets in a job with `id-token: write`. */
export const oidcVariables = (gitHub: GitHub, address: string): Record<string, string> => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/github${OIDC_PATH}?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: gitHub.oidc.bearer,
});

/** The job's OIDC tokens; null for any other request. */
export function answerOidc(gitHub: GitHub, { method, path, headers }: GitHubRequest, nowMs: number): Answered | null {
  const url = new URL(path, 'https://pipelines.invalid');
  if (method !== 'GET' || url.pathname !== OIDC_PATH) return null;
  if (headers.authorization !== `Bearer ${gitHub.oidc.bearer}`) {
    return { status: 401, body: { message: 'The token is not valid for this job.' } };
  }
  const struck = gitHub.strike(method, OIDC_PATH);
  if (typeof struck?.kind === 'number') return { status: struck.kind, body: { message: struck.message ?? '' } };
  const now = Math.floor(nowMs / 1000);
  const claims = {
    iss: ISSUER,
    sub: `repo:${gitHub.repository}:ref:refs/heads/main`,
    // Without one it is the owner's address (GitHub docs, "OpenID Connect reference").
    aud: url.searchParams.get('audience') ?? `https://github.com/${gitHub.repository.split('/')[0] ?? ''}`,
    repository: gitHub.repository,
    ref: 'refs/heads/main',
    iat: now,
    exp: now + 300,
    ...gitHub.oidc.claims,
  };
  const parts = [{ typ: 'JWT', alg: 'RS256', kid: 'simulated' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return { status: 200, body: { value: `${parts.join('.')}.${Buffer.from('signature').toString('base64url')}` } };
}
