import type { DeploymentContext, PlanContext } from '../deployment/controller.ts';
import type { SourceReader } from '../deployment/rollback-point.ts';
import type { EvidencePorts } from '../diagnose/subject.ts';
import type { JsonObject } from '../lib/json.ts';
import type { FollowUpPorts } from '../post-deploy/follow-up.ts';
import type { PreflightPorts } from '../preflight/gather.ts';
import type { OnGitHubPorts } from '../report/on-github.ts';
import type { TaskPorts } from '../run-task/run.ts';
import type { AddressReader, ListenerReader } from '../service/address.ts';
import type { ServiceDefinition } from '../service/definition/definition.ts';
import type { ImageDirectory } from '../service/image-names.ts';
import type { TargetPorts } from '../service/rollback-target.ts';
import type { DigestReader } from '../service/tag-drift.ts';
import type { RevisionPorts } from '../service/target-revisions.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import type { TaskDefinitionWriter } from '../taskdef/register.ts';
import type { Files } from '../taskdef/source.ts';

/** What a whole run shares: the clock, the signals, the log, the region, and the APIs. `compose` makes it. */
export type RunContext = Omit<DeploymentContext, 'log' | 'ecs' | 'ecsForPolling'> & {
  log: Log;
  region: string;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
  /** A text without what is hidden. */
  redact(text: string): string;
  files: Files & { writeTemporary(name: string, text: string): string };
  ecs: DeploymentContext['ecs'] &
    SourceReader &
    TaskDefinitionWriter &
    DigestReader &
    RevisionPorts['ecs'] &
    TargetPorts['ecs'];
  codeDeploy: DeploymentContext['codeDeploy'] & PlanContext['codeDeploy'];
  ecsForPolling: DeploymentContext['ecsForPolling'] & RevisionPorts['ecs'] & AddressReader;
  listeners: ListenerReader;
  images: ImageDirectory;
  preflight: Omit<PreflightPorts, 'clock'>;
  runTask: Pick<TaskPorts, 'ecs' | 'logs'>;
  evidence: Omit<EvidencePorts, 'clock'>;
  postDeploy: Pick<FollowUpPorts, 'ecs' | 'schedules'>;
  github: OnGitHubPorts['github'] & TargetPorts['github'];
  gitHubRun: OnGitHubPorts['gitHubRun'];
  /** Who runs this, for the revision's tags. */
  provenance: Provenance;
  /** What `service-definition` asks for; null without it. */
  serviceDefinition: ServiceDefinition | null;
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
