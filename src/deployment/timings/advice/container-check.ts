import { isObject, type JsonObject, numberOf, objectsIn, textOf } from '../../../lib/json.ts';

/** ECS's defaults for the health check of a container (ECS API reference, "HealthCheck"). */
const defaultIntervalSeconds = 30;
const defaultRetries = 3;

export type ContainerCheck = {
  container: string;
  intervalMs: number;
  retries: number;
  startPeriodSeconds: number | null;
};

/** The slowest health check of an essential container; null where there is none. */
export function containerCheckOf({ containerDefinitions }: JsonObject): ContainerCheck | null {
  const checks = objectsIn(containerDefinitions).flatMap(({ name, essential, healthCheck }) => {
    if (essential === false || !isObject(healthCheck)) return [];
    const command = Array.isArray(healthCheck.command) ? healthCheck.command[0] : undefined;
    if (command === undefined || command === 'NONE') return [];
    return [
      {
        container: textOf(name) ?? '',
        intervalMs: (numberOf(healthCheck.interval) ?? defaultIntervalSeconds) * 1_000,
        retries: numberOf(healthCheck.retries) ?? defaultRetries,
        startPeriodSeconds: numberOf(healthCheck.startPeriod),
      },
    ];
  });
  return checks.sort((one, other) => other.intervalMs - one.intervalMs)[0] ?? null;
}
