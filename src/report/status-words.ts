import type { Service } from '../apis/ecs.ts';
import { revisionName } from '../lib/arn.ts';
import { formatDuration } from '../lib/duration.ts';
import { cut, plural, withFullStop } from '../lib/text.ts';
import type { Drift, ServiceStatus, State, TargetSummary } from '../status/board.ts';

/** A state inside a sentence, and in the table. */
export const stateWords: Readonly<Record<State, string>> = {
  failed: 'failed',
  paused: 'paused',
  unhealthy: 'unhealthy',
  'rolled-back': 'rolled back',
  'in-progress': 'in progress',
  drift: 'drift',
  ok: 'ok',
};

/** Lengths of what others wrote, characters; how many targets and differences are named. */
const longestReason = 300;
const shownTargets = 3;
const shownChanges = 5;

/** What is to say of a service, as whole sentences: its troubles, the worst first. Pure. */
export function reasonOf(service: Service, status: ServiceStatus): string {
  const sentences = status.states.flatMap((state) => sentenceOf(state, service, status) ?? []);
  const failure = statesFailure(status) ? [] : failureSentence(status);
  return [...sentences, ...failure].join(' ');
}

function sentenceOf(state: State, service: Service, status: ServiceStatus): string | null {
  const { deployment, targets, drift } = status;
  switch (state) {
    case 'failed':
      return `${withReason('Its deployment failed', deployment.reason)} ${revisionSentence(status)}`;
    case 'paused':
      return pauseSentence(status);
    case 'unhealthy':
      return [targetSentence(targets), taskSentence(service, status)].filter((text) => text !== '').join(' ');
    case 'rolled-back': {
      const revision = service.taskDefinition === null ? 'the earlier revision' : revisionName(service.taskDefinition);
      const verb = deployment.progress === 'rolling-back' ? 'ECS is rolling back' : 'ECS rolled back';
      return withReason(`${verb} to ${revision}`, deployment.reason);
    }
    case 'in-progress':
      return progressSentence(service, status);
    case 'drift':
      return drift === null ? null : driftSentence(drift);
    case 'ok':
      return `${service.running} of ${plural(service.desired, 'task')} ${service.running === 1 ? 'runs' : 'run'}.`;
  }
}

function withReason(head: string, reason: string | null): string {
  return reason === null ? `${head}.` : `${head}: ${withFullStop(cut(reason, longestReason))}`;
}

function pauseSentence(status: ServiceStatus): string | null {
  const { pause } = status.deployment;
  if (pause === null) return null;
  const where = pause.stage === null ? '' : ` at ${pause.stage}`;
  const then = pause.timeoutAction === 'CONTINUE' ? 'continues' : 'rolls back';
  const until = pause.expiresAtMs === null ? '' : ` until ${momentText(pause.expiresAtMs)} UTC, then ECS ${then}`;
  return `A pause hook holds its deployment${where}${until}. ${revisionSentence(status)}`;
}

function targetSentence(targets: TargetSummary | null): string {
  if (targets === null || targets.unhealthy.length === 0) return '';
  const { unhealthy, total } = targets;
  const shown = unhealthy.slice(0, shownTargets).map(({ group, target, reason, description }) => {
    const why = [reason, description].filter((text) => text !== null && text !== '').join(', ');
    return `${cut(target, 100)} in ${cut(group, 100)}${why === '' ? '' : ` (${cut(why, 200)})`}`;
  });
  const more = unhealthy.length - shown.length;
  const verb = unhealthy.length === 1 ? 'is' : 'are';
  return `${unhealthy.length} of ${plural(total, 'target')} ${verb} unhealthy: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function taskSentence({ running, desired, pending }: Service, { deployment }: ServiceStatus): string {
  if (running >= desired || ['in-progress', 'rolling-back'].includes(deployment.progress)) return '';
  return `${running} of ${plural(desired, 'task')} ${running === 1 ? 'runs' : 'run'}${pending > 0 ? `, ${pending} pending` : ''}.`;
}

/** How many tasks each revision has: `web:42 has 1 task, web:41 has 2 tasks.` */
function revisionSentence({ deployment }: ServiceStatus): string {
  const tasks = deployment.revisions.map(
    ({ arn, running }) => `${arn === '' ? 'a revision' : revisionName(arn)} has ${plural(running, 'task')}`,
  );
  return `${tasks.slice(0, 4).join(', ')}.`;
}

function progressSentence(service: Service, status: ServiceStatus): string {
  const { deployment } = status;
  if (deployment.progress === 'deleting') {
    return `It is being deleted: ${plural(service.running + service.pending, 'task')} left.`;
  }
  if (deployment.progress === 'in-progress') return `A deployment is in progress. ${revisionSentence(status)}`;
  const { running, desired } = service;
  return `${running} of ${plural(desired, 'task')} ${running === 1 ? 'runs' : 'run'}, and ${plural(desired - running, 'more task')} ${desired - running === 1 ? 'is' : 'are'} starting.`;
}

function driftSentence({ changes, members }: Drift): string {
  const paths = [...changes.map(({ path }) => path), ...members.map(({ member }) => `service.${member}`)];
  const shown = paths.slice(0, shownChanges).map((path) => cut(path, 100));
  const more = paths.length - shown.length;
  return `${plural(paths.length, 'difference')} from the files: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** The reason of the deployment says it, or nothing is wrong that it could explain. */
function statesFailure({ states, deployment, lastFailure }: ServiceStatus): boolean {
  const isTrouble = states.some((state) => state !== 'drift' && state !== 'ok');
  return lastFailure === null || !isTrouble || deployment.reason === lastFailure.message;
}

function failureSentence({ lastFailure }: ServiceStatus): string[] {
  if (lastFailure === null) return [];
  return [
    `Last failure (${momentText(lastFailure.atMs)} UTC): ${withFullStop(cut(lastFailure.message, longestReason))}`,
  ];
}

/** `2026-01-15 09:30`, in UTC; `an unknown time` where a time from outside is none. */
export function momentText(atMs: number): string {
  return timeOrNull(atMs)?.slice(0, 16).replace('T', ' ') ?? 'an unknown time';
}

/** ISO 8601, in UTC; null for what is no time. */
export function timeOrNull(atMs: number | null): string | null {
  const date = new Date(atMs ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** How long ago something was: `42 s`, `3 min`, `5 h`, `12 d`. */
export function ageText(elapsedMs: number): string {
  const days = Math.floor(elapsedMs / 86_400_000);
  if (days >= 2) return `${days} d`;
  const hours = Math.floor(elapsedMs / 3_600_000);
  if (hours >= 1) return `${hours} h`;
  return formatDuration(elapsedMs).replace(/ \d{2} s$/, '');
}
