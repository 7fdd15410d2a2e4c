import { containersOf, taskSize } from '../definition.ts';
import type { Evidence, Instance } from '../evidence.ts';
import { RANK, type TextRule } from './rule.ts';

/**
 * No room for a task. The texts are those of service events, and the codes those of capacity providers and RunTask.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */

const { placement: rank } = RANK;
/** What is free on the instance with the most of it: `; the instance with the most free has 128 MiB`. */
function mostLeft({ instances }: Evidence, of: (instance: Instance) => number, unit: string): string {
  const usable = (instances ?? []).filter(({ status, agentConnected }) => status === 'ACTIVE' && agentConnected);
  if (usable.length === 0) return '';
  return `; the instance with the most free has ${Math.max(...usable.map(of))}${unit}`;
}

function hostPorts(evidence: Evidence): string {
  const ports = containersOf(evidence.definition).flatMap(({ ports: mapped }) =>
    mapped.flatMap(({ host }) => host ?? []),
  );
  return ports.length === 0 ? 'the host port that it needs' : `host port ${ports.join(', ')}`;
}

const moreCapacity =
  'Add instances, or let the Auto Scaling group grow: a capacity provider with managed scaling does it automatically.';
const stopFirst = (evidence: Evidence): string =>
  `Or let ECS stop a task first: minimumHealthyPercent is ${evidence.percents.minimum}, maximumPercent ${evidence.percents.maximum}; a lower minimum frees room during the deployment.`;

export const instanceRules: readonly TextRule[] = [
  {
    id: 'no-cpu',
    pattern: /insufficient CPU units|RESOURCE:CPU/i,
    rank,
    cause: ({ evidence: of }) =>
      `No instance has room for one more task: it needs ${taskSize(of.definition).cpu ?? 'its'} CPU units${mostLeft(of, ({ cpu }) => cpu, '')}.`,
    advice: ({ evidence: of }) => [moreCapacity, "Or lower the revision's cpu.", stopFirst(of)],
  },
  {
    id: 'no-memory',
    pattern: /insufficient memory available|RESOURCE:MEMORY/i,
    rank,
    cause: ({ evidence: of }) =>
      `No instance has room for one more task: it needs ${taskSize(of.definition).memory ?? 'its'} MiB of memory${mostLeft(of, ({ memory }) => memory, ' MiB')}.`,
    advice: ({ evidence: of }) => [
      moreCapacity,
      "Or lower the revision's memory, or give its containers a memoryReservation.",
      stopFirst(of),
    ],
  },
  {
    id: 'no-port',
    pattern: /already using a port required|RESOURCE:PORTS/i,
    rank,
    cause: ({ evidence: of }) => `No instance has ${hostPorts(of)} free for one more task.`,
    advice: ({ evidence: of }) => [
      'Set hostPort to 0, which takes a free one for each task, or use networkMode awsvpc.',
      'A fixed host port needs one instance more than there are tasks.',
      stopFirst(of),
    ],
  },
  {
    id: 'no-gpu',
    pattern: /RESOURCE:GPU|insufficient GPU|not enough GPU/i,
    rank,
    cause: () => 'No instance has a free GPU for one more task.',
    advice: () => [
      'Add GPU instances, or lower the GPU count in resourceRequirements.',
      'Allow ECS to stop a task first: minimumHealthyPercent below 100.',
    ],
  },
  {
    id: 'no-eni',
    pattern: /RESOURCE:ENI|unused device index|NetworkInterfaceLimit|network interface limit/i,
    rank,
    cause: () => 'No instance can take one more network interface, and each task in networkMode awsvpc needs one.',
    advice: () => [
      'Turn on ENI trunking: aws ecs put-account-setting-default --name awsvpcTrunking --value enabled, then replace the instances.',
      'Or use larger or more instances, or networkMode bridge.',
    ],
  },
  {
    id: 'no-attribute',
    pattern: /missing an attribute required|^(?:TaskFailedToStart: )?ATTRIBUTE\b|\berror:? ["'(]?ATTRIBUTE\b/,
    rank,
    cause: () => 'No instance has an attribute that the revision requires.',
    advice: ({ evidence: of }) => [
      `See what it requires: aws ecs describe-task-definition --task-definition ${of.revision.split('/').at(-1)} --query taskDefinition.requiresAttributes`,
      'Common ones: another processor (runtimePlatform), an old ECS agent, a log driver that is not enabled, no room for network interfaces.',
    ],
  },
  {
    id: 'no-agent',
    pattern:
      /\berror:? ["'(]?AGENT\b|^(?:TaskFailedToStart: )?AGENT\b|\bagents?\b[^.]{0,80}?\b(?:not connect\w{0,3}|disconnected)|doesn.t have the agent connected|Timed out waiting for Amazon ECS Agent to start/i,
    rank,
    cause: ({ evidence: of }) => {
      const off = (of.instances ?? []).filter(({ agentConnected }) => !agentConnected).length;
      return `The ECS agent of the instances is not connected${off > 0 ? ` on ${off} of ${of.instances?.length}` : ''}, so no task can be placed there.`;
    },
    advice: () => [
      'Restart the agent (systemctl restart ecs) or replace the instance.',
      'Check that the instances reach ECS: a way out or the endpoints ecs, ecs-agent and ecs-telemetry, and AmazonEC2ContainerServiceforEC2Role.',
    ],
  },
  {
    id: 'constraint-unsatisfied',
    pattern: /placement constraint unsatisfied|MemberOf placement constraint|distinctInstance/i,
    rank,
    cause: () => 'No instance satisfies the placement constraints of the service or of the revision.',
    advice: () => [
      'Check the memberOf expressions and distinctInstance against what the instances have: aws ecs list-attributes --target-type container-instance',
      'distinctInstance needs as many instances as there are tasks, those of the rollout included.',
    ],
  },
  {
    id: 'no-instances-in-provider',
    pattern: /No Container Instances were found in your capacity provider|EMPTY CAPACITY PROVIDER/i,
    rank,
    cause: ({ evidence: { capacityProviders: names } }) =>
      `The capacity provider${names.length > 0 ? ` ${names.join(', ')}` : ''} has no instances.`,
    advice: () => [
      "Check that its Auto Scaling group has a maximum above 0 and that its instances join this cluster (ECS_CLUSTER in the instance's ecs.config).",
      'Turn on managed scaling, so that the group grows with the tasks.',
    ],
  },
  {
    id: 'no-instances',
    pattern: /No Container Instances were found in your cluster|NO ACTIVE INSTANCES/i,
    rank,
    cause: ({ evidence: of }) => `Cluster ${of.cluster} has no instances to run tasks on.`,
    advice: () => [
      'Check that the Auto Scaling group has instances, that their ecs.config names this cluster and that their role allows ecs:RegisterContainerInstance.',
      'If the tasks are meant for Fargate, the service needs launch type FARGATE or a FARGATE capacity provider, and the one-off task run-task-launch-type: FARGATE.',
    ],
  },
  {
    id: 'wrong-zone',
    pattern: /^(?:TaskFailedToStart: )?LOCATION\b|RESOURCE:LOCATION/,
    rank,
    cause: () => "No instance is in an Availability Zone of the service's subnets.",
    advice: () => [
      "Name subnets in the zones of the instances in the service's networkConfiguration, or spread the Auto Scaling group over them.",
    ],
  },
];

/** Stands last: a placement that failed for an unknown reason. */
export const unknownPlacementRules: readonly TextRule[] = [
  {
    id: 'not-placed',
    pattern: /unable to place (?:a )?tasks?(?: in your cluster)?(?: because)?(.{0,400})/i,
    rank: rank - 5,
    cause: ({ match }) =>
      `ECS could not place a task${match[1] ? `:${match[1].replace(/^\.? ?Reason:|^\./, '')}` : '.'}`,
    advice: () => ['See the service events and the ECS developer guide, "Service event messages".'],
  },
];
