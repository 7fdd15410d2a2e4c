import type { Clock } from '../lib/clock.ts';
import type { Scan } from './facts.ts';
import { attempt, gap, note, type Reading } from './reading.ts';
import type { Place, Registry, ScanAnswer } from './registry.ts';

export type ScanPorts = { registry: Pick<Registry, 'scanOf'>; clock: Clock };

export type ScanSubject = { text: string; place: Place; digest: string };

/** A scan on push takes about half a minute (ECR user guide, "Image scanning"). */
const patienceMs = 60_000;
const pauseMs = 5_000;

/** ECR's scan of an image; waits while it is under way. Null, with a gap, when there is none to read. */
export async function scanOf(subject: ScanSubject, ports: ScanPorts, reading: Reading): Promise<Scan | null> {
  const what = `the vulnerabilities of ${subject.text}`;
  const answer = await attempt(reading, what, (signal) => settled(subject, ports, signal));
  if (answer === null) return null;
  if (answer.kind === 'done') return answer.scan;
  const why = {
    none: 'ECR has not scanned it; turn on scanning on push',
    running: 'its scan is still under way',
    failed: answer.kind === 'failed' ? `its scan is ${answer.status}` : '',
  }[answer.kind];
  note(reading, gap(what, why));
  return null;
}

async function settled(
  { place, digest }: ScanSubject,
  { registry, clock }: ScanPorts,
  signal: AbortSignal,
): Promise<ScanAnswer> {
  const untilMs = clock.now() + patienceMs;
  for (;;) {
    const answer = await registry.scanOf(place, digest, signal);
    if (answer.kind !== 'running' || clock.now() + pauseMs > untilMs) return answer;
    await clock.sleep(pauseMs, signal);
  }
}
