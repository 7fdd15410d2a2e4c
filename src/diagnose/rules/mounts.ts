import { cut } from '../../lib/text.ts';
import { after, isCut } from '../words.ts';
import { containerWord, isOnInstance, RANK, type Said, type TextRule } from './rule.ts';

/** Mounts, volume drivers and devices: what is put into a container before its command runs. */

const { exact: rank } = RANK;
/** The file of runc that mounts; old forms have its line behind it. */
const runcMount = /rootfs_linux\.go|error mounting "?[^\s"]{1,300}/i;

/** ` of "SOURCE" at "TARGET"`, as far as the text shows them. */
function mountOf({ text }: Said): string {
  const [, source, target] =
    /mounting "?\\{0,4}"?([^\s"\\]{1,300})\\{0,4}"? to rootfs (?:"?\\{0,4}"?[^\s"\\]{1,300}\\{0,4}"? )?at "?\\{0,4}"?([^\s"\\]{1,300})/i.exec(
      text,
    ) ?? [];
  if (source !== undefined && target !== undefined) return ` of ${source} at ${target}`;
  const one = /mounting "?([^\s"\\]{1,300})/i.exec(text)?.[1];
  return one === undefined ? '' : ` of ${one}`;
}

function mountReason({ text }: Said): string {
  if (/not a directory/i.test(text)) return ': a directory is mounted onto a file, or a file onto a directory';
  if (/no such file or directory/i.test(text)) return ': what is mounted, or the place for it, does not exist';
  if (/permission denied|operation not permitted/i.test(text)) return ': the operating system denied access to it';
  if (/read-only file system/i.test(text)) return ': its location is in a read-only file system';
  return isCut(text) || /rootfs_linux\.go(?::\d{0,5})?[\\"]{0,20}$/.test(text)
    ? '; the text of AWS is cut off before the reason'
    : `: ${cut(after(text, ' caused: ', 'caused "'), 200)}`;
}

export const mountRules: readonly TextRule[] = [
  {
    id: 'device-missing',
    pattern: /error gathering device information while adding (?:custom )?device "?([^\s"]{1,300})/i,
    rank,
    cause: ({ match }) => `The host has no device ${match[1]}, which linuxParameters.devices of the revision asks for.`,
    advice: () => [
      'Run the task where the device is: an instance type that has it, with its driver loaded; a placement constraint keeps it there.',
      'Or take the device out of linuxParameters.devices.',
    ],
  },
  {
    id: 'volume-plugin-missing',
    pattern:
      /error looking up volume plugin ([\w./:-]{1,200})|volume (?:driver|plugin) "?([\w./:-]{1,200})"? (?:is )?not (?:found|available)|plugin "([\w./:-]{1,200})" not found/i,
    unless: /logging/i,
    rank,
    cause: (said) =>
      `The volume driver ${said.match[1] ?? said.match[2] ?? said.match[3]} of ${containerWord(said)} is not installed on the instance.`,
    advice: () => [
      'Install the plugin on the instances (docker plugin install) before the ECS agent starts, or use a volume of another kind.',
    ],
  },
  {
    id: 'volume-driver',
    pattern: /error while mounting volume ["']?([^\s"']{0,300})|VolumeDriver\.(?:Mount|Create|Get)/i,
    unless: /\bfs-[0-9a-f]{8}|mount\.(?:nfs4|efs)|rootfs_linux/i,
    rank,
    cause: (said) =>
      `The volume driver on the instance could not mount a volume of ${containerWord(said)}: ${cut(after(said.text, 'VolumeDriver.Mount: ', 'VolumeDriver.Create: ', 'daemon: '), 200)}`,
    advice: () => [
      'Look at the log of the volume plugin on the instance, and at the dockerVolumeConfiguration of the volume.',
      'If the volume is a disk, check that no other instance uses it, and that it is in the Availability Zone of the instance.',
    ],
  },
  {
    id: 'volume-unresolved',
    pattern: /Unable to resolve volume mounts(?:; invalid path: ([^;]{1,200});? {1,2}-> ?([^\s;]{1,200}))?/i,
    rank,
    cause: (said) =>
      said.match[2] === undefined
        ? `A mount point of ${containerWord(said)} cannot be resolved: ${cut(after(said.text, 'volume mounts; '), 200)}`
        : `The volume '${said.match[1]?.trim()}' that ${containerWord(said)} mounts at ${said.match[2]} cannot be resolved.`,
    advice: () => [
      "Check that each sourceVolume of the container's mountPoints is the very name of a volume of the revision: letters, digits, - and _ only, no blanks.",
      'If the names agree, check the disk of the instance: a volume cannot be made on a full one.',
    ],
  },
  {
    id: 'mount-failed',
    pattern: runcMount,
    unless: /executable file not found|exec format error|mount\.(?:nfs4|efs)|fs-[0-9a-f]{8}\S{0,60}\.efs\./i,
    rank,
    cause: (said) => `A mount${mountOf(said)} into ${containerWord(said)} failed${mountReason(said)}.`,
    advice: (said) => [
      "Check the container's mountPoints against the revision's volumes: source, containerPath, and a file onto a file, a directory onto a directory.",
      isOnInstance(said)
        ? 'Check that the host path exists on the instance, and its owner and permissions.'
        : 'On EFS, check the owner and the permissions of the root directory of the access point against the user of the container.',
    ],
  },
  {
    id: 'mount-invalid',
    pattern:
      /invalid mount config|bind source path does not exist|CannotCreateVolumeError|InvalidVolumeError|invalid volume specification|not a directory: unknown: Are you trying to mount/i,
    rank,
    cause: (said) =>
      `A volume of ${containerWord(said)} could not be mounted: ${cut(after(said.text, 'daemon: '), 250)}`,
    advice: () => [
      "Check the mount points of the container against the revision's volumes, and that host paths exist on the instance.",
    ],
  },
];
