import { facts, referenceFacts } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { FileSystemReference } from '../references/reference.ts';

const reference: FileSystemReference = {
  kind: 'file-system',
  id: 'fs-0123456789abcdef0',
  accessPoint: 'fsap-0123456789abcdef0',
  volume: 'data',
};
const fileSystem = { state: 'available', mountTargets: 2 };
const accessPoint = { fileSystem: reference.id, state: 'available' };

export const fileSystemExamples: Readonly<Record<string, Facts>> = {
  'file-system-exists': facts({
    references: referenceFacts({ fileSystems: [{ reference, fileSystem: null, accessPoint }] }),
  }),
  'file-system-mount-target': facts({
    references: referenceFacts({
      fileSystems: [{ reference, fileSystem: { ...fileSystem, mountTargets: 0 }, accessPoint }],
    }),
  }),
  'access-point': facts({
    references: referenceFacts({
      fileSystems: [{ reference, fileSystem, accessPoint: { ...accessPoint, fileSystem: 'fs-0fedcba9876543210' } }],
    }),
  }),
};
