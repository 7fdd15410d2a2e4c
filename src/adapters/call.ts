import { orAborted } from '../lib/abort.ts';
import type { Clock } from '../lib/clock.ts';
import type { AwsError } from '../lib/errors.ts';
import { doorOf, longestText } from '../lib/outside.ts';
import type { Redactor } from '../lib/redact.ts';
import { toAwsError } from './aws-errors.ts';
import type { CallSubject } from './call-subject.ts';
import type { Pacer } from './pacer.ts';
import type { RoleSession } from './role-session.ts';

/** How calls to AWS are made: by whom they are repeated, how often, and what ends them. */
export type CallSettings = {
  clock: Clock;
  /** 0 ≤ n < 1; spreads the retries of jobs that were throttled together. */
  random: () => number;
  /** Attempts for one call, the first one included. */
  attempts: number;
  /** How long one answer may take to be complete, ms of real time; a minute where it is left out. */
  answerMs?: number;
  /** A dry run, or a mode that only reads: a call that writes is a bug of ours, and is not made. */
  readOnly: boolean;
  /** What AWS says passes it before anything else sees it. */
  redactor: Redactor;
  /** The session of `role-to-assume`; null where the environment's credentials are used. */
  session?: RoleSession | null;
  /** Spaces requests that AWS refuses for their rate; without one each is only repeated. */
  pacer?: Pacer;
};

/**
 * Makes one call, repeated while AWS refuses it for its rate or does not answer. The SDK's own retries are off:
 * they stop retrying throttled calls after seconds, sleep on a clock of their own, and repeat a write whose answer was lost.
 * A call that AWS refuses because the session of `role-to-assume` has expired is made once more with a new one: nothing
 * was done yet.
 *
 * @throws AwsError
 */
export async function call<T>(
  settings: CallSettings,
  subject: CallSubject,
  send: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  if (settings.readOnly && subject.mutates)
    throw new Error(`A run that only reads must not call ${subject.operation}.`);
  let slow = 0;
  let renewed = false;
  for (let attempt = 1; ; attempt += 1) {
    await whenDue(settings, subject, signal);
    const session = await sessionFor(settings, subject, signal);
    const over = AbortSignal.timeout(settings.answerMs ?? longestAnswerMs);
    const either = AbortSignal.any([signal, over]);
    try {
      return await orAborted(send(either), either);
    } catch (thrown) {
      const isSlow = over.aborted && !signal.aborted;
      if (isSlow) slow += 1;
      const cause = isSlow ? tooSlow() : cutMessage(thrown, settings);
      const error = toAwsError(cause, subject, signal, settings.redactor, attempt);
      if (session !== null && !renewed && isExpiredSession(error)) {
        renewed = true;
        await renew(settings, subject, session, signal);
        continue;
      }
      const { kind } = error.details;
      if (kind === 'throttled') settings.pacer?.refused(subject.operation);
      const last = attempt >= settings.attempts || slow >= mostSlowAnswers;
      if ((kind !== 'throttled' && kind !== 'transient') || last) throw error;
      await rest(settings, subject, backoffMs(kind, attempt, settings.random()), signal);
    }
  }
}

/** Makes one call with the SDK's client. */
type Send<T> = (options: { abortSignal: AbortSignal }) => Promise<T>;

/**
 * How the calls of one service are made, by what they declare: a read; a write, whose lost answer is the caller's to
 * settle; and a write that may be repeated, because doing it twice changes nothing. All throw AwsErrors.
 *
 * @param prefix of the IAM actions: `ecs`
 */
export function callsOf(prefix: string, settings: CallSettings) {
  const declared =
    (kind: Pick<CallSubject, 'mutates' | 'idempotent'>) =>
    <T>(operation: string, resource: string | null, signal: AbortSignal, send: Send<T>): Promise<T> => {
      const subject = { operation: `${prefix}:${operation}`, resource, ...kind };
      return call(settings, subject, (abortSignal) => send({ abortSignal }), signal);
    };
  return {
    read: declared({ mutates: false, idempotent: true }),
    write: declared({ mutates: true, idempotent: false }),
    writeRepeatable: declared({ mutates: true, idempotent: true }),
  };
}

/** The socket's own time-outs end with its silence, so a server that sends a byte a second needs this one. */
const longestAnswerMs = 60_000;
/** A server that is so slow twice is not waited for a third time. */
const mostSlowAnswers = 2;

/** By its name a write's answer counts as lost, and a read is repeated. */
function tooSlow(): Error {
  const error = new Error('no complete answer came in time');
  error.name = 'TimeoutError';
  return error;
}

/** An error's text comes from outside, too. */
function cutMessage(thrown: unknown, { redactor }: CallSettings): unknown {
  if (thrown instanceof Error && thrown.message.length > longestText) {
    thrown.message = doorOf(redactor.redact)(thrown.message);
  }
  return thrown;
}

/**
 * Full jitter. ECS refills a bucket at 1 to 20 calls a second (ECS developer guide, "Request throttling"), so a
 * throttled call waits in seconds; a broken connection in tenths of one.
 */
function backoffMs(kind: 'throttled' | 'transient', attempt: number, random: number): number {
  // A hundred jobs that register at once are through after a minute and a half at one call a second.
  const [base, longest] = kind === 'throttled' ? [1_000, 60_000] : [100, 20_000];
  return Math.min(longest, base * 2 ** (attempt - 1)) * (0.25 + 0.75 * random);
}

/** Codes of credentials that were right before; a session that IAM has revoked is called invalid. */
const expiredCodes = /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException)$/;

function isExpiredSession({ details, message }: AwsError): boolean {
  if (details.kind !== 'credentials') return false;
  return expiredCodes.test(details.code) || /security token .{0,120}expired/i.test(details.said ?? message);
}

/** The number of the session that the call is signed with; null without `role-to-assume`. */
async function sessionFor(settings: CallSettings, subject: CallSubject, signal: AbortSignal): Promise<number | null> {
  try {
    return (await settings.session?.ready(signal)) ?? null;
  } catch (error) {
    throw toAwsError(error, subject, signal, settings.redactor);
  }
}

async function renew(
  settings: CallSettings,
  subject: CallSubject,
  session: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    await settings.session?.renew(session, signal);
  } catch (error) {
    throw toAwsError(error, subject, signal, settings.redactor);
  }
}

function whenDue(settings: CallSettings, subject: CallSubject, signal: AbortSignal): Promise<void> {
  return paused(settings, subject, signal, settings.pacer?.turn(subject.operation, signal));
}

function rest(settings: CallSettings, subject: CallSubject, ms: number, signal: AbortSignal): Promise<void> {
  return paused(settings, subject, signal, settings.clock.sleep(ms, signal));
}

async function paused(
  { redactor }: CallSettings,
  subject: CallSubject,
  signal: AbortSignal,
  pause: Promise<void> | undefined,
): Promise<void> {
  try {
    await pause;
  } catch (error) {
    throw signal.aborted ? toAwsError(error, subject, signal, redactor) : error;
  }
}
