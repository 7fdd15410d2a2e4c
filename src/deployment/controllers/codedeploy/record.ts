/** CodeDeploy's things in our own shape. Times are ms since the epoch. */

export type CodeDeployRecord = {
  /** `d-ABCDEF123` */
  id: string;
  /** Created, Queued, InProgress, Baking, Ready, Succeeded, Failed or Stopped. */
  status: string;
  /** `user`, `codeDeployRollback` and others. */
  creator: string | null;
  createdAtMs: number;
  completedAtMs: number | null;
  error: { code: string; message: string } | null;
  /** Another deployment that undoes this one, as far as there is one. */
  rollback: { deploymentId: string | null; message: string | null } | null;
  /** CodeDeploy undoes this deployment by itself where it fails. */
  rollsBack: boolean;
  /** All traffic is with the new task set; the old one waits for its end. */
  terminationWait: boolean;
  /** Of the AppSpec; null where CodeDeploy does not tell. */
  sha256: string | null;
};

/** How far the service has come within a deployment. */
export type CodeDeployTarget = {
  status: string;
  events: LifecycleEvent[];
  taskSets: TaskSet[];
};

export type LifecycleEvent = {
  /** BeforeInstall, Install, AfterInstall, AllowTestTraffic … */
  name: string;
  /** Pending, InProgress, Succeeded, Failed, Skipped or Unknown. */
  status: string;
  /** What the hook's function or CodeDeploy said of a failure. */
  diagnostics: string | null;
};

export type TaskSet = {
  /** `ecs-svc/N`: who started its tasks. */
  id: string;
  /** Blue serves, Green is to serve. */
  label: string;
  /** PRIMARY, ACTIVE or DRAINING. */
  status: string;
  /** Percent of the production traffic. */
  trafficWeight: number;
  desired: number;
  running: number;
  pending: number;
};

/** The part of a deployment group that matters. */
export type CodeDeployGroup = {
  /** Names of the services that it deploys, with their clusters'. */
  services: { cluster: string; service: string }[];
  /** How long a deployment waits for someone to continue it, and with its old task set at its end; minutes. */
  readyWaitMinutes: number;
  terminationWaitMinutes: number;
};

const ended = ['Succeeded', 'Failed', 'Stopped'];

export function hasEnded(record: CodeDeployRecord): boolean {
  return ended.includes(record.status);
}
