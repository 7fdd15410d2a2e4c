import type { Diagnosis } from '../diagnose/diagnose.ts';
import { type FailedCheck, missingEvidenceLine } from '../diagnose/evidence.ts';
import type { TaskGroup } from '../diagnose/groups.ts';
import { logLinesOf, proseMarkdown } from '../lib/commands.ts';
import { logUrl } from '../lib/console-url.ts';
import { ruleUrl } from '../lib/docs-url.ts';
import { asCode, asDataLine, asLogText, asMarkdown, asPreformatted, cut, oneLine, plural } from '../lib/text.ts';
import type { TaskResult } from '../run-task/run.ts';
import { namesOf } from './same-cause.ts';

/** Other causes than the first that a report shows, and groups of failed tasks: one screen is enough at night. */
const shownCauses = 3;
const shownGroups = 5;

/** Characters of a line that the summary shows. */
const longestLine = 1_000;

/**
 * A failed service's explanation as the last screen of the log.
 * @param services all that failed for this cause
 */
export function explanationLines(
  diagnosis: Diagnosis,
  services: readonly { service: string }[] = [],
  docs: string | null = null,
): string[] {
  const [first, ...others] = diagnosis.causes;
  const several = services.length > 1;
  const more = ruleUrl(docs, first?.rule);
  const who = several ? `${services.length} services` : diagnosis.service;
  const evidence = evidenceLines(diagnosis);
  return [
    `Why ${who} failed: ${asLogText(diagnosis.headline)}`,
    ...(several ? [`  Services: ${namesOf(services, 50)}`] : []),
    ...section('What to do:', (first?.advice ?? []).flatMap(item)),
    ...(more === null ? [] : [`  More about this cause: ${more}`]),
    ...section(
      'Also seen:',
      others.slice(0, shownCauses).flatMap(({ cause }) => item(cause)),
    ),
    ...(several && evidence.length > 0 ? [`  What was seen of ${diagnosis.service}:`] : []),
    ...evidence,
  ];
}

/** What was seen of the failure: the failed checks, tasks and targets, and the log. */
function evidenceLines({ groups, targets, tail, missingEvidence, checks }: Diagnosis): string[] {
  return [
    ...checks.flatMap(checkLines),
    ...section(
      'Failed tasks:',
      groups.slice(0, shownGroups).map((group) => `- ${asLogText(groupText(group))}`),
    ),
    ...targets.flatMap((group) => [
      `  Target group ${asLogText(group.name)}: ${asLogText(group.check)}`,
      ...group.states.map(
        ({ count, state, reason }) => `    ${plural(count, 'target')} ${asLogText(`${state}: ${reason}`)}`,
      ),
    ]),
    ...(tail === null
      ? []
      : [
          `  Last lines of container ${asLogText(tail.container)} (task ${tail.task}, log group ${asLogText(tail.group)}):`,
        ]),
    ...(tail?.lines ?? []).map((line) => `    │ ${asDataLine(cut(line, 500))}`),
    ...missingEvidence.map((missing) => `  ${asLogText(missingEvidenceLine(missing))}`),
  ];
}

/** What a failed check asked for, and the last things that it saw. */
function checkLines({ check, expectation, seen }: FailedCheck): string[] {
  const title = `  Check ${asLogText(cut(check, 200))} asked for: ${asLogText(cut(expectation, 400))}`;
  return [
    title,
    ...(seen.length > 0 ? ['    Most recent results:'] : []),
    ...seen.map((line) => `    │ ${asDataLine(cut(line, 500))}`),
  ];
}

function checkMarkdown({ check, expectation, seen }: FailedCheck): string {
  const title = `Check ${asMarkdown(cut(check, 200))} asked for: ${asMarkdown(cut(expectation, 400))}`;
  return seen.length === 0 ? title : `${title}. Most recent results:\n\n${logLines(seen)}`;
}

/** An item of a list, with its commands in lines of their own. */
function item(text: string): string[] {
  return logLinesOf(oneLine(text), '  ').map((line, index) => (index === 0 ? `- ${asLogText(line)}` : indented(line)));
}

/** A line that keeps its indentation. */
function indented(line: string): string {
  const text = line.trimStart();
  return `${' '.repeat(line.length - text.length)}${asLogText(text)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `  ${line}`)];
}

/** `3 × container app, exit code 1 (an error of the application): Essential container in task exited, for instance task …`. */
function groupText({ count, container, exit, stopCode, reason, task }: TaskGroup): string {
  const who = [stopCode, container === null ? null : `container ${container}`, exit].filter((part) => part !== null);
  return `${count} × ${who.join(', ')}: ${reason} (for instance task ${task})`;
}

/**
 * The same for the summary, where the service's reason stands before it.
 * @param several it explains the failure of other services too
 */
export function explanationMarkdown(diagnosis: Diagnosis, docs: string | null = null, several = false): string {
  const [first, ...others] = diagnosis.causes;
  const evidence = evidenceMarkdown(diagnosis);
  const more = ruleUrl(docs, first?.rule);
  const parts = [
    list('**What to do:**', (first?.advice ?? []).map(proseMarkdown)),
    more === null ? '' : `[More about this cause](${more})`,
    list(
      'Also seen:',
      others.slice(0, shownCauses).map(({ cause }) => proseMarkdown(cause)),
    ),
    several && evidence !== '' ? `What was seen of ${asMarkdown(diagnosis.service)}:` : '',
    evidence,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function evidenceMarkdown({ groups, targets, tail, missingEvidence, checks }: Diagnosis): string {
  const parts = [
    ...checks.map(checkMarkdown),
    list(
      'Failed tasks:',
      groups.slice(0, shownGroups).map((group) => asMarkdown(groupText(group))),
    ),
    ...targets.map((group) =>
      list(
        `Target group ${asCode(group.name)}: ${asMarkdown(group.check)}`,
        group.states.map(({ count, state, reason }) => asMarkdown(`${plural(count, 'target')} ${state}: ${reason}`)),
      ),
    ),
    tail === null ? '' : tailMarkdown(tail),
    missingEvidence.map((missing) => `<sub>${asMarkdown(missingEvidenceLine(missing))}</sub>`).join('\n\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function tailMarkdown(tail: NonNullable<Diagnosis['tail']>): string {
  const url = logUrl(tail.region, tail.group, tail.stream);
  const stream = asCode(`${tail.group} ${tail.stream}`);
  const title = `Last lines of container ${asCode(tail.container)}: ${url === null ? stream : `<a href="${url}">${stream}</a>`}`;
  return `${title}\n\n${logLines(tail.lines)}`;
}

/** Lines of a log or events in the summary: one may have 256 kB in CloudWatch Logs. */
export function logLines(lines: readonly string[]): string {
  return asPreformatted(lines.map((line) => cut(line, longestLine)));
}

/** A failed one-off task: why, and the last lines that it wrote. */
export function taskExplanation(task: TaskResult): string[] {
  const lines = task.lastLines.slice(-30).map((line) => `    │ ${asDataLine(cut(line, 500))}`);
  const title = `  Last lines of container ${asLogText(task.container)}:`;
  return ['', `Why the one-off task failed: ${asLogText(task.reason)}`, ...(lines.length > 0 ? [title, ...lines] : [])];
}
