import { isObject, type JsonObject } from '../../src/lib/json.ts';
import { listAttestations } from './attestations.ts';
import { compare, showCommit } from './commits.ts';
import { createDeployment, createStatus, showDeployment } from './deployments.ts';
import { storeRecord } from './records.ts';
import { type Comment, findCommit, type GitHub } from './state.ts';

/** GitHub's REST interface, as far as scenarios need it: a route is a method, a pattern and what it answers. */
export type RouteRequest = {
  body: JsonObject;
  query: URLSearchParams;
  /** The address of the repository in the API, for links to further pages. */
  address: string;
  /** What the pattern's groups matched, decoded. */
  parts: readonly string[];
};

export type Answered = { status: number; body: unknown; headers?: Record<string, string> };

export type Route = { method: string; path: RegExp; answer(gitHub: GitHub, request: RouteRequest): Answered };

const NOT_FOUND: Answered = { status: 404, body: { message: 'Not Found', status: '404' } };

const invalid = (message: string): Answered => ({ status: 422, body: { message, status: '422' } });

const ATTESTATIONS: Route = {
  method: 'GET',
  path: /^\/attestations\/(.+)$/,
  answer: (gitHub, request) => listAttestations(gitHub, request),
};

export const ROUTES: readonly Route[] = [
  ATTESTATIONS,
  {
    method: 'GET',
    path: /^\/commits\/(.+)$/,
    answer(gitHub, { parts: [ref = ''] }) {
      const commit = findCommit(gitHub, ref);
      return commit === null
        ? invalid(`No commit found for SHA: ${ref}`)
        : { status: 200, body: showCommit(gitHub, commit) };
    },
  },
  {
    method: 'GET',
    path: /^\/compare\/(.+?)\.\.\.(.+)$/,
    answer: (gitHub, { parts: [base = '', head = ''] }) => compare(gitHub, base, head) ?? NOT_FOUND,
  },
  {
    method: 'POST',
    path: /^\/deployments$/,
    answer: (gitHub, { body }) => createDeployment(gitHub, body),
  },
  {
    method: 'GET',
    path: /^\/deployments$/,
    answer(gitHub, { query }) {
      const wanted = query.get('environment');
      const found = gitHub.deployments.filter(({ environment }) => wanted === null || environment === wanted);
      return { status: 200, body: found.toReversed().map(showDeployment) };
    },
  },
  {
    method: 'POST',
    path: /^\/deployments\/(\d+)\/statuses$/,
    answer: (gitHub, { body, parts: [id] }) => createStatus(gitHub, Number(id), body) ?? NOT_FOUND,
  },
  {
    method: 'GET',
    path: /^\/deployments\/(\d+)\/statuses$/,
    answer(gitHub, { parts: [id] }) {
      const deployment = gitHub.deployments.find((each) => each.id === Number(id));
      return deployment === undefined ? NOT_FOUND : { status: 200, body: deployment.statuses.toReversed() };
    },
  },
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    answer(gitHub, { query, address, parts: [issue] }) {
      const all = gitHub.comments.filter((comment) => comment.issue === Number(issue));
      const size = Math.min(100, Number(query.get('per_page') ?? 30));
      const page = Number(query.get('page') ?? 1);
      const next = `${address}/issues/${issue}/comments?per_page=${size}&page=${page + 1}`;
      return {
        status: 200,
        body: all.slice((page - 1) * size, page * size).map(showComment),
        ...(all.length > page * size && { headers: { link: `<${next}>; rel="next"` } }),
      };
    },
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    answer(gitHub, { body, parts: [issue] }) {
      if (typeof body.body !== 'string' || body.body === '') return invalid('Validation Failed');
      if (body.body.length > 65_536) return invalid('Body is too long (maximum is 65536 characters)');
      const login = gitHub.viewer;
      const comment = { id: 7_000 + gitHub.comments.length, issue: Number(issue), body: body.body, login };
      gitHub.comments.push(comment);
      return { status: 201, body: showComment(comment) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    answer(gitHub, { body, parts: [id] }) {
      const comment = gitHub.comments.find((each) => each.id === Number(id));
      if (comment === undefined) return NOT_FOUND;
      if (typeof body.body !== 'string' || body.body === '') return invalid('Validation Failed');
      comment.body = body.body;
      return { status: 200, body: showComment(comment) };
    },
  },
];

/** Routes below the organization that owns the repository. */
export const ORGANIZATION_ROUTES: readonly Route[] = [
  ATTESTATIONS,
  {
    method: 'POST',
    path: /^\/artifacts\/metadata\/deployment-record$/,
    answer: (gitHub, { body }) => storeRecord(gitHub, body),
  },
];

function showComment({ login, ...comment }: Comment) {
  return { ...comment, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } };
}

/** What is not below a repository: who asks. Null for a path that is none of it. */
export function answerViewer(gitHub: GitHub, method: string, path: string): Answered | null {
  const login = gitHub.viewer;
  if (method === 'POST' && path === '/graphql') return { status: 200, body: { data: { viewer: { login } } } };
  if (method !== 'GET' || path !== '/user') return null;
  // Only a person has this page, and no app.
  if (login.endsWith('[bot]')) return { status: 403, body: { message: 'Resource not accessible by integration' } };
  return { status: 200, body: { login, type: 'User' } };
}

/** The body as an object; what is none counts as empty. */
export function bodyOf(text: string): JsonObject {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
