import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  type ECSManagedResources,
  ListServiceDeploymentsCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi, ManagedAddress } from '../apis/ecs.ts';
import { parseRevision } from '../lib/arn.ts';
import type { JsonObject } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import { learnFrom } from '../lib/values-to-hide.ts';
import { type CallSettings, callsOf } from './call.ts';
import { receiveRaw, sendRaw } from './raw-json.ts';
import { toService } from './to-service.ts';

/** ECS as a run needs it once the services are read: one method a call, our own shapes, AwsErrors. */
export function createEcs(client: ECSClient, settings: CallSettings) {
  const { read, write, writeRepeatable } = callsOf('ecs', settings);
  const redact = doorOf(settings.redactor.redact);

  const taskDefinitionsOf = async (
    serviceRevisions: readonly string[],
    signal: AbortSignal,
  ): Promise<Map<string, string>> => {
    const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...serviceRevisions] });
    const answer = await read('DescribeServiceRevisions', null, signal, (options) => client.send(command, options));
    return new Map(
      (answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn: arn, taskDefinition }) =>
        arn && taskDefinition ? [[arn, taskDefinition] as const] : [],
      ),
    );
  };

  return {
    /** The whole answer as it came over the wire: `taskDefinition` and its sibling `tags`. */
    async describeTaskDefinition(reference, signal) {
      let raw: JsonObject = {};
      await read('DescribeTaskDefinition', reference, signal, (options) => {
        const command = new DescribeTaskDefinitionCommand({ taskDefinition: reference, include: ['TAGS'] });
        receiveRaw(command.middlewareStack as unknown as ECSClient['middlewareStack'], (body) => {
          raw = body;
          learnFrom(settings.redactor, raw.taskDefinition);
        });
        return client.send(command, options);
      });
      return raw;
    },

    /** Sends `body` untouched. A lost answer rejects with the kind `lost`. */
    async registerTaskDefinition(body, signal) {
      const family = String(body.family ?? '');
      learnFrom(settings.redactor, body);
      const answer = await write('RegisterTaskDefinition', family, signal, (options) => {
        // What the SDK is given here only satisfies its types: the wire carries `body`.
        const command = new RegisterTaskDefinitionCommand({ family, containerDefinitions: [] });
        sendRaw(command.middlewareStack as unknown as ECSClient['middlewareStack'], body);
        return client.send(command, options);
      });
      const registered = answer.taskDefinition;
      return {
        arn: registered?.taskDefinitionArn ?? '',
        family: registered?.family ?? family,
        revision: registered?.revision ?? 0,
      };
    },

    /** The service as UpdateService's answer shows it. A lost answer rejects with the kind `lost`. */
    async updateService(request, signal) {
      const service = String(request.service ?? '');
      const answer = await write('UpdateService', service, signal, (options) => {
        // The wire carries all of `request`, members that the SDK does not know too.
        const command = new UpdateServiceCommand({ service });
        sendRaw(command.middlewareStack as unknown as ECSClient['middlewareStack'], request);
        return client.send(command, options);
      });
      return toService(answer.service ?? {}, redact);
    },

    /** ECS's record of the deployment: the digits of `ecs-svc/N` are the id of the service revision that it targets. */
    async findServiceDeployment({ deploymentId, service, serviceArn, cluster }, signal) {
      const digits = deploymentId.split('/').pop() ?? '';
      const command = new ListServiceDeploymentsCommand({
        service: serviceArn,
        cluster,
        maxResults: 20,
      });
      const answer = await read('ListServiceDeployments', service, signal, (options) => client.send(command, options));
      const found = answer.serviceDeployments?.find((brief) => brief.targetServiceRevisionArn?.endsWith(`/${digits}`));
      if (!found?.serviceDeploymentArn) return null;
      const reason = found.statusReason === undefined ? null : redact(found.statusReason);
      return { arn: found.serviceDeploymentArn, status: found.status ?? '', reason };
    },

    /** Rolls the deployment back within itself. */
    async stopServiceDeployment(arn, signal) {
      const command = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      // Stopping what is being stopped already changes nothing, so a lost answer may be asked for again.
      await writeRepeatable('StopServiceDeployment', arn, signal, (options) => client.send(command, options));
    },

    /** Answers a hook that waits. Sent again after it was taken, it would be refused. */
    async continueServiceDeployment(answer, signal) {
      const command = new ContinueServiceDeploymentCommand(answer);
      await write('ContinueServiceDeployment', answer.serviceDeploymentArn, signal, (options) =>
        client.send(command, options),
      );
    },

    /** Task definition revisions that a service deployment replaces, those with most tasks first. */
    async sourceRevisions(arn, signal) {
      const describe = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
      const answer = await read('DescribeServiceDeployments', arn, signal, (options) => client.send(describe, options));
      const sources = [...(answer.serviceDeployments?.[0]?.sourceServiceRevisions ?? [])]
        .sort((one, other) => (other.requestedTaskCount ?? 0) - (one.requestedTaskCount ?? 0))
        .flatMap((source) => source.arn ?? []);
      if (sources.length === 0) return [];
      const byRevision = await taskDefinitionsOf(sources.slice(0, 20), signal);
      return sources.flatMap((source) => byRevision.get(source) ?? []);
    },

    /** The service's deployments, newest first, at most a hundred. */
    async listDeployments(cluster, service, status, signal) {
      const query = { cluster, service, ...(status !== null && { status: [status] }), maxResults: 100 };
      const command = new ListServiceDeploymentsCommand(query);
      const answer = await read('ListServiceDeployments', service, signal, (options) => client.send(command, options));
      const newestFirst = [...(answer.serviceDeployments ?? [])].sort(
        (one, other) => (other.createdAt?.getTime() ?? 0) - (one.createdAt?.getTime() ?? 0),
      );
      return newestFirst.flatMap(({ status: state = '', targetServiceRevisionArn: revision }) =>
        revision === undefined ? [] : [{ status: state, revision }],
      );
    },

    /** Service revision → the revision that it runs; at most twenty. */
    taskDefinitionsOf,

    /** The family's active revisions, newest first, at most a hundred. */
    async activeRevisions(family, signal) {
      const query = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 } as const;
      const answer = await read('ListTaskDefinitions', family, signal, (options) =>
        client.send(new ListTaskDefinitionsCommand(query), options),
      );
      // ECS takes the family for a full name here, but says "prefix": better to be sure.
      return (answer.taskDefinitionArns ?? []).filter((arn) => parseRevision(arn)?.family === family);
    },

    /** Container name → digest of the image that the service revisions were pinned to. */
    async serviceRevisionDigests(revisions, signal) {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...revisions] });
      const answer = await read('DescribeServiceRevisions', null, signal, (options) => client.send(command, options));
      const images = (answer.serviceRevisions ?? []).flatMap((revision) => revision.containerImages ?? []);
      return digestsOf(images.map((image) => ({ name: image.containerName, digest: image.imageDigest })));
    },

    /** The images that service revisions were pinned to, by the revision's ARN. */
    async pinnedDigests(revisions, signal) {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...revisions] });
      const answer = await read('DescribeServiceRevisions', null, signal, (options) => client.send(command, options));
      return new Map(
        (answer.serviceRevisions ?? []).map(({ serviceRevisionArn, containerImages }) => {
          const images = (containerImages ?? []).map(({ containerName, imageDigest }) => ({
            name: containerName,
            digest: imageDigest,
          }));
          return [serviceRevisionArn ?? '', digestsOf(images)];
        }),
      );
    },

    /** What service revisions show of the service that DescribeServices does not: gateway connectors and metrics. */
    async revisionMembers(revisions, signal) {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...revisions] });
      const answer = await read('DescribeServiceRevisions', null, signal, (options) => client.send(command, options));
      return new Map(
        (answer.serviceRevisions ?? []).map(({ serviceRevisionArn, gatewayConnectors, monitoring }) => [
          serviceRevisionArn ?? '',
          JSON.parse(JSON.stringify({ gatewayConnectors, monitoring })) as JsonObject,
        ]),
      );
    },

    /** Where the service revisions are reached, as far as ECS manages that: gateway routes, and paths of Express services. */
    async managedAddresses(revisions, signal) {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...revisions] });
      const answer = await read('DescribeServiceRevisions', null, signal, (options) => client.send(command, options));
      return (answer.serviceRevisions ?? []).flatMap(({ ecsManagedResources }) => addressesIn(ecsManagedResources));
    },

    /** Container name → digest that a running task of this revision runs; empty when none runs. */
    async runningDigests(cluster, service, revision, signal) {
      const list = new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'RUNNING' });
      const listed = await read('ListTasks', service, signal, (options) => client.send(list, options));
      if (!listed.taskArns?.length) return new Map();
      const describe = new DescribeTasksCommand({ cluster, tasks: listed.taskArns });
      const answer = await read('DescribeTasks', service, signal, (options) => client.send(describe, options));
      // Tasks of other revisions run beside them during a deployment.
      const task = answer.tasks?.find(({ taskDefinitionArn }) => taskDefinitionArn === revision);
      return digestsOf((task?.containers ?? []).map(({ name, imageDigest }) => ({ name, digest: imageDigest })));
    },
  } satisfies Partial<EcsApi>;
}

/** A route that could not be created has no address to be reached at. */
function addressesIn(resources: ECSManagedResources | undefined): ManagedAddress[] {
  const gateways = (resources?.gatewayConnections ?? [])
    .filter(({ status }) => status !== 'CREATE_FAILED' && !status?.startsWith('DELETE_'))
    .map(({ serviceUrl, accessType }) => ({ kind: 'gateway' as const, url: serviceUrl, access: accessType ?? null }));
  const paths = (resources?.ingressPaths ?? []).map(({ endpoint, accessType }) => ({
    kind: 'express' as const,
    url: endpoint,
    access: accessType ?? null,
  }));
  return [...gateways, ...paths].flatMap(({ kind, url, access }) => (url ? [{ kind, url, access }] : []));
}

function digestsOf(images: readonly { name: string | undefined; digest: string | undefined }[]): Map<string, string> {
  return new Map(images.flatMap(({ name, digest }) => (name && digest ? [[name, digest] as const] : [])));
}
