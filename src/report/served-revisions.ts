import type { Served } from '../post-deploy/choose-revisions.ts';
import type { Report, ServiceReport } from './report.ts';

/**
 * What a run left behind for what comes afterwards: the revisions that serve by its verdict, and those that services
 * which do not may still go back to. Where nobody waited, a deployment that was started has not succeeded yet.
 */
export function servedRevisions(report: Report, waited: boolean): { served: Served[]; rollbackPoints: string[] } {
  if (report.services.length === 0) {
    const registered = report.revisions.flatMap(({ arn }) => arn ?? []);
    return { served: registered.map((revision) => ({ revision, previous: null })), rollbackPoints: [] };
  }
  const isServing = ({ outcome, succeeded }: ServiceReport) => outcome === 'unchanged' || (waited && succeeded);
  return {
    served: report.services
      .filter(isServing)
      .flatMap(({ revision, previous }) => (revision === null ? [] : [{ revision, previous }])),
    rollbackPoints: report.services.filter((service) => !isServing(service)).flatMap(({ previous }) => previous ?? []),
  };
}
