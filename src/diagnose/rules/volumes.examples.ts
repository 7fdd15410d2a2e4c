import type { Evidence } from '../evidence.ts';
import { unstarted } from './example.ts';

const helper = 'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr:';

export const volumesExamples: Readonly<Record<string, Evidence>> = {
  'efs-denied': unstarted(`${helper} b'mount.nfs4: access denied by server while mounting 127.0.0.1:/'`),
  'efs-host-unknown': unstarted(
    `${helper} Failed to resolve "fs-0123456789abcdef0.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct`,
  ),
  'efs-directory-missing': unstarted(
    `${helper} b'mount.nfs4: mounting fs-0123456789abcdef0.efs.eu-west-1.amazonaws.com:/web failed, reason given by server: No such file or directory'`,
  ),
  'efs-mount': unstarted(`${helper} mount.nfs4: Connection timed out`),
  'env-file-no-route': unstarted(
    'ResourceInitializationError: failed to download env files: file download command: non-empty error stream: RequestCanceled: request context canceled caused by: context deadline exceeded',
  ),
  'env-file': unstarted(
    'ResourceInitializationError: failed to download env files: file download command: non empty error stream: AccessDenied: Access Denied, status code: 403',
  ),
  'volume-attach': unstarted('Timeout waiting for EphemeralStorage provisioning to complete.'),
  'efs-access-point-missing': unstarted(
    "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'Access point fsap-0123456789abcdef0 does not exist' : unsuccessful EFS utils command execution; code: 1",
  ),
  'volume-snapshot-missing': unstarted(
    "EBS volume attachment failed: InvalidSnapshot.NotFound: The snapshot 'snap-0123456789abcdef0' does not exist.",
  ),
  'volume-limit': unstarted(
    'VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit of 50 TiB in this region.',
  ),
  'volume-file-system': unstarted(
    'ResourceInitializationError: failed to mount the volume: wrong fs type, bad option, bad superblock on /dev/nvme1n1',
  ),
};
