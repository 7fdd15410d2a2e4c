import { servedRevision } from '../deployment/handle.ts';
import { clusterName } from '../lib/arn.ts';
import { serviceUrl } from '../lib/console-url.ts';
import type { RevisionPlan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import type { RevisionReport, ServiceFacts } from './report.ts';

/** The report of a service that was not changed; the caller adds the outcome and the reason. */
export function unchangedService(service: Service, cluster: string, revision: string | null): ServiceFacts {
  return {
    ...unknownService(service.name, cluster),
    serviceArn: service.isPlanned ? '' : service.arn,
    revision,
    previous: servedRevision(service),
    consoleUrl: serviceUrl(service.arn, clusterName(cluster), service.name),
    desired: service.desired,
    running: service.running,
  };
}

/** The report of a service of which nothing but its name is known; the caller adds the outcome and the reason. */
export function unknownService(service: string, cluster: string): ServiceFacts {
  return {
    service,
    serviceArn: '',
    cluster,
    outcome: 'failed',
    reason: '',
    cause: '',
    advice: '',
    created: false,
    changed: false,
    revision: null,
    previous: null,
    deploymentId: null,
    codeDeployDeploymentId: null,
    consoleUrl: null,
    url: null,
    serviceDeploymentArn: null,
    pause: null,
    reachedStage: null,
    desired: 0,
    running: 0,
    seconds: 0,
    timeline: null,
    events: [],
    diagnosis: null,
    verification: [],
    otherRun: null,
  };
}

/** The members of a revision's services that change. */
export function membersOf({ services }: RevisionPlan): RevisionReport['members'] {
  return services.flatMap(({ service, changes, scaling }) =>
    [...changes, ...(scaling?.changes ?? [])].map((change) => ({ service: service.name, ...change })),
  );
}
