import { describe, expect, test } from '@jest/globals';
import { type Publisher, publish } from '../../../src/report/publish.ts';
import type { Report } from '../../../src/report/report.ts';
import { report, serviceReport } from '../../support/reports.ts';

/** Publishes to a runner that notes every call in its order. */
async function published(of: Report, runner: Partial<Publisher> = {}): Promise<string[]> {
  const calls: string[] = [];
  const note = (what: string) => void calls.push(what);
  await publish(
    of,
    { jobSummary: true, comment: true },
    {
      redact: (text) => text,
      docs: null,
      line: (text) => note(`line ${text}`),
      notice: (text) => note(`notice ${text}`),
      error: (text) => note(`error ${text}`),
      setOutput: (name) => note(name === 'outcome' ? 'outputs' : ''),
      writeSummary: async () => note('summary'),
      comment: async () => note('comment'),
      fail: () => note('fail'),
      ...runner,
    },
  );
  return calls.filter((call) => call !== '');
}

const failed = report({
  outcome: 'failed',
  services: [serviceReport({ outcome: 'failed', reason: 'It failed.', consoleUrl: null })],
});

describe('a report', () => {
  test('that succeeded has outputs, summary and a last line', async () => {
    expect(await published(report())).toEqual([
      'outputs',
      'summary',
      'comment',
      expect.stringMatching(/^line deployed: web: /),
    ]);
  });

  test('that failed ends with the annotation, and the exit code comes last', async () => {
    expect(await published(failed)).toEqual(['outputs', 'summary', 'comment', 'line ', 'error It failed.', 'fail']);
  });

  test('of a plan has a comment too', async () => {
    expect(await published(report({ dryRun: true, outcome: 'planned' }))).toContain('comment');
  });

  test('is published on every other channel where one fails', async () => {
    const refuse = (): never => {
      throw new Error('No space left.');
    };
    const refused = {
      setOutput: refuse,
      writeSummary: refuse,
      error: refuse,
    };
    expect(await published(failed, refused)).toEqual([
      'notice Could not write outputs: No space left.',
      'notice Could not write the job summary: No space left.',
      'comment',
      'line ',
      'notice Could not write the annotation: No space left.',
      'fail',
    ]);
    const plan = report({ dryRun: true, outcome: 'planned' });
    const calls = await published(plan, { comment: () => Promise.reject(new Error('Forbidden.')) });
    expect(calls).toContain('notice The comment on the pull request could not be written: Forbidden.');
    expect(calls).not.toContain('fail');
  });
});
