import type { Served } from '../post-deploy/choose-revisions.ts';
import type { Report, ServiceReport } from './report.ts';

/**
 * What a run leaves for the work after the deployment: the revisions that run by its verdict, and the rollback points of
 * the other services. Without waiting, a deployment that was started has not succeeded yet;
 * nor has one that is paused, or that the step left at a lifecycle stage.
 */
export function servedRevisions(report: Report, waited: boolean): { served: Served[]; rollbackPoints: string[] } {
  if (report.services.length === 0) {
    const registered = report.revisions.flatMap(({ arn }) => arn ?? []);
    return { served: registered.map((revision) => ({ revision, previous: null })), rollbackPoints: [] };
  }
  const isServing = (service: ServiceReport) => serves(service, waited);
  return {
    served: report.services
      .filter(isServing)
      .flatMap(({ revision, previous }) => (revision === null ? [] : [{ revision, previous }])),
    rollbackPoints: report.services.filter((service) => !isServing(service)).flatMap(({ previous }) => previous ?? []),
  };
}

/** Whether a service runs its revision by the verdict of the run. */
export function serves({ outcome, succeeded, reachedStage }: ServiceReport, waited: boolean): boolean {
  return outcome === 'unchanged' || (waited && succeeded && outcome !== 'paused' && reachedStage === null);
}
