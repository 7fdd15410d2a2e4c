import { parseArn } from '../lib/arn.ts';
import type { CodeDeployPlan } from './codedeploy-plan.ts';
import type { Started } from './started.ts';

/** A deployment that CodeDeploy carries out; its `deploymentId` is CodeDeploy's. */
export type CodeDeployStarted = Started & {
  codeDeploy: {
    plan: CodeDeployPlan;
    /** `cluster:service`: how CodeDeploy names what it deploys to. */
    targetId: string;
  };
};

export function isCodeDeploy(started: Started): started is CodeDeployStarted {
  return 'codeDeploy' in started;
}

/** The command that stops a deployment and undoes what it has done. */
export function stopCommand(started: CodeDeployStarted): string {
  const region = parseArn(started.serviceArn)?.region;
  return `aws deploy stop-deployment${region ? ` --region ${region}` : ''} --deployment-id ${started.deploymentId} --auto-rollback-enabled`;
}
