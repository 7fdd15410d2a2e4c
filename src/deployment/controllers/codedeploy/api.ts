import type { CodeDeployGroup, CodeDeployRecord, CodeDeployTarget } from './record.ts';

export type CodeDeployRequest = {
  application: string;
  group: string;
  config: string | null;
  description: string | null;
  appSpec: string;
};

/** CodeDeploy as this controller calls it. All errors are AwsErrors. */
export type CodeDeployApi = {
  getDeploymentGroup(application: string, group: string, signal: AbortSignal): Promise<CodeDeployGroup>;
  /** The id of the deployment. A lost answer rejects with the kind `lost`. */
  createDeployment(request: CodeDeployRequest, signal: AbortSignal): Promise<string>;
  /** Stops a deployment and rolls back what it has done. */
  stopDeployment(id: string, signal: AbortSignal): Promise<void>;
  /** Stops a deployment and leaves what it has done. */
  abandonDeployment(id: string, signal: AbortSignal): Promise<void>;
  /** Null when there is none of that id. */
  getDeployment(id: string, signal: AbortSignal): Promise<CodeDeployRecord | null>;
  /** Null while CodeDeploy has none to show. */
  getDeploymentTarget(id: string, target: string, signal: AbortSignal): Promise<CodeDeployTarget | null>;
  /** Ids of a group's deployments since a time, newest first; only those in progress where `active`. */
  listDeployments(
    of: { application: string; group: string; sinceMs: number; active: boolean },
    signal: AbortSignal,
  ): Promise<string[]>;
};
