import type { Service } from '../apis/ecs.ts';
import type { DeploymentContext } from '../deployment/controller.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import type { Pause } from '../deployment/obstacles.ts';
import { messageOf } from '../lib/errors.ts';
import { plural, withFullStop } from '../lib/text.ts';
import type { Reading } from './board.ts';
import { newestDeployment } from './deployment-state.ts';
import type { FoundService } from './find-services.ts';
import { readEach } from './read-each.ts';

/** Each costs a call of its own; more deployments at the same time are told without their pauses. */
const mostDeployments = 100;

/** The pauses that hold deployments in progress, by the ARN of the service. A call for each deployment in progress. */
export async function readPauses(
  services: readonly FoundService[],
  context: Pick<DeploymentContext, 'ecsForPolling' | 'signal'>,
): Promise<Reading<Map<string, Pause>>> {
  const open = services.filter(({ service }) => isInProgress(service));
  const limited = open.slice(0, mostDeployments);
  const { found, unread, error } = await readEach(limited, ({ service, cluster }) =>
    controllerFor(service).readHold(service, cluster, context),
  );
  const value = new Map(
    [...found].flatMap(([{ service }, { pauses }]) => pauses.slice(0, 1).map((pause) => [service.arn, pause] as const)),
  );
  const skipped = open.length - limited.length;
  const notices = [
    ...(error === null
      ? []
      : [
          `Whether ${plural(unread.length, 'deployment')} in progress ${unread.length === 1 ? 'is' : 'are'} paused could not be read: ${withFullStop(messageOf(error))}`,
        ]),
    ...(skipped === 0 ? [] : [`Whether ${plural(skipped, 'more deployment')} in progress are paused was not read.`]),
  ];
  return { value, warnings: [], notices };
}

function isInProgress(service: Service): boolean {
  // Task sets have no hooks.
  return !service.usesTaskSets && ['in-progress', 'rolling-back'].includes(newestDeployment(service).progress);
}
