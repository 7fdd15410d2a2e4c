import type { DeploymentEvent } from '../../deployment/events.ts';
import type { ServiceReport } from '../report.ts';

/** So many tasks that change so often are lines. */
const manyTasks = 10;
const mostCounts = 8;

/** More shares of traffic than these are a line, and so are fewer of which one would be a sliver. */
const mostShares = 4;
const sliver = 1 / 20;

/** One service whose rollout was watched. `at`: the moment of an event, seconds from its start. */
export type Drawn = {
  service: ServiceReport;
  events: readonly DeploymentEvent[];
  isFailed: boolean;
  at(item: DeploymentEvent): number;
};

/** What lines show better than bars. */
export type Lines = { tasks: boolean; traffic: boolean };

export function drawnOf(service: ServiceReport): Drawn | null {
  const { timeline } = service;
  if (timeline === null) return null;
  const at = (item: DeploymentEvent) => Math.max(0, Math.floor((item.atMs - timeline.startedAtMs) / 1000));
  return { service, events: timeline.events, isFailed: !service.succeeded, at };
}

/** Which lines show more than bars. */
export function linesFor(item: Drawn): Lines {
  const counts = item.events.flatMap((event) => (event.kind === 'counts' ? [event.counts] : []));
  const most = Math.max(0, ...counts.map(({ desired, old }) => Math.max(desired, old)));
  const shares = sharesOf(item);
  const isSliver = shares.some(({ at }, index) => {
    const to = shares[index + 1]?.at ?? endOf(item);
    return index > 0 && to - at < item.service.seconds * sliver;
  });
  return {
    tasks: most >= manyTasks && counts.length > mostCounts,
    traffic: shares.length > mostShares || (shares.length > 2 && isSliver),
  };
}

/** The steps of the production traffic that the new revision got. */
export function sharesOf({ events, at }: Drawn): { at: number; percent: number }[] {
  const shares = events.flatMap((item) =>
    item.kind === 'traffic' && item.traffic === 'production' ? [{ at: at(item), percent: item.percent }] : [],
  );
  return shares.filter(({ percent }, index) => percent !== shares[index - 1]?.percent);
}

/** Where the bars of the rollout end, seconds. */
export function endOf({ service, events, at }: Drawn): number {
  const rollbackPlan = events.find((item) => item.kind === 'rollback');
  return rollbackPlan === undefined ? service.seconds : at(rollbackPlan);
}
