import type { Report, ServiceReport } from './report.ts';

/** The services that make the step red. */
export function failedServices({ services }: Report): ServiceReport[] {
  return services.filter(({ succeeded }) => !succeeded);
}
