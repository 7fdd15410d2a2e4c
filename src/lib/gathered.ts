import { orAborted } from './abort.ts';
import type { Clock } from './clock.ts';
import { AwsError } from './errors.ts';

/** Requests that come within so long of each other share a call, ms. */
const gatherMs = 200;

export type Gathered<Answer> = {
  /** Things that one call may name. */
  most: number;
  /** The answers in the order of the keys; a thing that is not known has null. */
  read(keys: readonly string[], signal: AbortSignal): Promise<(Answer | null)[]>;
};

type Waiting<Answer> = {
  key: string;
  signal: AbortSignal;
  resolve(answer: Answer | null): void;
  reject(error: unknown): void;
};

/**
 * A read of one thing that shares its call with the reads of others at about the same time. Where the shared call is
 * denied, as for one of several resources, each thing is read by itself.
 */
export function gathered<Answer>(
  { most, read }: Gathered<Answer>,
  clock: Clock,
): (key: string, signal: AbortSignal) => Promise<Answer | null> {
  let waiting: Waiting<Answer>[] = [];

  async function send(together: readonly Waiting<Answer>[]): Promise<void> {
    const { signal, forget } = whenAllAborted(new Set(together.map((one) => one.signal)));
    const keys = [...new Set(together.map(({ key }) => key))];
    try {
      const answers = await read(keys, signal);
      for (const { key, resolve } of together) resolve(answers[keys.indexOf(key)] ?? null);
    } catch (error) {
      const isApart = keys.length > 1 && error instanceof AwsError && error.details.kind === 'denied';
      if (isApart) await Promise.all(together.map((one) => send([one])));
      else for (const { reject } of together) reject(error);
    } finally {
      forget();
    }
  }

  async function sendAll(): Promise<void> {
    await clock.sleep(gatherMs);
    const all = waiting;
    waiting = [];
    for (let index = 0; index < all.length; index += most) void send(all.slice(index, index + most));
  }

  return (key, signal) => {
    const answer = new Promise<Answer | null>((resolve, reject) => {
      waiting.push({ key, signal, resolve, reject });
      if (waiting.length === 1) void sendAll();
    });
    return orAborted(answer, signal);
  };
}

/** A signal that is aborted once every one of these is; `forget` ends that. */
function whenAllAborted(signals: ReadonlySet<AbortSignal>): { signal: AbortSignal; forget(): void } {
  const all = new AbortController();
  const check = () => {
    if ([...signals].every(({ aborted }) => aborted)) all.abort(new Error('no caller waits any more'));
  };
  for (const signal of signals) signal.addEventListener('abort', check, { once: true });
  check();
  return {
    signal: all.signal,
    forget: () => {
      for (const signal of signals) signal.removeEventListener('abort', check);
    },
  };
}
