import { setMaxListeners } from 'node:events';
import { createAws, timeouts, type Wire } from './adapters/aws.ts';
import { systemClock } from './adapters/clock.ts';
import type { GitHub } from './adapters/github.ts';
import type { Runner } from './adapters/runner.ts';
import { hideEnvironment, hideInputs } from './contract/hidden.ts';
import type { Inputs } from './contract/inputs.ts';
import { parseInputs } from './contract/parse.ts';
import { parseArn } from './lib/arn.ts';
import { deferred } from './lib/deferred.ts';
import { InputError } from './lib/errors.ts';
import { createRedactor, type Redactor } from './lib/redact.ts';
import { learnFrom } from './lib/values-to-hide.ts';
import type { GitHubRun } from './report/on-github.ts';
import { readSnapshot } from './service/read.ts';

/** How long a write that is under way may go on after a cancel: its answer says what still runs. */
const writeGraceMs = 2_500;

/** The composition root: adapters, signals, the run, its report, the exit code. The only place that catches everything. */
async function main(): Promise<void> {
  const startedAtMs = systemClock.now();
  // Every call under way listens to the one signal of a cancel: fifty services are no leak.
  setMaxListeners(0);
  const redactor = createRedactor();
  hideEnvironment(redactor, process.env);
  const cancel = listenForCancel();
  // What is wrong with the names in `with:` is often why the run fails: it is said in any case.
  const unsaid: string[] = [];
  try {
    const { inputs, warnings } = await parseInputs(process.env);
    unsaid.push(...warnings);
    hideInputs(redactor, inputs);
    await start(inputs, unsaid, redactor, cancel);
  } catch (error) {
    const { publishRefusal } = await import('./report/publish.ts');
    const run = { cancelled: cancel.signal.aborted, startedAtMs, endedAtMs: systemClock.now() };
    await publishRefusal(error, run, await loadRunner(redactor), unsaid);
  } finally {
    cancel.stop();
  }
}

/** The runner's channels; loaded while the first call is under way. */
async function loadRunner(redactor: Redactor): Promise<Runner> {
  const { createRunner } = await import('./adapters/runner.ts');
  return createRunner(redactor.redact);
}

async function start(inputs: Inputs, unsaid: string[], redactor: Redactor, cancel: Cancel): Promise<void> {
  const readOnly = inputs.mode === 'plan';
  const settings = { clock: systemClock, random: Math.random, attempts: inputs.maxRetries, redactor, readOnly };
  const aws = createAws(regionOf(inputs), settings, await proxiedWire(redactor));
  try {
    const region = await aws.region().catch(() => {
      if (needsNoRegion(inputs)) return '';
      throw noRegion();
    });
    // The first call is under way before the rest of the code is loaded: what is not needed for it does not delay it.
    const snapshot = readSnapshot(inputs, aws.ecs, cancel.signal);
    if (inputs.service.length > 0) await Promise.race([aws.underWay, snapshot.catch(() => undefined)]);
    const [runner, { createFiles }, { readGitHubRun }, { run }, { publish }] = await Promise.all([
      loadRunner(redactor),
      import('./adapters/files.ts'),
      import('./adapters/github-run.ts'),
      import('./run.ts'),
      import('./report/publish.ts'),
    ]);
    for (const warning of unsaid.splice(0)) runner.warning(warning);
    const gitHub = gitHubOf(inputs);
    const gitHubRun = await readGitHubRun(process.env, inputs.githubToken !== '');
    const report = await run(inputs, snapshot, {
      clock: systemClock,
      files: createFiles(process.env),
      log: runner,
      hide: (json) => learnFrom(redactor, json),
      redact: redactor.redact,
      ecs: aws.ecs,
      looks: aws.looks,
      images: aws.images,
      codeDeploy: aws.codeDeploy,
      evidence: aws.evidence,
      afterwards: aws.afterwards,
      task: aws.task,
      preflight: aws.preflight,
      github: gitHub,
      gitHubRun,
      provenance: provenance(),
      region,
      signal: cancel.signal,
      writeSignal: cancel.writeSignal,
    });
    await publish(report, inputs, { ...runner, comment: commentOn(gitHub, gitHubRun, cancel.signal) });
  } finally {
    aws.destroy();
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

/** The input, else the region that an ARN names, else the environment's; null leaves it to the SDK's configuration files. */
function regionOf(inputs: Inputs): string | null {
  const named = [inputs.cluster, ...inputs.service].map((name) => parseArn(name)?.region).find((region) => region);
  return inputs.awsRegion ?? named ?? (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || null);
}

/** A plan of a file that no service runs renders it, as the render action does: AWS may be asked of images at most. */
function needsNoRegion({ mode, service, taskDefinition }: Inputs): boolean {
  return mode === 'plan' && service.length === 0 && taskDefinition !== null;
}

function noRegion(): InputError {
  const message = 'No AWS region is known: neither aws-region nor AWS_REGION is set, and no ARN names one.';
  return new InputError([{ input: 'aws-region', message, example: 'aws-region: eu-west-1' }]);
}

/** The way to AWS through the proxies of the environment; undefined, and nothing loaded, where it names none. */
async function proxiedWire(redactor: Redactor): Promise<Wire | undefined> {
  if (!Object.entries(process.env).some(([name, value]) => value && /^https?_proxy$/i.test(name))) return undefined;
  const { completeProxies, createProxiedHandler } = await import('./adapters/proxy.ts');
  redactor.learn(completeProxies(process.env));
  return { requestHandler: createProxiedHandler(timeouts) };
}

/** GitHub's API, loaded when it is first needed; of GitHub Enterprise where the runner is its. */
function gitHubOf(inputs: Inputs): GitHub {
  return deferred<GitHub>(async () => {
    const { createGitHub } = await import('./adapters/github.ts');
    return createGitHub(inputs.githubToken, process.env);
  });
}

/** Keeps the plan's comment on the pull request that this run is about. */
function commentOn(gitHub: GitHub, { pullRequest }: GitHubRun, signal: AbortSignal) {
  return async (marker: string, body: string) => {
    if (pullRequest === null) throw new Error('this run is about no pull request.');
    await gitHub.keepComment(pullRequest, marker, body, signal);
  };
}

/** Who runs this, for the revision's tags. */
function provenance() {
  const value = (name: string) => process.env[name] || null;
  return {
    repository: value('GITHUB_REPOSITORY'),
    sha: value('GITHUB_SHA'),
    ref: value('GITHUB_REF'),
    runId: value('GITHUB_RUN_ID'),
    actor: value('GITHUB_ACTOR'),
    attempt: Number(process.env.GITHUB_RUN_ATTEMPT) || 1,
    job: value('GITHUB_JOB'),
    step: value('GITHUB_ACTION'),
  };
}

void main();
