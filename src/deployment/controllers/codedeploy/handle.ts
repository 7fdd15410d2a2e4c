import { parseArn } from '../../../lib/arn.ts';
import type { DeploymentHandle } from '../../handle.ts';
import type { CodeDeployPlan } from './plan.ts';

/** A deployment that CodeDeploy carries out; its `deploymentId` is CodeDeploy's. */
export type CodeDeployHandle = DeploymentHandle & {
  codeDeploy: {
    plan: CodeDeployPlan;
    /** `cluster:service`: how CodeDeploy names what it deploys to. */
    targetId: string;
  };
};

export function isCodeDeploy(handle: DeploymentHandle): handle is CodeDeployHandle {
  return 'codeDeploy' in handle;
}

/** The command that stops a deployment and undoes what it has done. */
export function stopCommand(handle: CodeDeployHandle): string {
  const region = parseArn(handle.serviceArn)?.region;
  return `aws deploy stop-deployment${region ? ` --region ${region}` : ''} --deployment-id ${handle.deploymentId} --auto-rollback-enabled`;
}
