import { servedRevision } from '../deployment/handle.ts';
import { clusterName } from '../lib/arn.ts';
import { serviceUrl } from '../lib/console-url.ts';
import type { RevisionPlan } from '../service/plan.ts';
import type { Service } from '../service/service.ts';
import type { RevisionReport, ServiceFacts } from './report.ts';

/** The report of a service that was not changed; the caller adds the outcome and the reason. */
export function unchangedService(service: Service, cluster: string, revision: string | null): ServiceFacts {
  return {
    service: service.name,
    serviceArn: service.arn,
    cluster,
    outcome: 'failed',
    reason: '',
    cause: '',
    advice: '',
    changed: false,
    revision,
    previous: servedRevision(service),
    deploymentId: null,
    codeDeployDeploymentId: null,
    consoleUrl: serviceUrl(service.arn, clusterName(cluster), service.name),
    url: null,
    serviceDeploymentArn: null,
    pause: null,
    reachedStage: null,
    desired: service.desired,
    running: service.running,
    seconds: 0,
    timeline: null,
    events: [],
    diagnosis: null,
    otherRun: null,
  };
}

/** The members of a revision's services that change. */
export function membersOf({ services }: RevisionPlan): RevisionReport['members'] {
  return services.flatMap(({ service, changes }) => changes.map((change) => ({ service: service.name, ...change })));
}
