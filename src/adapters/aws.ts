import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { FollowUpPorts } from '../afterwards/follow-up.ts';
import type { EvidencePorts } from '../diagnose/gather.ts';
import type { PreflightPorts } from '../preflight/gather.ts';
import type { ImageDirectory } from '../service/image-names.ts';
import type { TaskPorts } from '../task/run.ts';
import type { CallSettings } from './call.ts';
import type { CodeDeploy } from './codedeploy.ts';
import { createDeployments, type Deployments } from './deployments.ts';
import { createEcs, type Ecs } from './ecs.ts';
import { createInstances } from './instances.ts';
import { createTasks, type Tasks } from './tasks.ts';

export type Aws = {
  ecs: Ecs;
  /** The same, but patient for seconds only: whoever looks again anyway need not insist. */
  looks: Ecs & Tasks & Deployments;
  images: ImageDirectory;
  /** What explains a failure. */
  evidence: Omit<EvidencePorts, 'clock'>;
  /** Old revisions and schedules. */
  afterwards: Pick<FollowUpPorts, 'ecs' | 'schedules'>;
  /** What is asked before anything changes. */
  preflight: Omit<PreflightPorts, 'clock'>;
  /** The one-off task. */
  task: Pick<TaskPorts, 'ecs' | 'logs'>;
  /** CodeDeploy, for the services that it deploys. */
  codeDeploy: Omit<CodeDeploy, 'destroy'>;
  /** Resolves when the first request has gone out: until then whatever loads code delays it. */
  underWay: Promise<void>;
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
  const underWay = firstRequestOf(client);
  const patient = { ...settings, attempts: Math.min(3, settings.attempts) };
  const ecr = lazily(async () => {
    const { createEcr } = await import('./ecr.ts');
    return createEcr(configuration, patient);
  });
  const logs = lazily(async () => (await import('./logs.ts')).createLogs(configuration, patient));
  const elb = lazily(async () => (await import('./elb.ts')).createElb(configuration, patient));
  const tasks = lazily(async () => (await import('./run-task.ts')).createTaskRunner(client, settings));
  const taskLogs = lazily(async () => (await import('./run-task.ts')).createLogReader(configuration, patient));
  // What is left undone waits for the next run, so nobody waits long for it here.
  const unhurried = { ...settings, attempts: Math.min(5, settings.attempts) };
  const revisions = lazily(async () => (await import('./revisions.ts')).createRevisions(client, unhurried));
  const schedules = lazily(async () => (await import('./schedules.ts')).createSchedules(configuration, unhurried));
  const codeDeploy = lazily(async () => (await import('./codedeploy.ts')).createCodeDeploy(configuration, settings));
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
    preflight: {
      registry: {
        storedImages: async (place, ids, signal) => (await ecr.get()).storedImages(place, ids, signal),
        blob: async (place, digest, signal) => (await ecr.get()).blob(place, digest, signal),
        tagPage: async (place, page, signal) => (await ecr.get()).tagPage(place, page, signal),
        cachePrefixes: async (place, signal) => (await ecr.get()).cachePrefixes(place, signal),
        scanOf: async (place, digest, signal) => (await ecr.get()).scanOf(place, digest, signal),
      },
      instances: createInstances(client, patient),
      targetGroups: {
        describeTargetGroups: async (arns, signal) => (await elb.get()).describeTargetGroups(arns, signal),
      },
    },
    task: {
      ecs: {
        runTask: async (request, signal) => (await tasks.get()).runTask(request, signal),
        stopTask: async (...args) => (await tasks.get()).stopTask(...args),
      },
      logs: { readLog: async (...args) => (await taskLogs.get()).readLog(...args) },
    },
    afterwards: {
      ecs: {
        describeServices: looks.describeServices,
        activeRevisionsOf: async (family, signal) => (await revisions.get()).activeRevisionsOf(family, signal),
        revisionsOfTasks: async (cluster, family, signal) =>
          (await revisions.get()).revisionsOfTasks(cluster, family, signal),
        deregisterTaskDefinition: async (arn, signal) => (await revisions.get()).deregisterTaskDefinition(arn, signal),
      },
      schedules: {
        readEntries: async (place, signal) => (await schedules.get()).readEntries(place, signal),
        writeEntries: async (place, entries, signal) => (await schedules.get()).writeEntries(place, entries, signal),
      },
    },
    codeDeploy: {
      getDeploymentGroup: async (...args) => (await codeDeploy.get()).getDeploymentGroup(...args),
      createDeployment: async (...args) => (await codeDeploy.get()).createDeployment(...args),
      getDeployment: async (...args) => (await codeDeploy.get()).getDeployment(...args),
      getDeploymentTarget: async (...args) => (await codeDeploy.get()).getDeploymentTarget(...args),
      listDeployments: async (...args) => (await codeDeploy.get()).listDeployments(...args),
      stopDeployment: async (...args) => (await codeDeploy.get()).stopDeployment(...args),
    },
    underWay,
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

function firstRequestOf(client: ECSClient): Promise<void> {
  return new Promise((resolve) => {
    client.middlewareStack.add(
      (next) => (args) => {
        const answer = next(args);
        // The handler sends it within this turn of the event loop.
        setImmediate(resolve);
        return answer;
      },
      { step: 'deserialize', name: 'firstRequest', priority: 'low', override: true },
    );
  });
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
