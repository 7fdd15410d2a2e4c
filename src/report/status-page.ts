import { clusterName, revisionName } from '../lib/arn.ts';
import { proseMarkdown } from '../lib/commands.ts';
import { revisionUrl, serviceUrl } from '../lib/console-url.ts';
import { formatDuration } from '../lib/duration.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { asCode, asFold, asMarkdown, cut, plural } from '../lib/text.ts';
import type { RunningImage, ServiceStatus, State } from '../status/board.ts';
import { changesMarkdown, countChanges } from './changes.ts';
import type { Report, ServiceReport } from './report.ts';
import { countText, tallyText } from './status-lines.ts';
import { ageText, momentText, stateWords } from './status-words.ts';

/** How much of the page the differences may take, bytes, and how much is kept free for what stands around the table. */
const differenceBytes = 200_000;
const restBytes = 20_000;

/** Containers of a service that have an image in the table; the others are counted. */
const shownImages = 3;

/** Warnings on the page; the log has all of them. */
const shownWarnings = 20;

const icons: Readonly<Record<State, string>> = {
  failed: '❌',
  paused: '⏸️',
  unhealthy: '🩺',
  'rolled-back': '↩️',
  'in-progress': '🔄',
  drift: '📝',
  ok: '✅',
};

const columns = ['Service', 'State', 'Details', 'Tasks', 'Revision', 'Image', 'Commit', 'Since'];

/**
 * The job summary of `mode: status`: one table, a row for each service, the worst first. What a page of `maxBytes` cannot
 * hold is counted.
 */
export function statusPage(report: Report, maxBytes: number): string {
  const differences = differencesFold(report);
  const head = [
    heading(report),
    `${asMarkdown(countText(report))}: ${asMarkdown(tallyText(report.services))}.`,
    failures(report),
    warnings(report),
    differences,
  ].filter((part) => part !== '');
  const freeBytes = maxBytes - restBytes - Buffer.byteLength(head.join('\n\n'));
  return `${[...head, table(report, freeBytes)].join('\n\n')}\n`;
}

function heading(report: Report): string {
  const [worst] = report.services;
  const icon = worst?.status === undefined ? '🔎' : icons[worst.status.state];
  const clusters = (report.board?.clusters ?? []).map(clusterName);
  const where = clusters.length > 5 ? plural(clusters.length, 'cluster') : clusters.join(', ');
  const took = formatDuration(report.endedAtMs - report.startedAtMs);
  return `## ${report.succeeded ? icon : '❌'} Status of ${asMarkdown(cut(where, 200))} &#40;${momentText(report.endedAtMs)} UTC, read in ${took}&#41;`;
}

function failures({ board }: Report): string {
  const lines = board?.failure?.split('\n') ?? [];
  return lines.map((line) => `> ❌ ${proseMarkdown(line)}`).join('\n>\n');
}

function warnings({ warnings: all }: Report): string {
  const shown = all.slice(0, shownWarnings).map((warning) => proseMarkdown(cut(warning, 1_000)));
  const more = all.length > shown.length ? [`${plural(all.length - shown.length, 'more warning')} in the log.`] : [];
  return [...shown, ...more].map((text) => `> ⚠️ ${text}`).join('\n>\n');
}

/** The differences from the files, folded, above a table that may be long. */
function differencesFold({ revisions, services }: Report): string {
  const count = countChanges(revisions);
  if (count === 0) return '';
  const drifted = services.filter(({ status }) => status?.states.includes('drift')).length;
  const title = `${plural(count, 'difference')} from the files in ${plural(drifted, 'service')}: from what runs to what the files say`;
  const parts: string[] = [];
  let bytes = 0;
  for (const revision of revisions) {
    const part = `**${asMarkdown(revision.family)}**\n\n${changesMarkdown([revision])}`;
    bytes += Buffer.byteLength(part);
    if (bytes > differenceBytes) {
      parts.push(`The differences of ${plural(revisions.length - parts.length, 'more service')} are left out here.`);
      break;
    }
    parts.push(part);
  }
  return asFold(title, parts.join('\n\n'));
}

function table(report: Report, freeBytes: number): string {
  const { services } = report;
  if (services.length === 0) return 'There are no services.';
  const rows = services.map((service) => cellsOf(service, report));
  // A column that has nothing to show is left out.
  const used = columns.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const shown = (cells: readonly string[]) => rowOf(cells.filter((_, column) => used[column]));
  const lines = [shown(columns), shown(columns.map(() => '---'))];
  let bytes = 0;
  for (const [index, cells] of rows.entries()) {
    const line = shown(cells);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > freeBytes) {
      const left = services.slice(index);
      return `${lines.join('\n')}\n\n${plural(left.length, 'more service')} &#40;${asMarkdown(tallyText(left))}&#41; ${left.length === 1 ? 'is' : 'are'} not shown: the page would be longer than GitHub allows. The output \`results\` has all of them.`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf(service: ServiceReport, report: Report): string[] {
  const { status } = service;
  if (status === undefined) return columns.map(() => '');
  return [
    nameCell(service, report),
    `${icons[status.state]}&nbsp;${status.states.map((state) => stateWords[state]).join(', ')}`,
    status.state === 'ok' ? '' : proseMarkdown(service.reason),
    `${service.running}/${service.desired}`,
    service.revision === null ? '' : linked(asCode(revisionName(service.revision)), revisionUrl(service.revision)),
    imagesCell(status.images),
    commitCell(status),
    sinceCell(status, report.endedAtMs),
  ];
}

/** With its cluster where several are shown. */
function nameCell({ service, serviceArn, cluster }: ServiceReport, { board }: Report): string {
  const name = clusterName(cluster);
  const text = (board?.clusters.length ?? 0) > 1 ? `${name}/${service}` : service;
  return linked(asMarkdown(text), serviceUrl(serviceArn, name, service));
}

function imagesCell(images: readonly RunningImage[]): string {
  const shown = images.slice(0, shownImages).map(({ container, image, digest }) => {
    const name = images.length > 1 ? `${asMarkdown(cut(container, 60))} ` : '';
    return `${name}${asCode(imageText(image, digest))}`;
  });
  const more = images.length > shown.length ? [`and ${images.length - shown.length} more`] : [];
  return [...shown, ...more].join('<br>');
}

/** `web:1.4.2@3f2a1b4`: without the registry and the path, and with the beginning of the digest. */
function imageText(image: string, digest: string | null): string {
  const parsed = parseImage(image.slice(0, 1_000));
  const short = digest === null ? '' : `@${digest.replace(/^sha256:/, '').slice(0, 7)}`;
  if (!isImage(parsed)) return cut(image, 100);
  const tag = parsed.tag === null ? '' : `:${shortTag(parsed.tag)}`;
  return `${cut(parsed.repository.split('/').at(-1) ?? '', 100)}${tag}${short}`;
}

/** A commit's SHA as GitHub shortens it. */
function shortTag(tag: string): string {
  return /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 7) : cut(tag, 40);
}

function commitCell({ commit }: ServiceStatus): string {
  if (commit === null) return '';
  const author = commit.author === null || commit.author === '' ? '' : ` ${asMarkdown(cut(commit.author, 60))}`;
  return `${linked(asCode(commit.sha.slice(0, 7)), commit.url)}${author}`;
}

function sinceCell({ deployment: { sinceMs } }: ServiceStatus, nowMs: number): string {
  if (sinceMs === null) return '';
  // Hyphens at which a line does not break.
  const day = momentText(sinceMs).slice(0, 10).replaceAll('-', '&#8209;');
  return `${ageText(nowMs - sinceMs).replaceAll(' ', '&nbsp;')}<br>${day}`;
}

function linked(text: string, url: string | null): string {
  const safe = url?.replace(/["'<>\s]/g, (character) => encodeURIComponent(character)) ?? null;
  return safe === null ? text : `<a href="${safe}">${text}</a>`;
}
