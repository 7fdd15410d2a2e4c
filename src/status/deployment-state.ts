import type { Deployment, Service } from '../apis/ecs.ts';
import { primaryOf } from '../service/service.ts';
import { taskSetsOf } from '../service/task-sets.ts';
import type { Failure, NewestDeployment } from './board.ts';

/** What DescribeServices tells of the newest deployment of a service. All pure. */

/** A deployment that ECS makes for a rollback is dated so long after the event at most, ms. */
const sameMomentMs = 5_000;

/** ECS's words for a rollback (ECS developer guide, "Service event messages"). */
const rollbackWords = /rolling back to deployment|rolled back because/i;

/** Events that tell of a failure; the words differ in their beginning, so the tail is matched. */
const failureWords =
  /deployment failed|rolled back because|unable to|unhealthy in|not healthy in|failed container health checks|failed to|could not launch|being throttled|misconfigured|no longer maintain/i;

/** The newest deployment of a service, and how it stands. */
export function newestDeployment(service: Service): NewestDeployment {
  const primary = primaryOf(service);
  if (primary === null) return newestTaskSet(service);
  const progress = progressOf(service, primary);
  return {
    id: primary.id === '' ? null : primary.id,
    progress,
    sinceMs: primary.createdAtMs || null,
    reason: reasonOf(service, primary, progress),
    revisions: service.deployments.map(({ taskDefinition, running, desired }) => ({
      arn: taskDefinition,
      running,
      desired,
    })),
    pause: null,
  };
}

function progressOf(service: Service, primary: Deployment): NewestDeployment['progress'] {
  if (service.status !== 'ACTIVE') return 'deleting';
  const others = service.deployments.filter((each) => each !== primary);
  if (primary.rolloutState === 'FAILED') return 'failed';
  const isRollback = wasRolledBack(service, primary) || others.some(({ rolloutState }) => rolloutState === 'FAILED');
  // Behind a Classic Load Balancer ECS shows no state: older deployments do.
  const isOpen = primary.rolloutState === 'IN_PROGRESS' || (primary.rolloutState !== 'COMPLETED' && others.length > 0);
  if (isOpen) return isRollback ? 'rolling-back' : 'in-progress';
  return isRollback ? 'rolled-back' : 'completed';
}

/** Whether the newest deployment is one that ECS rolled back to, as the last rollback among the events tells. */
function wasRolledBack(service: Service, primary: Deployment): boolean {
  if (/rolling back to deployment/i.test(primary.rolloutReason ?? '')) return true;
  const event = service.events.find(({ message }) => rollbackWords.test(message));
  if (event === undefined) return false;
  return (primary.id !== '' && event.message.includes(primary.id)) || primary.createdAtMs <= event.atMs + sameMomentMs;
}

function reasonOf(
  service: Service,
  primary: Deployment,
  progress: NewestDeployment['progress'],
): NewestDeployment['reason'] {
  if (progress === 'failed') return primary.rolloutReason ?? failedEvent(service);
  if (progress !== 'rolled-back' && progress !== 'rolling-back') return null;
  return (
    service.deployments.find(({ rolloutState }) => rolloutState === 'FAILED')?.rolloutReason ?? failedEvent(service)
  );
}

function failedEvent(service: Service): string | null {
  const event = service.events.find(({ message }) => /deployment failed|rolled back because/i.test(message));
  return event === undefined ? null : withoutPrefix(event.message);
}

/** Where another controller than ECS's deploys, task sets take the place of deployments. */
function newestTaskSet(service: Service): NewestDeployment {
  const sets = taskSetsOf(service);
  const primary = sets.find(({ isPrimary }) => isPrimary) ?? null;
  const isOpen = sets.length > 1;
  return {
    id: primary?.id ?? null,
    progress: service.status === 'ACTIVE' ? (isOpen ? 'in-progress' : 'completed') : 'deleting',
    sinceMs: primary?.createdAtMs || null,
    reason: null,
    revisions: sets.map(({ revision, running, desired }) => ({ arn: revision ?? '', running, desired })),
    pause: null,
  };
}

/** The last failure that a service shows: an event, or the end of one of its deployments. */
export function lastFailureOf(service: Service): Failure | null {
  const event = service.events.find(({ message }) => failureWords.test(message));
  const logged = event === undefined ? null : { atMs: event.atMs, message: withoutPrefix(event.message) };
  const failed = service.deployments.find(({ rolloutState }) => rolloutState === 'FAILED');
  if (failed === undefined || (logged !== null && logged.atMs >= failed.updatedAtMs)) return logged;
  return { atMs: failed.updatedAtMs, message: failed.rolloutReason ?? `Deployment ${failed.id} failed.` };
}

/** An event without the service's name, which stands beside it: the rest of the sentence is about "the service". */
function withoutPrefix(message: string): string {
  return message
    .replace(/^(?:\(service [^)]{1,400}\)|service \S{1,300}) {0,4}(?=(?:is|was|has|failed) )/, 'the service ')
    .replace(/^(?:\(service [^)]{1,400}\)|service \S{1,300}) {0,4}/, '')
    .replace(/^\(?deployment [^)\s]{1,100}\)? {1,4}(?=deployment )/, '')
    .replace(/ For more information, see the Troubleshooting section .{0,100}$/, '');
}
