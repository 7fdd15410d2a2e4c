import { pauseEnd } from '../deployment/obstacles.ts';
import { clusterName, revisionName } from '../lib/arn.ts';
import { revisionUrl, serviceUrl } from '../lib/console-url.ts';
import { formatDuration } from '../lib/duration.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { asCode, asFold, asMarkdown, cut, plural } from '../lib/text.ts';
import type { CheckState } from '../verification/check.ts';
import { failedServices } from './failed-services.ts';
import type { Report, ServiceReport } from './report.ts';

/** Of more services those that went well are in a fold, and of more families the others are counted. */
const unfoldedServices = 20;
const shownFamilies = 3;

/** How every service ended, the red ones first; a plan's services with the reason; without any, the revisions. */
export function servicesTable(report: Report): string {
  if (report.services.length === 0) return revisionsTable(report);
  const failed = failedServices(report);
  const succeeded = report.services.filter((service) => !failed.includes(service));
  if (failed.length + succeeded.length <= unfoldedServices) return tableOfServices([...failed, ...succeeded], report);
  const others = asFold(
    `${failed.length > 0 ? 'The other' : 'All'} ${plural(succeeded.length, 'service')}`,
    tableOfServices(succeeded, report),
  );
  return [tableOfServices(failed, report), succeeded.length > 0 ? others : '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function tableOfServices(services: readonly ServiceReport[], report: Report): string {
  const inWaves = report.services.some(({ wave }) => wave !== undefined);
  const wave = (service: ServiceReport) => (inWaves ? [String(service.wave ?? '')] : []);
  const waveTitle = inWaves ? ['Wave'] : [];
  if (report.dryRun) {
    const rows = services.map((service) => [
      ...wave(service),
      nameCell(service),
      fromTo(service, report),
      asMarkdown(service.reason),
    ]);
    return tableOf([...waveTitle, 'Service', 'Revision', 'Why'], rows);
  }
  const rows = services.map((service) => [
    ...wave(service),
    nameCell(service),
    service.outcome,
    fromTo(service, report),
    tasksText(service),
    formatDuration(service.seconds * 1000),
  ]);
  return tableOf([...waveTitle, 'Service', 'Outcome', 'Revision', 'Tasks', 'Took'], rows);
}

/** What pause hooks hold: of several services each has its own. Of one service the reason says all of it. */
export function pausesTable({ services }: Report): string {
  const rows = services.flatMap((service) => {
    const { pause } = service;
    if (pause === null) return [];
    const then = pause.timeoutAction === 'CONTINUE' ? 'ECS continues' : 'ECS rolls back';
    return [[nameCell(service), asMarkdown(pause.stage ?? ''), pauseEnd(pause), then, asCode(pause.hookId)]];
  });
  return services.length < 2 ? '' : tableOf(['Service', 'Paused at', 'Until', 'Then', 'Hook'], rows);
}

function revisionsTable({ revisions }: Report): string {
  const rows = revisions.map(({ arn, family, registered }) => [
    arn === null ? asCode(family) : revisionLink(arn),
    registered ? 'registered' : 'not registered',
  ]);
  return tableOf(['Revision', ''], rows);
}

/** The checks of `verify`, failed ones first; of several services each has its rows. */
export function checksTable({ services }: Report): string {
  const order = ['failed', 'inconclusive', 'passed', 'pending'];
  const several = services.filter(({ verification }) => verification.length > 0).length > 1;
  const rows = services
    .flatMap(({ service, verification }) => verification.map((check) => ({ service, ...check })))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map(({ service, check, when, state, reason }) => [
      ...(several ? [asMarkdown(service)] : []),
      asMarkdown(cut(check, 200)),
      when,
      `${stateIcons[state]}&nbsp;${state}`,
      asMarkdown(cut(reason, 500)),
    ]);
  return tableOf([...(several ? ['Service'] : []), 'Check', 'When', 'State', 'Reason'], rows);
}

const stateIcons: Readonly<Record<CheckState, string>> = {
  passed: '✅',
  failed: '❌',
  inconclusive: '❔',
  pending: '⏳',
};

/**
 * The images that change, as `repository:tag`; their full references are in a fold. Of several families those that
 * share a change have one row.
 */
export function imagesTable({ revisions }: Report): string {
  const rows = new Map<string, { families: string[]; container: string; from: string | null; to: string }>();
  for (const { family, images } of revisions) {
    for (const { container, from, to } of images.filter((image) => image.from !== image.to)) {
      const key = [container, from, to].join();
      const row = rows.get(key) ?? { families: [], container, from, to };
      rows.set(key, { ...row, families: [...row.families, family] });
    }
  }
  const changes = [...rows.values()];
  // Of a new service there are no images from before.
  const isNew = changes.every(({ from }) => from === null);
  const tableWith = (show: (image: string) => string) => {
    const cells = changes.map(({ families, container, from, to }) => [
      ...(revisions.length > 1 ? [familiesCell(families)] : []),
      ...[asMarkdown(container), ...(isNew ? [] : [from === null ? '' : asCode(show(from))]), asCode(show(to))],
    ]);
    const titles = isNew ? ['Image'] : ['From image', 'To image'];
    return tableOf([...(revisions.length > 1 ? ['Family'] : []), 'Container', ...titles], cells);
  };
  const full = tableWith((image) => image);
  // A change of the registry alone would not show.
  const same = changes.some(({ from, to }) => from !== null && shortImage(from) === shortImage(to));
  const short = same ? full : tableWith(shortImage);
  return short === full ? full : `${short}\n\n${asFold('Full names of the images', full)}`;
}

/** What attestations prove of the images, once each. */
export function proofsList({ revisions }: Report): string {
  const lines = revisions.flatMap(({ images }) =>
    images.flatMap(({ container, proof }) =>
      proof === undefined ? [] : [`- ✅ Image of ${asMarkdown(container)}: ${asMarkdown(cut(proof, 500))}`],
    ),
  );
  return [...new Set(lines)].join('\n');
}

/** `repository:tag`, and the beginning of the digest where there is no tag. */
function shortImage(text: string): string {
  const image = parseImage(text);
  if (!isImage(image)) return text;
  if (image.tag !== null) return `${image.repository}:${image.tag}`;
  return image.digest === null
    ? image.repository
    : `${image.repository}@${image.digest.slice(0, 'sha256:'.length + 12)}`;
}

function familiesCell(all: readonly string[]): string {
  // Services of one family have a revision each.
  const families = [...new Set(all)];
  const names = families.slice(0, shownFamilies).map(asMarkdown).join(', ');
  const more = families.length - shownFamilies;
  return more > 0 ? `${names} and ${more} more` : names;
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return rows.length === 0 ? '' : lines.join('\n');
}

/** `2/2`: running and desired tasks; `0/2, 2 old` where a deployment is left as it is. */
export function tasksText({ outcome, running, desired, scaledToZero, unfinished }: ServiceReport): string {
  if (scaledToZero === true) return 'scaled to 0';
  if (unfinished === undefined) return `${running}/${desired}`;
  const which = outcome === 'superseded' ? 'other' : 'old';
  return `${unfinished.running}/${desired}${unfinished.old > 0 ? `, ${unfinished.old} ${which}` : ''}`;
}

function nameCell({ service, serviceArn, cluster }: ServiceReport): string {
  return linked(asMarkdown(service), serviceUrl(serviceArn, clusterName(cluster), service));
}

/** Which revision a service went from and to; `show` puts one into Markdown. */
export function fromTo(service: ServiceReport, { dryRun, mode }: Report, show = revisionLink): string {
  const { revision, previous } = service;
  if (revision === null) {
    const before = previous === null ? '' : show(previous);
    return dryRun && mode !== 'remove' ? `${before} → a new revision` : before;
  }
  if (previous === null || previous === revision) return show(revision);
  // In `mode: rollback` the earlier revision is the new one, and outcome `rolled-back` its success.
  if (service.outcome === 'rolled-back' && !service.succeeded)
    return `${show(revision)}${service.recalled === true ? '' : ' failed'} ↩ ${show(previous)}`;
  if (isNotDeployed(service)) return `${show(previous)} (${show(revision)} not deployed)`;
  return `${show(previous)} → ${show(revision)}`;
}

/** The service was not updated, so that no deployment of the new revision exists. */
function isNotDeployed({ outcome, changed, deploymentId, timeline }: ServiceReport): boolean {
  return outcome === 'failed' && !changed && deploymentId === null && timeline === null;
}

function revisionLink(arn: string): string {
  return linked(asCode(revisionName(arn)), revisionUrl(arn));
}

function linked(text: string, url: string | null): string {
  return url === null ? text : `<a href="${url}">${text}</a>`;
}
