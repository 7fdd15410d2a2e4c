import type { Inputs } from './contract/inputs.ts';
import { parseArn } from './lib/arn.ts';
import type { Clock } from './lib/clock.ts';
import { InputError } from './lib/errors.ts';
import { planLines } from './report/plan-lines.ts';
import { desireEarlier } from './rollback/earlier.ts';
import type { TargetPorts } from './rollback/target.ts';
import { askedOf } from './service/asked.ts';
import { type Desired, type DesiredPorts, desire } from './service/desired.ts';
import type { ImageDirectory } from './service/image-names.ts';
import { makePlan, type Plan, runsAlready } from './service/plan.ts';
import { type DigestReader, type Freshness, freshnessOf } from './service/running-images.ts';
import type { Service } from './service/service.ts';
import { planTask, type TaskPlan } from './task/request.ts';
import type { Files } from './taskdef/source.ts';

/** What the first half of a run needs of the world: nothing here can write to AWS, so a plan cannot by accident. */
export type ReadPorts = {
  clock: Clock;
  files: Files & { writeTemporary(name: string, text: string): string };
  log: Log;
  ecs: DigestReader & DesiredPorts['ecs'] & TargetPorts['ecs'];
  images: ImageDirectory;
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
};

/** How a line is coloured where the log has colours. */
export type Tone = 'added' | 'removed' | 'changed';

/** Everything that is known and decided before the first write. */
export type Prepared = {
  startedAtMs: number;
  plan: Plan;
  /** The one-off task that runs before the services are updated; null for none. */
  task: TaskPlan | null;
  /** Paths of the rendered revisions. */
  files: string[];
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
  const decided = await decide(inputs, desired, ports);
  const task = taskFor(inputs, decided, services);
  const plan = { ...decided, warnings: [...decided.warnings, ...(task?.notes ?? [])] };
  const files = writeRendered(plan, ports);
  showPlan(plan, ports.log);
  return { startedAtMs, plan, task, files };
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

/** Reads what is still missing for the decision, then decides. */
async function decide(inputs: Inputs, desired: Desired, ports: ReadPorts): Promise<Plan> {
  const asksForTags = !goesBack(inputs) && !inputs.forceNewDeployment;
  const unchanged = desired.revisions.flatMap((revision) =>
    revision.services
      .filter((service) => asksForTags && runsAlready(revision, desired.running.get(service.taskDefinition ?? '')))
      .map((service) => ({ service, definition: revision.definition })),
  );
  const images = { images: ports.images, running: ports.ecs, signal: ports.signal };
  const checks = await Promise.all(
    unchanged.map(async ({ service, definition }): Promise<[string, Freshness]> => {
      return [service.name, await freshnessOf(definition, service, inputs.cluster, images)];
    }),
  );
  return makePlan(desired, new Map(checks), askedOf(inputs));
}

/** Leaves each rendered revision in a file, as the render action does, for steps that come after. */
function writeRendered(plan: Plan, ports: ReadPorts): string[] {
  return plan.revisions.map(({ desired: { definition, tags } }) => {
    const text = JSON.stringify(tags.length > 0 ? { ...definition, tags } : definition, null, 2);
    return ports.files.writeTemporary(`task-definition-${String(definition.family ?? 'revision')}`, `${text}\n`);
  });
}

function showPlan(plan: Plan, log: Log): void {
  log.startGroup('What changes');
  for (const { text, tone } of planLines(plan)) log.line(text, tone);
  log.endGroup();
}
