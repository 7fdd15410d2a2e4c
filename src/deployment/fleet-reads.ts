import type { EcsApi, StoppedTask } from '../apis/ecs.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import type { FleetReads } from './controller.ts';
import type { DeploymentHandle } from './handle.ts';
import { isFinal } from './stopped-tasks.ts';

/** What is known of the stopped tasks of one cluster. */
type Known = {
  /** Every task that was described so far, by ARN, and the ARNs of those that each deployment started. */
  tasks: Map<string, StoppedTask>;
  byDeployment: Map<string, Map<string, StoppedTask>>;
  /** When the last list was begun, ms, and what it cost; 0 before. */
  listedAtMs: number;
  calls: number;
  listing: Promise<void> | null;
  /** The list is too long to be read as a whole, or may not be read: each service is asked for its own. */
  isApart: boolean;
};

type Context = {
  ecs: Pick<EcsApi, 'listStoppedTasks' | 'listStoppedInCluster' | 'describeTasks'>;
  clock: Clock;
};

/** ECS keeps stopped tasks for an hour. A longer list costs more than the services' own lists, 100 tasks a page. */
const mostPages = 30;
/** Up to here the whole list is read again where one service has to be known at this moment. */
const fewCalls = 8;
/** Routine lists take two calls a second: a tenth of what ECS grants (ECS developer guide, "Request throttling"). */
const restPerCallMs = 500;

/**
 * Reads for many deployments what one would read for itself: the stopped tasks of a cluster instead of those of each
 * service, which is a few calls for hundreds of services.
 */
export function createFleetReads(handles: readonly DeploymentHandle[], { ecs, clock }: Context): FleetReads {
  const clusters = new Map<string, Known>();
  const ids = new Set(handles.map(({ deploymentId }) => deploymentId));
  // What older deployments started says nothing more.
  const isOver = (task: StoppedTask | undefined) =>
    task !== undefined && (isFinal(task) || !ids.has(task.startedBy ?? ''));

  async function describe(
    known: Known,
    cluster: string,
    arns: readonly string[],
    signal: AbortSignal,
  ): Promise<number> {
    const open = arns.filter((arn) => !isOver(known.tasks.get(arn)));
    if (open.length === 0) return 0;
    for (const task of await ecs.describeTasks(cluster, open, signal)) remember(known, task);
    return Math.ceil(open.length / 100);
  }

  async function list(known: Known, cluster: string, signal: AbortSignal): Promise<void> {
    const atMs = clock.now();
    try {
      const arns = await ecs.listStoppedInCluster(cluster, mostPages, signal);
      if (arns === null) {
        known.isApart = true;
        return;
      }
      const described = await describe(known, cluster, arns, signal);
      known.calls = Math.max(1, Math.ceil(arns.length / 100)) + described;
      known.listedAtMs = atMs;
    } catch (error) {
      if (!(error instanceof AwsError) || error.details.kind !== 'denied') throw error;
      known.isApart = true;
    }
  }

  return {
    async stoppedTasks({ cluster, service, deploymentId }, sinceMs, signal) {
      const known = clusters.get(cluster) ?? nothingKnown();
      clusters.set(cluster, known);
      if (known.isApart) return null;
      const isRested = clock.now() - known.listedAtMs >= known.calls * restPerCallMs;
      const isNeeded = sinceMs !== null && known.listedAtMs < sinceMs;
      if (isRested || known.listing !== null || (isNeeded && known.calls <= fewCalls)) {
        known.listing ??= list(known, cluster, signal).finally(() => {
          known.listing = null;
        });
        await known.listing;
        if (known.isApart) return null;
      } else if (isNeeded) {
        await describe(known, cluster, await ecs.listStoppedTasks(cluster, service, signal), signal);
      }
      return known.byDeployment.get(deploymentId) ?? new Map();
    },

    readsRecord: (handle) => handle.serviceArn === handles[0]?.serviceArn,
  };
}

function nothingKnown(): Known {
  return { tasks: new Map(), byDeployment: new Map(), listedAtMs: 0, calls: 0, listing: null, isApart: false };
}

function remember({ tasks, byDeployment }: Known, task: StoppedTask): void {
  tasks.set(task.arn, task);
  const deployment = task.startedBy ?? '';
  const started = byDeployment.get(deployment) ?? new Map<string, StoppedTask>();
  byDeployment.set(deployment, started.set(task.arn, task));
}
