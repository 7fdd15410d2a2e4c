import type { Facts } from '../facts.ts';
import { type Check, check, type Finding, type Found } from '../finding.ts';

/** What was read of the alarms of `verify`. */
type Alarms = NonNullable<Facts['alarms']>;

type AlarmCheck = { id: string; title: string; finds(alarms: Alarms): Found[] };

const checks: readonly AlarmCheck[] = [
  {
    id: 'alarm-missing',
    title: 'The CloudWatch alarms that `verify` names exist',
    finds: ({ missing, region }) =>
      missing.map((name) => ({
        subject: name,
        message: `The alarm ${name} of \`verify\` does not exist in ${region}.`,
        advice: 'Correct its name, or create it in the account and region of the service.',
      })),
  },
  {
    id: 'alarm-in-alarm',
    title: 'None of the CloudWatch alarms that `verify` names is in ALARM before the deployment',
    finds: ({ ringing }) =>
      ringing.map((name) => ({
        subject: name,
        message: `The alarm ${name} of \`verify\` is in ALARM already, so it cannot tell whether the new revision is right.`,
        advice:
          'Resolve the alarm first. To deploy nevertheless, set `preflight: warn`: the alarm then counts once it has left ALARM.',
      })),
  },
];

/** The alarms of `verify`: what is in ALARM already says nothing about the new revision. */
export const alarmChecks: readonly Check[] = checks.map(({ id, title, finds }) =>
  check(id, title, { finds: ({ alarms }) => (alarms === undefined ? [] : finds(alarms)) }),
);

/** The same for alarms alone. */
export function findInAlarms(alarms: Alarms): Finding[] {
  return checks.flatMap(({ id, finds }) =>
    finds(alarms).map((found): Finding => ({ check: id, severity: 'error', ...found })),
  );
}
