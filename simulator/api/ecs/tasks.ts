import type { JsonObject } from '../../../src/lib/json.ts';
import { isObject, objectsIn } from '../../../src/lib/json.ts';
import { invalidParameter, Refusal } from '../../core/refusal.ts';
import { live } from '../../engine/life.ts';
import { place } from '../../engine/placement.ts';
import { stopTask } from '../../engine/stopping.ts';
import { createTask, isFargate } from '../../engine/tasks.ts';
import type { Cluster, Revision, Task } from '../../world/model.ts';
import { arnOf, type World, wake } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, tagsIn, textIn, textsIn } from '../text.ts';
import { findCluster, findRunnable, findTask, isRemembered, nameOf } from './find.ts';
import { echoTask } from './task-echo.ts';

const MOST_TASKS = 100;

export const listTasks: Operation = (world, input, context) => {
  const cluster = findCluster(world, input);
  const serviceName = textIn(input, 'serviceName');
  const service = serviceName === null ? null : cluster.services.get(nameOf(serviceName));
  if (service === undefined) throw new Refusal('ServiceNotFoundException', 'Service not found.');
  const desired = textIn(input, 'desiredStatus') ?? 'RUNNING';
  const family = textIn(input, 'family');
  const startedBy = textIn(input, 'startedBy');
  const launchType = textIn(input, 'launchType');
  const instance = textIn(input, 'containerInstance');
  const tasks = [...cluster.tasks.values()]
    .filter((task) => isRemembered(world, task) && task.createdAt <= context.visibleUntil)
    .filter((task) => (desired === 'STOPPED') === (task.desiredStatus === 'STOPPED'))
    .filter((task) => service === null || task.service === service)
    .filter((task) => family === null || task.revision.family === family)
    .filter((task) => startedBy === null || task.startedBy === startedBy)
    .filter((task) => launchType === null || (launchType === 'FARGATE') === task.onFargate)
    .filter((task) => instance === null || task.instance?.arn.endsWith(nameOf(instance)) === true);
  const { page, next } = pageOf(tasks, input, MOST_TASKS, MOST_TASKS);
  return present({ taskArns: page.map((task) => task.arn), nextToken: next });
};

export const describeTasks: Operation = (world, input, context) => {
  const cluster = findCluster(world, input);
  const references = textsIn(input.tasks);
  if (references.length === 0) throw invalidParameter('Tasks cannot be empty.');
  if (references.length > MOST_TASKS) throw invalidParameter('Tasks cannot have more than 100 elements.');
  const tasks: JsonObject[] = [];
  const failures: JsonObject[] = [];
  for (const reference of references) {
    const task = findTask(world, cluster, reference);
    if (task === null || task.createdAt > context.visibleUntil) {
      const arn = reference.startsWith('arn:') ? reference : arnOf(world, 'ecs', `task/${cluster.name}/${reference}`);
      failures.push({ arn, reason: 'MISSING' });
    } else {
      tasks.push(echoTask(task));
    }
  }
  return { tasks, failures };
};

export const stopTaskOperation: Operation = (world, input) => {
  const cluster = findCluster(world, input);
  const task = findTask(world, cluster, textIn(input, 'task') ?? '');
  if (task === null) throw invalidParameter('The referenced task was not found.');
  stopTask(world, task, 'UserInitiated', textIn(input, 'reason') ?? 'Task stopped by user', false);
  if (task.service !== null) wake(world, task.service, world.timeline.schedulerMs);
  return { task: echoTask(task) };
};

export const runTask: Operation = (world, input, context) => {
  const cluster = findCluster(world, input);
  const revision = findRunnable(world, textIn(input, 'taskDefinition') ?? '', invalidParameter);
  const count = typeof input.count === 'number' ? input.count : 1;
  if (count < 1 || count > 10) throw invalidParameter('Count must be between 1 and 10.');
  const settings = settingsOf(input);
  refuseRun(input, settings, revision);
  if (tagsIn(input.tags).length > 0) {
    context.require('ecs:TagResource', arnOf(world, 'ecs', `task/${cluster.name}/*`));
  }
  for (const role of [revision.body.taskRoleArn, revision.body.executionRoleArn]) {
    if (typeof role === 'string') context.require('iam:PassRole', role);
  }
  const repeated = repeatedTasks(world, cluster, input);
  if (repeated !== null) return { tasks: repeated.map(echoTask), failures: [] };
  return start(world, { cluster, revision, count, settings, input });
};

type Run = { cluster: Cluster; revision: Revision; count: number; settings: JsonObject; input: JsonObject };

function start(world: World, { cluster, revision, count, settings, input }: Run): JsonObject {
  const tasks: Task[] = [];
  const failures: JsonObject[] = [];
  for (let each = 0; each < count; each++) {
    const placement = isFargate(settings) ? { instance: null } : place(cluster, revision, () => true);
    if ('reason' in placement) {
      if (placement.code === 'EMPTY') throw invalidParameter('No Container Instances were found in your cluster.');
      failures.push({ arn: cluster.instances[0]?.arn ?? '', reason: placement.code });
      continue;
    }
    const task = createTask(world, {
      cluster,
      revision,
      service: null,
      deployment: null,
      group: textIn(input, 'group') ?? `family:${revision.family}`,
      startedBy: textIn(input, 'startedBy'),
      settings,
      instance: placement.instance,
      overrides: isObject(input.overrides) ? input.overrides : {},
      tags: [...(input.propagateTags === 'TASK_DEFINITION' ? revision.tags : []), ...tagsIn(input.tags)],
    });
    live(world, task);
    tasks.push(task);
  }
  const token = textIn(input, 'clientToken');
  if (token !== null) {
    world.clientTokens.set(token, { input: JSON.stringify(input), taskIds: tasks.map((task) => task.id) });
  }
  return { tasks: tasks.map(echoTask), failures };
}

function repeatedTasks(world: World, cluster: Cluster, input: JsonObject): Task[] | null {
  const earlier = world.clientTokens.get(textIn(input, 'clientToken') ?? '');
  if (earlier === undefined) return null;
  if (earlier.input !== JSON.stringify(input)) {
    throw new Refusal(
      'ConflictException',
      'The RunTask request could not be processed due to conflicts: the clientToken was used with other parameters.',
      400,
      { resourceIds: earlier.taskIds.flatMap((id) => cluster.tasks.get(id)?.arn ?? []) },
    );
  }
  return earlier.taskIds.map((id) => cluster.tasks.get(id)).filter((task) => task !== undefined);
}

function settingsOf(input: JsonObject): JsonObject {
  const providers = objectsIn(input.capacityProviderStrategy);
  return present({
    launchType: providers.length > 0 ? null : (textIn(input, 'launchType') ?? 'EC2'),
    capacityProviderStrategy: providers.length > 0 ? providers : null,
    platformVersion: input.platformVersion,
    networkConfiguration: input.networkConfiguration,
    enableExecuteCommand: input.enableExecuteCommand,
  });
}

function refuseRun(input: JsonObject, settings: JsonObject, revision: Revision): void {
  if (textIn(input, 'launchType') !== null && objectsIn(input.capacityProviderStrategy).length > 0) {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if (input.propagateTags === 'SERVICE')
    throw invalidParameter('Unable to propagate tags from SERVICE for a task that is not part of a service.');
  const launchType = isFargate(settings) ? 'FARGATE' : String(settings.launchType ?? 'EC2');
  if (!textsIn(revision.body.compatibilities).includes(launchType)) {
    throw invalidParameter(`Task definition does not support launch_type ${launchType}.`);
  }
  const awsvpc = revision.body.networkMode === 'awsvpc';
  if (awsvpc && !isObject(input.networkConfiguration)) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (!awsvpc && isObject(input.networkConfiguration)) {
    throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
  }
  const names = objectsIn(revision.body.containerDefinitions).map((each) => each.name);
  for (const { name } of objectsIn(isObject(input.overrides) ? input.overrides.containerOverrides : undefined)) {
    if (!names.includes(name ?? null)) {
      throw invalidParameter(`Override for container named ${String(name)} is not a container in the TaskDefinition.`);
    }
  }
  const startedBy = textIn(input, 'startedBy');
  if (startedBy !== null && !/^[A-Za-z0-9_/-]{1,128}$/.test(startedBy))
    throw invalidParameter('startedBy contains invalid characters.');
  const token = textIn(input, 'clientToken');
  if (token !== null && !/^[!-~]{1,64}$/.test(token)) throw invalidParameter('clientToken is not valid.');
}
