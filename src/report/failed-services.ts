import { isGreen } from '../contract/outcomes.ts';
import type { Report, ServiceReport } from './report.ts';

/** The services that make the step red. */
export function failedServices({ services, mode }: Report): ServiceReport[] {
  return services.filter(({ outcome }) => !isGreen(outcome, { rollback: mode === 'rollback' }));
}
