import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { DownloadAnswer, HttpAnswer, HttpApi, HttpDownload, HttpRequest } from '../apis/http.ts';
import { messageOf } from '../lib/errors.ts';

/** What is read of an answer to a check. */
const mostBytes = 65_536;
const mostRedirects = 5;

/**
 * GETs for the checks of `verify`, which read at most 64 KiB, and downloads. They carry no credentials but the headers
 * that they are given, verify TLS certificates, and go through the proxy that the environment names.
 */
export function createHttp(): HttpApi {
  return {
    async get(request, signal) {
      try {
        const answer = await follow({ ...request, mostBytes }, signal);
        return answer.kind === 'none' ? answer : asText(answer);
      } catch (error) {
        return { kind: 'none', why: reasonOf(error, signal) };
      }
    },

    async download(request: HttpDownload, signal): Promise<DownloadAnswer> {
      try {
        const answer = await follow({ ...request, follow: true }, signal);
        if (answer.kind === 'none') return answer;
        if (answer.encoding !== null) return { kind: 'none', why: `the answer is in the encoding ${answer.encoding}` };
        const { status, bytes, cut, link } = answer;
        return { kind: 'answer', status, bytes, cut, link };
      } catch (error) {
        return { kind: 'none', why: reasonOf(error, signal) };
      }
    },
  };
}

/** An answer as it came. */
type RawAnswer = Extract<DownloadAnswer, { kind: 'answer' }> & { encoding: string | null; location: string | null };

function asText({ status, bytes, cut, encoding, location }: RawAnswer): HttpAnswer {
  return { kind: 'answer', status, text: Buffer.from(bytes).toString('utf8'), cut, encoding, location };
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'it was ended before it was complete';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = messageOf(error);
  return code === '' || text.includes(code) ? text || 'the connection failed' : `${code}: ${text}`;
}

async function follow(
  first: HttpRequest & { mostBytes: number },
  signal: AbortSignal,
): Promise<RawAnswer | Extract<HttpAnswer, { kind: 'none' }>> {
  const start = new URL(first.url);
  let at = start;
  for (let hops = 0; ; hops += 1) {
    const isSameHost = at.host === start.host && at.protocol === start.protocol;
    const headers = isSameHost ? first.headers : {};
    const isRedirected = hops > 0 && at.hostname !== start.hostname;
    const answer = await send(at, headers, { isRedirected, mostBytes: first.mostBytes, signal });
    if (!first.follow || answer.kind !== 'answer' || answer.location === null) return answer;
    const next = URL.canParse(answer.location, at.href) ? new URL(answer.location, at) : null;
    if (next === null || (next.protocol !== 'http:' && next.protocol !== 'https:'))
      return { kind: 'none', why: 'it redirects to something that is no http or https address' };
    if (hops + 1 > mostRedirects) return { kind: 'none', why: `it redirects more than ${mostRedirects} times` };
    next.username = '';
    next.password = '';
    at = next;
  }
}

type Sending = { isRedirected: boolean; mostBytes: number; signal: AbortSignal };

async function send(
  url: URL,
  headers: HttpRequest['headers'],
  { isRedirected, mostBytes: most, signal }: Sending,
): ReturnType<typeof follow> {
  if (isRedirected && isLocal(url.hostname.replace(/^\[|\]$/g, '')))
    return { kind: 'none', why: 'it redirects to an address of the machine that runs this job' };
  const options: RequestOptions = {
    method: 'GET',
    headers: { 'user-agent': 'ecs-deploy-action', accept: '*/*', 'accept-encoding': 'identity', ...headers },
    // A connection of its own: an old one may lead to a target that is gone.
    agent: false,
    signal,
    maxHeaderSize: 16_384,
    ...(isRedirected && { lookup: lookupElsewhere }),
    ...(await throughProxy(url, signal)),
  };
  try {
    return await exchange(url, options, most);
  } catch (error) {
    if (options.agent === false) throw error;
    throw (await import('./proxy.ts')).asRefusal(error, url) ?? error;
  }
}

function exchange(url: URL, options: RequestOptions, most: number): Promise<RawAnswer> {
  const begin = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = begin(url, { ...options, ...(url.protocol === 'https:' && { rejectUnauthorized: true }) });
    request.once('error', reject);
    request.once('upgrade', () => {
      request.destroy();
      reject(new Error('it switches to another protocol'));
    });
    request.once('response', (response) => void read(request, response, most).then(resolve, reject));
    request.end();
  });
}

/** The answer's beginning; the connection ends with it. */
async function read(request: ClientRequest, response: IncomingMessage, most: number): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, most - length));
      length += chunk.length;
      if (length > most) break;
    }
  } finally {
    request.destroy();
  }
  const status = response.statusCode ?? 0;
  const encoding = response.headers['content-encoding'] ?? null;
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return {
    kind: 'answer',
    status,
    bytes: Buffer.concat(chunks),
    cut: length > most,
    link: textIn(response.headers.link),
    encoding: encoding === 'identity' ? null : encoding,
    location: isRedirect ? (response.headers.location ?? null) : null,
  };
}

function textIn(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null;
}

/** The agents for the proxy of the environment; nothing, and no code loaded, where none is set. */
async function throughProxy(url: URL, signal: AbortSignal): Promise<Pick<RequestOptions, 'agent'>> {
  const found = getProxyUrl(url);
  if (!found?.hostname) return {};
  const { proxyAgents } = await import('./proxy.ts');
  const agent = proxyAgents(url, signal);
  return agent === null ? {} : { agent };
}

/** Loopback and link-local addresses, where metadata services answer: no redirect leads there. */
export function isLocal(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  if (isIP(name) === 4) return /^(?:127|0)\.|^169\.254\./.test(name);
  if (isIP(name) !== 6) return false;
  if (/^::ffff:/.test(name)) return true;
  return name === '::1' || name === '::' || /^fe[89ab]/.test(name) || name.startsWith('fd00:ec2:');
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name that a redirect leads to, and refuses what resolves to this machine. */
function lookupElsewhere(host: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses;
    if (error !== null || first === undefined) return callback(error ?? new Error(`${host} has no address`), []);
    if (addresses.some(({ address }) => isLocal(address)))
      return callback(new Error('it redirects to an address of the machine that runs this job'), []);
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
  });
}
