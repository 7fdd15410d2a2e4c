import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { EcsApi } from '../apis/ecs.ts';
import { deferred, deferredPart } from '../lib/deferred.ts';
import type { Apis } from '../modes/context.ts';
import { withBoundedAnswers } from './answers.ts';
import type { CallSettings } from './call.ts';
import { createPacer } from './pacer.ts';
import { createServices } from './services.ts';

export type Aws = {
  apis: Apis;
  /** Resolves when the first request has gone out: until then whatever loads code delays it. */
  underWay: Promise<void>;
  region(): Promise<string>;
  destroy(): void;
};

/** How requests travel: over HTTP, or to a fake AWS in the same process. */
export type Wire = Pick<ECSClientConfig, 'requestHandler' | 'credentials'>;

/** The channel on which Node tells of every request (Node's documentation, "Diagnostics Channel"). */
const requestStarted = 'http.client.request.start';

/** Of each request, ms. */
export const timeouts = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true };

export const overHttp = (): Wire => ({ requestHandler: new NodeHttpHandler(timeouts) });

/** A call that is repeated anyway waits so long for one answer, ms. */
const pollAnswerMs = 20_000;

/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
export function createAws(region: string | null, callSettings: CallSettings, wire: Wire = overHttp()): Aws {
  const settings = { ...callSettings, pacer: createPacer(callSettings.clock) };
  const { session = null } = settings;
  const configuration: ECSClientConfig = {
    ...configurationOf(region, wire),
    ...(session !== null && { credentials: session.credentials }),
  };
  const client = new ECSClient(configuration);
  const pollingCalls = { answerMs: pollAnswerMs, ...settings, attempts: Math.min(3, settings.attempts) };
  // What is not cleaned up now is cleaned up by the next run.
  const cleanupCalls = { ...settings, attempts: Math.min(5, settings.attempts) };

  const ecsWith = (own: CallSettings): EcsApi => ({
    ...createServices(client, own),
    ...deferredPart(
      [
        'updateService',
        'describeTaskDefinition',
        'registerTaskDefinition',
        'activeRevisions',
        'findServiceDeployment',
        'stopServiceDeployment',
        'continueServiceDeployment',
        'sourceRevisions',
        'listDeployments',
        'taskDefinitionsOf',
        'serviceRevisionDigests',
        'pinnedDigests',
        'revisionMembers',
        'managedAddresses',
        'runningDigests',
      ],
      async () => (await import('./ecs.ts')).createEcs(client, own),
    ),
    ...deferredPart(['describeTagged', 'allServices', 'allClusters', 'deleteService', 'tagService'], async () =>
      (await import('./service-lifecycle.ts')).createServiceLifecycle(client, own),
    ),
    ...deferredPart(
      ['listStoppedTasks', 'listStoppedInCluster', 'describeTasks', 'protectedTasks', 'tasksOfService'],
      async () => (await import('./tasks.ts')).createTasks(client, own),
    ),
    ...deferredPart(['taskTimes'], async () => (await import('./task-times.ts')).createTaskTimes(client, own)),
    ...deferredPart(['describeWithTags', 'createService'], async () =>
      (await import('./service-creation.ts')).createServiceCreation(client, own),
    ),
    ...deferredPart(
      ['describeServiceDeployment', 'describeServiceDeployments', 'targetGroupsOfServiceRevision'],
      async () => (await import('./deployments.ts')).createDeployments(client, own),
    ),
    ...deferredPart(['runTask', 'runningTasks', 'stopTask'], async () =>
      (await import('./run-task.ts')).createTaskRunner(client, own),
    ),
    ...deferredPart(
      ['createExpressService', 'describeExpressService', 'updateExpressService', 'deleteExpressService'],
      async () => (await import('./express.ts')).createExpress(client, own),
    ),
    ...deferredPart(['gatewayRoutes'], async () => (await import('./gateways.ts')).createGateways(client, own)),
    ...deferredPart(['clusterPlace'], async () => (await import('./clusters.ts')).createClusters(client, pollingCalls)),
    ...deferredPart(['readInstances'], async () =>
      (await import('./instances.ts')).createInstances(client, pollingCalls),
    ),
    ...deferredPart(['activeRevisionsOf', 'revisionsOfTasks', 'deregisterTaskDefinition'], async () =>
      (await import('./revisions.ts')).createRevisions(client, cleanupCalls),
    ),
  });

  const apis: Apis = {
    ecs: ecsWith(settings),
    ecsForPolling: ecsWith(pollingCalls),
    ecr: deferred(async () => (await import('./ecr.ts')).createEcr(configuration, pollingCalls)),
    elb: {
      ...deferredPart(['describeTargetGroups', 'describeTargetHealth'], async () =>
        (await import('./elb.ts')).createElb(configuration, pollingCalls),
      ),
      ...deferredPart(['deregistrationDelay'], async () =>
        (await import('./elb-attributes.ts')).createElbAttributes(configuration, pollingCalls),
      ),
      ...deferredPart(['loadBalancersOf', 'dnsNames', 'listenersOf', 'rulesOf'], async () =>
        (await import('./elb-listeners.ts')).createElbListeners(configuration, pollingCalls),
      ),
    },
    logs: deferred(async () => (await import('./logs.ts')).createLogs(configuration, pollingCalls)),
    schedules: deferred(async () => (await import('./schedules.ts')).createSchedules(configuration, cleanupCalls)),
    autoScaling: deferred(async () => (await import('./auto-scaling.ts')).createAutoScaling(configuration, settings)),
    cloudWatch: deferred(async () => (await import('./cloudwatch.ts')).createCloudWatch(configuration, pollingCalls)),
    ssm: deferred(async () => (await import('./ssm.ts')).createSsm(configuration, settings)),
    cloudFormation: deferred(async () =>
      (await import('./cloudformation.ts')).createCloudFormation(configuration, settings),
    ),
    iam: deferred(async () => (await import('./iam.ts')).createIam(configuration, pollingCalls)),
    secretsManager: deferred(async () =>
      (await import('./secrets-manager.ts')).createSecretsManager(configuration, pollingCalls),
    ),
    efs: deferred(async () => (await import('./efs.ts')).createEfs(configuration, pollingCalls)),
    ec2: deferred(async () => (await import('./ec2.ts')).createEc2(configuration, pollingCalls)),
    codeDeploy: deferred(async () => (await import('./codedeploy.ts')).createCodeDeploy(configuration, settings)),
  };
  return {
    apis,
    underWay: firstRequestOf(client),
    region: () => client.config.region(),
    destroy() {
      session?.destroy();
      client.destroy();
    },
  };
}

/** What the clients of all services have in common. */
export function configurationOf(region: string | null, wire: Wire) {
  return {
    ...(region === null ? {} : { region }),
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    retryMode: 'standard',
    authSchemePreference: ['aws.auth#sigv4'],
    ...wire,
    ...(wire.requestHandler && { requestHandler: withBoundedAnswers(wire.requestHandler) }),
  };
}

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
