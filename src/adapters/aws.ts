import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { EvidencePorts } from '../diagnose/gather.ts';
import type { ImageDirectory } from '../service/image-names.ts';
import type { TaskPorts } from '../task/run.ts';
import type { CallSettings } from './call.ts';
import { createDeployments, type Deployments } from './deployments.ts';
import { createEcs, type Ecs } from './ecs.ts';
import { createTasks, type Tasks } from './tasks.ts';

export type Aws = {
  ecs: Ecs;
  /** The same, but patient for seconds only: whoever looks again anyway need not insist. */
  looks: Ecs & Tasks & Deployments;
  images: ImageDirectory;
  /** What explains a failure. */
  evidence: Omit<EvidencePorts, 'clock'>;
  /** The one-off task. */
  task: Pick<TaskPorts, 'ecs' | 'logs'>;
  region(): Promise<string>;
  destroy(): void;
};

/** How requests travel: over HTTP, or to a fake AWS in the same process. */
export type Wire = Pick<ECSClientConfig, 'requestHandler' | 'credentials'>;

const overHttp: Wire = {
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
};

/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
export function createAws(region: string | null, settings: CallSettings, wire: Wire = overHttp): Aws {
  const configuration: ECSClientConfig = {
    ...(region === null ? {} : { region }),
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    ...wire,
  };
  const client = new ECSClient(configuration);
  const patient = { ...settings, attempts: Math.min(3, settings.attempts) };
  const ecr = lazily(async () => {
    const { createEcr } = await import('./ecr.ts');
    return createEcr(configuration, settings);
  });
  const logs = lazily(async () => (await import('./logs.ts')).createLogs(configuration, patient));
  const elb = lazily(async () => (await import('./elb.ts')).createElb(configuration, patient));
  const tasks = lazily(async () => (await import('./run-task.ts')).createTaskRunner(client, settings));
  const taskLogs = lazily(async () => (await import('./run-task.ts')).createLogReader(configuration, patient));
  const images: ImageDirectory = {
    findImage: async (image, signal) => (await ecr.get()).findImage(image, signal),
    repositoryAccount: async (repository, in_, signal) => (await ecr.get()).repositoryAccount(repository, in_, signal),
  };
  const looks = {
    ...createEcs(client, patient),
    ...createTasks(client, patient),
    ...createDeployments(client, patient),
  };
  return {
    ecs: createEcs(client, settings),
    looks,
    evidence: {
      tasks: looks,
      deployments: looks,
      images,
      logs: { logTail: async (stream, limit, signal) => (await logs.get()).logTail(stream, limit, signal) },
      elb: {
        describeTargetGroups: async (arns, signal) => (await elb.get()).describeTargetGroups(arns, signal),
        describeTargetHealth: async (arn, signal) => (await elb.get()).describeTargetHealth(arn, signal),
      },
    },
    images,
    task: {
      ecs: {
        runTask: async (request, signal) => (await tasks.get()).runTask(request, signal),
        stopTask: async (...args) => (await tasks.get()).stopTask(...args),
      },
      logs: { readLog: async (...args) => (await taskLogs.get()).readLog(...args) },
    },
    region: () => client.config.region(),
    destroy() {
      client.destroy();
      ecr.loaded()?.then(
        (loaded) => loaded.destroy(),
        () => undefined,
      );
    },
  };
}

function lazily<T>(load: () => Promise<T>) {
  let loading: Promise<T> | null = null;
  return {
    get: () => {
      loading ??= load();
      return loading;
    },
    loaded: () => loading,
  };
}
