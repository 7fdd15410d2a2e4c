/** A proxy on loopback that opens tunnels by CONNECT, to wherever a test says that a host is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { createServer as createTlsServer } from 'node:tls';

export type TestProxy = {
  /** Without the scheme: `127.0.0.1:41234`. */
  host: string;
  /** What it was asked for, oldest first: `ecs.test:443`, and the credentials that came along (`user:password`). */
  tunnels: { to: string; credentials: string | null }[];
  /** Answers that come before it does its work: a status each, or none at all. */
  refusals: (number | 'never')[];
  /** Resolves when it is next asked for a tunnel. */
  connected(): Promise<void>;
  close(): Promise<void>;
};

/** Every tunnel to port 443 ends at `tlsPort`, every other one at `port`: nothing of it leaves this machine. */
export async function openProxy(ends: { port: number; tlsPort?: number }): Promise<TestProxy> {
  const sockets = new Set<Duplex>();
  const tunnels: TestProxy['tunnels'] = [];
  const refusals: TestProxy['refusals'] = [];
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const to = request.url ?? '';
    const [scheme, encoded = ''] = (request.headers['proxy-authorization'] ?? '').split(' ');
    tunnels.push({ to, credentials: scheme === 'Basic' ? Buffer.from(encoded, 'base64').toString() : null });
    sockets.add(client);
    client.on('error', () => undefined);
    const refusal = refusals.shift();
    if (refusal === 'never') return;
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} Refused\r\nconnection: close\r\n\r\n`);
      return;
    }
    const target = connect(to.endsWith(':443') ? (ends.tlsPort ?? 0) : ends.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    sockets.add(target);
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    refusals,
    connected: () => new Promise((resolve) => server.once('connect', () => resolve())),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type TlsServer = { port: number; certificate: string; close(): Promise<void> };

/** Whether certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Speaks TLS for these names with a certificate of no known authority, made with openssl, and passes everything on. */
export async function openTlsServer(names: readonly string[], port: number): Promise<TlsServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const alternatives = names.map((name) => `DNS:${name}`).join(',');
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  const subject = ['-subj', '/CN=ecs-deploy-action test', '-addext', `subjectAltName=${alternatives}`];
  execFileSync('openssl', ['req', ...made, ...subject], { stdio: 'ignore' });
  const sockets = new Set<Duplex>();
  const server = createTlsServer({ key: await readFile(key), cert: await readFile(cert) }, (client) => {
    const target: Socket = connect(port, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(target).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate: cert,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
