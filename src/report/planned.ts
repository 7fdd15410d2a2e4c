import { revisionName } from '../lib/arn.ts';
import { isObject, type Json, textOf } from '../lib/json.ts';
import { plural } from '../lib/text.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { TaskPlan } from '../task/request.ts';
import type { Report, ServiceReport } from './report.ts';
import { membersOf, untouchedReport } from './untouched.ts';

/** What a run would do, in its order, one sentence each. */
export function planSteps(plan: Plan, task: TaskPlan | null): string[] {
  const registers = plan.revisions.filter((revision) => revision.existing === null);
  const updates = plan.revisions.flatMap((revision) => revision.services.map((service) => ({ revision, service })));
  const steps = [
    ...registers.map(
      ({ desired }) => `Register a new revision of ${textOf(desired.definition.family) ?? 'its family'}.`,
    ),
    ...(task === null ? [] : [taskStep(task)]),
    ...updates.flatMap(({ revision, service }) => stepOf(revision, service)),
  ];
  return steps.length === 0 ? ['Nothing: everything runs as it is asked for.'] : steps;
}

/** Never its command: it may hold what nobody should read. */
function taskStep({ container, waits }: TaskPlan): string {
  return `Run the one-off task; ${waits ? `the exit code of container ${container} decides whether it goes on` : 'it is not waited for'}.`;
}

function stepOf(revision: RevisionPlan, { service, action, changes }: ServicePlan): string[] {
  if (action === 'none') return [];
  if (action === 'join') return [`Wait for the rollout of ${service.name} that is under way.`];
  const to = revision.existing === null ? 'the new revision' : revisionName(revision.existing);
  const members = changes.length === 0 ? '' : `, and set ${changes.map(({ member }) => member).join(', ')}`;
  if (service.controller === 'CODE_DEPLOY')
    return [`Have CodeDeploy deploy ${to} to ${service.name}${members}. ${costOf(service)}`];
  return [`Update ${service.name} to ${to}${members}. ${costOf(service)}`];
}

/** The tasks that a rolling deployment needs beside those that run: ECS developer guide, "Deploy Amazon ECS services by replacing tasks". */
function costOf(service: Service): string {
  if (service.scheduling === 'DAEMON') return 'Each instance stops its task before it starts the new one.';
  if (service.strategy !== 'ROLLING' || service.controller === 'CODE_DEPLOY')
    return `Both revisions run side by side: up to ${plural(service.desired, 'extra task')}.`;
  const percent = (name: string, fallback: number) =>
    numberIn(service.members.deploymentConfiguration, name) ?? fallback;
  const most = Math.floor((service.desired * percent('maximumPercent', 200)) / 100);
  const least = Math.ceil((service.desired * percent('minimumHealthyPercent', 100)) / 100);
  const extra = Math.max(0, most - service.desired);
  return `The rollout runs up to ${plural(extra, 'extra task')} beside the ${service.desired} wanted, and keeps at least ${least} healthy.`;
}

function numberIn(value: Json | undefined, name: string): number | null {
  const member = isObject(value) ? value[name] : null;
  return typeof member === 'number' ? member : null;
}

/** The report of `mode: plan`: what would be, and nothing was changed. */
export function plannedReport(
  run: Pick<Report, 'mode' | 'cluster' | 'region' | 'startedAtMs' | 'endedAtMs'>,
  { plan, task, files }: { plan: Plan; task: TaskPlan | null; files: readonly string[] },
): Report {
  return {
    ...run,
    outcome: 'planned',
    revisions: plan.revisions.map((revision, index) => ({
      family: String(revision.desired.definition.family ?? ''),
      arn: revision.existing,
      registered: false,
      file: files[index] ?? null,
      changes: revision.changes,
      members: membersOf(revision),
      images: revision.images,
    })),
    services: plan.revisions.flatMap((revision) =>
      revision.services.map((service) => plannedService(service, revision, run.cluster)),
    ),
    steps: planSteps(plan, task),
    task: null,
    warnings: plan.warnings,
    refusal: null,
    github: null,
  };
}

function plannedService(plan: ServicePlan, revision: RevisionPlan, cluster: string): ServiceReport {
  const untouched = untouchedReport(plan.service, cluster, revision.existing);
  return { ...untouched, outcome: 'planned', reason: `${plan.reasons.join('; ')}.` };
}
