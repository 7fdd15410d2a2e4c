import { INPUTS, type InputGroup, type InputName } from './inputs.ts';
import type { Rule } from './rule.ts';

/** Rules about `mode: continue` and what it approves. */

const APPROVED: readonly InputName[] = ['service-deployment-arn', 'hook-id'];

/** Groups of inputs that say what to deploy, and how: a deployment that goes on is what it is. */
const UNUSED: readonly InputGroup[] = ['The revision', 'The service', 'CodeDeploy'];

export const GATE_RULES: readonly Rule[] = [
  {
    id: 'continue-paused-by-checks',
    severity: 'problem',
    concerns: ['continue-paused', 'verify'],
    finds({ continuePaused, verify }) {
      if (continuePaused === 'never' || verify !== null) return [];
      const message =
        '`continue-paused: verified` needs the checks of `verify`, and there are none. Add a check, for example `verify: "[{target-errors: 1 %}]"`, or leave out `continue-paused`.';
      return [{ input: 'continue-paused', message }];
    },
  },
  {
    id: 'continue-of-what',
    severity: 'problem',
    concerns: ['mode', 'service'],
    finds: ({ mode, service }) =>
      mode === 'continue' && service.length === 0
        ? [{ input: 'service', message: '`mode: continue` needs the `service` whose deployment is paused.' }]
        : [],
  },
  {
    id: 'approved-by-continue',
    // A named deployment is the only one that is meant: no other mode would see to it.
    severity: 'problem',
    concerns: ['mode', ...APPROVED],
    finds({ mode }, given) {
      if (mode === 'continue') return [];
      const message = (name: string) => `\`${name}\` is only for \`mode: continue\`, and \`mode\` is \`${mode}\`.`;
      return APPROVED.filter((name) => given.has(name)).map((name) => ({ input: name, message: message(name) }));
    },
  },
  {
    id: 'approved-of-one-service',
    severity: 'problem',
    concerns: ['mode', 'service', ...APPROVED],
    finds({ mode, service }, given) {
      if (mode !== 'continue' || service.length < 2) return [];
      const message = (name: string) =>
        `\`${name}\` is about the deployment of one service, and \`service\` names ${service.length}: continue each in a step of its own.`;
      return APPROVED.filter((name) => given.has(name)).map((name) => ({ input: name, message: message(name) }));
    },
  },
  {
    id: 'continue-makes-nothing',
    severity: 'warning',
    concerns: ['mode', 'run-task'],
    finds({ mode, runTask }, given) {
      if (mode !== 'continue') return [];
      // Without `run-task` a rule of its own says so.
      const isUnused = (group: InputGroup) => UNUSED.includes(group) || (group === 'The one-off task' && runTask);
      const unused = INPUTS.filter(({ name, group }) => given.has(name) && isUnused(group));
      const message = (name: string) => `\`${name}\` is not used: \`mode: continue\` lets a deployment go on as it is.`;
      return unused.map(({ name }) => ({ input: name, message: message(name) }));
    },
  },
];
