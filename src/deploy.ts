import type { Inputs } from './contract/inputs.ts';
import type { EvidencePorts } from './diagnose/gather.ts';
import { parseArn, revisionName } from './lib/arn.ts';
import type { Clock } from './lib/clock.ts';
import { type Concluded, conclude } from './report/conclude.ts';
import { newsLines } from './report/log.ts';
import { planLines } from './report/plan-lines.ts';
import type { Report } from './report/report.ts';
import { assemble } from './report/verdicts.ts';
import { desireEarlier } from './rollback/earlier.ts';
import type { ReversalPorts } from './rollback/perform.ts';
import type { TargetPorts } from './rollback/target.ts';
import { type Begun, type CarryOutPorts, type Registered, register, update } from './rollout/carry-out.ts';
import { askedOf } from './service/asked.ts';
import { type Desired, type DesiredPorts, desire } from './service/desired.ts';
import type { ImageDirectory } from './service/image-names.ts';
import { makePlan, type Plan, runsAlready } from './service/plan.ts';
import { type DigestReader, type Freshness, freshnessOf } from './service/running-images.ts';
import type { Service } from './service/service.ts';
import type { Provenance } from './taskdef/provenance.ts';
import type { TaskDefinitionWriter } from './taskdef/register.ts';
import type { Files } from './taskdef/source.ts';
import type { ServiceReader, WatchSettings } from './watch/look.ts';
import { type Watched, watch } from './watch/poll.ts';
import type { News } from './watch/timeline.ts';

/** What one run needs of the world. */
export type Ports = {
  clock: Clock;
  files: Files & { writeTemporary(name: string, text: string): string };
  log: Log;
  ecs: ReversalPorts['ecs'] & DigestReader & TaskDefinitionWriter & DesiredPorts['ecs'] & TargetPorts['ecs'];
  looks: ServiceReader;
  images: ImageDirectory;
  evidence: Omit<EvidencePorts, 'clock'>;
  github: TargetPorts['github'];
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
  const desired = await desireFor(inputs, services, ports);
  const plan = await decide(inputs, desired, ports);
  const files = writeRendered(plan, ports);
  showPlan(plan, ports.log);
  const registered = await registerAll(plan, ports);
  const begun = await updateAll(registered, inputs, ports);
  const watched = await waitFor(begun, inputs, ports);
  const concluded = await concludeAll(watched, begun, inputs, ports);
  const run = {
    mode: inputs.mode,
    cluster: inputs.cluster,
    region: ports.region,
    startedAtMs,
    endedAtMs: ports.clock.now(),
  };
  const report = assemble(run, { plan, files, registered, begun, concluded });
  for (const warning of report.warnings) ports.log.warning(warning);
  return report;
}

/** What shall run: a new revision made from the inputs, or an earlier one. */
function desireFor(inputs: Inputs, services: readonly Service[], ports: Ports): Promise<Desired> {
  if (inputs.mode === 'rollback') return desireEarlier(inputs, services, ports);
  // This account and region, as far as an ARN has told them.
  const home = { account: parseArn(services[0]?.arn ?? '')?.account ?? null, region: ports.region };
  return desire(inputs, services, home, ports);
}

/** Reads what is still missing for the decision, then decides. */
async function decide(inputs: Inputs, desired: Desired, ports: Ports): Promise<Plan> {
  const asksForTags = inputs.mode === 'deploy' && !inputs.forceNewDeployment;
  const unchanged = desired.revisions.flatMap((revision) =>
    revision.services
      .filter((service) => asksForTags && runsAlready(revision, desired.running.get(service.taskDefinition ?? '')))
      .map((service) => ({ service, definition: revision.definition })),
  );
  const images = { images: ports.images, running: ports.ecs, signal: ports.signal };
  const checks = await Promise.all(
    unchanged.map(async ({ service, definition }): Promise<[string, Freshness]> => {
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
  const names = namesOf(
    plans.map((plan) => plan.service),
    inputs,
  );
  const updating = plans.some((plan) => plan.action !== 'none');
  if (updating) ports.log.startGroup('Update the service');
  const begun = await update(registered, inputs.cluster, names, carryOutPorts(ports));
  for (const line of begun.flatMap(begunLine)) ports.log.line(line);
  if (updating) ports.log.endGroup();
  return begun;
}

function begunLine({ plan, state }: Begun): string[] {
  const name = plan.service.name;
  if (state.kind === 'joined')
    return [`${name}: deployment ${state.started.deploymentId} of this revision is under way already`];
  if (state.kind !== 'started') return [];
  const { isNew, deploymentId } = state.started;
  return [
    isNew ? `${name}: deployment ${deploymentId} started` : `${name}: updated; ECS needs no new deployment for this`,
  ];
}

/** How the user names each service, by its ARN: the calls name it the same way. */
function namesOf(services: readonly Service[], inputs: Inputs): Map<string, string> {
  return new Map(
    services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]),
  );
}

function carryOutPorts(ports: Ports): CarryOutPorts {
  const { clock, signal, writeSignal } = ports;
  return { writer: ports.ecs, updater: ports.ecs, clock, signal, writeSignal };
}

async function waitFor(begun: readonly Begun[], inputs: Inputs, ports: Ports): Promise<Watched[]> {
  const started = begun.flatMap(({ state }) => ('started' in state ? [state.started] : []));
  if (started.length === 0 || !inputs.waitForServiceStability) return [];
  const names = started.map((item) => item.service).join(', ');
  ports.log.startGroup(`Wait until ${names} serves (at most ${inputs.waitForMinutes} min)`);
  const startedAtMs = Math.min(...started.map((item) => item.startedAtMs));
  const watched = await watch(
    started,
    watchSettings(inputs, ports.clock.now()),
    { ecs: ports.looks, clock: ports.clock, signal: ports.signal },
    (news) => tell(news, startedAtMs, started.length > 1, ports.log),
  );
  ports.log.endGroup();
  return watched;
}

function watchSettings(inputs: Inputs, nowMs: number): WatchSettings {
  return {
    deadlineMs: nowMs + inputs.waitForMinutes * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: inputs.bakeTimeMinutes * 60_000,
    until: inputs.waitUntil,
  };
}

function tell(news: readonly News[], startedAtMs: number, several: boolean, log: Log): void {
  for (const line of newsLines(news, startedAtMs, several)) log.line(line);
}

/** Explains and undoes each failure on its own, side by side. */
function concludeAll(
  watched: readonly Watched[],
  begun: readonly Begun[],
  inputs: Inputs,
  ports: Ports,
): Promise<Concluded[]> {
  return Promise.all(
    watched.map((item) => {
      const origin = begun.find(({ state }) => 'started' in state && state.started === item.started);
      const definition = origin?.definition ?? {};
      const joined = origin?.state.kind === 'joined';
      return conclude({ watched: item, joined, definition }, inputs, {
        ...ports,
        tell: (news) => tell(news, item.started.startedAtMs, true, ports.log),
      });
    }),
  );
}
