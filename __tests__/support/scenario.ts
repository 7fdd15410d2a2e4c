import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { expect } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { oidcVariables } from '../../simulator/github/oidc.ts';
import {
  createSimulator,
  createVirtualClock,
  inProcessHandler,
  type Simulator,
  type SimulatorOptions,
  type VirtualClock,
} from '../../simulator/index.ts';
import type { GitHubApi } from '../../src/apis/github.ts';
import type { HttpApi } from '../../src/apis/http.ts';
import { runAction as compose } from '../../src/compose.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { createRedactor, type Redactor } from '../../src/lib/redact.ts';
import type { GitHubRun } from '../../src/report/on-github.ts';
import type { Provenance } from '../../src/taskdef/provenance.ts';
import { schemaErrors } from './schemas.ts';
import { checkTimings } from './timings.ts';

/** What one run of the action left behind, as a user and as AWS saw it. */
export type Run = {
  outputs: Record<string, string>;
  /** The log, a line each, groups as `::group::…`. */
  log: string[];
  warnings: string[];
  notices: string[];
  errors: { text: string; title: string }[];
  summary: string;
  failed: boolean;
  /** Virtual time that it took, ms. */
  tookMs: number;
  rendered: Record<string, string>;
  /** Comments on the pull request, by their markers. */
  comments: Record<string, string>;
};

export type World = { sim: Simulator; clock: VirtualClock };

export function createWorld(options: Partial<SimulatorOptions> = {}): World {
  const clock = createVirtualClock();
  return { clock, sim: createSimulator({ clock, ...options }) };
}

export type RunOptions = {
  files?: Record<string, string>;
  /**
   * Kills the run at its call of this number, counted from 1: AWS carries it out, and the run never sees an answer
   * again. What it has left by then is returned.
   */
  killAtCall?: number;
  /** Cancels the run so long after it began. */
  cancelAfterMs?: number;
  /** As `GITHUB_…` of the run; null for a run outside GitHub. */
  provenance?: Partial<Provenance> | null;
  /** Branches and tags that GitHub knows, with their commits. */
  commits?: Record<string, string>;
  /** GitHub's API; without it GitHub knows no commits. */
  gitHub?: Partial<GitHubApi>;
  gitHubRun?: Partial<GitHubRun>;
  /** Further variables of the environment. */
  env?: Record<string, string>;
  /** What `pollAsUsers` does, for this run. */
  pollsAsUsers?: boolean;
};

/** The environment of a job with `id-token: write`. */
export function idTokenOf(sim: Simulator): Record<string, string> {
  return oidcVariables(gitHubOf(sim), 'https://pipelines.actions.example');
}

export const github = {
  repository: 'acme/shop',
  sha: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
  ref: 'refs/heads/main',
  runId: '1234567890',
  actor: 'octocat',
};

/** Numbers from 0 to 1 that are spread evenly, the same in every run of the tests of a file. */
function spread(): () => number {
  const { testPath = '' } = expect.getState();
  const run = runsOf.get(testPath) ?? 0;
  runsOf.set(testPath, run + 1);
  let turn = run * 0.381966;
  return () => {
    turn += 0.618034;
    return turn % 1;
  };
}

/** How many runs each test file has made: several files are run in one process. */
const runsOf = new Map<string, number>();

/** Runs the action's scenario in this process: real inputs, real SDK clients, the simulator's AWS, virtual time. */
export async function runAction(world: World, inputs: Record<string, string>, options: RunOptions = {}): Promise<Run> {
  const run = emptyRun();
  const handler = inProcessHandler(world.sim);
  if (options.killAtCall === undefined) return runToItsEnd(world, inputs, options, run, handler);
  const mortal = killedAt(handler, options.killAtCall);
  return Promise.race([runToItsEnd(world, inputs, options, run, mortal.handler), mortal.killed.then(() => run)]);
}

type Handler = ReturnType<typeof inProcessHandler>;

/** The handler of a process that is killed while its call of this number is in progress. */
function killedAt(handler: Handler, number: number): { handler: Handler; killed: Promise<void> } {
  let calls = 0;
  let kill = (): void => undefined;
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  const handle: Handler['handle'] = async (request, options) => {
    // A layer is fetched from where ECR points to: that is no call of an API.
    if (!request.path.startsWith('/layers/')) calls += 1;
    if (calls < number) return handler.handle(request, options);
    if (calls === number) {
      await handler.handle(request, options).catch(() => undefined);
      kill();
    }
    return new Promise<never>(() => undefined);
  };
  return { handler: { ...handler, handle }, killed };
}

/** The test files that called `pollAsUsers`. */
const pollsOften = new Set<string | undefined>();

/**
 * Has the action wait as long as it says between two polls, for the tests of this file that depend on that. Elsewhere it
 * waits four times as long: a poll takes more time of a test than anything else.
 */
export function pollAsUsers(): void {
  pollsOften.add(expect.getState().testPath);
}

/** A clock on which the waits between two polls are longer. */
function withFewPolls(clock: Clock): Clock {
  return { now: clock.now, sleep: (ms, signal) => clock.sleep(ms >= 2_500 && ms <= 15_000 ? ms * 4 : ms, signal) };
}

function emptyRun(): Run {
  return {
    outputs: {},
    log: [],
    warnings: [],
    notices: [],
    errors: [],
    summary: '',
    failed: false,
    tookMs: 0,
    rendered: {},
    comments: {},
  };
}

async function runToItsEnd(
  world: World,
  inputs: Record<string, string>,
  options: RunOptions,
  run: Run,
  handler: Handler,
): Promise<Run> {
  const { sim, clock } = world;
  const redactor = createRedactor();
  const channels = channelsOf(run, redactor);
  const startedAtMs = clock.now();
  const cancel = new AbortController();
  const write = new AbortController();
  if (options.cancelAfterMs !== undefined) {
    clock.at(startedAtMs + options.cancelAfterMs, () => cancel.abort(new Error('The run was cancelled.')));
    clock.at(startedAtMs + options.cancelAfterMs + 2_500, () => write.abort(new Error('The run was cancelled.')));
  }
  const provenance = options.provenance === undefined ? github : (options.provenance ?? {});
  const inputVariables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  await compose({
    environment: {
      AWS_REGION: sim.region,
      ...gitHubVariables({ ...provenance }),
      ...Object.fromEntries(inputVariables),
      ...options.env,
    },
    clock: options.pollsAsUsers || pollsOften.has(expect.getState().testPath) ? clock : withFewPolls(clock),
    random: spread(),
    redactor,
    signal: cancel.signal,
    writeSignal: write.signal,
    wire: async () => ({
      requestHandler: handler as unknown as NonNullable<ECSClientConfig['requestHandler']>,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    }),
    loadRunner: async () => channels,
    loadFiles: async () => filesOf(options.files ?? {}, run),
    loadHttp: async () => httpOf(sim, clock),
    loadSigstore: async (gitHub) => sigstoreOf(options.env ?? {}, gitHub.trustDomain),
    loadGitHub: async () => ({
      github: {
        resolveCommit: async (ref: string) => options.commits?.[ref] ?? null,
        ...noGitHub,
        keepComment: async (_: unknown, marker: string, body: string) => {
          run.comments[marker] = body;
        },
        ...options.gitHub,
      },
      gitHubRun: { ...gitHubRun, pullRequest: 1, ...options.gitHubRun },
    }),
  });
  run.tookMs = clock.now() - startedAtMs;
  const errors = schemaErrors(run.outputs);
  if (errors.length > 0) throw new Error(`Outputs are not as docs/schemas/ says: ${errors.join('; ')}`);
  checkTimings(run);
  return run;
}

/** The real libraries, with the trust roots of a file. */
async function sigstoreOf(env: Record<string, string>, trustDomain: GitHubApi['trustDomain']) {
  const [{ createSigstore }, { createTrustRoots }] = await Promise.all([
    import('../../src/adapters/sigstore.ts'),
    import('../../src/adapters/trust-roots.ts'),
  ]);
  const http = { download: async () => ({ kind: 'none' as const, why: 'getaddrinfo ENOTFOUND' }) };
  return createSigstore(createTrustRoots({ env, http, trustDomain }));
}

/** The simulator's sites, without a socket. */
function httpOf(sim: Simulator, clock: VirtualClock): HttpApi {
  return {
    download: async () => ({ kind: 'none', why: 'no downloads here' }),
    async get({ url, headers, follow }, signal) {
      const answer = sim.request(url, { ...headers });
      if (answer === null) return { kind: 'none', why: `getaddrinfo ENOTFOUND ${new URL(url).hostname}` };
      await clock.sleep(answer.delayMs ?? 20, signal);
      const { status, body = '', headers: fields = {} } = answer;
      const location = status >= 300 && status < 400 ? (fields.location ?? null) : null;
      if (follow && location !== null) return this.get({ url: new URL(location, url).href, headers, follow }, signal);
      const encoding = fields['content-encoding'] ?? null;
      return { kind: 'answer', status, text: body.slice(0, 65_536), cut: body.length > 65_536, encoding, location };
    },
  };
}

/** The variables by which the runner says who runs a step. */
function gitHubVariables(provenance: Partial<Provenance>): Record<string, string> {
  const names: Readonly<Record<keyof Provenance, string>> = {
    repository: 'GITHUB_REPOSITORY',
    sha: 'GITHUB_SHA',
    ref: 'GITHUB_REF',
    runId: 'GITHUB_RUN_ID',
    actor: 'GITHUB_ACTOR',
    attempt: 'GITHUB_RUN_ATTEMPT',
    job: 'GITHUB_JOB',
    step: 'GITHUB_ACTION',
  };
  const given = Object.entries(names).map(([key, name]) => [name, provenance[key as keyof Provenance]] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
}

const noGitHub: Omit<GitHubApi, 'resolveCommit' | 'keepComment'> = {
  readCommit: async () => null,
  compare: async () => null,
  createDeployment: async () => 1,
  addStatus: async () => undefined,
  listDeployments: async () => [],
  latestState: async () => null,
  storeDeploymentRecord: async () => undefined,
  findAttestations: async () => ({ bundles: [], unread: [], cut: false }),
  trustDomain: async () => null,
};

const gitHubRun: GitHubRun = {
  repository: github.repository,
  sha: github.sha,
  pullRequestSha: null,
  pullRequest: null,
  isPullRequest: false,
  repositoryUrl: `https://github.com/${github.repository}`,
  serverUrl: 'https://github.com',
  runUrl: `https://github.com/${github.repository}/actions/runs/${github.runId}`,
  hasToken: true,
};

function channelsOf(run: Run, { redact }: Redactor) {
  return {
    redact,
    docs: 'https://github.com/your-org/ecs-deploy-action/blob/v1/docs',
    line: (text: string) => void run.log.push(redact(text)),
    startGroup: (title: string) => void run.log.push(`::group::${redact(title)}`),
    endGroup: () => void run.log.push('::endgroup::'),
    warning: (text: string) => void run.warnings.push(redact(text)),
    debug: () => undefined,
    notice: (text: string) => void run.notices.push(redact(text)),
    error: (text: string, title: string) => void run.errors.push({ text: redact(text), title }),
    setOutput: (name: string, value: string) => {
      run.outputs[name] = value;
    },
    writeSummary: async (markdown: string) => {
      run.summary += markdown;
    },
    fail: () => {
      run.failed = true;
    },
  };
}

function filesOf(files: Record<string, string>, run: Run) {
  const full = (path: string) => (path.startsWith('/') ? path : `/workspace/${path.replace(/^\.\//, '')}`);
  const byPath = new Map(Object.entries(files).map(([path, text]) => [full(path), text]));
  return {
    resolve: full,
    exists: async (path: string) => byPath.has(full(path)),
    list: async (path: string) => {
      const folder = path === '.' ? '/workspace' : full(path);
      const inside = [...byPath.keys()].filter((each) => each.startsWith(`${folder}/`));
      const names = inside.map((each) => each.slice(folder.length + 1).split('/')[0] ?? '');
      return path === '.' || names.length > 0 ? [...new Set(names)] : null;
    },
    read: async (path: string) => byPath.get(full(path)) ?? '',
    writeTemporary: (name: string, text: string) => {
      const path = `/tmp/runner/${name}.json`;
      run.rendered[path] = text;
      return path;
    },
  };
}

/** The log with each command in the line that it belongs to: a command stands in a line of its own. */
export function sentencesOf(run: Run): string[] {
  return run.log
    .join('\n')
    .replace(/:\n\s+(?=aws )/g, ': ')
    .split('\n');
}

/** The operations that were called since `from`, in order, polling folded into one. */
export function operationsOf(sim: Simulator, from = 0): string[] {
  return sim.calls
    .slice(from)
    .map((call) => call.operation)
    .filter((operation, index, all) => operation !== all[index - 1]);
}

export function callsOf(sim: Simulator, operation: string) {
  return sim.calls.filter((call) => call.operation === operation);
}

/** A service `web` in cluster `prod`: two tasks of one container behind a load balancer, on Fargate. */
export function addWeb(sim: Simulator, members: Record<string, unknown> = {}): void {
  addImages(sim, 'web');
  addBareWeb(sim, members);
}

/** The same without any image in ECR. */
export function addBareWeb(sim: Simulator, members: Record<string, unknown> = {}): void {
  sim.addCluster('prod');
  sim.addService({
    cluster: 'prod',
    name: 'web',
    desiredCount: 2,
    launchType: 'FARGATE',
    taskDefinition: webDefinition(),
    ...members,
  });
}

/** Images of a repository under the tags that scenarios use. What is there already stays. */
export function addImages(sim: Simulator, repository: string): void {
  const tags = ['1', '2', '3', '4', '5', 'bad', 'fix'];
  sim.addRepository(repository, { images: tags.map((tag) => ({ tag })) });
}

export function webDefinition(container: Record<string, unknown> = {}, task: Record<string, unknown> = {}) {
  return {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '512',
    memory: '1024',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1',
        essential: true,
        portMappings: [{ containerPort: 8080 }],
        environment: [{ name: 'LOG_LEVEL', value: 'info' }],
        ...container,
      },
    ],
    ...task,
  } as never;
}
