import type { Inputs } from './contract/inputs.ts';
import { type Outcome, worstOutcome } from './contract/outcomes.ts';
import { parseArn, revisionName } from './lib/arn.ts';
import type { Clock } from './lib/clock.ts';
import type { AwsError } from './lib/errors.ts';
import type { JsonObject } from './lib/json.ts';
import { newsLines } from './report/log.ts';
import { planLines } from './report/plan-lines.ts';
import type { Report, ServiceReport } from './report/report.ts';
import { notBegunReport, startedOnlyReport, unchangedReport, watchedReport } from './report/verdicts.ts';
import { type Begun, type CarryOutPorts, type Registered, register, update } from './rollout/carry-out.ts';
import type { ServiceUpdater } from './rollout/update.ts';
import { askedOf } from './service/asked.ts';
import { type Desired, desire } from './service/desired.ts';
import type { ImageDirectory } from './service/image-names.ts';
import { makePlan, type Plan, runsAlready } from './service/plan.ts';
import { type DigestReader, type Freshness, freshnessOf } from './service/running-images.ts';
import type { Service } from './service/service.ts';
import type { Provenance } from './taskdef/provenance.ts';
import type { TaskDefinitionWriter } from './taskdef/register.ts';
import type { Files } from './taskdef/source.ts';
import { type ServiceReader, type Watched, watch } from './watch/poll.ts';

/** What one run needs of the world. */
export type Ports = {
  clock: Clock;
  files: Files & { writeTemporary(name: string, text: string): string };
  log: Log;
  ecs: ServiceUpdater &
    DigestReader &
    TaskDefinitionWriter & {
      describeTaskDefinition(reference: string, signal: AbortSignal): Promise<JsonObject>;
    };
  looks: ServiceReader;
  images: ImageDirectory;
  /** Who runs this, for the revision's tags. */
  provenance: Provenance;
  region: string;
  /** Aborted when the run is cancelled: sleeps and reads end, nothing new is begun. */
  signal: AbortSignal;
  /** Aborted a little later: a write that is under way may finish and say what it did. */
  writeSignal: AbortSignal;
};

export type Log = {
  startGroup(title: string): void;
  endGroup(): void;
  line(text: string): void;
  warning(text: string): void;
};

/**
 * The story of one run, from what is (`snapshot`, which is being read while this very code is loaded) to what is reported.
 *
 * @throws InputError, AwsError when the run could not begin; after the first write nothing is thrown that AWS caused
 */
export async function deploy(inputs: Inputs, snapshot: Promise<Service[]>, ports: Ports): Promise<Report> {
  const startedAtMs = ports.clock.now();
  const services = await snapshot;
  const desired = await desire(inputs, services, homeOf(services, ports), ports);
  const plan = await decide(inputs, desired, ports);
  const files = writeRendered(plan, ports);
  showPlan(plan, ports.log);
  const registered = await registerAll(plan, ports);
  const begun = await updateAll(registered, inputs, ports);
  const watched = await waitFor(begun, inputs, ports);
  const endedAtMs = ports.clock.now();
  const reports = begun.map((item) => serviceReport(item, watched, inputs.cluster, endedAtMs));
  const warnings = [...plan.warnings, ...registered.flatMap((item) => item.warnings), ...watchWarnings(watched)];
  for (const warning of warnings) ports.log.warning(warning);
  return {
    mode: inputs.mode,
    outcome: outcomeOf(reports, registered),
    cluster: inputs.cluster,
    region: ports.region,
    startedAtMs,
    endedAtMs,
    revisions: registered.map((item, index) => ({
      family: String(item.plan.desired.definition.family ?? ''),
      arn: item.arn,
      registered: item.registered,
      file: files[index] ?? null,
      changes: item.plan.changes,
      images: item.plan.images,
    })),
    services: reports,
    warnings,
    refusal: refusalOf(registered, reports),
  };
}

/** This account and region, as far as an ARN has told them. */
function homeOf(services: readonly Service[], ports: Ports) {
  return { account: parseArn(services[0]?.arn ?? '')?.account ?? null, region: ports.region };
}

/** Reads what is still missing for the decision, then decides. */
async function decide(inputs: Inputs, desired: Desired, ports: Ports): Promise<Plan> {
  const unchanged = inputs.forceNewDeployment
    ? []
    : desired.revisions.flatMap((revision) =>
        revision.services
          .map((service) => ({ service, running: desired.running.get(service.taskDefinition ?? '') }))
          .filter(({ running }) => runsAlready(revision, running))
          .map(({ service }) => ({ service, definition: revision.definition })),
      );
  const checks = await Promise.all(
    unchanged.map(async ({ service, definition }): Promise<[string, Freshness]> => {
      const images = { images: ports.images, running: ports.ecs, signal: ports.signal };
      return [service.name, await freshnessOf(definition, service, inputs.cluster, images)];
    }),
  );
  return makePlan(desired, new Map(checks), askedOf(inputs));
}

/** Leaves each rendered revision in a file, as the render action does, for steps that come after. */
function writeRendered(plan: Plan, ports: Ports): string[] {
  return plan.revisions.map(({ desired: { definition, tags } }) => {
    const text = JSON.stringify(tags.length > 0 ? { ...definition, tags } : definition, null, 2);
    return ports.files.writeTemporary(`task-definition-${String(definition.family ?? 'revision')}`, `${text}\n`);
  });
}

function showPlan(plan: Plan, log: Log): void {
  log.startGroup('What changes');
  for (const line of planLines(plan)) log.line(line);
  log.endGroup();
}

async function registerAll(plan: Plan, ports: Ports): Promise<Registered[]> {
  const needed = plan.revisions.some((revision) => revision.existing === null);
  if (!needed) return register(plan, ports.provenance, carryOutPorts(ports));
  ports.log.startGroup('Register the revision');
  const registered = await register(plan, ports.provenance, carryOutPorts(ports));
  for (const item of registered) {
    if (item.registered && item.arn) ports.log.line(`Registered ${revisionName(item.arn)} (${item.arn})`);
  }
  ports.log.endGroup();
  return registered;
}

async function updateAll(registered: readonly Registered[], inputs: Inputs, ports: Ports): Promise<Begun[]> {
  const plans = registered.flatMap((item) => item.plan.services);
  if (plans.length === 0) return [];
  if (plans.every((plan) => plan.action === 'none'))
    return update(
      registered,
      inputs.cluster,
      namesOf(
        plans.map((plan) => plan.service),
        inputs,
      ),
      carryOutPorts(ports),
    );
  ports.log.startGroup('Update the service');
  const begun = await update(
    registered,
    inputs.cluster,
    namesOf(
      plans.map((plan) => plan.service),
      inputs,
    ),
    carryOutPorts(ports),
  );
  for (const { plan, state } of begun) {
    if (state.kind === 'started')
      ports.log.line(
        `${plan.service.name}: ${state.started.isNew ? `deployment ${state.started.deploymentId} started` : 'updated; ECS needs no new deployment for this'}`,
      );
    if (state.kind === 'joined')
      ports.log.line(
        `${plan.service.name}: deployment ${state.started.deploymentId} of this revision is under way already`,
      );
  }
  ports.log.endGroup();
  return begun;
}

/** How the user names each service, by its ARN: the calls name it the same way. */
function namesOf(services: readonly Service[], inputs: Inputs): Map<string, string> {
  return new Map(
    services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]),
  );
}

function carryOutPorts(ports: Ports): CarryOutPorts {
  return {
    writer: ports.ecs,
    updater: ports.ecs,
    clock: ports.clock,
    signal: ports.signal,
    writeSignal: ports.writeSignal,
  };
}

async function waitFor(begun: readonly Begun[], inputs: Inputs, ports: Ports): Promise<Watched[]> {
  const started = begun.flatMap(({ state }) =>
    state.kind === 'started' || state.kind === 'joined' ? [state.started] : [],
  );
  if (started.length === 0 || !inputs.waitForServiceStability) return [];
  const settings = {
    deadlineMs: ports.clock.now() + inputs.waitForMinutes * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
  };
  ports.log.startGroup(
    `Wait until ${started.map((item) => item.service).join(', ')} serves (at most ${inputs.waitForMinutes} min)`,
  );
  const startedAtMs = Math.min(...started.map((item) => item.startedAtMs));
  const watched = await watch(
    started,
    settings,
    { ecs: ports.looks, clock: ports.clock, signal: ports.signal },
    (news) => {
      for (const line of newsLines(news, startedAtMs, started.length > 1)) ports.log.line(line);
    },
  );
  ports.log.endGroup();
  return watched;
}

function serviceReport(begun: Begun, watched: readonly Watched[], cluster: string, nowMs: number): ServiceReport {
  const { plan, state } = begun;
  if (state.kind === 'nothing-to-do') return unchangedReport(plan, cluster);
  if (state.kind === 'cancelled') return notBegunReport(plan.service, cluster, begun.revision, 'cancelled');
  if (state.kind === 'refused') return notBegunReport(plan.service, cluster, begun.revision, state.error);
  const seen = watched.find((item) => item.started === state.started);
  return seen ? watchedReport(seen, state.kind === 'joined') : startedOnlyReport(state.started, plan.service, nowMs);
}

function watchWarnings(watched: readonly Watched[]): string[] {
  return watched.flatMap(({ started, verdict }) =>
    verdict.kind === 'completed' && verdict.warning !== null ? [`${started.service}: ${verdict.warning}`] : [],
  );
}

function outcomeOf(services: readonly ServiceReport[], registered: readonly Registered[]): Outcome {
  if (services.length > 0) return worstOutcome(services.map((service) => service.outcome));
  if (registered.some((item) => item.error !== null)) return 'failed';
  return registered.some((item) => item.arn === null) ? 'cancelled' : 'registered';
}

/** With no service to blame, what AWS said about the registration is the reason. */
function refusalOf(registered: readonly Registered[], services: readonly ServiceReport[]): string | null {
  if (services.length > 0) return null;
  const error: AwsError | undefined = registered.flatMap((item) => item.error ?? [])[0];
  if (error) return error.message;
  return registered.some((item) => item.arn === null) ? 'The run was cancelled before anything was registered.' : null;
}
