import { distance } from 'fastest-levenshtein';

/**
 * The candidates that a mistyped name most likely meant, nearest first, at most `limit`; none when nothing is
 * near. Letter case is ignored, and a candidate that begins with the name (or the other way round) is near too.
 */
export function similarNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  if (wanted === '') return [];
  const near: { candidate: string; steps: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const steps = stepsBetween(wanted, candidate.toLowerCase());
    if (steps !== null) near.push({ candidate, steps });
  }
  near.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

/** How far two names are apart, or null when too far for one to be meant by the other. */
function stepsBetween(wanted: string, candidate: string): number | null {
  const steps = distance(wanted, candidate);
  // A third of the longer name may be wrong, rounded up: two swapped letters ("iamge") count as two.
  const allowed = Math.ceil(Math.max(wanted.length, candidate.length) / 3);
  if (steps <= allowed || (steps === 2 && sorted(wanted) === sorted(candidate))) return steps;
  const shorter = Math.min(wanted.length, candidate.length);
  const isBeginning = shorter >= 3 && (wanted.startsWith(candidate) || candidate.startsWith(wanted));
  // A mere beginning ranks behind every true misspelling.
  return isBeginning ? 100 + steps : null;
}

function sorted(name: string): string {
  return [...name].sort().join('');
}
