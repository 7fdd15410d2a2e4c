import type { AwsError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';

/** What holds a deployment up until a person acts: the facts are in events, the sentences in verdicts and in the log. */

/** A pause of the deployment, which ends by an answer or by its timeout. */
export type Pause = {
  /** The hook that waits: what is answered. Each step of a linear or canary deployment has a new one. */
  hookId: string;
  /** ARN of the service deployment that it holds. */
  serviceDeploymentArn: string;
  /** Where the deployment is paused; null where ECS does not tell. */
  stage: string | null;
  /** When ECS stops waiting, ms since the epoch, and what it does then: CONTINUE or ROLLBACK. */
  expiresAtMs: number | null;
  timeoutAction: string | null;
  /** The deployment is being rolled back: it is the rollback that is paused. */
  ofRollback: boolean;
  /** Continues the deployment. */
  command: string;
};

/** What holds the newest deployment of a service, and what the service does. */
export type Hold = {
  /** ARN of that deployment; null where the service shows none. */
  serviceDeploymentArn: string | null;
  state: 'in-progress' | 'successful' | 'other';
  /** The pauses that wait for an answer: empty where none holds the deployment. */
  pauses: Pause[];
  /** Whether a pause of the deployment was continued before. */
  continued: boolean;
  /** What the service does, in one sentence. */
  now: string;
};

/** How a pause is answered. */
export type PauseAction = 'CONTINUE' | 'ROLLBACK';

/** Who answers a pause: a person, the checks of the step, the step that rolls back, or a later step, since this one ends. */
export type PauseAnswerer = 'person' | 'checks' | 'rollback' | 'later-step';

/** What became of the answer to a pause. */
export type PauseAnswer =
  /** ECS took it. */
  | { kind: 'answered' }
  /** The pause had ended before: by another answer, by its timeout, or with the deployment. */
  | { kind: 'over'; why: string }
  /** `inDoubt`: the response was lost, so ECS may have taken it all the same. */
  | { kind: 'refused'; why: string; inDoubt: boolean; error: AwsError };

/** Old tasks that ECS does not stop, because they are under scale-in protection. */
export type Protection = {
  tasks: number;
  /** When the last one ends, ms since the epoch; null where ECS does not tell. */
  untilMs: number | null;
  /** Ends the protection. */
  command: string;
};

/** What a pause waits for, until when, and how to continue, in one line. */
export function pauseText(pause: Pause): string {
  const { command } = pause;
  return `It is paused${stageText(pause)} and waits for manual approval${deadlineText(pause)}. Continue with \`mode: continue\` of this action, or by: ${command} (or --action ROLLBACK to roll back).`;
}

/** The pause as the live log says it: what a person can do only where it is for a person to do it. */
export function pauseLine(pause: Pause, by: PauseAnswerer): string {
  if (by === 'person') return pauseText(pause);
  // The end of the step says the rest.
  if (by === 'later-step') return `hook ${pause.hookId} waits${stageText(pause)}; the step ends at this pause`;
  return `It is paused${stageText(pause)}${deadlineText(pause)}. ${answererText[by]}`;
}

const answererText: Readonly<Record<Exclude<PauseAnswerer, 'person' | 'later-step'>, string>> = {
  checks: 'The checks of this step answer it.',
  rollback: 'The step continues it, because it rolls back.',
};

/** That a failed deployment is left paused, until when, and what to do. */
export function stayText(pause: Pause): string {
  return `The deployment stays paused${stageText(pause)}${deadlineText(pause)}. Roll it back with \`mode: rollback\` of this action, or answer the hook by: ${pause.command} (or --action ROLLBACK to roll back).`;
}

function stageText({ stage }: Pause): string {
  return stage === null ? '' : ` in the stage ${stage}`;
}

function deadlineText({ expiresAtMs, timeoutAction }: Pause): string {
  const then = timeoutAction === 'CONTINUE' ? 'then ECS continues on its own' : 'then ECS rolls back';
  return expiresAtMs === null ? '' : `, until ${utcMinute(expiresAtMs)} at the latest: ${then}`;
}

/** Which pause it is, as a part of a sentence. */
export function pauseName({ hookId, serviceDeploymentArn, stage, expiresAtMs }: Pause): string {
  const where = stage === null ? '' : ` at the stage ${stage}`;
  const until = expiresAtMs === null ? '' : ` until ${utcMinute(expiresAtMs)}`;
  return `hook ${hookId} of service deployment ${serviceDeploymentArn}${where}${until}`;
}

/** `2026-01-15 09:30 UTC`, for pauses; empty where ECS does not tell. */
export function pauseEnd({ expiresAtMs }: Pause): string {
  return expiresAtMs === null ? '' : utcMinute(expiresAtMs);
}

/** Why old tasks keep running, and how to end that. */
export function protectionText({ tasks, untilMs, command }: Protection): string {
  const until = untilMs === null ? '' : ` until ${utcMinute(untilMs)} at the latest`;
  const verb = tasks === 1 ? 'is' : 'are';
  return `${plural(tasks, 'old task')} ${verb} under scale-in protection${until}: ECS does not stop a protected task. End the protection in the application, or by: ${command}`;
}

/** `2026-01-15 09:30 UTC`: readers of the log are in other time zones than the runner. */
export function utcMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
