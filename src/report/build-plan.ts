import type { ScalableTarget } from '../apis/auto-scaling.ts';
import type { ServiceTag } from '../apis/ecs.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { revisionName } from '../lib/arn.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { plural } from '../lib/text.ts';
import type { TaskPlan } from '../run-task/request.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import { isRollingOut, primaryOf, type Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Check, Moment } from '../verification/check.ts';
import { withDigests } from './image-digests.ts';
import { inWave } from './in-wave.ts';
import type { Report, ServiceReport } from './report.ts';
import { rolloutCost } from './rollout-cost.ts';
import { withSucceeded } from './succeeded.ts';
import { membersOf, unchangedService } from './unchanged-service.ts';

/** A service whose auto scaling is going to be suspended. */
export type SuspendedService = { service: string; target: ScalableTarget };

/** What a dry run has found out. */
export type Planned = {
  plan: Plan;
  task: TaskPlan | null;
  suspended: readonly SuspendedService[];
  /** Paths of the rendered revisions. */
  files: readonly (string | null)[];
  /** Those that the services are to get. */
  tags?: readonly ServiceTag[];
  /** The number of each service's wave, by the service's ARN; empty or absent without waves. */
  waves?: ReadonlyMap<string, number>;
  /** The checks of `verify`. */
  checks?: readonly PlannedCheck[];
};

type PlannedCheck = Pick<Check, 'name' | 'when' | 'fromStart'>;

/** What a run would do, in its order, one sentence each. */
function planSteps({
  plan,
  task,
  suspended,
  tags = [],
  waves = new Map(),
  checks = [],
}: Omit<Planned, 'files'>): string[] {
  const registers = plan.revisions.filter(({ existing, target }) => existing === null && !target.isInline);
  const waveOf = ({ service }: ServicePlan) => waves.get(service.arn) ?? 0;
  const updates = plan.revisions
    .flatMap((revision) => revision.services.map((service) => ({ revision, service })))
    .sort((one, other) => waveOf(one.service) - waveOf(other.service));
  const steps = [
    ...registers.map(({ target }) => `Register a new revision of ${textOf(target.definition.family) ?? 'its family'}.`),
    ...(task === null ? [] : [taskStep(task)]),
    ...suspended.map(suspendStep),
    ...updates.flatMap(({ revision, service }) => {
      const wave = waveOf(service);
      return stepOf(revision, service).map((step) => (wave === 0 ? step : `Wave ${wave}: ${step}`));
    }),
    ...(updates.some(({ service }) => deploys.includes(service.action)) ? checks.map(checkStep) : []),
    ...updates.flatMap(({ service }) => scalingSteps(service)),
    ...updates.flatMap(({ service }) => tags.map((tag) => tagStep(service, tag))),
  ];
  return steps.length === 0 ? ['Nothing: everything already runs as requested.'] : steps;
}

/** Actions after which there is a deployment to watch. */
const deploys: readonly ServicePlan['action'][] = ['create', 'update', 'join', 'continue'];

const moments: Readonly<Record<Moment, string>> = {
  serving: 'once the new revision serves all production traffic',
  'test-traffic': 'while the new revision has test traffic',
  'each-step': 'at every step of the deployment',
};

function checkStep({ name, when, fromStart }: PlannedCheck): string {
  return `Check ${name}, ${fromStart ? 'from the start of the deployment on' : moments[when]}.`;
}

function suspendStep({ service, target: { min, max } }: SuspendedService): string {
  return `Suspend the auto scaling of ${service} (${min} to ${plural(max, 'task')}) until the end of the step.`;
}

/** Never its command: it may contain secrets. */
function taskStep({ container, waits }: TaskPlan): string {
  return `Run the one-off task; ${waits ? `the exit code of container ${container} decides whether the run continues` : 'the step does not wait for it'}.`;
}

function scalingSteps({ service, scaling }: ServicePlan): string[] {
  return scaling === undefined ? [] : [`Set the auto scaling of ${service.name}: ${scaling.summary}.`];
}

function tagStep({ service }: ServicePlan, { key, value }: ServiceTag): string {
  return `Set the tag ${key} of ${service.name} to ${value}.`;
}

function stepOf(revision: RevisionPlan, plan: ServicePlan): string[] {
  const { service, action, changes, reasons, members: serviceChanges } = plan;
  if (action === 'none') return [];
  if (action === 'continue' || action === 'end') return reasons.map((reason) => `${service.name}: ${reason}.`);
  if (action === 'create') return [creationStep(service, revision, serviceChanges)];
  if (action === 'tag') return [`Add tags to ${service.name}.`];
  if (action === 'join') return [waitStep(service)];
  const to = nameOf(revision);
  const members = changes.length === 0 ? '' : `, and set ${changes.map(({ member }) => member).join(', ')}`;
  const cost = rolloutCost(service, serviceChanges);
  return [`${controllerFor(service).describe(service, to, members)} ${cost}`];
}

function waitStep(service: Service): string {
  const runs = service.running > 0 || isRollingOut(service) || primaryOf(service) === null;
  return runs
    ? `Wait for the rollout of ${service.name} that is in progress.`
    : `Wait until tasks of ${service.name} run.`;
}

function nameOf({ existing, target }: RevisionPlan): string {
  if (existing !== null) return revisionName(existing);
  return target.isInline ? 'a revision that ECS makes of `primaryContainer`' : 'the new revision';
}

/** The step that creates a service. */
function creationStep({ name, scheduling }: Service, revision: RevisionPlan, members: JsonObject): string {
  const to = nameOf(revision);
  const { desiredCount } = members;
  const count =
    scheduling === 'DAEMON' || typeof desiredCount !== 'number' ? '' : ` and ${plural(desiredCount, 'task')}`;
  return `Create the service ${name} with ${to}${count}.`;
}

/** The report of a dry run: what would be, and nothing was changed. */
export function plannedReport(
  run: Pick<Report, 'mode' | 'dryRun' | 'cluster' | 'region' | 'startedAtMs' | 'endedAtMs'>,
  planned: Planned,
): Report {
  const { plan, files, waves } = planned;
  return {
    ...run,
    ...withSucceeded({ outcome: 'planned' as const }, run.mode),
    revisions: plan.revisions.map((revision, index) => ({
      family: String(revision.target.definition.family ?? ''),
      arn: revision.existing,
      registered: false,
      file: files[index] ?? null,
      changes: revision.changes,
      members: membersOf(revision),
      images: withDigests(revision, plan),
    })),
    services: plan.revisions.flatMap((revision) =>
      revision.services.map((service) => ({
        ...plannedService(service, revision, run),
        ...inWave(service.service, waves),
      })),
    ),
    steps: planSteps(planned),
    task: null,
    warnings: plan.warnings,
    refusal: null,
    github: null,
  };
}

function plannedService(
  plan: ServicePlan,
  revision: RevisionPlan,
  { cluster, mode }: Pick<Report, 'cluster' | 'mode'>,
): ServiceReport {
  const untouched = unchangedService(plan.service, cluster, revision.existing);
  return withSucceeded({ ...untouched, outcome: 'planned', reason: `${plan.reasons.join('; ')}.` }, mode);
}
