import type { EcsApi } from '../apis/ecs.ts';
import type { Inputs } from '../contract/inputs.ts';
import type { RegisterResult, UpdateResult } from '../deployment/apply.ts';
import type { DeploymentWatch } from '../deployment/controller.ts';
import type { DeploymentResult } from '../deployment/finish.ts';
import { causeText, isRecallable, type RecallCause, recallCause, recalled } from '../deployment/recall.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { AwsError } from '../lib/errors.ts';
import { inTens } from '../service/read.ts';
import { isSameService, type Service } from '../service/service.ts';
import { wavesOf } from '../service/waves.ts';
import type { RunContext } from './context.ts';

type Result = DeploymentResult<Diagnosis>;

/** What was done for all services. `notes`: what did not work beside the deployments themselves. */
export type Deployed = { updates: UpdateResult[]; results: Result[]; notes: string[] };

/** Follows the deployments of one wave while they are watched, and closes those that are rolled back with others. */
export type Fleet = {
  onPolled(watches: readonly DeploymentWatch[]): readonly DeploymentWatch[];
  /** Resolves when every rollback that was begun because of another service has ended. */
  settled(): Promise<unknown>;
};

/** How one wave is deployed; the same code deploys a step without waves. */
export type WaveSteps = {
  update(part: readonly RegisterResult[]): Promise<UpdateResult[]>;
  /** Sets the tags of services that were updated; returns what did not work. */
  tag(updates: readonly UpdateResult[]): Promise<string[]>;
  wait(updates: readonly UpdateResult[], fleet: Fleet | null): Promise<Result[]>;
  /** Rolls back what a watch says is to be rolled back. */
  finish(watch: DeploymentWatch, updates: readonly UpdateResult[]): Promise<Result>;
};

/**
 * Deploys the services wave by wave, and rolls back the others where one fails and `rollback-scope` is `all`. No wave
 * starts after one in which a service did not end well.
 */
export async function deployWaves(
  registered: readonly RegisterResult[],
  inputs: Inputs,
  steps: WaveSteps,
  context: RunContext,
): Promise<Deployed> {
  const waves = wavesOf(
    registered.flatMap(({ plan }) => plan.services.map(({ service }) => service)),
    inputs,
  );
  const done: Deployed = { updates: [], results: [], notes: [] };
  const recall = createRecall(done, inputs, steps, context);
  let stop: string | null = null;
  for (const [index, wave] of waves.entries()) {
    const place = waves.length < 2 ? '' : `Wave ${index + 1} of ${waves.length}`;
    const part = partOf(registered, wave);
    if (stop !== null) {
      context.log.line(`${place} is not started, because ${stop}`);
      done.updates.push(...notStarted(part, stop));
      continue;
    }
    if (place !== '') context.log.line(`${place}: ${namesOf(wave)}`);
    const { current, moved } = index === 0 ? { current: part, moved: [] } : await refresh(part, inputs, context);
    const updates = [...(moved.length > 0 ? [] : await steps.update(current))];
    const states = [...updates, ...moved, ...(moved.length > 0 ? notStarted(current, movedText(moved)) : [])];
    done.updates.push(...states);
    done.notes.push(...(await steps.tag(updates)));
    done.results.push(...(await steps.wait(updates, recall)));
    recall.onPolled([]);
    const failures = states.flatMap((state) => failureOf(state, done.results));
    if (failures.length > 0) stop = `${failures.slice(0, 3).join(', ')}${place === '' ? '' : ` in wave ${index + 1}`}.`;
  }
  return { ...done, results: await recall.settle(done.results) };
}

/** The revisions with only those of their services that are in a wave. */
function partOf(registered: readonly RegisterResult[], wave: readonly Service[]): RegisterResult[] {
  const arns = new Set(wave.map(({ arn }) => arn));
  return registered
    .map((item) => ({
      ...item,
      plan: { ...item.plan, services: item.plan.services.filter(({ service }) => arns.has(service.arn)) },
    }))
    .filter(({ plan }) => plan.services.length > 0);
}

function namesOf(wave: readonly Service[]): string {
  return wave.length > 5 ? `${wave.length} services` : wave.map(({ name }) => name).join(', ');
}

/**
 * The services of a later wave as they are now: the rollback point is what runs before the change, and what another run
 * has deployed meanwhile is not replaced. What cannot be read is taken as it was.
 */
async function refresh(
  part: readonly RegisterResult[],
  { cluster }: Inputs,
  context: { ecs: Pick<EcsApi, 'describeServices'>; signal: AbortSignal },
): Promise<{ current: RegisterResult[]; moved: UpdateResult[] }> {
  const arns = part.flatMap(({ plan }) => plan.services.map(({ service }) => service.arn));
  const found = new Map((await readAgain(cluster, arns, context)).map((service) => [service.arn, service]));
  const moved: UpdateResult[] = [];
  const current = part.map((item) => {
    const services = item.plan.services.flatMap((plan) => {
      const now = found.get(plan.service.arn);
      if (now === undefined) return [plan];
      if (isSameService(now, plan.service) && now.taskDefinition === plan.service.taskDefinition) {
        // Some members are read from elsewhere than from DescribeServices.
        const { express } = plan.service;
        const members = { ...plan.service.members, ...now.members };
        return [{ ...plan, service: { ...now, members, ...(express !== undefined && { express }) } }];
      }
      moved.push(untouched(item, plan, { kind: 'moved', now: now.taskDefinition }));
      return [];
    });
    return { ...item, plan: { ...item.plan, services } };
  });
  return { current, moved };
}

async function readAgain(
  cluster: string,
  arns: readonly string[],
  { ecs, signal }: { ecs: Pick<EcsApi, 'describeServices'>; signal: AbortSignal },
): Promise<Service[]> {
  try {
    return (await Promise.all(inTens(arns).map((ten) => ecs.describeServices(cluster, ten, signal)))).flat();
  } catch (error) {
    if (error instanceof AwsError) return [];
    throw error;
  }
}

function movedText(moved: readonly UpdateResult[]): string {
  return `another deployment changed ${moved.map(({ plan }) => plan.service.name).join(', ')} meanwhile.`;
}

function notStarted(part: readonly RegisterResult[], why: string): UpdateResult[] {
  return part.flatMap((item) => item.plan.services.map((plan) => untouched(item, plan, { kind: 'not-started', why })));
}

function untouched(
  { arn, plan: { target } }: RegisterResult,
  plan: UpdateResult['plan'],
  state: UpdateResult['state'],
): UpdateResult {
  return { plan, revision: arn, definition: target.definition, changedContainers: [], state };
}

/** What went wrong with a service, after its name; nothing where it ended as this step waits for. */
function failureOf({ plan, state }: UpdateResult, results: readonly Result[]): string[] {
  const { name } = plan.service;
  if (['nothing-to-do', 'tagged', 'not-started'].includes(state.kind)) return [];
  if (!('handle' in state)) return [`${name} ${state.kind === 'cancelled' ? 'was cancelled' : 'was not updated'}`];
  const { serviceArn } = state.handle;
  const verdict = results.find(({ watch }) => watch.handle.serviceArn === serviceArn)?.watch.verdict.kind ?? 'unknown';
  const word = words[verdict];
  return word === null ? [] : [`${name} ${word}`];
}

const words: Readonly<Record<DeploymentWatch['verdict']['kind'], string | null>> = {
  completed: null,
  paused: null,
  failed: 'failed',
  'timed-out': 'timed out',
  cancelled: 'was cancelled',
  superseded: 'was superseded',
  recalled: 'was rolled back',
  unknown: 'could not be followed to its end',
  pending: 'could not be followed to its end',
  unclear: 'could not be followed to its end',
};

type Recall = Fleet & {
  /** The results, with those of the deployments that were rolled back after they had ended well. */
  settle(results: readonly Result[]): Promise<Result[]>;
};

/**
 * Rolls back with one service the others that this step changed: a deployment in progress ends there and goes the way of
 * one that failed, and what has ended well already is rolled back at the same time. The rollback of each is its own.
 */
function createRecall(done: Deployed, inputs: Inputs, steps: WaveSteps, { clock, log }: RunContext): Recall {
  const undone = new Map<string, Promise<Result>>();
  let isAnnounced = false;
  const announce = (cause: RecallCause) => {
    if (!isAnnounced) log.line(`The other services are rolled back too, because ${causeText(cause)}`);
    isAnnounced = true;
  };
  const updateOf = (watch: DeploymentWatch) =>
    done.updates.find(({ state }) => 'handle' in state && state.handle === watch.handle);
  return {
    onPolled(watches) {
      if (inputs.rollbackScope !== 'all') return watches;
      const cause = recallCause(
        [...watches, ...done.results.map(({ watch }) => watch)],
        done.updates,
        inputs.rollbackOn,
      );
      if (cause === null) return watches;
      const close = (watch: DeploymentWatch) => {
        announce(cause);
        return recalled(watch, cause, clock.now());
      };
      const ended = [...watches.filter((watch) => !isGoingOn(watch)), ...done.results.map(({ watch }) => watch)];
      for (const watch of ended) {
        const { serviceArn } = watch.handle;
        if (undone.has(serviceArn) || !isRecallable(watch, updateOf(watch))) continue;
        undone.set(serviceArn, steps.finish(close(watch), done.updates));
      }
      return watches.map((watch) => (isGoingOn(watch) && isRecallable(watch, updateOf(watch)) ? close(watch) : watch));
    },
    settled: () => Promise.all(undone.values()),
    settle: (results) => Promise.all(results.map((result) => undone.get(result.watch.handle.serviceArn) ?? result)),
  };
}

function isGoingOn({ verdict }: DeploymentWatch): boolean {
  return verdict.kind === 'pending' || verdict.kind === 'unclear';
}
