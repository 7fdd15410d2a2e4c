import { clusterName, parseRevision } from '../lib/arn.ts';
import { summaryOf } from './channels/summary.ts';
import type { Report, RevisionReport, ServiceReport } from './report.ts';

/** GitHub refuses longer comments (65,536 characters). */
const longest = 60_000;

/** Of more services, one comment is about all: GitHub limits how many a minute are written. */
const mostComments = 10;

export type Comment = { marker: string; body: string };

/** One comment for each cluster and service, found again by its marker. */
export async function commentsOf(report: Report): Promise<Comment[]> {
  const { services, revisions } = report;
  if (services.length > mostComments) return [await commentOf(report, `${services.length} services`)];
  if (services.length === 0) return [await commentOf(report, revisions.map(({ family }) => family).join(','))];
  return Promise.all(services.map((service) => commentOf(partOf(report, service), service.service)));
}

async function commentOf(report: Report, subject: string): Promise<Comment> {
  // Clusters of one name in two regions are two clusters.
  const place = `${report.region}/${clusterName(report.cluster)}/${subject}`.replace(/[^\w ,./-]/g, '');
  const marker = `<!-- ecs-deploy-action ${place.slice(0, 600)} -->`;
  const page = await summaryOf(report, longest);
  return { marker, body: `${marker}\n${page}` };
}

/** The report as if it were about one service alone. */
function partOf(report: Report, service: ServiceReport): Report {
  const { services, revisions, steps, github } = report;
  if (services.length === 1) return report;
  const own = revisions
    .filter((revision) => isOf(revision, service, revisions))
    .map((revision) => ({ ...revision, members: revision.members.filter((one) => one.service === service.service) }));
  const names = [service.service, ...own.map(({ family }) => family)];
  const shipped = (github?.shipped ?? []).filter((range) => range.services.includes(service.service));
  return {
    ...report,
    outcome: service.outcome,
    succeeded: service.succeeded,
    services: [service],
    revisions: own,
    steps: steps.filter((step) => step.split(/[^\w-]/).some((word) => names.includes(word))),
    github: github && { ...github, shipped },
  };
}

function isOf({ arn, family }: RevisionReport, service: ServiceReport, all: readonly RevisionReport[]): boolean {
  if (all.length === 1) return true;
  if (arn !== null && service.revision !== null) return arn === service.revision;
  return parseRevision(service.previous ?? '')?.family === family;
}
