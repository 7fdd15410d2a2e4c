import type { Report } from '../report/report.ts';
import { readServiceUrl } from '../service/address.ts';
import type { Service } from '../service/service.ts';
import type { RunContext } from './context.ts';

/**
 * The report with the addresses of its services, all of them read at the same time. What could not be read is one notice
 * for all of them. `serviceOf` is a service as it was last seen.
 */
export async function withServiceUrls(
  report: Report,
  serviceOf: (arn: string) => Service | undefined,
  context: RunContext,
): Promise<Report> {
  if (context.signal.aborted) return report;
  const read = await Promise.all(
    report.services.map(async ({ service, serviceArn }) => {
      const seen = serviceOf(serviceArn);
      const found = seen === undefined ? { url: null, trouble: null } : await readServiceUrl(seen, context);
      return { service, ...found };
    }),
  );
  const unread = read.filter(({ trouble }) => trouble !== null);
  if (unread.length > 0 && !context.signal.aborted) {
    const names = unread.map(({ service }) => service).join(', ');
    context.log.notice(
      `The address of ${names} could not be read, so \`service-url\` is empty. ${unread[0]?.trouble ?? ''}`,
    );
  }
  return { ...report, services: report.services.map((each, index) => ({ ...each, url: read[index]?.url ?? null })) };
}
