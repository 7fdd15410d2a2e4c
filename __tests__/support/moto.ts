/** An independent AWS: moto's server, where it is installed (`pip install 'moto[server]'`). */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';

export type Moto = { url: string; close(): Promise<void> };

const START_TIMEOUT_MS = 20_000;

/** The path of `moto_server`; null where there is none. */
export function findMoto(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'moto_server')).find((path) => existsSync(path)) ?? null;
}

/** Starts it on a free port; every service counts as running `runningTasks` tasks. */
export async function startMoto(program: string, runningTasks: number): Promise<Moto> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, MOTO_ECS_SERVICE_RUNNING: String(runningTasks) };
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  let ended = false;
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    child.once('close', end).once('error', end);
  });
  const moto: Moto = {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      child.kill();
      return closed;
    },
  };
  const latest = performance.now() + START_TIMEOUT_MS;
  while (!(await answers(moto.url))) {
    if (ended || performance.now() > latest) {
      await moto.close();
      throw new Error(ended ? `${program} ended at once.` : `${program} did not answer in time.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return moto;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/moto-api/`, { headers: { connection: 'close' } });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

export type Recorder = {
  url: string;
  /** What was asked since the last time, as `service.Operation` of the JSON protocols. */
  take(): string[];
  close(): Promise<void>;
};

/** Passes requests on to a moto, and keeps what was asked. */
export async function startRecorder(target: string): Promise<Recorder> {
  let operations: string[] = [];
  const server = createHttpServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const operation = request.headers['x-amz-target'];
    if (operation !== undefined) operations.push(String(operation));
    const { connection: _, 'content-length': __, host, ...headers } = request.headers as Record<string, string>;
    const answer = await fetch(target + request.url, {
      method: request.method ?? 'POST',
      headers: { ...headers, 'x-original-host': host ?? '' },
      body: request.method === 'GET' ? null : Buffer.concat(parts),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/json';
    response.writeHead(answer.status, { 'content-type': type, connection: 'close' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const since = operations;
      operations = [];
      return since;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
