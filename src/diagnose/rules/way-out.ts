import { isOnInstance, type Said } from './rule.ts';

/**
 * What to do where a task cannot reach a service of AWS; `endpoints` as they are named in the VPC console. On Fargate
 * the task's own network interface is used, on instances that of the instance: its ECS agent pulls, reads and logs.
 */
export function wayOutAdvice(said: Pick<Said, 'launchType'>, endpoints: string | null): string[] {
  const access = endpoints === null ? 'a NAT gateway' : `a NAT gateway, or VPC endpoints for ${endpoints}`;
  const ends = endpoints === null ? '' : ", and inbound 443 from it in the endpoints' security groups";
  return isOnInstance(said)
    ? [
        `Give the instance's subnet outbound access: ${access}; in a public subnet the instance needs a public IP address.`,
        `Allow outbound 443 from the instance's security group${ends}.`,
      ]
    : [
        `Give the subnets outbound access: ${access}; in public subnets set assignPublicIp to ENABLED.`,
        `Allow outbound 443 from the task's security group${ends}.`,
      ];
}

/** What pulling from ECR needs: the layers lie in S3. */
export const ecrEndpoints = 'ecr.api, ecr.dkr and logs, and a gateway endpoint for s3';
