import type { TaskFailure } from '../apis/ecs.ts';

/**
 * The reasons and what they mean, as in ECS developer guide, "API failure reasons".
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
 */
const meanings: readonly (readonly [reason: RegExp, meaning: string])[] = [
  [/^RESOURCE:CPU/i, 'no container instance has enough free CPU for the task; add instances or ask for less `cpu`'],
  [
    /^RESOURCE:MEMORY/i,
    'no container instance has enough free memory for the task; add instances or ask for less `memory`',
  ],
  [/^RESOURCE:PORTS?/i, 'a host port that the task needs is taken on every container instance'],
  [
    /^RESOURCE:ENI/i,
    'no container instance can take another network interface; add instances, or turn on ENI trunking (awsvpcTrunking)',
  ],
  [/^RESOURCE:GPU/i, 'no container instance has enough free GPUs'],
  [/^RESOURCE:FARGATE/i, 'Fargate has no capacity for the task right now; try again later or allow more subnets'],
  [/^RESOURCE:/i, 'no container instance has enough of that resource free'],
  [
    /^AGENT/i,
    "the ECS agent of the container instance is not connected; see to the agent and to the instance's network and role",
  ],
  [
    /^ATTRIBUTE/i,
    'no container instance has an attribute that the revision requires (a log driver, a network mode, the CPU architecture …)',
  ],
  [/^LOCATION/i, 'the container instances are in other Availability Zones than the subnets'],
  [/^MISSING/i, 'ECS does not know the container instance'],
  [/^INACTIVE/i, 'the container instance is no longer registered with the cluster'],
  [/placement constraint/i, 'no container instance satisfies the placement constraints of the revision'],
  [/^NO ACTIVE INSTANCES/i, 'the capacity provider has no active container instances'],
  [/^EMPTY CAPACITY PROVIDER/i, 'the capacity provider has no container instances'],
];

/** What a reason means, as a clause; null for one that ECS's documentation does not have. */
export function failureMeaning(reason: string): string | null {
  return meanings.find(([pattern]) => pattern.test(reason.trim()))?.[1] ?? null;
}

/** All failures of one call in one sentence; the same reason of several instances is said once. */
export function failuresText(failures: readonly TaskFailure[]): string {
  const texts = failures.map(({ reason, detail }) => {
    const meaning = failureMeaning(reason);
    const said = detail === null || detail === '' ? reason : `${reason} (${detail})`;
    return meaning === null ? said : `${said}: ${meaning}`;
  });
  const all = [...new Set(texts)].join('; ');
  return `ECS did not start the task: ${all === '' ? 'it gave neither a task nor a reason' : all}.`;
}
