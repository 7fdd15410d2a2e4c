import type { Outcome } from '../../contract/outcomes.ts';
import { formatDuration } from '../../lib/duration.ts';
import { asMermaid, cut, plural } from '../../lib/text.ts';
import type { ServiceReport } from '../report.ts';
import { bar, gantt, type Section } from './gantt.ts';

/** Beyond so many bars the fastest services that went well share one. */
const shownServices = 10;

const longestName = 24;

/** Bars whose lengths differ by less are the same to the eye. */
const visibleShare = 0.1;

/** A bar for each of many services: the failed ones first, then the slowest, and one for all the others. */
export function overviewOf(services: readonly ServiceReport[]): string {
  if (areAlike(services)) return '';
  const sorted = [...services].sort(
    (one, other) => Number(one.succeeded) - Number(other.succeeded) || other.seconds - one.seconds,
  );
  const shown = sorted.slice(0, sorted.length > shownServices ? shownServices - 1 : shownServices);
  const others = sorted.slice(shown.length);
  const sections = [...shown.map(sectionOf), ...(others.length === 0 ? [] : [othersSection(others)])];
  return gantt(sections, longestOf(services));
}

/** Bars of one length and colour show nothing that the table does not. */
function areAlike(services: readonly ServiceReport[]): boolean {
  const longest = longestOf(services);
  const shortest = Math.min(...services.map(({ seconds }) => seconds));
  const isMixed = services.some(({ succeeded }) => succeeded !== services[0]?.succeeded);
  return !isMixed && longest - shortest < longest * visibleShare;
}

function longestOf(services: readonly ServiceReport[]): number {
  return Math.max(...services.map(({ seconds }) => seconds));
}

function sectionOf({ service, outcome, running, desired, seconds, succeeded }: ServiceReport): Section {
  const label = `${outcome} ${running}/${desired}`;
  return { title: asMermaid(cut(service, longestName)), bars: [bar({ label, crit: !succeeded, at: 0 }, seconds)] };
}

function othersSection(others: readonly ServiceReport[]): Section {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of others) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const longest = longestOf(others);
  const ends = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const crit = others.some(({ succeeded }) => !succeeded);
  return {
    title: plural(others.length, 'other'),
    bars: [bar({ label: `${ends} within ${formatDuration(longest * 1000)}`, crit, at: 0 }, longest)],
  };
}
