import type { AccessPoint, FileSystem } from '../../apis/efs.ts';
import { inTurns } from '../../lib/in-turns.ts';
import type { ReferenceReading } from './context.ts';
import { type FileSystemReference, keyOf } from './reference.ts';

type FileSystemFacts = {
  /** Null for what does not exist, undefined for what could not be read. */
  fileSystem: FileSystem | null | undefined;
  accessPoint: AccessPoint | null | undefined;
};

/** The file systems and access points of volumes, by the key of their references. */
export async function readFileSystems(
  references: readonly FileSystemReference[],
  { context: { efs }, call }: ReferenceReading,
): Promise<ReadonlyMap<string, FileSystemFacts>> {
  const ids = [...new Set(references.map(({ id }) => id))];
  const points = [...new Set(references.flatMap(({ accessPoint }) => accessPoint ?? []))];
  const what = 'whether the EFS file systems of the revision exist';
  const [fileSystems, accessPoints] = await Promise.all([
    inTurns(ids, async (id) => [id, await call(what, (signal) => efs.describeFileSystem(id, signal))] as const),
    inTurns(points, async (id) => [id, await call(what, (signal) => efs.describeAccessPoint(id, signal))] as const),
  ]);
  const [byId, byPoint] = [new Map(fileSystems), new Map(accessPoints)];
  return new Map(
    references.map((each) => {
      const accessPoint = each.accessPoint === null ? undefined : byPoint.get(each.accessPoint);
      return [keyOf(each), { fileSystem: byId.get(each.id), accessPoint }];
    }),
  );
}
