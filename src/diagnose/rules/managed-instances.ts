import { cut } from '../../lib/text.ts';
import { RANK, type TextRule } from './rule.ts';

/**
 * Instances that EC2 does not give: ECS Managed Instances show EC2's own answer at the task.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-managed-instances.html
 */

const { placement: rank } = RANK;

export const managedInstanceRules: readonly TextRule[] = [
  {
    id: 'ec2-vcpu-limit',
    pattern:
      /VcpuLimitExceeded|(?:than|exceeds?) your current vCPU limit(?: of (\d{1,7}))?|InstanceLimitExceeded|MaxSpotInstanceCountExceeded/i,
    rank: rank + 10,
    cause: ({ text, evidence: of }) => {
      const limit = /vCPU limit of (\d{1,7})/i.exec(text)?.[1];
      return `The account's quota of EC2 vCPUs in ${of.region} is used up${limit === undefined ? '' : ` (${limit})`}, so no instance was launched for the task.`;
    },
    advice: () => [
      'Ask for more: Service Quotas, Amazon EC2, "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", or the quota of the instance family.',
      'Terminate instances that nothing uses, or let the capacity provider take instance types of another family.',
    ],
  },
  {
    id: 'ec2-no-capacity',
    pattern:
      /Insufficient(?:Instance|Host|ReservedInstance)?Capacity|do not have sufficient (\S{2,40}) capacity|UnfulfillableCapacity/i,
    rank: rank + 10,
    cause: ({ text }) => {
      const type = /sufficient ([a-z][\w.-]{2,30}) capacity/i.exec(text)?.[1];
      const zone = /Availability Zone you requested \(([\w-]{5,30})\)/i.exec(text)?.[1];
      return `EC2 had no ${type ?? 'instance'}${type === undefined ? '' : ' instance'} left${zone === undefined ? ' in the zones of the capacity provider' : ` in ${zone}`} for the task.`;
    },
    advice: () => [
      'Name subnets in more zones, and more instance types, in the capacity provider or the Auto Scaling group.',
      'Deploy again later: capacity changes from hour to hour.',
    ],
  },
  {
    id: 'capacity-timeout',
    pattern: /timed out waiting for (?:instance )?capacity|timeout waiting for (?:instance )?capacity/i,
    rank,
    cause: ({ text }) => `No instance came in time for the task: ${cut(text, 250)}`,
    advice: () => [
      'Look up the request of EC2 in CloudTrail (event RunInstances or CreateFleet): its error says why no instance was launched.',
      'Check that the subnets have free addresses, and that new instances reach ECS: a way out, or the endpoints ecs, ecs-agent and ecs-telemetry.',
    ],
  },
];
