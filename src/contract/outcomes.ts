/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
export const OUTCOMES = [
  {
    name: 'failed',
    meaning:
      'It failed, and the service was not rolled back (turned off, nothing to go back to, or the rollback failed too, which is said).',
    step: 'red',
  },
  {
    name: 'unknown',
    meaning:
      'The action lost sight of a deployment that it had started (credentials expired, access denied while watching).',
    step: 'red',
  },
  { name: 'timed-out', meaning: 'Neither done nor failed in time; the deployment is left as it is.', step: 'red' },
  { name: 'cancelled', meaning: 'The workflow was cancelled; the log says what is still running.', step: 'red' },
  { name: 'superseded', meaning: 'Another deployment took over while waiting; it is left alone.', step: 'red' },
  {
    name: 'rolled-back',
    meaning: 'The service runs an earlier revision now, because the deployment failed.',
    step: 'red unless asked for',
  },
  {
    name: 'deployed',
    meaning: 'The new revision serves alone and its deployment completed (or was started, when told not to wait).',
    step: 'green',
  },
  { name: 'planned', meaning: 'It was shown what a deployment would change, and nothing was changed.', step: 'green' },
  { name: 'registered', meaning: 'The revision is registered; no service was named.', step: 'green' },
  { name: 'unchanged', meaning: 'There was nothing to do.', step: 'green' },
] as const;

export type Outcome = (typeof OUTCOMES)[number]['name'];

/** The worst of several outcomes; `unchanged` when there are none. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  const present = new Set(outcomes);
  return OUTCOMES.find(({ name }) => present.has(name))?.name ?? 'unchanged';
}

/** Whether the step is green; a rollback is only where the user asked for one. */
export function isGreen(outcome: Outcome, serviceChanges: { rollback: boolean }): boolean {
  const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
  return step === 'green' || (step === 'red unless asked for' && serviceChanges.rollback);
}
