import { whatToDo } from '../diagnose/refusal-text.ts';
import { asFold, asMarkdown, asPreformatted, cut } from '../lib/text.ts';
import type { TaskResult } from '../task/run.ts';
import { explanationMarkdown, logLines } from './explanation.ts';
import { redOnes } from './red-ones.ts';
import type { Report, ServiceReport } from './report.ts';

/** Beyond so many failed services each explanation is in a fold of its own. */
const unfoldedFailures = 3;

/** Longest text on a fold, characters. */
const foldTitle = 200;

/** Why a run is red: what stopped it, the one-off task, or service by service. */
export function reasonsMarkdown(report: Report): string {
  const { task, refusal: stopped } = report;
  if (task !== null && !task.ok) return taskFailure(task, report);
  if (stopped !== null) return refusal(stopped);
  const [red, alone] = [redOnes(report), report.services.length === 1];
  const told = red.map((service) => {
    const name = asMarkdown(service.service);
    const hasMore = service.diagnosis !== null || service.events.length > 0;
    if (red.length <= unfoldedFailures || !hasMore) return `${alone ? '' : `**${name}**: `}${explained(service)}`;
    return asFold(`${name}: ${asMarkdown(cut(causeOf(service) || service.reason, foldTitle))}`, explained(service));
  });
  return told.join('\n\n');
}

/** What it held back has no other reason, and is not told service by service. */
function taskFailure(task: TaskResult, { services }: Report): string {
  const held = services.length === 0 ? '' : ' No service was changed.';
  const title = `Last lines of container ${asMarkdown(task.container)}:`;
  const lines = task.lastLines.length === 0 ? [] : [title, logLines(task.lastLines)];
  return [`**The one-off task failed.** ${asMarkdown(task.reason)}${held}`, ...lines].join('\n\n');
}

/** Why nothing could be begun; the trace of a bug keeps its lines. */
function refusal(text: string): string {
  const lines = text.split('\n');
  if (lines.some((line) => line.startsWith('    at '))) return asPreformatted(lines);
  return lines.length === 1 ? asMarkdown(text) : lines.map((line) => `- ${asMarkdown(line)}`).join('\n');
}

/** The cause in bold where it is known, then the other sentences, what to do, the evidence. */
function explained(service: ServiceReport): string {
  const cause = causeOf(service);
  const sentences = asMarkdown(withoutAdvice(service).slice(cause.length));
  const events = logLines(service.events.map(({ message }) => message));
  const parts = [
    cause === '' ? sentences : `**${asMarkdown(cause)}** ${sentences}`,
    service.diagnosis === null ? '' : explanationMarkdown(service.diagnosis),
    service.events.length === 0 ? '' : asFold('Last events of the service', events),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The reason of a refused call ends with the advice, for the annotation; the page has it as a list. */
function withoutAdvice({ reason, diagnosis }: ServiceReport): string {
  const [first] = diagnosis?.causes ?? [];
  const advice = first === undefined ? '' : ` ${whatToDo(first)}`;
  return advice !== '' && reason.endsWith(advice) ? reason.slice(0, -advice.length) : reason;
}

function causeOf({ diagnosis, reason }: ServiceReport): string {
  return diagnosis !== null && reason.startsWith(diagnosis.headline) ? diagnosis.headline : '';
}
