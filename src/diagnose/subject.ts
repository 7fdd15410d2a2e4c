import type { EcrApi } from '../apis/ecr.ts';
import type { EcsApi, StoppedTask } from '../apis/ecs.ts';
import type { ElbApi } from '../apis/elb.ts';
import type { LogsApi } from '../apis/logs.ts';
import type { DeploymentHandle } from '../deployment/handle.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import type { FailedCheck } from './evidence.ts';

/** What is to be explained, with all that watching has shown of it. */
export type Subject = {
  handle: DeploymentHandle;
  region: string;
  /** The revision as registered. */
  definition: JsonObject;
  /** Containers whose image this deployment changed. */
  changedContainers?: readonly string[];
  /** The service at the last poll; null when there was none. */
  last: Service | null;
  serviceDeploymentArn: string | null;
  /** Since the deployment began, oldest first. */
  events: readonly { atMs: number; message: string }[];
  /** Tasks of our deployment, collected while watching. */
  stopped: readonly StoppedTask[];
  /** What kept the watcher from collecting them; null for nothing. */
  stoppedTrouble: unknown;
  /** ECS's word or ours for the end of the deployment. */
  reason: string | null;
  /** The checks of `verify` that failed it. */
  checks?: readonly FailedCheck[];
};

/** What reading evidence takes of a run; none of these calls writes. */
export type EvidenceContext = {
  clock: Clock;
  ecsForPolling: Pick<EcsApi, 'describeTasks' | 'describeServiceDeployment' | 'readInstances'>;
  ecr: Pick<EcrApi, 'findImage'>;
  elb: Pick<ElbApi, 'describeTargetGroups' | 'describeTargetHealth'>;
  logs: Pick<LogsApi, 'logTail'>;
};
