import type { Inputs } from '../contract/inputs.ts';
import { serviceName } from '../lib/arn.ts';
import type { Service } from './service.ts';

/**
 * The services in the order in which they are deployed: those of one wave at the same time. One wave unless
 * `service-order: by-line` and several lines ask for more.
 */
export function wavesOf(
  services: readonly Service[],
  { serviceOrder, serviceLines }: Pick<Inputs, 'serviceOrder' | 'serviceLines'>,
): Service[][] {
  if (serviceOrder !== 'by-line' || serviceLines.length < 2) return [[...services]];
  const lineOf = new Map(
    serviceLines.flatMap((line, index) => line.map((one) => [serviceName(one).name, index] as const)),
  );
  return serviceLines
    .map((_, index) => services.filter(({ name }) => (lineOf.get(name) ?? 0) === index))
    .filter((wave) => wave.length > 0);
}

/** The number of each service's wave, by the service's ARN, counted from 1; empty where there is only one wave. */
export function waveNumbers(
  services: readonly Service[],
  inputs: Pick<Inputs, 'serviceOrder' | 'serviceLines'>,
): ReadonlyMap<string, number> {
  const waves = wavesOf(services, inputs);
  if (waves.length < 2) return new Map();
  return new Map(waves.flatMap((wave, index) => wave.map(({ arn }) => [arn, index + 1] as const)));
}
