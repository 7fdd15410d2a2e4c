import { expect, test } from '@jest/globals';
import { createVirtualClock } from '../../../simulator/index.ts';
import { type AssumedCredentials, createRoleSession } from '../../../src/adapters/role-session.ts';
import { chainingRefused } from '../../../src/adapters/trust-errors.ts';
import { AwsError } from '../../../src/lib/errors.ts';
import { claimsOf, isToken } from '../../../src/lib/token-claims.ts';

const minuteMs = 60_000;
const never = new AbortController().signal;

function sessionOf(lifeMs: number, failing: (attempt: number) => boolean = () => false) {
  const clock = createVirtualClock();
  let attempts = 0;
  const assume = async (): Promise<AssumedCredentials> => {
    attempts += 1;
    await Promise.resolve();
    if (failing(attempts)) throw new Error('refused');
    return { accessKeyId: `A${attempts}`, secretAccessKey: 's', sessionToken: 't', expiresAtMs: clock.now() + lifeMs };
  };
  const session = createRoleSession(assume, { clock, signal: never });
  return { clock, session, attempts: () => attempts };
}

test('calls that begin together share one session, and so do calls that found it expired', async () => {
  const { session, attempts } = sessionOf(60 * minuteMs);
  const numbers = await Promise.all([session.ready(never), session.ready(never), session.ready(never)]);
  expect(numbers).toEqual([1, 1, 1]);
  expect(attempts()).toBe(1);
  await Promise.all([session.renew(1, never), session.renew(1, never)]);
  await session.renew(1, never);
  expect(attempts()).toBe(2);
  expect(await session.ready(never)).toBe(2);
});

test('is renewed five minutes before its end, while calls go on with it', async () => {
  const { clock, session, attempts } = sessionOf(60 * minuteMs);
  await session.ready(never);
  await clock.sleep(54 * minuteMs);
  expect(await session.ready(never)).toBe(1);
  expect(attempts()).toBe(1);
  await clock.sleep(minuteMs);
  expect(await session.ready(never)).toBe(1);
  await clock.sleep(1);
  expect(await session.ready(never)).toBe(2);
  expect((await session.credentials()).accessKeyId).toBe('A2');
});

test('a renewal that fails is tried again after a minute, and after the end the error is told', async () => {
  const { clock, session, attempts } = sessionOf(60 * minuteMs, (attempt) => attempt > 1);
  await session.ready(never);
  await clock.sleep(56 * minuteMs);
  for (let times = 0; times < 5; times += 1) await session.ready(never);
  await clock.sleep(1);
  await session.ready(never);
  expect(attempts()).toBe(2);
  await clock.sleep(minuteMs);
  await session.ready(never);
  expect(attempts()).toBe(3);
  await clock.sleep(5 * minuteMs);
  await expect(session.ready(never)).rejects.toThrow('refused');
});

test.each([-minuteMs, 0, 30 * 60 * minuteMs, Number.NaN])(
  'a life of %d ms means a wrong clock: 15 minutes',
  async (life) => {
    const { clock, session, attempts } = sessionOf(life);
    await session.ready(never);
    await clock.sleep(9 * minuteMs);
    await session.ready(never);
    expect(attempts()).toBe(1);
    await clock.sleep(2 * minuteMs);
    await session.ready(never);
    expect(attempts()).toBe(2);
  },
);

test('a cancel ends the wait for a session', async () => {
  const session = createRoleSession(() => new Promise(() => undefined), { clock: createVirtualClock(), signal: never });
  const cancel = new AbortController();
  const waiting = session.ready(cancel.signal);
  cancel.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
});

test('a job without a token and without credentials is told the lines of the workflow', () => {
  const details = {
    operation: 'sts:AssumeRole',
    code: 'CredentialsProviderError',
    resource: null,
    requestId: null,
    action: null,
  };
  const error = new AwsError('Could not load credentials', { ...details, kind: 'credentials' });
  const { message } = chainingRefused(error, 'arn:aws:iam::123456789012:role/deploy') as AwsError;
  expect(message).toContain('the job has no permission to request an OIDC token');
  expect(message).toContain('permissions:\n  id-token: write\n  contents: read');
});

const tokenOf = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

test('claims are read without trust', () => {
  expect(claimsOf(tokenOf({ sub: 'a', aud: ['b', 'c'], ref: 5, environment: '' }))).toEqual({
    iss: null,
    sub: 'a',
    aud: 'b',
    repository: null,
    ref: null,
    environment: null,
  });
  expect(claimsOf(tokenOf({ sub: 'x'.repeat(9_000) })).sub).toHaveLength(500);
  for (const token of ['', 'a.b', 'a.b.c.d', 'e30.!!.x', `e30.${'A'.repeat(30_000)}.x`, tokenOf([1])]) {
    expect(claimsOf(token).sub).toBeNull();
  }
  expect(isToken('a.b.c')).toBe(true);
  expect(isToken('a b.c.d')).toBe(false);
});
