import { ConnectionReset } from '../core/refusal.ts';
import { answerBundle } from '../github/attestations.ts';
import { gitHubOf } from '../github/index.ts';
import { answerOidc } from '../github/oidc.ts';
import { type Answered, answerViewer, bodyOf, ORGANIZATION_ROUTES, ROUTES } from '../github/routes.ts';
import type { GitHub, GitHubRequest } from '../github/state.ts';
import type { Simulator } from '../simulator.ts';
import type { WireResponse } from '../wire/request.ts';

/**
 * Answers a request to GitHub's REST interface; what is unknown is 404, as GitHub says it. Every request is kept in
 * `calls`. The path is below `/github`, with `/api/v3` before it where GitHub Enterprise is played.
 */
export async function answerGitHub(
  simulator: Simulator,
  request: GitHubRequest,
  signal?: AbortSignal,
): Promise<WireResponse> {
  const gitHub = gitHubOf(simulator);
  gitHub.requests.push(request);
  const [path = '/'] = request.path.split('?');
  const call: Simulator['calls'][number] = {
    operation: `github:${request.method} ${path}`,
    input: bodyOf(request.body),
    at: simulator.clock.now(),
    status: 0,
    error: null,
  };
  simulator.calls.push(call);
  const bundle = answerBundle(gitHub, request);
  if (bundle !== null) return bundle;
  const token = answerOidc(gitHub, request, simulator.clock.now());
  const { status, body, headers = {} } = token ?? (await routed(gitHub, request, signal));
  call.status = status;
  call.error = status >= 400 ? String(status) : null;
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'SIMULATED', ...headers },
    body: JSON.stringify(body),
  };
}

const refusal = (status: number, message: string): Answered => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

const MESSAGES: Readonly<Record<number, string>> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  500: 'Server Error',
};

async function routed(gitHub: GitHub, request: GitHubRequest, signal?: AbortSignal): Promise<Answered> {
  const [, prefix = '', path = '', query = ''] = /^(\/api(?:\/v3)?(?=\/))?([^?]*)\??(.*)$/.exec(request.path) ?? [];
  const [owner = ''] = gitHub.repository.split('/');
  const account = gitHub.isOrganization ? `/orgs/${owner}` : `/users/${owner}`;
  const isOfOwner = path.startsWith(`${account}/`);
  const root = isOfOwner ? account : `/repos/${gitHub.repository}`;
  // A private repository is not there for those who may not see it.
  const { authorization = '', 'user-agent': agent } = request.headers;
  const viewer = answerViewer(gitHub, request.method, path);
  if (viewer !== null) {
    const struck = gitHub.strike(request.method, path);
    return typeof struck?.kind === 'number' ? refusal(struck.kind, struck.message ?? 'Forbidden') : viewer;
  }
  if (!path.startsWith(`${root}/`) || !/^(token|Bearer) \S+$/.test(authorization)) return refusal(404, 'Not Found');
  if (agent === undefined) return refusal(403, 'Request forbidden by administrative rules.');
  const below = path.slice(root.length);
  const fault = gitHub.strike(request.method, below);
  if (fault?.kind === 'hang') await untilGone(signal);
  if (typeof fault?.kind === 'number') return refusal(fault.kind, fault.message ?? MESSAGES[fault.kind] ?? '');
  const address = `http://${request.headers.host ?? ''}/github${prefix}${root}`;
  for (const route of isOfOwner ? ORGANIZATION_ROUTES : ROUTES) {
    const match = route.method === request.method ? route.path.exec(below) : null;
    if (match === null) continue;
    const parts = match.slice(1).map(decodeURIComponent);
    return route.answer(gitHub, { body: bodyOf(request.body), query: new URLSearchParams(query), address, parts });
  }
  return refusal(404, 'Not Found');
}

function untilGone(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(new ConnectionReset());
    signal?.addEventListener('abort', () => reject(new ConnectionReset()), { once: true });
  });
}
