import { orAborted } from '../lib/abort.ts';
import type { Clock } from '../lib/clock.ts';

/** Credentials of an assumed role, as STS issues them. */
export type AssumedCredentials = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** By the clock of AWS, ms since the epoch. */
  expiresAtMs: number;
};

/** The session of `role-to-assume`, shared by all clients of AWS. */
export type RoleSession = {
  /** For the SDK, which asks before each request. */
  credentials(): Promise<SdkCredentials>;
  /**
   * Resolves when there are credentials that have not expired, with the number of the session. Credentials that expire
   * soon are renewed in the background; a renewal that fails then is tried again a minute later.
   *
   * @throws AwsError where the role cannot be assumed
   */
  ready(signal: AbortSignal): Promise<number>;
  /**
   * Renews after AWS has called the session of this number expired; nothing where it has been renewed since.
   *
   * @throws AwsError where the role cannot be assumed
   */
  renew(session: number, signal: AbortSignal): Promise<void>;
  destroy(): void;
};

type SdkCredentials = Omit<AssumedCredentials, 'expiresAtMs'> & { expiration: Date };

type Current = { number: number; credentials: AssumedCredentials; renewAtMs: number; expiresAtMs: number };

const minuteMs = 60_000;

/** Before their expiration, credentials are renewed this long; the SDK's own providers use the same time. */
const marginMs = 5 * minuteMs;

/** Sessions last from 15 minutes to 12 hours (STS API reference, AssumeRole). */
const shortestMs = 15 * minuteMs;
const longestMs = 12 * 60 * minuteMs;

/**
 * Keeps the session of a role: one renewal at a time for all calls.
 *
 * @param assume assumes the role once; rejects with an AwsError
 * @param signal aborted when nothing may be written any more: ends a renewal in progress
 */
export function createRoleSession(
  assume: (signal: AbortSignal) => Promise<AssumedCredentials>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): RoleSession {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  let current: Current | null = null;
  let renewal: Promise<Current> | null = null;

  const obtain = (): Promise<Current> => {
    renewal ??= assume(either)
      .then((credentials) => {
        current = { number: (current?.number ?? 0) + 1, credentials, ...timesOf(credentials, clock.now()) };
        return current;
      })
      .catch((error: unknown) => {
        if (current !== null) current.renewAtMs = clock.now() + minuteMs;
        throw error;
      })
      .finally(() => {
        renewal = null;
      });
    return renewal;
  };

  return {
    async credentials() {
      const { accessKeyId, secretAccessKey, sessionToken } = (current ?? (await obtain())).credentials;
      // The SDK keeps credentials until five minutes before their expiration, also where AWS has called them expired.
      // With this one it keeps none.
      return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(0) };
    },
    async ready(signal) {
      if (current === null || clock.now() >= current.expiresAtMs) return (await orAborted(obtain(), signal)).number;
      if (clock.now() >= current.renewAtMs) obtain().catch(() => undefined);
      return current.number;
    },
    async renew(session, signal) {
      if (current !== null && current.number > session) return;
      await orAborted(obtain(), signal);
    },
    destroy: () => ended.abort(new Error('The run has ended.')),
  };
}

/**
 * When to renew, by the clock of this machine. A time that no session lasts means that its clock is wrong; the shortest
 * session is assumed then.
 */
function timesOf({ expiresAtMs }: AssumedCredentials, nowMs: number): Pick<Current, 'renewAtMs' | 'expiresAtMs'> {
  const reportedMs = expiresAtMs - nowMs;
  const isPlausible = reportedMs >= shortestMs - marginMs && reportedMs <= longestMs + marginMs;
  const lifeMs = isPlausible ? reportedMs : shortestMs;
  return { renewAtMs: nowMs + Math.max(lifeMs - marginMs, lifeMs / 2), expiresAtMs: nowMs + lifeMs };
}
