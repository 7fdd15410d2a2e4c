import type {
  DeploymentContext,
  DeploymentController,
  DeploymentWatch,
  ServiceUpdate,
  WatchedHandle,
} from './controller.ts';
import { controllerFor } from './controllers/index.ts';
import { isOpen } from './deployment-watch.ts';
import { joinDeployment } from './join.ts';
import type { Pause } from './obstacles.ts';

const why = '`mode: rollback` has ended the first deployment of the service, which a pause hook held.';

/**
 * What to watch of a paused first deployment that is ended: its watch ends at the first poll, and what follows is what
 * follows a first deployment that fails. The service is scaled to 0, and the pause is answered with ROLLBACK.
 */
export function endFirstDeployment(
  update: ServiceUpdate,
  pause: Pause,
  { clock, log }: Pick<DeploymentContext, 'clock' | 'log'>,
): WatchedHandle {
  const own = controllerFor(update.service);
  const controller: DeploymentController = {
    ...own,
    poll: async (...given) => ended(await own.poll(...given), pause),
  };
  const handle = joinDeployment(controller, update, clock.now());
  log.line(`${update.service.name}: ends deployment ${handle.deploymentId}, the first one of the service`);
  return handle;
}

/** A deployment that has ended by itself meanwhile is reported as it ended. */
function ended(watch: DeploymentWatch, pause: Pause): DeploymentWatch {
  if (!isOpen(watch)) return watch;
  return { ...watch, closed: true, pause: watch.pause ?? pause, verdict: { kind: 'recalled', why, end: 'failure' } };
}
