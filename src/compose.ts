import { type Aws, configurationOf, createAws, overHttp, type Wire } from './adapters/aws.ts';
import type { CallSettings } from './adapters/call.ts';
import type { RoleSession } from './adapters/role-session.ts';
import type { Runner } from './adapters/runner.ts';
import type { SigstoreApi } from './apis/attestations.ts';
import type { GitHubApi } from './apis/github.ts';
import type { HttpApi } from './apis/http.ts';
import { clustersIn } from './contract/clusters.ts';
import type { Fill } from './contract/fill.ts';
import { hiddenVariables, hideEnvironment, hideInputs } from './contract/hidden.ts';
import { type InputName, type Inputs, inputRow } from './contract/inputs.ts';
import { type Completion, type Environment, parseInputs } from './contract/parse.ts';
import { parseArn } from './lib/arn.ts';
import type { Clock } from './lib/clock.ts';
import { deferred } from './lib/deferred.ts';
import { InputError, type Problem } from './lib/errors.ts';
import type { Redactor } from './lib/redact.ts';
import { learnFrom } from './lib/values-to-hide.ts';
import type { RunContext } from './modes/context.ts';
import { modes } from './modes/index.ts';
import type { GitHubRun } from './report/on-github.ts';
import type { ServiceDefinition } from './service/definition/definition.ts';
import { readSnapshot, type ServicePlanner } from './service/read.ts';
import type { Check } from './verification/check.ts';

/** The outside world of one run: what `main.ts` takes from the process, and a test from its simulator. */
export type World = {
  environment: Environment;
  clock: Clock;
  /** 0 ≤ n < 1; spreads the retries of jobs that were throttled together. */
  random: () => number;
  redactor: Redactor;
  /** Aborted when the run is cancelled; `writeSignal` a little later, so that a write in progress may finish. */
  signal: AbortSignal;
  writeSignal: AbortSignal;
  /** How requests reach AWS; undefined for HTTPS without a proxy. */
  wire(): Promise<Wire | undefined>;
  /** These are loaded while the first call is in flight. */
  loadRunner(): Promise<Runner>;
  loadFiles(): Promise<RunContext['files']>;
  loadHttp(): Promise<HttpApi>;
  loadSigstore(github: GitHubApi): Promise<SigstoreApi>;
  loadGitHub(inputs: Inputs): Promise<{ github: GitHubApi; gitHubRun: GitHubRun }>;
};

/** One run of the action, from its inputs to the exit code: everything that goes wrong is published. */
export async function runAction(world: World): Promise<void> {
  const { clock, environment, redactor, signal } = world;
  const startedAtMs = clock.now();
  hideEnvironment(redactor, environment);
  // A mistyped name in `with:` is often why the run fails, so the warnings are published in any case.
  const unpublished: string[] = [];
  const documents: Documents = { serviceDefinition: null, checks: [], fillRevision: null };
  let parsed: Inputs | null = null;
  let connection: Connection | null = null;
  const open: Open = async (inputs) => {
    const isSame = connection !== null && connection.region === regionOf(inputs, environment);
    if (!isSame) {
      connection?.aws.destroy();
      connection = await connect(inputs, world);
    }
    return connection as Connection;
  };
  try {
    const { inputs, warnings, notices } = await parseInputs(environment, async (inputs, given, found) => {
      const problems = inputs.verify === null ? [] : await readChecks(inputs.verify.text, documents, world);
      const read = (fill: Fill | null) => readDefinition(inputs, given, { documents, fill }, world);
      const isFilling = inputs.variables !== null || found.some(({ input }) => input === 'variables');
      const completion = isFilling
        ? await readFilled(inputs, [...found, ...problems], read, { documents, open, world })
        : await read(null);
      return { ...completion, problems: [...completion.problems, ...problems] };
    });
    parsed = inputs;
    unpublished.push(...warnings);
    hideInputs(redactor, inputs);
    learnFrom(redactor, documents.serviceDefinition?.members);
    await start(inputs, { unpublished, notices }, documents, await open(inputs), world);
  } catch (error) {
    const { publishRefusal } = await import('./report/publish.ts');
    const run = { cancelled: signal.aborted, startedAtMs, endedAtMs: clock.now(), inputs: parsed };
    await publishRefusal(error, run, await world.loadRunner(), unpublished);
  } finally {
    (connection as Connection | null)?.aws.destroy();
  }
}

/** What the files say that inputs name, and that are read before anything is asked of AWS. */
type Documents = {
  serviceDefinition: ServiceDefinition | null;
  checks: readonly Check[];
  /** What fills placeholders in task definitions and their overrides. */
  fillRevision: Fill | null;
};

/** Reads `service-definition` and fills in what `variables` defines, in it and in the files of the revision. */
async function readFilled(
  inputs: Inputs,
  found: readonly Problem[],
  readDefinition: (fill: Fill) => Promise<Completion>,
  { documents, open, world }: { documents: Documents; open: Open; world: World },
): Promise<Completion> {
  const { redactor, signal } = world;
  hideInputs(redactor, inputs);
  const [{ completeWithVariables }, { revisionShape }, files] = await Promise.all([
    import('./service/variables/complete.ts'),
    import('./adapters/service-shapes.ts'),
    world.loadFiles(),
  ]);
  const { completion, fillRevision } = await completeWithVariables(inputs, found, {
    files,
    shape: revisionShape(),
    readDefinition,
    connect: async (inputs) => {
      const { aws } = await open(inputs);
      await aws.region().catch(() => {
        throw noRegion();
      });
      return aws.apis;
    },
    hide: (name, value) => redactor.learn(hiddenVariables([{ name, value }])),
    signal,
  });
  documents.fillRevision = fillRevision;
  return completion;
}

/** Reads `service-definition`, and takes from it what no input gives. */
async function readDefinition(
  inputs: Inputs,
  given: ReadonlySet<InputName>,
  { documents, fill }: { documents: Documents; fill: Fill | null },
  world: World,
): Promise<Completion> {
  const text = inputs.serviceDefinition?.text ?? null;
  if (text === null) return { inputs, problems: [], notices: [] };
  const [{ readServiceDefinition }, { completeInputs }, { definitionShapes }, files] = await Promise.all([
    import('./service/definition/read.ts'),
    import('./service/definition/complete-inputs.ts'),
    import('./adapters/service-shapes.ts'),
    world.loadFiles(),
  ]);
  const read = await readServiceDefinition(text, { files, shapes: definitionShapes(), fill });
  if ('problems' in read) return { inputs, problems: read.problems, notices: [] };
  documents.serviceDefinition = read.definition;
  const { serviceName, cluster } = read.definition;
  // They cannot be compared with the inputs before they are looked up.
  const isUnfinished = [serviceName, cluster].some((name) => name !== null && read.unfinished.has(name));
  if (isUnfinished) return { inputs, problems: [], notices: [] };
  return { ...(await completeInputs(inputs, given, read.definition)), notices: read.notices };
}

/** What makes the services that do not exist yet; null where a missing service is an error. */
async function plannerFor(inputs: Inputs, { serviceDefinition }: Documents, aws: Aws): Promise<ServicePlanner | null> {
  if (serviceDefinition === null || inputs.mode !== 'deploy') return null;
  if (serviceDefinition.kind === 'express') {
    const { createExpressPlanner } = await import('./service/express/planner.ts');
    return createExpressPlanner(serviceDefinition, inputs, aws.apis.ecs);
  }
  const { createPlanner } = await import('./service/definition/planner.ts');
  return createPlanner(serviceDefinition, inputs, aws.apis.ecs.describeWithTags);
}

/** Reads the checks of `verify`; what they hold in headers is hidden from here on. Returns what is wrong with them. */
async function readChecks(text: string, documents: Documents, world: World): Promise<Problem[]> {
  const [{ parseChecks }, files] = await Promise.all([import('./verification/parse.ts'), world.loadFiles()]);
  const { checks, problems, secrets } = await parseChecks(text, files);
  world.redactor.learn(secrets.map((value) => ({ name: 'secret', value })));
  documents.checks = checks;
  const { example } = inputRow('verify');
  return problems.map((problem) => ({ input: 'verify', message: `\`verify\`: ${problem}.`, example }));
}

type Messages = { unpublished: string[]; notices: readonly string[] };

/** How AWS is reached. */
type Connection = {
  /** That the run names; null where the SDK finds one. */
  region: string | null;
  aws: Aws;
  session: RoleSession | null;
};

/** Connects once, and again only where the inputs name another region by then. */
type Open = (inputs: Inputs) => Promise<Connection>;

async function connect(inputs: Inputs, world: World): Promise<Connection> {
  const { clock, random, redactor } = world;
  const mode = modes[inputs.mode];
  const settings = { clock, random, attempts: inputs.maxRetries, redactor, readOnly: mode.readOnly || inputs.dryRun };
  const region = regionOf(inputs, world.environment);
  const wire = (await world.wire()) ?? overHttp();
  const session = await sessionOf(inputs, world, settings, { region, wire });
  return { region, aws: createAws(region, { ...settings, session }, wire), session };
}

async function start(
  inputs: Inputs,
  messages: Messages,
  documents: Documents,
  { aws, session }: Connection,
  world: World,
): Promise<void> {
  const { signal } = world;
  const mode = modes[inputs.mode];
  const region = await aws.region().catch(() => {
    if (needsNoRegion(inputs)) return '';
    throw noRegion();
  });
  // The first call is in flight before the rest of the code is loaded: what is not needed for it does not delay it.
  const { readsServices } = mode;
  const planner = await plannerFor(inputs, documents, aws);
  const snapshot = readsServices ? readSnapshot(inputs, aws.apis.ecs, signal, planner) : Promise.resolve([]);
  // The role is assumed before that call, which takes longer than loading the code.
  const role = region === '' ? undefined : session?.ready(signal);
  const settled = snapshot.catch(() => undefined);
  const isReading = readsServices && inputs.service.length > 0;
  if (session === null && isReading) await Promise.race([aws.underWay, settled]);
  const [runner, files, { github, gitHubRun }, { run }, { publish }] = await Promise.all([
    world.loadRunner(),
    world.loadFiles(),
    world.loadGitHub(inputs),
    inputs.dryRun ? mode.loadDryRun() : mode.load(),
    import('./report/publish.ts'),
    role,
  ]);
  for (const warning of messages.unpublished.splice(0)) runner.warning(warning);
  for (const notice of messages.notices) runner.notice(notice);
  const context = { ...contextOf(aws, world, { region, runner, files, github, gitHubRun }), ...documents };
  const report = await run(inputs, snapshot, context);
  const comment = commentOn(github, gitHubRun, signal);
  await publish(report, inputs, { ...runner, comment });
}

/** The session of `role-to-assume`; null, and nothing loaded, without it. */
async function sessionOf(
  { roleToAssume }: Inputs,
  { environment, writeSignal }: World,
  settings: CallSettings,
  { region, wire }: { region: string | null; wire: Wire },
): Promise<RoleSession | null> {
  if (roleToAssume === null) return null;
  const { assumeRole } = await import('./adapters/sts.ts');
  const configuration = configurationOf(region, wire);
  return assumeRole({ roleArn: roleToAssume, environment, configuration, settings, signal: writeSignal });
}

type Loaded = { region: string; runner: Runner; files: RunContext['files']; github: GitHubApi; gitHubRun: GitHubRun };

/** Everything that the run shares. */
function contextOf(
  aws: Aws,
  world: World,
  { region, runner, files, github, gitHubRun }: Loaded,
): Omit<RunContext, keyof Documents> {
  const { clock, environment, redactor, signal, writeSignal } = world;
  return {
    ...aws.apis,
    hide: (json) => learnFrom(redactor, json),
    redact: redactor.redact,
    clock,
    signal,
    writeSignal,
    region,
    log: runner,
    files,
    http: deferred<HttpApi>(world.loadHttp),
    github,
    sigstore: deferred<SigstoreApi>(() => world.loadSigstore(github)),
    gitHubRun,
    provenance: provenanceOf(environment),
  };
}

/** The input, else the region that an ARN names, else the environment's; null leaves it to the SDK's configuration files. */
function regionOf(inputs: Inputs, environment: Environment): string | null {
  const named = [...clustersIn(inputs.cluster), ...inputs.service]
    .map((name) => parseArn(name)?.region)
    .find((region) => region);
  return inputs.awsRegion ?? named ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null);
}

/** A file that is only rendered needs no call to AWS. */
function needsNoRegion({ mode, dryRun, service, taskDefinition }: Inputs): boolean {
  return dryRun && mode === 'deploy' && service.length === 0 && taskDefinition !== null;
}

function noRegion(): InputError {
  const message = 'No AWS region is known: neither aws-region nor AWS_REGION is set, and no ARN names one.';
  return new InputError([{ input: 'aws-region', message, example: 'aws-region: eu-west-1' }]);
}

/** Keeps the plan's comment on the pull request that this run is about. */
function commentOn(github: GitHubApi, { pullRequest }: GitHubRun, signal: AbortSignal) {
  return async (marker: string, body: string) => {
    if (pullRequest === null) throw new Error('this run is about no pull request.');
    await github.keepComment(pullRequest, marker, body, signal);
  };
}

/** Who runs this, for the revision's tags. */
function provenanceOf(environment: Environment): RunContext['provenance'] {
  const value = (name: string) => environment[name] || null;
  return {
    repository: value('GITHUB_REPOSITORY'),
    sha: value('GITHUB_SHA'),
    ref: value('GITHUB_REF'),
    runId: value('GITHUB_RUN_ID'),
    actor: value('GITHUB_ACTOR'),
    attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
    job: value('GITHUB_JOB'),
    step: value('GITHUB_ACTION'),
  };
}
