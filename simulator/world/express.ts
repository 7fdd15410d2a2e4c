import type { JsonObject } from '../../src/lib/json.ts';

/** How ECS deploys an Express service: 5 % of the traffic for three minutes, then all of it for three minutes. */
export function expressSettings(name: string): JsonObject {
  return {
    launchType: 'FARGATE',
    resourceManagementType: 'ECS',
    deploymentConfiguration: {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
      bakeTimeInMinutes: 3,
      alarms: { enable: true, rollback: true, alarmNames: [`ecs-express-${name}-rollback`] },
    },
  };
}
