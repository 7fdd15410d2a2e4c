import {
  LogDriver,
  PropagateTags,
  ServiceManagedEBSVolumeConfiguration$,
  UpdateServiceRequest$,
} from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { replaceBlock } from '../../../src/contract/docs.ts';
import { inputRow } from '../../../src/contract/inputs.ts';
import { isSuccess, OUTCOMES, worstOutcome } from '../../../src/contract/outcomes.ts';
import { reservedMembers, serviceMembers, volumeMembers } from '../../../src/contract/overrides.ts';
import { CAPABILITIES } from '../../../src/contract/permissions.ts';
import { filesIn, read } from '../../support/repository.ts';

describe("our lists have what the SDK's model has", () => {
  test('members of UpdateService', () => {
    const ours = [...serviceMembers, ...Object.keys(reservedMembers)];
    expect(ours.sort()).toEqual([...UpdateServiceRequest$[4]].sort());
  });

  test("members of a service's volume", () => {
    expect([...volumeMembers].sort()).toEqual([...ServiceManagedEBSVolumeConfiguration$[4]].sort());
  });

  test.each([
    ['log-configuration-log-driver', LogDriver],
    ['propagate-tags', PropagateTags],
  ] as const)('values of %s', (name, values) => {
    const allowed = inputRow(name).kind.allowed.replaceAll('`', '').split(', ');
    expect(allowed.sort()).toEqual(Object.values<string>(values).sort());
  });
});

/** IAM's name of a service where it is not the client's. */
const prefixes: Record<string, string> = {
  'application-auto-scaling': 'application-autoscaling',
  'cloudwatch-logs': 'logs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  efs: 'elasticfilesystem',
  eventbridge: 'events',
  'secrets-manager': 'secretsmanager',
};

/** `ecs:DescribeServices` and so on: what the adapters import from the SDK's clients. */
function callsOfAdapters(): string[] {
  const sources = filesIn('src/adapters', '.ts').map(read).join('\n');
  const imports = sources.matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([\w-]+)'/g);
  const calls = [...imports].flatMap(([, names = '', client]) =>
    [...names.matchAll(/(\w+)Command\b/g)].map(([, operation]) => `${prefixes[client ?? ''] ?? client}:${operation}`),
  );
  return [...new Set(calls)].sort();
}

describe('outcomes', () => {
  test('the worst one counts', () => {
    expect(worstOutcome(['deployed', 'rolled-back', 'unchanged'])).toBe('rolled-back');
    expect(worstOutcome(['timed-out', 'failed'])).toBe('failed');
    expect(worstOutcome(['unchanged', 'deployed'])).toBe('deployed');
    expect(worstOutcome([])).toBe('unchanged');
  });

  test('every red one is worse than every green one', () => {
    const succeeded = OUTCOMES.map(({ name }) => isSuccess(name, { rollback: false }));
    expect(succeeded).toEqual(succeeded.toSorted((a, b) => Number(a) - Number(b)));
  });

  test('a rollback is green only where it was asked for', () => {
    expect(isSuccess('rolled-back', { rollback: true })).toBe(true);
    expect(isSuccess('rolled-back', { rollback: false })).toBe(false);
    expect(isSuccess('failed', { rollback: true })).toBe(false);
  });
});

describe('permissions', () => {
  // IAM actions that no call of ours is named after.
  const implied = [
    'iam:PassRole',
    'cloudwatch:DeleteAlarms',
    'cloudwatch:PutMetricAlarm',
    'iam:CreateServiceLinkedRole',
    'codedeploy:GetDeploymentConfig',
    'codedeploy:RegisterApplicationRevision',
    'codedeploy:GetApplicationRevision',
  ];

  test('the table has every call that the adapters make, and none that they do not', () => {
    const listed = new Set(CAPABILITIES.flatMap(({ actions }) => actions));
    // The trust policy of the role decides it, and no identity-based policy.
    const calls = callsOfAdapters().filter((call) => call !== 'sts:AssumeRoleWithWebIdentity');
    expect(calls).toEqual([...listed].filter((action) => !implied.includes(action)).sort());
  });

  test('each capability has an id that IAM takes as a statement id', () => {
    const ids = CAPABILITIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]+$/);
  });
});

describe('generated blocks', () => {
  const text = 'a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n';

  test('are replaced between their markers', () => {
    const replaced = replaceBlock(text, 'x', 'new $& text');
    expect(replaced).toBe('a\n<!-- generated:x -->\nnew $& text\n<!-- /generated:x -->\nb\n');
    expect(replaceBlock(replaced, 'x', 'new $& text')).toBe(replaced);
  });

  test.each(['', `${text}${text}`, '<!-- generated:x -->'])('need their markers once', (broken) => {
    expect(() => replaceBlock(broken, 'x', 'new')).toThrow('not there exactly once');
  });
});
