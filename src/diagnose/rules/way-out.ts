/** What to do where a task has no way to a service of AWS; `endpoints` as they are named in the VPC console. */
export function wayOutAdvice(endpoints: string): string[] {
  return [
    `Give the subnets a way out: a NAT gateway, or VPC endpoints for ${endpoints}; in public subnets set assignPublicIp to ENABLED.`,
    "Let the task's security group out to port 443, and the endpoints' security groups in from it on 443.",
  ];
}

/** What pulling from ECR needs: the layers lie in S3. */
export const ecrEndpoints = 'ecr.api, ecr.dkr and logs, and a gateway endpoint for s3';
