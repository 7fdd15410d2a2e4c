import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { EvidencePorts } from '../diagnose/subject.ts';
import { deferred } from '../lib/deferred.ts';
import type { FollowUpPorts } from '../post-deploy/follow-up.ts';
import type { PreflightPorts } from '../preflight/gather.ts';
import type { TaskPorts } from '../run-task/run.ts';
import type { ImageDirectory } from '../service/image-names.ts';
import { withBoundedAnswers } from './answers.ts';
import type { CallSettings } from './call.ts';
import type { Clusters } from './clusters.ts';
import type { CodeDeploy } from './codedeploy.ts';
import type { Deployments } from './deployments.ts';
import type { Ecr } from './ecr.ts';
import type { EcsCalls } from './ecs.ts';
import type { Elb } from './elb.ts';
import type { ElbListeners } from './elb-listeners.ts';
import type { Instances } from './instances.ts';
import type { Logs } from './logs.ts';
import type { Revisions } from './revisions.ts';
import type { Schedules } from './schedules.ts';
import { createServices, type Services } from './services.ts';
import type { Tasks } from './tasks.ts';

export type Aws = {
  ecs: Ecs;
  /** The same, but with fewer retries: the next poll is a retry anyway. */
  ecsForPolling: Services & EcsCalls & Tasks & Deployments;
  images: ImageDirectory;
  /** What explains a failure. */
  evidence: Omit<EvidencePorts, 'clock'>;
  /** Old revisions and schedules. */
  afterwards: Pick<FollowUpPorts, 'ecs' | 'schedules'>;
  /** Listeners and rules of load balancers, for the address of a service. */
  listeners: Calls<ElbListeners>;
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

type Ecs = Services & EcsCalls & Clusters;

/** How requests travel: over HTTP, or to a fake AWS in the same process. */
export type Wire = Pick<ECSClientConfig, 'requestHandler' | 'credentials'>;

/** The channel on which Node tells of every request (Node's documentation, "Diagnostics Channel"). */
const requestStarted = 'http.client.request.start';

/** Of each request, ms. */
export const timeouts = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true };

const overHttp = (): Wire => ({ requestHandler: new NodeHttpHandler(timeouts) });

/** A call that is repeated anyway waits so long for one answer, ms. */
const pollAnswerMs = 20_000;

/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
export function createAws(region: string | null, settings: CallSettings, wire: Wire = overHttp()): Aws {
  const configuration: ECSClientConfig = {
    ...(region === null ? {} : { region }),
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    retryMode: 'standard',
    authSchemePreference: ['aws.auth#sigv4'],
    ...wire,
    ...(wire.requestHandler && { requestHandler: withBoundedAnswers(wire.requestHandler) }),
  };
  const client = new ECSClient(configuration);
  const pollingCalls = { answerMs: pollAnswerMs, ...settings, attempts: Math.min(3, settings.attempts) };
  // What is not cleaned up now is cleaned up by the next run.
  const cleanupCalls = { ...settings, attempts: Math.min(5, settings.attempts) };

  const ecs = deferred<Ecs, Services>(
    async () => {
      const [{ createEcs }, { createClusters }] = await Promise.all([import('./ecs.ts'), import('./clusters.ts')]);
      return { ...createEcs(client, settings), ...createClusters(client, pollingCalls) };
    },
    createServices(client, settings),
  );
  const ecsForPolling = deferred<Services & EcsCalls & Tasks & Deployments, Services>(
    async () => {
      const [{ createEcs }, { createTasks }, { createDeployments }] = await Promise.all([
        import('./ecs.ts'),
        import('./tasks.ts'),
        import('./deployments.ts'),
      ]);
      return {
        ...createEcs(client, pollingCalls),
        ...createTasks(client, pollingCalls),
        ...createDeployments(client, pollingCalls),
      };
    },
    createServices(client, pollingCalls),
  );
  const revisions = deferred<Revisions>(async () =>
    (await import('./revisions.ts')).createRevisions(client, cleanupCalls),
  );
  const images = deferred<Calls<Ecr>>(async () => (await import('./ecr.ts')).createEcr(configuration, pollingCalls));
  const elb = deferred<Calls<Elb>>(async () => (await import('./elb.ts')).createElb(configuration, pollingCalls));

  return {
    ecs,
    ecsForPolling,
    images,
    evidence: {
      tasks: ecsForPolling,
      deployments: ecsForPolling,
      images,
      logs: deferred<Calls<Logs>>(async () => (await import('./logs.ts')).createLogs(configuration, pollingCalls)),
      elb,
    },
    listeners: deferred<Calls<ElbListeners>>(async () =>
      (await import('./elb-listeners.ts')).createElbListeners(configuration, pollingCalls),
    ),
    preflight: {
      registry: images,
      instances: deferred<Instances>(async () =>
        (await import('./instances.ts')).createInstances(client, pollingCalls),
      ),
      targetGroups: elb,
    },
    task: {
      ecs: deferred<TaskPorts['ecs']>(async () => (await import('./run-task.ts')).createTaskRunner(client, settings)),
      logs: deferred<TaskPorts['logs']>(async () =>
        (await import('./run-task.ts')).createLogReader(configuration, pollingCalls),
      ),
    },
    afterwards: {
      ecs: {
        describeServices: ecsForPolling.describeServices,
        activeRevisionsOf: revisions.activeRevisionsOf,
        revisionsOfTasks: revisions.revisionsOfTasks,
        deregisterTaskDefinition: revisions.deregisterTaskDefinition,
      },
      schedules: deferred<Calls<Schedules>>(async () =>
        (await import('./schedules.ts')).createSchedules(configuration, cleanupCalls),
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
