import type { StoppedTask } from '../apis/ecs.ts';
import type { Target, TargetCheck } from '../apis/elb.ts';
import type { LogLine } from '../apis/logs.ts';
import type { JsonObject } from '../lib/json.ts';
import type { CheckResult } from '../verification/check.ts';

/** Everything that is known about one service's failed deployment: plain data, complete for every rule. */
export type Evidence = {
  service: string;
  /** Name of the cluster. */
  cluster: string;
  region: string;
  /** `ecs-svc/N` */
  deploymentId: string;
  /** ARN of the revision that failed. */
  revision: string;
  /** The revision as registered. Holds values of variables: no rule shows them. */
  definition: JsonObject;
  /** Containers whose image this deployment changed; absent where that is not known. */
  changedContainers?: readonly string[];
  /** FARGATE, EC2, EXTERNAL; null where capacity providers decide. */
  launchType: string | null;
  capacityProviders: string[];
  /** Fargate platform version that the service asks for; absent where none is known. */
  platformVersion?: string | null;
  /** ROLLING, BLUE_GREEN, LINEAR or CANARY. */
  strategy: string;
  counts: { desired: number; running: number; pending: number };
  /** The revision before and its tasks that run; absent where there is none, or nothing was seen of it. */
  earlier?: {
    revision: string;
    running: number /** Behind the same load balancers, in the same network. */;
    sameTargets: boolean;
  };
  percents: { minimum: number; maximum: number };
  /** 0 where none is set. */
  graceSeconds: number;
  loadBalancers: { targetGroupArn: string | null; container: string | null; containerPort: number | null }[];
  breaker: { enabled: boolean; rollback: boolean };
  /** What ECS, or our own watching, said of the deployment's end; null without a word. */
  reason: string | null;
  record: DeploymentRecord | null;
  /** Service events since the deployment began, oldest first. */
  events: { atMs: number; message: string }[];
  /** Tasks of the revision that failed, oldest first. */
  failed: StoppedTask[];
  /** Tasks of the revision that Spot, a lost host or a user stopped. */
  lost: StoppedTask[];
  targetGroups: TargetGroup[];
  /** The log of the container that failed last; null when there is none to read. */
  tail: LogTail | null;
  images: ImageEvidence[];
  /** The cluster's instances; null when they were not read. */
  instances: Instance[] | null;
  missingEvidence: MissingEvidence[];
  /** The checks of `verify` that failed the deployment; absent without any. */
  checks?: readonly FailedCheck[];
};

/** Evidence of which nothing was read, or that there is none of. */
export const nothingRead = {
  reason: null,
  record: null,
  events: [],
  failed: [],
  lost: [],
  targetGroups: [],
  tail: null,
  images: [],
  instances: null,
  missingEvidence: [],
} satisfies Partial<Evidence>;

/** A check of `verify` that failed. `reason` and `seen` hold text from outside. */
export type FailedCheck = Pick<CheckResult, 'check' | 'state' | 'expectation' | 'reason' | 'seen' | 'advice'>;

/** ECS's own record of one deployment. */
export type DeploymentRecord = {
  arn: string;
  status: string;
  reason: string | null;
  lifecycleStage: string | null;
  breaker: { status: string; failures: number; threshold: number } | null;
  alarms: { status: string; names: string[]; triggered: string[] } | null;
  hooks: { id: string; type: string; target: string | null; status: string }[];
  rollback: { reason: string | null } | null;
};

export type TargetGroup = TargetCheck & { targets: Target[] };

export type LogTail = {
  container: string;
  task: string;
  group: string;
  stream: string;
  region: string;
  lines: LogLine[];
};

/** What ECR says of an image that could not be pulled. */
export type ImageEvidence = {
  container: string;
  /** As the revision names it. */
  image: string;
  state: ImageState;
};

/** `platforms`: as `linux/amd64`; absent where it was not asked. */
export type ImageState =
  | { kind: 'image'; platforms?: readonly string[] }
  | { kind: 'no-image' }
  | { kind: 'no-repository' };

/** A container instance and what is left on it. */
export type Instance = {
  id: string;
  ec2Id: string | null;
  status: string;
  agentConnected: boolean;
  /** CPU units. */
  cpu: number;
  /** MiB. */
  memory: number;
  usedPorts: number[];
};

/** Something that could not be read. */
export type MissingEvidence = {
  /** A noun: "the log of container web". */
  what: string;
  /** The IAM action to allow; null where no permission is lacking. */
  action: string | null;
  why: string;
};

/** Missing evidence as one line. */
export function missingEvidenceLine({ what, action, why }: MissingEvidence): string {
  return action === null ? `Not known: ${what} (${why}).` : `Not known: ${what} (${why}; allow ${action}).`;
}
