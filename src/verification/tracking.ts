import type { Check, CheckResult, CheckState, Run, Stage } from './check.ts';
import type { Observation } from './progress.ts';

/** One check of one deployment: the present run, and those of moments that are over. */
export type Tracked = {
  check: Check;
  /** Where the present run began: its moment, or the step. */
  label: string | null;
  run: Run | null;
  finished: readonly FinishedRun[];
};

/** A run that is over, or a moment that was never seen. */
type FinishedRun = { label: string; state: CheckState; reason: string; seen: readonly string[] };

export function track(check: Check): Tracked {
  return { check, label: null, run: null, finished: [] };
}

/** Begins and ends runs as the deployment goes on. Pure. */
export function advance(tracked: Tracked, observation: Observation, stage: Stage): Tracked {
  const { label, over } = whereabouts(tracked.check, observation);
  const moved = label === tracked.label ? tracked : endRun(tracked);
  if (label !== null && moved.label !== label) return { ...moved, label, run: moved.check.begin(stage) };
  if (label === null && over !== null && moved.finished.length === 0) {
    return { ...moved, finished: [{ label: moved.check.when, state: 'inconclusive', reason: over, seen: [] }] };
  }
  return moved.run === null ? moved : { ...moved, run: timed(moved.check, moved.run, observation, stage) };
}

/** Where there is nothing but the check to wait for, it is waited for no longer than its own limit. */
function timed(check: Check, run: Run, { complete, paused }: Observation, stage: Stage): Run {
  const aged = check.age(run, stage);
  const isOver = aged.state === 'pending' && stage.nowMs >= aged.limitMs && (complete || paused);
  return isOver ? { ...aged, state: 'inconclusive' } : aged;
}

type Whereabouts = {
  label: string | null /** Why the moment does not come any more; null while it may. */;
  over: string | null;
};

function whereabouts(check: Check, { progress, complete, empty }: Observation): Whereabouts {
  if (check.fromStart) return { label: 'start', over: null };
  if (empty)
    return { label: null, over: complete ? 'The desired count is 0: no task runs that could be checked.' : null };
  const { serves, production, testTraffic, step, has, kind, testTrafficKeptBy } = progress;
  if (check.when === 'serving') return { label: serves || complete ? 'serving' : null, over: null };
  if (check.when === 'test-traffic') {
    if (testTraffic) return { label: 'test-traffic', over: null };
    if (!has.testTraffic) return { label: null, over: `There was no test traffic: ${kind} has none.` };
    const passed = production || serves || complete;
    return {
      label: null,
      over: passed ? `Test traffic was over before it could be seen. Make it last with ${testTrafficKeptBy}.` : null,
    };
  }
  if (!has.steps) return { label: null, over: `There were no steps: ${kind} has none.` };
  return { label: step, over: complete && step === null ? 'No step could be seen.' : null };
}

/** A run that is not decided when its moment is over is inconclusive. */
function endRun(tracked: Tracked): Tracked {
  const { label, run } = tracked;
  if (label === null || run === null) return tracked;
  const isOpen = run.state === 'pending';
  const reason = isOpen ? `The deployment went on before the check was decided. ${run.reason}` : run.reason;
  const finished: FinishedRun = { label, state: isOpen ? 'inconclusive' : run.state, reason, seen: run.seen };
  return { ...tracked, label: null, run: null, finished: [...tracked.finished, finished] };
}

/** The worst of the runs is the check's result; one that still runs comes before one that was inconclusive. */
export function resultOf({ check, label, run, finished }: Tracked): CheckResult {
  const now = run === null || label === null ? [] : [{ label, state: run.state, reason: run.reason, seen: run.seen }];
  const all = [...now, ...finished];
  const worst = order.flatMap((state) => all.filter((each) => each.state === state))[0];
  const { number, name, when, onInconclusive, expectation, advice } = check;
  const named = { number, check: name, when: check.fromStart ? ('deployment' as const) : when };
  const base = { ...named, onInconclusive, expectation, advice, now: run === null ? null : run.state };
  if (worst === undefined) return { ...base, state: 'pending', reason: 'Its moment has not come yet.', seen: [] };
  const at = when === 'each-step' && !check.fromStart && worst.label !== when ? `At ${worst.label}: ` : '';
  return { ...base, state: worst.state, reason: `${at}${worst.reason}`, seen: worst.seen };
}

const order: readonly CheckState[] = ['failed', 'pending', 'inconclusive', 'passed'];
