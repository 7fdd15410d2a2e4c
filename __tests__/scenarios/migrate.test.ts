import { describe, expect, test } from '@jest/globals';
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  runAction,
  webDefinition,
} from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const networked = {
  networkConfiguration: {
    awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
  },
};
const inputs = { cluster: 'prod', service: 'web', image, 'run-task': 'true', 'run-task-command': 'migrate up' };

describe('a one-off task before the services are updated', () => {
  test('runs the new revision with the service’s network, then the service is updated', async () => {
    const world = createWorld();
    addWeb(world.sim, networked);
    const run = await runAction(world, inputs);
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'run-task-exit-code': '0' });
    expect(JSON.parse(run.outputs['run-task-arn'] ?? '')).toHaveLength(1);
    const order = operationsOf(world.sim).filter((operation) => /Register|RunTask|UpdateService/.test(operation));
    expect(order).toEqual(['ecs:RegisterTaskDefinition', 'ecs:RunTask', 'ecs:UpdateService']);
    expect(callsOf(world.sim, 'ecs:RunTask')[0]?.input).toMatchObject({
      cluster: 'prod',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
      launchType: 'FARGATE',
      networkConfiguration: networked.networkConfiguration,
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate', 'up'] }] },
    });
    expect(run.log).toContain('::group::Run the one-off task of web:2');
  });

  test('that fails stops the deploy: the service is not touched, the cause is said', async () => {
    const world = createWorld();
    addWeb(world.sim, networked);
    world.sim.addImage(image, {
      kind: 'healthy',
      oneOff: { afterMs: 5_000, exitCode: 3, log: ['relation "users" already exists'] },
    } as never);
    const run = await runAction(world, inputs);
    expect(run.failed).toBe(true);
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      changed: 'false',
      'run-task-exit-code': '3',
      'task-definition-revision': 'web:2',
    });
    expect(run.errors[0]?.text).toContain('The one-off task failed');
    expect(run.errors[0]?.text).toContain('was not changed and runs web:1');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
  });

  test('without a service: registered, run, and not waited for', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    addImages(world.sim, 'web');
    const files = { 'web.json': JSON.stringify(webDefinition()) };
    const run = await runAction(
      world,
      { cluster: 'prod', 'task-definition': 'web.json', 'run-task': 'true', 'run-task-subnets': 'subnet-1' },
      { files },
    );
    expect(run.outputs).toMatchObject({ outcome: 'registered', 'run-task-exit-code': '' });
    expect(callsOf(world.sim, 'ecs:RunTask')).toHaveLength(1);
  });

  test('is a step of the plan, without its command', async () => {
    const world = createWorld();
    addWeb(world.sim, networked);
    const run = await runAction(world, {
      ...inputs,
      mode: 'plan',
      'run-task-command': 'migrate --password=s3cr3t-passw0rd',
    });
    expect(run.summary).toContain(
      '2. Run the one-off task; the exit code of container app decides whether the run continues.',
    );
    expect(JSON.stringify(run)).not.toContain('s3cr3t');
    expect(callsOf(world.sim, 'ecs:RunTask')).toHaveLength(0);
  });
});
