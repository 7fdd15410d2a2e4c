import { worstOutcome } from '../contract/outcomes.ts';
import type { RemovalEnd } from '../deployment/removal/watch.ts';
import { tasksOf } from '../deployment/removal/watch.ts';
import { revisionName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import { plural, withFullStop } from '../lib/text.ts';
import type { RemovedFamily } from '../post-deploy/remove-revisions.ts';
import type { Service } from '../service/service.ts';
import type { Run } from './build.ts';
import type { Report, ServiceFacts } from './report.ts';
import { type Retired, retiredText } from './retire-deployments.ts';
import { withSucceeded } from './succeeded.ts';
import { unchangedService, unknownService } from './unchanged-service.ts';

/** What became of one service. */
export type RemovedService = {
  service: Service;
  /** Its scalable target was deregistered. */
  scalingRemoved: boolean;
  /** Its deletion was refused, or its answer was lost; null where it was not. */
  error: AwsError | null;
  /** How the wait ended; null where nothing was waited for. */
  end: RemovalEnd | null;
  families: RemovedFamily[];
  /** The command with which a person deletes it. */
  command: string;
};

/** What is left alone. */
export type KeptService = { service: Service; reason: string };
export type GoneService = { name: string; service: Service | null; reason: string };

export type Removals = {
  removed: readonly RemovedService[];
  kept: readonly KeptService[];
  gone: readonly GoneService[];
  retired: Retired | null;
  repositoryUrl: string;
  /** The page of the workflow run; null outside of one. */
  runUrl: string | null;
  warnings: readonly string[];
};

/** The report of `mode: remove`: pure, from what every stage left. */
export function removalReport(run: Run, removals: Removals): Report {
  const facts = [
    ...removals.removed.map((one) => removedFacts(one, run, removals)),
    ...removals.kept.map(({ service, reason }) => untouched(service, run, `Left as it is: ${withFullStop(reason)}`)),
    ...removals.gone.map((one) => goneFacts(one, run)),
  ];
  const services = facts.map((one) => withSucceeded(one, run.mode));
  const { retired, repositoryUrl, runUrl } = removals;
  return {
    ...run,
    ...withSucceeded({ outcome: worstOutcome(services.map(({ outcome }) => outcome)) }, run.mode),
    revisions: [],
    services,
    task: null,
    steps: [],
    warnings: [...removals.warnings],
    refusal: null,
    github: { shipped: [], repositoryUrl, deploymentId: null, runUrl, notices: retired?.notices ?? [] },
  };
}

function untouched(service: Service, run: Run, reason: string): ServiceFacts {
  return { ...unchangedService(service, run.cluster, service.taskDefinition), outcome: 'unchanged', reason };
}

/** The report of a service that is not there; of one that ECS does not know its name is all that is known. */
function goneFacts({ name, service, reason }: GoneService, { cluster }: Pick<Run, 'cluster'>): ServiceFacts {
  const known: ServiceFacts =
    service === null ? unknownService(name, cluster) : unchangedService(service, cluster, null);
  return { ...known, outcome: 'unchanged', reason };
}

function removedFacts(one: RemovedService, run: Run, removals: Removals): ServiceFacts {
  const { service, end, error } = one;
  const seconds = Math.max(0, Math.floor(((end?.endedAtMs ?? run.endedAtMs) - run.startedAtMs) / 1000));
  const base = { ...unchangedService(service, run.cluster, null), seconds };
  if (error !== null) return { ...base, ...refused(one, error) };
  if (end === null)
    return { ...base, outcome: 'cancelled', reason: 'The run was cancelled. The service was not deleted.' };
  const wasActive = service.status === 'ACTIVE';
  const running = tasksOf(end.last);
  if (end.kind !== 'gone') {
    return {
      ...base,
      outcome: end.kind,
      reason: unfinishedText(one, end, run),
      changed: wasActive,
      desired: 0,
      running,
    };
  }
  const isWork = service.status !== 'INACTIVE' || one.scalingRemoved || one.families.some(hasDeregistered);
  const reason = goneReason(one, removals);
  const empty = { consoleUrl: null, desired: 0, running: 0 };
  if (isWork) return { ...base, ...empty, outcome: 'removed', reason, changed: true };
  return {
    ...base,
    ...empty,
    outcome: 'unchanged',
    reason: 'The service was deleted before; nothing is left of it.',
  };
}

function hasDeregistered({ deregistered }: RemovedFamily): boolean {
  return deregistered.length > 0;
}

function refused({ service, command }: RemovedService, error: AwsError): Pick<ServiceFacts, 'outcome' | 'reason'> {
  const { kind } = error.details;
  const said = withFullStop(error.message);
  const doubt = kind === 'lost' || kind === 'aborted';
  if (!doubt) {
    return { outcome: 'failed', reason: `${said} The service was not deleted. To delete it yourself: ${command}` };
  }
  const reason = `${said} Whether ECS deletes ${service.name} is not known. Run the step again: it finishes what is begun.`;
  return { outcome: kind === 'aborted' ? 'cancelled' : 'unknown', reason };
}

/** Deletion was begun, and its end was not seen. */
function unfinishedText({ service }: RemovedService, end: RemovalEnd, run: Run): string {
  const left = tasksOf(end.last);
  const status = end.last?.status ?? 'DRAINING';
  const state = `ECS is still deleting ${service.name} (${status}, ${plural(left, 'task')} left), and goes on without this step.`;
  const next = 'Run the step again to wait for it and to remove what else belongs to it.';
  if (end.kind === 'cancelled') return `The run was cancelled. ${state} ${next}`;
  if (end.kind === 'timed-out') return `Not gone after ${waitedText(run, end)}: ${state} ${next}`;
  return `Lost track of the deletion: ${withFullStop(end.why ?? 'no poll succeeded')} ${state} ${next}`;
}

function waitedText({ startedAtMs }: Run, { endedAtMs }: RemovalEnd): string {
  return `${Math.round((endedAtMs - startedAtMs) / 60_000)} min`;
}

/** What is gone with the service, and what stays. */
function goneReason(one: RemovedService, { retired }: Removals): string {
  const { service, scalingRemoved, families } = one;
  const tasks = tasksOf(service);
  const head =
    service.status === 'INACTIVE'
      ? 'The service was deleted before; what was left of it is removed.'
      : `The service${tasks === 0 ? '' : ` and its ${plural(tasks, 'task')}`} ${tasks === 0 ? 'is' : 'are'} gone.`;
  const scaling = scalingRemoved ? ['Its scalable target and scaling policies were deregistered.'] : [];
  const environment =
    retired !== null && retired.deployments.length > 0
      ? [`${retiredText(retired)} ${retired.deployments.length === 1 ? 'is' : 'are'} inactive.`]
      : [];
  return [head, ...scaling, ...families.flatMap(familyText), ...environment].join(' ');
}

const shownRevisions = 5;

function familyText({ family, deregistered, usedBy, left }: RemovedFamily): string[] {
  if (usedBy !== null && left.length > 0) return [`The revisions of ${family} stay registered: ${usedBy}.`];
  if (deregistered.length === 0) return [];
  const names = deregistered.slice(-shownRevisions).map(revisionName);
  const more = deregistered.length > names.length ? ` and ${deregistered.length - names.length} more` : '';
  return [`Deregistered ${names.join(', ')}${more}.`];
}

/** What a dry run of `mode: remove` found. */
export type PlannedRemovals = Pick<Removals, 'kept' | 'gone' | 'repositoryUrl' | 'runUrl' | 'warnings'> & {
  remove: readonly Service[];
  steps: readonly string[];
  /** Of GitHub. */
  notices: readonly string[];
};

/** The report of a dry run of `mode: remove`: what would be, and nothing was changed. */
export function plannedRemovalReport(run: Run, planned: PlannedRemovals): Report {
  const { remove, kept, gone, repositoryUrl, runUrl } = planned;
  const facts = [
    ...remove.map((service) => ({ ...unchangedService(service, run.cluster, null), reason: 'It would be removed.' })),
    ...kept.map(({ service, reason }) => untouched(service, run, `It would be left as it is: ${withFullStop(reason)}`)),
    ...gone.map((one) => goneFacts(one, run)),
  ];
  return {
    ...run,
    ...withSucceeded({ outcome: 'planned' as const }, run.mode),
    revisions: [],
    services: facts.map((one) => withSucceeded({ ...one, outcome: 'planned' as const }, run.mode)),
    task: null,
    steps: [...planned.steps],
    warnings: [...planned.warnings],
    refusal: null,
    github: { shipped: [], repositoryUrl, deploymentId: null, runUrl, notices: [...planned.notices] },
  };
}
