import { createdAtMsOf, primaryOf, type Service } from './service.ts';
import { tagOf } from './service-tags.ts';

/**
 * The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
 * deployment has another id, so the tag needs no removal.
 */
export const neverServedTag = 'ecs-deploy:never-served';

/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 60_000;

/**
 * Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
 * completes a deployment that is scaled to 0, too. Pure.
 */
export function hasNeverServed(service: Service): boolean {
  const primary = primaryOf(service);
  if (primary === null) return false;
  if (tagOf(service, neverServedTag) === primary.id) return true;
  const isFirst = primary.createdAtMs - createdAtMsOf(service) < firstDeploymentMs;
  const isOpen = (state: string | null) => state === 'IN_PROGRESS' || state === 'FAILED';
  return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
}
