import { failsDeployment } from '../verification/check.ts';
import type { DeploymentContext, DeploymentWatch } from './controller.ts';
import { isOpen } from './deployment-watch.ts';
import { type DeploymentEvent, extendTimeline } from './events.ts';
import { type Pause, type PauseAction, type PauseAnswer, pauseText } from './obstacles.ts';
import type { WaitUntil } from './verdict.ts';

/** What the step does about a pause: answers it, has not decided yet, or leaves it to a person. */
export type PauseDecision = PauseAction | 'undecided' | 'leave';

/** Decides about the pause that holds a deployment, `watch.pause`, at each poll that shows it. */
export type PauseJudge = (watch: DeploymentWatch) => PauseDecision;

/** The step continues its own rollback: what is known to be right needs no second approval. */
export const continueRollback: PauseJudge = ({ pause, handle }) =>
  pause?.ofRollback === true || handle.inProgress !== true ? 'CONTINUE' : 'leave';

/** Of a deployment that was told to roll back: the pause before that is not continued, that of the rollback is. */
export const continueStopped: PauseJudge = ({ pause }) => (pause?.ofRollback === true ? 'CONTINUE' : 'leave');

/**
 * Answers pauses by the checks of `verify`. A check that fails ends the watch, and its rollback answers the pause.
 *
 * @param answers whether the step continues what passed (`continue-paused: verified`), or leaves it to a person
 */
export function judgeByChecks(answers: boolean): PauseJudge {
  return ({ pause, checks, readsChecks, unverified }) => {
    // The step ends here, and answers nothing.
    if (unverified?.kind === 'completed') return 'undecided';
    // A rollback returns to what is known to be right: there is nothing to check.
    if (pause?.ofRollback === true) return answers ? 'CONTINUE' : 'leave';
    const isOpen = readsChecks || checks.some(({ now }) => now === 'pending');
    if (isOpen || checks.some(failsDeployment)) return 'undecided';
    const forPerson = checks.some(({ now, onInconclusive }) => now === 'inconclusive' && onInconclusive === 'pause');
    return answers && !forPerson ? 'CONTINUE' : 'leave';
  };
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
  if (pause === null || !isOpen(watch) || context.signal.aborted) return watch;
  const decision = isRefused(watch, pause) ? 'leave' : judge(watch);
  if (decision === 'CONTINUE' || decision === 'ROLLBACK') return answer(watch, pause, decision, context);
  const ends = decision === 'leave' && until === 'paused' && verdict.kind === 'pending';
  return ends ? { ...watch, verdict: { kind: 'paused', why: pauseText(pause) } } : watch;
}

async function answer(
  watch: DeploymentWatch,
  pause: Pause,
  action: PauseAction,
  context: DeploymentContext,
): Promise<DeploymentWatch> {
  const result = await watch.handle.controller.answerPause(watch, action, context);
  const nowMs = context.clock.now();
  const told = withEvent(watch, { pause, action, result }, nowMs);
  if (result.kind === 'refused') return told;
  return { ...told, pause: null, answeredHooks: new Map([...watch.answeredHooks, [pause.hookId, nowMs]]) };
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
