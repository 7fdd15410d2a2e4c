import { type Outcome, worstOutcome } from '../../contract/outcomes.ts';
import { clusterName, revisionName } from '../../lib/arn.ts';
import { proseMarkdown } from '../../lib/commands.ts';
import { formatDuration } from '../../lib/duration.ts';
import { asFold, asMarkdown, cut, plural } from '../../lib/text.ts';
import { changesMarkdown, countChanges } from '../changes.ts';
import { rolloutDiagram } from '../diagrams/rollout.ts';
import type { Report } from '../report.ts';
import { type ShippedTense, shippedMarkdown } from '../shipped.ts';
import { checksTable, fromTo, imagesTable, pausesTable, proofsList, servicesTable } from '../tables.ts';
import { tally } from '../tally.ts';
import { timingsMarkdown } from '../timings.ts';
import type { Channel } from './channel.ts';

/** GitHub takes 1 MiB of summary for a step and shows nothing at all of a longer one. */
const maxSummaryBytes = 1_000_000;

/** The page that GitHub shows of the job. */
export const summary: Channel = {
  name: 'the job summary',
  isOn: (_, { jobSummary }) => jobSummary,
  publish: async (report, runner) => runner.writeSummary(await summaryOf(report)),
};

/** The job summary: a page that is left without one thing after the other until it is short enough. */
export async function summaryOf(report: Report, maxBytes = maxSummaryBytes): Promise<string> {
  if (report.board !== undefined) return (await import('../status-page.ts')).statusPage(report, maxBytes);
  // What explains a red run and what makes a page shorter is loaded when it is needed.
  const why = report.succeeded ? reasonOf : (await import('../reasons.ts')).reasonsMarkdown;
  const title = heading(report);
  const total = countChanges(report.revisions);
  const leftOut: string[] = [];
  let page = await pageOf(title, report, why(report), { leftOut, total });
  if (Buffer.byteLength(page) <= maxBytes) return page;
  const { shortenings } = await import('../shorten.ts');
  let kept = report;
  for (const { what, apply } of shortenings) {
    if (Buffer.byteLength(page) <= maxBytes) return page;
    kept = apply(kept);
    const shorter = await pageOf(title, kept, why(kept), { leftOut: [...leftOut, what], total });
    // What the page did not have is not left out.
    if (shorter.length >= page.length) continue;
    leftOut.push(what);
    page = shorter;
  }
  return Buffer.byteLength(page) <= maxBytes ? page : `${title}\n\n${note(['all the rest'])}\n`;
}

/** `total` counts the changes of the whole report, however many of them are shown. */
type Page = { leftOut: readonly string[]; total: number };

/** What the page is about comes first in one line, then what went wrong, what is to act on, what happened, and what was changed. */
async function pageOf(title: string, report: Report, why: string, { leftOut, total }: Page): Promise<string> {
  const parts = [
    title,
    origin(report),
    why,
    oneOffTask(report),
    note(leftOut),
    warnings(report),
    servicesTable(report),
    pausesTable(report),
    checksTable(report),
    addressList(report),
    steps(report),
    await rolloutDiagram(report),
    timingsMarkdown(report.services),
    proofsList(report),
    imagesTable(report),
    commits(report),
    changesFold(report, total),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Where the only service is reached, the commit and the run that it is about, as far as they are known. */
function origin({ services, github }: Report): string {
  const { commit = null, runUrl = null, repositoryUrl = '' } = github ?? {};
  const [url = null] = services.length === 1 ? services.map((service) => service.url) : [];
  const parts = [
    url === null ? '' : `Address: ${addressLink(url)}`,
    commit === null ? '' : `Commit <a href="${repositoryUrl}/commit/${commit}"><code>${commit.slice(0, 7)}</code></a>`,
    runUrl === null ? '' : `<a href="${runUrl}">workflow run</a>`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where several services are reached, as far as that was read. */
function addressList({ services }: Report): string {
  if (services.length < 2) return '';
  const known = services.flatMap(({ service, url }) => (url === null ? [] : [{ service, url }]));
  return known.map(({ service, url }) => `- ${asMarkdown(service)}: ${addressLink(url)}`).join('\n');
}

function addressLink(url: string): string {
  return `<a href="${url.replaceAll('&', '&amp;')}">${asMarkdown(url)}</a>`;
}

/** How a run that went well ended for its only service, or what became of those to remove; a plan has it in its table. */
function reasonOf({ services, dryRun, mode }: Report): string {
  const [only] = services;
  if (!only || dryRun) return '';
  if (services.length === 1) return proseMarkdown(only.reason);
  if (mode !== 'remove') return '';
  return services.map(({ service, reason }) => `- ${asMarkdown(service)}: ${proseMarkdown(reason)}`).join('\n');
}

function oneOffTask({ task }: Report): string {
  if (!task?.ok) return '';
  return `One-off task &#40;${formatDuration(task.endedAtMs - task.startedAtMs)}&#41;: ${asMarkdown(task.reason)}`;
}

function note(leftOut: readonly string[]): string {
  return leftOut.length === 0
    ? ''
    : `> ✂️ This page would be longer than GitHub allows. Left out here, see the log of the step: ${leftOut.join('; ')}.`;
}

const icons: Record<Outcome, string> = {
  deployed: '✅',
  paused: '⏸️',
  unchanged: '✅',
  registered: '✅',
  removed: '🗑️',
  reported: '🔎',
  planned: '📋',
  'rolled-back': '↩️',
  failed: '❌',
  'timed-out': '⏱️',
  superseded: '⏭️',
  cancelled: '🛑',
  unknown: '❓',
};

/** Which services, where, the outcome, from → to where that is one for all, how long it took. */
function heading(report: Report): string {
  const names = report.services.map((service) => service.service);
  const several = names.length > 5 ? plural(names.length, 'service') : names.join(', ');
  const subject = several || report.refused?.subject || report.revisions[0]?.family || 'ECS deploy';
  const where = report.services.length > 0 ? ` in ${asMarkdown(clusterName(report.cluster))}` : '';
  const icon = report.outcome === 'rolled-back' && !report.succeeded ? '❌' : icons[report.outcome];
  const routes = new Set(report.services.map((service) => fromTo(service, report, plainRevision)));
  const route = routes.size === 1 ? [...routes].map((text) => (text === '' ? '' : `, ${text}`)).join('') : '';
  const took = report.dryRun ? '' : ` (${formatDuration(lengthOf(report))})`;
  const left = report.refused?.isUnchanged === true ? ', nothing was changed' : '';
  const end = (report.dryRun ? null : tally(report.services)) ?? `${report.outcome}${left}`;
  return `## ${icon} ${asMarkdown(cut(subject, 120))}${where}: ${end}${route}${took}`;
}

/** So much longer than its only rollout a run is for what comes before and after, which is not worth a second number. */
const besides = { ms: 10_000, share: 0.1 };

/** How long it took, ms: where a run is one rollout and little besides, as long as the row of its service says. */
function lengthOf({ services, startedAtMs, endedAtMs }: Report): number {
  const whole = endedAtMs - startedAtMs;
  const [only] = services;
  if (only?.timeline == null || services.length > 1) return whole;
  const own = only.seconds * 1_000;
  return whole - own <= Math.max(besides.ms, whole * besides.share) ? own : whole;
}

function plainRevision(arn: string): string {
  return asMarkdown(revisionName(arn));
}

/** What ships with it. */
function commits({ github, dryRun, services }: Report): string {
  if (github === null) return '';
  const tenseOf = (names: readonly string[]): ShippedTense => {
    if (dryRun) return 'planned';
    const theirs = services.filter(({ service }) => names.includes(service));
    if (theirs.every(({ succeeded }) => succeeded)) return 'done';
    return worstOutcome(theirs.map(({ outcome }) => outcome)) === 'rolled-back' ? 'undone' : 'failed';
  };
  return shippedMarkdown(github.shipped, tenseOf, github.repositoryUrl);
}

/** What a plan would do. */
function steps(report: Report): string {
  if (report.steps.length === 0) return '';
  return `What the step would do:\n\n${report.steps.map((step, index) => `${index + 1}. ${asMarkdown(step)}`).join('\n')}`;
}

function warnings(report: Report): string {
  return report.warnings.map((warning) => `> ⚠️ ${proseMarkdown(warning)}`).join('\n>\n');
}

/** A plan is read for its changes; after a deploy they are in a fold. */
function changesFold({ revisions, dryRun }: Report, total: number): string {
  const shown = countChanges(revisions);
  const title = shown === total ? plural(total, 'change') : `${plural(total, 'change')}, the first ${shown} shown`;
  return shown === 0 ? '' : asFold(title, changesMarkdown(revisions), dryRun);
}
