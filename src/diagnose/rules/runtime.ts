import { cut } from '../../lib/text.ts';
import { after, isCut } from '../words.ts';
import { containerWord, isOnInstance, RANK, type Said, type TextRule } from './rule.ts';

/** What runc, Docker and Windows refuse when they make or start a container, apart from its command and its mounts. */

const { exact: rank } = RANK;

function runtimeSaid({ text }: Said): string {
  return cut(after(text, 'container init: ', 'container process: ', 'runc create failed: ', 'daemon: '), 200);
}

const newHost = (said: Said): string =>
  isOnInstance(said)
    ? 'Take a current ECS-optimised AMI for the instances: its kernel, runc and Docker go together.'
    : 'Deploy again: the next task gets another host. If it stays, open a case at AWS Support with the ARN of the task.';

export const runtimeRules: readonly TextRule[] = [
  {
    id: 'image-windows-version',
    pattern: /operating system does not match the host operating system|no matching manifest for windows/i,
    rank,
    cause: (said) =>
      `The Windows version of image ${said.image} is not that of the host, and Windows containers need the same one.`,
    advice: () => [
      'Build on a base image of the same release: ltsc2019 or ltsc2022, as the host has it.',
      'Set runtimePlatform.operatingSystemFamily to that release (WINDOWS_SERVER_2022_CORE and so on), and run the service on hosts of it.',
    ],
  },
  {
    id: 'passwd-missing',
    pattern: /open \S{0,300}\/etc\/(passwd|group): no such file/i,
    rank,
    cause: (said) =>
      `Image ${said.image} has no /etc/${said.match[1]}, in which the user of ${containerWord(said)} is looked up.`,
    advice: () => [
      'Name the user by number in the image or in the container definition (USER 1000, user: "1000:1000"), or add /etc/passwd to the image.',
      'Check that the image is one for Linux: an image for Windows has none either.',
    ],
  },
  {
    id: 'volume-owner',
    pattern: /failed to (?:copy file info for|chown) (\S{1,400}?):? |lchown (\S{1,400}): operation not permitted/i,
    also: /chown/i,
    unless: /CannotPull|Lchown ["']/,
    rank,
    cause: (said) =>
      `Docker could not give the volume ${said.match[1] ?? said.match[2]} the owner that the directory has in image ${said.image}: the file system of the volume does not allow it.`,
    advice: () => [
      'On EFS with an access point: make the directory in the image owned by the user id of the access point (posixUser), or mount it where the image has no directory.',
      'Or mount the file system without an access point that enforces a user, and without root squash.',
    ],
  },
  {
    id: 'sysctl-denied',
    pattern:
      /(?:open |write )?sysctl "?([a-z][\w.-]{2,80})"?[^:]{0,40}:.{0,80}(?:permission denied|not permitted|no such file)|sysctl "?([a-z][\w.-]{2,80})"? is not (?:in a separate kernel namespace|allowed)/i,
    rank,
    cause: (said) =>
      `The kernel parameter ${said.match[1] ?? said.match[2]} may not be set for ${containerWord(said)} on this host.`,
    advice: (said) => [
      'Check systemControls of the container: only parameters of the container’s own namespaces are allowed, and those of the network need networkMode awsvpc or bridge.',
      newHost(said),
    ],
  },
  {
    id: 'ulimit-denied',
    pattern: /setting rlimit(?:s)?[^:]{0,60}|error setting rlimit/i,
    rank,
    cause: (said) => `A limit in ulimits of ${containerWord(said)} is above what the host allows: ${runtimeSaid(said)}`,
    advice: () => [
      'Lower hardLimit and softLimit in ulimits of the container: nofile at most 1048576, and soft not above hard.',
    ],
  },
  {
    id: 'security-profile',
    pattern: /seccomp|apparmor|selinux|capabilit(?:y|ies) .{0,40}(?:unknown|invalid|not permitted)|unknown capability/i,
    also: /OCI runtime|runc|container init|daemon/i,
    rank,
    cause: (said) => `A security setting of ${containerWord(said)} does not go with the host: ${runtimeSaid(said)}`,
    advice: (said) => [
      'Check dockerSecurityOptions, linuxParameters.capabilities and privileged of the container.',
      newHost(said),
    ],
  },
  {
    id: 'variable-invalid',
    pattern: /setenv: invalid argument|invalid environment variable|argument list too long/i,
    also: /container|exec|daemon/i,
    rank,
    cause: (said) =>
      /too long/i.test(said.text)
        ? `The variables and the command of ${containerWord(said)} are together longer than the kernel takes.`
        : `An environment variable of ${containerWord(said)} has an invalid name or value: an empty name, an = in it, or a NUL character.`,
    advice: () => [
      'Check environment, secrets and environment files of the container for empty names and for values of several hundred kilobytes.',
    ],
  },
  {
    id: 'link-target-missing',
    pattern: /Cannot link to a non[- ]running container: \/?(\S{1,255})|could not get container for (\S{1,255})/i,
    rank,
    cause: (said) => `A container that ${containerWord(said)} links to does not run.`,
    advice: () => [
      'See the reason of that container: it ended or could not start.',
      'links start containers in order but do not wait for them: use dependsOn with HEALTHY, and networkMode awsvpc instead of links.',
    ],
  },
  {
    id: 'image-gone',
    pattern: /No such image: ?(\S{1,400})?/i,
    also: /CannotCreate|CannotStart|daemon/i,
    rank,
    cause: (said) =>
      `The instance no longer had ${said.match[1] ?? said.image} when ${containerWord(said)} was made: something removed it after the pull.`,
    advice: () => [
      'Look for what removes images on the instance (docker system prune); ECS_IMAGE_CLEANUP_INTERVAL cleans up by itself.',
      'Deploy again. With ECS_IMAGE_PULL_BEHAVIOR prefer-cached or once, set it to default.',
    ],
  },
  {
    id: 'command-missing',
    pattern: /No command specified/i,
    rank,
    cause: (said) => `Image ${said.image} has neither ENTRYPOINT nor CMD, and ${containerWord(said)} has no command.`,
    advice: () => ['Set command or entryPoint in the container definition, or CMD in the image.'],
  },
  {
    id: 'container-name-taken',
    pattern: /container name "?\/?(\S{1,255}?)"? is already in use/i,
    rank: rank - 5,
    cause: () =>
      'Docker on the instance still has a container of this name, so it made no new one: its state and that of the ECS agent differ.',
    advice: () => ['Restart the ECS agent (systemctl restart ecs), or replace the instance.', 'Deploy again.'],
  },
  {
    id: 'runtime-missing',
    pattern: /unknown or invalid runtime name: ?([\w.-]{1,60})/i,
    rank,
    cause: (said) => `Docker on the instance has no runtime ${said.match[1]}, which ${containerWord(said)} needs.`,
    advice: () => [
      'For GPUs use the ECS GPU-optimised AMI, with ECS_ENABLE_GPU_SUPPORT=true; for Neuron and others the AMI that has the runtime.',
    ],
  },
  {
    id: 'host-exhausted',
    pattern:
      /resource temporarily unavailable|cannot allocate memory|too many open files|can.t get final child.s PID from pipe|device or resource busy/i,
    also: /CannotStart|CannotCreate|runc|shim|daemon/i,
    rank: rank - 5,
    cause: (said) =>
      `${isOnInstance(said) ? 'The instance' : 'The host'} had no memory, processes or open files left to start ${containerWord(said)}: ${runtimeSaid(said)}`,
    advice: (said) =>
      isOnInstance(said)
        ? [
            'Look at memory, processes and open files of the instance; reserve memory for it with ECS_RESERVED_MEMORY, and give every container a memory limit.',
            'Replace the instance, and deploy again.',
          ]
        : ['Deploy again: the next task gets another host.', 'Give the task more memory.'],
  },
  {
    id: 'device-nodes',
    pattern: /error creating device nodes|\bmknod \S{1,400}/i,
    rank,
    cause: (said) =>
      `The device files of ${containerWord(said)} under /dev could not be made in its file system: a volume is mounted at / or /dev, or its file system allows no devices.`,
    advice: () => [
      'Mount volumes below a directory of their own, not at / or /dev: see containerPath in mountPoints.',
      'A file system of EFS takes no device files.',
    ],
  },
  {
    id: 'docker-storage',
    pattern:
      /devicemapper: Error|dm_task_run failed|overlay2?: .{0,60}(?:invalid|failed)|error creating (?:overlay|aufs) mount/i,
    rank: rank - 5,
    cause: (said) =>
      `The storage of Docker on ${isOnInstance(said) ? 'the instance' : 'the host'} failed: ${cut(after(said.text, 'daemon: ', 'layer: ', 'Error: '), 200)}`,
    advice: (said) => ['Deploy again; if it stays on one instance, replace the instance.', newHost(said)],
  },
  {
    id: 'runtime-hook',
    pattern: /(?:running|executing) (?:prestart |createRuntime |poststart )?hook #?\d{1,2}/i,
    rank: rank - 10,
    cause: (said) =>
      `A hook of the container runtime failed before ${containerWord(said)} started${isCut(said.text) || !/stderr|exit status \d[^0-9]{2}/i.test(said.text) ? '; the text of AWS is cut off before the reason. On GPU instances it is the hook of NVIDIA, which finds no GPU or no driver' : `: ${runtimeSaid(said)}`}.`,
    advice: () => [
      'For a task with GPUs, use the ECS GPU-optimised AMI and an instance type with a GPU, and check nvidia-smi on the instance.',
      'See the whole text in the log of Docker on the instance: journalctl -u docker',
    ],
  },
];
