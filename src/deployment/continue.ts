import type { AwsError } from '../lib/errors.ts';
import { hasNeverServed } from '../service/never-served.ts';
import type { DeploymentContext, ServiceUpdate, WatchedHandle } from './controller.ts';
import { controllerFor } from './controllers/index.ts';
import { joinDeployment } from './join.ts';
import { type Pause, type PauseAnswer, pauseName } from './obstacles.ts';

/**
 * Continues a paused deployment, before which the revision `served` ran, and says what to watch. What ended by itself
 * meanwhile, or whose answer is in doubt, is watched all the same: the polls tell what became of it.
 *
 * @throws AwsError where AWS took none of the answers
 */
export async function continueDeployment(
  update: ServiceUpdate,
  { pauses, served }: { pauses: readonly Pause[]; served: string | null },
  context: DeploymentContext,
): Promise<WatchedHandle> {
  const { clock, log } = context;
  const controller = controllerFor(update.service);
  const joined = joinDeployment(controller, update, clock.now());
  // A first deployment has nothing before it: one that fails is scaled to 0.
  const isFirst = served === null && hasNeverServed(update.service);
  const rollbackPoint = { ...joined.rollbackPoint, revision: served, ...(isFirst && { neverServed: true as const }) };
  const handle = { ...joined, rollbackPoint };
  const watch = await controller.watch(handle);
  const answers = await Promise.all(
    pauses.map(async (pause) => ({
      pause,
      answer: await controller.answerPause({ ...watch, pause }, 'CONTINUE', context),
    })),
  );
  for (const { pause, answer } of answers) log.line(`${update.service.name}: ${answerText(pause, answer)}`);
  const goesOn = answers.some(({ answer }) => answer.kind !== 'refused' || answer.inDoubt);
  const [refusal] = answers.flatMap(({ answer }) => (answer.kind === 'refused' ? [answer.error] : []));
  if (!goesOn && refusal !== undefined) throw refusal satisfies AwsError;
  const answered = answers.filter(({ answer }) => answer.kind !== 'refused');
  return { ...handle, answeredHooks: new Map(answered.map(({ pause }) => [pause.hookId, clock.now()])) };
}

function answerText(pause: Pause, answer: PauseAnswer): string {
  if (answer.kind === 'answered') return `continued ${pauseName(pause)}`;
  if (answer.kind === 'over') return `did not continue ${pauseName(pause)}: ${answer.why}`;
  const doubt = answer.inDoubt ? ' Whether ECS took the answer is not known; the deployment is watched.' : '';
  return `could not continue ${pauseName(pause)}: ${answer.why}${doubt}`;
}
