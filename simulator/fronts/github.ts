import type { Simulator } from '../simulator.ts';
import type { WireResponse } from '../wire/request.ts';

/** GitHub's REST interface, as far as stories need it: a route is a method, a pattern and what it answers. */
export type GitHubRequest = { method: string; path: string; body: string };

type Route = {
  method: string;
  path: RegExp;
  answer(request: GitHubRequest, parts: readonly string[]): { status: number; body: unknown };
};

const ROUTES: readonly Route[] = [];

/** Answers a request; what is unknown is 404, as GitHub says it. Every request is kept in `calls`. */
export function answerGitHub(simulator: Simulator, request: GitHubRequest): WireResponse {
  const [path = '/'] = request.path.split('?');
  const { status, body } = routed(request, path);
  simulator.calls.push({
    operation: `github:${request.method} ${path}`,
    input: jsonOf(request.body),
    at: simulator.clock.now(),
    status,
    error: status >= 400 ? String(status) : null,
  });
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'SIMULATED' },
    body: JSON.stringify(body),
  };
}

function routed(request: GitHubRequest, path: string): { status: number; body: unknown } {
  for (const route of ROUTES) {
    const match = route.method === request.method ? route.path.exec(path) : null;
    if (match !== null) return route.answer(request, match.slice(1));
  }
  return {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  };
}

function jsonOf(body: string): Simulator['calls'][number]['input'] {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    return {};
  }
}
