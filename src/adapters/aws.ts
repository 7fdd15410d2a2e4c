import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { FollowUpPorts } from '../afterwards/follow-up.ts';
import type { EvidencePorts } from '../diagnose/gather.ts';
import { deferred } from '../lib/deferred.ts';
import type { PreflightPorts } from '../preflight/gather.ts';
import type { ImageDirectory } from '../service/image-names.ts';
import type { TaskPorts } from '../task/run.ts';
import type { CallSettings } from './call.ts';
import type { CodeDeploy } from './codedeploy.ts';
import type { Deployments } from './deployments.ts';
import type { Ecr } from './ecr.ts';
import type { EcsCalls } from './ecs.ts';
import type { Elb } from './elb.ts';
import type { Instances } from './instances.ts';
import type { Logs } from './logs.ts';
import type { Revisions } from './revisions.ts';
import type { Schedules } from './schedules.ts';
import { createServices, type Services } from './services.ts';
import type { Tasks } from './tasks.ts';

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
  codeDeploy: Calls<CodeDeploy>;
  /** Resolves when the first request has gone out: until then whatever loads code delays it. */
  underWay: Promise<void>;
  region(): Promise<string>;
  destroy(): void;
};

type Ecs = Services & EcsCalls;

/** How requests travel: over HTTP, or to a fake AWS in the same process. */
export type Wire = Pick<ECSClientConfig, 'requestHandler' | 'credentials'>;

/** The channel on which Node tells of every request (Node's documentation, "Diagnostics Channel"). */
const requestStarted = 'http.client.request.start';

/** Of each request, ms. */
export const timeouts = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true };

const overHttp: Wire = { requestHandler: timeouts };

/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
export function createAws(region: string | null, settings: CallSettings, wire: Wire = overHttp): Aws {
  const configuration: ECSClientConfig = {
    ...(region === null ? {} : { region }),
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    retryMode: 'standard',
    authSchemePreference: ['aws.auth#sigv4'],
    ...wire,
  };
  const client = new ECSClient(configuration);
  const patient = { ...settings, attempts: Math.min(3, settings.attempts) };
  // What is left undone waits for the next run, so nobody waits long for it here.
  const unhurried = { ...settings, attempts: Math.min(5, settings.attempts) };

  const ecs = deferred<Ecs, Services>(
    async () => (await import('./ecs.ts')).createEcs(client, settings),
    createServices(client, settings),
  );
  const looks = deferred<Ecs & Tasks & Deployments, Services>(
    async () => {
      const [{ createEcs }, { createTasks }, { createDeployments }] = await Promise.all([
        import('./ecs.ts'),
        import('./tasks.ts'),
        import('./deployments.ts'),
      ]);
      return { ...createEcs(client, patient), ...createTasks(client, patient), ...createDeployments(client, patient) };
    },
    createServices(client, patient),
  );
  const revisions = deferred<Revisions>(async () =>
    (await import('./revisions.ts')).createRevisions(client, unhurried),
  );
  const images = deferred<Calls<Ecr>>(async () => (await import('./ecr.ts')).createEcr(configuration, patient));
  const elb = deferred<Calls<Elb>>(async () => (await import('./elb.ts')).createElb(configuration, patient));

  return {
    ecs,
    looks,
    images,
    evidence: {
      tasks: looks,
      deployments: looks,
      images,
      logs: deferred<Calls<Logs>>(async () => (await import('./logs.ts')).createLogs(configuration, patient)),
      elb,
    },
    preflight: {
      registry: images,
      instances: deferred<Instances>(async () => (await import('./instances.ts')).createInstances(client, patient)),
      targetGroups: elb,
    },
    task: {
      ecs: deferred<TaskPorts['ecs']>(async () => (await import('./run-task.ts')).createTaskRunner(client, settings)),
      logs: deferred<TaskPorts['logs']>(async () =>
        (await import('./run-task.ts')).createLogReader(configuration, patient),
      ),
    },
    afterwards: {
      ecs: {
        describeServices: looks.describeServices,
        activeRevisionsOf: revisions.activeRevisionsOf,
        revisionsOfTasks: revisions.revisionsOfTasks,
        deregisterTaskDefinition: revisions.deregisterTaskDefinition,
      },
      schedules: deferred<Calls<Schedules>>(async () =>
        (await import('./schedules.ts')).createSchedules(configuration, unhurried),
      ),
    },
    codeDeploy: deferred<Calls<CodeDeploy>>(async () =>
      (await import('./codedeploy.ts')).createCodeDeploy(configuration, settings),
    ),
    underWay: firstRequestOf(client),
    region: () => client.config.region(),
    destroy: () => client.destroy(),
  };
}

/** The calls of an adapter; the idle connections of those that are loaded late keep no process alive. */
type Calls<T> = Omit<T, 'destroy'>;

/**
 * Resolves when the first request has been handed to the operating system, or has failed before that. Starting it
 * does not suffice: its bytes leave only once the event loop has seen the connection, which loading code would delay.
 */
function firstRequestOf(client: ECSClient): Promise<void> {
  return new Promise((resolve) => {
    const onStart = (message: unknown) => {
      unsubscribe(requestStarted, onStart);
      (message as { request: ClientRequest }).request.once('finish', resolve);
    };
    subscribe(requestStarted, onStart);
    client.middlewareStack.add(
      (next) => async (args) => {
        try {
          return await next(args);
        } finally {
          unsubscribe(requestStarted, onStart);
          resolve();
        }
      },
      { step: 'deserialize', name: 'firstRequest', priority: 'low', override: true },
    );
  });
}
