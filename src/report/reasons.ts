import { proseMarkdown } from '../lib/commands.ts';
import { asFold, asMarkdown, asPreformatted, cut } from '../lib/text.ts';
import type { TaskResult } from '../run-task/run.ts';
import { explanationMarkdown, logLines } from './explanation.ts';
import { failedServices } from './failed-services.ts';
import { type RefusalLink, refusalLinks } from './refusal-links.ts';
import type { Report, ServiceReport } from './report.ts';
import { bySameCause, namesOf, type SameCause } from './same-cause.ts';

/** Beyond so many failed services each explanation is in a fold of its own. */
const unfoldedFailures = 3;

/** Longest text on a fold, characters. */
const foldTitle = 200;

/** Why a run is red: what stopped it, the one-off task, or service by service. */
export function reasonsMarkdown(report: Report): string {
  const { task, refusal: stopped, docs = null } = report;
  if (task !== null && !task.ok) return taskFailure(task, report);
  if (stopped !== null) return [refusal(stopped), ...moreLinks(report)].join('\n\n');
  const [causes, alone] = [bySameCause(failedServices(report).map(withoutAdvice)), report.services.length === 1];
  const shown = causes.map((same) => {
    const [first, ...others] = same.services;
    const names = asMarkdown(namesOf(same.services));
    const hasMore = first.diagnosis !== null || first.events.length > 0 || others.length > 0;
    if (causes.length <= unfoldedFailures || !hasMore)
      return alone ? explained(same, docs) : withTitle(`**${names}**:`, explained(same, docs));
    return asFold(`${names}: ${asMarkdown(cut(same.cause || first.reason, foldTitle))}`, explained(same, docs));
  });
  return shown.join('\n\n');
}

/** A list is not part of the line before it. */
function withTitle(title: string, text: string): string {
  return `${title}${text.startsWith('- ') ? '\n\n' : ' '}${text}`;
}

/** What it held back has no other reason, and is not told service by service. */
function taskFailure(task: TaskResult, { services }: Report): string {
  const held = services.length === 0 ? '' : ' No service was changed.';
  const title = `Last lines of container ${asMarkdown(task.container)}:`;
  const lines = task.lastLines.length === 0 ? [] : [title, logLines(task.lastLines)];
  return [`**The one-off task failed.** ${asMarkdown(task.reason)}${held}`, ...lines].join('\n\n');
}

/** Links to the preflight checks, the inputs or the rule that stopped the run. */
function moreLinks(report: Report): string[] {
  const links = refusalLinks(report);
  const linesOf = (kind: RefusalLink['kind'], one: string, several: string) => {
    const own = links.filter((link) => link.kind === kind).map(({ name, url }) => `[${name}](${url})`);
    return own.length === 0 ? [] : [`More about ${own.length === 1 ? one : several}: ${own.join(', ')}`];
  };
  return [
    ...linesOf('check', 'this check', 'these checks'),
    ...linesOf('input', 'this input', 'these inputs'),
    ...linesOf('cause', 'this cause', 'these causes'),
  ];
}

/** Why nothing could be begun; the trace of a bug keeps its lines, and so do indented lines, which are code. */
function refusal(text: string): string {
  const lines = text.split('\n');
  if (lines.some((line) => line.startsWith('    at '))) return asPreformatted(lines);
  const items: { line: string; code: string[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (line.startsWith('    ') && last !== undefined) last.code.push(line.slice(4));
    else items.push({ line, code: [] });
  }
  const several = items.length > 1;
  return items
    .map(({ line, code }) => {
      const block = code.length === 0 ? '' : `\n\n${several ? '  ' : ''}${asPreformatted(code)}`;
      return `${several ? '- ' : ''}${proseMarkdown(line)}${block}`;
    })
    .join('\n');
}

/** The cause in bold where it is known, then the other sentences, what to do, the evidence of the first service. */
function explained({ services, cause, sentences }: SameCause, docs: string | null): string {
  const [{ service, diagnosis, events, otherRun }, ...others] = services;
  const isList = others.length > 0 && sentences.length > 1;
  const rest = isList ? listed(sentences) : sentences.map(proseMarkdown).join(' ');
  const parts = [
    [cause === '' ? '' : `**${proseMarkdown(cause)}**`, isList ? '' : rest].filter(Boolean).join(' '),
    isList ? rest : '',
    otherRun === null ? '' : `<a href="${otherRun.url}">The run that took over</a>`,
    diagnosis === null ? '' : explanationMarkdown(diagnosis, docs, others.length > 0),
    events.length === 0
      ? ''
      : asFold(eventsTitle(service, others.length), logLines(events.map(({ message }) => message))),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function listed(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${proseMarkdown(sentence)}`).join('\n');
}

function eventsTitle(service: string, others: number): string {
  return `Last events of ${others === 0 ? 'the service' : asMarkdown(service)}`;
}

/** The reason of a refused call ends with the advice, for the annotation; the page has it as a list. */
function withoutAdvice(service: ServiceReport): ServiceReport {
  const { reason, advice } = service;
  if (advice === '') return service;
  return { ...service, reason: reason.slice(0, reason.length - advice.length).trimEnd(), advice: '' };
}
