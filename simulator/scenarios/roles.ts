import type { Scenario } from './scenario.ts';
import { BALANCED, INPUTS, withWeb } from './spring-boot.ts';

/** Scenarios of `role-to-assume`. */

const ROLE = { name: 'deploy', subjects: ['repo:example/shop:*'] };

const assumeRole: Scenario = {
  id: 'assume-role',
  title: 'The step assumes its role by the OIDC token of GitHub; the job has no other credentials',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock, { service: { loadBalancers: BALANCED } });
    const inputs = { ...INPUTS, 'role-to-assume': sim.addRole(ROLE) };
    return { sim, inputs, files: {}, idToken: true, expect: { outcome: 'deployed', step: 'green' } };
  },
};

const expiredRenewed: Scenario = {
  id: 'expired-renewed',
  title: 'The session of the role is revoked during the rollout, and lasts 15 minutes only; the step assumes it again',
  pace: 60,
  build(clock) {
    const sim = withWeb(clock);
    let updated = false;
    sim.whenCalled('ecs:UpdateService', () => {
      if (updated) return;
      updated = true;
      sim.schedule(40_000, () => sim.expireSessions());
    });
    const role = sim.addRole({ ...ROLE, sessionMinutes: 15 });
    const inputs = { ...INPUTS, 'role-to-assume': role, 'bake-time-minutes': '20', 'wait-for-minutes': '60' };
    return { sim, inputs, files: {}, idToken: true, expect: { outcome: 'deployed', step: 'green' } };
  },
};

const wrongTrust: Scenario = {
  id: 'wrong-trust',
  title: 'The trust policy of the role allows another repository',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    const role = sim.addRole({ name: 'deploy', subjects: ['repo:example/other:*'] });
    const inputs = { ...INPUTS, 'role-to-assume': role };
    return { sim, inputs, files: {}, idToken: true, expect: { outcome: 'failed', step: 'red' } };
  },
};

export const ROLES: readonly Scenario[] = [assumeRole, expiredRenewed, wrongTrust];
