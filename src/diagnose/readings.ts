import type { ContainerInstance, StoppedTask } from '../apis/ecs.ts';
import type { TargetCheck } from '../apis/elb.ts';
import type { LogLine, LogStream } from '../apis/logs.ts';
import { isFinal } from '../deployment/stopped-tasks.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { ecrImageOf } from '../service/ecr-image.ts';
import { type Container, containersOf } from './definition.ts';
import type { DeploymentRecord, Evidence, Instance, LogTail, MissingEvidence } from './evidence.ts';
import { type Failure, failuresIn, lastThatRan, splitByFailure } from './failures.ts';
import { containerOfImage, imageIn } from './image-in-text.ts';
import { logPlace } from './log-streams.ts';
import type { EvidenceContext, Subject } from './subject.ts';
import { plainText } from './texts.ts';

/** The calls behind the evidence, each best effort. */
export type Reading = { context: EvidenceContext; signal: AbortSignal; missingEvidence: MissingEvidence[] };

/** More than a report shows: the line that names the port stands before those that complain. */
const tailLines = 200;
/** CloudWatch Logs shows lines some seconds after they were written. */
const logReads = 3;
const logPauseMs = 3_000;
/** A service has at most five; the ones that a task failed at come first. */
const healthReads = 3;

/** Reads the tasks that were still ending once more: their exit codes come last. */
export async function settledTasks(subject: Subject, reading: Reading): Promise<Pick<Evidence, 'failed' | 'lost'>> {
  const open = subject.stopped.filter((task) => !isFinal(task)).slice(-100);
  const fresh = await attempt(reading, 'the last exit codes', open.length > 0, (signal) =>
    reading.context.ecsForPolling.describeTasks(
      subject.handle.cluster,
      open.map(({ arn }) => arn),
      signal,
    ),
  );
  const byArn = new Map((fresh ?? []).map((task) => [task.arn, task]));
  return splitByFailure(
    subject.stopped.map((task) => byArn.get(task.arn) ?? task),
    subject.definition,
  );
}

export async function recordOf(
  { serviceDeploymentArn: arn }: Subject,
  reading: Reading,
): Promise<DeploymentRecord | null> {
  return attempt(reading, "ECS's record of the deployment", arn !== null, (signal) =>
    reading.context.ecsForPolling.describeServiceDeployment(arn ?? '', signal),
  );
}

/** Target groups matter where a check at one of them was named, and where nothing failed otherwise. */
export async function targetGroupsOf(base: Evidence, reading: Reading): Promise<Evidence['targetGroups']> {
  const { elb } = reading.context;
  const arns = [...new Set(base.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []))];
  const texts = [...base.failed.map((task) => task.stoppedReason ?? ''), ...base.events.map(({ message }) => message)];
  const isBlamed = (arn: string): boolean =>
    texts.some((text) => /health check|unhealthy|not healthy/.test(text) && text.includes(arn));
  const blamed = arns.filter(isBlamed);
  const described = (blamed.length > 0 || base.failed.length > 0 ? blamed : arns).slice(0, healthReads);
  const [checks, ...targets] = await Promise.all([
    attempt(reading, "the target groups' health checks", described.length > 0, (signal) =>
      elb.describeTargetGroups(described, signal),
    ),
    ...described.map((arn) =>
      attempt(reading, "the targets' health", true, (signal) => elb.describeTargetHealth(arn, signal)),
    ),
  ]);
  return described.map((arn, index) => {
    const check = checks?.find((one) => one.arn === arn) ?? unknownCheck(arn);
    return { ...check, targets: targets[index] ?? [] };
  });
}

/** Where the check may not be read, the targets' health alone still tells much. */
function unknownCheck(arn: string): TargetCheck {
  const check = {
    protocol: null,
    port: 'traffic-port',
    path: null,
    matcher: null,
    intervalSeconds: null,
    timeoutSeconds: null,
    healthyThreshold: null,
    unhealthyThreshold: null,
  };
  return { arn, name: arn.split('/')[1] ?? arn, targetType: '', port: null, protocol: null, attached: true, check };
}

/** The instances, after a placement that failed on them; Fargate has none to show. */
export async function instancesOf(base: Evidence, reading: Reading): Promise<Instance[] | null> {
  const texts = [...base.events.map(({ message }) => message), ...base.failed.map((task) => task.stoppedReason ?? '')];
  const unplaced = texts.some((text) =>
    /no container instance met|RESOURCE:|No Container Instances|NO ACTIVE INSTANCES/i.test(text),
  );
  const described = unplaced && base.launchType !== 'FARGATE';
  const read = await attempt(reading, "the instances' remaining capacity", described, (signal) =>
    reading.context.ecsForPolling.readInstances(base.cluster, signal),
  );
  return read?.instances.map(toInstance) ?? null;
}

function toInstance({ free, usedPorts, ...instance }: ContainerInstance): Instance {
  const { id, ec2Id, status, agentConnected } = instance;
  const tcp = usedPorts.filter((port) => port.endsWith('/tcp')).map((port) => Number.parseInt(port, 10));
  return { id, ec2Id, status, agentConnected, ...free, usedPorts: tcp };
}

/** What ECR says of the image that could not be pulled last: the one that the text names, else the likeliest. */
export async function imagesOf(known: Evidence, reading: Reading): Promise<Evidence['images']> {
  const failure = failuresIn(known).findLast(({ task }) => pullError.test(reasonsOf(task)));
  if (failure === undefined) return [];
  const container = pulledContainer(known, failure, reasonsOf(failure.task));
  const parsed = container === null ? null : parseImage(container.image);
  const image = parsed !== null && isImage(parsed) ? ecrImageOf(parsed) : null;
  if (container === null || image === null) return [];
  const state = await attempt(reading, `what ECR has as ${container.image}`, true, (signal) =>
    reading.context.ecr.findImage(image, signal),
  );
  return state === null ? [] : [{ container: container.name, image: container.image, state }];
}

function pulledContainer(known: Evidence, failure: Failure, text: string): Container | null {
  const containers = containersOf(known.definition);
  const named = imageIn(text);
  if (named?.image != null) return containerOfImage(named, containers);
  const guessed = containers.find(({ name }) => name === failure.container) ?? null;
  return (named === null ? null : containerOfImage(named, containers)) ?? guessed;
}

const pullError = /CannotPull|can.t pull the image|cannot pull '|pull image manifest|exec format/i;

function reasonsOf(task: StoppedTask): string {
  return plainText([task.stoppedReason, ...task.containers.map(({ reason }) => reason)].join(' '));
}

/** The last lines of the container that failed last. */
export async function tailOf(known: Evidence, reading: Reading): Promise<LogTail | null> {
  const failure = lastThatRan(failuresIn(known));
  const container = containersOf(known.definition).find(({ name }) => name === failure?.container);
  if (failure === null || container === undefined) return null;
  const what = `the log of container ${container.name}`;
  const stopped = failure.task.containers.find(({ name }) => name === container.name) ?? null;
  const place = logPlace(container, failure.task, stopped, known.region);
  if (place.kind === 'elsewhere') {
    reading.missingEvidence.push({ what, action: null, why: place.why });
    return null;
  }
  const lines = await attempt(reading, what, true, (signal) => tailWithRetry(place.stream, reading, signal));
  if (lines === null) return null;
  if (lines.length === 0)
    reading.missingEvidence.push({ what, action: null, why: `nothing was written to ${place.stream.stream}` });
  return { container: container.name, task: failure.task.id, ...place.stream, lines };
}

async function tailWithRetry(stream: LogStream, reading: Reading, signal: AbortSignal): Promise<LogLine[]> {
  for (let reads = 1; ; reads += 1) {
    const answer = await reading.context.logs.logTail(stream, tailLines, signal);
    if (answer.kind === 'no-group') throw new Error(`log group ${stream.group} does not exist`);
    if (answer.kind === 'lines' && answer.lines.length > 0) return answer.lines;
    if (reads >= logReads) return [];
    await reading.context.clock.sleep(logPauseMs, signal);
  }
}

/** Makes a call if it is `wanted`; what goes wrong becomes missing evidence, and the result null. */
async function attempt<T>(
  reading: Reading,
  what: string,
  wanted: boolean,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  if (!wanted) return null;
  try {
    return await untilAborted(read(reading.signal), reading.signal);
  } catch (error) {
    const missing = reading.signal.aborted
      ? { what, action: null, why: messageOf(reading.signal.reason) }
      : missingEvidenceOf(what, error);
    if (!reading.missingEvidence.some((other) => other.what === what && other.why === missing.why))
      reading.missingEvidence.push(missing);
    return null;
  }
}

/** A call that does not heed the signal is left behind. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export function missingEvidenceOf(what: string, error: unknown): MissingEvidence {
  if (!(error instanceof AwsError)) return { what, action: null, why: messageOf(error) };
  const { kind, action, operation, code } = error.details;
  if (kind === 'denied') return { what, action: action ?? operation, why: 'access was denied' };
  return { what, action: null, why: `${operation} failed: ${code}` };
}
