import type { Evidence } from '../evidence.ts';
import { stoppedFor } from './example.ts';

export const refusedPlatformExamples: Readonly<Record<string, Evidence>> = {
  'fargate-network-mode': stoppedFor('ClientException: Fargate only supports network mode ‘awsvpc’.'),
  'fargate-firelens-file': stoppedFor(
    "ClientException: Fargate launch type does not support FirelensConfiguration config file from 's3'",
  ),
  'fargate-host-path': stoppedFor('ClientException: host.sourcePath should not be set for volumes in Fargate.'),
  'fargate-unsupported': stoppedFor('ClientException: Tasks using the Fargate launch type do not support ipcMode.'),
  'awsvpc-ports': stoppedFor(
    'ClientException: When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
  ),
  'awsvpc-unsupported': stoppedFor('ClientException: Links are not supported when networkMode=awsvpc.'),
};
