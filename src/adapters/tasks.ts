import {
  DescribeTasksCommand,
  type ECSClient,
  GetTaskProtectionCommand,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import type { EcsApi, StoppedTask } from '../apis/ecs.ts';
import { serviceName, taskId } from '../lib/arn.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';

/** Both calls take and give at most a hundred (ECS API reference). */
const pageSize = 100;

/** ECS's stopped tasks, and those that are protected. Every method rejects with an AwsError. */
export function createTasks(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'listStoppedTasks' | 'listStoppedInCluster' | 'describeTasks' | 'protectedTasks' | 'tasksOfService'> {
  const { read } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);

  /** All pages of one list, or null where there are more than `mostPages`. */
  async function listUpTo(
    mostPages: number,
    query: { cluster: string; serviceName?: string; desiredStatus: 'RUNNING' | 'STOPPED' },
    signal: AbortSignal,
  ): Promise<string[] | null> {
    const arns: string[] = [];
    const resource = query.serviceName ?? query.cluster;
    const after = createPaging('ecs:ListTasks', resource);
    let nextToken: string | undefined;
    for (let pages = 1; pages === 1 || nextToken !== undefined; pages += 1) {
      if (pages > mostPages) return null;
      const page = { maxResults: pageSize, ...(nextToken === undefined ? {} : { nextToken }) };
      const command = new ListTasksCommand({ ...query, ...page });
      const answer = await read('ListTasks', resource, signal, (options) => client.send(command, options));
      arns.push(...(answer.taskArns ?? []));
      nextToken = after(answer.nextToken);
    }
    return arns;
  }

  async function list(
    cluster: string,
    service: string,
    desiredStatus: 'RUNNING' | 'STOPPED',
    signal: AbortSignal,
  ): Promise<string[]> {
    const query = { cluster, serviceName: serviceName(service).name, desiredStatus };
    return (await listUpTo(Number.POSITIVE_INFINITY, query, signal)) ?? [];
  }

  async function describe(cluster: string, arns: readonly string[], signal: AbortSignal): Promise<StoppedTask[]> {
    const tasks: StoppedTask[] = [];
    for (let index = 0; index < arns.length; index += pageSize) {
      const command = new DescribeTasksCommand({ cluster, tasks: arns.slice(index, index + pageSize) });
      const answer = await read('DescribeTasks', cluster, signal, (options) => client.send(command, options));
      tasks.push(...(answer.tasks ?? []).map((task) => toStoppedTask(task, redact)));
    }
    return tasks;
  }

  return {
    /** ARNs of the tasks of a service (name or ARN) that are stopped or stopping, of the last hour: all pages. */
    listStoppedTasks: (cluster: string, service: string, signal: AbortSignal) =>
      list(cluster, service, 'STOPPED', signal),

    listStoppedInCluster: (cluster: string, mostPages: number, signal: AbortSignal) =>
      listUpTo(mostPages, { cluster, desiredStatus: 'STOPPED' }, signal),

    /** Running tasks of a service (name or ARN) that are under scale-in protection and not of `deploymentId`. */
    async protectedTasks({ cluster, service, deploymentId }, signal) {
      const running = await list(cluster, service, 'RUNNING', signal);
      const until = new Map<string, number | null>();
      for (let index = 0; index < running.length; index += pageSize) {
        const command = new GetTaskProtectionCommand({ cluster, tasks: running.slice(index, index + pageSize) });
        const answer = await read('GetTaskProtection', service, signal, (options) => client.send(command, options));
        for (const { taskArn, protectionEnabled, expirationDate } of answer.protectedTasks ?? []) {
          if (taskArn && protectionEnabled) until.set(taskArn, expirationDate?.getTime() ?? null);
        }
      }
      const tasks = await describe(cluster, [...until.keys()], signal);
      return tasks
        .filter(({ startedBy }) => startedBy !== deploymentId)
        .map(({ arn, id }) => ({ id, untilMs: until.get(arn) ?? null }));
    },

    tasksOfService: async (cluster, service, signal) =>
      describe(cluster, await list(cluster, service, 'RUNNING', signal), signal),

    /** Tasks by ARN; those that ECS has forgotten (MISSING) are left out. */
    describeTasks: describe,
  };
}

function toStoppedTask(task: Task, redact: (text: string) => string): StoppedTask {
  const arn = task.taskArn ?? '';
  return {
    arn,
    id: taskId(arn),
    startedBy: task.startedBy ?? null,
    revision: task.taskDefinitionArn ?? '',
    lastStatus: task.lastStatus ?? '',
    stopCode: task.stopCode ?? null,
    stoppedReason: task.stoppedReason === undefined ? null : redact(task.stoppedReason),
    createdAtMs: task.createdAt?.getTime() ?? 0,
    startedAtMs: task.startedAt?.getTime() ?? null,
    stoppingAtMs: task.stoppingAt?.getTime() ?? null,
    stoppedAtMs: task.stoppedAt?.getTime() ?? null,
    capacityProvider: task.capacityProviderName ?? null,
    launchType: task.launchType ?? null,
    healthStatus: task.healthStatus ?? 'UNKNOWN',
    privateIp: privateIpOf(task),
    containerInstance: task.containerInstanceArn ?? null,
    containers: (task.containers ?? []).map((container) => ({
      name: container.name ?? '',
      exitCode: container.exitCode ?? null,
      reason: container.reason === undefined ? null : redact(container.reason),
      image: container.image ?? '',
      imageDigest: container.imageDigest ?? null,
      runtimeId: container.runtimeId ?? null,
      lastStatus: container.lastStatus ?? '',
      healthStatus: container.healthStatus ?? 'UNKNOWN',
    })),
  };
}

/** Of the task's own network interface; the attachment and the containers spell the name differently. */
function privateIpOf(task: Task): string | null {
  const details = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []);
  const attached = details.find((detail) => detail.name === 'privateIPv4Address')?.value;
  const interfaces = (task.containers ?? []).flatMap((container) => container.networkInterfaces ?? []);
  return attached ?? interfaces.find((one) => one.privateIpv4Address !== undefined)?.privateIpv4Address ?? null;
}
