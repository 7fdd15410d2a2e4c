import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { plural } from '../lib/text.ts';
import type { Service } from '../service/service.ts';

/**
 * How many tasks a deployment runs at its peak, and how many it keeps, in one sentence. Desired count, percentages and
 * strategy are those that the same UpdateService sets: ECS computes both limits from them, `maximumPercent` rounded
 * down and `minimumHealthyPercent` rounded up (ECS API reference, "DeploymentConfiguration").
 *
 * @param asked the members of UpdateService that go with the deployment
 */
export function rolloutCost(service: Service, asked: JsonObject): string {
  if (service.scheduling === 'DAEMON') return 'Each instance stops its task before it starts the new one.';
  const desired = numberOf(asked.desiredCount) ?? service.desired;
  const { strategy, maximumPercent, minimumHealthyPercent } = configurationOf(service, asked);
  // Both task sets are a percentage of the desired count (ECS API reference, "TaskSet").
  if (service.controller === 'CODE_DEPLOY') {
    return `Both revisions run at the same time: up to ${plural(2 * desired, 'task')}, ${more(2 * desired, service)}.`;
  }
  if (strategy !== 'ROLLING') {
    return `Both revisions run at the same time: up to ${plural(desired, 'new task')} in addition to the ${service.running} that run now.`;
  }
  const most = Math.floor((desired * maximumPercent) / 100);
  const least = Math.ceil((desired * minimumHealthyPercent) / 100);
  const peak = Math.max(most, service.running);
  const limit = peak === most ? ` (${maximumPercent} % of ${desired})` : '';
  return `Up to ${plural(peak, 'task')} run at the same time${limit}, ${more(peak, service)}; a task is stopped only while at least ${plural(least, 'healthy one')} ${least === 1 ? 'remains' : 'remain'}.`;
}

function more(peak: number, { running }: Service): string {
  const extra = Math.max(0, peak - running);
  return extra === 0 ? 'no more than now' : `${plural(extra, 'extra task')} compared with the ${running} now`;
}

function configurationOf(service: Service, asked: JsonObject) {
  const present = service.members.deploymentConfiguration;
  const wanted = asked.deploymentConfiguration;
  const percent = (name: string, fallback: number) =>
    numberOf(memberOf(wanted, name)) ?? numberOf(memberOf(present, name)) ?? fallback;
  const strategy = memberOf(wanted, 'strategy');
  return {
    strategy: typeof strategy === 'string' && strategy !== '' ? strategy : service.strategy,
    maximumPercent: percent('maximumPercent', 200),
    minimumHealthyPercent: percent('minimumHealthyPercent', 100),
  };
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined;
}

function numberOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
