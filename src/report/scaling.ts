import type { UpdateResult } from '../deployment/apply.ts';
import { withFullStop } from '../lib/text.ts';
import { scalingCommands } from '../service/scaling/commands.ts';
import type { ServiceFacts } from './report.ts';

/**
 * The report of a service with what became of its auto scaling: a change of it alone is `deployed`, and what was refused
 * fails the service, with the commands that make the change. Pure.
 */
export function withScalingResult(facts: ServiceFacts, update: UpdateResult, region: string): ServiceFacts {
  const { scaling, plan } = update;
  if (scaling === undefined) return facts;
  if (scaling.kind === 'left') return { ...facts, reason: `${facts.reason} ${leftText(update)}`.trim() };
  const isAlone = facts.outcome === 'unchanged';
  if (scaling.kind === 'changed') {
    if (!isAlone) return { ...facts, changed: true };
    const summary = plan.scaling?.summary ?? '';
    const reason = `The auto scaling was set (${summary}). No deployment was needed.`;
    return { ...facts, outcome: 'deployed', changed: true, reason };
  }
  const isPart = scaling.set.length > 0;
  const part = isPart
    ? `Not all of its auto scaling could be changed: ${scaling.set.join(' and ')} ${scaling.set.length > 1 ? 'are' : 'is'} set`
    : 'Its auto scaling could not be changed';
  const before = isAlone ? '' : `${facts.reason} `;
  const advice = `The next run with this service definition sets what is missing. To do it now: ${scalingCommands(scaling.left, region).join(' && ')}`;
  const reason = `${before}${part}. ${withFullStop(scaling.error.message)} ${advice}`;
  return { ...facts, outcome: 'failed', changed: facts.changed || isPart, reason };
}

/** What was not tried, because the deployment did not end well. */
function leftText({ created, plan: { scaling } }: UpdateResult): string {
  const now = created ? 'It has no auto scaling yet' : 'Its auto scaling was not changed';
  return `${now}: the next run with this service definition sets it (${scaling?.summary ?? ''}).`;
}
