import type { Found } from '../finding.ts';
import type { ReferenceFacts } from '../references/facts.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';

/** The EFS file systems of volumes. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html */

type FileSystemFacts = ReferenceFacts['fileSystems'][number];

const gone = ['deleting', 'deleted'];

export const fileSystemChecks: readonly ReferenceCheck[] = [
  {
    id: 'file-system-exists',
    title: 'The EFS file systems of volumes exist',
    finds: ({ fileSystems, home }) => fileSystems.flatMap((each) => missing(each, home.region)),
  },
  {
    id: 'file-system-mount-target',
    title: 'The EFS file systems of volumes have a mount target',
    finds: ({ fileSystems }) => fileSystems.flatMap(withoutMountTarget),
  },
  {
    id: 'access-point',
    title: 'The EFS access points of volumes exist and belong to their file systems',
    finds: ({ fileSystems }) => fileSystems.flatMap(wrongAccessPoint),
  },
];

function missing({ reference: { id, volume }, fileSystem }: FileSystemFacts, region: string): Found[] {
  if (fileSystem === undefined || (fileSystem !== null && !gone.includes(fileSystem.state))) return [];
  const state = fileSystem === null ? `does not exist in ${region}` : `is ${fileSystem.state}`;
  const message = `The EFS file system ${id} of volume ${volume} ${state}: its tasks could not start.`;
  return [{ subject: `volume ${volume}`, message, advice: 'Correct `fileSystemId` in the volume of the revision.' }];
}

function withoutMountTarget({ reference: { id, volume }, fileSystem }: FileSystemFacts): Found[] {
  if (fileSystem?.mountTargets !== 0 || gone.includes(fileSystem.state)) return [];
  const message = `The EFS file system ${id} of volume ${volume} has no mount target: no task can reach it.`;
  const advice = "Create a mount target in each Availability Zone of the service's subnets.";
  return [{ subject: `volume ${volume}`, message, advice }];
}

function wrongAccessPoint({ reference, accessPoint }: FileSystemFacts): Found[] {
  const { id, volume, accessPoint: point } = reference;
  if (accessPoint === undefined || point === null) return [];
  const isGone = accessPoint === null || gone.includes(accessPoint.state);
  if (!isGone && accessPoint.fileSystem === id) return [];
  const why = isGone ? 'does not exist' : `belongs to the file system ${accessPoint.fileSystem}, not to ${id}`;
  const message = `The EFS access point ${point} of volume ${volume} ${why}: its tasks could not start.`;
  return [{ subject: `volume ${volume}`, message, advice: 'Correct `accessPointId` in the volume of the revision.' }];
}
