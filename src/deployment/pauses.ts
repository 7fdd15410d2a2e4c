import { failsDeployment } from '../verification/check.ts';
import type { DeploymentContext, DeploymentWatch } from './controller.ts';
import { isOpen } from './deployment-watch.ts';
import { type DeploymentEvent, extendTimeline } from './events.ts';
import { type Pause, type PauseAction, type PauseAnswer, type PauseAnswerer, pauseText } from './obstacles.ts';
import type { WaitUntil } from './verdict.ts';

/**
 * What the step does about a pause: answers it, will answer it once that is decided, leaves it to a person, or leaves it
 * to a person and has something to finish before it may end there.
 */
export type PauseDecision = PauseAction | 'undecided' | 'leave' | 'hold';

/** How the step answers pauses. */
export type PauseJudge = {
  /** By what it decides. */
  by: 'checks' | 'rollback';
  /** Decides about the pause that holds a deployment, `watch.pause`, at each poll that shows it. */
  decide(watch: DeploymentWatch): PauseDecision;
};

/** Leaves each pause to a person. */
export const leavePauses: PauseJudge = { by: 'checks', decide: () => 'leave' };

/** The step continues its own rollback: what is known to be right needs no second approval. */
export const continueRollback: PauseJudge = {
  by: 'rollback',
  decide: ({ pause, handle }) => (pause?.ofRollback === true || handle.inProgress !== true ? 'CONTINUE' : 'leave'),
};

/** Of a deployment that was told to roll back: the pause before that is not continued, that of the rollback is. */
export const continueStopped: PauseJudge = {
  by: 'rollback',
  decide: ({ pause }) => (pause?.ofRollback === true ? 'CONTINUE' : 'leave'),
};

/**
 * Answers pauses by the checks of `verify`. A check that fails ends the watch, and its rollback answers the pause.
 *
 * @param answers whether the step continues what passed (`continue-paused: verified`), or leaves it to a person
 */
export function judgeByChecks(answers: boolean): PauseJudge {
  const decide = ({ pause, checks, readsChecks, unverified }: DeploymentWatch): PauseDecision => {
    // The step ends here, and answers nothing.
    if (unverified?.kind === 'completed') return 'hold';
    // A rollback returns to what is known to be right: there is nothing to check.
    if (pause?.ofRollback === true) return answers ? 'CONTINUE' : 'leave';
    const isOpen = readsChecks || checks.some(({ now }) => now === 'pending');
    if (isOpen || checks.some(failsDeployment)) return answers ? 'undecided' : 'hold';
    const forPerson = checks.some(({ now, onInconclusive }) => now === 'inconclusive' && onInconclusive === 'pause');
    return answers && !forPerson ? 'CONTINUE' : 'leave';
  };
  return { by: 'checks', decide };
}

/**
 * What one poll leaves to do about a pause: the step answers it, or ends there where it was to wait for a pause, or
 * waits on. An answer that AWS refuses is told, and the pause is then left to a person.
 */
export async function settlePause(
  watch: DeploymentWatch,
  until: WaitUntil,
  judge: PauseJudge,
  context: DeploymentContext,
): Promise<DeploymentWatch> {
  const { pause, verdict } = watch;
  if (pause === null || context.signal.aborted) return watch;
  // Where the step ends at a stage, a pause there is left to a person.
  if (verdict.kind === 'completed') return reportPause(watch, pause, 'person', context);
  if (!isOpen(watch)) return watch;
  const decision = isRefused(watch, pause) ? 'leave' : judge.decide(watch);
  const reported = reportPause(
    watch,
    pause,
    answererOf(decision, pause.ofRollback ? 'rollback' : judge.by, until),
    context,
  );
  if (decision === 'CONTINUE' || decision === 'ROLLBACK') return answer(reported, pause, decision, context);
  const ends = decision === 'leave' && until === 'paused' && verdict.kind === 'pending';
  return ends ? { ...reported, verdict: { kind: 'paused', why: pauseText(pause) } } : reported;
}

function answererOf(decision: PauseDecision, by: 'checks' | 'rollback', until: WaitUntil): PauseAnswerer {
  if (decision !== 'leave' && decision !== 'hold') return by;
  return until === 'paused' ? 'later-step' : 'person';
}

/** Tells a pause once, and once more where it is for a person to answer after all. */
function reportPause(
  watch: DeploymentWatch,
  pause: Pause,
  by: PauseAnswerer,
  { clock }: DeploymentContext,
): DeploymentWatch {
  const { timeline, handle } = watch;
  const isPublished = timeline.events.some(
    (event) =>
      event.kind === 'pause' && event.pause.hookId === pause.hookId && (by !== 'person' || event.by === 'person'),
  );
  if (isPublished) return watch;
  const { stage } = pause;
  const event: DeploymentEvent = { kind: 'pause', atMs: clock.now(), service: handle.service, stage, pause, by };
  return { ...watch, timeline: extendTimeline(timeline, [event]) };
}

async function answer(
  watch: DeploymentWatch,
  pause: Pause,
  action: PauseAction,
  context: DeploymentContext,
): Promise<DeploymentWatch> {
  const result = await watch.handle.controller.answerPause(watch, action, context);
  const nowMs = context.clock.now();
  const reported = withEvent(watch, { pause, action, result }, nowMs);
  if (result.kind === 'refused') return reported;
  return { ...reported, pause: null, answeredHooks: new Map([...watch.answeredHooks, [pause.hookId, nowMs]]) };
}

type Answered = { pause: Pause; action: PauseAction; result: PauseAnswer };

function withEvent(watch: DeploymentWatch, { pause, action, result }: Answered, atMs: number): DeploymentWatch {
  const { hookId, stage } = pause;
  const why = result.kind === 'answered' ? null : result.why;
  const event: DeploymentEvent = {
    kind: 'pause-answer',
    atMs,
    service: watch.handle.service,
    stage,
    hookId,
    action,
    result: result.kind,
    why,
  };
  return { ...watch, timeline: extendTimeline(watch.timeline, [event]) };
}

/** Whether AWS has refused the step's answer to this pause. */
function isRefused({ timeline }: DeploymentWatch, { hookId }: Pause): boolean {
  return timeline.events.some(
    (event) => event.kind === 'pause-answer' && event.hookId === hookId && event.result === 'refused',
  );
}
