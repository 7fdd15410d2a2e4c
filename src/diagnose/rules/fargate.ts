import { taskSize } from '../definition.ts';
import { RANK, type TextRule } from './rule.ts';

/** Quotas and capacity that AWS itself lacks. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */

const { placement: rank } = RANK;

const quota = (service: string, name: string): string => `Ask for more: Service Quotas, ${service}, "${name}".`;

export const fargateRules: readonly TextRule[] = [
  {
    id: 'provisioning-limit',
    pattern: /tasks provisioning capacity limit/i,
    rank,
    cause: ({ evidence: of }) =>
      `Cluster ${of.cluster} has as many tasks waiting for capacity (PROVISIONING) as ECS allows.`,
    advice: () => [
      'Look at why they wait: the Auto Scaling groups behind the capacity providers do not grow, or not fast enough.',
      'Deploy fewer services at once.',
    ],
  },
  {
    id: 'fargate-task-limit',
    pattern: /limit on the number of tasks you can run concurrently/i,
    rank,
    cause: () => "The account's quota of tasks that run at once is used up.",
    advice: () => ['Stop tasks that are not needed.', quota('AWS Fargate', 'Fargate On-Demand vCPU resource count')],
  },
  {
    id: 'fargate-vcpu-limit',
    pattern: /limit on the number of (?:Fargate )?(Spot )?vCPUs you can run concurrently/i,
    rank,
    cause: ({ match, evidence: of }) =>
      `The account's Fargate ${match[1] === undefined ? '' : 'Spot '}quota of vCPUs in ${of.region} is used up.`,
    advice: ({ match }) => [
      quota('AWS Fargate', `Fargate ${match[1] === undefined ? 'On-Demand' : 'Spot'} vCPU resource count`),
      'Remember that a rollout needs the new tasks beside the old ones: a lower maximumPercent needs less.',
    ],
  },
  {
    id: 'fargate-no-capacity',
    pattern: /Capacity is unavailable at this time|RESOURCE:FARGATE/i,
    rank,
    cause: ({ evidence: of }) =>
      `AWS had no ${of.capacityProviders.includes('FARGATE_SPOT') ? 'Fargate Spot' : 'Fargate'} capacity left for the task in the zones of the service.`,
    advice: () => [
      'Name subnets in more availability zones.',
      'With FARGATE_SPOT, give FARGATE a base in the capacity provider strategy.',
      'Deploy again later, or with a smaller task size.',
    ],
  },
  {
    id: 'fargate-size-limit',
    pattern: /requested (CPU|MEMORY) configuration is above your limit/i,
    rank,
    cause: ({ match, evidence: of }) => {
      const { cpu, memory } = taskSize(of.definition);
      return match[1]?.toUpperCase() === 'CPU'
        ? `The task's ${cpu} CPU units are above what the account may ask of Fargate.`
        : `The task's ${memory} MiB of memory are above what the account may ask of Fargate.`;
    },
    advice: () => [
      quota('AWS Fargate', 'Fargate On-Demand vCPU resource count'),
      "Or lower the revision's cpu and memory.",
    ],
  },
  {
    id: 'fargate-zone',
    pattern: /unable to place a task\. Reason: Internal error/i,
    rank,
    cause: () =>
      'Fargate could not place the task: a subnet of the service is in an Availability Zone where Fargate does not run, or AWS had an internal failure.',
    advice: () => [
      "Name subnets in other availability zones in the service's networkConfiguration.",
      'Deploy again: a failure of AWS passes.',
    ],
  },
];
