import { serviceName } from '../lib/arn.ts';
import type { Inputs } from './inputs.ts';
import type { Rule } from './rule.ts';

/** Rules about steps that deploy several services. */

export const FLEET_RULES: readonly Rule[] = [
  {
    id: 'order-needs-waiting',
    severity: 'problem',
    concerns: ['mode', 'service-order', 'wait-for-service-stability'],
    finds({ mode, serviceOrder, waitForServiceStability }) {
      if (mode === 'remove' || serviceOrder !== 'by-line' || waitForServiceStability) return [];
      const message =
        '`service-order: by-line` starts a wave when the deployments of the wave before have ended well, and with `wait-for-service-stability: false` the step waits for none of them. Remove one of the two inputs.';
      return [{ input: 'service-order', message }];
    },
  },
  {
    id: 'service-in-one-wave',
    severity: 'problem',
    concerns: ['service', 'service-order'],
    finds({ serviceOrder, serviceLines }) {
      if (serviceOrder !== 'by-line') return [];
      const names = serviceLines.flatMap((line) => [...new Set(line.map((one) => serviceName(one).name))]);
      const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
      return [...twice].map((name) => ({
        input: 'service',
        message: `The service \`${name}\` is on two lines, and with \`service-order: by-line\` each line is a wave: name it on one line.`,
      }));
    },
  },
  {
    id: 'order-of-one-line',
    severity: 'warning',
    concerns: ['service', 'service-order'],
    finds({ serviceOrder, serviceLines, service }) {
      if (serviceOrder !== 'by-line' || serviceLines.length !== 1 || service.length < 2) return [];
      const message =
        '`service-order: by-line` has no effect: `service` has one line, so all services are deployed at the same time. Write each wave on a line of its own (`service: |`).';
      return [{ input: 'service-order', message }];
    },
  },
  {
    id: 'scope-of-rollback',
    severity: 'warning',
    concerns: ['mode', 'rollback-scope', 'rollback-on', 'wait-for-service-stability'],
    finds(inputs) {
      const why = inputs.rollbackScope === 'all' ? whyNoRollback(inputs) : null;
      return why === null
        ? []
        : [{ input: 'rollback-scope', message: `\`rollback-scope: all\` has no effect: ${why}.` }];
    },
  },
  {
    id: 'plan-of-removal',
    severity: 'problem',
    concerns: ['mode', 'plan-id'],
    finds({ mode, planId }) {
      if (mode !== 'remove' || planId === null) return [];
      const message =
        '`plan-id` is for `deploy`, `rollback` and `continue`, and `mode` is `remove`: which services it removes is decided by `service`, `remove-unowned` and `expired-only`.';
      return [{ input: 'plan-id', message }];
    },
  },
  {
    id: 'order-of-removal',
    severity: 'warning',
    concerns: ['mode', 'service-order'],
    finds({ mode, serviceOrder }) {
      if (mode !== 'remove' || serviceOrder !== 'by-line') return [];
      const message = '`service-order` is not used: `mode: remove` deletes all services at the same time.';
      return [{ input: 'service-order', message }];
    },
  },
];

/** Why nothing is ever rolled back; null where something may be. */
function whyNoRollback({ mode, rollbackOn, waitForServiceStability }: Inputs): string | null {
  if (mode === 'remove') return '`mode: remove` rolls nothing back';
  if (rollbackOn.length === 0) return '`rollback-on` is `none`';
  return waitForServiceStability ? null : 'with `wait-for-service-stability: false` the step sees no failure';
}
