import { controllerFor } from '../deployment/controllers/index.ts';
import { pauseName } from '../deployment/obstacles.ts';
import type { MissingEvidence } from '../preflight/facts.ts';
import { missingFor } from '../preflight/reading.ts';
import { hasLifecycleHooks } from '../service/deployment-configuration.ts';
import type { Plan } from '../service/plan.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { RunContext } from './context.ts';

/** What holds the deployments in progress of services that are going to be updated. */
export type PausedServices = {
  /** The pause as a part of a sentence, by the service's ARN. */
  pauses: ReadonlyMap<string, string>;
  missingEvidence: MissingEvidence[];
};

/**
 * Reads which services of a plan a pause hook holds. Only a service with lifecycle hooks and a deployment in progress
 * costs calls: one or two. Best effort: what cannot be read is missing evidence.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function readPausedServices(plan: Plan, cluster: string, context: RunContext): Promise<PausedServices> {
  const updated = plan.revisions.flatMap(({ services }) => services.filter(({ action }) => action === 'update'));
  const pauses = new Map<string, string>();
  const missingEvidence: MissingEvidence[] = [];
  await Promise.all(
    updated
      .map(({ service }) => service)
      .filter(mayBePaused)
      .map(async (service) => {
        try {
          const { pauses: found } = await controllerFor(service).readHold(service, cluster, context);
          const [pause] = found;
          if (pause !== undefined) pauses.set(service.arn, pauseName(pause));
        } catch (error) {
          context.signal.throwIfAborted();
          missingEvidence.push(missingFor(`whether a pause hook holds the deployment of ${service.name}`, error));
        }
      }),
  );
  return { pauses, missingEvidence };
}

/** Whether a pause hook may hold the newest deployment. */
export function mayBePaused(service: Service): boolean {
  return hasLifecycleHooks(service) && primaryOf(service)?.rolloutState === 'IN_PROGRESS';
}
