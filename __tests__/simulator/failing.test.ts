import {
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import {
  BALANCED,
  BREAKER,
  definition,
  deploy,
  describe,
  eventsSince,
  isDone,
  primaryOf,
  type Stage,
  stage,
  until,
} from './support.ts';

async function serviceDeployments(at: Stage): Promise<ServiceDeployment[]> {
  const { serviceDeployments: briefs } = await at.ecs.send(
    new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' }),
  );
  const arns = (briefs ?? []).map((brief) => brief.serviceDeploymentArn ?? '');
  const answer = await at.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns }));
  return answer.serviceDeployments ?? [];
}

const CRASH = { kind: 'crash-at-start', exitCode: 1, log: ['no database'] } as const;

test.each([true, false])(
  'the circuit breaker rolls back in one instant (under the id of before: %s)',
  async (revived) => {
    const at = stage({ desiredCount: 1, deploymentConfiguration: BREAKER }, { revivedRollbackId: revived });
    at.sim.addImage('web:2', CRASH);
    const before = await primaryOf(at.ecs);
    const began = at.clock.now();
    const failed = await deploy(at);
    const seconds = await until(
      at,
      (service) => service.deployments?.some((each) => each.rolloutState === 'FAILED') === true,
    );
    expect(seconds).toBeGreaterThan(120);
    expect(seconds).toBeLessThan(200);

    const service = await describe(at.ecs);
    const [primary, other] = service.deployments ?? [];
    expect(primary).toMatchObject({
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${primary?.id}.`,
      taskDefinition: before.taskDefinition,
    });
    expect(primary?.id === before.id).toBe(revived);
    expect(other).toMatchObject({
      id: failed,
      status: 'ACTIVE',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
      failedTasks: 3,
    });
    const events = service.events ?? [];
    const failure = events.find((event) => event.message?.includes('deployment failed: tasks failed to start.'));
    const rollback = events.find((event) => event.message?.includes(`rolling back to deployment ${primary?.id}.`));
    expect(failure?.createdAt).toEqual(rollback?.createdAt);
    expect((await serviceDeployments(at))[0]).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      rollback: { serviceRevisionArn: expect.stringContaining(':service-revision/prod/web/') },
    });

    await until(at, isDone);
    const end = await describe(at.ecs);
    expect(end).toMatchObject({ taskDefinition: before.taskDefinition, runningCount: 1 });
    expect(eventsSince(end, began).at(-1)).toBe('(service web) has reached a steady state.');
    expect((await serviceDeployments(at))[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  },
);

test('without rollback the PRIMARY stays FAILED and the old tasks serve on', async () => {
  const at = stage({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } });
  at.sim.addImage('web:2', CRASH);
  const id = await deploy(at);
  await at.clock.sleep(3_600_000);
  expect((await describe(at.ecs)).deployments).toMatchObject([
    { id, status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 0 },
    { status: 'ACTIVE', runningCount: 2 },
  ]);
  expect((await serviceDeployments(at))[0]?.status).toBe('STOPPED');
  await deploy(at, 'web:3');
  await until(at, isDone);
});

test('without a circuit breaker a crash loop never ends', async () => {
  const at = stage();
  at.sim.addImage('web:2', CRASH);
  await deploy(at);
  await at.clock.sleep(3_600_000);
  const [primary] = (await describe(at.ecs)).deployments ?? [];
  expect(primary).toMatchObject({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', runningCount: 0 });
  expect(primary?.failedTasks).toBeGreaterThan(10);
});

test('pull failures make the scheduler wait longer each time', async () => {
  const at = stage({ desiredCount: 1, deploymentConfiguration: BREAKER });
  at.sim.addImage('web:2', { kind: 'pull-fails', reason: 'web:2: not found' });
  await deploy(at);
  const times: number[] = [];
  for (const count of [1, 2, 3]) {
    await until(at, (service) => service.deployments?.[0]?.failedTasks === count);
    times.push(at.clock.now());
  }
  const [first = 0, second = 0, third = 0] = times;
  expect(third - second).toBeGreaterThan(2 * (second - first));
});

test('targets that stay unhealthy are replaced, which the breaker counts', async () => {
  const at = stage({ loadBalancers: BALANCED, deploymentConfiguration: BREAKER });
  at.sim.addImage('web:2', { kind: 'unhealthy', via: 'elb', reason: 'Health checks failed with these codes: [502]' });
  const began = at.clock.now();
  await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.rolloutStateReason?.includes('rolling back') === true);
  expect(eventsSince(await describe(at.ecs), began).find((text) => text.includes('unhealthy'))).toMatch(
    /^\(service web\) \(task [0-9a-f]{32}\) \(port 8080\) is unhealthy in \(target-group arn:aws:elasticloadbalancing:[^)]*\) due to \(reason Health checks failed with these codes: \[502\]\)\.$/,
  );
  const stopped = at.sim.tasks('prod', 'web').find((task) => task.stopCode === 'ServiceSchedulerInitiated');
  expect(stopped?.stoppedReason).toMatch(/^Task failed ELB health checks in \(target-group arn:/);
});

test('an application that starts slowly survives with a grace period only', async () => {
  const slow = { kind: 'healthy', readyMs: 120_000 } as const;
  const pollingCalls = stage({ loadBalancers: BALANCED, healthCheckGracePeriodSeconds: 180 });
  pollingCalls.sim.addImage('web:2', slow);
  await deploy(pollingCalls);
  await until(pollingCalls, isDone);
  const hasty = stage({ loadBalancers: BALANCED });
  hasty.sim.addImage('web:2', slow);
  await deploy(hasty);
  await hasty.clock.sleep(600_000);
  expect((await primaryOf(hasty.ecs)).failedTasks).toBeGreaterThan(2);
});

test.each([
  ['before-healthy', 5_000, true],
  ['before-healthy', 90_000, false],
  ['never', 5_000, false],
] as const)('crashes after RUNNING: %s, after %i ms, counted: %s', async (countsCrashes, afterMs, counted) => {
  const at = stage({ deploymentConfiguration: { ...BREAKER, minimumHealthyPercent: 100 } }, { countsCrashes });
  at.sim.addImage('web:2', { kind: 'crash', afterMs, exitCode: 137 });
  await deploy(at);
  await at.clock.sleep(200_000);
  const failed = (await describe(at.ecs)).events?.some((event) => event.message?.includes('deployment failed'));
  expect(failed).toBe(counted);
});

test('a flaky start recovers, and a healthy task resets the count', async () => {
  const at = stage({ deploymentConfiguration: BREAKER });
  at.sim.addImage('web:2', { kind: 'flaky', failures: 2 });
  const id = await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.failedTasks === 2);
  await until(at, isDone);
  expect(await primaryOf(at.ecs)).toMatchObject({ id, failedTasks: 0 });
});

test('a second update supersedes the first', async () => {
  const at = stage();
  at.sim.addImage('web:2', { kind: 'no-capacity', event: 'was unable to place a task. Reason: Internal error.' });
  const first = await deploy(at);
  await at.clock.sleep(60_000);
  const second = at.sim.updateService('prod', 'web', {
    taskDefinition: at.sim.registerTaskDefinition(definition('web:3')),
  });
  expect((await describe(at.ecs)).deployments).toMatchObject([
    { id: second, status: 'PRIMARY' },
    { id: first, status: 'ACTIVE' },
    { status: 'ACTIVE', runningCount: 2 },
  ]);
  await until(at, isDone);
  expect((await primaryOf(at.ecs)).id).toBe(second);
  expect((await serviceDeployments(at)).map((each) => each.status)).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL']);
});

test('a service deployment can be stopped, which rolls back; a finished one cannot', async () => {
  const at = stage();
  const id = await deploy(at);
  await at.clock.sleep(50_000);
  const [brief, first] = await serviceDeployments(at);
  expect(brief?.targetServiceRevision?.arn?.endsWith(id.slice('ecs-svc/'.length))).toBe(true);
  await at.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: brief?.serviceDeploymentArn }));
  await until(at, isDone);
  expect((await describe(at.ecs)).taskDefinition).toMatch(/web:1$/);
  expect((await serviceDeployments(at))[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  const again = at.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: first?.serviceDeploymentArn }));
  await expect(again).rejects.toMatchObject({ name: 'ConflictException' });
});

test('an alarm that goes off during a deployment fails it', async () => {
  const at = stage({
    deploymentConfiguration: { alarms: { alarmNames: ['5xx', 'old'], enable: true, rollback: true } },
  });
  at.sim.setAlarm('5xx', 'OK');
  at.sim.setAlarm('old', 'ALARM');
  const began = at.clock.now();
  await deploy(at);
  at.sim.schedule(60_000, () => at.sim.setAlarm('5xx', 'ALARM'));
  await until(at, (service) => service.deployments?.some((each) => each.rolloutState === 'FAILED') === true);
  const service = await describe(at.ecs);
  expect(eventsSince(service, began).some((text) => text.endsWith('deployment failed: alarm detected.'))).toBe(true);
  expect((await serviceDeployments(at))[0]).toMatchObject({
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
  });
});

test('a rollback that fails too leaves the service as it is', async () => {
  const at = stage({ deploymentConfiguration: { ...BREAKER, minimumHealthyPercent: 0, maximumPercent: 100 } });
  at.sim.addImage('web:1', CRASH);
  at.sim.addImage('web:2', CRASH);
  await deploy(at);
  await at.clock.sleep(1_800_000);
  expect((await primaryOf(at.ecs)).rolloutState).toBe('FAILED');
  expect((await serviceDeployments(at))[0]?.status).toBe('ROLLBACK_FAILED');
});
