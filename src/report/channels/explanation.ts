import { failedServices } from '../failed-services.ts';
import { type RefusalLink, refusalLinks } from '../refusal-links.ts';
import type { Report, ServiceReport } from '../report.ts';
import { bySameCause } from '../same-cause.ts';
import type { Channel } from './channel.ts';

/** Links to the console for one cause: the summary has one for each service. */
const shownLinks = 3;

/** Why the step failed, in the log. */
export const explanation: Channel = {
  name: 'the explanation',
  // What `mode: status` finds is told by its lines.
  isOn: ({ board }) => board === undefined,
  async publish(report, runner) {
    for (const line of await linesOf(report)) runner.line(line);
  },
};

/** The last screen of a red step: the one-off task, or cause by cause. */
async function linesOf(report: Report): Promise<string[]> {
  const failed = failedServices(report);
  if (report.refused !== undefined) return refusalLinks(report).map(moreLine);
  if (report.task?.ok !== false && failed.length === 0) return [];
  const { explanationLines, taskExplanation } = await import('../explanation.ts');
  if (report.task !== null && !report.task.ok) return taskExplanation(report.task);
  return bySameCause(failed).flatMap(({ services }) => {
    const [first] = services;
    const why = first.diagnosis === null ? [] : explanationLines(first.diagnosis, services, report.docs);
    return ['', ...why, ...services.slice(0, shownLinks).flatMap((service) => consoleLine(service, services))];
  });
}

function moreLine({ kind, name, url }: RefusalLink): string {
  return `  More about ${kind === 'cause' ? 'this cause' : `the ${kind} ${name}`}: ${url}`;
}

function consoleLine(service: ServiceReport, { length }: readonly ServiceReport[]): string[] {
  const url = service.consoleUrl;
  if (url === null) return [];
  return [`  Console${length > 1 ? ` (${service.service})` : ''}: ${url}`];
}
