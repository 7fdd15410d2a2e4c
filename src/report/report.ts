import type { Mode } from '../contract/inputs.ts';
import type { Outcome } from '../contract/outcomes.ts';
import type { Timeline } from '../deployment/events.ts';
import type { OtherRun } from '../deployment/finish.ts';
import type { Pause } from '../deployment/obstacles.ts';
import type { Timings } from '../deployment/timings/profile.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import type { TaskResult } from '../run-task/run.ts';
import type { MemberChange } from '../service/service-plan.ts';
import type { ServiceStatus } from '../status/board.ts';
import type { Change } from '../taskdef/diff.ts';
import type { ImageChange } from '../taskdef/images.ts';
import type { CheckResult } from '../verification/check.ts';
import type { Shipped } from './shipped.ts';

/** Everything that the step has to tell, complete, for every channel: outputs, log, summary, annotation, exit code. */
export type Report = {
  mode: Mode;
  /** Nothing was changed: the report says what the run would do. */
  dryRun: boolean;
  outcome: Outcome;
  /** Decides the exit code. */
  succeeded: boolean;
  cluster: string;
  region: string;
  startedAtMs: number;
  endedAtMs: number;
  revisions: RevisionReport[];
  services: ServiceReport[];
  /** The one-off task; null where none was run. */
  task: TaskResult | null;
  /** What a plan would do, in order; empty for a run that did something. */
  steps: string[];
  /** The id of a plan; absent for a run that did something. */
  planId?: string;
  /** Things to act on that did not fail the run. */
  warnings: string[];
  /** Why nothing could be begun; null when something was. */
  refusal: string | null;
  /** What stopped the run before anything was begun; absent where something was. */
  refused?: Refused;
  /** Address of this version's documentation; set when the report is published, null where it is not known. */
  docs?: string | null;
  /** Null when GitHub was not asked. */
  github: OnGitHub | null;
  /** What `mode: status` found; absent in other modes. */
  board?: Board;
};

/** What stopped a run that could not begin. */
export type Refused = {
  /** `web in prod`: what the run was about; null where the inputs could not be read. */
  subject: string | null;
  /** Nothing was changed, for sure: not so of a bug of ours. */
  isUnchanged: boolean;
  /** Ids of the preflight checks that failed, inputs that are wrong, and the rule that knows the answer of AWS. */
  checks: readonly string[];
  inputs: readonly string[];
  rule: string | null;
};

/** The services that `mode: status` shows: the worst first, each with its `status`. */
export type Board = {
  /** As they were given. */
  clusters: string[];
  /** What of `fail-on` was found, as whole sentences; null for nothing, or where it is not set. */
  failure: string | null;
};

export type RevisionReport = {
  family: string;
  /** ARN; null when it was never registered. */
  arn: string | null;
  /** Registered by this run, rather than named or running already. */
  registered: boolean;
  /** Path of the rendered file; null when it was not written. */
  file: string | null;
  changes: Change[];
  /** Members of its services that change beside the revision. */
  members: ({ service: string } & MemberChange)[];
  /** `digest`: of the image where the revision has only its tag, as far as it was read. `proof`: which workflow built it. */
  images: (ImageChange & { digest?: string; proof?: string })[];
};

export type ServiceReport = {
  service: string;
  serviceArn: string;
  cluster: string;
  outcome: Outcome;
  /** By the outcome and the mode of the run. */
  succeeded: boolean;
  /** One or more whole sentences: why this outcome. */
  reason: string;
  /** The beginning of `reason` that says the cause; empty where nothing explains the failure. */
  cause: string;
  /** The end of `reason` that says what to do, which the summary has as a list; empty where it says nothing of it. */
  advice: string;
  /** The service did not exist before the run. */
  created: boolean;
  changed: boolean;
  revision: string | null;
  previous: string | null;
  deploymentId: string | null;
  /** The same where it is CodeDeploy's; null where it is not. */
  codeDeployDeploymentId: string | null;
  /** The page of what the run did to the service; null where the partition has no known console. */
  consoleUrl: string | null;
  /** Where the service is reached; null where it is not known, or nothing asks for it. */
  url: string | null;
  serviceDeploymentArn: string | null;
  /** The pause that holds its deployment when the step ends; null for none. */
  pause: Pause | null;
  /** The lifecycle stage at which the step ended, where `wait-until` names one; ECS goes on with the deployment. */
  reachedStage: string | null;
  desired: number;
  running: number;
  seconds: number;
  timeline: Timeline | null;
  /** The last service events of this deployment, oldest first. */
  events: { atMs: number; message: string }[];
  /** Why it failed; null where it did not, or where nothing was seen of it. */
  diagnosis: Diagnosis | null;
  /** The checks of `verify`, each passed, failed or inconclusive; empty without any. */
  verification: readonly CheckResult[];
  /** Where another run took over: which one. */
  otherRun: OtherRun | null;
  /** The number of its wave, counted from 1; absent without waves. */
  wave?: number;
  /** It was rolled back because of another service: `rollback-scope: all`. */
  recalled?: true;
  /** Of a deployment that neither completed nor was rolled back: tasks of its revision, and of others that run. */
  unfinished?: { running: number; old: number };
  /** It was scaled to 0 after its first deployment failed: `running` was read before that, and these tasks stop. */
  scaledToZero?: true;
  /** Where the time of the rollout went; absent where it was not watched to its end. */
  timings?: Timings;
  /** What `mode: status` knows of it; absent in other modes. */
  status?: ServiceStatus;
};

/** What is known of a service before its outcome is judged by the mode of the run. */
export type ServiceFacts = Omit<ServiceReport, 'succeeded'>;

/** What became of the run at GitHub. */
export type OnGitHub = {
  shipped: Shipped[];
  repositoryUrl: string;
  deploymentId: number | null;
  /** Full SHA of the commit that was deployed; absent or null where it is not known. */
  commit?: string | null;
  /** The page of the workflow run; absent or null outside of one. */
  runUrl?: string | null;
  notices: string[];
};
