import { Refusal } from '../core/refusal.ts';
import type { FileSystem } from '../world/file-systems.ts';
import { seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textIn } from './text.ts';

const describeFileSystems: Operation = (world, input) => {
  const id = textIn(input, 'FileSystemId') ?? '';
  const found = world.fileSystems.get(id) ?? (world.onlyAdded ? null : assumed(id));
  if (found === null) {
    throw new Refusal('FileSystemNotFound', `File system '${id}' does not exist.`, 404, {
      ErrorCode: 'FileSystemNotFound',
    });
  }
  return { FileSystems: [echo(world, found)] };
};

function echo(world: World, { id, state, mountTargets }: FileSystem) {
  return {
    OwnerId: world.account,
    FileSystemId: id,
    CreationToken: id,
    CreationTime: seconds(world.startMs),
    LifeCycleState: state,
    NumberOfMountTargets: mountTargets,
    SizeInBytes: { Value: 6_144 },
    PerformanceMode: 'generalPurpose',
    Tags: [],
  };
}

function assumed(id: string): FileSystem {
  return { id, state: 'available', mountTargets: 2, accessPoints: [] };
}

const describeAccessPoints: Operation = (world, input) => {
  const id = textIn(input, 'AccessPointId') ?? '';
  const owner = [...world.fileSystems.values()].find(({ accessPoints }) => accessPoints.includes(id));
  if (owner === undefined) {
    throw new Refusal('AccessPointNotFound', `Access point '${id}' does not exist.`, 404, {
      ErrorCode: 'AccessPointNotFound',
    });
  }
  return {
    AccessPoints: [{ AccessPointId: id, FileSystemId: owner.id, LifeCycleState: 'available', OwnerId: world.account }],
  };
};

export const EFS_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeFileSystems: describeFileSystems,
  DescribeAccessPoints: describeAccessPoints,
};
