import { isGreen, type Outcome, worstOutcome } from '../contract/outcomes.ts';
import { clusterName, revisionName } from '../lib/arn.ts';
import { formatDuration } from '../lib/duration.ts';
import { asCode, asMarkdown, asPreformatted, cut, plural } from '../lib/text.ts';
import { changesMarkdown, countChanges } from './changes.ts';
import { revisionUrl, serviceUrl } from './console-url.ts';
import { rolloutDiagram } from './diagram.ts';
import { explanationMarkdown } from './explanation.ts';
import type { Report, RevisionReport, ServiceReport } from './report.ts';
import { type ShippedTense, shippedMarkdown } from './shipped.ts';

/** GitHub takes 1 MiB of summary for a step and shows nothing at all of a longer one. */
const maxSummaryBytes = 1_000_000;

/** The job summary. Degrades in steps when it grows too long: the picture goes first, then the fold, then it is cut. */
export function summaryOf(report: Report, maxBytes = maxSummaryBytes): string {
  const parts = [heading(report), refusal(report), failures(report), table(report), steps(report), images(report)];
  const extras = [warnings(report), commits(report), changesFold(report), rolloutDiagram(report.services)];
  for (let keep = extras.length; keep >= 0; keep -= 1) {
    const text = [...parts, ...extras.slice(0, keep)].filter((part) => part !== '').join('\n\n');
    if (Buffer.byteLength(text) <= maxBytes) return `${text}\n`;
  }
  return `${cut(parts.join('\n\n'), maxBytes / 4)}\n`;
}

const icons: Record<Outcome, string> = {
  deployed: '✅',
  unchanged: '✅',
  registered: '✅',
  planned: '📋',
  'rolled-back': '↩️',
  failed: '❌',
  'timed-out': '⏱️',
  superseded: '⏭️',
  cancelled: '🛑',
  unknown: '❓',
};

function heading(report: Report): string {
  const names = report.services.map((service) => service.service);
  const several = names.length > 5 ? plural(names.length, 'service') : names.join(', ');
  const subject = several || report.revisions[0]?.family || 'ECS deploy';
  const where = report.services.length > 0 ? ` in ${asMarkdown(clusterName(report.cluster))}` : '';
  const icon =
    report.outcome === 'rolled-back' && !isGreen(report.outcome, { rollback: report.mode === 'rollback' })
      ? '❌'
      : icons[report.outcome];
  return `## ${icon} ${asMarkdown(cut(subject, 120))}${where}: ${report.outcome} (${formatDuration(report.endedAtMs - report.startedAtMs)})`;
}

function refusal(report: Report): string {
  return report.refusal === null ? '' : asPreformatted(report.refusal.split('\n'));
}

function failures(report: Report): string {
  return report.services
    .filter((service) => !isGreen(service.outcome, { rollback: report.mode === 'rollback' }))
    .map((service) => {
      const events = service.events.map((event) => event.message);
      const told = events.length > 0 ? `Last events of the service:\n\n${asPreformatted(events)}` : '';
      const why = service.diagnosis === null ? '' : explanationMarkdown(service.diagnosis);
      const parts = [`**${asMarkdown(service.service)}**: ${asMarkdown(service.reason)}`, why, told];
      return parts.filter((part) => part !== '').join('\n\n');
    })
    .join('\n\n');
}

function table(report: Report): string {
  if (report.services.length === 0) return revisionsTable(report.revisions);
  const rows = report.services.map((service) => {
    const cells = [
      linked(
        asMarkdown(service.service),
        serviceUrl(service.serviceArn, clusterName(service.cluster), service.service),
      ),
    ];
    cells.push(
      service.outcome,
      fromTo(service, report),
      `${service.running}/${service.desired}`,
      formatDuration(service.seconds * 1000),
    );
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Service | Outcome | Revision | Tasks | Took |', '|---|---|---|---|---|', ...rows].join('\n');
}

function revisionsTable(revisions: readonly RevisionReport[]): string {
  if (revisions.length === 0) return '';
  const rows = revisions.map(
    (revision) =>
      `| ${revision.arn === null ? asCode(revision.family) : revisionLink(revision.arn)} | ${revision.registered ? 'registered' : 'not registered'} |`,
  );
  return ['| Revision | |', '|---|---|', ...rows].join('\n');
}

function fromTo(service: ServiceReport, { mode }: Report): string {
  const planned = mode === 'plan';
  const asked = mode === 'rollback';
  if (service.revision === null) {
    const before = service.previous === null ? '' : revisionLink(service.previous);
    return planned ? `${before} → a new revision` : before;
  }
  if (service.previous === null || service.previous === service.revision) return revisionLink(service.revision);
  // In `mode: rollback` the earlier revision is the new one, and outcome `rolled-back` its success.
  if (service.outcome === 'rolled-back' && !asked) {
    return `${revisionLink(service.revision)} failed ↩ ${revisionLink(service.previous)}`;
  }
  return `${revisionLink(service.previous)} → ${revisionLink(service.revision)}`;
}

function revisionLink(arn: string): string {
  return linked(asCode(revisionName(arn)), revisionUrl(arn));
}

function linked(text: string, url: string | null): string {
  return url === null ? text : `<a href="${url}">${text}</a>`;
}

/** What ships with it. */
function commits({ github, mode, services }: Report): string {
  if (github === null) return '';
  const tenseOf = (names: readonly string[]): ShippedTense => {
    if (mode === 'plan') return 'planned';
    const outcome = worstOutcome(services.filter((each) => names.includes(each.service)).map((each) => each.outcome));
    if (isGreen(outcome, { rollback: mode === 'rollback' })) return 'done';
    return outcome === 'rolled-back' ? 'undone' : 'failed';
  };
  return shippedMarkdown(github.shipped, tenseOf, github.repositoryUrl);
}

/** What a plan would do. */
function steps(report: Report): string {
  if (report.steps.length === 0) return '';
  return `What a deploy would do:\n\n${report.steps.map((step, index) => `${index + 1}. ${asMarkdown(step)}`).join('\n')}`;
}

function images(report: Report): string {
  const rows = report.revisions.flatMap((revision) =>
    revision.images.map(({ container, from, to }) => {
      const before = from === null || from === to ? '' : asCode(from);
      return `| ${asMarkdown(revision.family)} | ${asMarkdown(container)} | ${before} | ${asCode(to)} |`;
    }),
  );
  return rows.length === 0
    ? ''
    : ['| Family | Container | From image | To image |', '|---|---|---|---|', ...rows].join('\n');
}

function warnings(report: Report): string {
  return report.warnings.map((warning) => `> ⚠️ ${asMarkdown(warning)}`).join('\n>\n');
}

function changesFold(report: Report): string {
  const count = countChanges(report.revisions);
  if (count === 0) return '';
  // A plan is read for its changes; after a deploy they are there for who looks.
  const open = report.mode === 'plan' ? ' open' : '';
  return `<details${open}><summary>${plural(count, 'change')}</summary>\n\n${changesMarkdown(report.revisions)}\n\n</details>`;
}
