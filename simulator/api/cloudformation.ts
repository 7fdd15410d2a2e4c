import { Refusal } from '../core/refusal.ts';
import { arnOf } from '../world/world.ts';
import type { Operation } from './operation.ts';

const describeStacks: Operation = (world, input) => {
  const name = String(input.StackName ?? '');
  const stack = world.stacks.get(name);
  if (stack === undefined) throw new Refusal('ValidationError', `Stack with id ${name} does not exist`);
  const outputs = Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  return {
    Stacks: [
      {
        StackId: arnOf(world, 'cloudformation', `stack/${name}/6fa1b6f0-0000-11ef-8000-0a1b2c3d4e5f`),
        StackName: name,
        CreationTime: new Date(world.startMs).toISOString(),
        StackStatus: stack.status,
        ...(outputs.length > 0 && { Outputs: outputs }),
      },
    ],
  };
};

export const CLOUDFORMATION_OPERATIONS: Readonly<Record<string, Operation>> = { DescribeStacks: describeStacks };
