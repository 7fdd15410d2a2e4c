import type { Inputs } from '../contract/inputs.ts';
import {
  type ApplyPorts,
  type RegisterResult,
  registerRevisions,
  skipUpdates,
  type UpdateResult,
  updateServices,
} from '../deployment/apply.ts';
import { isCodeDeploy } from '../deployment/controllers/codedeploy/handle.ts';
import type { CodeDeployReader } from '../deployment/controllers/codedeploy/poll.ts';
import type { CodeDeployer } from '../deployment/controllers/codedeploy/start.ts';
import { ongoingDeployment, stopDeployment } from '../deployment/controllers/ecs/blue-green/stop.ts';
import type { ServiceReader, WatchSettings } from '../deployment/controllers/ecs/poll.ts';
import type { RollbackPorts } from '../deployment/controllers/ecs/rollback.ts';
import { joinDeployment, type ServiceUpdate, startDeployment } from '../deployment/controllers/ecs/start.ts';
import type { DeploymentEvent } from '../deployment/events.ts';
import { type DeploymentResult, finishDeployment } from '../deployment/finish.ts';
import type { DeploymentHandle } from '../deployment/handle.ts';
import type { SourceReader } from '../deployment/rollback-point.ts';
import { type WatchObserver, type WatchResult, watch } from '../deployment/watch.ts';
import type { EvidencePorts } from '../diagnose/gather.ts';
import { clusterName, revisionName } from '../lib/arn.ts';
import type { FollowUpPorts } from '../post-deploy/follow-up.ts';
import { buildReport } from '../report/build.ts';
import { codeDeployUrl, serviceUrl, taskUrl } from '../report/console-url.ts';
import { eventLines } from '../report/event-lines.ts';
import { explainRefusals, explainTask } from '../report/refusals.ts';
import type { Report } from '../report/report.ts';
import { servedRevisions } from '../report/served-revisions.ts';
import { taskEventLine } from '../run-task/events.ts';
import { runOneOff, type TaskPorts, type TaskResult } from '../run-task/run.ts';
import type { Plan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import { isRerun, type Provenance, runIdIn } from '../taskdef/provenance.ts';
import type { TaskDefinitionWriter } from '../taskdef/register.ts';
import type { Log, PreparedRun, ReadPorts } from './prepare.ts';

/** What the second half needs beside what the first half had. */
export type Ports = Omit<ReadPorts, 'ecs' | 'codeDeploy'> & {
  codeDeploy: ReadPorts['codeDeploy'] & CodeDeployer & CodeDeployReader;
  ecs: ReadPorts['ecs'] & RollbackPorts['ecs'] & SourceReader & TaskDefinitionWriter;
  ecsForPolling: ServiceReader & ReadPorts['ecs'];
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
export async function deploy(inputs: Inputs, prepared: PreparedRun, ports: Ports): Promise<Report> {
  const { plan, files, startedAtMs } = prepared;
  const registered = await registerAll(plan, ports);
  const task = await runTask(prepared, registered, inputs, ports);
  const begun =
    task === null || task.ok ? await updateAll(prepared, registered, inputs, ports) : skipUpdates(registered, task);
  const results = await waitFor(begun, inputs, ports);
  const run = {
    mode: inputs.mode,
    cluster: inputs.cluster,
    region: ports.region,
    startedAtMs,
    endedAtMs: ports.clock.now(),
  };
  const findings = await explainRefusals({ registered, begun }, run);
  const report = buildReport(run, { plan, files, registered, task, begun, results, findings });
  const warnings = [...report.warnings, ...(await followUp(report, inputs, ports))];
  for (const warning of warnings) ports.log.warning(warning);
  return { ...report, warnings };
}

/** What is to be done once the revisions serve; returns what did not work. */
async function followUp(report: Report, inputs: Inputs, ports: Ports): Promise<string[]> {
  const { keepRevisions, schedules, cluster, service: services } = inputs;
  const { served, rollbackPoints } = servedRevisions(report, inputs.waitForServiceStability);
  if (served.length === 0 || (keepRevisions === null && schedules.length === 0)) return [];
  const afterwards = await import('../post-deploy/follow-up.ts');
  const request = { keepRevisions, schedules, cluster, services, rollbackPoints };
  const done = await afterwards.followUp(request, served, { ...ports, ...ports.afterwards });
  return done.warnings;
}

async function registerAll(plan: Plan, ports: Ports): Promise<RegisterResult[]> {
  const needed = plan.revisions.some((revision) => revision.existing === null);
  const carryOut = carryOutPorts(ports, () => false);
  if (!needed) return registerRevisions(plan, ports.provenance, carryOut);
  ports.log.startGroup('Register the revision');
  const registered = await registerRevisions(plan, ports.provenance, carryOut);
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
  { task, startedAtMs }: PreparedRun,
  registered: readonly RegisterResult[],
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
  const taskPorts = {
    ecs: ports.task.ecs,
    logs: ports.task.logs,
    ecsForPolling: ports.ecsForPolling,
    clock,
    signal,
    writeSignal,
  };
  const beganAtMs = clock.now();
  const ended = await runOneOff(task, arn, settings, taskPorts, (events) => log.line(taskEventLine(events, beganAtMs)));
  const about = { cluster: task.cluster, region, service: null, revision: arn, definition: task.definition };
  const result = await explainTask(ended, about);
  log.line(result.reason);
  const [handle = ''] = result.kind === 'started' ? result.taskArns : [];
  const url = taskUrl(handle, clusterName(inputs.cluster));
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
  prepared: PreparedRun,
  registered: readonly RegisterResult[],
  inputs: Inputs,
  ports: Ports,
): Promise<UpdateResult[]> {
  const plans = registered.flatMap((item) => item.plan.services);
  const names = namesOf(
    plans.map((plan) => plan.service),
    inputs,
  );
  const updating = plans.some((plan) => plan.action !== 'none');
  if (updating) ports.log.startGroup('Update the service');
  const begun = await updateServices(registered, inputs.cluster, names, {
    ...carryOutPorts(ports, (revision) => isOwn(revision, prepared, ports.provenance)),
    startOther: (change) => startOther(change, prepared, inputs, ports),
  });
  for (const line of begun.flatMap(begunLine)) ports.log.line(line);
  if (!inputs.waitForServiceStability) for (const line of begun.flatMap(linkLine)) ports.log.line(line);
  if (updating) ports.log.endGroup();
  return begun;
}

/** Starts what is not started by UpdateService alone; null for what is. */
function startOther(
  change: ServiceUpdate,
  prepared: PreparedRun,
  inputs: Inputs,
  ports: Ports,
): Promise<DeploymentHandle> | null {
  const plan = prepared.codeDeploy.get(change.service.arn);
  const ongoing = inputs.mode === 'rollback' ? ongoingDeployment(change.service) : null;
  if (ongoing !== null) return goBackFrom(ongoing, change, inputs, ports);
  if (plan === undefined) return null;
  return import('../deployment/controllers/codedeploy/start.ts').then(({ startCodeDeploy }) =>
    // Whoever goes back does not wait for what is wrong.
    startCodeDeploy(change, plan, { stopRunning: inputs.mode === 'rollback' }, ports),
  );
}

/** Stops a deployment by stages that is in progress; what it leaves is the revision that is wanted, or is updated to it. */
async function goBackFrom(
  ongoing: string,
  change: ServiceUpdate,
  inputs: Inputs,
  ports: Ports,
): Promise<DeploymentHandle> {
  const { clock, log, ecsForPolling, signal, writeSignal } = ports;
  const left = revisionName(change.service.taskDefinition ?? 'another revision');
  log.line(
    `${change.service.name}: stops the deployment of ${left} that is in progress, and waits until ECS has gone back`,
  );
  const untilMs = clock.now() + inputs.waitForMinutes * 60_000;
  const ecs = {
    describeServices: ecsForPolling.describeServices,
    describeServiceDeployment: ecsForPolling.describeServiceDeployment,
    stopServiceDeployment: ports.ecs.stopServiceDeployment,
  };
  const service = await stopDeployment(ongoing, change, untilMs, { ecs, clock, signal, writeSignal });
  // Nothing is started beside a deployment whose end nobody has seen: what becomes of it is watched and said.
  if (service === null || signal.aborted) return joinDeployment(change, clock.now());
  const onward = { ...change, service };
  if (service.taskDefinition === change.revision && Object.keys(change.members).length === 0)
    return joinDeployment(onward, clock.now());
  return startDeployment(onward, { ecs: ports.ecs, clock, signal: writeSignal });
}

function begunLine({ plan, state }: UpdateResult): string[] {
  const name = plan.service.name;
  if (state.kind === 'joined')
    return [
      `${name}: deployment ${state.handle.deploymentId} of this revision is in progress already${state.isOwn ? ', started by this run' : ''}`,
    ];
  if (state.kind !== 'started') return [];
  const { isNew, deploymentId } = state.handle;
  return [
    isNew ? `${name}: deployment ${deploymentId} started` : `${name}: updated; ECS needs no new deployment for this`,
  ];
}

/** Where to see how a deployment goes on that is not waited for. */
function linkLine({ state }: UpdateResult): string[] {
  if (!('handle' in state) || !state.handle.isNew) return [];
  const { service, serviceArn, cluster, deploymentId } = state.handle;
  const url = isCodeDeploy(state.handle)
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

function carryOutPorts(ports: Ports, own: ApplyPorts['isOwn']): ApplyPorts {
  const { clock, signal, writeSignal } = ports;
  return { writer: ports.ecs, updater: ports.ecs, startOther: () => null, isOwn: own, clock, signal, writeSignal };
}

/** Whether a rollout in progress is this run's: of a revision that the run has made, or met again by a re-run. */
function isOwn(revision: string, { running }: PreparedRun, provenance: Provenance): boolean {
  const { runId } = provenance;
  return isRerun(provenance) || (runId !== null && runIdIn(running.get(revision)?.tags ?? []) === runId);
}

/** Watches all that was started; what fails is explained and undone at once, while the others are watched on. */
async function waitFor(begun: readonly UpdateResult[], inputs: Inputs, ports: Ports): Promise<DeploymentResult[]> {
  const handle = begun.flatMap(({ state }) => ('handle' in state ? [state.handle] : []));
  if (handle.length === 0 || !inputs.waitForServiceStability) return [];
  const several = handle.length > 1;
  const names = handle.length > 3 ? `${handle.length} services` : handle.map((item) => item.service).join(', ');
  ports.log.startGroup(`Wait until ${names} ${several ? 'serve' : 'serves'} (at most ${inputs.waitForMinutes} min)`);
  const startedAtMs = Math.min(...handle.map((item) => item.startedAtMs));
  const conclusions = new Map<DeploymentHandle, Promise<DeploymentResult>>();
  const end = (watched: WatchResult) => {
    conclusions.set(watched.handle, finishOne(watched, begun, inputs, several, ports));
  };
  const watched = await watchAll(handle, watchSettings(inputs, ports.clock.now()), ports, {
    onEvent: (events) => onEvent(events, startedAtMs, several, ports.log),
    ended: several ? end : () => undefined,
  });
  if (!several) ports.log.endGroup();
  if (!several) watched.forEach(end);
  const results = await Promise.all(watched.map((item) => conclusions.get(item.handle)));
  if (several) ports.log.endGroup();
  return results.filter((item) => item !== undefined);
}

/** ECS's deployments are watched together, each of CodeDeploy's beside them. */
async function watchAll(
  handle: readonly DeploymentHandle[],
  settings: WatchSettings,
  ports: Ports,
  listener: WatchObserver,
): Promise<WatchResult[]> {
  const { ecsForPolling: ecs, codeDeploy, clock, signal } = ports;
  const byCodeDeploy = handle.filter(isCodeDeploy);
  const byEcs = handle.filter((item) => !isCodeDeploy(item));
  const ofEcs = watch(byEcs, settings, { ecs, clock, signal }, listener);
  if (byCodeDeploy.length === 0) return ofEcs;
  const { watchCodeDeploy } = await import('../deployment/controllers/codedeploy/poll.ts');
  const ofCodeDeploy = byCodeDeploy.map(async (item) => {
    const watched = await watchCodeDeploy(item, settings, { ecs, codeDeploy, clock, signal }, listener.onEvent);
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

function onEvent(events: readonly DeploymentEvent[], startedAtMs: number, several: boolean, log: Log): void {
  for (const line of eventLines(events, startedAtMs, several)) log.line(line);
}

function finishOne(
  watched: WatchResult,
  begun: readonly UpdateResult[],
  inputs: Inputs,
  several: boolean,
  ports: Ports,
): Promise<DeploymentResult> {
  const origin = begun.find(({ state }) => 'handle' in state && state.handle === watched.handle);
  const joined = origin?.state.kind === 'joined';
  const resumed = origin?.state.kind === 'joined' && origin.state.isOwn;
  const ended = { watched, joined: joined && !resumed, resumed, definition: origin?.definition ?? {} };
  const { startedAtMs } = watched.handle;
  return finishDeployment(ended, inputs, {
    ...ports,
    several,
    onEvent: (events) => onEvent(events, startedAtMs, several, ports.log),
  });
}
