import type { Inputs } from '../contract/inputs.ts';
import type { FailOn } from '../contract/status.ts';
import { clusterName } from '../lib/arn.ts';
import { plural } from '../lib/text.ts';
import { type BoardRow, STATES } from '../status/board.ts';
import { findingsOf } from '../status/judge.ts';
import type { Report, RevisionReport, ServiceReport } from './report.ts';
import { namesOf } from './same-cause.ts';
import { reasonOf } from './status-words.ts';
import { withSucceeded } from './succeeded.ts';
import { unchangedService } from './unchanged-service.ts';

/** The run of `mode: status`. */
export type StatusRun = {
  inputs: Pick<Inputs, 'mode' | 'failOn'>;
  /** As they were given. */
  clusters: readonly string[];
  region: string;
  startedAtMs: number;
  endedAtMs: number;
};

export type StatusParts = {
  rows: readonly BoardRow[];
  warnings: readonly string[];
  repositoryUrl: string;
  runUrl: string | null;
};

/** Differences that the output `diff` has at most, of all services together. */
const mostChanges = 1_000;

/** The report of `mode: status`: pure, from what was read. The services are in the order of their trouble. */
export function buildStatus(run: StatusRun, { rows, warnings, repositoryUrl, runUrl }: StatusParts): Report {
  const { inputs, clusters, region, startedAtMs, endedAtMs } = run;
  const ordered = [...rows].sort(byTrouble);
  const findings = ordered.map(({ status }) => findingsOf(status.states, inputs.failOn));
  const services = ordered.map((row, index): ServiceReport => {
    const isFound = (findings[index]?.length ?? 0) > 0;
    return withSucceeded({ ...factsOf(row), outcome: 'reported' as const }, inputs.mode, isFound);
  });
  const failure = failureText(services, findings);
  return {
    mode: inputs.mode,
    dryRun: false,
    ...withSucceeded({ outcome: 'reported' as const }, inputs.mode, failure !== null),
    cluster: clusters.join(', '),
    region,
    startedAtMs,
    endedAtMs,
    revisions: driftReports(ordered),
    services,
    task: null,
    steps: [],
    warnings: [...warnings],
    refusal: null,
    github: { shipped: [], repositoryUrl, deploymentId: null, runUrl, notices: [] },
    board: { clusters: [...clusters], failure },
  };
}

/** The worst first, then by cluster and name. */
function byTrouble(one: BoardRow, other: BoardRow): number {
  const rank = ({ status }: BoardRow) => STATES.indexOf(status.state);
  const name = ({ cluster, service }: BoardRow) => `${clusterName(cluster)}/${service.name}`;
  return rank(one) - rank(other) || name(one).localeCompare(name(other), 'en', { numeric: true });
}

function factsOf({ service, cluster, status }: BoardRow): Omit<ServiceReport, 'succeeded' | 'outcome'> {
  const { deployment } = status;
  const older = deployment.revisions.find(({ arn, running }) => arn !== service.taskDefinition && running > 0);
  return {
    ...unchangedService(service, cluster, service.taskDefinition),
    previous: older?.arn ?? null,
    reason: reasonOf(service, status),
    deploymentId: deployment.id,
    serviceDeploymentArn: deployment.pause?.serviceDeploymentArn ?? null,
    pause: deployment.pause,
    status,
  };
}

/** What `fail-on` found, as sentences; null for nothing. */
function failureText(services: readonly ServiceReport[], findings: readonly (readonly FailOn[])[]): string | null {
  const texts: Record<FailOn, (count: number) => string> = {
    unhealthy: (count) => `${plural(count, 'service')} ${count === 1 ? 'is' : 'are'} unhealthy`,
    drift: (count) => `${plural(count, 'service')} ${count === 1 ? 'differs' : 'differ'} from the files`,
  };
  const parts = (['unhealthy', 'drift'] as const).flatMap((finding) => {
    const found = services.filter((_, index) => findings[index]?.includes(finding));
    return found.length === 0 ? [] : [`${texts[finding](found.length)} (\`fail-on: ${finding}\`): ${namesOf(found)}.`];
  });
  return parts.length === 0 ? null : parts.join('\n');
}

/** The differences from the files, a part for each service that has some: what the output `diff` is made of. */
function driftReports(rows: readonly BoardRow[]): RevisionReport[] {
  const reports: RevisionReport[] = [];
  let left = mostChanges;
  for (const { service, cluster, status } of rows) {
    const { changes = [], members = [] } = status.drift ?? {};
    if (changes.length + members.length === 0 || left <= 0) continue;
    const shown = changes.slice(0, left);
    const shownMembers = members.slice(0, left - shown.length);
    left -= shown.length + shownMembers.length;
    reports.push({
      family: `${clusterName(cluster)}/${service.name}`,
      arn: service.taskDefinition,
      registered: false,
      file: null,
      changes: shown,
      members: shownMembers.map((member) => ({ service: service.name, ...member })),
      images: [],
    });
  }
  return reports;
}
