// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in files
import { describe, expect, test } from '@jest/globals';
import { isObject, type JsonObject } from '../../src/lib/json.ts';
import { addWeb, callsOf, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

const inputs = { cluster: 'prod', service: 'web', 'task-definition': 'td.yml' };

function world(): World {
  const made = createWorld();
  addWeb(made.sim);
  return made;
}

/** A file in YAML, with these lines in its container. */
function definition(...container: string[]): string {
  return [
    'family: web',
    'networkMode: awsvpc',
    'requiresCompatibilities: [FARGATE]',
    'cpu: "256"',
    'memory: "512"',
    'executionRoleArn: arn:aws:iam::123456789012:role/exec',
    'containerDefinitions:',
    '  - name: app',
    '    portMappings: [{ containerPort: 8080 }]',
    ...container.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

function registered({ sim }: World): JsonObject {
  const [call] = callsOf(sim, 'ecs:RegisterTaskDefinition');
  return call?.input ?? {};
}

function container(made: World): JsonObject {
  const all = registered(made).containerDefinitions;
  const [first] = Array.isArray(all) ? all : [];
  return isObject(first) ? first : {};
}

const said = (run: Run) => run.errors.map(({ text }) => text).join('\n');
/** All that a user sees; the rendered file has values. */
const everything = ({ rendered: _, ...shown }: Run) => JSON.stringify(shown);

describe('placeholders in the task definition', () => {
  test('are filled in, with numbers and booleans where ECS takes them', async () => {
    const made = world();
    const text = definition(
      'image: web:${TAG}',
      'cpu: ${CPU}',
      'readonlyRootFilesystem: "${READONLY}"',
      'environment: [{ name: STAGE, value: "${STAGE}-${STAGE}" }, { name: COUNT, value: "${CPU}" }]',
      'command: ["sh", "-c", "echo $${HOME} $HOME"]',
    );
    const variables = 'TAG=2\nCPU=128\nREADONLY=true\nSTAGE=staging';
    const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(container(made)).toMatchObject({
      image: 'web:2',
      cpu: 128,
      readonlyRootFilesystem: true,
      environment: [
        { name: 'STAGE', value: 'staging-staging' },
        { name: 'COUNT', value: '128' },
      ],
      command: ['sh', '-c', 'echo ${HOME} $HOME'],
    });
    expect(made.sim.calls.map(({ operation }) => operation)).not.toContain('ssm:GetParameters');
  });

  test('stay as they are without the input, and `{}` is not without', async () => {
    const text = definition('image: web:2', 'environment: [{ name: A, value: "${X} $${Y}" }]');
    const made = world();
    await runAction(made, inputs, { files: { 'td.yml': text } });
    expect(container(made)).toMatchObject({ environment: [{ name: 'A', value: '${X} $${Y}' }] });
    const run = await runAction(world(), { ...inputs, variables: '{}' }, { files: { 'td.yml': text } });
    expect(said(run)).toContain('/workspace/td.yml: line 11, column 38: Nothing defines `${X}`.');
  });

  test.each([
    ['without any file', {}],
    ['with a revision in ECS', { 'task-definition': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1' }],
  ])('%s are told to be unused', async (_, more) => {
    const given = { cluster: 'prod', service: 'web', image: 'web:2', mode: 'plan', variables: 'STAGE=prod', ...more };
    const run = await runAction(world(), given);
    expect(run.failed).toBe(false);
    expect(
      run.warnings.filter((text) => text.startsWith('`variables` is not used: it fills placeholders')),
    ).toHaveLength(1);
    const { variables: _unused, ...without } = given;
    expect((await runAction(world(), without)).warnings.join()).not.toContain('variables');
  });

  test('a value changes no structure, and is not filled again', async () => {
    const made = world();
    const hostile = '"}], "image": "evil:1\n- {name: x}: &a ${TAG} ${ssm:/x} $${A}';
    const text = definition('image: web:${TAG}', 'environment: [{ name: A, value: "${HOSTILE}" }]');
    const variables = JSON.stringify({ TAG: '2', HOSTILE: hostile });
    const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
    expect(run.errors).toEqual([]);
    expect(container(made)).toMatchObject({ image: 'web:2', environment: [{ name: 'A', value: hostile }] });
    expect(made.sim.calls.map(({ operation }) => operation)).not.toContain('ssm:GetParameters');
    expect(everything(run)).not.toContain('evil:1');
  });

  test('keys are left alone', async () => {
    const made = world();
    const text = definition('image: web:2', 'dockerLabels: { "${KEY}": "${KEY}" }');
    await runAction(made, { ...inputs, variables: 'KEY=team' }, { files: { 'td.yml': text } });
    expect(container(made)).toMatchObject({ dockerLabels: { '${KEY}': 'team' } });
  });

  test('the overrides are filled too, inline and in a file', async () => {
    for (const [overrides, files] of [
      ['cpu: "${CPU}"', {}],
      ['over.json', { 'over.json': '{"cpu": "${CPU}"}' }],
    ] as const) {
      const made = world();
      const run = await runAction(
        made,
        { ...inputs, variables: 'CPU=512\nMEMORY=1024', 'task-definition-overrides': overrides },
        { files: { 'td.yml': definition('image: web:2').replace('"512"', '${MEMORY}'), ...files } },
      );
      expect(run.errors).toEqual([]);
      expect(registered(made)).toMatchObject({ cpu: '512', memory: '1024' });
    }
  });

  test('what ECS runs is not filled', async () => {
    const made = createWorld();
    addWeb(made.sim, { taskDefinition: webDefinition({ dockerLabels: { a: '${A} $${B}' } }) });
    const run = await runAction(made, { cluster: 'prod', service: 'web', image: 'web:2', variables: 'B=1' });
    expect(run.errors).toEqual([]);
    expect(container(made)).toMatchObject({ dockerLabels: { a: '${A} $${B}' } });
  });
});

describe('what is wrong stops the run before the first call, all of it at once', () => {
  test('in all files, with line, column and the nearest name', async () => {
    const made = world();
    const run = await runAction(
      made,
      {
        ...inputs,
        variables: 'IMAGE_TAG=2\nDB_PASSWORD=hunter2-correct-horse',
        'task-definition-overrides': 'cpu: "${SIZE}"',
        'service-definition': 'service.yml',
        'wait-for-minutes': 'ten',
      },
      {
        files: {
          'td.yml': definition('image: web:${IMAGE_TGA}', 'cpu: ${A:-1}', 'user: "${DB_PASSWORD"'),
          'service.yml': 'serviceName: web\ntags:\n  - key: a\n    value: ${ssm:/known/later}-${NONE}\n',
        },
      },
    );
    expect(run.failed).toBe(true);
    expect(made.sim.calls).toEqual([]);
    const text = said(run);
    expect(text).toContain(
      '/workspace/td.yml: line 10, column 16: Nothing defines `${IMAGE_TGA}`. Did you mean `${IMAGE_TAG}`?',
    );
    // The line itself is in the log: an annotation is one line.
    expect(run.log.join('\n')).toContain('10 |     image: web:${IMAGE_TGA}');
    expect(text).not.toContain('10 |');
    expect(text).toContain('/workspace/td.yml: line 11, column 10: This is no placeholder: allowed are `${NAME}`');
    expect(text).toContain('/workspace/td.yml: line 12, column 12: `${` is not closed by `}`.');
    expect(text).toContain('`task-definition-overrides`: line 1, column 7: Nothing defines `${SIZE}`.');
    expect(text).toContain('/workspace/service.yml: line 4, column 32: Nothing defines `${NONE}`.');
    expect(text).toContain('`wait-for-minutes`');
    expect(everything(run)).not.toContain('hunter2');
  });

  test('a number that is none, without its value', async () => {
    const made = world();
    const text = definition('image: web:2', 'cpu: ${CPU}', 'essential: ${CPU}');
    const variables = 'CPU=much-much-more-of-it';
    const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
    expect(made.sim.calls).toEqual([]);
    expect(said(run)).toContain(
      '/workspace/td.yml: line 11, column 10: ECS takes a number here, and `${CPU}` stands for something else.',
    );
    expect(said(run)).toContain('line 12, column 16: ECS takes `true` or `false` here');
    expect(everything(run)).not.toContain('much-much');
  });

  test.each([
    ['A B=1', 'the name in line 1 contains a space'],
    ['1A=1', 'the name in line 1 must begin with a letter'],
    ['just-a-secret-text', 'line 1 has no `=`'],
    ['- A=1', 'it is a list, not a mapping'],
    ['A=1\nA=2', '`A` has two different values'],
  ])('variables that are none: %s', async (variables, message) => {
    const made = world();
    const files = { 'td.yml': definition('image: web:${TAG}'), 'service.yml': 'desiredCount: ${COUNT}\n' };
    const run = await runAction(made, { ...inputs, variables, 'service-definition': 'service.yml' }, { files });
    expect(made.sim.calls).toEqual([]);
    expect(said(run)).toContain(message);
    expect(run.errors).toHaveLength(1);
    expect(said(run)).not.toContain('TAG');
    expect(everything(run)).not.toContain('just-a-secret-text');
  });
});

describe('looked-up values', () => {
  const variables = 'STAGE=prod';

  test('come from plain parameters, ten with a call and without decryption, and from stacks, one with a call', async () => {
    const made = world();
    for (let index = 0; index < 11; index += 1) made.sim.addParameter(`/shop/p${index}`, `value-${index}`);
    made.sim.addStack('shop-prod', { Url: 'https://a.example/?x=${STAGE}', Size: '128' });
    const all = Array.from({ length: 11 }, (_, index) => `{ name: P${index}, value: "\${ssm:/shop/p${index}}" }`);
    const text = definition(
      'image: web:2',
      'cpu: ${cfn:shop-prod.Size}',
      `environment: [${all.join(', ')}, { name: AGAIN, value: "\${ssm:/shop/p1:1}" }, { name: URL, value: "\${cfn:shop-prod.Url}" }]`,
    );
    const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
    expect(run.errors).toEqual([]);
    const gets = callsOf(made.sim, 'ssm:GetParameters');
    expect(gets.map(({ input }) => (input.Names as string[]).length)).toEqual([10, 2]);
    expect(gets.every(({ input }) => input.WithDecryption !== true)).toBe(true);
    expect(callsOf(made.sim, 'cloudformation:DescribeStacks')).toHaveLength(1);
    expect(container(made)).toMatchObject({
      cpu: 128,
      environment: [
        ...Array.from({ length: 11 }, (_, index) => ({ name: `P${index}`, value: `value-${index}` })),
        { name: 'AGAIN', value: 'value-1' },
        { name: 'URL', value: 'https://a.example/?x=${STAGE}' },
      ],
    });
    expect(everything(run)).not.toContain('a.example');
  });

  test('name the service, the cluster and the task definition of a service definition', async () => {
    const made = world();
    made.sim.addStack('shop', { Cluster: 'prod', Service: 'web', File: 'td.yml', Count: '3' });
    made.sim.addParameter('/tag', '2');
    const service = [
      'serviceName: ${cfn:shop.Service}',
      'cluster: ${cfn:shop.Cluster}',
      'taskDefinition: ${cfn:shop.File}',
      'healthCheckGracePeriodSeconds: ${cfn:shop.Count}',
    ].join('\n');
    const files = { 'service.yml': `${service}\n`, 'td.yml': definition('image: web:${ssm:/tag}') };
    const run = await runAction(made, { variables, 'service-definition': 'service.yml' }, { files });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(container(made)).toMatchObject({ image: 'web:2' });
    expect(callsOf(made.sim, 'ecs:UpdateService')[0]?.input).toMatchObject({
      cluster: 'prod',
      service: 'web',
      healthCheckGracePeriodSeconds: 3,
    });
  });

  test('that are not there, or are no plain parameters, stop the run before the first write, all at once', async () => {
    const made = world();
    made.sim.addParameter('/secret', 'hunter2-hunter2', 'SecureString');
    made.sim.addParameter('/list', 'a,b', 'StringList');
    made.sim.addParameter('/long', 'x'.repeat(9_000));
    made.sim.addStack('shop', { ServiceUrl: 'x' }, 'UPDATE_ROLLBACK_COMPLETE');
    const names = ['ssm:/none', 'ssm:/secret', 'ssm:/list', 'ssm:/long', 'cfn:shop.ServiceUlr', 'cfn:other.Url'];
    const variables = names.map((name, index) => `- { name: V${index}, value: "\${${name}}" }`);
    const text = definition('image: web:2', 'environment:', ...variables.map((line) => `  ${line}`));
    const run = await runAction(made, { ...inputs, variables: 'A=1' }, { files: { 'td.yml': text } });
    expect(run.failed).toBe(true);
    expect(made.sim.calls.filter(({ operation }) => operation.startsWith('ecs:'))).toEqual([]);
    const all = said(run);
    expect(all).toContain('/workspace/td.yml: line 12, column 29: There is no parameter `/none` in Systems Manager');
    expect(all).toMatch(/line 13, column 29: The parameter `\/secret` is a SecureString.*`secrets`, by `valueFrom`/);
    expect(all).toContain('line 14, column 29: The parameter `/list` is a StringList');
    expect(all).toContain('line 15, column 29: The value of the parameter `/long` is longer than 8192 characters.');
    expect(all).toContain(
      'line 16, column 29: The CloudFormation stack `shop` (UPDATE_ROLLBACK_COMPLETE) has no output `ServiceUlr`. Did you mean `ServiceUrl`?',
    );
    expect(all).toContain('line 17, column 29: There is no CloudFormation stack `other`');
    expect(everything(run)).not.toContain(Buffer.from('hunter2-hunter2').toString('base64'));
  });

  test.each(['ssm:GetParameters', 'cloudformation:DescribeStacks'])(
    'denied %s: the run cannot begin',
    async (operation) => {
      const made = world();
      made.sim.addParameter('/tag', '2');
      made.sim.addStack('shop', { Tag: '2' });
      made.sim.fault({ kind: 'denied', operation });
      const text = definition('image: "web:${ssm:/tag}${cfn:shop.Tag}"');
      const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
      expect(run.failed).toBe(true);
      expect(said(run)).toContain(`Allow ${operation}`);
      expect(made.sim.calls.filter((call) => call.operation.startsWith('ecs:'))).toEqual([]);
    },
  );

  test('throttled, broken and slow lookups are repeated', async () => {
    const made = world();
    made.sim.addParameter('/tag', '2');
    made.sim.addStack('shop', { Size: '128' });
    made.sim.fault({ kind: 'throttle', operation: 'ssm:GetParameters', times: 3 });
    made.sim.fault({ kind: 'reset', operation: 'cloudformation:DescribeStacks', times: 2 });
    const text = definition('image: web:${ssm:/tag}', 'cpu: ${cfn:shop.Size}');
    const run = await runAction(made, { ...inputs, variables }, { files: { 'td.yml': text } });
    expect(run.errors).toEqual([]);
    expect(container(made)).toMatchObject({ image: 'web:2', cpu: 128 });
  });

  test('a plan and a dry run look up, and write nothing; values of variables are not shown', async () => {
    for (const mode of [{ mode: 'plan' }, { 'dry-run': 'true' }]) {
      const made = world();
      made.sim.addParameter('/shop/url', 'https://internal.example/path');
      const text = definition('image: web:${TAG}', 'environment: [{ name: URL, value: "${ssm:/shop/url}" }]');
      const run = await runAction(made, { ...inputs, ...mode, variables: 'TAG=2' }, { files: { 'td.yml': text } });
      expect(run.errors).toEqual([]);
      expect(run.outputs.outcome).toBe('planned');
      expect(run.outputs.diff).toContain('web:2');
      expect(everything(run)).not.toContain('internal.example');
      expect(JSON.stringify(run.rendered)).toContain('internal.example');
      expect(callsOf(made.sim, 'ecs:RegisterTaskDefinition')).toEqual([]);
    }
  });

  test('use the role that the step assumes, once', async () => {
    const made = world();
    made.sim.addParameter('/tag', '2');
    const role = made.sim.addRole({ name: 'deploy', trustsCallers: true });
    const text = definition('image: web:${ssm:/tag}');
    const run = await runAction(made, { ...inputs, variables, 'role-to-assume': role }, { files: { 'td.yml': text } });
    expect(run.errors).toEqual([]);
    expect(callsOf(made.sim, 'sts:AssumeRole')).toHaveLength(1);
    expect(made.sim.calls[0]?.operation).toBe('sts:AssumeRole');
  });

  test('a render step without a service looks up where it has to, and says so without a region', async () => {
    const made = createWorld();
    made.sim.addParameter('/tag', '2');
    const files = { 'td.yml': definition('image: web:${ssm:/tag}') };
    const render = { 'task-definition': 'td.yml', 'dry-run': 'true', variables };
    const run = await runAction(made, render, { files });
    expect(run.errors).toEqual([]);
    expect(Object.values(run.rendered).join('')).toContain('web:2');
    const lost = await runAction(made, render, { files, env: { AWS_REGION: '' } });
    expect(said(lost)).toContain('No AWS region is known');
  });
});
