import type { JsonObject } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import type { DeploymentHandle } from '../../handle.ts';
import type { PauseAction } from '../../obstacles.ts';
import type { TaskReader } from '../../stopped-tasks.ts';
import type { RecordReader } from './blue-green/poll.ts';
import type { ProtectionReader } from './old-tasks.ts';

export type HookAnswer = { serviceDeploymentArn: string; hookId: string; action: PauseAction };

type ServiceReader = {
  /** One DescribeServices for up to ten services of a cluster. Services that ECS does not know are left out. */
  describeServices(cluster: string, services: readonly string[], signal: AbortSignal): Promise<Service[]>;
};

/** What changes services. All errors are AwsErrors. */
export type EcsServiceWriter = ServiceReader & {
  updateService(request: JsonObject, signal: AbortSignal): Promise<Service>;
  /** StopServiceDeployment, rolling back. */
  stopServiceDeployment(arn: string, signal: AbortSignal): Promise<void>;
  /** ContinueServiceDeployment: answers one hook that waits. */
  continueServiceDeployment(answer: HookAnswer, signal: AbortSignal): Promise<void>;
};

/** The reads that polling takes. All errors are AwsErrors. */
export type EcsDeploymentReader = ServiceReader &
  TaskReader &
  RecordReader &
  ProtectionReader & {
    /** ECS's own record of one deployment; null while it is not listed. */
    findServiceDeployment(handle: DeploymentHandle, signal: AbortSignal): Promise<ServiceDeployment | null>;
  };

export type ServiceDeployment = { arn: string; status: string; reason: string | null };
