import { clusterName } from '../lib/arn.ts';
import { isObject, objectsIn, textOf } from '../lib/json.ts';
import { numberOf } from './definition.ts';
import { type Evidence, nothingRead } from './evidence.ts';
import { splitByFailure } from './failures.ts';
import {
  imagesOf,
  instancesOf,
  missingEvidenceOf,
  type Reading,
  recordOf,
  settledTasks,
  tailOf,
  targetGroupsOf,
} from './readings.ts';
import type { EvidenceContext, Subject } from './subject.ts';

/** The explanation delays the end of a failed step. */
const patienceMs = 10_000;
/**
 * Reads what explains a failure, all of it at once and best effort. Never throws: what could not be read is missing evidence.
 * At most twelve calls, however many tasks failed: one for exit codes that came late, one for the deployment's
 * record, four for the target groups, three reads of a log, two for the instances, one for an image.
 */
export async function gatherEvidence(
  subject: Subject,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<Evidence> {
  const over = new AbortController();
  const reading: Reading = { context, signal: AbortSignal.any([signal, over.signal]), missingEvidence: [] };
  void context.clock.sleep(patienceMs, reading.signal).then(
    () => over.abort(new Error('it took too long')),
    () => undefined,
  );
  if (subject.stoppedTrouble !== null)
    reading.missingEvidence.push(missingEvidenceOf('why tasks stopped', subject.stoppedTrouble));
  const base = knownEvidence(subject);
  const [record, targetGroups, instances, stopped] = await Promise.all([
    recordOf(subject, reading),
    targetGroupsOf(base, reading),
    instancesOf(base, reading),
    settledTasks(subject, reading).then(async (tasks) => {
      const known = { ...base, ...tasks };
      const [tail, images] = await Promise.all([tailOf(known, reading), imagesOf(known, reading)]);
      return { ...tasks, tail, images };
    }),
  ]);
  over.abort(new Error('done'));
  return { ...base, ...stopped, record, targetGroups, instances, missingEvidence: reading.missingEvidence };
}

/** What needs no call: what watching has shown. */
export function knownEvidence(subject: Subject): Evidence {
  const { handle, last } = subject;
  const members = last?.members ?? {};
  const deployment = isObject(members.deploymentConfiguration) ? members.deploymentConfiguration : {};
  const own = last?.deployments.find(({ id }) => id === handle.deploymentId);
  return {
    service: handle.service,
    cluster: clusterName(handle.cluster),
    region: subject.region,
    deploymentId: handle.deploymentId,
    revision: handle.revision,
    definition: subject.definition,
    ...(subject.changedContainers !== undefined && { changedContainers: subject.changedContainers }),
    launchType: textOf(members.launchType),
    capacityProviders: objectsIn(members.capacityProviderStrategy).flatMap((one) => textOf(one.capacityProvider) ?? []),
    platformVersion: textOf(members.platformVersion),
    strategy: last?.strategy ?? 'ROLLING',
    counts: {
      desired: last?.desired ?? handle.rollbackPoint.desired,
      running: own?.running ?? 0,
      pending: own?.pending ?? 0,
    },
    ...earlierOf(subject),
    percents: {
      minimum: numberOf(deployment.minimumHealthyPercent) ?? 100,
      maximum: numberOf(deployment.maximumPercent) ?? 200,
    },
    graceSeconds: numberOf(members.healthCheckGracePeriodSeconds) ?? 0,
    loadBalancers: last?.loadBalancers ?? [],
    breaker: last?.circuitBreaker ?? { enabled: false, rollback: false },
    ...nothingRead,
    reason: subject.reason,
    events: [...subject.events],
    ...splitByFailure(subject.stopped, subject.definition),
    ...(subject.checks !== undefined && subject.checks.length > 0 && { checks: subject.checks }),
  };
}

/** Tasks of the revision that served before, as the last poll showed them: ECS keeps them until the new ones are healthy. */
function earlierOf({ handle, last }: Subject): Pick<Evidence, 'earlier'> {
  const { revision, members } = handle.rollbackPoint;
  if (last === null || revision === null || revision === handle.revision) return {};
  const running = last.deployments
    .filter(({ taskDefinition }) => taskDefinition === revision)
    .reduce((sum, deployment) => sum + deployment.running, 0);
  const changed = ['loadBalancers', 'networkConfiguration'].some((name) => members[name] !== undefined);
  const sameTargets = last.strategy === 'ROLLING' && !changed;
  return { earlier: { revision, running, sameTargets } };
}
