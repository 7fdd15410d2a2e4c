import type { Evidence } from '../evidence.ts';
import { unstarted, unstartedOnEc2 } from './example.ts';

const runc =
  'Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process';

export const runtimeExamples: Readonly<Record<string, Evidence>> = {
  'image-windows-version': unstartedOnEc2(
    'CannotStartContainerError: Error response from daemon: hcsshim::CreateComputeSystem 0123: The container operating system does not match the host operating system.',
  ),
  'passwd-missing': unstarted(
    'CannotStartContainerError: ResourceInitializationError: unable to create new container: mount callback failed on /tmp/containerd-mount916692511: open /tmp/containerd-mount916692511/etc/passwd: no such file or directory',
  ),
  'volume-owner': unstartedOnEc2(
    'CannotCreateContainerError: failed to copy file info for /var/lib/ecs/volumes/ecs-web-12-data: failed to chown /var/lib/ecs/volumes/ecs-web-12-data: lchown /var/lib/ecs/volumes/ecs-web-12-data: operation not permitted',
  ),
  'sysctl-denied': unstartedOnEc2(
    'CannotStartContainerError: Error response from daemon: OCI runtime create failed: runc create failed: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied',
  ),
  'ulimit-denied': unstartedOnEc2(
    `CannotStartContainerError: ${runc}: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted: unknown`,
  ),
  'security-profile': unstartedOnEc2(
    `CannotStartContainerError: ${runc}: error during container init: error adding seccomp rule for syscall bdflush: requested action matches default action of filter: unknown`,
  ),
  'variable-invalid': unstartedOnEc2(
    `CannotStartContainerError: ${runc}: error during container init: setenv: invalid argument: unknown`,
  ),
  'link-target-missing': unstartedOnEc2(
    'CannotStartContainerError: Error response from daemon: Cannot link to a non running container: /ecs-web-12-api AS /ecs-web-12-web/api',
  ),
  'image-gone': unstartedOnEc2(
    'CannotCreateContainerError: Error response from daemon: No such image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2',
  ),
  'command-missing': unstartedOnEc2('CannotCreateContainerError: Error response from daemon: No command specified'),
  'container-name-taken': unstartedOnEc2(
    'CannotCreateContainerError: Error response from daemon: Conflict. The container name "/ecs-web-12-web-0123" is already in use by container "0123". You have to remove (or rename) that container to be able to reuse that name.',
  ),
  'runtime-missing': unstartedOnEc2(
    'CannotCreateContainerError: Error response from daemon: unknown or invalid runtime name: nvidia',
  ),
  'host-exhausted': unstartedOnEc2(
    'CannotStartContainerError: Error response from daemon: failed to create task for container: failed to start shim: start failed: fork/exec /usr/bin/containerd-shim-runc-v2: resource temporarily unavailable: exit status 1: unknown',
  ),
  'device-nodes': unstartedOnEc2(
    `CannotStartContainerError: ${runc}: error during container init: error creating device nodes: mknod /run/containerd/io.containerd.runtime.v2.task/fargate.task/5d/rootfs/dev/null: errno 524: unknown`,
  ),
  'docker-storage': unstartedOnEc2(
    'CannotCreateContainerError: Error response from daemon: devicemapper: Error running deviceResume dm_task_run failed',
  ),
  'runtime-hook': unstartedOnEc2(
    'CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused "process_linux.go:385: running prestart hook 0 caused "error runni',
  ),
};
