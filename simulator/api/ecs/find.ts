import type { JsonObject } from '../../../src/lib/json.ts';
import { clientError, invalidParameter, Refusal } from '../../core/refusal.ts';
import type { Cluster, Revision, Service, Task } from '../../world/model.ts';
import type { World } from '../../world/world.ts';
import { textIn } from '../text.ts';

/** Finds what names and ARNs stand for, or refuses as ECS does. */

export const nameOf = (nameOrArn: string): string => nameOrArn.split('/').at(-1) ?? nameOrArn;

export function findCluster(world: World, input: JsonObject): Cluster {
  const cluster = world.clusters.get(nameOf(textIn(input, 'cluster') ?? 'default'));
  if (cluster === undefined) throw new Refusal('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

export function findService(world: World, input: JsonObject): Service {
  const cluster = findCluster(world, input);
  const named = textIn(input, 'service');
  if (named === null) throw invalidParameter('Service cannot be empty.');
  const service = cluster.services.get(nameOf(named));
  if (service === undefined) throw new Refusal('ServiceNotFoundException', 'Service not found.');
  return service;
}

/** The revision of `family`, `family:revision` or an ARN; a bare family means its newest ACTIVE one. */
export function lookUpRevision(world: World, reference: string): Revision | null {
  const name = nameOf(reference);
  if (reference.startsWith('arn:') && !reference.includes(':task-definition/')) return null;
  const [family = '', number] = name.split(':');
  const revisions = world.revisions.get(family) ?? [];
  if (number === undefined) return revisions.filter((each) => each.status === 'ACTIVE').at(-1) ?? null;
  return revisions.find((each) => String(each.number) === number) ?? null;
}

/** A revision to run: it has to exist and to be ACTIVE. */
export function findRunnable(world: World, reference: string, inactive: (text: string) => Refusal): Revision {
  const revision = lookUpRevision(world, reference);
  if (revision === null) throw clientError('TaskDefinition not found.');
  if (revision.status === 'INACTIVE') throw inactive('TaskDefinition is inactive');
  return revision;
}

/** Stopped tasks are forgotten about an hour later. */
export function isRemembered(world: World, task: Task): boolean {
  return task.stoppedAt === null || world.now - task.stoppedAt <= world.timeline.retentionMs;
}

export function findTask(world: World, cluster: Cluster, reference: string): Task | null {
  const task = cluster.tasks.get(nameOf(reference));
  return task !== undefined && isRemembered(world, task) ? task : null;
}
