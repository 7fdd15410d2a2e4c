import { EventBridgeClient, ListTargetsByRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { GetScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  createScaledClock,
  createSimulator,
  type Simulator,
  type SimulatorServer,
  startServer,
} from '../../simulator/index.ts';
import { CREDENTIALS } from './support.ts';

let sim: Simulator;
let server: SimulatorServer;

beforeEach(async () => {
  sim = createSimulator({ clock: createScaledClock(100) });
  server = await startServer(sim);
});

afterEach(() => server.close());

const options = () => ({ region: 'eu-west-1', credentials: CREDENTIALS, endpoint: server.url, maxAttempts: 1 });
const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod';
const RoleArn = 'arn:aws:iam::123456789012:role/events';
const ecs = (revision: string) => ({
  TaskDefinitionArn: `arn:aws:ecs:eu-west-1:123456789012:task-definition/${revision}`,
});

test('EventBridge replaces targets whole, by their ids', async () => {
  const events = new EventBridgeClient(options());
  sim.world.schedules.addRule('nightly', [
    { Id: 'a', Arn: cluster, RoleArn, Input: '{}', EcsParameters: ecs('web:1') },
    { Id: 'b', Arn: cluster },
  ]);
  const Targets = [{ Id: 'a', Arn: cluster, RoleArn, EcsParameters: ecs('web:2') }];
  await events.send(new PutTargetsCommand({ Rule: 'nightly', Targets }));
  const answer = await events.send(new ListTargetsByRuleCommand({ Rule: 'nightly' }));
  expect(answer.Targets).toEqual([...Targets, { Id: 'b', Arn: cluster }]);

  const first = await events.send(new ListTargetsByRuleCommand({ Rule: 'nightly', Limit: 1 }));
  expect(first.Targets).toHaveLength(1);
  const more = { Rule: 'nightly', Limit: 1, ...(first.NextToken === undefined ? {} : { NextToken: first.NextToken }) };
  expect((await events.send(new ListTargetsByRuleCommand(more))).Targets).toMatchObject([{ Id: 'b' }]);
  await expect(events.send(new ListTargetsByRuleCommand({ Rule: 'other' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

test('EventBridge Scheduler speaks REST, and resets to its default what an update leaves out', async () => {
  const scheduler = new SchedulerClient(options());
  const body = { ScheduleExpression: 'rate(1 hour)', FlexibleTimeWindow: { Mode: 'OFF' as const } };
  const Target = { Arn: cluster, RoleArn, EcsParameters: ecs('web:1') };
  const rest = { State: 'DISABLED', Description: 'mine', ScheduleExpressionTimezone: 'Europe/Berlin' };
  sim.world.schedules.addSchedule('hourly', { ...body, ...rest, Target }, sim.clock.now(), 'my jobs');
  const name = { Name: 'hourly', GroupName: 'my jobs' };
  const before = await scheduler.send(new GetScheduleCommand(name));
  expect(before).toMatchObject({ ...name, ...rest, Target, ActionAfterCompletion: 'NONE' });

  await scheduler.send(new UpdateScheduleCommand({ ...name, ...body, Target }));
  const after = await scheduler.send(new GetScheduleCommand(name));
  expect(after).toMatchObject({ State: 'ENABLED', ScheduleExpressionTimezone: 'UTC' });
  expect(after.Description).toBeUndefined();
  await expect(scheduler.send(new GetScheduleCommand({ Name: 'hourly' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $metadata: { httpStatusCode: 404 },
  });
});
