import type { Evidence } from '../evidence.ts';
import { unstartedOnEc2 } from './example.ts';

const daemon = 'CannotStartContainerError: Error response from daemon:';

export const mountsExamples: Readonly<Record<string, Evidence>> = {
  'device-missing': unstartedOnEc2(
    `${daemon} error gathering device information while adding custom device "/dev/kfd": no such file or directory`,
  ),
  'volume-plugin-missing': unstartedOnEc2(
    'CannotCreateVolumeError: Error response from daemon: error looking up volume plugin rexray/ebs: plugin "rexray/ebs" not found',
  ),
  'volume-driver': unstartedOnEc2(
    `${daemon} error while mounting volume '/var/lib/docker/plugins/x': VolumeDriver.Mount: volume is attached elsewhere`,
  ),
  'volume-unresolved': unstartedOnEc2('HostConfigError: Unable to resolve volume mounts; invalid path: data; -> /data'),
  'mount-failed': unstartedOnEc2(
    `${daemon} OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/data" to rootfs at "/etc/app.conf" caused: mount through procfd: not a directory: unknown`,
  ),
  'mount-invalid': unstartedOnEc2(
    'CannotCreateContainerError: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /data',
  ),
};
