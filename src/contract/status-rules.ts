import { clustersIn } from './clusters.ts';
import { INPUTS, type InputGroup, type InputName, type InputRow } from './inputs.ts';
import type { Rule } from './rule.ts';

/** Rules about `mode: status` and the inputs that belong to it. */

/** Groups of inputs that say how to deploy: nothing of it concerns a mode that only reads. */
const ofDeployments: ReadonlySet<InputGroup> = new Set([
  'The service',
  'CodeDeploy',
  'The one-off task',
  'Checks before anything changes',
  'Waiting and failing',
  'Verification',
  'Rollback',
  'Afterwards',
]);

/** Inputs of other groups that it does not use either, but for those about which another mode's rule speaks. */
const notUsed: ReadonlySet<InputName> = new Set([
  'github-deployment',
  'deployment-record',
  'environment',
  'environment-url',
  'comment',
]);
const checkedElsewhere: ReadonlySet<InputName> = new Set([
  'service-deployment-arn',
  'hook-id',
  'rollback-to',
  'expires-in',
  'expired-only',
  'remove-unowned',
]);

/** Inputs by which the files are chosen that services are compared with. */
const sources: readonly InputName[] = [
  'task-definition',
  'task-definition-arn',
  'task-definition-family',
  'service-definition',
];

export const STATUS_RULES: readonly Rule[] = [
  {
    id: 'several-clusters-for-status',
    severity: 'problem',
    concerns: ['mode', 'cluster'],
    finds({ mode, cluster }) {
      const named = clustersIn(cluster);
      if (mode === 'status' || named.length < 2) return [];
      const list = named.map((name) => `\`${name}\``).join(', ');
      const message = `\`cluster\` names ${named.length} clusters: ${list}. Only \`mode: status\` takes several; with \`mode: ${mode}\` use one step for each cluster.`;
      return [{ input: 'cluster', message }];
    },
  },
  {
    id: 'drift-from-what',
    severity: 'problem',
    concerns: ['mode', 'fail-on', ...sources],
    finds({ mode, failOn }, given) {
      if (mode !== 'status' || !failOn.includes('drift') || sources.some((name) => given.has(name))) return [];
      const message =
        '`fail-on` has `drift`, and nothing says what the services are compared with: give `task-definition` or `service-definition`.';
      return [{ input: 'fail-on', message }];
    },
  },
  {
    id: 'fail-on-status',
    severity: 'warning',
    concerns: ['mode', 'fail-on'],
    finds({ mode }, given) {
      const message = '`fail-on` is not used, since `mode` is not `status`.';
      return mode !== 'status' && given.has('fail-on') ? [{ input: 'fail-on', message }] : [];
    },
  },
  {
    id: 'status-changes-nothing',
    severity: 'warning',
    concerns: ['mode', 'run-task', ...sources],
    finds({ mode, runTask }, given) {
      if (mode !== 'status') return [];
      const rows: readonly (InputRow & { name: InputName })[] = INPUTS;
      const isCompared = sources.some((name) => given.has(name));
      return rows
        .filter(({ name }) => given.has(name) && !checkedElsewhere.has(name))
        .flatMap(({ name, group }) => {
          // Without `run-task` a rule of its own says so.
          if (group === 'The one-off task' && !runTask) return [];
          if (ofDeployments.has(group) || notUsed.has(name)) {
            return [{ input: name, message: `\`${name}\` is not used: \`mode: status\` only reads.` }];
          }
          const isChange = group === 'The revision' && !sources.includes(name) && name !== 'task-definition-revision';
          const isUnused = isChange && (!isCompared || name === 'image-from' || name === 'promote-after-minutes');
          const why = isCompared
            ? '`mode: status` compares with `image` or `images`'
            : '`mode: status` compares with files, and neither `task-definition` nor `service-definition` is given';
          return isUnused ? [{ input: name, message: `\`${name}\` is not used: ${why}.` }] : [];
        });
    },
  },
];
