import { describe, expect, test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import type { RoleSpec } from '../../simulator/index.ts';
import { addWeb, callsOf, createWorld, idTokenOf, type Run, runAction, type World } from '../support/scenario.ts';

/** `role-to-assume`: by the OIDC token of the job, else by role chaining; renewed, and explained where it is refused. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const byToken = 'sts:AssumeRoleWithWebIdentity';
const byChaining = 'sts:AssumeRole';

const role = (name = 'deploy') => `arn:aws:iam::123456789012:role/${name}`;

function worldWith(spec: Partial<RoleSpec> = {}): World {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addRole({ name: 'deploy', subjects: ['repo:example/shop:*'], ...spec });
  return world;
}

/** A run in a job with `id-token: write`. */
function run(world: World, more: Record<string, string> = {}, env: Record<string, string> = {}) {
  const variables = { ...idTokenOf(world.sim), ...env };
  return runAction(world, { ...inputs, 'role-to-assume': role(), ...more }, { env: variables });
}

function textOf({ log, warnings, notices, errors, summary, outputs }: Run): string {
  return [...log, ...warnings, ...notices, ...errors.map(({ text }) => text), summary, JSON.stringify(outputs)].join(
    '\n',
  );
}

describe('by the OIDC token of GitHub', () => {
  test('assumed once, for all clients, before the first call', async () => {
    const world = worldWith();
    const end = await run(world);
    expect(end.errors).toEqual([]);
    expect(end.outputs.outcome).toBe('deployed');
    expect(world.sim.calls.map(({ operation }) => operation).slice(0, 2)).toEqual(['github:GET /idtoken', byToken]);
    expect(callsOf(world.sim, byToken).map(({ input }) => input)).toEqual([
      {
        RoleArn: role(),
        RoleSessionName: 'ecs-deploy-1234567890',
        WebIdentityToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      },
    ]);
    expect(world.sim.world.roles.sessions.size).toBe(1);
  });

  test('with audience sts.amazonaws.com', async () => {
    const world = worldWith();
    await run(world);
    const [request] = gitHubOf(world.sim).requests;
    expect(request?.path).toBe('/idtoken?api-version=2.0&audience=sts.amazonaws.com');
    expect(request?.headers.authorization).toBe('Bearer simulated-oidc-request-token');
  });

  test('neither the token nor the credentials are shown, and the token is sent to STS alone', async () => {
    const world = worldWith();
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const end = await run(world);
    const token = String(callsOf(world.sim, byToken)[0]?.input.WebIdentityToken);
    const others = world.sim.calls.filter(({ operation }) => operation !== byToken);
    expect(JSON.stringify(others)).not.toContain(token);
    for (const secret of [token, 'ASIA0000000000000001', 'simulated-oidc-request-token']) {
      expect(textOf(end)).not.toContain(secret);
    }
  });

  test('a plan assumes it, too, and writes nothing', async () => {
    const world = worldWith();
    const end = await run(world, { mode: 'plan' });
    expect(end.outputs.outcome).toBe('planned');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
  });

  test('without the input, neither GitHub nor STS is asked', async () => {
    const world = worldWith();
    await runAction(world, inputs, { env: idTokenOf(world.sim) });
    expect(world.sim.calls.filter(({ operation }) => /^sts:|idtoken/.test(operation))).toEqual([]);
  });
});

describe('a long run', () => {
  test('of 3 hours with sessions of 15 minutes ends deployed', async () => {
    const world = worldWith({ sessionMinutes: 15 });
    const end = await run(world, {
      'bake-time-minutes': '180',
      'wait-for-minutes': '240',
      'wait-max-delay-seconds': '120',
    });
    expect(end.errors).toEqual([]);
    expect(end.outputs.outcome).toBe('deployed');
    expect(end.tookMs).toBeGreaterThan(180 * 60_000);
    // Renewed after ten minutes of fifteen, by one call each.
    const renewals = callsOf(world.sim, byToken);
    expect(renewals.length).toBeGreaterThanOrEqual(17);
    expect(renewals.length).toBeLessThanOrEqual(20);
    expect(world.sim.calls.filter(({ error }) => error === 'ExpiredTokenException')).toEqual([]);
  }, 120_000);

  test('of 3 hours with chained sessions of 15 minutes ends deployed', async () => {
    const world = worldWith({ sessionMinutes: 15, trustsCallers: true });
    const times = { 'bake-time-minutes': '180', 'wait-for-minutes': '240', 'wait-max-delay-seconds': '120' };
    const end = await runAction(world, { ...inputs, ...times, 'role-to-assume': role() });
    expect(end.errors).toEqual([]);
    expect(end.outputs.outcome).toBe('deployed');
    expect(end.tookMs).toBeGreaterThan(180 * 60_000);
    const renewals = callsOf(world.sim, byChaining);
    expect(renewals.length).toBeGreaterThanOrEqual(17);
    expect(renewals.length).toBeLessThanOrEqual(20);
    expect(world.sim.calls.filter(({ error }) => error === 'ExpiredTokenException')).toEqual([]);
  }, 120_000);

  test('renews after AWS has called the session expired, and makes the call once more', async () => {
    const world = worldWith();
    world.sim.whenCalled('ecs:RegisterTaskDefinition', () => world.sim.expireSessions());
    const end = await run(world);
    expect(end.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, byToken)).toHaveLength(2);
    const updates = callsOf(world.sim, 'ecs:UpdateService').map(({ error }) => error);
    expect(updates.filter((error) => error === null)).toHaveLength(1);
  });

  test('keeps a session that could not be renewed before its end, and tries again', async () => {
    const world = worldWith({ sessionMinutes: 15 });
    world.sim.fault({ operation: byToken, kind: 'denied', code: 'AccessDenied', after: 1, times: 2 });
    const end = await run(world, { 'bake-time-minutes': '40', 'wait-for-minutes': '90' });
    expect(end.outputs.outcome).toBe('deployed');
    expect(world.sim.calls.filter(({ error }) => error === 'ExpiredTokenException')).toEqual([]);
  });

  test('an outage of STS during the watch does not lose track', async () => {
    const world = worldWith({ sessionMinutes: 15 });
    world.sim.fault({ operation: byToken, kind: 'unavailable', after: 1, times: 30 });
    const end = await run(world, { 'bake-time-minutes': '40', 'wait-for-minutes': '90' });
    expect(end.outputs.outcome).toBe('deployed');
  });

  test('a trust policy that was changed meanwhile ends unknown, with what to do', async () => {
    const world = worldWith({ sessionMinutes: 15 });
    world.sim.schedule(60_000, () => world.sim.addRole({ name: 'deploy', subjects: [] }));
    const end = await run(world, { 'bake-time-minutes': '40', 'wait-for-minutes': '90' });
    expect(end.outputs.outcome).toBe('unknown');
    expect(textOf(end)).toContain('could not be assumed by the OIDC token');
  });

  test('a clock of the machine that is an hour ahead renews no more often', async () => {
    const world = worldWith();
    const end = await run({ sim: world.sim, clock: ahead(world.clock, 61 * 60_000) }, { 'bake-time-minutes': '5' });
    expect(end.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, byToken).length).toBeLessThanOrEqual(2);
  });
});

function ahead(clock: World['clock'], ms: number): World['clock'] {
  return { ...clock, now: () => clock.now() + ms, at: (atMs, action) => clock.at(atMs - ms, action) };
}

/** Runs that cannot begin: red, with the reason, and nothing was asked of ECS. */
async function refused(world: World, env: Record<string, string> = idTokenOf(world.sim)): Promise<string> {
  const end = await runAction(world, { ...inputs, 'role-to-assume': role(), 'max-retries': '2' }, { env });
  expect(end.failed).toBe(true);
  expect(end.outputs.outcome).toBe('failed');
  expect(world.sim.calls.filter(({ operation }) => operation.startsWith('ecs:'))).toEqual([]);
  expect(end.errors).toHaveLength(1);
  expect(end.errors[0]?.text).not.toContain('bug of the action');
  return end.errors[0]?.text ?? '';
}

const lines = 'permissions:\n  id-token: write\n  contents: read';

describe('what is refused is explained', () => {
  test('a trust policy that does not allow the sub: the claims beside what it must allow', async () => {
    const world = worldWith({ subjects: ['repo:example/other:*'] });
    gitHubOf(world.sim).oidc.claims.environment = 'production';
    const text = await refused(world);
    expect(text).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    for (const claim of [
      'sub "repo:example/shop:ref:refs/heads/main"',
      'aud "sts.amazonaws.com"',
      'repository "example/shop"',
      'ref "refs/heads/main"',
      'environment "production"',
    ]) {
      expect(text).toContain(claim);
    }
    expect(text).toContain('arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com');
  });

  test('a role that does not exist', async () => {
    const world = createWorld();
    addWeb(world.sim);
    expect(await refused(world)).toContain('Either there is no such role, or its trust policy');
  });

  test('an account without the provider', async () => {
    const world = worldWith();
    world.sim.world.roles.audiences = null;
    const text = await refused(world);
    expect(text).toContain('has no IAM OIDC identity provider for https://token.actions.githubusercontent.com');
    expect(text).toContain('aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com');
  });

  test('an audience that the provider does not list', async () => {
    const world = worldWith();
    world.sim.world.roles.audiences = ['https://github.com/example'];
    expect(await refused(world)).toMatch(
      /audience of the token is "sts\.amazonaws\.com".*--client-id sts\.amazonaws\.com/,
    );
  });

  test('a token that expired twice', async () => {
    const world = worldWith();
    gitHubOf(world.sim).oidc.claims.exp = 1;
    expect(await refused(world)).toContain('compare its clock');
    expect(callsOf(world.sim, byToken)).toHaveLength(2);
  });

  test('a token that expired once is replaced', async () => {
    const world = worldWith();
    const message = 'Token expired: current date/time 2 must be before the expiration date/time 1';
    world.sim.fault({ operation: byToken, kind: 'client', code: 'ExpiredTokenException', message, times: 1 });
    expect((await run(world)).outputs.outcome).toBe('deployed');
  });

  test('GitHub that issues no token', async () => {
    const world = worldWith();
    gitHubOf(world.sim).fault({ path: /idtoken/, kind: 403, message: 'No <b>token</b>\n::error::here' });
    const text = await refused(world);
    expect(text).toContain('the OIDC endpoint of GitHub answered with status 403');
    expect(text).toContain(lines);
    expect(callsOf(world.sim, byToken)).toEqual([]);
  });

  test('GitHub that has an outage is asked again, and named', async () => {
    const world = worldWith();
    gitHubOf(world.sim).fault({ path: /idtoken/, kind: 503, message: 'down' });
    expect(await refused(world)).toContain('githubstatus.com');
    expect(gitHubOf(world.sim).requests).toHaveLength(2);
  });

  test('throttling of STS is waited for', async () => {
    const world = worldWith();
    world.sim.fault({ operation: byToken, kind: 'throttle', code: 'Throttling', times: 2 });
    expect((await run(world)).outputs.outcome).toBe('deployed');
  });

  test('keys of the provider that STS could not read: tried again', async () => {
    const world = worldWith();
    const message =
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements";
    world.sim.fault({ operation: byToken, kind: 'client', code: 'InvalidIdentityToken', message, times: 1 });
    expect((await run(world)).outputs.outcome).toBe('deployed');
  });

  test('STS that is not activated in the region', async () => {
    const world = worldWith();
    const message =
      'STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region using the IAM Console.';
    world.sim.fault({ operation: byToken, kind: 'client', code: 'RegionDisabledException', message });
    expect(await refused(world)).toContain('Activate STS for the region in account 123456789012');
  });

  test('an address that would send the bearer in the clear', async () => {
    const world = worldWith();
    const env = { ...idTokenOf(world.sim), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://collector.example/github/idtoken' };
    expect(await refused(world, env)).toContain('is not an HTTPS address');
    expect(gitHubOf(world.sim).requests).toEqual([]);
  });

  test('hostile claims are data', async () => {
    const world = worldWith({ subjects: [] });
    const sub = `repo:"\n::error::x<img src=x>${'a'.repeat(9_000)}`;
    gitHubOf(world.sim).oidc.claims.sub = sub;
    const text = await refused(world);
    expect(text).not.toContain('\n::error::x');
    expect(text.length).toBeLessThan(4_000);
  });
});

describe('role chaining, in a job without an OIDC token', () => {
  test('from the credentials of the environment', async () => {
    const world = worldWith({ trustsCallers: true });
    const end = await runAction(world, { ...inputs, 'role-to-assume': role() });
    expect(end.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, byChaining).map(({ input }) => input)).toEqual([
      { RoleArn: role(), RoleSessionName: 'ecs-deploy-1234567890' },
    ]);
  });

  test('denied: both policies are named, and the lines for a token', async () => {
    const world = worldWith();
    const text = await refused(world, {});
    expect(text).toMatch(/is not authorized to perform: sts:AssumeRole on resource/);
    expect(text).toContain('role chaining');
    expect(text).toContain(lines);
  });

  test('expired credentials of the environment', async () => {
    const world = worldWith({ trustsCallers: true });
    world.sim.fault({ operation: byChaining, kind: 'expired' });
    const text = await refused(world, {});
    expect(text).toContain('STS did not accept the AWS credentials of the environment');
    expect(text).toContain(lines);
  });
});

test('a cluster of another account than the role is refused before any call', async () => {
  const world = worldWith();
  const other = 'arn:aws:ecs:eu-west-1:210987654321:cluster/prod';
  const end = await run(world, { cluster: other });
  expect(end.errors[0]?.text).toContain('account 210987654321');
  expect(world.sim.calls).toEqual([]);
});

test('an ARN of a user is not the ARN of a role', async () => {
  const world = worldWith();
  const end = await run(world, { 'role-to-assume': 'arn:aws:iam::123456789012:user/deploy' });
  expect(end.errors[0]?.text).toContain('role-to-assume');
  expect(world.sim.calls).toEqual([]);
});
