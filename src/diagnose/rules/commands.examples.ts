import type { Evidence } from '../evidence.ts';
import { logged, unstarted, unstartedOnEc2 } from './example.ts';

const daemon = 'CannotStartContainerError: Error response from daemon:';

export const commandsExamples: Readonly<Record<string, Evidence>> = {
  'exec-format-error': logged('exec /app/server: exec format error'),
  'command-not-found': unstartedOnEc2(
    `${daemon} OCI runtime create failed: exec: "serve": executable file not found in $PATH: unknown`,
  ),
  'command-not-executable': unstartedOnEc2(
    `${daemon} OCI runtime create failed: exec: "/entrypoint.sh": permission denied: unknown`,
  ),
  'host-port-taken': unstartedOnEc2(
    `${daemon} driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated`,
  ),
  'memory-limit-too-low': unstartedOnEc2(
    `${daemon} OCI runtime create failed: container init was OOM-killed (memory limit too low?): unknown`,
  ),
  'user-unknown': unstartedOnEc2(`${daemon} unable to find user app: no matching entries in passwd file`),
  dependency: unstartedOnEc2('TaskDependencyError: dependency graph could not be resolved: container init failed'),
  'start-failed': unstarted('ResourceInitializationError: something that nobody has seen before'),
  'command-failed': unstartedOnEc2(
    'CannotStartContainerError: API error (404): oci runtime error: container_linux.go:247: starting container process caused "exec: "apt-get update && apt-get -y --no-install-recommends install php-memcached p',
  ),
};
