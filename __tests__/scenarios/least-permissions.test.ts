import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

/** The policies of the deploy action's README: a workflow that has no more than these works with it. */
const policies = {
  service: ['ecs:RegisterTaskDefinition', 'iam:PassRole', 'ecs:UpdateService', 'ecs:DescribeServices'],
  task: ['ecs:RunTask', 'ecs:RegisterTaskDefinition', 'ecs:DescribeTasks', 'iam:PassRole'],
  codeDeploy: [
    'ecs:RegisterTaskDefinition',
    'iam:PassRole',
    'ecs:DescribeServices',
    'codedeploy:GetDeploymentGroup',
    'codedeploy:CreateDeployment',
    'codedeploy:GetDeployment',
    'codedeploy:GetDeploymentConfig',
    'codedeploy:RegisterApplicationRevision',
  ],
} as const;

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const file = { 'task-definition.json': JSON.stringify(webDefinition({ image })) };
const inputs = { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' };
const newArn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2';

function worldWith(policy: readonly string[], members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, members);
  world.sim.fault({ kind: 'denied', except: policy });
  return world;
}

/** Warnings about DescribeTaskDefinition, and all others. */
function warningsOf(run: Run): { read: string[]; others: string[] } {
  const isRead = (text: string) => text.includes('ecs:DescribeTaskDefinition');
  return { read: run.warnings.filter(isRead), others: run.warnings.filter((text) => !isRead(text)) };
}

describe('a file and a service, with RegisterTaskDefinition, PassRole, UpdateService and DescribeServices alone', () => {
  test('registered, updated, watched and green, with one warning for each thing that is lost', async () => {
    const world = worldWith(policies.service);
    const run = await runAction(world, inputs, { files: file });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'task-definition-arn': newArn,
      diff: '',
    });
    const { read, others } = warningsOf(run);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatch(/web:1.*could not be read.*without a comparison.*Allow ecs:DescribeTaskDefinition/);
    expect(others).toEqual([expect.stringContaining('Allow ecs:TagResource')]);
    expect(run.notices.length).toBeLessThanOrEqual(3);
    expect(callsOf(world.sim, 'ecs:DescribeTaskDefinition')).toHaveLength(1);
  });

  test('without waiting', async () => {
    const world = worldWith(policies.service);
    const run = await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' }, { files: file });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('what runs already is deployed again: nothing can tell that it is the same', async () => {
    const world = worldWith(policies.service);
    const same = { 'task-definition.json': JSON.stringify(webDefinition()) };
    const run = await runAction(world, inputs, { files: same, provenance: null });
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-arn': newArn });
  });

  test('a revision that crashes is rolled back, and what is known of it is explained', async () => {
    const world = worldWith(policies.service);
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const run = await runAction(world, inputs, { files: file });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.failed).toBe(true);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.text).not.toContain('bug of the action');
    expect(world.sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number).toBe(1);
  });

  test('several services have one warning between them', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addService({
      cluster: 'prod',
      name: 'worker',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition({}, { family: 'worker' }),
    });
    world.sim.fault({ kind: 'denied', except: policies.service });
    const run = await runAction(world, { ...inputs, service: 'web, worker' }, { files: file, provenance: null });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([expect.stringMatching(/2 revisions.*ecs:DescribeTaskDefinition/)]);
  });

  test('a plan of it says that there is nothing to compare with', async () => {
    const world = worldWith(policies.service);
    const run = await runAction(world, { ...inputs, mode: 'plan' }, { files: file });
    expect(run.outputs).toMatchObject({ outcome: 'planned', diff: '' });
    expect(warningsOf(run).read).toHaveLength(1);
    expect(run.summary).toContain('could not be read');
  });

  test('a failure of the read that is no denial is no reason to deploy blindly', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecs:DescribeTaskDefinition', kind: 'expired' });
    const run = await runAction(world, inputs, { files: file });
    expect(run.outputs.outcome).toBe('failed');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });
});

describe('where the read is needed, its denial is an error that says why and what to do', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['the running revision as the base', { image }, /based on the one that the service runs.*`task-definition`/],
    ['a family', { 'task-definition-family': 'web', image }, /`task-definition-family` names must be read/],
    ['an ARN', { 'task-definition': newArn.replace(':2', ':1') }, /`task-definition` names must be read/],
  ])('%s', async (_, given, why) => {
    const world = worldWith(policies.service);
    const run = await runAction(world, { cluster: 'prod', service: 'web', ...given }, { files: file });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(/Allow ecs:DescribeTaskDefinition/);
    expect(run.errors[0]?.text).toMatch(why);
    expect(run.errors[0]?.text).toContain('Nothing was changed.');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });
});

describe('a one-off task with the permissions of its section', () => {
  const task = {
    cluster: 'prod',
    'task-definition': 'task-definition.json',
    'run-task': 'true',
    'run-task-subnets': 'subnet-1',
    'run-task-security-groups': 'sg-1',
  };

  test.each([
    ['not waited for', {}, ''],
    ['waited for', { 'wait-for-task-stopped': 'true' }, '0'],
  ])('%s', async (_, given, exitCode) => {
    const world = worldWith(policies.task);
    const run = await runAction(world, { ...task, ...given }, { files: file });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ outcome: 'registered', 'run-task-exit-code': exitCode });
    expect(run.warnings).toEqual([expect.stringContaining('ecs:TagResource')]);
  });
});

describe('a service that CodeDeploy deploys, with the permissions of that section', () => {
  test('is deployed and green', async () => {
    const world = createWorld();
    addWeb(world.sim, {
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }],
    });
    world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web' });
    world.sim.fault({ kind: 'denied', except: policies.codeDeploy });
    const appSpec = JSON.stringify({
      version: 0,
      Resources: [
        {
          TargetService: {
            Type: 'AWS::ECS::Service',
            Properties: {
              TaskDefinition: '<TASK_DEFINITION>',
              LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
            },
          },
        },
      ],
    });
    const run = await runAction(world, inputs, { files: { ...file, 'appspec.yaml': appSpec } });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'task-definition-arn': newArn });
    const { read, others } = warningsOf(run);
    expect(read).toHaveLength(1);
    expect(others).toEqual([expect.stringContaining('Allow ecs:TagResource')]);
    expect(run.notices.length).toBeLessThanOrEqual(3);
  });
});
