/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
export const OUTCOMES = [
  {
    name: 'failed',
    meaning:
      'The deployment failed, and the service was not rolled back: rollback is turned off, there is no earlier revision, or the rollback failed too.',
    step: 'red',
  },
  {
    name: 'unknown',
    meaning:
      'The action lost track of the deployment that it started, because the credentials expired or access was denied.',
    step: 'red',
  },
  {
    name: 'timed-out',
    meaning: 'The deployment neither completed nor failed within the time limit. It is left as it is.',
    step: 'red',
  },
  { name: 'cancelled', meaning: 'The workflow was cancelled. The log shows what is still running.', step: 'red' },
  { name: 'superseded', meaning: 'Another deployment replaced this one. It is left alone.', step: 'red' },
  {
    name: 'rolled-back',
    meaning: 'The service runs an earlier revision, because the deployment failed. Green with `mode: rollback`.',
    step: 'red unless asked for',
  },
  {
    name: 'paused',
    meaning: 'A pause hook holds the deployment, and `wait-until: paused` ends the step there.',
    step: 'green',
  },
  {
    name: 'deployed',
    meaning:
      'The deployment completed: the new revision is stable, and no old tasks remain. Without waiting: the deployment was started.',
    step: 'green',
  },
  {
    name: 'removed',
    meaning: '`mode: remove`: the service is deleted, and all of its tasks have stopped.',
    step: 'green',
  },
  {
    name: 'reported',
    meaning: '`mode: status`: the step showed what runs. Red where `fail-on` names something that was found.',
    step: 'green',
  },
  { name: 'planned', meaning: 'The step showed what a deployment would change. Nothing was changed.', step: 'green' },
  { name: 'registered', meaning: 'The revision was registered. No service was named.', step: 'green' },
  { name: 'unchanged', meaning: 'The service already runs this revision. Nothing was changed.', step: 'green' },
] as const;

export type Outcome = (typeof OUTCOMES)[number]['name'];

/** The worst of several outcomes; `unchanged` when there are none. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  const present = new Set(outcomes);
  return OUTCOMES.find(({ name }) => present.has(name))?.name ?? 'unchanged';
}

/** Whether the step is green; a rollback is only where the user asked for one. */
export function isSuccess(outcome: Outcome, run: { rollback: boolean }): boolean {
  const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
  return step === 'green' || (step === 'red unless asked for' && run.rollback);
}
