import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectionReset } from '../core/refusal.ts';
import type { Simulator } from '../simulator.ts';
import type { WireResponse } from '../wire/request.ts';
import { answerGitHub } from './github.ts';
import { answerLayer } from './layers.ts';
import { answerSiteRequest } from './site.ts';

export type SimulatorServer = { url: string; close(): Promise<void> };

/**
 * The simulator behind a socket on loopback: the real wire protocols of every service at `/`, layers below
 * `/layers/`, GitHub's REST below `/github/`. Its clock has to be a real or scaled one.
 */
export async function startServer(simulator: Simulator, options: { port?: number } = {}): Promise<SimulatorServer> {
  const server = createServer((request, response) => {
    void serve(simulator, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  simulator.world.layerHost = url;
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function serve(simulator: Simulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort(new ConnectionReset()));
  try {
    const site = answerSiteRequest(simulator, { path: request.url ?? '/', headers: headersOf(request) });
    if (site !== null) {
      await simulator.clock.sleep(site.delayMs ?? 0, gone.signal);
      response.writeHead(site.status, { ...site.headers });
      response.end(site.body ?? '');
      return;
    }
    const body = await textOf(request);
    const answer = await answerFor(simulator, request, body, gone.signal);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body, answer.headers['content-type'] === 'application/x-snappy' ? 'latin1' : 'utf8');
  } catch (error) {
    if (error instanceof ConnectionReset) {
      request.socket.resetAndDestroy();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/plain' });
    response.end(`The simulator itself failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

async function answerFor(
  simulator: Simulator,
  request: IncomingMessage,
  body: string,
  signal: AbortSignal,
): Promise<WireResponse> {
  const path = request.url ?? '/';
  const method = request.method ?? 'GET';
  const headers = headersOf(request);
  if (path.startsWith('/github/')) {
    return answerGitHub(simulator, { method, path: path.slice('/github'.length), body, headers }, signal);
  }
  const layer = answerLayer(simulator, { method, path });
  if (layer !== null) return layer;
  return simulator.handle({ method, path, headers, body }, signal);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
