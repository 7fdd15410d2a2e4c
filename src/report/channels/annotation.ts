import { isSourceLine } from '../../contract/source-line.ts';
import { commandLines } from '../command-lines.ts';
import { failedServices } from '../failed-services.ts';
import type { Report } from '../report.ts';
import { bySameCause, namesOf } from '../same-cause.ts';
import { tally } from '../tally.ts';
import type { Channel } from './channel.ts';

/** The annotation of a failed step. The runner makes one line of it; what has several is readable in the log before it. */
export const annotation: Channel = {
  name: 'the annotation',
  isOn: ({ succeeded }) => !succeeded,
  publish(report, runner) {
    const text = failureText(report);
    const lines = text.split('\n').flatMap(commandLines);
    if (lines.length > 1) for (const line of lines) runner.line(line);
    // A mark below its place means nothing in one line.
    runner.error(
      text
        .split('\n')
        .filter((line) => !isSourceLine(line))
        .join('\n'),
      title(report),
    );
  },
};

/** The one annotation: what is red and why, in plain words; equal causes once. */
function failureText(report: Report): string {
  if (report.refusal !== null) return report.refusal;
  if (report.board?.failure) return report.board.failure;
  const failed = failedServices(report);
  const [only] = failed;
  const counts = tally(report.services);
  if (only && failed.length === 1) return [only.reason, ...(counts === null ? [] : [counts])].join('\n');
  const shown = bySameCause(failed).flatMap(({ services, cause, sentences }) => {
    const [first, ...others] = services;
    if (others.length === 0) return [`${first.service}: ${first.reason}`];
    return [...(cause === '' ? [] : [`${namesOf(services)}: ${cause}`]), ...sentences];
  });
  return [...shown, ...(counts === null ? [] : [counts])].join('\n');
}

function title(report: Report): string {
  const names = namesOf(failedServices(report), 5);
  return `ECS ${report.board === undefined ? 'deploy' : 'status'} ${report.outcome}${names === '' ? '' : `: ${names}`}`;
}
