import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/adapters/http.ts';
import { openProxy, type TestProxy } from '../../support/proxy.ts';

/** The requests of `verify` through a real proxy on loopback. No resolver knows names that end with `.test`. */

let server: Server;
let proxy: TestProxy;
let seen: { host: string; headers: IncomingMessage['headers'] }[] = [];
let location: string | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ host: request.headers.host ?? '', headers: request.headers });
    if (location !== null && request.url === '/') response.writeHead(302, { location }).end();
    else response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = await openProxy({ port: (server.address() as AddressInfo).port });
});

afterAll(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
const before = new Map(names.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of names) delete process.env[name];
  process.env.HTTP_PROXY = `http://runner:geheim@${proxy.host}`;
  proxy.tunnels.splice(0);
  proxy.refusals.splice(0);
  seen = [];
  location = null;
});

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const get = (url: string, more: { headers?: Record<string, string>; follow?: boolean; ms?: number } = {}) =>
  createHttp().get(
    { url, headers: more.headers ?? {}, follow: more.follow ?? false },
    AbortSignal.timeout(more.ms ?? 5_000),
  );

const hosts = () => proxy.tunnels.map(({ to }) => to);

test('go through the proxy, whose user and password are for it alone', async () => {
  const answer = await get('http://shop.test/health', { headers: { Authorization: 'Bearer s3cr3t' } });
  expect(answer).toMatchObject({ kind: 'answer', status: 200, text: 'reached' });
  expect(proxy.tunnels).toEqual([{ to: 'shop.test:80', credentials: 'runner:geheim' }]);
  expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('proxy-authorization');
  expect(seen[0]?.headers.authorization).toBe('Bearer s3cr3t');
});

test('go directly to what NO_PROXY names', async () => {
  process.env.NO_PROXY = 'shop.test';
  expect(await get('http://shop.test/health')).toMatchObject({
    kind: 'none',
    why: expect.stringContaining('shop.test'),
  });
  expect(hosts()).toEqual([]);
});

test('a redirect to another host goes through the proxy too, without the headers of the check', async () => {
  location = 'http://other.test/there';
  const answer = await get('http://shop.test/', { headers: { 'X-Key': 's3cr3t' }, follow: true });
  expect(answer).toMatchObject({ text: 'reached' });
  expect(hosts()).toEqual(['shop.test:80', 'other.test:80']);
  expect(seen.map(({ host, headers }) => [host, headers['x-key']])).toEqual([
    ['shop.test', 's3cr3t'],
    ['other.test', undefined],
  ]);
});

test.each(['http://169.254.169.254/latest/meta-data/', 'http://localhost/', 'file:///etc/passwd'])(
  'a redirect to %s is not asked of the proxy either',
  async (to) => {
    location = to;
    expect(await get('http://shop.test/', { follow: true })).toMatchObject({
      kind: 'none',
      why: expect.stringMatching(/^it redirects to/),
    });
    expect(hosts()).toEqual(['shop.test:80']);
  },
);

describe('a proxy that refuses', () => {
  test('is said in words, without its password', async () => {
    proxy.refusals.push(407);
    const answer = await get('http://shop.test/');
    expect(answer).toMatchObject({
      kind: 'none',
      why: expect.stringMatching(/^The proxy answered 407 when it was asked for shop\.test: it asks for a user/),
    });
    expect(JSON.stringify(answer)).not.toContain('geheim');
  });

  test('by saying nothing is ended with the time of the request', async () => {
    proxy.refusals.push('never');
    const began = Date.now();
    expect(await get('http://shop.test/', { ms: 200 })).toMatchObject({ kind: 'none' });
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});
