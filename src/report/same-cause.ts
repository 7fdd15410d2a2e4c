import { revisionName } from '../lib/arn.ts';
import { hasCommand } from '../lib/commands.ts';
import { plural } from '../lib/text.ts';
import type { ServiceReport } from './report.ts';

/** Services that failed for one cause: it is explained once, by the first of them. */
export type SameCause = {
  /** At least one. */
  services: [ServiceReport, ...ServiceReport[]];
  /** The cause as the first service's diagnosis says it; empty where nothing explains the failure. */
  cause: string;
  /** What else there is to say, such as how the rollback ended: equal sentences once. */
  sentences: string[];
};

/** Names that a title shows; the others are counted. */
const shownNames = 10;

/**
 * The services by their cause, in their order. Two causes are equal where they differ only in the names of the
 * service, of its revisions and deployment, and in ids that AWS makes for each request.
 */
export function bySameCause(services: readonly ServiceReport[]): SameCause[] {
  return grouped(services, (service) => {
    const rule = service.diagnosis?.causes[0]?.rule ?? '';
    const { cause } = service;
    return `${rule}\n${cause === '' ? withoutNumbers(withoutNames(service.reason, service)) : withoutNames(cause, service)}`;
  }).map((same) => ({ services: same, cause: same[0].cause, sentences: sentencesOf(same) }));
}

/** `web, worker, api and 4 more`. */
export function namesOf(services: readonly { service: string }[], most = shownNames): string {
  const shown = services.slice(0, most).map(({ service }) => service);
  const others = services.length - shown.length;
  return others > 0 ? `${shown.join(', ')} and ${others} more` : shown.join(', ');
}

function sentencesOf(same: SameCause['services']): string[] {
  const restOf = ({ cause, reason }: ServiceReport) => reason.slice(cause.length).trim();
  const [only, ...others] = same;
  if (others.length === 0) return restOf(only) === '' ? [] : [restOf(only)];
  // A command is for one service: it is never left out.
  const rests = grouped(same, (service) => {
    const rest = restOf(service);
    return hasCommand(rest) ? rest : withoutNumbers(withoutNames(rest, service));
  });
  return rests.flatMap((equal) => {
    const [first, ...more] = equal;
    const rest = restOf(first);
    if (rest === '') return [];
    return [`${first.service}: ${rest}${more.length > 0 ? ` The same applies to ${likewise(more)}.` : ''}`];
  });
}

function likewise(services: readonly ServiceReport[]): string {
  return services.length > shownNames ? `the other ${plural(services.length, 'service')}` : namesOf(services);
}

function grouped(
  services: readonly ServiceReport[],
  keyOf: (service: ServiceReport) => string,
): SameCause['services'][] {
  const groups = new Map<string, SameCause['services']>();
  for (const service of services) {
    const group = groups.get(keyOf(service));
    if (group === undefined) groups.set(keyOf(service), [service]);
    else group.push(service);
  }
  return [...groups.values()];
}

/** The text with a placeholder for everything that is named after this very service. */
function withoutNames(text: string, { service, revision, previous, deploymentId }: ServiceReport): string {
  const revisions = [revision, previous].flatMap((arn) => (arn === null ? [] : [revisionName(arn)]));
  const families = revisions.map((name) => name.slice(0, name.lastIndexOf(':')));
  const names = [...(deploymentId === null ? [] : [deploymentId]), ...revisions, service, ...families];
  return names
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, '*'), text)
    .replace(/^\d{1,9} tasks?\b/, '# tasks');
}

/** Counts, times and request ids. */
function withoutNumbers(text: string): string {
  return text.replace(/[\w-]+/g, (word) => (/^[a-f-]*\d[0-9a-f-]*$/.test(word) ? '#' : word));
}
