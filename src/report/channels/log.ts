import { commandLines } from '../command-lines.ts';
import { mostInDetail } from '../event-lines.ts';
import type { Report, RevisionReport, ServiceReport } from '../report.ts';
import { tally } from '../tally.ts';
import type { Channel } from './channel.ts';

/** The last lines of a step that succeeded. One that failed ends with the annotation. */
export const log: Channel = {
  name: 'the log',
  // `mode: status` has written its lines itself: they stand in the log of a red step, too.
  isOn: ({ succeeded, board }) => succeeded && board === undefined,
  publish(report, runner) {
    for (const line of successLines(report).flatMap(commandLines)) runner.line(line);
  },
};

/** The last lines of a green step: of several services one line each, then how many of them ended how. */
function successLines(report: Report): string[] {
  const { outcome, services, revisions } = report;
  const counts = tally(services);
  if (counts !== null) {
    const lines = services.flatMap((each) => [
      ...(isInLog(each, services.length) ? [] : [`${each.service}: ${each.reason}`]),
      ...addressLine(each.service, each.url),
    ]);
    return [...lines, counts];
  }
  const reasons = services.map((service) => `${service.service}: ${service.reason}`);
  const registered = revisions.map((one) => revisionLine(one, report));
  const addresses = services.flatMap(({ service, url }) => addressLine(service, url));
  return [`${outcome}: ${(reasons.length > 0 ? reasons : registered).join(' ')}`, ...addresses];
}

/** Of many services each has had its line when it was completed. */
function isInLog({ outcome, timeline }: ServiceReport, services: number): boolean {
  return services > mostInDetail && outcome === 'deployed' && timeline !== null;
}

/** Where a service is reached, if that was read. */
function addressLine(service: string, url: string | null): string[] {
  return url === null ? [] : [`${service}: its address is ${url}`];
}

/** What became of a revision where no service is named. */
function revisionLine({ arn, family, file }: RevisionReport, { dryRun }: Report): string {
  if (!dryRun) return `${arn ?? family} is registered; no service was named.`;
  return `${family === '' ? 'The revision' : family} was rendered${file === null ? '' : ` to ${file}`}; nothing was registered.`;
}
