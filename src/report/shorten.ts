import { cut } from '../lib/text.ts';
import { failedServices } from './failed-services.ts';
import type { Report, RevisionReport, ServiceReport } from './report.ts';
import { bySameCause } from './same-cause.ts';

/** A step of making a report shorter: what it leaves out, in words, and the report without it. */
export type Shortening = { what: string; apply(report: Report): Report };

/** How much each step leaves. */
const shortLine = 200;
const shortText = 500;
const shortLog = 10;
const shownChanges = 100;
const shownExplanations = 5;
const shownServices = 100;
const shownMessages = 20;

/**
 * What a page that grew too long does without, in this order, each on top of those before it. It is the report that is
 * shortened and never the page: no cut goes through a tag, a fence or a character.
 */
export const shortenings: readonly Shortening[] = [
  { what: 'most lines of the containers’ logs and the events of the services', apply: ofServices(withShortLog) },
  {
    what: `all but the first ${shownChanges} changes of a task definition`,
    apply: ofRevisions(({ changes, members, ...revision }) => ({
      ...revision,
      changes: changes.slice(0, shownChanges),
      members: members.slice(0, shownChanges),
    })),
  },
  { what: `all but ${shownExplanations} explanations of failed services`, apply: withFewExplanations },
  { what: 'the diagram', apply: ofServices((service) => ({ ...service, timeline: null })) },
  { what: 'the changes', apply: ofRevisions((revision) => ({ ...revision, changes: [], members: [] })) },
  {
    what: 'the commits',
    apply: (report) => ({ ...report, github: report.github && { ...report.github, shipped: [] } }),
  },
  { what: 'the rest of the explanations', apply: withoutDetails },
  { what: `all but ${shownServices} services`, apply: withFewServices },
];

function ofServices(change: (service: ServiceReport) => ServiceReport): Shortening['apply'] {
  return (report) => ({ ...report, services: report.services.map(change) });
}

function ofRevisions(change: (revision: RevisionReport) => RevisionReport): Shortening['apply'] {
  return (report) => ({ ...report, revisions: report.revisions.map(change) });
}

function withShortLog({ diagnosis, ...service }: ServiceReport): ServiceReport {
  const tail = diagnosis?.tail ?? null;
  const lines = tail?.lines.slice(-shortLog).map((line) => cut(line, shortLine)) ?? [];
  const shorter = tail === null ? diagnosis : diagnosis && { ...diagnosis, tail: { ...tail, lines } };
  return { ...service, diagnosis: shorter, events: [] };
}

function withFewExplanations(report: Report): Report {
  const explained = bySameCause(failedServices(report))
    .slice(0, shownExplanations)
    .flatMap(({ services }) => services);
  return ofServices((service) => (explained.includes(service) ? service : bare(service)))(report);
}

/** What is left is bounded whatever AWS said, but for the number of services and images. */
function withoutDetails(report: Report): Report {
  const few = (texts: readonly string[]) => texts.slice(0, shownMessages).map((text) => cut(text, shortText));
  return {
    ...ofServices(bare)(report),
    task: report.task && { ...report.task, lastLines: [], reason: cut(report.task.reason, shortText) },
    warnings: few(report.warnings),
    steps: few(report.steps),
    refusal: report.refusal && few(report.refusal.split('\n')).join('\n'),
  };
}

function withFewServices(report: Report): Report {
  const [failed, revisions] = [failedServices(report), report.revisions.slice(0, shownServices)];
  const others = report.services.filter((service) => !failed.includes(service));
  return { ...report, revisions, services: [...failed, ...others].slice(0, shownServices) };
}

function bare(service: ServiceReport): ServiceReport {
  return { ...service, reason: cut(service.reason, shortText), cause: '', advice: '', diagnosis: null, events: [] };
}
