import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, runAction, type World, webDefinition } from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const crash = { kind: 'crash-at-start', exitCode: 1, log: ['boom'] } as const;

/** What the service runs after the step. */
function state({ sim }: World) {
  const service = sim.world.clusters.get('prod')?.services.get('web');
  const primary = service?.deployments[0];
  return {
    revision: primary?.revision.number,
    rolloutState: primary?.rolloutState,
    deployments: service?.deployments.length,
  };
}

const servesOld = { revision: 1, rolloutState: 'COMPLETED', deployments: 1 };

describe('a crash loop without a circuit breaker', () => {
  test('fails within 5 s after the third failed task, and the previous revision serves again', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    const run = await runAction(world, inputs);
    expect(run.outputs).toMatchObject({
      outcome: 'rolled-back',
      changed: 'true',
      'task-definition-revision': 'web:2',
      'previous-task-definition-revision': 'web:1',
    });
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/Rolled back: the service runs web:1 again/);
    expect(state(world)).toEqual(servesOld);
    const [, rolledBack] = callsOf(world.sim, 'ecs:UpdateService');
    expect(rolledBack?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
    });
    const stopped = world.sim.tasks('prod', 'web').filter((task) => String(task.taskDefinitionArn).endsWith('web:2'));
    const third = stopped.map((task) => Number(task.stoppedAt) * 1000).sort((a, b) => a - b)[2] ?? 0;
    expect((rolledBack?.at ?? 0) - third).toBeLessThanOrEqual(5_000);
  });

  test('that ECS does not count is counted all the same', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'crash', afterMs: 30_000, exitCode: 1, log: [] } as never);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(state(world)).toEqual(servesOld);
  });

  test('a flaky start that recovers stays green', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'flaky', failures: 2 } as never);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.filter((line) => line.includes(' failed: '))).toHaveLength(2);
  });

  test('failure-threshold: 1 fails the deployment at the first', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'flaky', failures: 1 } as never);
    const run = await runAction(world, { ...inputs, 'failure-threshold': '1' });
    expect(run.outputs.outcome).toBe('rolled-back');
  });

  test('without permission to see tasks ECS’s own count decides', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    world.sim.fault({ operation: 'ecs:ListTasks', kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.summary + run.log.join('\n')).toContain('ecs:ListTasks');
  });
});

describe('with a circuit breaker', () => {
  test('that rolls back ECS is not fought: one UpdateService', async () => {
    const world = createWorld();
    addWeb(world.sim, { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } });
    world.sim.addImage(image, crash);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    expect(state(world)).toEqual(servesOld);
  });

  test('that does not roll back we do', async () => {
    const world = createWorld();
    addWeb(world.sim, { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } });
    world.sim.addImage(image, crash);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
    expect(state(world)).toEqual(servesOld);
  });
});

describe('what is restored', () => {
  test('the count and every other member that was changed, and nothing else', async () => {
    const world = createWorld();
    addWeb(world.sim, { healthCheckGracePeriodSeconds: 15 });
    world.sim.addImage(image, crash);
    await runAction(world, {
      ...inputs,
      'desired-count': '3',
      'service-overrides': 'healthCheckGracePeriodSeconds: 60\nenableExecuteCommand: false',
    });
    expect(callsOf(world.sim, 'ecs:UpdateService')[1]?.input).toEqual({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      desiredCount: 2,
      healthCheckGracePeriodSeconds: 15,
      enableExecuteCommand: false,
    });
  });
});

describe('rollback-on', () => {
  test('none: failed, left as it is, and said so', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    const run = await runAction(world, { ...inputs, 'rollback-on': 'none' });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain('Nothing was rolled back: `rollback-on` does not include `failure`');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });

  test('timeout: a deployment that hangs is rolled back', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'no-capacity' } as never);
    const run = await runAction(world, { ...inputs, 'rollback-on': 'failure, timeout', 'wait-for-minutes': '5' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('Timed out');
    expect(state(world)).toEqual(servesOld);
  });

  test('cancel: the rollback is started within the runner’s grace period and reported', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, 'rollback-on': 'cancel' }, { cancelAfterMs: 20_000 });
    expect(run.outputs.outcome).toBe('cancelled');
    expect(run.errors[0]?.text).toContain('The rollback to web:1 was started and continues in ECS');
    expect(run.tookMs).toBeLessThanOrEqual(25_000);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('a missing rollback point is reported', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage('123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1', crash);
    const run = await runAction(world, { cluster: 'prod', service: 'web', 'force-new-deployment': 'true' });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain('There is nothing to roll back to');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });
});

describe('a rollback that goes wrong', () => {
  test('denied: said with the command to roll back manually', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    world.sim.fault({ operation: 'ecs:UpdateService', after: 1, kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain('Rollback to web:1 failed');
    expect(run.errors[0]?.text).toContain('Still running: 2 tasks of web:1.');
    expect(run.errors[0]?.text).toContain(
      'aws ecs update-service --region eu-west-1 --cluster prod --service web --task-definition web:1',
    );
  });

  test('whose tasks fail too', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    world.sim.whenCalled('ecs:UpdateService', () =>
      world.sim.addImage('123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1', crash),
    );
    world.sim.schedule(60_000, () => {
      for (const task of world.sim.tasks('prod', 'web')) {
        if (String(task.taskDefinitionArn).endsWith('web:1') && task.lastStatus === 'RUNNING')
          world.sim.stopTask('prod', String(task.taskArn));
      }
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(/Rollback to web:1 failed: Container app .*exit code 1/);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('whose image is gone: what still runs, that it has to come back first, and another way out', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    const gone = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1';
    const reason = `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${gone}: ${gone}: not found`;
    world.sim.whenCalled('ecs:UpdateService', () => world.sim.addImage(gone, { kind: 'pull-fails', reason }));
    const run = await runAction(world, inputs);
    const text = run.errors[0]?.text ?? '';
    expect(run.outputs.outcome).toBe('failed');
    expect(text).toContain(`Rollback to web:1 failed: Image ${gone} does not exist.`);
    expect(text).toContain('Still running: 2 tasks of web:1. Leave these tasks alone');
    expect(text).toContain('Push this image again under the same name');
    expect(text).toContain('mode: rollback with another revision in rollback-to');
    // The redeploy is no way out as long as the image is gone.
    expect(text).toMatch(
      /A new deployment of web:1 fails the same way until then\. Afterwards, .*aws ecs update-service/,
    );
    expect(run.summary).toContain('Still running: 2 tasks of web:1');
  });

  test('whose answer is lost is not made twice', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    world.sim.fault({ operation: 'ecs:UpdateService', after: 1, times: 1, kind: 'lost' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(2);
  });

  test('another deployment of the same second is left alone', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, crash);
    const other = world.sim.registerTaskDefinition(webDefinition({ image: 'web:3' }, { family: 'other' }));
    let deployed = false;
    world.sim.whenCalled('ecs:DescribeTasks', () => {
      const tasks = world.sim.tasks('prod', 'web');
      const failed = tasks.filter(
        (task) => String(task.taskDefinitionArn).endsWith('web:2') && task.stopCode !== undefined,
      );
      if (failed.length >= 3 && !deployed) {
        deployed = true;
        world.sim.updateService('prod', 'web', { taskDefinition: other });
      }
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('superseded');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
  });
});

describe('bake time', () => {
  test('a task that fails after the deployment completed fails it', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addImage(image, { kind: 'crash', afterMs: 150_000, exitCode: 137, log: [] } as never);
    const run = await runAction(world, { ...inputs, 'bake-time-minutes': '5' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('during the bake time');
    expect(state(world)).toEqual(servesOld);
  });

  test('quiet: green after it, and not before', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, 'bake-time-minutes': '5', 'wait-for-minutes': '3' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(5 * 60_000);
  });

  test('a task replaced by the scheduler is no failure', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.schedule(180_000, () => {
      const [task] = world.sim.tasks('prod', 'web').filter((one) => one.lastStatus === 'RUNNING');
      world.sim.stopTask('prod', String(task?.taskArn), 'Your Spot Task was interrupted.', 'SpotInterruption' as never);
    });
    const run = await runAction(world, { ...inputs, 'bake-time-minutes': '5' });
    expect(run.outputs.outcome).toBe('deployed');
  });
});

describe('many tasks', () => {
  test('evidence of 130 failed tasks takes pages, and few calls', async () => {
    const world = createWorld();
    addWeb(world.sim, { desiredCount: 260 });
    world.sim.addImage(image, crash);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/1[3-9]\d tasks of web:2 failed|2\d\d tasks of web:2 failed/);
  });
});
