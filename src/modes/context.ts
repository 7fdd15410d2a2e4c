import type { SigstoreApi } from '../apis/attestations.ts';
import type { AutoScalingApi } from '../apis/auto-scaling.ts';
import type { CloudFormationApi } from '../apis/cloudformation.ts';
import type { CloudWatchApi } from '../apis/cloudwatch.ts';
import type { Ec2Api } from '../apis/ec2.ts';
import type { EcrApi } from '../apis/ecr.ts';
import type { EcsApi } from '../apis/ecs.ts';
import type { EfsApi } from '../apis/efs.ts';
import type { ElbApi } from '../apis/elb.ts';
import type { GitHubApi } from '../apis/github.ts';
import type { HttpApi } from '../apis/http.ts';
import type { IamApi } from '../apis/iam.ts';
import type { LogsApi } from '../apis/logs.ts';
import type { SchedulesApi } from '../apis/schedules.ts';
import type { SecretsManagerApi } from '../apis/secrets-manager.ts';
import type { SsmApi } from '../apis/ssm.ts';
import type { Fill } from '../contract/fill.ts';
import type { CodeDeployApi } from '../deployment/controllers/codedeploy/api.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import type { GitHubRun } from '../report/on-github.ts';
import type { ServiceDefinition } from '../service/definition/definition.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import type { Files } from '../taskdef/source.ts';
import type { Check } from '../verification/check.ts';

/** What a whole run shares: the clock, the signals, the log, the region, and the APIs. `compose` makes it. */
export type RunContext = Apis & {
  clock: Clock;
  /** Aborted when the run is cancelled: no call is begun any more. */
  signal: AbortSignal;
  /** Aborted a little later: a write in progress may finish. */
  writeSignal: AbortSignal;
  log: Log;
  region: string;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
  /** A text without what is hidden. */
  redact(text: string): string;
  files: Files & { writeTemporary(name: string, text: string): string };
  github: GitHubApi;
  /** Requests of the checks of `verify`. */
  http: HttpApi;
  /** Checks of attestations. */
  sigstore: SigstoreApi;
  gitHubRun: GitHubRun;
  /** Who runs this, for the revision's tags. */
  provenance: Provenance;
  /** What `service-definition` asks for; null without it. */
  serviceDefinition: ServiceDefinition | null;
  /** What fills placeholders in task definitions and their overrides; null without `variables`. */
  fillRevision: Fill | null;
  /** The checks of `verify`. */
  checks: readonly Check[];
};

/** The services of AWS that a run calls, one API each; their code is loaded when it is first called. */
export type Apis = {
  ecs: EcsApi;
  /** With fewer attempts for each call: what is polled is asked again anyway. */
  ecsForPolling: EcsApi;
  ecr: EcrApi;
  elb: ElbApi;
  logs: LogsApi;
  schedules: SchedulesApi;
  /** Application Auto Scaling. */
  autoScaling: AutoScalingApi;
  codeDeploy: CodeDeployApi;
  cloudWatch: CloudWatchApi;
  ssm: SsmApi;
  cloudFormation: CloudFormationApi;
  iam: IamApi;
  secretsManager: SecretsManagerApi;
  efs: EfsApi;
  ec2: Ec2Api;
};

export type Log = {
  startGroup(title: string): void;
  endGroup(): void;
  line(text: string, tone?: Tone): void;
  warning(text: string): void;
  notice(text: string): void;
};

/** How a line is coloured where the log has colours. */
export type Tone = 'added' | 'removed' | 'changed';
