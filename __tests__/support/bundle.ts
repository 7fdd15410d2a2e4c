/** Runs dist/index.js as the runner does, against an AWS behind a socket, and keeps all that went over the wire. */
import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type RunOptions, type RunResult, runAction } from '../../simulator/demo/runner.ts';
import { type Clock, createScaledClock, type Simulator, startServer } from '../../simulator/index.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { root } from './repository.ts';

/** A request as it arrived: header names in lower case, the body not parsed. */
export type Request = { operation: string; path: string; headers: Readonly<Record<string, string>>; body: string };

export type Stage = {
  sim: Simulator;
  url: string;
  requests: Request[];
  /** Resolves when the `count`th request of this operation arrives (not when it is answered). */
  arrival(operation: string, count?: number): Promise<void>;
  /** Lets a test put into the answers what no real service would be made to say. */
  rewrite(operation: string, change: (answer: JsonObject) => JsonObject): void;
  close(): Promise<void>;
};

/** How much faster than reality the simulated AWS lives. */
const PACE = 100;

/** A simulated AWS on a port of its own, in fast time. */
export async function openStage(build: (clock: Clock) => Simulator, pace = PACE): Promise<Stage> {
  const sim = build(createScaledClock(pace));
  const requests: Request[] = [];
  const waiting: { operation: string; count: number; arrived: () => void }[] = [];
  const changes: { operation: string; change: (answer: JsonObject) => JsonObject }[] = [];
  const server = await startServer({
    ...sim,
    async handle(request, signal) {
      const operation = request.headers['x-amz-target']?.split('.').at(-1) ?? '';
      requests.push({ operation, path: request.path, headers: request.headers, body: request.body });
      const count = requests.filter((each) => each.operation === operation).length;
      for (const each of waiting) if (each.operation === operation && each.count === count) each.arrived();
      const answer = await sim.handle(request, signal);
      const wanted = changes.filter((each) => each.operation === operation && answer.status === 200);
      if (wanted.length === 0) return answer;
      const body = wanted.reduce((value, { change }) => change(value), JSON.parse(answer.body) as JsonObject);
      const { 'content-length': _, ...headers } = answer.headers;
      return { ...answer, headers, body: JSON.stringify(body) };
    },
  });
  return {
    sim,
    url: server.url,
    requests,
    arrival: (operation, count = 1) =>
      new Promise((arrived) => {
        waiting.push({ operation, count, arrived });
      }),
    rewrite: (operation, change) => void changes.push({ operation, change }),
    close: server.close,
  };
}

export type BundleOptions = Omit<RunOptions, 'endpoint' | 'entry' | 'signalAfterMs'> & {
  /** The workflow is cancelled once `when` resolves. */
  cancel?: { signal: NodeJS.Signals; when: Promise<void> };
  /** Finds out which files were loaded. */
  listLoaded?: true;
};

export type BundleRun = RunResult & {
  /** The rendered revision, as it lies in RUNNER_TEMP; null when the output names no file there. */
  rendered: string | null;
  /** Names of the files of dist/ that were loaded; empty unless asked for. */
  loaded: string[];
};

/** One run of the step. RUNNER_TEMP is a folder that outlives the process, so that what was left there can be read. */
export async function runBundle(url: string, options: BundleOptions): Promise<BundleRun> {
  const { cancel, listLoaded = false, ...step } = options;
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const spy = await writeSpy(folder);
  const env = {
    RUNNER_TEMP: folder,
    ...((listLoaded || cancel !== undefined) && { NODE_OPTIONS: `--require ${spy.path}` }),
    ...step.env,
  };
  try {
    const running = runAction({ ...step, env, endpoint: url });
    const signalled = cancel === undefined ? null : signalWhen(cancel, spy.pid, running);
    const result = await running;
    const endedAt = performance.now();
    const signalledAt = await signalled;
    const file = result.outputs['task-definition'] ?? '';
    return {
      ...result,
      secondsAfterSignal: signalledAt === null ? null : (endedAt - signalledAt) / 1000,
      rendered: dirname(file) === folder ? await readFile(file, 'utf8') : null,
      loaded: listLoaded ? await spy.loaded() : [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sends the signal and says when; null when the process had ended before. */
async function signalWhen(
  { signal, when }: NonNullable<BundleOptions['cancel']>,
  pid: () => Promise<number>,
  running: Promise<unknown>,
): Promise<number | null> {
  const ended = Symbol();
  const ending = running.then(
    () => ended,
    () => ended,
  );
  if ((await Promise.race([when, ending])) === ended) return null;
  process.kill(await pid(), signal);
  return performance.now();
}

/** A module to load before the action: it leaves the process's id behind and, at the end, what was loaded. */
async function writeSpy(folder: string) {
  const path = join(folder, 'spy.cjs');
  const pid = join(folder, 'spy.pid');
  const list = join(folder, 'spy.loaded');
  const program = `const { writeFileSync } = require('node:fs');
writeFileSync(${JSON.stringify(pid)}, String(process.pid));
process.on('exit', () => writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache))));
`;
  await writeFile(path, program);
  return {
    path,
    pid: async (): Promise<number> => Number(await readFile(pid, 'utf8')),
    loaded: async (): Promise<string[]> => {
      const paths = JSON.parse(await readFile(list, 'utf8')) as string[];
      return paths.filter((each) => dirname(each) === join(root, 'dist')).map((each) => basename(each));
    },
  };
}

/** A line of the log that the runner acts on instead of showing it. */
export type Command = { form: '::' | '##'; name: string; line: string };

/**
 * The lines that the runner takes for commands: `::name::` where a line begins with it after blanks, else `##[name]`
 * anywhere in it; a carriage return ends a line too (actions/runner: ActionCommand.cs, ProcessInvoker.cs).
 */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line): Command[] => {
    const name = /^\s*::([\w-]*)/.exec(line)?.[1];
    if (name !== undefined) return [{ form: '::', name, line }];
    const old = /##\[([\w-]*)/.exec(line)?.[1];
    return old === undefined ? [] : [{ form: '##', name: old, line }];
  });
}

/** The annotations of one kind, as the runner shows them. */
export function annotations(log: string, kind: 'error' | 'warning' | 'notice'): string[] {
  return commandsIn(log)
    .filter(({ name }) => name === kind)
    .map(({ line }) => unescapeData(line.replace(/^\s*::\w+[^:]*::/, '')));
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** What the step printed itself: without the SDK's advice to those who run it on Node 20, which no runner does. */
export function ownWords(log: string): string {
  return log.replace(
    /\(node:\d+\) Warning: NodeVersionSupportWarning[\s\S]*?https:\/\/a\.co\/\w+\n(\(Use `node --trace-warnings[^\n]*\n)?/,
    '',
  );
}

/** The body of the only request of this operation, as it was sent. */
export function bodyOf(stage: Stage, operation: string): string {
  const found = stage.requests.filter((request) => request.operation === operation);
  if (found.length !== 1) throw new Error(`There were ${found.length} requests of ${operation}.`);
  return found[0]?.body ?? '';
}

/** Whether the request's signature is what AWS would compute from what arrived (Signature Version 4). */
export function isSignedFor(request: Request, secret: string): boolean {
  const { headers, path, body } = request;
  const parts = /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/;
  const [, scope = '', names = '', signature] = parts.exec(headers.authorization ?? '') ?? [];
  const signed = names.split(';').map((name) => `${name}:${(headers[name] ?? '').trim()}\n`);
  const canonical = ['POST', path, '', signed.join(''), names, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${secret}`);
  return hmac(key, toSign).toString('hex') === signature;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
