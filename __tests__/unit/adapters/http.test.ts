import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp, isLocal } from '../../../src/adapters/http.ts';
import type { HttpAnswer } from '../../../src/apis/http.ts';

/** The real adapter against real servers on loopback, some of which mean no good. */

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handler: Handler, host = '127.0.0.1'): Promise<string> {
  const server = createServer({ maxHeaderSize: 1_000_000 }, handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const http = createHttp();
const get = (url: string, more: { headers?: Record<string, string>; follow?: boolean; ms?: number } = {}) =>
  http.get({ url, headers: more.headers ?? {}, follow: more.follow ?? false }, AbortSignal.timeout(more.ms ?? 5_000));

const textOf = (answer: HttpAnswer) => (answer.kind === 'answer' ? answer.text : `none: ${answer.why}`);

test('an answer is its status and its text; what is sent are the headers of the check alone', async () => {
  let sent: IncomingMessage['headers'] = {};
  const url = await serve((request, response) => {
    sent = request.headers;
    response.writeHead(418).end('ü');
  });
  const answer = await get(`${url}/a?b=c`, { headers: { 'X-One': '1', Accept: 'application/json' } });
  expect(answer).toEqual({ kind: 'answer', status: 418, text: 'ü', cut: false, encoding: null, location: null });
  expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'x-one']);
  expect(sent).toMatchObject({ accept: 'application/json', 'accept-encoding': 'identity' });
});

describe('hostile answers', () => {
  test('of 10 MB are read for 64 KiB', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(10_000_000, 'a')));
    const answer = await get(url);
    expect(answer).toMatchObject({ kind: 'answer', cut: true });
    expect(textOf(answer)).toHaveLength(65_536);
  });

  test('that never end are read for 64 KiB', async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('b'.repeat(16_384)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(textOf(await get(url))).toHaveLength(65_536);
  });

  test('that drip are ended with their time', async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('c'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const began = Date.now();
    expect(await get(url, { ms: 200 })).toMatchObject({ kind: 'none' });
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  test('that never begin, or break off, are no answer', async () => {
    const silent = await serve(() => undefined);
    expect(await get(silent, { ms: 100 })).toMatchObject({ kind: 'none' });
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await get(broken)).toMatchObject({ kind: 'none' });
    expect(await get('http://127.0.0.1:1/')).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('with headers without end are no answer', async () => {
    const url = await serve((_, response) => {
      response.setHeader('x-bomb', 'd'.repeat(500_000));
      response.end('late');
    });
    expect(await get(url)).toMatchObject({ kind: 'none' });
  });

  test('with thousands of headers are no answer', async () => {
    const url = await serve((_, response) => {
      for (let index = 0; index < 5_000; index += 1) response.setHeader(`x-${index}`, 'e');
      response.end('late');
    });
    expect(await get(url)).toMatchObject({ kind: 'none' });
  });

  test('that are binary are a text', async () => {
    const url = await serve((_, response) => response.end(Buffer.from([0, 255, 254, 27, 91, 51, 49, 109])));
    expect(await get(url)).toMatchObject({ kind: 'answer', status: 200 });
  });

  test('that are compressed although that was not asked for say so, and are not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(await get(url)).toMatchObject({ kind: 'answer', encoding: 'gzip' });
  });

  test('that switch to another protocol are none', async () => {
    const url = await serve((_, response) => {
      response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    });
    expect(await get(url)).toMatchObject({ kind: 'none' });
  });
});

describe('redirects', () => {
  test('are not followed unless that is asked for', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/there' }).end());
    expect(await get(url)).toMatchObject({ status: 302, location: '/there' });
  });

  test('take the headers along on the same host, and nowhere else', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers['x-secret'] as string | undefined);
      response.end('other');
    });
    const url = await serve((request, response) => {
      seen.push(request.headers['x-secret'] as string | undefined);
      const location = request.url === '/' ? '/second' : other;
      response.writeHead(302, { location }).end();
    });
    // 127.0.0.1 on another port is another host for headers, but not another machine.
    expect(textOf(await get(url, { headers: { 'X-Secret': 's3cr3t' }, follow: true }))).toBe('other');
    expect(seen).toEqual(['s3cr3t', 's3cr3t', undefined]);
  });

  test('that go round, leave http, or lead to the machine itself are none', async () => {
    const round = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(textOf(await get(round, { follow: true }))).toContain('more than 5 times');
    for (const location of [
      'file:///etc/passwd',
      'ftp://example.com/',
      'http://169.254.170.2/v2/credentials',
      'http://[::1]/',
      'http://localhost:1/',
    ]) {
      const url = await serve((_, response) => response.writeHead(307, { location }).end());
      expect(textOf(await get(url, { follow: true }))).toMatch(/^none: it redirects to/);
    }
  });

  test.each([
    '127.0.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fe80::1',
    '::ffff:169.254.169.254',
    'fd00:ec2::254',
    'LOCALHOST',
    'a.localhost.',
  ])('%s is this machine', (host) => expect(isLocal(host)).toBe(true));
  test.each(['10.0.0.1', '8.8.8.8', 'example.com', '2001:db8::1', '169.25.4.1'])('%s is not', (host) =>
    expect(isLocal(host)).toBe(false),
  );
});
