import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/channels/summary.ts';
import { explanationLines } from '../../../src/report/explanation.ts';
import type { ServiceReport } from '../../../src/report/report.ts';
import { bySameCause } from '../../../src/report/same-cause.ts';
import { tally } from '../../../src/report/tally.ts';
import { diagnosis, report, serviceReport } from '../../support/reports.ts';

const arn = (revision: string) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${revision}`;

/** A service that failed, with everything named after it. */
function failed(service: string, cause: string, rest: string, members: Partial<ServiceReport> = {}): ServiceReport {
  const fill = (text: string) => text.replaceAll('{}', service);
  const headline = fill(cause);
  return serviceReport({
    service,
    outcome: 'rolled-back',
    revision: arn(`${service}:12`),
    previous: arn(`${service}:11`),
    deploymentId: `ecs-svc/${service.length}${service.charCodeAt(0)}`,
    reason: fill(`${cause} ${rest}`),
    diagnosis: diagnosis({ service, headline }),
    ...members,
  });
}

const SECRET = 'Log group /ecs/{} does not exist.';
const ROLLED_BACK = 'Rolled back: the service runs {}:11 again.';

describe('equal causes', () => {
  test('are told once, whatever is named after each service', () => {
    const services = ['web', 'worker', 'mail'].map((name) => failed(name, SECRET, ROLLED_BACK));
    const [same, ...others] = bySameCause(services);
    expect(others).toEqual([]);
    expect(same?.services.map(({ service }) => service)).toEqual(['web', 'worker', 'mail']);
    expect(same?.cause).toBe('Log group /ecs/web does not exist.');
    expect(same?.sentences).toEqual([
      'web: Rolled back: the service runs web:11 again. The same applies to worker, mail.',
    ]);
  });

  test.each([
    ['Container app: nothing listens on port 8080.', 'Container app: nothing listens on port 9090.'],
    ['Secret db may not be read.', 'Secret db does not exist.'],
  ])('are not those that differ in more than names: %s | %s', (one, other) => {
    expect(bySameCause([failed('web', one, ROLLED_BACK), failed('mail', other, ROLLED_BACK)])).toHaveLength(2);
  });

  test('a command that belongs to one service is shown for each', () => {
    const rest = 'THE ROLLBACK FAILED TOO. Roll back manually: `aws ecs update-service --service {}`';
    const [same] = bySameCause([failed('web', SECRET, rest), failed('mail', SECRET, rest)]);
    expect(same?.sentences).toHaveLength(2);
    expect(same?.sentences.join()).toContain('--service mail`');
  });

  test('refusals of AWS are equal but for the request', () => {
    const refused = (service: string, request: string) =>
      serviceReport({
        service,
        outcome: 'failed',
        reason: `ecs:UpdateService (${service}) was denied (request ${request}). The service was not changed.`,
      });
    const request = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
    expect(bySameCause([refused('web', request('a')), refused('mail', request('7'))])).toHaveLength(1);
  });

  test('stand once in the summary and in the log, with all services that have them', async () => {
    const services = Array.from({ length: 7 }, (_, index) => failed(`svc-${index}`, SECRET, ROLLED_BACK));
    const text = await summaryOf(report({ outcome: 'rolled-back', services: [...services, serviceReport()] }));
    expect(text).toMatch(/^## ❌ 8 services in prod: 7 of 8 rolled back, 1 deployed/);
    expect(text.match(/does not exist/g)).toHaveLength(1);
    expect(text).toMatch(/svc-0, svc-1, svc-2, svc-3, svc-4, svc-5, svc-6.*does not exist/);
    const lines = explanationLines(diagnosis(), services).join('\n');
    expect(lines).toContain('Why 7 services failed: ');
    expect(lines).toContain('Services: svc-0, svc-1, svc-2, svc-3, svc-4, svc-5, svc-6');
  });

  test('what was seen of the first of them stands under its name; without any evidence the name is left out', async () => {
    const services = ['web', 'mail'].map((name) => failed(name, SECRET, ROLLED_BACK));
    const lines = explanationLines(diagnosis(), services);
    expect(lines[lines.indexOf('  What was seen of web:') + 1]).toBe('  Failed tasks:');
    const nothing = diagnosis({ groups: [], targets: [], tail: null, missingEvidence: [] });
    expect(explanationLines(nothing, services).join()).not.toContain('What was seen');
    const summaries = await Promise.all(
      [diagnosis(), nothing].map((one) =>
        summaryOf(
          report({ outcome: 'rolled-back', services: services.map((service) => ({ ...service, diagnosis: one })) }),
        ),
      ),
    );
    expect(summaries[0]).toMatch(/What was seen of web:\n\nFailed tasks:/);
    expect(summaries[1]).not.toContain('What was seen');
  });
});

test.each([
  [[], null],
  [['deployed'], null],
  [['deployed', 'deployed'], '2 of 2 deployed'],
  [['deployed', 'rolled-back', 'deployed'], '1 of 3 rolled back, 2 deployed'],
  [['unchanged', 'timed-out', 'failed', 'failed'], '2 of 4 failed, 1 timed out, 1 unchanged'],
] as const)('%j are counted: %s', (outcomes, expected) => {
  expect(tally(outcomes.map((outcome) => ({ outcome })))).toBe(expected);
});
