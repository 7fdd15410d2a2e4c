import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeTasksCommand, ListTasksCommand, RunTaskCommand, type Task } from '@aws-sdk/client-ecs';
import { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { expect, test } from '@jest/globals';
import { inProcessHandler } from '../../simulator/index.ts';
import { BALANCED, CREDENTIALS, definition, deploy, primaryOf, type Stage, stage, until } from './support.ts';

async function stoppedTasks(at: Stage): Promise<Task[]> {
  const { taskArns = [] } = await at.ecs.send(
    new ListTasksCommand({ cluster: 'prod', serviceName: 'web', desiredStatus: 'STOPPED' }),
  );
  if (taskArns.length === 0) return [];
  return (await at.ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks: taskArns }))).tasks ?? [];
}

const optionsFor = (at: Stage) => ({
  region: 'eu-west-1',
  credentials: CREDENTIALS,
  maxAttempts: 1,
  requestHandler: inProcessHandler(at.sim),
});

test('a stopped task tells why, and is forgotten an hour later', async () => {
  const at = stage({ desiredCount: 1 });
  at.sim.addImage('web:2', { kind: 'out-of-memory' });
  const id = await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.failedTasks === 1);
  const [task] = await stoppedTasks(at);
  expect(task).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    startedBy: id,
    group: 'service:web',
    containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
  });
  await at.clock.sleep(3_700_000);
  const gone = await at.ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks: [task?.taskArn ?? ''] }));
  expect(gone).toMatchObject({ tasks: [], failures: [{ arn: task?.taskArn, reason: 'MISSING' }] });
});

test('what fails before the start is told by Fargate and by EC2 in different places', async () => {
  const reason = 'CannotPullContainerError: failed to resolve ref web:2: not found';
  const fargate = stage({ desiredCount: 1 });
  const ec2 = stage({ desiredCount: 1, launchType: 'EC2' });
  for (const at of [fargate, ec2]) {
    at.sim.addImage('web:2', { kind: 'pull-fails', reason });
    await deploy(at);
    await until(at, (service) => service.deployments?.[0]?.failedTasks === 1);
  }
  const [onFargate] = await stoppedTasks(fargate);
  const [onEc2] = await stoppedTasks(ec2);
  expect(onFargate).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: reason });
  expect(onEc2).toMatchObject({ stoppedReason: 'Task failed to start', containers: [{ reason }] });
  expect(onFargate?.containers?.[0]?.exitCode).toBeUndefined();
});

test('Fargate tasks take the time that they took', async () => {
  const at = stage({ desiredCount: 1 });
  const id = await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.runningCount === 1);
  const task = at.sim.tasks('prod', 'web').find((each) => each.startedBy === id);
  const since = (time: unknown): number => Number(time) - Number(task?.createdAt);
  expect(since(task?.connectivityAt)).toBeCloseTo(17.6, 2);
  expect(since(task?.pullStoppedAt)).toBeCloseTo(26.3, 2);
  expect(since(task?.startedAt)).toBeCloseTo(27.9, 2);
});

test('a crashing container leaves its last words in its own stream', async () => {
  const at = stage({ desiredCount: 1 });
  at.sim.addImage('web:2', {
    kind: 'crash-at-start',
    exitCode: 1,
    log: ['starting', 'no database', '::error::not ours'],
  });
  await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.failedTasks === 1);
  const [task] = await stoppedTasks(at);
  const logs = new CloudWatchLogsClient(optionsFor(at));
  const logStreamName = `web/app/${task?.taskArn?.split('/').at(-1)}`;
  const read = (more: object) =>
    logs.send(new GetLogEventsCommand({ logGroupName: '/ecs/web', logStreamName, ...more }));
  expect((await read({ limit: 2 })).events?.map((event) => event.message)).toEqual([
    'no database',
    '::error::not ours',
  ]);
  const first = await read({ limit: 2, startFromHead: true });
  expect(first.events?.map((event) => event.message)).toEqual(['starting', 'no database']);
  const second = await read({ limit: 2, startFromHead: true, nextToken: first.nextForwardToken });
  const end = await read({ startFromHead: true, nextToken: second.nextForwardToken });
  expect(end).toMatchObject({ events: [], nextForwardToken: second.nextForwardToken });
  await expect(
    logs.send(new GetLogEventsCommand({ logGroupName: '/ecs/web', logStreamName: 'web/app/none' })),
  ).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'The specified log stream does not exist.',
  });
});

test('targets go from initial to healthy, the old ones drain', async () => {
  const at = stage({ desiredCount: 1, loadBalancers: BALANCED });
  const elb = new ElasticLoadBalancingV2Client(optionsFor(at));
  const TargetGroupArn = [...at.sim.world.targetGroups.keys()][0];
  const states = async (): Promise<string[]> => {
    const answer = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
    return (answer.TargetHealthDescriptions ?? []).map(
      (each) => `${each.TargetHealth?.State} ${each.TargetHealth?.Reason ?? ''}`,
    );
  };
  await deploy(at);
  await until(at, (service) => service.deployments?.[0]?.runningCount === 1);
  expect(await states()).toEqual(['healthy ', 'initial Elb.InitialHealthChecking']);
  await until(at, (service) => service.deployments?.[1]?.desiredCount === 0);
  expect(await states()).toEqual(['draining Target.DeregistrationInProgress', 'healthy ']);
  await expect(elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:none' }))).rejects.toMatchObject({
    name: 'TargetGroupNotFoundException',
  });
});

test('a one-off task runs once for one client token and ends as its image says', async () => {
  const at = stage();
  at.sim.registerTaskDefinition(definition('web:2'));
  at.sim.addImage('web:2', { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 3, log: ['migrating'] } });
  const run = () =>
    at.ecs.send(
      new RunTaskCommand({
        cluster: 'prod',
        taskDefinition: 'web:2',
        launchType: 'FARGATE',
        clientToken: 'one',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
      }),
    );
  const first = await run();
  const again = await run();
  expect(again.tasks?.[0]?.taskArn).toBe(first.tasks?.[0]?.taskArn);
  await at.clock.sleep(60_000);
  const { tasks } = await at.ecs.send(
    new DescribeTasksCommand({ cluster: 'prod', tasks: [first.tasks?.[0]?.taskArn ?? ''] }),
  );
  expect(tasks?.[0]).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    group: 'family:web',
    containers: [{ exitCode: 3 }],
    overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
  });
  await expect(
    at.ecs.send(new RunTaskCommand({ cluster: 'prod', taskDefinition: 'web:2', launchType: 'FARGATE' })),
  ).rejects.toThrow("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
});

test('a task that a user stops is replaced and counts as no failure', async () => {
  const at = stage({ desiredCount: 1 });
  at.sim.stopTask('prod', String(at.sim.tasks('prod', 'web')[0]?.taskArn));
  await until(at, (service) => service.runningCount === 0);
  await until(at, (service) => service.runningCount === 1);
  expect((await primaryOf(at.ecs)).failedTasks).toBe(0);
  expect((await stoppedTasks(at))[0]).toMatchObject({
    stopCode: 'UserInitiated',
    stoppedReason: 'Task stopped by user',
  });
});
