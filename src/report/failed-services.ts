import type { Report, ServiceReport } from './report.ts';

/** The services that make the step red: those that went wrong themselves before those that were rolled back with them. */
export function failedServices({ services }: Report): ServiceReport[] {
  const failed = services.filter(({ succeeded }) => !succeeded);
  return [...failed.filter(({ recalled }) => recalled !== true), ...failed.filter(({ recalled }) => recalled === true)];
}
