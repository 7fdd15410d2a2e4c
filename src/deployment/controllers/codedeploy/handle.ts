import type { WatchedHandle } from '../../controller.ts';
import type { CodeDeployPlan } from './plan.ts';

/** A deployment that CodeDeploy carries out; its `deploymentId` is CodeDeploy's. */
export type CodeDeployHandle = WatchedHandle & {
  codeDeploy: {
    plan: CodeDeployPlan;
    /** `cluster:service`: how CodeDeploy names what it deploys to. */
    targetId: string;
  };
};
