import type { ServiceDeploymentState } from '../../../../apis/ecs.ts';
import { LIFECYCLE_STAGES, type LifecycleStage } from '../../../../contract/lifecycle-stages.ts';
import { revisionName } from '../../../../lib/arn.ts';
import { textOf } from '../../../../lib/json.ts';
import { plural, withFullStop } from '../../../../lib/text.ts';
import { pauseStages } from '../../../../service/deployment-configuration.ts';
import { primaryOf, type Service } from '../../../../service/service.ts';
import type { DeploymentContext } from '../../../controller.ts';
import type { Hold } from '../../../obstacles.ts';
import { pauseOf, waitingHooks, withStage } from './hooks.ts';

type Reading = Pick<DeploymentContext, 'ecsForPolling' | 'signal'>;

/**
 * Reads ECS's record of the newest deployment of a service: whether a pause holds it, and what it does else.
 *
 * @throws AwsError
 */
export async function readHold(service: Service, cluster: string, context: Reading): Promise<Hold> {
  const arn = await newestDeployment(service, cluster, context);
  const record = arn === null ? null : await context.ecsForPolling.describeServiceDeployment(arn, context.signal);
  if (record === null)
    return { serviceDeploymentArn: arn, state: 'other', pauses: [], continued: false, now: idleText(service) };
  const staged = withStage(record, service);
  return {
    serviceDeploymentArn: record.arn,
    state: stateOf(record),
    pauses: waitingHooks(staged).map((hook) => pauseOf(staged, hook)),
    continued: hasContinued(staged, service),
    now: recordText(record, service),
  };
}

/** The service names it, else the list of service deployments does. */
async function newestDeployment(service: Service, cluster: string, context: Reading): Promise<string | null> {
  const named = textOf(service.members.currentServiceDeployment);
  const primary = primaryOf(service);
  if (named !== null || primary === null) return named;
  const of = { deploymentId: primary.id, service: service.name, serviceArn: service.arn, cluster };
  return (await context.ecsForPolling.findServiceDeployment(of, context.signal))?.arn ?? null;
}

/**
 * Whether a pause of the deployment was continued before: its record shows that, or the service pauses earlier, too. No
 * page says whether a record keeps the hooks of earlier stages, and each step of a linear or canary deployment has a
 * hook of its own.
 */
function hasContinued(record: ServiceDeploymentState, service: Service): boolean {
  if (record.hooks.some(({ type, status }) => type === 'PAUSE' && status === 'SUCCEEDED')) return true;
  const [hook] = waitingHooks(record);
  if (hook === undefined || record.status.startsWith('ROLLBACK_')) return false;
  const { stage } = pauseOf(record, hook);
  if (stage === stepStage && (record.target?.productionWeight ?? 0) > 0) return true;
  const stages: readonly string[] = LIFECYCLE_STAGES;
  return [...pauseStages(service)].some((other) => stages.indexOf(other) < stages.indexOf(stage ?? ''));
}

/** It comes before each step of a linear or canary deployment. */
const stepStage: LifecycleStage = 'PRE_PRODUCTION_TRAFFIC_SHIFT';

/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function stateOf({ status }: ServiceDeploymentState): Hold['state'] {
  if (status === 'SUCCESSFUL') return 'successful';
  const runs = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
  return runs.includes(status) ? 'in-progress' : 'other';
}

function idleText(service: Service): string {
  const runs = `It runs ${revisionName(service.taskDefinition ?? 'no revision')} with ${plural(service.running, 'task')} of ${service.desired}.`;
  const inProgress = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  return inProgress
    ? `${runs} A deployment is in progress, and ECS does not show its record yet.`
    : `${runs} No deployment is in progress.`;
}

function recordText({ arn, status, reason, lifecycleStage }: ServiceDeploymentState, service: Service): string {
  const of = `service deployment ${arn} of ${revisionName(service.taskDefinition ?? 'its revision')}`;
  const tasks = `${service.running} of ${service.desired} tasks run`;
  const why = reason === null ? '' : ` ${withFullStop(reason)}`;
  if (status === 'SUCCESSFUL') return `The newest one, ${of}, has completed; ${tasks}.`;
  if (status === 'PENDING' || status === 'IN_PROGRESS') {
    const stage = lifecycleStage === null ? '' : `, in the stage ${lifecycleStage}`;
    return `The newest one, ${of}, is in progress${stage}; ${tasks}.`;
  }
  return `The newest one, ${of}, is ${status}; ${tasks}.${why}`;
}
