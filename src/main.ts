import { setMaxListeners } from 'node:events';
import { timeouts, type Wire } from './adapters/aws.ts';
import { systemClock } from './adapters/clock.ts';
import type { GitHubApi } from './apis/github.ts';
import { runAction } from './compose.ts';
import type { Inputs } from './contract/inputs.ts';
import { deferred } from './lib/deferred.ts';
import { createRedactor, type Redactor } from './lib/redact.ts';

/** How long a write in progress may go on after a cancel: its answer says what still runs. */
const writeGraceMs = 2_500;

/** The process: its environment, its signals, its exit code. */
async function main(): Promise<void> {
  // Every call in flight listens for the one signal of a cancel, so the warning about many listeners is turned off.
  setMaxListeners(0);
  const redactor = createRedactor();
  const cancel = listenForCancel();
  try {
    await runAction({
      environment: process.env,
      clock: systemClock,
      random: Math.random,
      redactor,
      signal: cancel.signal,
      writeSignal: cancel.writeSignal,
      wire: () => proxiedWire(redactor),
      loadRunner: async () => (await import('./adapters/runner.ts')).createRunner(redactor.redact),
      loadFiles: async () => (await import('./adapters/files.ts')).createFiles(process.env),
      loadHttp: async () => (await import('./adapters/http.ts')).createHttp(),
      loadSigstore: async ({ trustDomain }) =>
        (await import('./adapters/sigstore.ts')).openSigstore(process.env, trustDomain),
      loadGitHub,
    });
  } finally {
    cancel.stop();
  }
}

type Cancel = { signal: AbortSignal; writeSignal: AbortSignal; stop(): void };

/** The runner sends SIGINT on a cancel, SIGTERM 7.5 s later, and kills 2.5 s after that. */
function listenForCancel(): Cancel {
  const now = new AbortController();
  const later = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onSignal = () => {
    if (now.signal.aborted) return;
    now.abort(new Error('The run was cancelled.'));
    timer = setTimeout(() => later.abort(new Error('The run was cancelled.')), writeGraceMs);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const stop = () => clearTimeout(timer);
  return { signal: now.signal, writeSignal: later.signal, stop };
}

/** The way to AWS through the proxies of the environment; undefined, and nothing loaded, where it names none. */
async function proxiedWire(redactor: Redactor): Promise<Wire | undefined> {
  if (!Object.entries(process.env).some(([name, value]) => value && /^https?_proxy$/i.test(name))) return undefined;
  const { completeProxies, createProxiedHandler } = await import('./adapters/proxy.ts');
  redactor.learn(completeProxies(process.env));
  return { requestHandler: createProxiedHandler(timeouts) };
}

/** GitHub's API, loaded when it is first called, and what the environment says of this run. */
async function loadGitHub(inputs: Inputs) {
  const { readGitHubRun } = await import('./adapters/github-run.ts');
  const github = deferred<GitHubApi>(async () => {
    const { createGitHub } = await import('./adapters/github.ts');
    return createGitHub(inputs.githubToken, process.env);
  });
  return { github, gitHubRun: await readGitHubRun(process.env, inputs.githubToken !== '') };
}

void main();
