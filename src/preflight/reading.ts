import { AwsError, messageOf } from '../lib/errors.ts';
import type { MissingEvidence } from './facts.ts';

/** Reads that are best effort: what goes wrong becomes missing evidence. */
export type Reading = {
  signal: AbortSignal;
  missingEvidence: MissingEvidence[];
  /** Calls that may still be made. */
  budget: { left: number };
};

/** Makes a call; null when it went wrong, with the reason in `missingEvidence`. @param what it was for, to be read after "not checked:" */
export async function attempt<T>(
  reading: Reading,
  what: string,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const result = await readOrMissing(reading, what, read);
  if ('value' in result) return result.value;
  note(reading, result.missing);
  return null;
}

/** Makes a call whose failure the caller reports itself: nothing is noted. */
export async function readOrMissing<T>(
  { signal }: Reading,
  what: string,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<{ value: T } | { missing: MissingEvidence }> {
  try {
    return { value: await untilAborted(() => read(signal), signal) };
  } catch (error) {
    return { missing: signal.aborted ? missing(what, messageOf(signal.reason)) : missingFor(what, error) };
  }
}

/** Takes calls out of the budget; false when there are not so many left. */
export function spend({ budget }: Reading, calls: number): boolean {
  if (budget.left < calls) return false;
  budget.left -= calls;
  return true;
}

export function note({ missingEvidence }: Reading, found: MissingEvidence): void {
  const isKnown = missingEvidence.some(
    ({ what, action, why }) => what === found.what && action === found.action && why === found.why,
  );
  if (!isKnown) missingEvidence.push(found);
}

export function missing(what: string, why: string): MissingEvidence {
  return { what, action: null, why };
}

/** What an error leaves unknown. */
export function missingFor(what: string, error: unknown): MissingEvidence {
  if (!(error instanceof AwsError)) return missing(what, messageOf(error));
  const { kind, action, operation, code } = error.details;
  return kind === 'denied'
    ? { what, action: action ?? operation, why: 'access was denied' }
    : missing(what, `${operation} failed: ${code}`);
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
