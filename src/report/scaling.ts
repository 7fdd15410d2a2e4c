import type { UpdateResult } from '../deployment/apply.ts';
import { withFullStop } from '../lib/text.ts';
import { scalingCommands } from '../service/scaling/commands.ts';
import type { ServiceFacts } from './report.ts';

/**
 * The report of a service with what became of its auto scaling: a change of it alone is `deployed`, and what was refused
 * fails the service, with the commands that make the change. Pure.
 */
export function withScalingResult(facts: ServiceFacts, { scaling, plan }: UpdateResult, region: string): ServiceFacts {
  if (scaling === undefined) return facts;
  if (scaling.kind === 'left') {
    return { ...facts, reason: `${facts.reason} Its auto scaling was not changed.`.trim() };
  }
  const isAlone = facts.outcome === 'unchanged';
  if (scaling.kind === 'changed') {
    if (!isAlone) return { ...facts, changed: true };
    const summary = plan.scaling?.summary ?? '';
    const reason = `The auto scaling was set (${summary}). No deployment was needed.`;
    return { ...facts, outcome: 'deployed', changed: true, reason };
  }
  const part = scaling.changed
    ? 'Not all of its auto scaling could be changed'
    : 'Its auto scaling could not be changed';
  const before = isAlone ? '' : `${facts.reason} `;
  const advice = `To change it: ${scalingCommands(scaling.left, region).join(' && ')}`;
  const reason = `${before}${part}. ${withFullStop(scaling.error.message)} ${advice}`;
  return { ...facts, outcome: 'failed', changed: facts.changed || scaling.changed, reason, advice };
}
