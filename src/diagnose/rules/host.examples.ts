import type { Evidence } from '../evidence.ts';
import { unstartedOnEc2 } from './example.ts';

const daemon = 'CannotStartContainerError: Error response from daemon:';
const init = `${daemon} OCI runtime create failed: error running hook #0: exit status 1, stderr: nvidia-container-cli:`;

export const hostExamples: Readonly<Record<string, Evidence>> = {
  'gpu-driver-not-ready': unstartedOnEc2(`${init} initialization error: driver rpc error: timed out: unknown`),
  'gpu-driver-old': unstartedOnEc2(
    `${init} requirement error: unsatisfied condition: cuda>=12.2, please update your driver to a newer version: unknown`,
  ),
  'gpu-driver': unstartedOnEc2(`${daemon} could not select device driver "nvidia" with capabilities: [[gpu]]`),
  'gpu-container': unstartedOnEc2(`${init} device error: GPU-0a1b: unknown device: unknown`),
  'docker-timeout': unstartedOnEc2('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s'),
  'docker-host': unstartedOnEc2(
    'CannotStartContainerError: API error (500): failed to create endpoint web on network bridge: failed to save bridge endpoint 649374f to store: timeout',
  ),
};
