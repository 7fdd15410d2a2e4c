/**
 * What to do when the response to a write is lost (reset, time-out, 5xx): it may or may not have been done. It is looked
 * for before it is sent again, so that one request never becomes two deployments, revisions or tasks.
 */
import { type Clock, slept } from './clock.ts';
import { AwsError } from './errors.ts';

/** What a look told about such a request. `unknown` forbids sending it again, `not-sent` allows it. */
export type SearchResult<T> = { kind: 'found'; value: T } | { kind: 'not-sent' } | { kind: 'unknown' };

/** Reads lag behind writes by seconds. */
const usualDelays: readonly number[] = [1_000, 2_000, 4_000];
const usualAttempts = 3;

export type Pauses = {
  /** Before each read, or before each time that a request is sent again, ms; 1, 2 and 4 s where left out. */
  delays?: readonly number[];
  clock: Clock;
  /** Ends the pauses, and with them the looking and the sending. */
  signal: AbortSignal;
};

export type Sending<T> = Pauses & {
  send(): Promise<T>;
  /** Looks once. `error` is that of the request. */
  find(error: unknown): Promise<SearchResult<T>>;
  /** Whether the request may have been done despite its error; `attempt` counts from 1. */
  isLost?(error: unknown, attempt: number): boolean;
  /** How often the request is sent, the first time included; 3 where left out. */
  maxAttempts?: number;
};

/** Whether the error says that the response was lost. */
export function isLostResponse(error: unknown): boolean {
  return error instanceof AwsError && error.details.kind === 'lost';
}

/**
 * Sends a request that must not be done twice. Where its response is lost it looks for what the request did, and sends it
 * again only where the last read showed that nothing was done.
 *
 * @throws the error of the last request, or what `find` throws
 */
export async function sendOnce<T>(sending: Sending<T>): Promise<T> {
  const { send, find, isLost = isLostResponse, maxAttempts = usualAttempts, signal } = sending;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isLost(error, attempt)) throw error;
      const found = await findSent(() => find(error), sending);
      if (found.kind === 'found') return found.value;
      if (found.kind === 'unknown' || attempt >= maxAttempts || signal.aborted) throw error;
    }
  }
}

/**
 * Looks after each of the delays, since reads lag behind writes by seconds: until something is found, else what the last
 * look told. `unknown` when the run is cancelled meanwhile.
 */
export async function findSent<T>(
  found: () => Promise<SearchResult<T>>,
  { delays = usualDelays, clock, signal }: Pauses,
): Promise<SearchResult<T>> {
  let last: SearchResult<T> = { kind: 'unknown' };
  for (const ms of delays) {
    if (!(await slept(ms, clock, signal))) return { kind: 'unknown' };
    last = await found();
    if (last.kind === 'found') return last;
    if (signal.aborted) return { kind: 'unknown' };
  }
  return last;
}

/**
 * Sends a request that may be repeated, because of a client token or because doing it twice changes nothing, until its
 * response arrives: once more for each of the delays.
 *
 * @throws the error of the last request
 */
export async function sendUntilAnswered<T>(
  send: () => Promise<T>,
  { delays = usualDelays, clock, signal }: Pauses,
): Promise<T> {
  for (let sends = 1; ; sends += 1) {
    try {
      return await send();
    } catch (error) {
      const ms = delays[sends - 1];
      if (!isLostResponse(error) || ms === undefined || !(await slept(ms, clock, signal))) throw error;
    }
  }
}
