import type { JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { DEFAULT_GROUP, type Schedule } from '../world/schedules.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textIn } from './text.ts';

function findSchedule(world: World, input: JsonObject): Schedule {
  const name = textIn(input, 'Name') ?? '';
  const schedule = world.schedules.findSchedule(name, textIn(input, 'GroupName') ?? DEFAULT_GROUP);
  if (schedule === null) throw new Refusal('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404);
  return schedule;
}

const scheduleArn = (world: World, { group, name }: Schedule): string =>
  arnOf(world, 'scheduler', `schedule/${group}/${name}`);

/** Members that are not set are shown as null. */
const getSchedule: Operation = (world, input) => {
  const schedule = findSchedule(world, input);
  return {
    Description: null,
    EndDate: null,
    KmsKeyArn: null,
    StartDate: null,
    ...DEFAULTS,
    ...schedule.body,
    Arn: scheduleArn(world, schedule),
    GroupName: schedule.group,
    Name: schedule.name,
    CreationDate: seconds(schedule.createdAt),
    LastModificationDate: seconds(schedule.modifiedAt),
  };
};

const DEFAULTS: JsonObject = {
  State: 'ENABLED',
  ScheduleExpressionTimezone: 'UTC',
  ActionAfterCompletion: 'NONE',
};

/** Replaces the schedule whole; what a request leaves out is back at its default. */
const updateSchedule: Operation = (world, input, context) => {
  const schedule = findSchedule(world, input);
  const { Name: _name, GroupName: _group, ClientToken: _token, ...body } = input;
  const { Arn: _arn, CreationDate: _created, LastModificationDate: _modified, ...taken } = body;
  const target = isObject(taken.Target) ? taken.Target : {};
  if (isObject(target.EcsParameters) && !String(target.EcsParameters.TaskDefinitionArn).startsWith('arn:')) {
    throw new Refusal('ValidationException', 'Provided TaskDefinitionArn is not in correct ARN format.');
  }
  context.require('iam:PassRole', String(target.RoleArn));
  schedule.body = structuredClone(taken);
  schedule.modifiedAt = world.now;
  return { ScheduleArn: scheduleArn(world, schedule) };
};

export const SCHEDULER_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetSchedule: getSchedule,
  UpdateSchedule: updateSchedule,
};
