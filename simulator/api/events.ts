import type { JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { DEFAULT_BUS, type Rule } from '../world/schedules.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { present, textIn } from './text.ts';

const MOST_TARGETS = 10;

function findRule(world: World, input: JsonObject): Rule {
  const name = textIn(input, 'Rule') ?? '';
  const bus = (textIn(input, 'EventBusName') ?? DEFAULT_BUS).split('/').at(-1) ?? DEFAULT_BUS;
  const rule = world.schedules.findRule(name, bus);
  if (rule === null) {
    throw new Refusal('ResourceNotFoundException', `Rule ${name} does not exist on EventBus ${bus}.`);
  }
  return rule;
}

const listTargetsByRule: Operation = (world, input) => {
  const { targets } = findRule(world, input);
  const size = typeof input.Limit === 'number' ? input.Limit : 100;
  const start = Number(textIn(input, 'NextToken') ?? 0);
  const end = start + size;
  return present({ Targets: targets.slice(start, end), NextToken: end < targets.length ? String(end) : null });
};

/** Replaces targets whole by their ids; what a target leaves out is gone. */
const putTargets: Operation = (world, input, context) => {
  const rule = findRule(world, input);
  const targets = objectsIn(input.Targets);
  if (targets.length === 0 || targets.length > MOST_TARGETS) {
    throw new Refusal(
      'ValidationException',
      `1 validation error detected: Value at 'targets' failed to satisfy constraint: Member must have length between 1 and ${MOST_TARGETS}`,
    );
  }
  for (const target of targets) {
    refuseTarget(target);
    if (typeof target.RoleArn === 'string') context.require('iam:PassRole', target.RoleArn);
  }
  for (const target of targets) {
    const index = rule.targets.findIndex((each) => each.Id === target.Id);
    if (index < 0) rule.targets.push(structuredClone(target));
    else rule.targets[index] = structuredClone(target);
  }
  return { FailedEntryCount: 0, FailedEntries: [] };
};

function refuseTarget(target: JsonObject): void {
  if (!isObject(target.EcsParameters)) return;
  const definition = target.EcsParameters.TaskDefinitionArn;
  if (typeof definition !== 'string' || !definition.startsWith('arn:')) {
    throw new Refusal(
      'ValidationException',
      `Parameter(s) TaskDefinitionArn not valid for target ${String(target.Id)}.`,
    );
  }
  if (typeof target.RoleArn !== 'string') {
    throw new Refusal('ValidationException', `RoleArn is required for target ${String(target.Arn)}.`);
  }
}

export const EVENTS_OPERATIONS: Readonly<Record<string, Operation>> = {
  ListTargetsByRule: listTargetsByRule,
  PutTargets: putTargets,
};
