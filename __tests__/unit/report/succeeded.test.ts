import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/channels/summary.ts';
import { withSucceeded } from '../../../src/report/succeeded.ts';
import { report, serviceReport } from '../../support/reports.ts';

describe('whether a run succeeded', () => {
  test.each([
    ['rolled-back', 'deploy', false],
    ['rolled-back', 'rollback', true],
    ['failed', 'rollback', false],
    ['deployed', 'deploy', true],
    ['planned', 'rollback', true],
  ] as const)('%s in mode: %s: %s', (outcome, mode, succeeded) => {
    expect(withSucceeded({ outcome }, mode)).toEqual({ outcome, succeeded });
  });

  test('a rollback that was asked for is shown as a success', async () => {
    const services = [serviceReport({ outcome: 'rolled-back', succeeded: true })];
    const text = await summaryOf(report({ mode: 'rollback', outcome: 'rolled-back', services }));
    expect(text).toContain('## ↩️ web in prod: rolled-back, web:11 → web:12');
    expect(text).not.toContain('failed');
  });
});
