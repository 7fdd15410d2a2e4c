import { type Check, check } from '../finding.ts';

/** The alarms of `verify`: what is in ALARM already says nothing about the new revision. */
export const alarmChecks: readonly Check[] = [
  check('alarm-missing', 'The CloudWatch alarms that `verify` names exist', {
    finds: ({ alarms }) =>
      (alarms?.missing ?? []).map((name) => ({
        subject: name,
        message: `The alarm ${name} of \`verify\` does not exist in ${alarms?.region ?? 'this region'}.`,
        advice: 'Correct its name, or create it in the account and region of the service.',
      })),
  }),
  check('alarm-in-alarm', 'None of the CloudWatch alarms that `verify` names is in ALARM before the deployment', {
    finds: ({ alarms }) =>
      (alarms?.ringing ?? []).map((name) => ({
        subject: name,
        message: `The alarm ${name} of \`verify\` is in ALARM already, so it cannot tell whether the new revision is right.`,
        advice:
          'Resolve the alarm first. To deploy nevertheless, set `preflight: warn`: the alarm then counts once it has left ALARM.',
      })),
  }),
];
