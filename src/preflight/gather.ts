import type { ScalableTarget } from '../apis/auto-scaling.ts';
import type { CloudWatchApi } from '../apis/cloudwatch.ts';
import type { EcsApi } from '../apis/ecs.ts';
import type { ElbApi } from '../apis/elb.ts';
import { clusterName } from '../lib/arn.ts';
import { isObject, type JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import { targetGroupArns } from './checks/load-balancer.ts';
import { computeOf, requestedPlatform } from './compute.ts';
import type { Facts, MissingEvidence, Vulnerability } from './facts.ts';
import type { ImageContext } from './image-lookup.ts';
import { lookUpImages } from './look-up-images.ts';
import { readAlarms } from './read-alarms.ts';
import { attempt, type Reading } from './reading.ts';

/** What is to be checked: a rendered revision for one service, or for none. */
export type Subject = {
  definition: JsonObject;
  service: Service | null;
  /** Name or ARN. */
  cluster: string;
  region: string;
  /** Members of UpdateService that the user asks for; none when left out. */
  serviceChanges?: JsonObject;
  /** The service's scalable target; null or left out for none. */
  scalableTarget?: ScalableTarget | null;
  /** Names of the alarms of `verify`. */
  alarms?: readonly string[];
  /** The pause that holds a deployment of the service; null or left out for none. */
  pause?: string | null;
};

export type Questions = {
  /** False: only the images are looked up. */
  checks: boolean;
  failOnVulnerabilities: Vulnerability | null;
  /** The images are to be pinned: their digests are worth waiting for. */
  pinsImages: boolean;
};

/** What the checks take of a run; none of these calls writes. */
export type PreflightContext = ImageContext & {
  ecs: Pick<EcsApi, 'readInstances'>;
  elb: Pick<ElbApi, 'describeTargetGroups'>;
  cloudWatch: Pick<CloudWatchApi, 'describeAlarms'>;
};

export type Gathered = { facts: Facts; missingEvidence: MissingEvidence[] };

const MOST_CALLS = 6;
const INSTANCE_CALLS = 2;
/** The checks must not delay the deployment; what is asked for explicitly, digests and scans, has its own limit. */
const patienceMs = 2_000;
const digestPatienceMs = 10_000;
const scanPatienceMs = 75_000;

/**
 * Reads what the checks need, in parallel and best effort: what is denied or fails is missing evidence. For an ordinary
 * service at most six calls, in at most three steps; ECR's scans are polled beyond that while they run.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function gatherFacts(
  subject: Subject,
  questions: Questions,
  context: PreflightContext,
  signal: AbortSignal,
): Promise<Gathered> {
  const done = new AbortController();
  const within = (ms: number) => limited(ms, AbortSignal.any([signal, done.signal]), context.clock);
  const reading: Reading = { signal: within(patienceMs), missingEvidence: [], budget: { left: MOST_CALLS } };
  const scans = questions.failOnVulnerabilities !== null;
  const imagePatienceMs = scans ? scanPatienceMs : questions.pinsImages ? digestPatienceMs : null;
  const imageReading = imagePatienceMs === null ? reading : { ...reading, signal: within(imagePatienceMs) };
  const base = knownFacts(subject, questions);
  const arns = questions.checks ? targetGroupArns(base.members) : [];
  const counts = questions.checks && base.hosting.kind === 'instances';
  const placing = counts ? await import('./instances.ts') : null;
  reading.budget.left -= (arns.length > 0 ? 1 : 0) + (counts ? INSTANCE_CALLS : 0);
  const platform = requestedPlatform(base.definition, base.hosting);
  const platforms = questions.checks && (platform !== null || counts);
  const [images, targetGroups, instances, alarms] = await Promise.all([
    lookUpImages(base.definition, { platform, platforms, scans }, context, imageReading),
    arns.length === 0
      ? []
      : attempt(reading, 'the target groups', (own) => context.elb.describeTargetGroups(arns, own)),
    counts ? attempt(reading, "the instances' room", (own) => context.ecs.readInstances(subject.cluster, own)) : null,
    questions.checks ? readAlarms(subject, context, reading) : {},
  ]);
  done.abort(new Error('done'));
  signal.throwIfAborted();
  const facts = { ...base, images, targetGroups, ...alarms };
  if (placing === null) return { facts, missingEvidence: reading.missingEvidence };
  const constraints = placing.constraintsOf(facts, reading);
  return {
    facts: placing.withInstances({ ...facts, constraints }, instances, reading),
    missingEvidence: reading.missingEvidence,
  };
}

/** A signal that is aborted with another one, and after a time. */
function limited(ms: number, signal: AbortSignal, clock: PreflightContext['clock']): AbortSignal {
  const late = new AbortController();
  void clock.sleep(ms, signal).then(
    () => late.abort(new Error(`there was no answer within ${ms / 1_000} seconds`)),
    () => undefined,
  );
  return AbortSignal.any([signal, late.signal]);
}

/** What needs no call. */
function knownFacts(
  { definition, service, cluster, region, serviceChanges = {}, scalableTarget = null, pause = null }: Subject,
  questions: Questions,
): Facts {
  const members = service === null ? {} : merged(service.members, serviceChanges);
  const hosting = computeOf(definition, service === null ? null : members);
  return {
    definition,
    service,
    members,
    cluster: clusterName(cluster),
    region,
    hosting,
    images: [],
    targetGroups: null,
    instances: null,
    scalableTarget,
    pause,
    constraints: [],
    failOnVulnerabilities: questions.failOnVulnerabilities,
  };
}

/** What is sent replaces; of the deployment configuration only the parts that are sent. */
function merged(present: JsonObject, serviceChanges: JsonObject): JsonObject {
  const [before, after] = [present.deploymentConfiguration, serviceChanges.deploymentConfiguration];
  if (!isObject(before) || !isObject(after)) return { ...present, ...serviceChanges };
  return { ...present, ...serviceChanges, deploymentConfiguration: { ...before, ...after } };
}
