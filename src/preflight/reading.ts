import { AwsError, messageOf } from '../lib/errors.ts';
import type { Gap } from './facts.ts';

/** Reads that are best effort: what goes wrong becomes a gap. */
export type Reading = {
  signal: AbortSignal;
  missingEvidence: Gap[];
  /** Calls that may still be made. */
  budget: { left: number };
};

/** Makes a call; null when it went wrong, with the reason in the gaps. @param what it was for, to be read after "not checked:" */
export async function attempt<T>(
  reading: Reading,
  what: string,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const result = await readOrGap(reading, what, read);
  if ('value' in result) return result.value;
  note(reading, result.gap);
  return null;
}

/** Makes a call whose failure the caller reports itself: nothing is noted. */
export async function readOrGap<T>(
  { signal }: Reading,
  what: string,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<{ value: T } | { gap: Gap }> {
  try {
    return { value: await untilAborted(() => read(signal), signal) };
  } catch (error) {
    return { gap: signal.aborted ? gap(what, messageOf(signal.reason)) : gapOf(what, error) };
  }
}

/** Takes calls out of the budget; false when there are not so many left. */
export function spend({ budget }: Reading, calls: number): boolean {
  if (budget.left < calls) return false;
  budget.left -= calls;
  return true;
}

export function note({ missingEvidence }: Reading, found: Gap): void {
  const isKnown = missingEvidence.some(
    ({ what, action, why }) => what === found.what && action === found.action && why === found.why,
  );
  if (!isKnown) missingEvidence.push(found);
}

export function gap(what: string, why: string): Gap {
  return { what, action: null, why };
}

/** The gap that an error leaves. */
export function gapOf(what: string, error: unknown): Gap {
  if (!(error instanceof AwsError)) return gap(what, messageOf(error));
  const { kind, action, operation, code } = error.details;
  return kind === 'denied'
    ? { what, action: action ?? operation, why: 'access was denied' }
    : gap(what, `${operation} failed: ${code}`);
}

/** A call that does not heed the signal is left behind. */
function untilAborted<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    call()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
