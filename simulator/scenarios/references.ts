import type { JsonObject } from '../../src/lib/json.ts';
import type { Scenario } from './scenario.ts';
import { INPUTS, NEW_SHA, springBoot, withWeb } from './spring-boot.ts';

/** Revisions that refer to something that is not there. */

const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/mail-Kd93Lq:password::';

const missingSecret: Scenario = {
  id: 'missing-secret',
  title: 'The new revision names a secret and a parameter that do not exist: nothing is changed',
  // The checks have two seconds, in which the code of the clients is loaded, too.
  pace: 1,
  build(clock) {
    const sim = withWeb(clock, { simulator: { onlyAdded: true } });
    sim.addParameter('/prod/web/mail-user', 'shop', 'String');
    const file = 'deploy/task-definition.json';
    const files = { [file]: JSON.stringify(withMail(), null, 2) };
    const inputs = { ...INPUTS, 'task-definition': file };
    return { sim, inputs, files, expect: { outcome: 'failed', step: 'red' } };
  },
};

/** The revision with two secrets more in its first container. */
function withMail(): JsonObject {
  const definition = springBoot(NEW_SHA);
  const added = [
    { name: 'MAIL_PASSWORD', valueFrom: SECRET },
    { name: 'MAIL_USER', valueFrom: '/prod/web/mail-usr' },
  ];
  const [web, ...others] = definition.containerDefinitions as JsonObject[];
  const secrets = [...((web?.secrets ?? []) as JsonObject[]), ...added];
  return { ...definition, containerDefinitions: [{ ...web, secrets }, ...others] };
}

export const REFERENCES: readonly Scenario[] = [missingSecret];
