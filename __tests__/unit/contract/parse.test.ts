import { describe, expect, test } from '@jest/globals';
import { INPUTS, type InputName, type Inputs, inputKey } from '../../../src/contract/inputs.ts';
import { type Environment, type ParsedInputs, parseInputs, variableOf } from '../../../src/contract/parse.ts';
import { InputError, type Problem } from '../../../src/lib/errors.ts';

type With = Partial<Record<InputName, string>>;

function environment(values: With): Environment {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [variableOf(name), value]));
}

/** Parsed as in a step that names a service, which every other input can join. */
function parse(values: With): Promise<ParsedInputs> {
  return parseInputs(environment({ service: 'web', ...values }));
}

async function problemsOf(values: With): Promise<readonly Problem[]> {
  try {
    await parse(values);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

test('a step with nothing but a service has every default', async () => {
  const { inputs, warnings } = await parse({});
  expect(warnings).toEqual([expect.stringContaining('Nothing is asked for but `service`')]);
  expect(inputs).toEqual({
    mode: 'deploy',
    cluster: 'default',
    service: ['web'],
    serviceLines: [['web']],
    serviceOrder: 'together',
    onOlderCommit: 'warn',
    planId: null,
    rollbackScope: 'service',
    dryRun: false,
    awsRegion: null,
    roleToAssume: null,
    taskDefinition: null,
    taskDefinitionArn: null,
    taskDefinitionFamily: null,
    taskDefinitionRevision: null,
    image: null,
    containerName: [],
    images: [],
    environmentVariables: [],
    secrets: [],
    envFiles: [],
    dockerLabels: [],
    logConfigurationLogDriver: null,
    logConfigurationOptions: [],
    command: null,
    taskRoleArn: null,
    executionRoleArn: null,
    cpu: null,
    memory: null,
    taskDefinitionOverrides: null,
    taskDefinitionTags: [],
    keepNullValueKeys: [],
    desiredCount: null,
    forceNewDeployment: false,
    enableEcsManagedTags: null,
    propagateTags: null,
    serviceManagedEbsVolumeName: null,
    serviceManagedEbsVolume: null,
    serviceOverrides: null,
    expiresIn: null,
    expiredOnly: false,
    removeUnowned: false,
    runTask: false,
    runTaskContainer: null,
    runTaskCommand: null,
    runTaskContainerOverrides: [],
    runTaskSubnets: [],
    runTaskSecurityGroups: [],
    runTaskAssignPublicIP: null,
    runTaskCapacityProviderStrategy: [],
    runTaskLaunchType: null,
    runTaskStartedBy: 'GitHub-Actions',
    runTaskTags: [],
    runTaskManagedEbsVolumeName: null,
    runTaskManagedEbsVolume: null,
    waitForTaskStopped: null,
    preflight: 'error',
    imageFrom: [],
    variables: null,
    promoteAfterMinutes: 0,
    pinImageDigest: false,
    failOnImageVulnerabilities: null,
    verifyAttestation: null,
    serviceDefinition: null,
    keepRevisions: null,
    schedules: [],
    waitForServiceStability: true,
    waitForMinutes: 30,
    waitMaxDelaySeconds: 15,
    maxRetries: 10,
    failureThreshold: 'auto',
    bakeTimeMinutes: 0,
    waitUntil: 'completed',
    continuePaused: 'never',
    suspendAutoScaling: false,
    failOn: [],
    rollbackOn: ['failure'],
    verify: null,
    codedeployAppspec: null,
    codedeployApplication: null,
    codedeployDeploymentGroup: null,
    codedeployDeploymentDescription: null,
    codedeployDeploymentConfig: null,
    serviceDeploymentArn: null,
    hookId: null,
    rollbackTo: null,
    githubToken: '',
    githubDeployment: false,
    deploymentRecord: false,
    environment: null,
    environmentUrl: null,
    comment: false,
    jobSummary: true,
  } satisfies Inputs);
});

test('an input that is blank is not set', async () => {
  const blank = Object.fromEntries(INPUTS.map(({ name }) => [name, ' \n\t ']));
  expect((await parse({ ...blank, service: 'web' })).inputs).toEqual((await parse({})).inputs);
});

const arn = 'arn:aws-cn:ecs:cn-north-1:123456789012';
const volume = { roleArn: 'arn:aws:iam::123456789012:role/ecs', sizeInGiB: 30 };

const right: [InputName, string, unknown][] = [
  [
    'variables',
    'A=1\n# none\nB_2= x=y',
    [
      { name: 'A', value: '1' },
      { name: 'B_2', value: ' x=y' },
    ],
  ],
  ['variables', '{}', []],
  ['variables', '# none', []],
  ['mode', ' deploy ', 'deploy'],
  ['mode', 'plan', 'deploy'],
  ['dry-run', 'TRUE', true],
  ['expires-in', '3 d', 259_200_000],
  ['expires-in', '12h', 43_200_000],
  ['expires-in', '1.5 H', 5_400_000],
  ['expires-in', '2 w', 1_209_600_000],
  ['expired-only', 'true', true],
  ['remove-unowned', 'true', true],
  ['cluster', 'prod', 'prod'],
  ['cluster', `${arn}:cluster/prod`, `${arn}:cluster/prod`],
  ['service', 'web', ['web']],
  ['service', 'web, api,,\n worker \n', ['web', 'api', 'worker']],
  ['service', 'web,web', ['web']],
  ['service', `${arn}:service/prod/web`, [`${arn}:service/prod/web`]],
  ['service', `${arn}:service/web`, [`${arn}:service/web`]],
  ['image-from', 'staging/web', [{ container: null, cluster: 'staging', service: 'web', from: null }]],
  [
    'image-from',
    'app=staging/web\nproxy = staging/web/nginx',
    [
      { container: 'app', cluster: 'staging', service: 'web', from: null },
      { container: 'proxy', cluster: 'staging', service: 'web', from: 'nginx' },
    ],
  ],
  ['promote-after-minutes', '60', 60],
  ['fail-on', 'unhealthy, drift', ['drift', 'unhealthy']],
  ['aws-region', 'us-gov-west-1', 'us-gov-west-1'],
  [
    'role-to-assume',
    'arn:aws-us-gov:iam::123456789012:role/ci/deploy',
    'arn:aws-us-gov:iam::123456789012:role/ci/deploy',
  ],
  ['aws-region', 'us-isob-east-1', 'us-isob-east-1'],
  ['task-definition', ' deploy/Aufgabe ä.json ', 'deploy/Aufgabe ä.json'],
  ['task-definition', 'web:41', 'web:41'],
  ['task-definition-arn', `${arn}:task-definition/web:41`, `${arn}:task-definition/web:41`],
  ['task-definition-arn', 'web:41', 'web:41'],
  ['task-definition-arn', 'web', 'web'],
  ['task-definition-family', 'web', 'web'],
  ['task-definition-family', 'web:41', 'web:41'],
  ['image', ' localhost:5000/web@sha256:abc ', 'localhost:5000/web@sha256:abc'],
  ['images', 'web=web:1\n proxy = nginx@sha256:a=b \n', imagesOf(['web', 'web:1'], ['proxy', 'nginx@sha256:a=b'])],
  ['images', 'web=web:1, web=web:1', imagesOf(['web', 'web:1'])],
  ['env-files', 'arn:aws:s3:::b/a,1.env\narn:aws:s3:::b/b.env', ['arn:aws:s3:::b/a,1.env', 'arn:aws:s3:::b/b.env']],
  ['env-files', 'arn:aws:s3:::b/a.env, arn:aws-cn:s3:::b/b.env', ['arn:aws:s3:::b/a.env', 'arn:aws-cn:s3:::b/b.env']],
  ['log-configuration-log-driver', 'json-file', 'json-file'],
  ['task-role-arn', 'arn:aws-cn:iam::123456789012:role/a/b', 'arn:aws-cn:iam::123456789012:role/a/b'],
  ['execution-role-arn', 'arn:aws:iam::123456789012:role/x', 'arn:aws:iam::123456789012:role/x'],
  ['cpu', '512', '512'],
  ['cpu', '1 vCPU', '1 vCPU'],
  ['cpu', '.5vcpu', '.5vcpu'],
  ['memory', '1GB', '1GB'],
  ['memory', '0.5 gb', '0.5 gb'],
  ['task-definition-overrides', ' deploy/overrides.yml ', { text: 'deploy/overrides.yml' }],
  ['task-definition-overrides', 'C:\\deploy\\overrides.yml', { text: 'C:\\deploy\\overrides.yml' }],
  ['task-definition-overrides', '{"cpu": "256"}', { text: '{"cpu": "256"}' }],
  ['task-definition-overrides', '  cpu: 1\n  memory: 2\n', { text: '  cpu: 1\n  memory: 2\n' }],
  ['keep-null-value-keys', 'tag,command, placementConstraints', ['tag', 'command', 'placementConstraints']],
  ['desired-count', '0', 0],
  ['desired-count', ' 12 ', 12],
  ['force-new-deployment', 'TRUE', true],
  ['force-new-deployment', 'False', false],
  ['enable-ecs-managed-tags', 'false', false],
  ['propagate-tags', 'NONE', 'NONE'],
  ['service-overrides', '{"loadBalancers": []}', { loadBalancers: [] }],
  ['service-overrides', 'volumeConfigurations: []', { volumeConfigurations: [] }],
  ['service-overrides', '  enableExecuteCommand: true\n  platformVersion: "1.4.0"', executeOverrides()],
  ['wait-for-service-stability', 'fAlse', false],
  ['wait-for-minutes', '360', 360],
  ['wait-for-minutes', '0.05', 0.05],
  ['wait-for-minutes', '.5', 0.5],
  ['wait-max-delay-seconds', '2.5', 2.5],
  ['max-retries', '3', 3],
  // What the official actions take: 0 is the default there.
  ['max-retries', '0', 10],
  ['wait-for-minutes', '0', 30],
  ['wait-for-minutes', '0.0', 30],
  ['wait-max-delay-seconds', '0', 15],
  ['task-definition-revision', '0', null],
  ['keep-null-value-keys', '["tag", "command"]', ['tag', 'command']],
  ['keep-null-value-keys', '[]', []],
  ['service-managed-ebs-volume', '{}', null],
  ['service-managed-ebs-volume', ' {"roleArn": null} ', null],
  ['run-task-managed-ebs-volume', '{}', null],
  ['failure-threshold', 'auto', 'auto'],
  ['failure-threshold', ' 5 ', 5],
  ['bake-time-minutes', '0', 0],
  ['bake-time-minutes', '2.5', 2.5],
  ['wait-until', 'baking', 'baking'],
  ['wait-until', 'paused', 'paused'],
  ['wait-until', 'POST_TEST_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT'],
  ['rollback-on', 'none', []],
  ['rollback-scope', 'all', 'all'],
  ['on-older-commit', 'refuse', 'refuse'],
  [
    'plan-id',
    ' p1-3f2a1b4c5d-6e7f8091a2-b3c4d5e6f7-08192a3b4c-5d6e ',
    'p1-3f2a1b4c5d-6e7f8091a2-b3c4d5e6f7-08192a3b4c-5d6e',
  ],
  ['service-order', ' by-line ', 'by-line'],
  ['rollback-on', 'cancel, failure', ['failure', 'cancel']],
  ['rollback-on', 'timeout\nfailure\ntimeout', ['failure', 'timeout']],
  ['codedeploy-appspec', ' deploy/appspec.yaml ', 'deploy/appspec.yaml'],
  ['codedeploy-application', 'AppECS-prod-web', 'AppECS-prod-web'],
  ['codedeploy-deployment-group', 'DgpECS-prod-web', 'DgpECS-prod-web'],
  ['codedeploy-deployment-description', ` Release\n${'x'.repeat(600)}`, `Release\n${'x'.repeat(504)}`],
  ['codedeploy-deployment-config', 'CodeDeployDefault.ECSAllAtOnce', 'CodeDeployDefault.ECSAllAtOnce'],
  ['rollback-to', 'web:41', 'web:41'],
  ['rollback-to', 'feature/login', 'feature/login'],
  ['github-token', ' ghs_abc ', 'ghs_abc'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what action.yml has for a default
  ['github-token', '${{ github.token }}', ''],
  ['run-task', 'True', true],
  ['run-task-container', 'migrate', 'migrate'],
  ['run-task-command', 'rake "db:migrate"', ['rake', 'db:migrate']],
  ['run-task-container-overrides', '[{"name": "app", "cpu": 256}]', [{ name: 'app', cpu: 256 }]],
  ['run-task-subnets', 'subnet-1, subnet-2', ['subnet-1', 'subnet-2']],
  ['run-task-security-groups', 'sg-1,sg-2', ['sg-1', 'sg-2']],
  ['run-task-assign-public-IP', 'ENABLED', 'ENABLED'],
  ['run-task-capacity-provider-strategy', '[{"capacityProvider": "X"}]', [{ capacityProvider: 'X' }]],
  ['run-task-launch-type', 'EC2', 'EC2'],
  ['run-task-started-by', 'ci/deploy', 'ci/deploy'],
  ['run-task-tags', 'team=shop', [{ key: 'team', value: 'shop' }]],
  ['wait-for-task-stopped', 'FALSE', false],
  ['preflight', 'warn', 'warn'],
  ['pin-image-digest', 'true', true],
  ['suspend-auto-scaling', 'true', true],
  ['continue-paused', 'never', 'never'],
  ['fail-on-image-vulnerabilities', 'HIGH', 'HIGH'],
  ['keep-revisions', '10', 10],
  ['schedules', 'nightly, jobs/hourly', ['nightly', 'jobs/hourly']],
  ['comment', 'TRUE', true],
  ['github-deployment', 'True', true],
  ['deployment-record', 'true', true],
  ['environment', ' staging / eu ', 'staging / eu'],
  ['environment-url', 'https://shop.example.com/?a=b', 'https://shop.example.com/?a=b'],
  ['job-summary', 'false', false],
];

function imagesOf(...all: [container: string, image: string][]) {
  return all.map(([container, image]) => ({ container, image }));
}

function executeOverrides() {
  return { enableExecuteCommand: true, platformVersion: '1.4.0' };
}

test.each(right)('%s takes %j', async (name, text, value) => {
  expect((await parse({ [name]: text })).inputs[inputKey(name)]).toEqual(value);
});

test('a family and its revision', async () => {
  const { inputs } = await parse({ 'task-definition-family': 'web', 'task-definition-revision': '41' });
  expect(inputs).toMatchObject({ taskDefinitionFamily: 'web', taskDefinitionRevision: 41 });
});

test.each(['acme', 'acme/shop', 'acme_corp/shop.web'])('verify-attestation takes %s', async (owner) => {
  const { inputs } = await parse({ service: 'web', image: 'web:2', 'verify-attestation': owner });
  expect(inputs.verifyAttestation).toBe(owner);
});

test('a volume and its name', async () => {
  const json = JSON.stringify(volume);
  const values: With = { 'service-managed-ebs-volume-name': 'data', 'service-managed-ebs-volume': json };
  const { inputs } = await parse(values);
  expect(inputs).toMatchObject({ serviceManagedEbsVolumeName: 'data', serviceManagedEbsVolume: volume });
});

const wrong: [InputName, string, RegExp][] = [
  ['variables', '1A=1', /must begin with a letter/],
  ['mode', 'destroy', /"destroy".*`deploy`/],
  ['mode', 'Deploy', /did you mean `deploy`/],
  ['cluster', 'my cluster', /name or ARN/],
  ['cluster', `${arn}:service/prod/web`, /name or ARN/],
  ['service', 'web,we b', /"we b" is not a service/],
  ['service', `${arn}:cluster/prod`, /is not a service/],
  ['image-from', 'web', /not of the form `cluster\/service`/],
  ['image-from', 'staging/web, staging/api', /say which container each is for/],
  ['image-from', 'app=staging/web, app=staging/api', /gets its image from two sources/],
  ['promote-after-minutes', '-1', /not a number/],
  ['aws-region', 'Frankfurt', /region's code/],
  ['role-to-assume', 'deploy', /full ARN of an IAM role/],
  ['role-to-assume', 'arn:aws:sts::123456789012:assumed-role/deploy/session', /full ARN of an IAM role/],
  ['task-definition', 'a\nb', /on one line/],
  ['task-definition-arn', `${arn}:service/prod/web`, /`family:revision`/],
  ['task-definition-family', 'web api', /`family:revision` or `family`/],
  ['task-definition-revision', '-1', /whole number/],
  ['task-definition-revision', '2147483648', /out of range/],
  ['task-definition-revision', 'latest', /whole number/],
  ['image', 'web:1 proxy:1', /without spaces/],
  ['container-name', 'web proxy', /right form/],
  ['images', 'web', /"web" is not of the form/],
  ['images', 'web=', /not of the form/],
  ['images', 'web=a:1\nweb=a:2', /`web` gets two different images/],
  ['env-files', 's3://bucket/a.env', /ARNs of S3 objects/],
  ['log-configuration-log-driver', 'awslog', /did you mean `awslogs`/],
  ['task-role-arn', 'web-task', /full ARN of an IAM role/],
  ['execution-role-arn', 'arn:aws:iam::***:role/x', /full ARN of an IAM role/],
  ['cpu', '1 core', /vCPU/],
  ['cpu', '0', /vCPU/],
  ['memory', '1 vCPU', /GB/],
  ['memory', '-512', /GB/],
  ['task-definition-overrides', '{"cpu": ', /line 1, column/],
  ['task-definition-overrides', '[1]', /not an object/],
  ['task-definition-tags', 'aws:x=1', /line 1 begins with `aws:`/],
  ['task-definition-tags', 'a=(b)', /a character other than/],
  ['task-definition-tags', `${'k'.repeat(129)}=1`, /longer than 128/],
  ['task-definition-tags', `a=${'v'.repeat(257)}`, /longer than 256/],
  ['task-definition-tags', Array.from({ length: 51 }, (_, index) => `k${index}=1`).join('\n'), /51 tags/],
  ['keep-null-value-keys', 'tag command', /right form/],
  ['desired-count', '-1', /whole number from 0/],
  ['desired-count', '1.5', /whole number/],
  ['desired-count', '0x10', /whole number/],
  ['desired-count', '1e3', /whole number/],
  ['desired-count', 'NaN', /whole number/],
  ['desired-count', '9999999999', /out of range/],
  ['force-new-deployment', 'yes', /`true` or `false`/],
  ['enable-ecs-managed-tags', '1', /`true` or `false`/],
  ['propagate-tags', 'service', /did you mean `SERVICE`/],
  ['service-managed-ebs-volume-name', 'my data', /volume's name/],
  ['service-managed-ebs-volume', '{"sizeInGiB": 30}', /`roleArn` is missing/],
  ['service-overrides', 'launchTyp: FARGATE', /no member `launchTyp`/],
  ['service-overrides', 'DesiredCount: 3', /did you mean `desiredCount`/],
  ['service-overrides', 'cluster: prod', /use the input `cluster`/],
  ['service-overrides', 'service: web', /use the input `service`/],
  ['service-overrides', 'taskDefinition: web', /use the input `task-definition`/],
  ['service-overrides', 'loadBalancers: null', /`loadBalancers` is null/],
  ['service-overrides', '- a', /not an object/],
  ['service-overrides', '{"a": ', /line 1, column/],
  ['wait-for-service-stability', 'on', /`true` or `false`/],
  ['wait-for-minutes', '-3', /from 0 \(the default, 30\) to 360/],
  ['wait-for-minutes', 'NaN', /not a number/],
  ['wait-for-minutes', '30m', /not a number/],
  ['wait-for-minutes', 'Infinity', /not a number/],
  ['wait-max-delay-seconds', '-1', /not a number/],
  ['keep-null-value-keys', '["tag", 1]', /element 2 of the array is not a string/],
  ['keep-null-value-keys', '["tag"', /not a valid JSON array/],
  ['keep-null-value-keys', '["a b"]', /right form/],
  ['max-retries', '-1', /whole number/],
  ['failure-threshold', '0', /from 1/],
  ['failure-threshold', 'Auto', /did you mean `auto`/],
  ['failure-threshold', '2.5', /whole number/],
  ['bake-time-minutes', '-1', /not a number/],
  ['bake-time-minutes', '1441', /out of range/],
  ['wait-until', 'bakin', /did you mean `baking`/],
  ['wait-until', 'post_test_traffic_shift', /did you mean `POST_TEST_TRAFFIC_SHIFT`/],
  ['service-deployment-arn', 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web', /right form/],
  ['hook-id', 'ecs pause', /right form/],
  ['rollback-scope', 'step', /not an allowed value/],
  ['plan-id', 'p1-web', /right form/],
  ['on-older-commit', 'warm', /did you mean `warn`/],
  ['service-order', 'by-lines', /did you mean `by-line`/],
  ['rollback-on', 'failed', /did you mean `failure`/],
  ['rollback-on', 'none, failure', /cannot be combined/],
  ['codedeploy-appspec', 'a\nb', /on one line/],
  ['codedeploy-application', 'my app', /at most 100 characters/],
  ['codedeploy-deployment-group', 'x'.repeat(101), /at most 100 characters/],
  ['codedeploy-deployment-config', 'a/b', /at most 100 characters/],
  ['rollback-to', 'a\nb', /on one line/],
  ['github-token', 'a\nb', /more than one line/],
  ['expires-in', '7', /not a number with one of the units/],
  ['expires-in', '0 d', /out of range/],
  ['expires-in', '9999 d', /out of range/],
  ['expired-only', 'yes', /`true` or `false`/],
  ['remove-unowned', '1', /`true` or `false`/],
  ['run-task', 'yes', /`true` or `false`/],
  ['run-task-container', 'my app', /container's name/],
  ['run-task-command', '["a"', /not a valid JSON array/],
  ['run-task-container-overrides', '[{"name": "app", "cpu": "256"}]', /`cpu` is not a whole number/],
  ['run-task-subnets', 'sg-1', /"sg-1" does not have the right form/],
  ['run-task-security-groups', 'sg 1', /right form/],
  ['run-task-assign-public-IP', 'enabled', /did you mean `ENABLED`/],
  ['run-task-capacity-provider-strategy', '{"capacityProvider": "X"}', /it is not a list/],
  ['run-task-launch-type', 'FARGAT', /did you mean `FARGATE`/],
  ['run-task-started-by', 'ci deploy', /at most 128/],
  ['run-task-tags', '[{"key": "aws:x"}]', /element 1 begins with `aws:`/],
  ['run-task-managed-ebs-volume-name', 'my data', /volume's name/],
  ['run-task-managed-ebs-volume', '{"sizeInGiB": 30}', /`roleArn` is missing/],
  ['wait-for-task-stopped', 'on', /`true` or `false`/],
  ['preflight', 'none', /not an allowed/],
  ['pin-image-digest', 'yes', /`true` or `false`/],
  ['suspend-auto-scaling', 'yes', /`true` or `false`/],
  ['continue-paused', 'verifed', /did you mean `verified`/],
  ['fail-on-image-vulnerabilities', 'high', /did you mean `HIGH`/],
  ['keep-revisions', '0', /from 1/],
  ['schedules', 'a/b/c', /`schedules`/],
  ['comment', 'nope', /`true` or `false`/],
  ['github-deployment', 'yes', /`true` or `false`/],
  ['verify-attestation', 'acme/..', /an owner at GitHub or `owner\/repository`/],
  ['deployment-record', 'yes', /`true` or `false`/],
  ['environment', 'two\nlines', /255 characters/],
  ['environment-url', 'shop.example.com', /https:/],
  ['job-summary', 'nope', /`true` or `false`/],
];

test.each(wrong)('%s refuses %j', async (name, text, message) => {
  const problems = await problemsOf({ [name]: text });
  const own = problems.find((problem) => problem.input === name && message.test(problem.message));
  expect(own ?? problems).toMatchObject({ message: expect.stringContaining(`\`${name}\``) });
  expect(own?.example).toBe(INPUTS.find((row) => row.name === name)?.example);
});

test('every input has a right and, where there can be one, a wrong value here', () => {
  const elsewhere =
    /^(verify|service-definition|environment-variables|secrets|docker-labels|log-configuration-options|command)$/;
  const tried = new Set([...right, ...wrong].map(([name]) => name));
  expect(INPUTS.map(({ name }) => name).filter((name) => !tried.has(name) && !elsewhere.test(name))).toEqual([]);
});

test.each(INPUTS.map((row) => [row.name, row.example] as const))(
  'the example of %s is right',
  async (name, example) => {
    expect((await problemsOf({ [name]: example })).filter(({ message }) => message.includes('Allowed'))).toEqual([]);
  },
);

test('all problems come at once, in the order of the table', async () => {
  const problems = await problemsOf({ 'job-summary': 'x', service: 'we b', cpu: 'x', 'wait-for-minutes': 'x' });
  expect(problems.map(({ input }) => input)).toEqual(['service', 'cpu', 'wait-for-minutes', 'job-summary']);
});

const secretRows = INPUTS.filter((row) => 'secret' in row).map(({ name }) => name);

test('whatever can hold a secret is marked so', () => {
  const holds =
    /variables|^service-definition$|^verify$|^secrets$|labels|options|command|overrides|ebs-volume$|tags$|token|url$/;
  const free = ['enable-ecs-managed-tags', 'propagate-tags'];
  const expected = INPUTS.map(({ name }) => name).filter((name) => holds.test(name) && !free.includes(name));
  expect(secretRows).toEqual(expected);
});

const slips = [
  'hunter2 s3cr3t',
  'A hunter2: x: y',
  '{"a": "hunter2", "a": [1,}',
  '{"hunter2 s3cr3t": 1}',
  '[{"name": "app", "hunter2=": "hunter2"}]',
  '[{"name": "hunter2", "environment": "hunter2", "cpu": "hunter2"}]',
  'A=hunter2\nA=hunter2 too',
  'A: [hunter2',
  '{"hunter2-key": {"hunter2": null}}',
  '"hunter2',
  '\t- hunter2: |\n  hunter2',
];

test.each(secretRows)('no problem of %s quotes what was given', async (name) => {
  for (const text of slips) {
    const problems = await problemsOf({ [name]: text });
    const warnings =
      (await parseInputs({ INPUT_SERVICE: 'web', [`INPUT_${name.toUpperCase()}`]: text }).catch(() => null))
        ?.warnings ?? [];
    expect(JSON.stringify({ problems, warnings })).not.toContain('hunter2');
  }
});

test.each([
  ['DB=hunter2!', false],
  ['DB=correct horse', false],
  ['DB=postgres://user:hunter2@db/shop', false],
  ['DB=arn:aws:s3:::bucket/hunter2', false],
  ['DB=/prod/web/db-password', true],
  ['DB=db.password_2', true],
  ['DB=arn:aws-cn:ssm:cn-north-1:123456789012:parameter/prod/db', true],
  ['DB=arn:aws:secretsmanager:eu-west-1:***:secret:db-AbCdEf:password::', true],
])('secrets: %s is a reference: %s', async (text, right) => {
  const problems = (await problemsOf({ secrets: text })).filter(({ input }) => input === 'secrets');
  expect(problems.map(({ message }) => message)).toEqual(
    right ? [] : [expect.stringMatching(/^`secrets`: the value in line 1 is neither the ARN of a secret or parameter/)],
  );
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});

test('what was given is shown on one line and cut', async () => {
  const [problem] = await problemsOf({ image: `::error::x\n${'y'.repeat(500)}` });
  expect(problem?.message).toContain('"::error::x\\ny');
  expect(problem?.message).not.toContain('\n');
  expect(problem?.message.length).toBeLessThan(250);
});

describe('inputs that action.yml does not declare', () => {
  test.each([
    ['INPUT_IAMGE', /"iamge".*did you mean `image`/],
    ['INPUT_WAIT-MINUTES', /"wait-minutes".*did you mean `wait-for-minutes`/],
    ['INPUT_WAIT_FOR_MINUTES', /did you mean `wait-for-minutes`/],
    ['INPUT_FROBNICATE', /"frobnicate"; it is ignored\.$/],
  ])('%s gets a warning', async (variable, message) => {
    const { warnings } = await parseInputs({ INPUT_SERVICE: 'web', INPUT_IMAGE: 'web:2', [variable]: 'x' });
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });

  test('other variables get none', async () => {
    const env = { INPUT_SERVICE: 'web', INPUT_IMAGE: 'web:2', GITHUB_TOKEN: 'x', PATH: 'x', INPUT_X: undefined };
    expect((await parseInputs(env)).warnings).toEqual([]);
  });
});

test.each(['web,proxy', 'web\nproxy\n', ' web , proxy,'])('container-name takes %j', async (text) => {
  const { inputs } = await parse({ 'container-name': text, image: 'web:2' });
  expect(inputs.containerName).toEqual(['web', 'proxy']);
});

describe('what is taken, with a warning', () => {
  const volume = { roleArn: 'arn:aws:iam::123456789012:role/x', sizeInGiB: 30 };
  const json = (members: object) => JSON.stringify({ ...volume, ...members });

  test.each<[InputName, string, unknown, RegExp]>([
    ['wait-for-minutes', '361', 360, /^`wait-for-minutes` is "361": it is above the maximum, so it counts as 360\.$/],
    ['wait-max-delay-seconds', '900', 600, /counts as 600/],
    ['max-retries', '1000', 100, /counts as 100/],
    [
      'service-managed-ebs-volume',
      json({ sizeInGB: 30 }),
      volume,
      /no member `sizeInGB` \(did you mean `sizeInGiB`\?\)/,
    ],
    ['service-managed-ebs-volume', json({ throughput: 125 }), volume, /only volumes of the type gp3/],
    [
      'run-task-managed-ebs-volume',
      json({ throughput: 125, volumeType: 'io2', iops: null }),
      { ...volume, volumeType: 'io2' },
      /only volumes of the type gp3/,
    ],
    ['run-task-container-overrides', '[{"name":"app","comand":["x"]}]', [{ name: 'app' }], /did you mean `command`/],
  ])('%s: %s', async (name, text, value, warning) => {
    const others: With = { image: 'web:2', 'run-task': 'true' };
    if (name.endsWith('-volume')) Object.assign(others, { [`${name}-name`]: 'data' });
    const { inputs, warnings } = await parse({ ...others, [name]: text });
    expect(inputs[inputKey(name)]).toEqual(value);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  test('throughput of a gp3 volume stays, and null members go without a word', async () => {
    const text = json({ volumeType: 'gp3', throughput: 125, kmsKeyId: null });
    const values: With = { 'service-managed-ebs-volume-name': 'data', 'service-managed-ebs-volume': text };
    const { inputs, warnings } = await parse(values);
    expect(inputs.serviceManagedEbsVolume).toEqual({ ...volume, volumeType: 'gp3', throughput: 125 });
    expect(warnings).toEqual([]);
  });
});
