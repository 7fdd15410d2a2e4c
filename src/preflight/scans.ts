import type { EcrApi, Place, Scan, ScanAnswer } from '../apis/ecr.ts';
import type { Clock } from '../lib/clock.ts';
import type { NoScan } from './facts.ts';
import { type Reading, readOrMissing } from './reading.ts';

/** What reading scans takes of a run. */
export type ScanContext = { ecr: Pick<EcrApi, 'scanOf'>; clock: Clock };

/** An image and the digests that ECR scans for it: its own, or those of the images that an index lists. */
export type ScanSubject = { text: string; place: Place; digests: readonly string[] };

export type ScanResult = { scan: Scan } | { scan: null; noScan: NoScan };

/** A scan on push takes about half a minute (ECR user guide, "Image scanning"). */
const patienceMs = 60_000;
const pauseMs = 5_000;

/**
 * ECR's scan of an image; waits while it is in progress. Of several digests every one must have a finished scan, and
 * each severity counts as often as in the worst of them: one of them is what runs. What is in the way is part of the
 * result, because a missing scan fails the run.
 */
export async function scanOf(subject: ScanSubject, context: ScanContext, reading: Reading): Promise<ScanResult> {
  const what = `the vulnerabilities of ${subject.text}`;
  const results = await Promise.all(
    subject.digests.map(async (digest): Promise<ScanResult> => {
      const answer = await readOrMissing(reading, what, (signal) => settled(subject.place, digest, context, signal));
      if ('missing' in answer) return { scan: null, noScan: { kind: 'unread', missing: answer.missing } };
      const { value } = answer;
      if (value.kind === 'done') return { scan: value.scan };
      return { scan: null, noScan: value.kind === 'none' ? { kind: 'none', digest } : value };
    }),
  );
  return results.find(({ scan }) => scan === null) ?? { scan: worstOf(results.flatMap(({ scan }) => scan ?? [])) };
}

function worstOf(scans: readonly Scan[]): Scan {
  const counts: Record<string, number> = {};
  for (const scan of scans) {
    for (const [severity, count] of Object.entries(scan.counts)) {
      counts[severity] = Math.max(counts[severity] ?? 0, count);
    }
  }
  const names = new Map(scans.flatMap((scan) => scan.names).map((named) => [named.name, named]));
  return { counts, names: [...names.values()] };
}

async function settled(
  place: Place,
  digest: string,
  { ecr, clock }: ScanContext,
  signal: AbortSignal,
): Promise<ScanAnswer> {
  const untilMs = clock.now() + patienceMs;
  for (;;) {
    const answer = await ecr.scanOf(place, digest, signal);
    if (answer.kind !== 'running' || clock.now() + pauseMs > untilMs) return answer;
    await clock.sleep(pauseMs, signal);
  }
}
