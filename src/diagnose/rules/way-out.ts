import { isOnInstance, type Said } from './rule.ts';

/**
 * What to do where a task has no way to a service of AWS; `endpoints` as they are named in the VPC console. On Fargate
 * the task's own network interface is used, on instances that of the instance: its ECS agent pulls, reads and logs.
 */
export function wayOutAdvice(said: Pick<Said, 'launchType'>, endpoints: string | null): string[] {
  const way = endpoints === null ? 'a NAT gateway' : `a NAT gateway, or VPC endpoints for ${endpoints}`;
  const ends = endpoints === null ? '' : ", and the endpoints' security groups in from it on 443";
  return isOnInstance(said)
    ? [
        `Give the instance's subnet a way out: ${way}; in a public subnet the instance needs a public IP address.`,
        `Let the instance's security group out to port 443${ends}.`,
      ]
    : [
        `Give the subnets a way out: ${way}; in public subnets set assignPublicIp to ENABLED.`,
        `Let the task's security group out to port 443${ends}.`,
      ];
}

/** What pulling from ECR needs: the layers lie in S3. */
export const ecrEndpoints = 'ecr.api, ecr.dkr and logs, and a gateway endpoint for s3';
