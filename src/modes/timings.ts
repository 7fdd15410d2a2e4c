import type { EndedDeployment } from '../deployment/finish.ts';
import { readTimings } from '../deployment/timings/read.ts';
import { messageOf } from '../lib/errors.ts';
import { asLogText } from '../lib/text.ts';
import type { Report, RevisionReport } from '../report/report.ts';
import { timingsLines } from '../report/timings.ts';
import type { Log, RunContext } from './context.ts';

/** Adds to a report where the time of its rollouts went, and tells it in the log. Never throws. */
export async function withTimings(
  report: Report,
  results: readonly EndedDeployment[],
  context: RunContext,
): Promise<Report> {
  try {
    const read = await readTimings(results, context);
    const services = report.services.map((service) => {
      const own = read.get(service.serviceArn);
      return own === undefined ? service : { ...service, timings: own.timings };
    });
    writeLines(timingsLines(services), report.succeeded, context.log);
    // The outputs show the revision of the first service.
    const digests = read.get(services[0]?.serviceArn ?? '')?.digests ?? new Map<string, string>();
    return { ...report, services, revisions: withRunningDigests(report.revisions, digests) };
  } catch (error) {
    // It comes after the deployment, and must not make it another outcome.
    context.log.notice(`Where the time went could not be found out: ${messageOf(error)}`);
    return report;
  }
}

/** The first revision with the digests that its tasks run. */
function withRunningDigests(
  [first, ...others]: readonly RevisionReport[],
  digests: ReadonlyMap<string, string>,
): RevisionReport[] {
  if (first === undefined) return [];
  const images = first.images.map((image) => {
    const digest = digests.get(image.container);
    return digest === undefined ? image : { ...image, digest };
  });
  return [{ ...first, images }, ...others];
}

/** A failed run ends with what failed: there it is folded. */
function writeLines(lines: readonly string[], succeeded: boolean, log: Log): void {
  if (lines.length === 0) return;
  if (!succeeded) log.startGroup('Where the time of the others went');
  for (const line of lines) log.line(asLogText(line));
  if (!succeeded) log.endGroup();
}
