import type { Inputs } from './contract/inputs.ts';
import { parseArn } from './lib/arn.ts';
import type { Clock } from './lib/clock.ts';
import { InputError, messageOf } from './lib/errors.ts';
import type { JsonObject } from './lib/json.ts';
import { plural } from './lib/text.ts';
import { checkPlan } from './preflight/check-plan.ts';
import type { PreflightPorts } from './preflight/gather.ts';
import { countChanges } from './report/changes.ts';
import { planLines } from './report/plan-lines.ts';
import { membersOf } from './report/untouched.ts';
import { desireEarlier } from './rollback/earlier.ts';
import type { TargetPorts } from './rollback/target.ts';
import type { CodeDeployPlan, CodeDeployPlanPorts } from './rollout/codedeploy-plan.ts';
import { askedOf } from './service/asked.ts';
import { type Desired, type DesiredPorts, type DesiredRevision, desire } from './service/desired.ts';
import type { ImageDirectory } from './service/image-names.ts';
import { type FreshnessByService, makePlan, type Plan, runsAlready } from './service/plan.ts';
import { type DigestReader, type Freshness, freshnessOf } from './service/running-images.ts';
import { primaryOf, type Service } from './service/service.ts';
import { planTask, type TaskPlan } from './task/request.ts';
import type { Files } from './taskdef/source.ts';

/** What the first half of a run needs of the world: nothing here can write to AWS, so a plan cannot by accident. */
export type ReadPorts = {
  clock: Clock;
  files: Files & { writeTemporary(name: string, text: string): string };
  log: Log;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
  ecs: DigestReader & DesiredPorts['ecs'] & TargetPorts['ecs'];
  images: ImageDirectory;
  codeDeploy: CodeDeployPlanPorts['codeDeploy'];
  preflight: Omit<PreflightPorts, 'clock'>;
  github: TargetPorts['github'];
  region: string;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
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

/** Everything that is known and decided before the first write. */
export type Prepared = {
  startedAtMs: number;
  plan: Plan;
  /** The one-off task that runs before the services are updated; null for none. */
  task: TaskPlan | null;
  /** How CodeDeploy deploys a service, by the service's ARN; empty where ECS deploys all of them. */
  codeDeploy: ReadonlyMap<string, CodeDeployPlan>;
  /** Paths of the rendered revisions. */
  files: (string | null)[];
  /** What each service runs now, by the revision's ARN. */
  running: Desired['running'];
};

/**
 * The first half of the story, up to the plan: what is (`snapshot`, which is being read while this very code is
 * loaded), what shall be, and what has to be done for it. `mode: plan` ends here.
 *
 * @throws InputError, AwsError when the run cannot begin
 */
export async function prepare(inputs: Inputs, snapshot: Promise<Service[]>, ports: ReadPorts): Promise<Prepared> {
  const startedAtMs = ports.clock.now();
  const services = await snapshot;
  const desired = await desireFor(inputs, services, ports);
  const [fresh, codeDeploy] = await Promise.all([
    freshness(inputs, desired, ports),
    codeDeployPlans(inputs, services, ports),
  ]);
  const decided = await check(inputs, desired, { fresh, codeDeploy }, ports);
  const task = taskFor(inputs, decided, services);
  const notes = [...(task?.notes ?? []), ...[...codeDeploy.values()].flatMap((each) => each.warnings)];
  const plan = { ...decided, warnings: [...decided.warnings, ...notes] };
  const files = writeRendered(plan, ports);
  showPlan(plan, ports.log);
  return { startedAtMs, plan, task, codeDeploy, files, running: desired.running };
}

/** How CodeDeploy is to deploy those of the services that it deploys. */
async function codeDeployPlans(
  inputs: Inputs,
  services: readonly Service[],
  ports: ReadPorts,
): Promise<Map<string, CodeDeployPlan>> {
  const deployed = services.filter((service) => service.controller === 'CODE_DEPLOY');
  if (deployed.length === 0) return new Map();
  const { planAllByCodeDeploy } = await import('./rollout/codedeploy-plan.ts');
  return planAllByCodeDeploy(deployed, askedOf(inputs), inputs, ports);
}

/** The one-off task of the (first) revision. A rollback makes no revision to run one of. */
function taskFor(inputs: Inputs, plan: Plan, services: readonly Service[]): TaskPlan | null {
  const definition = plan.revisions[0]?.desired.definition;
  if (!inputs.runTask || goesBack(inputs) || definition === undefined) return null;
  const planned = planTask(inputs, definition, services[0] ?? null);
  if ('problems' in planned) throw new InputError(planned.problems);
  return planned;
}

/** Whether an earlier revision is asked for: by the mode, or by a plan that says where to go back to. */
export function goesBack(inputs: Inputs): boolean {
  return inputs.mode === 'rollback' || (inputs.mode === 'plan' && inputs.rollbackTo !== null);
}

/** What shall run: a new revision made from the inputs, or an earlier one. */
function desireFor(inputs: Inputs, services: readonly Service[], ports: ReadPorts): Promise<Desired> {
  if (goesBack(inputs)) return desireEarlier(inputs, services, ports);
  // This account and region, as far as an ARN has told them.
  const home = { account: parseArn(services[0]?.arn ?? '')?.account ?? null, region: ports.region };
  return desire(inputs, services, home, ports);
}

/**
 * Decides, and checks what is to change before anything does. Findings stop the run, all at once; a plan shows them.
 * Pinned images make other revisions, so the decision is made anew with them.
 */
async function check(
  inputs: Inputs,
  desired: Desired,
  { fresh, codeDeploy }: { fresh: FreshnessByService; codeDeploy: Prepared['codeDeploy'] },
  ports: ReadPorts,
): Promise<Plan> {
  const asked = askedOf(inputs);
  const plan = makePlan(desired, fresh, asked);
  // The way back must not be blocked by a full cluster or a registry that does not answer as hoped.
  const level = goesBack(inputs) && inputs.preflight === 'error' ? 'warn' : inputs.preflight;
  const pinImageDigest = inputs.pinImageDigest && !goesBack(inputs);
  const settings = {
    level,
    failOnVulnerabilities: inputs.failOnImageVulnerabilities,
    pinImageDigest,
    goesBack: goesBack(inputs),
  };
  const balancersOf = (service: Service) => codeDeploy.get(service.arn)?.loadBalancers ?? null;
  const request = { cluster: inputs.cluster, region: ports.region, asked, balancersOf, settings };
  const found = await checkPlan(plan, request, { clock: ports.clock, ...ports.preflight }, ports.signal);
  for (const notice of found.notices) ports.log.notice(notice);
  for (const advice of found.advice) ports.log.notice(advice);
  if (found.problems.length > 0 && inputs.mode !== 'plan') throw new InputError(found.problems);
  const stops = found.problems.map(({ message }) => `This would stop a deploy: ${message}`);
  const pinned = {
    ...desired,
    revisions: desired.revisions.map((revision, index) => withPins(revision, found.pinned[index])),
  };
  for (const { definition } of pinned.revisions) ports.hide(definition);
  const decided = pinImageDigest ? makePlan(pinned, fresh, asked) : plan;
  return { ...decided, warnings: [...decided.warnings, ...stops, ...found.warnings] };
}

function withPins(
  revision: DesiredRevision,
  pinned: { definition: JsonObject; notes: string[] } | undefined,
): DesiredRevision {
  return pinned
    ? { ...revision, definition: pinned.definition, notes: [...revision.notes, ...pinned.notes] }
    : revision;
}

/** Whether the tags of unchanged services were pushed anew. */
async function freshness(inputs: Inputs, desired: Desired, ports: ReadPorts): Promise<FreshnessByService> {
  const asksForTags = !goesBack(inputs) && !inputs.forceNewDeployment;
  // While a deployment is under way, or after one that failed, tasks of several revisions run: they prove nothing.
  const settled = (service: Service) => !['IN_PROGRESS', 'FAILED'].includes(primaryOf(service)?.rolloutState ?? '');
  const unchanged = desired.revisions.flatMap((revision) =>
    revision.services
      .filter(settled)
      .filter((service) => asksForTags && runsAlready(revision, desired.running.get(service.taskDefinition ?? '')))
      .map((service) => ({ service, definition: revision.definition })),
  );
  const images = { images: ports.images, running: ports.ecs, signal: ports.signal };
  const checks = await Promise.all(
    unchanged.map(async ({ service, definition }): Promise<[string, Freshness]> => {
      return [service.name, await freshnessOf(definition, service, inputs.cluster, images)];
    }),
  );
  return new Map(checks);
}

/** Leaves each rendered revision in a file, as the render action does, for steps that come after. */
function writeRendered(plan: Plan, ports: ReadPorts): (string | null)[] {
  return plan.revisions.map(({ desired: { definition, tags } }) => {
    const text = JSON.stringify(tags.length > 0 ? { ...definition, tags } : definition, null, 2);
    try {
      return ports.files.writeTemporary(`task-definition-${String(definition.family ?? 'revision')}`, `${text}\n`);
    } catch (error) {
      // A later step may want it; the deployment itself does not.
      ports.log.warning(
        `The file with the rendered task definition could not be written: ${messageOf(error)}. The output task-definition is empty. Is RUNNER_TEMP a folder that can be written?`,
      );
      return null;
    }
  });
}

function showPlan(plan: Plan, log: Log): void {
  log.startGroup('What changes');
  const count = countChanges(plan.revisions.map((revision) => ({ ...revision, members: membersOf(revision) })));
  if (count > 0) log.line(plural(count, 'change'));
  for (const { text, tone } of planLines(plan)) log.line(text, tone);
  log.endGroup();
}
