import type { Inputs } from '../contract/inputs.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import type { EvidencePorts } from '../diagnose/gather.ts';
import { revisionName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import { explainRollback } from '../report/failed-rollback.ts';
import type { OtherRun, OtherRunPorts } from '../report/other-run.ts';
import { type CodeDeployHandle, isCodeDeploy } from './controllers/codedeploy/handle.ts';
import type { CodeDeployReader } from './controllers/codedeploy/poll.ts';
import type { CodeDeployer } from './controllers/codedeploy/start.ts';
import type { ServiceReader, WatchSettings } from './controllers/ecs/poll.ts';
import type { RollbackPorts } from './controllers/ecs/rollback.ts';
import type { DeploymentEvent } from './events.ts';
import { type RollbackResult, rollBack } from './rollback.ts';
import { planRollback, type RollbackPlan } from './rollback-plan.ts';
import { type SourceReader, withWayBack } from './rollback-point.ts';
import type { WatchResult } from './watch.ts';

/** One service's deployment that was watched to its end. */
export type EndedDeployment = {
  watched: WatchResult;
  /** Started by somebody else: it is watched, and left alone. */
  joined: boolean;
  /** Started by an earlier attempt or step of this run, and found in progress. */
  resumed: boolean;
  /** Of the revision that was deployed. */
  definition: JsonObject;
};

/** The same, explained and undone as far as that was called for. */
export type DeploymentResult = EndedDeployment & {
  rollback: RollbackResult;
  diagnosis: Diagnosis | null;
  /** Of a deployment that was superseded: the run that took over, where it is known. */
  otherRun: OtherRun | null;
};

export type FinishPorts = {
  ecs: RollbackPorts['ecs'] & SourceReader;
  ecsForPolling: ServiceReader & OtherRunPorts['ecs'];
  codeDeploy: CodeDeployer & CodeDeployReader;
  evidence: Omit<EvidencePorts, 'clock'>;
  clock: Clock;
  signal: AbortSignal;
  /** Where the run was cancelled, the way back is begun within this signal's time and not waited for. */
  writeSignal: AbortSignal;
  region: string;
  gitHubRun: { repositoryUrl: string };
  provenance: { runId: string | null };
  log: { startGroup(title: string): void; endGroup(): void; line(text: string): void };
  /** Other services are being watched meanwhile: their lines and these are told apart by the service's name alone. */
  several: boolean;
  onEvent(events: readonly DeploymentEvent[]): void;
};

/** A way back takes as long as a rollout, whatever little time the rollout itself was given. */
const leastMinutesBack = 10;

/** Explains a failed deployment and puts the service back, side by side: the evidence of it vanishes with its tasks. */
export async function finishDeployment(
  found: EndedDeployment,
  inputs: Inputs,
  ports: FinishPorts,
): Promise<DeploymentResult> {
  const ended = found.resumed ? { ...found, watched: await withWayBack(found.watched, ports) } : found;
  const rollbackPlan = planRollback(ended.watched, ended.joined, inputs.rollbackOn);
  const [diagnosis, rollback] = await Promise.all([
    explain(ended, ports),
    rollBackService(rollbackPlan, ended.watched, inputs, ports),
  ]);
  // ECS or a colleague acted in the last second: what became of our deployment then is its end.
  const watched = rollback.kind === 'overtaken' ? rollback.watched : ended.watched;
  const otherRun = await otherRunOf(watched, ports);
  const explained = await explainRollback(rollback, watched, ports.region);
  return { ...ended, watched, rollback: explained, diagnosis, otherRun };
}

async function otherRunOf(watched: WatchResult, ports: FinishPorts): Promise<OtherRun | null> {
  if (watched.verdict.kind !== 'superseded') return null;
  const { readOtherRun } = await import('../report/other-run.ts');
  const { repositoryUrl } = ports.gitHubRun;
  const { runId } = ports.provenance;
  return readOtherRun(watched, { ecs: ports.ecsForPolling, signal: ports.signal, repositoryUrl, runId });
}

async function explain({ watched, definition }: EndedDeployment, ports: FinishPorts): Promise<Diagnosis | null> {
  const { verdict, handle, timeline, last, serviceDeploymentArn } = watched;
  if (verdict.kind !== 'failed' && verdict.kind !== 'timed-out') return null;
  // Loaded only now: a deploy that goes well never needs it.
  const [{ gatherEvidence }, { diagnose }] = await Promise.all([
    import('../diagnose/gather.ts'),
    import('../diagnose/diagnose.ts'),
  ]);
  const events = timeline.events.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  const stopped = [...watched.stopped.tasks.values()];
  const subject = { handle, region: ports.region, definition, last, serviceDeploymentArn, events, stopped };
  const evidence = await gatherEvidence(
    { ...subject, stoppedTrouble: watched.stoppedTrouble, reason: verdict.why },
    { ...ports.evidence, clock: ports.clock },
    ports.signal,
  );
  return diagnose(evidence);
}

async function rollBackService(
  rollbackPlan: RollbackPlan,
  { handle }: WatchResult,
  inputs: Inputs,
  ports: FinishPorts,
): Promise<RollbackResult> {
  if (rollbackPlan.kind === 'none') return rollbackPlan;
  const { clock, ecs, log, ecsForPolling, onEvent } = ports;
  const settings = {
    deadlineMs: clock.now() + Math.max(leastMinutesBack, inputs.waitForMinutes) * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: 0,
    proofMs: 0,
    until: 'completed' as const,
  };
  const title = `Put ${handle.service} back to ${revisionName(rollbackPlan.revision)}`;
  if (ports.several) log.line(title);
  else log.startGroup(title);
  const signal = ports.signal.aborted ? ports.writeSignal : ports.signal;
  const watching = { ecs: ecsForPolling, clock, signal: ports.signal };
  const rollback = isCodeDeploy(handle)
    ? await rollBackByCodeDeploy(rollbackPlan, handle, settings, ports)
    : await rollBack(rollbackPlan, handle, settings, { ecs, clock, signal, watch: watching, onEvent });
  if (!ports.several) log.endGroup();
  return rollback;
}

async function rollBackByCodeDeploy(
  rollbackPlan: Exclude<RollbackPlan, { kind: 'none' }>,
  handle: CodeDeployHandle,
  settings: WatchSettings,
  { clock, codeDeploy, ecs, ecsForPolling, signal, onEvent, writeSignal }: FinishPorts,
): Promise<RollbackResult> {
  const { rollBackCodeDeploy } = await import('./controllers/codedeploy/rollback.ts');
  const begins = signal.aborted ? writeSignal : signal;
  return rollBackCodeDeploy(rollbackPlan, handle, settings, {
    start: { codeDeploy, ecs, clock, signal: begins, writeSignal },
    watch: { codeDeploy, ecs: ecsForPolling, clock, signal },
    onEvent,
  });
}
