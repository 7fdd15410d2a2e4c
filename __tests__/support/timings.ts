import { expect } from '@jest/globals';
import type { Run } from './scenario.ts';

/** The parts of the output `timings`, as its page documents them. */
export const TIMING_PARTS = ['placing', 'network', 'pulling', 'starting', 'healthy', 'draining', 'completing'] as const;

export type Timings = Record<(typeof TIMING_PARTS)[number], number> & { total: number; advice: string[] };

/** What the run told as its output `timings`; null where it told nothing. */
export function timingsOf({ outputs }: Pick<Run, 'outputs'>): Timings | null {
  return JSON.parse(outputs.timings || 'null') as Timings | null;
}

/** @throws Error where the parts do not add up to the total within 2 s, or are not those that are documented */
export function checkTimings(run: Pick<Run, 'outputs'>): void {
  const timings = timingsOf(run);
  if (timings === null) return;
  const parts = TIMING_PARTS.map((part) => timings[part]);
  const sum = parts.reduce((all, part) => all + part, 0);
  const isWhole = Object.keys(timings).join() === ['total', ...TIMING_PARTS, 'advice'].join();
  if (!isWhole || parts.some((part) => part < 0) || Math.abs(sum - timings.total) > 2) {
    throw new Error(`The parts of timings do not add up to its total: ${run.outputs.timings}`);
  }
}

/** The line of the log that says where the time went; empty where there is none. */
export const lineOf = (run: Pick<Run, 'log'>): string =>
  run.log.find((line) => line.startsWith('Where the time went')) ?? '';

/** Expects that a rollout that was watched to its end has timings in every channel, and no other run has. */
export function expectTimings(run: Run): void {
  const timings = timingsOf(run);
  if (timings === null) {
    const watched = JSON.parse(run.outputs.results || '[]').some(
      ({ outcome, taskDefinitionArn, previousTaskDefinitionArn }: Record<string, string>) =>
        // A change of members alone starts no deployment.
        outcome === 'deployed' && taskDefinitionArn !== previousTaskDefinitionArn,
    );
    expect(watched).toBe(false);
    expect(run.summary).not.toContain('Where the time went');
    return;
  }
  expect(timings.total).toBeGreaterThan(0);
  expect(timings.total).toBeLessThanOrEqual(run.tookMs / 1_000 + 1);
  expect(run.summary).toContain('**Where the time went**');
  expect(lineOf(run)).not.toContain('allow ecs:DescribeTasks');
  for (const sentence of timings.advice) {
    expect(run.log).toContain(sentence);
    expect(sentence).toMatch(/^Of .*\d.*, .* went by while .*: .*\d.* this rollout takes about \d/);
  }
}
