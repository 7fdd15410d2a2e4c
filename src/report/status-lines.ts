import { clusterName } from '../lib/arn.ts';
import { asLogText, plural } from '../lib/text.ts';
import { STATES, type State } from '../status/board.ts';
import type { Report, ServiceReport } from './report.ts';
import { stateWords } from './status-words.ts';

/** One line for each service with trouble, the worst first. */
export function troubleLines({ services }: Report): string[] {
  return services.filter(({ status }) => status !== undefined && status.state !== 'ok').map(lineOf);
}

function lineOf({ service, cluster, reason, status }: ServiceReport): string {
  const words = (status?.states ?? []).map((state) => stateWords[state]).join(', ');
  return asLogText(`${clusterName(cluster)}/${service}: ${words}. ${reason}`);
}

/** How many services there are, and how many of them are in which state. */
export function closingLine(report: Report): string {
  return `${countText(report)}: ${tallyText(report.services)}.`;
}

/** `12 services in 2 clusters`. */
export function countText({ services, board }: Report): string {
  const clusters = board?.clusters ?? [];
  const [only = ''] = clusters;
  const where = clusters.length === 1 ? asLogText(clusterName(only)) : plural(clusters.length, 'cluster');
  return `${plural(services.length, 'service')} in ${where}`;
}

/** `1 failed, 2 unhealthy, 9 ok`. */
export function tallyText(services: readonly ServiceReport[]): string {
  const countOf = (state: State) => services.filter(({ status }) => status?.state === state).length;
  const parts = STATES.flatMap((state) => {
    const count = countOf(state);
    return count === 0 ? [] : [`${count} ${state === 'drift' ? 'with drift' : stateWords[state]}`];
  });
  return parts.length === 0 ? 'nothing to show' : parts.join(', ');
}
