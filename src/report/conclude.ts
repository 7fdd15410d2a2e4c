import type { Inputs } from '../contract/inputs.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import type { EvidencePorts } from '../diagnose/gather.ts';
import { revisionName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import { decideReversal, type Reversal } from '../rollback/decide.ts';
import type { ReversalPorts } from '../rollback/perform.ts';
import { type Reversed, reverse } from '../rollback/reverse.ts';
import { type SourceReader, withWayBack } from '../rollback/way-back.ts';
import type { CodeDeployer } from '../rollout/codedeploy-start.ts';
import { type CodeDeployStarted, isCodeDeploy } from '../rollout/codedeploy-started.ts';
import type { CodeDeployReader } from '../watch/codedeploy-poll.ts';
import type { ServiceReader, WatchSettings } from '../watch/look.ts';
import type { Watched } from '../watch/poll.ts';
import type { News } from '../watch/timeline.ts';
import { explainRollback } from './failed-rollback.ts';
import type { OtherRun, OtherRunPorts } from './other-run.ts';

/** One service's deployment that was watched to its end. */
export type Ended = {
  watched: Watched;
  /** Started by somebody else: it is watched, and left alone. */
  joined: boolean;
  /** Started by an earlier attempt or step of this run, and found in progress. */
  resumed: boolean;
  /** Of the revision that was deployed. */
  definition: JsonObject;
};

/** The same, explained and undone as far as that was called for. */
export type Concluded = Ended & {
  reversed: Reversed;
  diagnosis: Diagnosis | null;
  /** Of a deployment that was superseded: the run that took over, where it is known. */
  otherRun: OtherRun | null;
};

export type ConcludePorts = {
  ecs: ReversalPorts['ecs'] & SourceReader;
  looks: ServiceReader & OtherRunPorts['ecs'];
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
  tell(news: readonly News[]): void;
};

/** A way back takes as long as a rollout, whatever little time the rollout itself was given. */
const leastMinutesBack = 10;

/** Explains a failed deployment and puts the service back, side by side: the evidence of it vanishes with its tasks. */
export async function conclude(found: Ended, inputs: Inputs, ports: ConcludePorts): Promise<Concluded> {
  const ended = found.resumed ? { ...found, watched: await withWayBack(found.watched, ports) } : found;
  const reversal = decideReversal(ended.watched, ended.joined, inputs.rollbackOn);
  const [diagnosis, reversed] = await Promise.all([
    explain(ended, ports),
    putBack(reversal, ended.watched, inputs, ports),
  ]);
  // ECS or a colleague acted in the last second: what became of our deployment then is its end.
  const watched = reversed.kind === 'overtaken' ? reversed.watched : ended.watched;
  const otherRun = await otherRunOf(watched, ports);
  const explained = await explainRollback(reversed, watched, ports.region);
  return { ...ended, watched, reversed: explained, diagnosis, otherRun };
}

async function otherRunOf(watched: Watched, ports: ConcludePorts): Promise<OtherRun | null> {
  if (watched.verdict.kind !== 'superseded') return null;
  const { readOtherRun } = await import('./other-run.ts');
  const { repositoryUrl } = ports.gitHubRun;
  const { runId } = ports.provenance;
  return readOtherRun(watched, { ecs: ports.looks, signal: ports.signal, repositoryUrl, runId });
}

async function explain({ watched, definition }: Ended, ports: ConcludePorts): Promise<Diagnosis | null> {
  const { verdict, started, timeline, last, serviceDeploymentArn } = watched;
  if (verdict.kind !== 'failed' && verdict.kind !== 'timed-out') return null;
  // Loaded only now: a deploy that goes well never needs it.
  const [{ gatherEvidence }, { diagnose }] = await Promise.all([
    import('../diagnose/gather.ts'),
    import('../diagnose/diagnose.ts'),
  ]);
  const events = timeline.news.flatMap((item) =>
    item.kind === 'event' ? [{ atMs: item.atMs, message: item.message }] : [],
  );
  const stopped = [...watched.stopped.tasks.values()];
  const subject = { started, region: ports.region, definition, last, serviceDeploymentArn, events, stopped };
  const evidence = await gatherEvidence(
    { ...subject, stoppedTrouble: watched.stoppedTrouble, reason: verdict.why },
    { ...ports.evidence, clock: ports.clock },
    ports.signal,
  );
  return diagnose(evidence);
}

async function putBack(
  reversal: Reversal,
  { started }: Watched,
  inputs: Inputs,
  ports: ConcludePorts,
): Promise<Reversed> {
  if (reversal.kind === 'none') return reversal;
  const { clock, ecs, log, looks, tell } = ports;
  const settings = {
    deadlineMs: clock.now() + Math.max(leastMinutesBack, inputs.waitForMinutes) * 60_000,
    maxDelayMs: inputs.waitMaxDelaySeconds * 1_000,
    failureThreshold: inputs.failureThreshold,
    bakeMs: 0,
    proofMs: 0,
    until: 'completed' as const,
  };
  const title = `Put ${started.service} back to ${revisionName(reversal.revision)}`;
  if (ports.several) log.line(title);
  else log.startGroup(title);
  const signal = ports.signal.aborted ? ports.writeSignal : ports.signal;
  const watching = { ecs: looks, clock, signal: ports.signal };
  const reversed = isCodeDeploy(started)
    ? await reverseByCodeDeploy(reversal, started, settings, ports)
    : await reverse(reversal, started, settings, { ecs, clock, signal, watch: watching, tell });
  if (!ports.several) log.endGroup();
  return reversed;
}

async function reverseByCodeDeploy(
  reversal: Exclude<Reversal, { kind: 'none' }>,
  started: CodeDeployStarted,
  settings: WatchSettings,
  { clock, codeDeploy, ecs, looks, signal, tell, writeSignal }: ConcludePorts,
): Promise<Reversed> {
  const { reverseCodeDeploy } = await import('../rollback/codedeploy.ts');
  const begins = signal.aborted ? writeSignal : signal;
  return reverseCodeDeploy(reversal, started, settings, {
    start: { codeDeploy, ecs, clock, signal: begins, writeSignal },
    watch: { codeDeploy, ecs: looks, clock, signal },
    tell,
  });
}
