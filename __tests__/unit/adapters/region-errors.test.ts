import { expect, test } from '@jest/globals';
import { call } from '../../../src/adapters/call.ts';
import { createRedactor } from '../../../src/lib/redact.ts';

/** One call whose host name does not resolve; returns what it said and how often it was tried. */
async function unresolved(hostname: string) {
  let attempts = 0;
  const clock = { now: () => 0, sleep: async () => {} };
  const settings = { clock, random: () => 0, attempts: 5, readOnly: false, redactor: createRedactor() };
  const subject = { operation: 'ecs:DescribeServices', resource: 'web', write: false };
  const send = async () => {
    attempts += 1;
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND', hostname });
  };
  const error = await call(settings, subject, send, new AbortController().signal).catch((thrown: Error) => thrown);
  return { attempts, message: (error as Error).message };
}

test('a region that does not exist is named at once, and not asked for again', async () => {
  const { attempts, message } = await unresolved('ecs.eu-wst-1.amazonaws.com');
  expect(attempts).toBe(1);
  expect(message).toMatch(/there is no region `eu-wst-1`.*Did you mean `eu-west-1`\?.*`aws-region`/);
});

test.each(['ecs.eu-west-1.amazonaws.com', 'proxy.example.internal'])('%s may resolve in a moment', async (host) => {
  const { attempts, message } = await unresolved(host);
  expect(attempts).toBe(5);
  expect(message).not.toContain('there is no region');
});
