import { createHash } from 'node:crypto';
import type { ServiceTag } from '../apis/ecs.ts';
import { slept } from '../lib/clock.ts';
import { AwsError, isRefusedAs } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { type SearchResult, sendOnce } from '../lib/lost-response.ts';
import { connectsToGateway } from '../service/revision-members.ts';
import { primaryOf, type Service } from '../service/service.ts';
import { ownerTag } from '../service/service-tags.ts';
import { addProvenance, type Provenance } from '../taskdef/provenance.ts';
import type { Creation, DeploymentContext, ServiceUpdate, WatchedHandle } from './controller.ts';
import { controllerFor } from './controllers/index.ts';

/** A service that was created, and what is to be said about it. */
export type Created = { handle: WatchedHandle; warnings: string[] };

export type CreateOptions = {
  provenance: Provenance;
  /** Tags of the definition. */
  tags: readonly ServiceTag[];
  /** How long a deleted service of the same name is waited for, ms since the epoch. */
  untilMs: number;
};

const drainPollMs = 10_000;

/**
 * Creates a service with a revision, and says what to watch. An answer that is lost is settled by looking for the service
 * before anything is sent again, so that there is never a second one. Where tagging is denied the service is created
 * without tags.
 *
 * @returns null when the run was cancelled before anything was sent
 * @throws AwsError; the kind `lost` means that it is not known whether the service was created
 */
export async function createService(
  update: ServiceUpdate,
  options: CreateOptions,
  context: DeploymentContext,
): Promise<Created | null> {
  await waitForDeleted(update, options.untilMs, context);
  if (context.signal.aborted) return null;
  const startedAtMs = context.clock.now();
  const tags = creationTags(options);
  try {
    const service = await send(update, tags, context);
    return { handle: handleOf(update, service, startedAtMs), warnings: [] };
  } catch (error) {
    if (!isTaggingDenied(error) || tags.length === 0) throw error;
    const service = await send(update, [], context);
    return { handle: handleOf(update, service, startedAtMs), warnings: [untagged(update.service.name)] };
  }
}

/** The tags of a new service: those of its definition, the run's, and its owner. */
function creationTags({ provenance, tags }: CreateOptions): ServiceTag[] {
  const owner = provenance.repository === null ? [] : [{ key: ownerTag, value: provenance.repository }];
  return addProvenance([...owner, ...tags], provenance).tags;
}

function untagged(name: string): string {
  return (
    `${name}: tagging was denied, so the service was created without tags, and \`mode: remove\` will refuse it. ` +
    'Allow ecs:TagResource for the role that this job uses (the statement TagNewServices), and add the tag ' +
    `${ownerTag} with the name of this repository.`
  );
}

function isTaggingDenied(error: unknown): boolean {
  if (!(error instanceof AwsError) || error.details.kind !== 'denied') return false;
  return error.details.action === 'ecs:TagResource' || error.message.includes('ecs:TagResource');
}

async function send(update: ServiceUpdate, tags: readonly ServiceTag[], context: DeploymentContext): Promise<Service> {
  const { clock, writeSignal: signal } = context;
  const body: JsonObject = {
    cluster: update.cluster,
    serviceName: update.service.name,
    taskDefinition: update.revision,
    ...update.members,
    ...(tags.length > 0 && { tags: tags.map(({ key, value }) => ({ key, value })) }),
  };
  const request = { ...body, clientToken: tokenOf(body, clock.now()) };
  const creation =
    (await controllerFor(update.service).creation?.(update, context)) ?? byCreateService(update, context);
  return sendOnce({
    send: () => creation.send(request, signal),
    find: () => findCreated(update, creation, context),
    // ECS knows a service of this name: it may be the one of a request whose answer never arrived.
    isLost: (error) => error instanceof AwsError && (error.details.kind === 'lost' || isNotIdempotent(error)),
    clock,
    signal,
  });
}

/** The same for each time that this request is sent, and another one for every other request. */
function tokenOf(body: JsonObject, nowMs: number): string {
  return createHash('sha256')
    .update(JSON.stringify([body, nowMs]))
    .digest('hex')
    .slice(0, 36);
}

function byCreateService({ revision }: ServiceUpdate, { ecs }: DeploymentContext): Creation {
  return { send: ecs.createService, isOurs: async ({ taskDefinition }) => taskDefinition === revision };
}

/** "Creation of service was not idempotent.": there is a service of this name with other members. */
function isNotIdempotent({ message }: AwsError): boolean {
  return message.includes('not idempotent') || message.includes('already exists');
}

async function findCreated(
  update: ServiceUpdate,
  creation: Creation,
  { ecs, writeSignal }: DeploymentContext,
): Promise<SearchResult<Service>> {
  const answer = ecs.describeServices(update.cluster, [update.service.name], writeSignal);
  // Without its cluster there is no service: ECS makes the default one with an Express service.
  const found = await answer.catch((error) => (isRefusedAs(error, ['ClusterNotFoundException']) ? [] : null));
  if (found === null) return { kind: 'unknown' };
  const service = found.find(({ status }) => status === 'ACTIVE');
  if (service === undefined) return { kind: 'not-sent' };
  // Another run that creates the same service does so with a revision of its own.
  return (await creation.isOurs(service)) ? { kind: 'found', value: service } : { kind: 'unknown' };
}

/** Waits until ECS has stopped the tasks of a deleted service of the same name: until then the name is taken. */
async function waitForDeleted(update: ServiceUpdate, untilMs: number, context: DeploymentContext): Promise<void> {
  const { clock, ecs, log, signal } = context;
  const { name, isPlanned } = update.service;
  if (isPlanned?.isDraining !== true) return;
  log.line(`${name}: a deleted service of this name still has tasks; the new one is created once these are stopped`);
  while (clock.now() < untilMs && (await slept(drainPollMs, clock, signal))) {
    const found = await ecs.describeServices(update.cluster, [name], signal);
    if (found.every(({ status }) => status !== 'DRAINING')) return;
  }
}

function handleOf(update: ServiceUpdate, service: Service, startedAtMs: number): WatchedHandle {
  return {
    controller: controllerFor(service),
    service: service.name,
    serviceArn: service.arn,
    cluster: update.cluster,
    revision: update.inline === undefined ? update.revision : (service.taskDefinition ?? ''),
    deploymentId: primaryOf(service)?.id ?? '',
    isNew: true,
    ...(connectsToGateway(update.members) && { viaGateway: true as const }),
    startedAtMs,
    knownEvents: new Set(),
    rollbackPoint: {
      revision: null,
      deployments: new Map(),
      revisions: new Set(),
      desired: service.desired,
      members: {},
      neverServed: true,
    },
  };
}
