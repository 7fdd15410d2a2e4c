import type { Outcome } from '../../contract/outcomes.ts';
import { formatDuration } from '../../lib/duration.ts';
import { asMermaid, cut, plural } from '../../lib/text.ts';
import type { ServiceReport } from '../report.ts';
import { tasksText } from '../tables.ts';
import { originOf, secondsAfter } from './drawn.ts';
import { bar, gantt, type Section } from './gantt.ts';

/** Beyond so many bars the fastest services that went well share one. */
const shownServices = 10;

const longestName = 24;

/** Bars whose lengths differ by less are the same to the eye. */
const visibleShare = 0.1;

/** Deployments that begin sooner than this part of one after each other begin together: requests are sent at a rate. */
const laterShare = 0.5;

/** A bar for each of many services: the failed ones first, then the slowest, and one for all the others. */
export function overviewOf(services: readonly ServiceReport[]): string {
  if (areAlike(services)) return '';
  const sorted = [...services].sort(
    (one, other) => Number(one.succeeded) - Number(other.succeeded) || other.seconds - one.seconds,
  );
  const shown = sorted.slice(0, sorted.length > shownServices ? shownServices - 1 : shownServices);
  const others = sorted.slice(shown.length);
  // Deployments of a later wave begin later.
  const origin = originOf(services);
  const sections = [
    ...shown.map((service) => sectionOf(service, origin)),
    ...(others.length === 0 ? [] : [othersSection(others, origin)]),
  ];
  return gantt(sections, lastEnd(services, origin));
}

/** Bars of one length and colour that begin together show nothing that the table does not. */
function areAlike(services: readonly ServiceReport[]): boolean {
  const longest = longestOf(services);
  const shortest = Math.min(...services.map(({ seconds }) => seconds));
  const isMixed = services.some(({ succeeded }) => succeeded !== services[0]?.succeeded);
  const latest = Math.max(...services.map((service) => secondsAfter(service, originOf(services))));
  return !isMixed && longest - shortest < longest * visibleShare && latest < longest * laterShare;
}

function lastEnd(services: readonly ServiceReport[], origin: number): number {
  return Math.max(...services.map((service) => secondsAfter(service, origin) + service.seconds));
}

function longestOf(services: readonly ServiceReport[]): number {
  return Math.max(...services.map(({ seconds }) => seconds));
}

function sectionOf(report: ServiceReport, origin: number): Section {
  const { service, outcome, seconds, succeeded } = report;
  const label = `${outcome} ${tasksText(report)}`;
  const at = secondsAfter(report, origin);
  return { title: asMermaid(cut(service, longestName)), bars: [bar({ label, crit: !succeeded, at }, at + seconds)] };
}

function othersSection(others: readonly ServiceReport[], origin: number): Section {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of others) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const at = Math.min(...others.map((service) => secondsAfter(service, origin)));
  const ends = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const crit = others.some(({ succeeded }) => !succeeded);
  return {
    title: plural(others.length, 'other'),
    bars: [
      bar({ label: `${ends} within ${formatDuration(longestOf(others) * 1000)}`, crit, at }, lastEnd(others, origin)),
    ],
  };
}
