import { AUTO_SCALING_OPERATIONS } from './application-auto-scaling.ts';
import { CLOUDFORMATION_OPERATIONS } from './cloudformation.ts';
import { CLOUDWATCH_OPERATIONS } from './cloudwatch.ts';
import { CODEDEPLOY_OPERATIONS } from './codedeploy.ts';
import { EC2_OPERATIONS } from './ec2.ts';
import { ECR_OPERATIONS } from './ecr.ts';
import { ECS_OPERATIONS } from './ecs/index.ts';
import { EFS_OPERATIONS } from './efs.ts';
import { ELB_OPERATIONS } from './elb.ts';
import { EVENTS_OPERATIONS } from './events.ts';
import { IAM_OPERATIONS } from './iam.ts';
import { LOGS_OPERATIONS } from './logs.ts';
import type { Operation } from './operation.ts';
import { SCHEDULER_OPERATIONS } from './scheduler.ts';
import { SECRETS_MANAGER_OPERATIONS } from './secrets-manager.ts';
import { SSM_OPERATIONS } from './ssm.ts';
import { STS_OPERATIONS } from './sts.ts';

/** Every simulated operation, by IAM prefix and name. A further service is one more line. */
const OPERATIONS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  ecs: ECS_OPERATIONS,
  ecr: ECR_OPERATIONS,
  sts: STS_OPERATIONS,
  logs: LOGS_OPERATIONS,
  elasticloadbalancing: ELB_OPERATIONS,
  cloudwatch: CLOUDWATCH_OPERATIONS,
  codedeploy: CODEDEPLOY_OPERATIONS,
  'application-autoscaling': AUTO_SCALING_OPERATIONS,
  cloudformation: CLOUDFORMATION_OPERATIONS,
  ssm: SSM_OPERATIONS,
  iam: IAM_OPERATIONS,
  ec2: EC2_OPERATIONS,
  elasticfilesystem: EFS_OPERATIONS,
  secretsmanager: SECRETS_MANAGER_OPERATIONS,
  events: EVENTS_OPERATIONS,
  scheduler: SCHEDULER_OPERATIONS,
};

export const findOperation = (service: string, operation: string): Operation | null =>
  OPERATIONS[service]?.[operation] ?? null;
