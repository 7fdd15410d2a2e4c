import { cut } from '../../lib/text.ts';
import { after, deniedWords, inCommand, lookupWords, networkWords } from '../words.ts';
import { allow, deniedRole, isOwnPolicy, refusal } from './denied.ts';
import { mountRules } from './mounts.ts';
import { arnIn, isOnInstance, RANK, type Said, type TextRule } from './rule.ts';
import { wayOutAdvice } from './way-out.ts';

/** Volumes and files that a task needs before its containers start. */

const { exact: rank } = RANK;

/** EFS by its helper, by its NFS client, or by the id of a file system. */
const efs = /EFS (?:utils|volume)|efs-utils|mount\.(?:nfs4|efs)|amazon-ecs-volume-plugin|\bfs-[0-9a-f]{8,40}/i;
function volumeOf({ text }: Said): string {
  const id = /\bfs-[0-9a-f]{3,40}/.exec(text)?.[0];
  return id === undefined ? 'The EFS volume' : `The EFS volume ${id}`;
}

function efsSaid({ text }: Said): string {
  return cut(after(text, 'stderr: ', 'volumes: ', 'volume: '), 200);
}

/** The NFS client of Fargate mounts through the task's interface, that of an instance through the instance's. */
function portAdvice(said: Said): string {
  const group = isOnInstance(said) ? "the instance's security group" : "the task's security group";
  return `Allow inbound port 2049 from ${group} in the security groups of the file system's mount targets.`;
}

const zoneAdvice = "The file system needs a mount target in each zone of the task's subnets.";
const vpcAdvice =
  'The VPC needs DNS resolution and DNS host names; a DNS server of your own must resolve the names of EFS.';

const efsRules: readonly TextRule[] = [
  {
    id: 'efs-denied',
    pattern: /access denied by server|access denied|AccessDenied|not authorized/i,
    also: efs,
    rank,
    cause: (said) => `${volumeOf(said)} may not be mounted: the file system denied access.`,
    advice: () => [
      "With IAM authorisation, allow elasticfilesystem:ClientMount and ClientWrite for the revision's task role, and check the file system's policy.",
      'Check that the access point belongs to this file system.',
    ],
  },
  {
    id: 'efs-access-point-missing',
    pattern: /access point '?(fsap-[0-9a-f]{3,40})?'?[^.]{0,40}?(?:does not exist|not found)|AccessPointNotFound/i,
    rank,
    cause: (said) =>
      `${volumeOf(said)} could not be mounted: its access point${said.match[1] === undefined ? '' : ` ${said.match[1]}`} does not exist.`,
    advice: ({ evidence }) => [
      `See those that there are: aws efs describe-access-points --region ${evidence.region} --query "AccessPoints[].[AccessPointId,FileSystemId]"`,
      'Correct efsVolumeConfiguration.authorizationConfig.accessPointId: it must belong to fileSystemId.',
    ],
  },
  {
    id: 'efs-host-unknown',
    pattern: /Failed to resolve "?'?fs-|(?:no such host|Name or service not known|name resolution|DNS name)/i,
    also: efs,
    rank,
    cause: (said) =>
      `${volumeOf(said)} could not be mounted: its DNS name cannot be resolved. The file system does not exist in this VPC's region, it has no mount target in the task's zone, or the VPC's DNS is off.`,
    advice: ({ text, evidence }) => [
      `See its mount targets: aws efs describe-mount-targets --file-system-id ${inCommand(/\bfs-[0-9a-f]{8,40}/.exec(text)?.[0], 'FILE_SYSTEM')} --region ${evidence.region}`,
      zoneAdvice,
      vpcAdvice,
    ],
  },
  {
    id: 'efs-directory-missing',
    pattern:
      /mounting ([^\s:]{1,200}:)(\/[^\s]{0,300}) failed, reason given by server: No such file|No such file or directory/i,
    also: efs,
    unless: /rootfs_linux|exec:/,
    rank,
    cause: (said) =>
      `${volumeOf(said)} could not be mounted: the directory${said.match[2] === undefined ? '' : ` ${said.match[2]}`} does not exist on the file system.`,
    advice: () => [
      'Make the directory on the file system, or correct efsVolumeConfiguration.rootDirectory.',
      'Or mount an access point, which makes its root directory by itself (creation info: owner and permissions).',
    ],
  },
  {
    id: 'efs-mount',
    pattern: efs,
    unless: /rootfs_linux/,
    rank,
    cause: (said) => `${volumeOf(said)} could not be mounted: ${efsSaid(said)}`,
    advice: (said) => [portAdvice(said), `${zoneAdvice} ${vpcAdvice}`],
  },
];

const envFile =
  /(?:download|retrieve|read) (?:the )?env(?:ironment)? files?|specified in environmentFile |s3 client for bucket/i;

/** S3 tells who may not list a bucket that an object which is not there is forbidden. */
const envDenied = /status ?code: ?403|\bForbidden\b/i;

/** The object that a text or the only environment file of the revision names. */
function envFileOf({ text, container }: Said): string {
  const only = container?.environmentFiles ?? [];
  const [, key, bucket] = /env file with key (\S{1,400}) from bucket ([\w.-]{1,100})/i.exec(text) ?? [];
  if (key !== undefined) return `The environment file s3://${bucket}/${key}`;
  const arn = arnIn(text, 's3') ?? (only.length === 1 ? (only[0] ?? null) : null);
  return arn === null ? 'The environment file of the revision' : `The environment file ${arn}`;
}

const envExists = 'Check that the object exists, in the same region, and that its name ends in .env.';

function envAllowed(said: Said): string {
  return isOwnPolicy(said)
    ? `Allow s3:GetObject on it and s3:GetBucketLocation on its bucket for ${deniedRole(said)}.`
    : allow(said, 's3:GetObject', null);
}

const fileRules: readonly TextRule[] = [
  {
    id: 'env-file-no-route',
    pattern: envFile,
    also: networkWords,
    when: ({ text }) => !deniedWords.test(text),
    rank,
    cause: (said) => `${envFileOf(said)} could not be read: the task cannot reach S3.`,
    advice: (said) => [
      'Give the subnets a gateway endpoint for s3, in their route tables, or a NAT gateway.',
      ...wayOutAdvice(said, 's3').slice(1),
    ],
  },
  {
    id: 'env-file',
    pattern: envFile,
    rank,
    cause: (said) => {
      if (/invalid s3 arn/i.test(said.text)) return `${envFileOf(said)} is not the ARN of an object in S3.`;
      if (deniedWords.test(said.text)) return `${envFileOf(said)} may not be read: ${refusal(said, 's3:GetObject')}.`;
      if (envDenied.test(said.text)) {
        return `${envFileOf(said)} may not be read: S3 answers 403 to ${deniedRole(said)}, which it also does where the object does not exist and the role may not list the bucket.`;
      }
      if (/NoSuchKey|NoSuchBucket|not ?found|status ?code: ?404|does not exist/i.test(said.text)) {
        return `${envFileOf(said)} does not exist.`;
      }
      return `${envFileOf(said)} could not be read: ${cut(after(said.text, 'env files: ', 'env file: '), 200)}`;
    },
    advice: (said) => {
      if (/invalid s3 arn/i.test(said.text)) {
        return ['Write environmentFiles[].value as arn:aws:s3:::BUCKET/PATH/NAME.env: the bucket alone is not enough.'];
      }
      if (deniedWords.test(said.text) || envDenied.test(said.text)) return [envAllowed(said), envExists];
      if (lookupWords.test(said.text)) return [vpcAdvice];
      return [envExists, envAllowed(said), 'Without a NAT gateway the subnets need a gateway endpoint for s3.'];
    },
  },
];

/** EBS volumes of tasks: ECS makes and attaches one for each task, with its infrastructure role. */
const ebsRules: readonly TextRule[] = [
  {
    id: 'volume-snapshot-missing',
    pattern: /InvalidSnapshot\.?\w{0,20}|snapshot '?(?:snap-[0-9a-f]{3,40})'? (?:does not|doesn.t) exist/i,
    rank,
    cause: ({ text }) =>
      `The snapshot${/\bsnap-[0-9a-f]{3,40}/.exec(text) === null ? '' : ` ${/\bsnap-[0-9a-f]{3,40}/.exec(text)?.[0]}`} of which the task's EBS volume is to be made does not exist, or is not shared with this account and region.`,
    advice: ({ text, evidence: of }) => [
      `See it: aws ec2 describe-snapshots --snapshot-ids ${/\bsnap-[0-9a-f]{3,40}/.exec(text)?.[0] ?? '<snapshot-id>'} --region ${of.region}`,
      'Correct snapshotId in volumeConfigurations of the service (service-overrides).',
    ],
  },
  {
    id: 'volume-limit',
    pattern:
      /VolumeLimitExceeded|Max(?:IOPS|Iops)LimitExceeded|maximum \w{2,4} storage limit|InsufficientVolumeCapacity/i,
    rank,
    cause: ({ text, evidence: of }) =>
      /InsufficientVolumeCapacity/i.test(text)
        ? "EC2 had no EBS volume of this kind left in the task's zone."
        : `The account's quota of EBS storage in ${of.region} is used up, and each task gets a volume of its own.`,
    advice: ({ text }) => [
      ...(/InsufficientVolumeCapacity/i.test(text)
        ? ['Deploy again later, with another volume type or with subnets in more zones.']
        : ['Ask for more: Service Quotas, Amazon Elastic Block Store, "Storage for …" of the volume type, in TiB.']),
      'Delete volumes that nothing uses: aws ec2 describe-volumes --filters Name=status,Values=available',
    ],
  },
  {
    id: 'volume-file-system',
    pattern: /wrong fs type|bad superblock|mkfs\.\w{2,8}|failed to format (?:the )?(?:EBS )?volume/i,
    rank,
    cause: ({ text }) =>
      `The file system of the task's volume could not be made or mounted: ${cut(after(text, 'Error: '), 200)}`,
    advice: () => [
      'Set filesystemType of the volume to that of the snapshot: xfs, ext4, ext3 (Linux) or ntfs (Windows).',
    ],
  },
  {
    id: 'volume-attach',
    pattern: /EphemeralStorage provisioning|\bEBS volume|volume attachment|Timeout waiting for [\w ]{0,40}Storage/i,
    rank,
    cause: ({ text }) =>
      `The storage of the task could not be made ready${/time(?:d )?out/i.test(text) ? ' in time' : ''}: ${cut(text, 200)}`,
    advice: ({ text }) => [
      'Deploy again: this passes where AWS was short of it for a moment.',
      ...(/EphemeralStorage/i.test(text)
        ? []
        : [
            'For an EBS volume, check the infrastructure role (AmazonECSInfrastructureRolePolicyForVolumes), the volume type and the quota of the zone.',
            'See the reason of the attachment: aws ecs describe-tasks --query "tasks[].attachments[].details" --tasks with the ARN of the task',
          ]),
    ],
  },
];

export const volumeRules: readonly TextRule[] = [...mountRules, ...efsRules, ...fileRules, ...ebsRules];
