import { cut } from '../../lib/text.ts';
import { unstarted, unstartedOnEc2 } from './example.ts';
import { arnIn, containerWord, executionRole, RANK, type Said, type TextRule } from './rule.ts';

/** Volumes and files that a task needs before its containers start. */

const { exact: rank } = RANK;

export const volumeRules: readonly TextRule[] = [
  {
    id: 'efs-denied',
    pattern: /EFS.*(?:access denied|AccessDenied|not authorized)|access denied by server/i,
    rank,
    cause: () => 'The EFS volume may not be mounted: the file system denied access.',
    advice: () => [
      "With IAM authorisation, allow elasticfilesystem:ClientMount and ClientWrite for the revision's task role, and look at the file system's policy.",
      'Check that the access point belongs to this file system.',
    ],
    example: unstarted(
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: access denied by server while mounting 127.0.0.1:/'",
    ),
  },
  {
    id: 'efs-mount',
    pattern: /EFS (?:utils|volume)|mount\.nfs4|efs-utils|Failed to resolve "fs-/i,
    rank,
    cause: (said) =>
      `The EFS volume${volumeOf(said)} could not be mounted: ${cut(said.text.split(/stderr: |volumes?: /).at(-1) ?? said.text, 200)}`,
    advice: () => [
      "Let the task's security group in on port 2049 at the security groups of the file system's mount targets.",
      "The file system needs a mount target in each zone of the task's subnets, and the VPC needs DNS resolution and DNS host names.",
    ],
    example: unstarted(
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct',
    ),
  },
  {
    id: 'env-file',
    pattern: /(?:download|retrieve) (?:the )?env(?:ironment)? files?/i,
    rank,
    cause: (said) =>
      `The environment file ${arnIn(said.text, 's3') ?? 'of the revision'} could not be read: ${cut(said.text.split('env files: ').at(-1) ?? said.text, 200)}`,
    advice: ({ evidence }) => [
      'Check that the object exists, in the same region, and that its name ends in .env.',
      `Allow s3:GetObject on it and s3:GetBucketLocation on its bucket for ${executionRole(evidence)}.`,
      'Without a NAT gateway the subnets need a gateway endpoint for s3.',
    ],
    example: unstarted(
      'ResourceInitializationError: failed to download env files: file download command: non empty error stream: AccessDenied: Access Denied, status code: 403',
    ),
  },
  {
    id: 'volume-attach',
    pattern: /EphemeralStorage provisioning|EBS volume|volume attachment|Timeout waiting for .*Storage/i,
    rank,
    cause: (said) => `The storage of the task could not be made ready in time: ${cut(said.text, 200)}`,
    advice: () => [
      'Deploy again: this passes where AWS was short of it for a moment.',
      'For an EBS volume, check the infrastructure role (AmazonECSInfrastructureRolePolicyForVolumes), the volume type and the quota of the zone.',
    ],
    example: unstarted('Timeout waiting for EphemeralStorage provisioning to complete.'),
  },
  {
    id: 'mount-invalid',
    pattern:
      /invalid mount config|bind source path does not exist|CannotCreateVolumeError|InvalidVolumeError|error while mounting volume|not a directory: unknown: Are you trying to mount/i,
    rank,
    cause: (said) => `A volume of ${containerWord(said)} could not be mounted: ${cut(said.text, 250)}`,
    advice: () => [
      "Check the mount points of the container against the revision's volumes, and that host paths exist on the instance.",
    ],
    example: unstartedOnEc2(
      'CannotCreateContainerError: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /data',
    ),
  },
];

function volumeOf({ text }: Said): string {
  const id = /fs-[0-9a-f]+/.exec(text)?.[0];
  return id === undefined ? '' : ` ${id}`;
}
