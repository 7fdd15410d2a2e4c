import { hasWildcard } from '../lib/wildcard.ts';
import { INPUTS, type InputName, type InputRow } from './inputs.ts';
import type { Rule } from './rule.ts';

/** Groups of inputs that say what is to run, or how a deployment is watched: nothing of it concerns a removal. */
const ofDeployments: ReadonlySet<InputRow['group']> = new Set([
  'The revision',
  'The service',
  'CodeDeploy',
  'The one-off task',
]);

const ofRemovals: readonly InputName[] = ['expired-only', 'remove-unowned'];

/** Rules about `mode: remove` and the inputs that belong to it. */
export const REMOVAL_RULES: readonly Rule[] = [
  {
    id: 'remove-what',
    severity: 'problem',
    concerns: ['mode', 'service', 'service-definition'],
    // A service definition names its service.
    finds: ({ mode, service, serviceDefinition }) =>
      mode === 'remove' && service.length === 0 && serviceDefinition === null
        ? [{ input: 'service', message: '`mode: remove` needs the `service` to remove.' }]
        : [],
  },
  {
    id: 'wildcard-removes-only',
    severity: 'problem',
    concerns: ['mode', 'service'],
    finds({ mode, service }) {
      const wildcards = mode === 'remove' ? [] : service.filter(hasWildcard);
      const message = (name: string) =>
        `\`service\` has the wildcard \`${name}\`; a wildcard is allowed only with \`mode: remove\`.`;
      return wildcards.map((name) => ({ input: 'service', message: message(name) }));
    },
  },
  {
    id: 'removal-runs-nothing',
    severity: 'warning',
    concerns: ['mode'],
    finds({ mode }, given) {
      if (mode !== 'remove') return [];
      const rows: readonly (InputRow & { name: InputName })[] = INPUTS;
      return rows
        .filter((row) => given.has(row.name) && (ofDeployments.has(row.group) || row.name === 'expires-in'))
        .map(({ name }) => ({ input: name, message: `\`${name}\` is not used: \`mode: remove\` deletes services.` }));
    },
  },
  {
    id: 'removal-inputs-without-removal',
    severity: 'warning',
    concerns: ['mode', ...ofRemovals],
    finds({ mode }, given) {
      const unused = mode === 'remove' ? [] : ofRemovals.filter((name) => given.has(name));
      const message = (name: string) => `\`${name}\` is not used, since \`mode\` is not \`remove\`.`;
      return unused.map((name) => ({ input: name, message: message(name) }));
    },
  },
  {
    id: 'expires-at-deploys',
    severity: 'warning',
    concerns: ['mode', 'service', 'expires-in'],
    finds({ mode, service, serviceDefinition, expiresIn }) {
      if (expiresIn === null || mode === 'remove') return [];
      if (mode === 'deploy' && (service.length > 0 || serviceDefinition !== null)) return [];
      const why = mode === 'deploy' ? 'no `service` is given' : '`mode` is not `deploy`';
      return [{ input: 'expires-in', message: `\`expires-in\` is not used, since ${why}.` }];
    },
  },
  {
    id: 'unowned-by-name',
    severity: 'warning',
    concerns: ['mode', 'service', 'remove-unowned'],
    finds({ mode, service, removeUnowned }) {
      if (mode !== 'remove' || !removeUnowned || !service.some(hasWildcard)) return [];
      const message =
        '`remove-unowned` concerns services that are named without a wildcard; what a wildcard matches is removed only where this repository owns it.';
      return [{ input: 'remove-unowned', message }];
    },
  },
];
