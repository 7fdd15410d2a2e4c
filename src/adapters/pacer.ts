import type { Clock } from '../lib/clock.ts';

/** Spaces the requests of a quota from when AWS has refused one of them for its rate. */
export type Pacer = {
  /** Resolves when the request may be sent: at once where AWS has refused none. Rejects with the signal's reason. */
  turn(operation: string, signal: AbortSignal): Promise<void>;
  /** AWS has refused such a request for its rate. */
  refused(operation: string): void;
};

/**
 * The operations that share a quota, and how many of them AWS grants an account and region in a second once the burst is
 * used up (ECS developer guide, "Request throttling"; CloudWatch Logs quotas).
 */
const quotas: readonly [perSecond: number, operations: RegExp][] = [
  [1, /^ecs:(Register|Deregister)TaskDefinition$/],
  [5, /^ecs:(Create|Delete|Update)Service$/],
  [20, /^ecs:(DescribeTaskDefinition|ListTaskDefinition\w*)$/],
  [20, /^ecs:(DescribeServices|ListServices)$/],
  [20, /^ecs:(Describe|List)ServiceDeployments$/],
  [20, /^ecs:DescribeServiceRevisions$/],
  [20, /^ecs:(Describe|List)(Tasks|ContainerInstances)$/],
  [25, /^logs:GetLogEvents$/],
];

/** Other runs take their share of a quota, too. */
const share = 0.9;

/** The pacer of one run. */
export function createPacer(clock: Clock): Pacer {
  /** When the next request may be sent, ms, by the index of the quota; only of those that AWS has refused. */
  const next = new Map<number, number>();
  const quotaOf = (operation: string) => quotas.findIndex(([, operations]) => operations.test(operation));
  const intervalMs = (index: number) => 1_000 / ((quotas[index]?.[0] ?? 1) * share);
  return {
    async turn(operation, signal) {
      if (next.size === 0) return;
      const index = quotaOf(operation);
      const dueMs = next.get(index);
      if (dueMs === undefined) return;
      const nowMs = clock.now();
      const sendMs = Math.max(dueMs, nowMs);
      next.set(index, sendMs + intervalMs(index));
      if (sendMs > nowMs) await clock.sleep(sendMs - nowMs, signal);
    },
    refused(operation) {
      const index = quotaOf(operation);
      if (index !== -1) next.set(index, Math.max(next.get(index) ?? 0, clock.now() + intervalMs(index)));
    },
  };
}
