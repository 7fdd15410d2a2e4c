import { describe, expect, test } from '@jest/globals';
import { INPUTS, type InputName } from '../../../src/contract/inputs.ts';
import { parseInputs, variableOf } from '../../../src/contract/parse.ts';
import { BROKEN_BY } from '../../../src/contract/rules.examples.ts';
import { RULES } from '../../../src/contract/rules.ts';
import { InputError } from '../../../src/lib/errors.ts';

type With = Partial<Record<InputName, string>>;

async function parse(values: With) {
  const env = Object.fromEntries(Object.entries(values).map(([name, value]) => [variableOf(name), value]));
  try {
    return { ...(await parseInputs(env)), problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems, warnings: [], inputs: null };
    throw error;
  }
}

const arn = 'arn:aws:ecs:eu-west-1:123456789012';

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is broken by its example', async (_, rule) => {
  const { problems, warnings } = await parse(BROKEN_BY[rule.id] ?? {});
  const [found, other] = rule.severity === 'problem' ? [problems, warnings] : [warnings, problems];
  expect(found.length).toBeGreaterThan(0);
  expect(other).toEqual([]);
});

test('each rule has an id of its own, and an example', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(Object.keys(BROKEN_BY).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

const volume = '{"roleArn": "arn:aws:iam::123456789012:role/x", "sizeInGiB": 30}';
const volumeOverride =
  '[{"managedEBSVolume": {"sizeInGiB": 30, "roleArn": "arn:aws:iam::123456789012:role/x"}, "name": "data"}]';

const image = 'web:2';

const right: With[] = [
  { service: 'web', 'container-name': 'web', image },
  { service: 'web', 'desired-count': '0' },
  { service: 'web', 'force-new-deployment': 'true' },
  { service: 'web', 'run-task': 'true' },
  { service: 'web', 'keep-revisions': '10' },
  { service: 'web', 'pin-image-digest': 'true' },
  { service: 'web', mode: 'rollback' },
  { service: 'web', mode: 'plan', 'rollback-to': 'previous' },
  { service: 'web', image, 'service-managed-ebs-volume': '{}', 'run-task-managed-ebs-volume': '{}' },
  { 'task-definition': 'web' },
  { 'task-definition-family': 'web' },
  { service: 'web', image: 'web:2', 'container-name': 'web', images: 'web=web:2\nproxy=nginx:1' },
  { service: 'web', 'container-name': 'web', images: 'web=web:2' },
  { service: 'web', 'environment-variables': 'A=1', secrets: 'B=/x' },
  { service: 'web', 'desired-count': '3', 'service-overrides': 'desiredCount: 3' },
  { service: 'web', 'service-overrides': 'forceNewDeployment: true' },
  { service: 'web', 'service-overrides': 'volumeConfigurations: []' },
  {
    service: 'web',
    'service-managed-ebs-volume-name': 'data',
    'service-managed-ebs-volume': volume,
    'service-overrides': `volumeConfigurations: ${volumeOverride}`,
  },
  { cluster: 'prod', service: `${arn}:service/prod/web`, image },
  { cluster: `${arn}:cluster/prod`, service: `${arn}:service/prod/web, api`, 'aws-region': 'eu-west-1', image },
  { service: `${arn}:service/prod/web, ${arn}:service/prod/api`, image },
  { service: `${arn}:service/web`, cluster: 'prod', image },
  { 'task-definition': 'task.json', 'force-new-deployment': 'false' },
];

test.each(right)('%j is right', async (values) => {
  expect(await parse(values)).toMatchObject({ problems: [], warnings: [] });
});

const wrong: [With, RegExp][] = [
  [{}, /nothing to register/],
  [{ 'task-definition-revision': '41' }, /no `task-definition-family`/],
  [{ 'task-definition': 'web', 'task-definition-revision': '41' }, /no `task-definition-family`/],
  [{ service: 'web', 'container-name': 'web', image: '' }, /`image` is empty.*the container `web`/],
  [{ 'task-definition': 'task.json', 'container-name': 'web', image: ' ' }, /`image` is empty/],
  [{ service: 'web', 'container-name': 'web, proxy', images: 'web=web:2' }, /the container `proxy`/],
  [{ mode: 'plan', service: 'web', 'container-name': 'web', cpu: '256' }, /`image` is empty/],
  [
    { service: 'web', 'force-new-deployment': 'true', 'service-overrides': 'forceNewDeployment: false' },
    /differs from/,
  ],
  [{ service: 'web', 'propagate-tags': 'NONE', 'service-overrides': 'propagateTags: SERVICE' }, /`propagateTags`/],
  [
    { service: 'web', 'enable-ecs-managed-tags': 'true', 'service-overrides': 'enableECSManagedTags: false' },
    /differs from/,
  ],
  [
    {
      service: 'web',
      'service-managed-ebs-volume-name': 'data',
      'service-managed-ebs-volume': volume,
      'service-overrides': 'volumeConfigurations: []',
    },
    /`volumeConfigurations`/,
  ],
  [{ service: `${arn}:service/prod/web, ${arn}:service/test/web` }, /a step of its own/],
  [{ service: 'arn:aws:ecs:us-east-1:123456789012:service/prod/web', 'aws-region': 'eu-west-1' }, /us-east-1/],
  [
    {
      service: 'web',
      cluster: `${arn}:cluster/x`,
      'task-definition': 'arn:aws:ecs:us-east-1:123456789012:task-definition/w:1',
    },
    /`task-definition` is in the region `us-east-1`, `cluster` in `eu-west-1`/,
  ],
];

test.each(wrong)('%j is refused', async (values, message) => {
  const { problems } = await parse(values);
  expect(problems.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
});

test('a rule is silent where one of its inputs is wrong by itself', async () => {
  const { problems } = await parse({ 'task-definition-revision': 'x' });
  expect(problems.map(({ input }) => input)).toEqual(['task-definition-revision']);
});

test.each([...right, ...Object.values(BROKEN_BY)])(
  '%j means the same where the runner fills in defaults',
  async (values) => {
    const defaults = INPUTS.flatMap((row) => ('default' in row ? [[row.name, row.default]] : []));
    expect(await parse({ ...Object.fromEntries(defaults), ...values })).toEqual(await parse(values));
  },
);

describe('what follows from several inputs', () => {
  test('the file counts, as in the official actions, and a warning names what does not', async () => {
    const { inputs, warnings } = await parse({
      'task-definition': 'task.json',
      'task-definition-arn': 'web:1',
      'task-definition-family': 'web',
      'task-definition-revision': '1',
    });
    expect(inputs).toMatchObject({ taskDefinition: 'task.json', taskDefinitionArn: null, taskDefinitionFamily: null });
    expect(inputs?.taskDefinitionRevision).toBeNull();
    expect(warnings).toHaveLength(3);
  });

  test('the ARN counts before family and revision', async () => {
    const { inputs, warnings } = await parse({ 'task-definition-arn': 'web:1', 'task-definition-revision': '2' });
    expect(inputs).toMatchObject({ taskDefinitionArn: 'web:1', taskDefinitionRevision: null });
    expect(warnings).toEqual(['`task-definition-revision` is not used, since `task-definition-arn` is given too.']);
  });

  test("the cluster is that of the services' ARNs where none is given", async () => {
    expect((await parse({ service: `${arn}:service/prod/web` })).inputs?.cluster).toBe('prod');
    expect((await parse({ service: `${arn}:service/web` })).inputs?.cluster).toBe('default');
  });
});

describe('what is not used or may be a slip is a warning', () => {
  test.each<[With, RegExp]>([
    [{ service: 'web', image, 'service-managed-ebs-volume': volume }, /`service-managed-ebs-volume-name` is not given/],
    [
      { service: 'web', image, 'service-managed-ebs-volume-name': 'data', 'service-managed-ebs-volume': '{}' },
      /`service-managed-ebs-volume-name` is not used, since `service-managed-ebs-volume` is not given/,
    ],
    [
      { 'task-definition': 'web', 'run-task': 'true', 'run-task-managed-ebs-volume-name': 'data' },
      /`run-task-managed-ebs-volume-name` is not used/,
    ],
    [{ service: 'web', 'container-name': 'web', command: 'serve' }, /keeps its image, and only `command` changes/],
    [{ service: 'web' }, /Nothing is asked for/],
    [{ service: 'web', image: '', 'task-definition': '' }, /Nothing is asked for/],
    [{ mode: 'plan', service: 'web', 'wait-for-minutes': '10' }, /Nothing is asked for/],
  ])('%j', async (values, message) => {
    const { problems, warnings } = await parse(values);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });

  test.each<With>([
    { mode: 'rollback', service: 'web', 'container-name': 'web' },
    { mode: 'plan', 'rollback-to': 'previous', service: 'web', 'container-name': 'web' },
  ])('a rollback makes no revision, so %j is no mistake of an image', async (values) => {
    expect((await parse(values)).problems).toEqual([]);
  });
});
