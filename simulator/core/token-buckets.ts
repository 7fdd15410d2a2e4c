/**
 * ECS's request quotas: one bucket per account and region, shared by its operations, refilled every second.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 */
type Bucket = { burst: number; perSecond: number; operations: readonly string[] };

const BUCKETS: readonly Bucket[] = [
  { burst: 20, perSecond: 1, operations: ['RegisterTaskDefinition', 'DeregisterTaskDefinition'] },
  { burst: 5, perSecond: 1, operations: ['DeleteTaskDefinitions'] },
  {
    burst: 50,
    perSecond: 20,
    operations: ['DescribeTaskDefinition', 'ListTaskDefinitions', 'ListTaskDefinitionFamilies'],
  },
  { burst: 50, perSecond: 5, operations: ['CreateService', 'DeleteService', 'UpdateService'] },
  { burst: 100, perSecond: 20, operations: ['DescribeServices', 'ListServices'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceDeployments', 'ListServiceDeployments'] },
  { burst: 50, perSecond: 20, operations: ['DescribeServiceRevisions'] },
  {
    burst: 100,
    perSecond: 20,
    operations: ['DescribeTasks', 'ListTasks', 'DescribeContainerInstances', 'ListContainerInstances'],
  },
  { burst: 100, perSecond: 40, operations: ['RunTask', 'StopTask'] },
  { burst: 50, perSecond: 20, operations: ['DescribeClusters', 'ListClusters'] },
  { burst: 20, perSecond: 10, operations: ['TagResource', 'UntagResource'] },
  { burst: 50, perSecond: 20, operations: ['ListTagsForResource'] },
];

export type TokenBuckets = {
  enable(on: boolean): void;
  /** Takes a token for `ecs:<operation>`; false when the bucket is empty. Operations without a bucket pass. */
  take(operation: string, nowMs: number): boolean;
};

export function createTokenBuckets(): TokenBuckets {
  const levels = new Map<Bucket, { tokens: number; at: number }>();
  let enabled = false;
  return {
    enable: (on) => {
      enabled = on;
      levels.clear();
    },
    take(operation, nowMs) {
      const bucket = BUCKETS.find(
        (each) => operation.startsWith('ecs:') && each.operations.includes(operation.slice(4)),
      );
      if (!enabled || bucket === undefined) return true;
      const level = levels.get(bucket) ?? { tokens: bucket.burst, at: nowMs };
      const refilled = Math.min(bucket.burst, level.tokens + ((nowMs - level.at) / 1000) * bucket.perSecond);
      const granted = refilled >= 1;
      levels.set(bucket, { tokens: granted ? refilled - 1 : refilled, at: nowMs });
      return granted;
    },
  };
}
