import { clusterName, serviceName } from '../lib/arn.ts';
import type { Problem } from '../lib/errors.ts';
import { hasWildcard, matchesWildcard } from '../lib/wildcard.ts';
import type { Service } from './service.ts';
import { type Expiry, expiryOf, expiryText, isOwnedBy, ownerTag, tagOf } from './service-tags.ts';

/** What `mode: remove` is asked for. */
export type RemovalRequest = {
  /** Names with and without wildcards, and ARNs. */
  names: readonly string[];
  cluster: string;
  /** `owner/name` of the repository that runs this; null outside GitHub. */
  repository: string | null;
  removeUnowned: boolean;
  expiredOnly: boolean;
  nowMs: number;
};

/** What was found. */
export type FoundServices = {
  services: readonly Service[];
  /** ARNs of services without an owner whose revision this repository registered: an earlier run was deleting them. */
  proven: ReadonlySet<string>;
};

export type RemovalSelection = {
  /** What is removed; what is deleted already is only finished. */
  remove: Service[];
  /** Services of this repository that stay, and why. */
  kept: { service: Service; reason: string }[];
  /** What a wildcard matches and this repository does not own. */
  unowned: Service[];
  /** Named services that are deleted already, or being deleted by others; null where ECS does not know the name. */
  gone: { name: string; service: Service | null }[];
  /** Named services that this repository does not own. */
  problems: Problem[];
};

/** Decides which services are removed. Pure. */
export function selectRemovals(request: RemovalRequest, found: FoundServices): RemovalSelection {
  const selection: RemovalSelection = { remove: [], kept: [], unowned: [], gone: [], problems: [] };
  const named = new Set<Service>();
  for (const name of request.names.filter((each) => !hasWildcard(each))) {
    const service = found.services.find((each) => isNamed(each, name));
    if (service === undefined) selection.gone.push({ name: serviceName(name).name, service: null });
    else if (!named.has(service)) {
      named.add(service);
      selectNamed(service, request, found, selection);
    }
  }
  const wildcards = request.names.filter(hasWildcard);
  for (const service of found.services) {
    if (named.has(service) || !wildcards.some((each) => matchesWildcard(each, service.name))) continue;
    if (isOwnedBy(service, request.repository)) selectOwned(service, request, selection);
    else selection.unowned.push(service);
  }
  return selection;
}

function isNamed(service: Service, name: string): boolean {
  return service.arn === name || service.name === serviceName(name).name;
}

function selectNamed(service: Service, request: RemovalRequest, found: FoundServices, to: RemovalSelection): void {
  const isOwned = isOwnedBy(service, request.repository) || request.removeUnowned || found.proven.has(service.arn);
  if (isOwned) selectOwned(service, request, to);
  // Nothing is left to be refused: who deletes it does so already.
  else if (service.status !== 'ACTIVE') to.gone.push({ name: service.name, service });
  else to.problems.push(unownedProblem(service, request));
}

function selectOwned(service: Service, { expiredOnly, nowMs }: RemovalRequest, to: RemovalSelection): void {
  const reason = expiredOnly ? keptReason(expiryOf(service), nowMs) : null;
  if (reason === null) to.remove.push(service);
  else to.kept.push({ service, reason });
}

/** Why a service is not expired; null where it is. */
function keptReason(expiry: Expiry, nowMs: number): string | null {
  if (expiry.kind === 'none') return 'it has no tag ecs-deploy:expires-at';
  if (expiry.kind === 'invalid')
    return `its tag ecs-deploy:expires-at is no time: ${JSON.stringify(expiry.text.slice(0, 80))}`;
  return expiry.atMs <= nowMs ? null : `it expires at ${expiryText(expiry.atMs)}`;
}

function unownedProblem(service: Service, { cluster, repository }: RemovalRequest): Problem {
  const owner = tagOf(service, ownerTag);
  const where = `Service "${service.name}" in cluster "${clusterName(cluster)}"`;
  const why =
    owner === null
      ? `has no tag ${ownerTag}: this action did not create it`
      : `is owned by ${JSON.stringify(owner.slice(0, 140))} (tag ${ownerTag})`;
  const who =
    repository === null ? 'this run has no repository (GITHUB_REPOSITORY)' : `this repository is ${repository}`;
  const message = `${where} ${why}, and ${who}. Nothing was removed. To remove it all the same, set \`remove-unowned: true\`.`;
  return { input: 'service', message, example: 'remove-unowned: true' };
}
