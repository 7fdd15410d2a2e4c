import type { Evidence } from '../evidence.ts';
import { definition, evidence, stoppedContainer, stoppedTask } from './example.ts';

function failedCheck(command: string[], startPeriod: number, name = 'web'): Evidence {
  const stoppedReason = 'Task failed container health checks';
  const containers = [stoppedContainer({ name, healthStatus: 'UNHEALTHY', exitCode: 143 })];
  const task = stoppedTask({ stopCode: 'ServiceSchedulerInitiated', stoppedReason, containers });
  return evidence({ failed: [task], definition: definition({ healthCheck: { command, startPeriod } }) });
}

export const containerChecksExamples: Readonly<Record<string, Evidence>> = {
  'container-check-service-connect': failedCheck(['CMD', '/app/health'], 60, 'ecs-service-connect-1a2b3c'),
  'container-check-program': failedCheck(['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1'], 60),
  'container-check-early': failedCheck(['CMD', '/app/health'], 0),
  'container-check-failed': failedCheck(['CMD', '/app/health'], 60),
};
