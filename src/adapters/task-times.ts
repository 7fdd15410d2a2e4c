import { DescribeTasksCommand, type ECSClient, ListTasksCommand, type Task } from '@aws-sdk/client-ecs';
import type { EcsApi, TaskTimes } from '../apis/ecs.ts';
import { serviceName, taskId } from '../lib/arn.ts';
import { type CallSettings, callsOf } from './call.ts';

/** DescribeTasks takes at most a hundred (ECS API reference). */
const mostTasks = 100;

/** The times of tasks. Rejects with an AwsError. */
export function createTaskTimes(client: ECSClient, settings: CallSettings): Pick<EcsApi, 'taskTimes'> {
  const { read } = callsOf('ecs', settings);

  async function runningTasks(cluster: string, service: string, signal: AbortSignal): Promise<string[]> {
    const command = new ListTasksCommand({ cluster, serviceName: serviceName(service).name, maxResults: mostTasks });
    const answer = await read('ListTasks', service, signal, (options) => client.send(command, options));
    return answer.taskArns ?? [];
  }

  return {
    async taskTimes({ cluster, service, ids }, signal) {
      const named = ids.length > 0 ? ids.slice(0, mostTasks) : await runningTasks(cluster, service, signal);
      if (named.length === 0) return [];
      const command = new DescribeTasksCommand({ cluster, tasks: [...named] });
      const answer = await read('DescribeTasks', cluster, signal, (options) => client.send(command, options));
      return (answer.tasks ?? []).flatMap((task) => toTimes(task) ?? []);
    },
  };
}

/** Null for a task without a beginning, of which nothing can be told. */
function toTimes(task: Task): TaskTimes | null {
  const createdAtMs = task.createdAt?.getTime();
  if (createdAtMs === undefined) return null;
  return {
    id: taskId(task.taskArn ?? ''),
    createdAtMs,
    connectedAtMs: task.connectivityAt?.getTime() ?? null,
    pullStartedAtMs: task.pullStartedAt?.getTime() ?? null,
    pullStoppedAtMs: task.pullStoppedAt?.getTime() ?? null,
    startedAtMs: task.startedAt?.getTime() ?? null,
    stoppingAtMs: task.stoppingAt?.getTime() ?? null,
    endedAtMs: (task.executionStoppedAt ?? task.stoppedAt)?.getTime() ?? null,
    images: (task.containers ?? []).map(({ name, image, imageDigest }) => ({
      container: name ?? '',
      image: image ?? '',
      digest: imageDigest ?? null,
    })),
  };
}
