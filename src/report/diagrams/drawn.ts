import type { DeploymentEvent } from '../../deployment/events.ts';
import type { ServiceReport } from '../report.ts';

/** So many tasks that change so often are lines. */
const manyTasks = 10;
const mostCounts = 8;

/** More shares of traffic than these are a line, and so are fewer of which one would be a sliver. */
const mostShares = 4;
const sliver = 1 / 20;

/** One service whose rollout was watched. `at`: the moment of an event; `endAt`: of the end; seconds from the origin. */
export type Drawn = {
  service: ServiceReport;
  events: readonly DeploymentEvent[];
  isFailed: boolean;
  at(item: DeploymentEvent): number;
  endAt: number;
};

/** What lines show better than bars. */
export type Lines = { tasks: boolean; traffic: boolean };

/** `originMs`: the moment 0 of the picture; the start of the service's own deployment where left out. */
export function drawnOf(service: ServiceReport, originMs?: number): Drawn | null {
  const { timeline } = service;
  if (timeline === null) return null;
  const origin = originMs ?? timeline.startedAtMs;
  const at = (item: DeploymentEvent) => Math.max(0, Math.floor((item.atMs - origin) / 1000));
  const endAt = secondsAfter(service, origin) + service.seconds;
  return { service, events: timeline.events, isFailed: !service.succeeded, at, endAt };
}

/** When the first of these deployments was started, ms since the epoch. */
export function originOf(services: readonly ServiceReport[]): number {
  return Math.min(...services.flatMap(({ timeline }) => timeline?.startedAtMs ?? []));
}

/** How long after the origin the deployment of a service was started, seconds. */
export function secondsAfter({ timeline }: ServiceReport, originMs: number): number {
  return timeline === null ? 0 : Math.max(0, Math.floor((timeline.startedAtMs - originMs) / 1000));
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
export function endOf({ events, at, endAt }: Drawn): number {
  const rollbackPlan = events.find((item) => item.kind === 'rollback');
  return rollbackPlan === undefined ? endAt : at(rollbackPlan);
}
