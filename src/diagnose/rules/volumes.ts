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

const envFile = /(?:download|retrieve|read) (?:the )?env(?:ironment)? files?/i;

/** The object that a text or the only environment file of the revision names. */
function envFileOf({ text, container }: Said): string {
  const only = container?.environmentFiles ?? [];
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
      if (deniedWords.test(said.text) || /status code: 403/i.test(said.text)) {
        return `${envFileOf(said)} may not be read: ${refusal(said, 's3:GetObject')}.`;
      }
      if (/NoSuchKey|NoSuchBucket|not found|status code: 404|does not exist/i.test(said.text)) {
        return `${envFileOf(said)} does not exist.`;
      }
      return `${envFileOf(said)} could not be read: ${cut(after(said.text, 'env files: ', 'env file: '), 200)}`;
    },
    advice: (said) => {
      if (deniedWords.test(said.text) || /status code: 403/i.test(said.text)) return [envAllowed(said), envExists];
      if (lookupWords.test(said.text)) return [vpcAdvice];
      return [envExists, envAllowed(said), 'Without a NAT gateway the subnets need a gateway endpoint for s3.'];
    },
  },
  {
    id: 'volume-attach',
    pattern: /EphemeralStorage provisioning|\bEBS volume|volume attachment|Timeout waiting for [\w ]{0,40}Storage/i,
    rank,
    cause: (said) => `The storage of the task could not be made ready in time: ${cut(said.text, 200)}`,
    advice: ({ text }) => [
      'Deploy again: this passes where AWS was short of it for a moment.',
      ...(/EphemeralStorage/i.test(text)
        ? []
        : [
            'For an EBS volume, check the infrastructure role (AmazonECSInfrastructureRolePolicyForVolumes), the volume type and the quota of the zone.',
          ]),
    ],
  },
];

export const volumeRules: readonly TextRule[] = [...mountRules, ...efsRules, ...fileRules];
