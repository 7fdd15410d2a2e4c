import type { EcsApi, GatewayRoute } from '../../../apis/ecs.ts';
import { AwsError } from '../../../lib/errors.ts';
import { type DeploymentEvent, extendTimeline, type Timeline } from '../../events.ts';
import type { DeploymentHandle } from '../../handle.ts';
import type { Verdict } from '../../verdict.ts';

/** What of a watch the routes decide. */
type Routed = { handle: DeploymentHandle; verdict: Verdict; timeline: Timeline; routeStatus: string | null };

/**
 * Holds the completed verdict of a service that an ECS gateway is to reach until its route is active: a service that no
 * request can reach does not serve. A route that failed fails the deployment. Where the routes may not be read, a
 * warning says so.
 */
export async function awaitRoute<W extends Routed>(
  watch: W,
  nowMs: number,
  { ecs, signal }: { ecs: Pick<EcsApi, 'gatewayRoutes'>; signal: AbortSignal },
): Promise<W> {
  const { handle } = watch;
  try {
    const routes = await ecs.gatewayRoutes(handle.cluster, handle.service, signal);
    const { status, verdict } = judgeRoutes(routes, watch.verdict);
    const event: DeploymentEvent = { kind: 'route', atMs: nowMs, service: handle.service, stage: null, status };
    const isNew = status !== watch.routeStatus;
    const timeline = isNew ? extendTimeline(watch.timeline, [event]) : watch.timeline;
    return { ...watch, verdict, timeline, routeStatus: status };
  } catch (error) {
    if (!(error instanceof AwsError) || error.details.kind !== 'denied') throw error;
    return { ...watch, verdict: withWarning(watch.verdict, error.message), routeStatus: 'unknown' };
  }
}

/** Whether the routes need not be asked for any more. */
export function isRouteSettled({ routeStatus }: Routed): boolean {
  return routeStatus === 'ACTIVE' || routeStatus === 'unknown';
}

/** Pure. A route that is being deleted belongs to an earlier connector. */
function judgeRoutes(routes: readonly GatewayRoute[], completed: Verdict): { status: string; verdict: Verdict } {
  const own = routes.filter(({ status }) => !status.startsWith('DELETE_'));
  const failed = own.find(({ status }) => status.endsWith('_FAILED'));
  if (failed !== undefined) {
    const port = failed.portName === null ? '' : ` to port ${failed.portName}`;
    const why = `The tasks run, but the route of the ECS gateway${port} is ${failed.status}: requests do not reach them. Check the infrastructure role of the gateway, its VPC and its subnets (route ${failed.arn}).`;
    return { status: failed.status, verdict: { kind: 'failed', why, rollback: { state: 'none' } } };
  }
  const waiting = own.find(({ status }) => status !== 'ACTIVE');
  if (own.length > 0 && waiting === undefined) return { status: 'ACTIVE', verdict: completed };
  const status = waiting?.status ?? 'not listed yet';
  const why = `The tasks run, but the route of the ECS gateway is ${status}.`;
  return { status, verdict: { kind: 'pending', why, settling: false } };
}

function withWarning(verdict: Verdict, message: string): Verdict {
  if (verdict.kind !== 'completed') return verdict;
  const warning = `Whether the route of the ECS gateway is active could not be read. ${message}`;
  return { ...verdict, warning: verdict.warning === null ? warning : `${verdict.warning} ${warning}` };
}
