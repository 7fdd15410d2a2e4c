import type { JsonObject } from '../../src/lib/json.ts';
import type { Deployment, Service } from './model.ts';

/** The things of the simulated CodeDeploy. */

export type CodeDeployGroupSpec = {
  /** `AppECS-<cluster>-<service>` and `DgpECS-<cluster>-<service>` when absent. */
  application?: string;
  group?: string;
  cluster: string;
  service: string;
  /** How traffic is shifted; all at once when absent. */
  config?: string;
  /** The deployment must be continued within so many minutes, else it is stopped. */
  readyWaitMinutes?: number;
  /** How long the old task set is kept once traffic has shifted. */
  terminationWaitMinutes?: number;
  /** Undo a deployment that fails. */
  autoRollback?: boolean;
  /** There is a listener for test traffic. */
  testTraffic?: boolean;
  /** The second target group of the pair: each task set uses the one that the other does not. */
  otherTargetGroup?: string;
};

export type CodeDeployGroup = Required<Omit<CodeDeployGroupSpec, 'readyWaitMinutes' | 'otherTargetGroup'>> & {
  readyWaitMinutes: number | null;
  otherTargetGroup: string | null;
};

export type CodeDeployStatus = 'Created' | 'InProgress' | 'Ready' | 'Succeeded' | 'Failed' | 'Stopped';

export type CodeDeployEvent = {
  name: string;
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped';
  startedAt: number | null;
  endedAt: number | null;
  diagnostics: string | null;
};

export type CodeDeployment = {
  id: string;
  group: CodeDeployGroup;
  service: Service;
  creator: 'user' | 'codeDeployRollback';
  config: string;
  description: string | null;
  content: string;
  sha256: string;
  /** Function by the event that runs it. */
  hooks: ReadonlyMap<string, string>;
  /** Of its tasks: the AppSpec's container and port. */
  loadBalancers: JsonObject[];
  /** ARN of the revision. */
  revision: string;
  status: CodeDeployStatus;
  createdAt: number;
  completedAt: number | null;
  error: { code: string; message: string } | null;
  rollback: { deploymentId: string; message: string } | null;
  /** The deployment that this one undoes. */
  undoes: CodeDeployment | null;
  events: CodeDeployEvent[];
  blue: Deployment | null;
  green: Deployment | null;
  /** Percent of the traffic at the green task set. */
  weight: number;
  terminationWait: boolean;
  /** Continues after a wait that a user may cut short; null while there is none. */
  waiting: { type: 'READY_WAIT' | 'TERMINATION_WAIT'; go: () => void } | null;
};

export type CodeDeploy = { groups: CodeDeployGroup[] /** Oldest first. */; deployments: CodeDeployment[] };

export function createCodeDeploy(): CodeDeploy {
  return { groups: [], deployments: [] };
}

export function groupOf(spec: CodeDeployGroupSpec): CodeDeployGroup {
  const { cluster, service } = spec;
  return {
    application: spec.application ?? `AppECS-${cluster}-${service}`,
    group: spec.group ?? `DgpECS-${cluster}-${service}`,
    cluster,
    service,
    config: spec.config ?? 'CodeDeployDefault.ECSAllAtOnce',
    readyWaitMinutes: spec.readyWaitMinutes ?? null,
    terminationWaitMinutes: spec.terminationWaitMinutes ?? 0,
    autoRollback: spec.autoRollback ?? false,
    testTraffic: spec.testTraffic ?? false,
    otherTargetGroup: spec.otherTargetGroup ?? null,
  };
}

export const isActive = (each: CodeDeployment): boolean =>
  each.status === 'Created' || each.status === 'InProgress' || each.status === 'Ready';

/** The lifecycle events in their order. */
export function eventsOf(group: CodeDeployGroup): CodeDeployEvent[] {
  const names = [
    'BeforeInstall',
    'Install',
    'AfterInstall',
    ...(group.testTraffic ? ['AllowTestTraffic', 'AfterAllowTestTraffic'] : []),
    'BeforeAllowTraffic',
    'AllowTraffic',
    'AfterAllowTraffic',
  ];
  return names.map((name) => ({ name, status: 'Pending', startedAt: null, endedAt: null, diagnostics: null }));
}

/** `ECSCanary10Percent5Minutes`, `ECSLinear10PercentEvery3Minutes`, or all at once. */
export function courseOf(config: string): { weights: number[]; pauseMs: number } {
  const canary = /Canary(\d+)Percent(\d+)Minutes/.exec(config);
  const linear = /Linear(\d+)PercentEvery(\d+)Minutes/.exec(config);
  const step = Number(linear?.[1] ?? 100);
  const steps = Array.from({ length: Math.ceil(100 / step) }, (_, index) => Math.min(100, step * (index + 1)));
  const weights = canary ? [Number(canary[1]), 100] : steps;
  return { weights, pauseMs: Number(canary?.[2] ?? linear?.[2] ?? 0) * 60_000 };
}
