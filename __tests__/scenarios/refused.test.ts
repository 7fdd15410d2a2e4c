import { describe, expect, test } from '@jest/globals';
import { addWeb, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

/** Calls that AWS refuses: the cause and what to do stand in the log, the annotation, the summary and the results. */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };

type Refusal = [code: string, message: string, cause: string, advice: string];

async function refusedAt(operation: string, [code, message]: Refusal, more: Record<string, string> = {}) {
  const world = createWorld();
  addWeb(world.sim);
  return refuse(world, operation, code, message, more);
}

async function refuse(world: World, operation: string, code: string, message: string, more: Record<string, string>) {
  world.sim.fault({ operation, kind: 'client', code, message });
  return runAction(world, { ...inputs, 'max-retries': '2', ...more });
}

/** Markdown of the summary as it reads. */
function page({ summary }: Run): string {
  return summary
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('<wbr>', '')
    .replaceAll('<!-- -->', '');
}

function expectExplained(run: Run, cause: string, advice: string): void {
  expect(run.failed).toBe(true);
  expect(run.outputs.outcome).toBe('failed');
  for (const part of [cause, advice]) {
    expect(run.errors[0]?.text).toContain(part);
    expect(page(run)).toContain(part);
  }
  const results = JSON.parse(run.outputs.results ?? '[]') as { reason: string }[];
  for (const { reason } of results) {
    expect(reason).toContain(cause);
    expect(reason).toContain(advice);
  }
}

describe('UpdateService is refused', () => {
  test.each<Refusal>([
    [
      'InvalidParameterException',
      'Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
      'The account has no service-linked role for ECS',
      'aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
    ],
    [
      'InvalidParameterException',
      'Security group sg-0fa3 does not appear to belong to the same VPC as the input subnets.',
      'Security group sg-0fa3 is in a different VPC than the subnets.',
      'aws ec2 describe-security-groups --group-ids sg-0fa3',
    ],
    [
      'ClientException',
      'TaskDefinition is inactive',
      'Revision web:2 was deregistered, so ECS starts no tasks of it.',
      'Deploy again: a new revision is registered.',
    ],
    [
      'InvalidParameterException',
      "The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
      'the task definition has no task role, which ECS Exec needs',
      'enableExecuteCommand: false',
    ],
    [
      'PlatformUnknownException',
      'The specified platform does not exist.',
      'does not exist.',
      'platformVersion: LATEST',
    ],
    [
      'InvalidParameterException',
      'The new ARN and resource ID format must be enabled to add tags to the service. Opt in to the new format and try again. "web"',
      'what has a short ARN takes no tags',
      'aws ecs put-account-setting-default --name serviceLongArnFormat --value enabled --region eu-west-1',
    ],
    [
      'InvalidParameterException',
      "ECS was unable to assume the configured ECS Infrastructure Role 'arn:aws:iam::123456789012:role/ecs/infra'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.",
      'ECS cannot assume the infrastructure role infra.',
      'aws iam get-role --role-name infra',
    ],
    [
      'InvalidParameterException',
      'The target group with targetGroupArn arn:aws:elasticloadbalancing:us-east-1:549567774903:targetgroup/tg-web/97c07ffe67daf38f does not have an associated load balancer.',
      'Target group tg-web is attached to no load balancer.',
      'TargetGroupArn=arn:aws:elasticloadbalancing:us-east-1:549567774903:targetgroup/tg-web/97c07ffe67daf38f',
    ],
    [
      'InvalidParameterException',
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
      'The service is deployed by CodeDeploy',
      'codedeploy-deployment-group',
    ],
    [
      'InvalidParameterException',
      'Desired count exceeds limit.',
      'above the quota "Tasks per service"',
      'Service Quotas',
    ],
    [
      'BlockedException',
      'Your AWS account was blocked. For more information, contact AWS Support.',
      'AWS has blocked this account',
      'AWS Support',
    ],
    [
      'InvalidParameterException',
      "Error retrieving subnet information for [subnet-0a1b]: The subnet ID 'subnet-0a1b' does not exist (ErrorCode: InvalidSubnetID.NotFound)",
      'The subnet subnet-0a1b of the service does not exist.',
      'networkConfiguration',
    ],
    [
      'InvalidParameterException',
      'Task definition does not support launch_type FARGATE.',
      'The revision is not made for where the service runs it (FARGATE)',
      'requiresCompatibilities',
    ],
    [
      'InvalidParameterException',
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
      'has no advancedConfiguration',
      'productionListenerRule',
    ],
    [
      'InvalidParameterException',
      'productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or\nListenerArn for NLB. Got: arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/x/1',
      'The productionListenerRule of the service',
      'aws elbv2 describe-rules',
    ],
    [
      'InvalidParameterException',
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
      'ECS may neither start a new task nor stop an old one.',
      'maximumPercent: 200',
    ],
    [
      'InvalidParameterException',
      'Error retrieving subnet information for [subnet-0a1b]: Rate exceeded',
      '(subnet-0a1b); nothing is wrong with these',
      'Wait a few minutes',
    ],
    ['ThrottlingException', 'Rate exceeded', 'AWS throttles the calls of this account', 'max-retries'],
  ])('%s: %s', async (...refusal) => {
    const run = await refusedAt('ecs:UpdateService', refusal);
    expectExplained(run, refusal[2], refusal[3]);
    expect(run.errors[0]?.text.startsWith(refusal[1])).toBe(false);
    expect(run.errors[0]?.text).toContain('The service was not changed and runs web:1.');
    // The last screen of the log has the steps one below the other; the page does not say them twice.
    expect(run.log).toContain('  What to do:');
    expect(page(run)).not.toContain('What to do: (');
  });

  test('for a reason that no rule knows: its words, operation, code and request id, and no advice', async () => {
    const message = 'Something that ECS has never said before.';
    const run = await refusedAt('ecs:UpdateService', ['InvalidParameterException', message, '', '']);
    expect(run.errors[0]?.text).toMatch(
      /^ecs:UpdateService \(web\) failed: InvalidParameterException: Something that ECS has never said before\. \(request [0-9a-f-]{36}\)\. The service was not changed and runs web:1\.$/,
    );
    expect(run.summary).not.toContain('What to do');
    expect(run.log).not.toContain('  What to do:');
  });

  test('while EC2 throttles ECS: tried again, and it goes on', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const message =
      'Error retrieving security group information for [sg-05]: Request limit exceeded. (ErrorCode: RequestLimitExceeded)';
    world.sim.fault({
      operation: 'ecs:UpdateService',
      kind: 'client',
      code: 'InvalidParameterException',
      message,
      times: 2,
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
  });

  test('for as long as EC2 throttles ECS: how often it was tried, and that the group is fine', async () => {
    const message =
      'Error retrieving security group information for [sg-05]: Request limit exceeded. (ErrorCode: RequestLimitExceeded)';
    const run = await refusedAt('ecs:UpdateService', ['InvalidParameterException', message, '', '']);
    expectExplained(run, 'nothing is wrong with these', 'Wait a few minutes');
    expect(run.errors[0]?.text).toContain('failed after 2 attempts');
  });
});

describe('RegisterTaskDefinition is refused', () => {
  test.each<Refusal>([
    [
      'ClientException',
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
      'has no execution role, and Fargate needs one for log driver awslogs.',
      'execution-role-arn',
    ],
    [
      'ClientException',
      'No Fargate configuration exists for given values: 1024 CPU, 1024 memory. See the Amazon ECS documentation for the valid values.',
      'Fargate has no task size of 1024 CPU units with 1024 MiB of memory.',
      'cpu: 1024 with memory: 2048',
    ],
    [
      'InvalidParameterException',
      "Invalid 'cpu' setting for task.",
      'The cpu of the task has a value that ECS does not take',
      'cpu: 512',
    ],
    [
      'ClientException',
      "Fargate requires that 'cpu' be defined at the task level.",
      'has no cpu, and Fargate needs it',
      'inputs cpu and memory',
    ],
    [
      'ClientException',
      'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
      'no container logs through awsfirelens',
      'logConfiguration.logDriver to awsfirelens',
    ],
    [
      'ClientException',
      'Log driver awslogs requires options: awslogs-region, awslogs-group',
      'lacks an option that it needs: awslogs-region, awslogs-group.',
      'awslogs-region: eu-west-1',
    ],
    [
      'ClientException',
      "Invalid 'containerPort' setting for container 'prerender'.",
      'A port mapping of container prerender has no containerPort',
      'portMappings of container prerender',
    ],
    [
      'ClientException',
      'Container.name should not be null or empty.',
      'A container of the task definition has no name.',
      'containerDefinitions',
    ],
    ['ClientException', 'Role is not valid', 'executionRoleArn execution', 'aws iam get-role --role-name execution'],
    [
      'ClientException',
      "Actual length: '65558'. Max allowed length is '65536' bytes.",
      'The task definition is 65558 bytes long, and ECS accepts at most 65536.',
      'env-files',
    ],
    [
      'ClientException',
      'Too many concurrent attempts to create a new revision of the specified family.',
      'Other runs register revisions of the same family at the same time',
      'concurrency: { group: deploy-web, cancel-in-progress: false }',
    ],
  ])('%s: %s', async (...refusal) => {
    const run = await refusedAt('ecs:RegisterTaskDefinition', refusal);
    expectExplained(run, refusal[2], refusal[3]);
    expect(run.outputs['task-definition-arn']).toBe('');
  });

  test('without a service: the same, line by line', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    const definition = JSON.stringify(webDefinition());
    const message = 'Fargate requires task definition to have execution role ARN to support log driver awslogs.';
    world.sim.fault({ operation: 'ecs:RegisterTaskDefinition', kind: 'client', message });
    const run = await runAction(
      world,
      { 'task-definition': 'task.json', preflight: 'off' },
      { files: { 'task.json': definition } },
    );
    expectExplained(run, 'has no execution role, and Fargate needs one for log driver awslogs.', 'execution-role-arn');
  });

  test('an ARN is wanted: the members of this very definition that have none, without their values', async () => {
    const world = createWorld();
    addWeb(world.sim, {
      taskDefinition: webDefinition({ environmentFiles: [{ type: 's3', value: 's3://conf/prod.env' }] }),
    });
    const run = await refuse(world, 'ecs:RegisterTaskDefinition', 'ClientException', 'Invalid arn syntax.', {
      preflight: 'off',
    });
    expectExplained(run, 'environmentFiles[].value of container app', 'Write full ARNs');
    expect(run.errors[0]?.text).not.toContain('s3://conf');
  });
});

describe('RunTask is refused', () => {
  test.each<Refusal>([
    [
      'InvalidParameterException',
      'No Container Instances were found in your cluster.',
      'Cluster prod has no instances to run tasks on.',
      'run-task-launch-type: FARGATE',
    ],
    [
      'PlatformTaskDefinitionIncompatibilityException',
      'One or more of the requested capabilities are not supported.',
      'does not support something that the task definition uses',
      'platformVersion to LATEST',
    ],
    [
      'InvalidParameterException',
      'Container Overrides length must be at most 8192.',
      'longer than the 8192 characters',
      'run-task-command',
    ],
    [
      'ClientException',
      'Capacity is unavailable at this time. Please try again later or in a different availability zone',
      'AWS had no Fargate capacity left',
      'more availability zones',
    ],
  ])('%s: %s', async (...refusal) => {
    const run = await refusedAt('ecs:RunTask', refusal, { 'run-task': 'true' });
    expectExplained(run, refusal[2], refusal[3]);
    expect(run.errors[0]?.text).toContain('The service was not changed and runs web:1.');
  });
});

describe('a call is denied', () => {
  const user = 'User: arn:aws:sts::123456789012:assumed-role/github-deploy/ecs-deploy-1';
  const pass = `${user} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/execution`;

  test.each<[string, string, string[], string[]]>([
    [
      'because no identity-based policy allows the iam:PassRole action',
      pass,
      ['Allow iam:PassRole for the role that this job uses.', 'role github-deploy', 'role/execution'],
      ['boundary'],
    ],
    [
      'because no permissions boundary allows the iam:PassRole action',
      pass,
      ['because the permissions boundary does not allow it', 'in the permissions boundary of the role github-deploy'],
      ['Allow iam:PassRole for the role that this job uses.'],
    ],
    [
      'with an explicit deny in a service control policy',
      pass,
      ['a service control policy denies it', 'an explicit deny outweighs every Allow'],
      ['Allow iam:PassRole for'],
    ],
    [
      'because no VPC endpoint policy allows the ecs:UpdateService action',
      `${user} is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:123456789012:service/prod/web`,
      ['the policy of the VPC endpoint does not allow it', 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web'],
      ['Allow ecs:UpdateService for the role that this job uses.'],
    ],
    [
      '',
      'User: arn:aws:iam::123456789012:user/ci/deployer is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
      ['Allow ecs:UpdateService for the user deployer.', 'the short form of the ARN'],
      ['for the role that this job uses'],
    ],
  ])('%s', async (why, message, says, saysNot) => {
    const run = await refusedAt('ecs:UpdateService', ['AccessDeniedException', `${message} ${why}`.trim(), '', '']);
    for (const part of says) expect(run.errors[0]?.text).toContain(part);
    for (const part of saysNot) expect(run.errors[0]?.text).not.toContain(part);
    expect(run.outputs.results).toContain(says[0]);
  });
});
