import type { Service } from '../service/service.ts';
import type { ServiceReport } from './report.ts';

/** Which wave the service is in; nothing without waves. */
export function inWave({ arn }: Service, waves: ReadonlyMap<string, number> | undefined): Pick<ServiceReport, 'wave'> {
  const wave = waves?.get(arn);
  return wave === undefined ? {} : { wave };
}
