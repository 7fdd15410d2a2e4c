import type { DeploymentHandle } from '../deployment/handle.ts';
import type { StoppedTask, TaskReader } from '../deployment/stopped-tasks.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import type { DeploymentRecord, ImageReader, Instance, LogAnswer, Target, TargetCheck } from './evidence.ts';
import type { LogStream } from './log-streams.ts';

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
};

/** The calls that evidence may take; none of them writes. */
export type EvidencePorts = {
  clock: Clock;
  tasks: Pick<TaskReader, 'describeTasks'> & {
    containerInstances(cluster: string, signal: AbortSignal): Promise<Instance[]>;
  };
  deployments: { describeServiceDeployment(arn: string, signal: AbortSignal): Promise<DeploymentRecord | null> };
  elb: {
    describeTargetGroups(arns: readonly string[], signal: AbortSignal): Promise<TargetCheck[]>;
    describeTargetHealth(arn: string, signal: AbortSignal): Promise<Target[]>;
  };
  logs: { logTail(stream: LogStream, limit: number, signal: AbortSignal): Promise<LogAnswer> };
  images: ImageReader;
};
