import { createHash } from 'node:crypto';
import type { EcsApi } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import { isLostResponse, type SearchResult, sendOnce } from '../../../lib/lost-response.ts';
import { replacedRevision } from '../../../service/task-sets.ts';
import type { DeploymentContext, DeploymentController, ServiceUpdate } from '../../controller.ts';
import type { CodeDeployRequest } from './api.ts';
import { appSpecText } from './appspec.ts';
import { type CodeDeployHandle, codeDeployHandle } from './handle.ts';
import type { CodeDeployPlan } from './plan.ts';
import { type CodeDeployRecord, hasEnded } from './record.ts';

/** What starting takes of a run; `signal` ends the waiting, `writeSignal` a write in progress. */
export type Context = Pick<DeploymentContext, 'clock' | 'codeDeploy' | 'signal' | 'writeSignal'> & {
  ecs: Pick<EcsApi, 'updateService'>;
};

/** By how much the runner's clock and AWS's may differ: a request signed with more is refused. */
const skewMs = 5 * 60_000;

/**
 * Has CodeDeploy deploy one service and says what to watch. With `stopRunning` a deployment of the group that is under
 * way is stopped first, since CodeDeploy runs one at a time; what CodeDeploy starts then to return to this very revision is
 * watched. With `resumes` one of this very AppSpec is an earlier
 * attempt's, and is watched.
 *
 * @throws AwsError; the kind `lost` means that even looking did not tell whether CodeDeploy took the request
 */
export async function startCodeDeploy(
  update: ServiceUpdate,
  plan: CodeDeployPlan,
  controller: DeploymentController,
  options: { stopRunning: boolean; resumes?: boolean },
  context: Context,
): Promise<CodeDeployHandle> {
  const made = plan.appSpec(update.revision);
  // It was made of another revision's ARN before: see CodeDeployPlan.
  if ('problem' in made) throw new Error(made.problem);
  const undoing = options.stopRunning ? await stopRunning(update, plan, context) : null;
  const { cluster, name } = update;
  const startedAtMs = context.clock.now();
  if (Object.keys(plan.members).length > 0) {
    await context.ecs.updateService({ cluster, service: name, ...plan.members }, context.writeSignal);
  }
  if (undoing !== null)
    return codeDeployHandle(update, plan, controller, { id: undoing, resumedMs: null, startedAtMs });
  const { application, group, config, description } = plan;
  const request = { application, group, config, description, appSpec: appSpecText(made.spec) };
  const sent = await send(request, options.resumes ? 0 : startedAtMs - skewMs, context);
  return codeDeployHandle(update, plan, controller, { ...sent, startedAtMs });
}

/** `resumedMs`: when an earlier attempt started it; null for one that this attempt has started. */
type Sent = { id: string; resumedMs: number | null };

/** `sinceMs`: how old a deployment of this AppSpec may be; 0 for any age. */
async function send(request: CodeDeployRequest, sinceMs: number, context: Context): Promise<Sent> {
  const { clock, codeDeploy, writeSignal } = context;
  let attempts = 0;
  try {
    return await sendOnce({
      send: async () => {
        attempts += 1;
        return { id: await codeDeploy.createDeployment(request, writeSignal), resumedMs: null };
      },
      find: (error) =>
        find(request, { sinceMs, isBusy: isBusy(error), isResumed: attempts === 1 && isBusy(error) }, context),
      // "Busy" may mean that our own deployment is in progress: after a lost answer, or where an earlier attempt made it.
      isLost: (error, attempt) => isLostResponse(error) || (isBusy(error) && (attempt > 1 || sinceMs === 0)),
      clock,
      signal: writeSignal,
    });
  } catch (error) {
    throw isBusy(error) ? busyError(error, request) : error;
  }
}

function isBusy(error: unknown): error is AwsError {
  return error instanceof AwsError && error.details.code === 'DeploymentLimitExceededException';
}

/**
 * Looks for our deployment once. A failed read allows another request too: the group runs one deployment at a time, and
 * refuses the second one. What was refused as busy is not sent again.
 */
async function find(
  request: CodeDeployRequest,
  { sinceMs, isBusy, isResumed }: { sinceMs: number; isBusy: boolean; isResumed: boolean },
  context: Context,
): Promise<SearchResult<Sent>> {
  const own = await ownDeployment(request, sinceMs, context).catch(() => null);
  if (own !== null) return { kind: 'found', value: { id: own.id, resumedMs: isResumed ? own.createdAtMs : null } };
  return { kind: isBusy ? 'unknown' : 'not-sent' };
}

/** Our deployment if the lost request, or an earlier attempt, turns out to have made one, else null. */
async function ownDeployment(
  { application, group, appSpec }: CodeDeployRequest,
  sinceMs: number,
  { codeDeploy, writeSignal }: Context,
): Promise<CodeDeployRecord | null> {
  const active = sinceMs === 0;
  const [newest] = await codeDeploy.listDeployments({ application, group, sinceMs, active }, writeSignal);
  const record = newest === undefined ? null : await codeDeploy.getDeployment(newest, writeSignal);
  if (record === null) return null;
  // The AppSpec names the revision, so its hash is ours alone. An ended one may be yesterday's of the same revision. Without
  // a hash only one that began with the request is ours: of any age it may be another run's.
  const same = record.sha256 === null ? !active : record.sha256 === createHash('sha256').update(appSpec).digest('hex');
  return same && record.creator !== 'codeDeployRollback' && !hasEnded(record) ? record : null;
}

function busyError(error: AwsError, { group, appSpec }: CodeDeployRequest): AwsError {
  const running = /'(d-[A-Z0-9]+)'/.exec(error.message)?.[1] ?? null;
  const which = running === null ? 'Another deployment' : `Deployment ${running}`;
  // The AppSpec names the revision by its ARN.
  const region = /arn:[a-z-]{3,20}:ecs:([a-z0-9-]{1,30}):/.exec(appSpec)?.[1];
  const where = region === undefined ? '' : ` --region ${region}`;
  const stop =
    running === null
      ? ''
      : `, or stop it: aws deploy stop-deployment${where} --deployment-id ${running} --auto-rollback-enabled`;
  const message = `${which} of deployment group ${group} is in progress, and CodeDeploy runs one at a time. Wait until it ends${stop}.`;
  return new AwsError(message, error.details, error);
}

/** How long a stopped deployment may take to end and to undo itself. */
const mostStopMs = 10 * 60_000;

/**
 * Stops what the group is doing. Returns the deployment by which CodeDeploy undoes that, where it returns to the wanted
 * revision; else waits until that has ended, too, and returns null.
 */
async function stopRunning(
  { service, revision }: ServiceUpdate,
  { application, group }: CodeDeployPlan,
  context: Context,
): Promise<string | null> {
  const { clock, codeDeploy, signal } = context;
  const deadlineMs = clock.now() + mostStopMs;
  const returns = replacedRevision(service) === revision;
  const stopped = new Set<string>();
  for (let quiet = 0; clock.now() < deadlineMs; ) {
    const [running] = await codeDeploy.listDeployments({ application, group, sinceMs: 0, active: true }, signal);
    // What undoes a stopped deployment is a deployment as well, and may be listed a moment late.
    quiet = running === undefined ? quiet + 1 : 0;
    if (quiet > (stopped.size === 0 ? 0 : 2)) return null;
    const record = running === undefined ? null : await codeDeploy.getDeployment(running, signal);
    const isUndoing = record?.creator === 'codeDeployRollback';
    if (record !== null && isUndoing && returns) return record.id;
    if (record !== null && !isUndoing && !stopped.has(record.id)) {
      stopped.add(record.id);
      await codeDeploy.stopDeployment(record.id, context.writeSignal);
    }
    await clock.sleep(5_000, signal);
    const undoing = returns ? await undoingOf([...stopped], context) : null;
    if (undoing !== null) return undoing;
  }
  return null;
}

/** The deployment by which CodeDeploy undoes the one that was stopped; null for none, and where several were stopped. */
async function undoingOf(stopped: readonly string[], { codeDeploy, signal }: Context): Promise<string | null> {
  const [id, ...others] = stopped;
  if (id === undefined || others.length > 0) return null;
  return (await codeDeploy.getDeployment(id, signal))?.rollback?.deploymentId ?? null;
}
