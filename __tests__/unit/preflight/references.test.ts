import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { exampleDefinition, withContainer } from '../../../src/preflight/example.ts';
import { mayReferToMore } from '../../../src/preflight/new-references.ts';
import { newReferences, type Reference, referencesIn } from '../../../src/preflight/references/reference.ts';
import { judgeTrust } from '../../../src/preflight/references/trust-policy.ts';

const home = { account: '123456789012', region: 'eu-west-1' };
const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-Ab12Cd';

describe('references', () => {
  const of = (container: JsonObject, task: JsonObject = {}): Reference[] =>
    referencesIn({ ...withContainer(container), executionRoleArn: '', ...task });
  const from = (valueFrom: string) => of({ secrets: [{ name: 'A', valueFrom }] });

  test.each([
    [secret, { id: secret, stage: null, version: null }],
    [`${secret}:key::`, { id: secret, stage: null, version: null }],
    [`${secret}:key:AWSPREVIOUS:`, { id: secret, stage: 'AWSPREVIOUS', version: null }],
    [`${secret}:::EXAMPLE1-90ab`, { id: secret, stage: null, version: 'EXAMPLE1-90ab' }],
    [secret.replace('arn:aws:', 'arn:aws-cn:'), { id: secret.replace('arn:aws:', 'arn:aws-cn:') }],
  ])('secret %s', (valueFrom, expected) => {
    expect(from(valueFrom)).toEqual([
      expect.objectContaining({ kind: 'secret', account: '123456789012', region: 'eu-west-1', ...expected }),
    ]);
  });

  test.each([
    ['key', { text: 'key', names: ['key'], region: null }],
    ['/a/b', { text: '/a/b', names: ['/a/b'] }],
    ['/a/b:3', { text: '/a/b', names: ['/a/b'] }],
    ['arn:aws:ssm:us-east-1:1:parameter/a/b', { names: ['/a/b'], region: 'us-east-1', account: '1' }],
    ['arn:aws:ssm:us-east-1:1:parameter/a:label', { text: 'arn:aws:ssm:us-east-1:1:parameter/a', names: ['a', '/a'] }],
  ])('parameter %s', (valueFrom, expected) => {
    expect(from(valueFrom)).toEqual([expect.objectContaining({ kind: 'parameter', ...expected })]);
  });

  test.each([
    '',
    'arn:aws:s3:::bucket/key',
    '/aws/reference/secretsmanager/prod/db',
    'arn:aws:secretsmanager:eu-west-1:1:other:x',
    `/${'a'.repeat(5_000)}`,
    'a b',
    "$(id)'",
  ])('%j is none', (valueFrom) => {
    expect(from(valueFrom)).toEqual([]);
  });

  test('of the registry, of log options and of volumes', () => {
    const found = of(
      {
        repositoryCredentials: { credentialsParameter: 'registry-login' },
        logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: '/splunk' }] },
      },
      {
        volumes: [
          { name: 'plain', host: {} },
          {
            name: 'files',
            efsVolumeConfiguration: {
              fileSystemId: 'fs-0123456789abcdef0',
              authorizationConfig: { accessPointId: 'fsap-0123456789abcdef0' },
            },
          },
          {
            name: 'windows',
            fsxWindowsFileServerVolumeConfiguration: { authorizationConfig: { credentialsParameter: secret } },
          },
        ],
      },
    );
    expect(found.map((each) => ('user' in each ? each.user : each.kind))).toEqual([
      'log option splunk-token of container web',
      'credentials for the registry of container web',
      'file-system',
      'credentials of volume windows',
    ]);
  });

  test('a role by its name and by its ARN is the same one', () => {
    const named = { ...exampleDefinition, executionRoleArn: 'web-execution' };
    expect(newReferences(exampleDefinition, named)).toEqual([]);
    expect(newReferences(named, exampleDefinition)).toEqual([]);
    expect(newReferences({ ...named, taskRoleArn: 'web-execution' }, named)).toHaveLength(1);
  });

  test('another variable for the same secret is nothing new, and another label is', () => {
    const having = (valueFrom: string, name: string) => withContainer({ secrets: [{ name, valueFrom }] });
    const running = having(secret, 'A');
    expect(newReferences(having(`${secret}:key::`, 'B'), running)).toEqual([]);
    expect(newReferences(having(`${secret}:key:AWSPENDING:`, 'A'), running)).toHaveLength(1);
  });

  test('whatever refers to something new is found before it is looked at closely', () => {
    const definitions = [
      withContainer({ secrets: [{ name: 'A', valueFrom: '/a' }] }),
      withContainer({ repositoryCredentials: { credentialsParameter: 'x' } }),
      withContainer({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/x' } } }),
      { ...exampleDefinition, taskRoleArn: 'x' },
      {
        ...exampleDefinition,
        volumes: [{ name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0' } }],
      },
    ];
    for (const definition of definitions) {
      expect(newReferences(definition, exampleDefinition)).toHaveLength(1);
      expect(mayReferToMore(definition, exampleDefinition)).toBe(true);
    }
    expect(mayReferToMore(withContainer({ image: 'other:2' }), exampleDefinition)).toBe(false);
  });
});

describe('trust policies', () => {
  const tasks = { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const judge = (...Statement: unknown[]) => judgeTrust(JSON.stringify({ Statement }), home).kind;
  const under = (Condition: unknown) => judge({ ...tasks, Condition });

  test.each([
    ['of ECS tasks', tasks],
    ['of several services', { ...tasks, Principal: { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } }],
    ['of everyone', { ...tasks, Principal: '*' }],
    ['with a wildcard', { ...tasks, Action: ['sts:Tag*', 'STS:*'] }],
    ['with NotAction', { Effect: 'Allow', Principal: tasks.Principal, NotAction: 'sts:TagSession' }],
    ['with NotPrincipal', { Effect: 'Allow', NotPrincipal: { AWS: 'x' }, Action: '*' }],
    ['with what is not known', { ...tasks, Principal: { Service: { new: true } } }],
  ])('one %s may allow it', (_, statement) => {
    expect(judge(statement)).toBe('possible');
  });

  test.each([
    ['of EC2', { ...tasks, Principal: { Service: 'ec2.amazonaws.com' } }],
    ['of ECS itself', { ...tasks, Principal: { Service: 'ecs.amazonaws.com' } }],
    ['of an account', { ...tasks, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
    ['for another action', { ...tasks, Action: 'sts:AssumeRoleWithWebIdentity' }],
    ['that denies it', { ...tasks, Effect: 'Deny' }],
  ])('one %s does not', (_, statement) => {
    expect(judge(statement)).toBe('no');
  });

  test('a Deny beside an Allow counts where it has no condition', () => {
    expect(judge(tasks, { ...tasks, Effect: 'Deny' })).toBe('no');
    expect(judge(tasks, { ...tasks, Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })).toBe(
      'possible',
    );
  });

  test.each<[unknown, string]>([
    [{ StringEquals: { 'aws:SourceAccount': '123456789012' } }, 'possible'],
    [{ StringEquals: { 'AWS:SourceAccount': ['999999999999', '123456789012'] } }, 'possible'],
    [{ StringEquals: { 'aws:SourceAccount': '999999999999' } }, 'no'],
    [{ StringNotEquals: { 'aws:SourceAccount': '999999999999' } }, 'possible'],
    [{ 'ForAnyValue:StringEquals': { 'aws:SourceAccount': '999999999999' } }, 'possible'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:eu-west-1:123456789012:*' } }, 'possible'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:*:123456789012:cluster/other' } }, 'possible'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:us-east-1:123456789012:*' } }, 'no'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:eu-west-1:999999999999:*' } }, 'no'],
    [{ ArnLike: { 'aws:SourceArn': '*' } }, 'possible'],
    [{ StringEquals: { 'sts:ExternalId': 'x' } }, 'possible'],
    [{ StringEquals: 'x' }, 'possible'],
  ])('condition %j: %s', (condition, expected) => {
    expect(under(condition)).toBe(expected);
  });

  test('where the account is not known, no account excludes it', () => {
    const text = JSON.stringify({
      Statement: { ...tasks, Condition: { StringEquals: { 'aws:SourceAccount': '999999999999' } } },
    });
    expect(judgeTrust(text, { ...home, account: null }).kind).toBe('possible');
    expect(judgeTrust(text, home)).toEqual({
      kind: 'no',
      why: 'its trust policy allows it to ecs-tasks.amazonaws.com only for aws:SourceAccount 999999999999',
    });
  });

  test.each([
    '',
    'null',
    '[]',
    '{"Statement": 3}',
    '{"Statement": [null]}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    '{',
  ])('what is no policy decides nothing: %#', (text) => {
    expect(judgeTrust(text, home).kind).toBe('possible');
  });
});
