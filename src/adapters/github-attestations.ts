import type { AttestationQuery, FoundBundles } from '../apis/attestations.ts';
import type { DownloadAnswer, HttpApi } from '../apis/http.ts';
import { GitHubError, messageOf } from '../lib/errors.ts';
import { isObject, isTooDeep, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import { expandSnappy } from '../lib/snappy.ts';
import { createHttp } from './http.ts';

export type GitHubAccess = {
  /** Without a slash at its end. */
  baseUrl: string;
  /** Empty where there is none. */
  token: string;
};

/** What is read at most: pages of a list, bundles, bytes of a page and of a bundle. */
const most = { pages: 5, bundles: 60, pageBytes: 8 * 1024 * 1024, bundleBytes: 2 * 1024 * 1024 };
const pageSize = 30;
/** How many bundles are fetched at a time, how long one answer may take, ms, and how often it is asked for. */
const atATime = 6;
const patienceMs = 10_000;
const attempts = 3;

/** The predicate of SLSA provenance, by which GitHub filters. */
const provenance = 'https://slsa.dev/provenance/v1';

type Page = { entries: JsonObject[]; next: string | null };

/**
 * The attestations that GitHub has of an image for a repository or an owner. GitHub lists them with their bundles, or with
 * addresses where each is to be fetched in Snappy's format (REST API, "List attestations").
 *
 * @throws GitHubError that says what GitHub said
 */
export async function findAttestations(
  { owner, repository, digest }: AttestationQuery,
  access: GitHubAccess,
  signal: AbortSignal,
  http: Pick<HttpApi, 'download'> = createHttp(),
): Promise<FoundBundles> {
  const query = `attestations/${digest}?per_page=${pageSize}&predicate_type=${encodeURIComponent(provenance)}`;
  const name = encodeURIComponent(owner);
  const roots =
    repository === null ? [`/orgs/${name}`, `/users/${name}`] : [`/repos/${name}/${encodeURIComponent(repository)}`];
  const fetchPage = (url: string) => getJson(url, access, http, signal);
  const entries: JsonObject[] = [];
  let next: string | null = null;
  for (let page = 0; page < most.pages && entries.length < most.bundles; page += 1) {
    const answer: Page =
      next === null ? await firstOf(roots, query, access, fetchPage) : pageIn(await fetchPage(next), access);
    entries.push(...answer.entries);
    next = answer.next;
    if (next === null) break;
  }
  const read = entries.slice(0, most.bundles);
  const bundles = await bundlesOf(read, http, signal);
  const cut = next !== null || read.length < entries.length;
  return {
    bundles: bundles.flatMap((one) => ('bundle' in one ? [one.bundle] : [])),
    unread: bundles.flatMap((one) => ('why' in one ? [one.why] : [])),
    cut,
  };
}

type JsonAnswer = { json: Json; link: string | null };

/** The first page: of an owner that is no organization it is that of a user. */
async function firstOf(
  [root = '', ...others]: readonly string[],
  query: string,
  access: GitHubAccess,
  fetchPage: (url: string) => Promise<JsonAnswer>,
): Promise<Page> {
  try {
    return pageIn(await fetchPage(`${access.baseUrl}${root}/${query}`), access);
  } catch (error) {
    if (others.length === 0 || !(error instanceof GitHubError) || error.status !== 404) throw error;
    return firstOf(others, query, access, fetchPage);
  }
}

function pageIn({ json, link }: JsonAnswer, { baseUrl }: GitHubAccess): Page {
  if (!isObject(json) || !Array.isArray(json.attestations)) {
    throw new GitHubError('GitHub answered without a list of attestations.', null);
  }
  const next = nextIn(link ?? '');
  // The token goes along: never to another host.
  const isSame = next !== null && URL.canParse(next) && new URL(next).origin === new URL(baseUrl).origin;
  return { entries: objectsIn(json.attestations), next: isSame ? next : null };
}

/** The address of the next page in a `link` header (RFC 8288). */
function nextIn(link: string): string | null {
  for (const part of link.slice(0, 4_096).split(',')) {
    const end = part.indexOf('>');
    if (end > 0 && /;\s*rel="?next"?/.test(part.slice(end))) return part.slice(part.indexOf('<') + 1, end);
  }
  return null;
}

type Read = { bundle: Json } | { why: string };

async function bundlesOf(
  entries: readonly JsonObject[],
  http: Pick<HttpApi, 'download'>,
  signal: AbortSignal,
): Promise<Read[]> {
  const all: Read[] = [];
  for (let from = 0; from < entries.length; from += atATime) {
    const group = entries.slice(from, from + atATime);
    all.push(...(await Promise.all(group.map((entry) => bundleOf(entry, http, signal)))));
  }
  return all;
}

async function bundleOf({ bundle, bundle_url }: JsonObject, http: Pick<HttpApi, 'download'>, signal: AbortSignal) {
  if (isObject(bundle)) return checked(bundle);
  const url = textOf(bundle_url ?? null) ?? '';
  // The address is as good as the bundle: it holds a signature, so no message shows it.
  if (!URL.canParse(url) || !isSafe(new URL(url))) return { why: 'GitHub names no address of the bundle' };
  const answer = await retried(() => http.download({ url, headers: {}, mostBytes: most.bundleBytes }, limited(signal)));
  if (answer.kind === 'none') return { why: `the bundle could not be fetched: ${cutMiddle(answer.why)}` };
  if (answer.status !== 200) return { why: `the bundle could not be fetched: status ${answer.status}` };
  if (answer.cut) return { why: `the bundle has more than ${most.bundleBytes} bytes` };
  try {
    return checked(JSON.parse(textIn(answer.bytes)) as Json);
  } catch (error) {
    return { why: `the bundle cannot be read: ${cutMiddle(messageOf(error), 200)}` };
  }
}

/** TLS, but for this machine, where tests are. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

function checked(bundle: Json): Read {
  return isTooDeep(bundle) ? { why: 'the bundle is nested too deeply' } : { bundle };
}

/** In Snappy's format, or as it is: JSON begins with a brace, and a block of 123 bytes is too short for a bundle. */
function textIn(bytes: Uint8Array): string {
  const expanded = bytes[0] === 0x7b ? bytes : expandSnappy(bytes, 2 * most.bundleBytes);
  return Buffer.from(expanded).toString('utf8');
}

/**
 * The trust domain of a host with an instance of Sigstore of its own; null where it has the default one.
 *
 * @throws GitHubError
 */
export async function readTrustDomain(
  access: GitHubAccess,
  signal: AbortSignal,
  http: Pick<HttpApi, 'download'> = createHttp(),
): Promise<string | null> {
  const { json } = await getJson(`${access.baseUrl}/meta`, access, http, signal);
  const domains = isObject(json) && isObject(json.domains) ? json.domains : {};
  const { artifact_attestations: own } = domains;
  const domain = isObject(own) ? textOf(own.trust_domain ?? null) : null;
  // It becomes part of the name of a file.
  return domain !== null && /^[\w-][\w.-]{0,99}$/.test(domain) ? domain : null;
}

async function getJson(
  url: string,
  { token }: GitHubAccess,
  http: Pick<HttpApi, 'download'>,
  signal: AbortSignal,
): Promise<JsonAnswer> {
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token !== '' && { authorization: `token ${token}` }),
  };
  const answer = await retried(() => http.download({ url, headers, mostBytes: most.pageBytes }, limited(signal)));
  if (answer.kind === 'none') throw new GitHubError(`GitHub did not answer: ${cutMiddle(answer.why)}`, null);
  const { status, bytes, cut, link } = answer;
  if (cut) throw new GitHubError(`GitHub answered with more than ${most.pageBytes} bytes.`, status);
  const json = parsed(bytes);
  if (status !== 200) {
    const said = isObject(json) ? textOf(json.message ?? null) : null;
    throw new GitHubError(`GitHub answered ${status}${said === null ? '' : `: ${cutMiddle(said)}`}`, status);
  }
  if (json === undefined) throw new GitHubError('GitHub answered with what is no JSON.', status);
  return { json, link };
}

function parsed(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Json;
  } catch {
    return undefined;
  }
}

/** What may pass by itself is asked for again: no answer, and errors of the server. */
async function retried(send: () => Promise<DownloadAnswer>): Promise<DownloadAnswer> {
  let answer = await send();
  for (let attempt = 1; attempt < attempts && mayPass(answer); attempt += 1) answer = await send();
  return answer;
}

function mayPass(answer: DownloadAnswer): boolean {
  return answer.kind === 'none' || answer.status >= 500 || answer.status === 429;
}

function limited(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
}
