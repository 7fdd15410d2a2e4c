import type { FollowUpPorts } from './afterwards/follow-up.ts';
import type { Inputs } from './contract/inputs.ts';
import type { EvidencePorts } from './diagnose/gather.ts';
import { clusterName, revisionName } from './lib/arn.ts';
import type { Log, Prepared, ReadPorts } from './prepare.ts';
import { type Concluded, conclude } from './report/conclude.ts';
import { codeDeployUrl, serviceUrl, taskUrl } from './report/console-url.ts';
import { newsLines } from './report/log.ts';
import { explainRefusals, explainTask } from './report/refusals.ts';
import type { Report } from './report/report.ts';
import { servedIn } from './report/served.ts';
import { assemble } from './report/verdicts.ts';
import { ongoingIn, stopOngoing } from './rollback/ongoing.ts';
import type { ReversalPorts } from './rollback/perform.ts';
import type { SourceReader } from './rollback/way-back.ts';
import { type Begun, type CarryOutPorts, holdBack, type Registered, register, update } from './rollout/carry-out.ts';
import type { CodeDeployer } from './rollout/codedeploy-start.ts';
import { isCodeDeploy } from './rollout/codedeploy-started.ts';
import type { Started } from './rollout/started.ts';
import { joinRollout, startUpdate, type Update } from './rollout/update.ts';
import type { Plan } from './service/plan.ts';
import type { Service } from './service/service.ts';
import { taskNewsLine } from './task/news.ts';
import { runOneOff, type TaskPorts, type TaskResult } from './task/run.ts';
import { isRerun, type Provenance, runIdIn } from './taskdef/provenance.ts';
import type { TaskDefinitionWriter } from './taskdef/register.ts';
import type { CodeDeployReader } from './watch/codedeploy-poll.ts';
import type { ServiceReader, WatchSettings } from './watch/look.ts';
import { type Listener, type Watched, watch } from './watch/poll.ts';
import type { News } from './watch/timeline.ts';

/** What the second half needs beside what the first half had. */
export type Ports = Omit<ReadPorts, 'ecs' | 'codeDeploy'> & {
  codeDeploy: ReadPorts['codeDeploy'] & CodeDeployer & CodeDeployReader;
  ecs: ReadPorts['ecs'] & ReversalPorts['ecs'] & SourceReader & TaskDefinitionWriter;
  looks: ServiceReader & ReadPorts['ecs'];
  evidence: Omit<EvidencePorts, 'clock'>;
  afterwards: Pick<FollowUpPorts, 'ecs' | 'schedules'>;
  task: Pick<TaskPorts, 'ecs' | 'logs'>;
  /** Who runs this, for the revision's tags. */
  provenance: Provenance;
  gitHubRun: { repositoryUrl: string };
  /** Aborted a little after `signal`: a write that is under way may finish and say what it did. */
  writeSignal: AbortSignal;
};

/**
 * The second half of the story: carries the plan out, waits, explains and undoes what failed, and reports. Nothing is
 * thrown that AWS caused: after the first write everything that goes wrong is an entry in the report.
 */
export async function deploy(inputs: Inputs, prepared: Prepared, ports: Ports): Promise<Report> {
  const { plan, files, startedAtMs } = prepared;
  const registered = await registerAll(plan, ports);
  const task = await runTask(prepared, registered, inputs, ports);
  const begun =
    task === null || task.ok ? await updateAll(prepared, registered, inputs, ports) : holdBack(registered, task);
  const concluded = await waitFor(begun, inputs, ports);
  const run = {
    mode: inputs.mode,
    cluster: inputs.cluster,
    region: ports.region,
    startedAtMs,
    endedAtMs: ports.clock.now(),
  };
  const findings = await explainRefusals({ registered, begun }, run);
  const report = assemble(run, { plan, files, registered, task, begun, concluded, findings });
  const warnings = [...report.warnings, ...(await followUp(report, inputs, ports))];
  for (const warning of warnings) ports.log.warning(warning);
  return { ...report, warnings };
}

/** What is to be done once the revisions serve; returns what did not work. */
async function followUp(report: Report, inputs: Inputs, ports: Ports): Promise<string[]> {
  const { keepRevisions, schedules, cluster, service: services } = inputs;
  const { served, waysBack } = servedIn(report, inputs.waitForServiceStability);
  if (served.length === 0 || (keepRevisions === null && schedules.length === 0)) return [];
  const afterwards = await import('./afterwards/follow-up.ts');
  const request = { keepRevisions, schedules, cluster, services, waysBack };
  const done = await afterwards.followUp(request, served, { ...ports, ...ports.afterwards });
  return done.warnings;
}

async function registerAll(plan: Plan, ports: Ports): Promise<Registered[]> {
  const needed = plan.revisions.some((revision) => revision.existing === null);
  const carryOut = carryOutPorts(ports, () => false);
  if (!needed) return register(plan, ports.provenance, carryOut);
  ports.log.startGroup('Register the revision');
  const registered = await register(plan, ports.provenance, carryOut);
  for (const { arn, registered: isNew, reused } of registered) {
    if (!isNew || !arn) continue;
    const name = `${revisionName(arn)} (${arn})`;
    ports.log.line(reused ? `An earlier attempt of this run has registered ${name}` : `Registered ${name}`);
  }
  ports.log.endGroup();
  return registered;
}

/** Runs the one-off task of the new revision; null where none is asked for, or there is no revision to run. */
async function runTask(
  { task, startedAtMs }: Prepared,
  registered: readonly Registered[],
  inputs: Inputs,
  ports: Ports,
): Promise<TaskResult | null> {
  const arn = registered[0]?.arn ?? null;
  if (task === null || arn === null) return null;
  const { clock, signal, writeSignal, region, log } = ports;
  const { repository, runId } = ports.provenance;
  const settings = {
    waitMs: inputs.waitForMinutes * 60_000,
    identity: taskIdentity(ports.provenance, task.waits, startedAtMs),
    looksFirst: registered[0]?.reused === true,
    isRerun: isRerun(ports.provenance),
    runName: runId === null ? 'a run outside GitHub' : `run ${runId} of ${repository ?? 'a repository'}`,
    region,
  };
  log.startGroup(`Run the one-off task of ${revisionName(arn)}`);
  const taskPorts = { ecs: ports.task.ecs, logs: ports.task.logs, looks: ports.looks, clock, signal, writeSignal };
  const beganAtMs = clock.now();
  const ended = await runOneOff(task, arn, settings, taskPorts, (news) => log.line(taskNewsLine(news, beganAtMs)));
  const about = { cluster: task.cluster, region, service: null, revision: arn, definition: task.definition };
  const result = await explainTask(ended, about);
  log.line(result.reason);
  const [started = ''] = result.kind === 'started' ? result.taskArns : [];
  const url = taskUrl(started, clusterName(inputs.cluster));
  if (url !== null) log.line(`Follow it at ${url}`);
  log.endGroup();
  return result;
}

/**
 * What tells this step's task from others', in every attempt of the run. A task that is not waited for, or is started
 * outside GitHub, is a new one each time: the moment tells.
 */
function taskIdentity({ repository, runId, job, step }: Provenance, waits: boolean, nowMs: number): string[] {
  if (runId === null || !waits) return [runId ?? '', String(nowMs)];
  return [repository ?? '', runId, job ?? '', step ?? ''];
}

async function updateAll(
  prepared: Prepared,
  registered: readonly Registered[],
  inputs: Inputs,
  ports: Ports,
): Promise<Begun[]> {
  const plans = registered.flatMap((item) => item.plan.services);
  const names = namesOf(
    plans.map((plan) => plan.service),
    inputs,
  );
  const updating = plans.some((plan) => plan.action !== 'none');
  if (updating) ports.log.startGroup('Update the service');
  const begun = await update(registered, inputs.cluster, names, {
    ...carryOutPorts(ports, (revision) => isOwn(revision, prepared, ports.provenance)),
    startOther: (change) => startOther(change, prepared, inputs, ports),
  });
  for (const line of begun.flatMap(begunLine)) ports.log.line(line);
  if (!inputs.waitForServiceStability) for (const line of begun.flatMap(linkLine)) ports.log.line(line);
  if (updating) ports.log.endGroup();
  return begun;
}

/** Starts what is not started by UpdateService alone; null for what is. */
function startOther(change: Update, prepared: Prepared, inputs: Inputs, ports: Ports): Promise<Started> | null {
  const plan = prepared.codeDeploy.get(change.service.arn);
  const ongoing = inputs.mode === 'rollback' ? ongoingIn(change.service) : null;
  if (ongoing !== null) return goBackFrom(ongoing, change, inputs, ports);
  if (plan === undefined) return null;
  return import('./rollout/codedeploy-start.ts').then(({ startCodeDeploy }) =>
    // Whoever goes back does not wait for what is wrong.
    startCodeDeploy(change, plan, { stopRunning: inputs.mode === 'rollback' }, ports),
  );
}

/** Stops a deployment by stages that is in progress; what it leaves is the revision that is wanted, or is updated to it. */
async function goBackFrom(ongoing: string, change: Update, inputs: Inputs, ports: Ports): Promise<Started> {
  const { clock, log, looks, signal, writeSignal } = ports;
  const left = revisionName(change.service.taskDefinition ?? 'another revision');
  log.line(
    `${change.service.name}: stops the deployment of ${left} that is in progress, and waits until ECS has gone back`,
  );
  const untilMs = clock.now() + inputs.waitForMinutes * 60_000;
  const ecs = {
    describeServices: looks.describeServices,
    describeServiceDeployment: looks.describeServiceDeployment,
    stopServiceDeployment: ports.ecs.stopServiceDeployment,
  };
  const service = await stopOngoing(ongoing, change, untilMs, { ecs, clock, signal, writeSignal });
  // Nothing is started beside a deployment whose end nobody has seen: what becomes of it is watched and said.
  if (service === null || signal.aborted) return joinRollout(change, clock.now());
  const onward = { ...change, service };
  if (service.taskDefinition === change.revision && Object.keys(change.members).length === 0)
    return joinRollout(onward, clock.now());
  return startUpdate(onward, { ecs: ports.ecs, clock, signal: writeSignal });
}

function begunLine({ plan, state }: Begun): string[] {
  const name = plan.service.name;
  if (state.kind === 'joined')
    return [
      `${name}: deployment ${state.started.deploymentId} of this revision is in progress already${state.isOwn ? ', started by this run' : ''}`,
    ];
  if (state.kind !== 'started') return [];
  const { isNew, deploymentId } = state.started;
  return [
    isNew ? `${name}: deployment ${deploymentId} started` : `${name}: updated; ECS needs no new deployment for this`,
  ];
}

/** Where to see how a deployment goes on that is not waited for. */
function linkLine({ state }: Begun): string[] {
  if (!('started' in state) || !state.started.isNew) return [];
  const { service, serviceArn, cluster, deploymentId } = state.started;
  const url = isCodeDeploy(state.started)
    ? codeDeployUrl(serviceArn, deploymentId)
    : serviceUrl(serviceArn, clusterName(cluster), service);
  return url === null ? [] : [`${service}: not waited for; follow it at ${url}`];
}

/** How the user names each service, by its ARN: the calls name it the same way. */
function namesOf(services: readonly Service[], inputs: Inputs): Map<string, string> {
  return new Map(
    services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]),
  );
}

function carryOutPorts(ports: Ports, own: CarryOutPorts['isOwn']): CarryOutPorts {
  const { clock, signal, writeSignal } = ports;
  return { writer: ports.ecs, updater: ports.ecs, startOther: () => null, isOwn: own, clock, signal, writeSignal };
}

/** Whether a rollout in progress is this run's: of a revision that the run has made, or met again by a re-run. */
function isOwn(revision: string, { running }: Prepared, provenance: Provenance): boolean {
  const { runId } = provenance;
  return isRerun(provenance) || (runId !== null && runIdIn(running.get(revision)?.tags ?? []) === runId);
}

/** Watches all that was started; what fails is explained and undone at once, while the others are watched on. */
async function waitFor(begun: readonly Begun[], inputs: Inputs, ports: Ports): Promise<Concluded[]> {
  const started = begun.flatMap(({ state }) => ('started' in state ? [state.started] : []));
  if (started.length === 0 || !inputs.waitForServiceStability) return [];
  const several = started.length > 1;
  const names = started.length > 3 ? `${started.length} services` : started.map((item) => item.service).join(', ');
  ports.log.startGroup(`Wait until ${names} ${several ? 'serve' : 'serves'} (at most ${inputs.waitForMinutes} min)`);
  const startedAtMs = Math.min(...started.map((item) => item.startedAtMs));
  const conclusions = new Map<Started, Promise<Concluded>>();
  const end = (watched: Watched) => {
    conclusions.set(watched.started, concludeOne(watched, begun, inputs, several, ports));
  };
  const watched = await watchAll(started, watchSettings(inputs, ports.clock.now()), ports, {
    tell: (news) => tell(news, startedAtMs, several, ports.log),
    ended: several ? end : () => undefined,
  });
  if (!several) ports.log.endGroup();
  if (!several) watched.forEach(end);
  const concluded = await Promise.all(watched.map((item) => conclusions.get(item.started)));
  if (several) ports.log.endGroup();
  return concluded.filter((item) => item !== undefined);
}

/** ECS's deployments are watched together, each of CodeDeploy's beside them. */
async function watchAll(
  started: readonly Started[],
  settings: WatchSettings,
  ports: Ports,
  listener: Listener,
): Promise<Watched[]> {
  const { looks: ecs, codeDeploy, clock, signal } = ports;
  const byCodeDeploy = started.filter(isCodeDeploy);
  const byEcs = started.filter((item) => !isCodeDeploy(item));
  const ofEcs = watch(byEcs, settings, { ecs, clock, signal }, listener);
  if (byCodeDeploy.length === 0) return ofEcs;
  const { watchCodeDeploy } = await import('./watch/codedeploy-poll.ts');
  const ofCodeDeploy = byCodeDeploy.map(async (item) => {
    const watched = await watchCodeDeploy(item, settings, { ecs, codeDeploy, clock, signal }, listener.tell);
    listener.ended(watched);
    return watched;
  });
  return [...(await ofEcs), ...(await Promise.all(ofCodeDeploy))];
}

function watchSettings(inputs: Inputs, nowMs: number): WatchSettings {
  return {
    deadlineMs: nowMs + inputs.waitForMinutes * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: inputs.bakeTimeMinutes * 60_000,
    proofMs: 60_000,
    until: inputs.waitUntil,
  };
}

function tell(news: readonly News[], startedAtMs: number, several: boolean, log: Log): void {
  for (const line of newsLines(news, startedAtMs, several)) log.line(line);
}

function concludeOne(
  watched: Watched,
  begun: readonly Begun[],
  inputs: Inputs,
  several: boolean,
  ports: Ports,
): Promise<Concluded> {
  const origin = begun.find(({ state }) => 'started' in state && state.started === watched.started);
  const joined = origin?.state.kind === 'joined';
  const resumed = origin?.state.kind === 'joined' && origin.state.isOwn;
  const ended = { watched, joined: joined && !resumed, resumed, definition: origin?.definition ?? {} };
  const { startedAtMs } = watched.started;
  return conclude(ended, inputs, { ...ports, several, tell: (news) => tell(news, startedAtMs, several, ports.log) });
}
