import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '../../../simulator/index.ts';
import { createPacer } from '../../../src/adapters/pacer.ts';

const signal = new AbortController().signal;

/** When so many requests may be sent, ms from now. */
async function turnsOf(operation: string, count: number, refused: readonly string[]): Promise<number[]> {
  const clock = createVirtualClock();
  const startMs = clock.now();
  const pacer = createPacer(clock);
  for (const one of refused) pacer.refused(one);
  const turns = Array.from({ length: count }, () => pacer.turn(operation, signal).then(() => clock.now() - startMs));
  return Promise.all(turns);
}

describe('requests that AWS may refuse for their rate', () => {
  test('are sent at once while none was refused', async () => {
    expect(await turnsOf('ecs:DescribeTaskDefinition', 500, [])).toEqual(Array(500).fill(0));
  });

  test.each([
    ['ecs:DescribeTaskDefinition', 20],
    ['ecs:ListServiceDeployments', 20],
    ['ecs:UpdateService', 5],
    ['ecs:RegisterTaskDefinition', 1],
  ])('%s: spaced at a little less than %d a second once one was refused', async (operation, perSecond) => {
    const turns = await turnsOf(operation, 40, [operation]);
    const intervals = turns.map((at, index) => at - (turns[index - 1] ?? 0));
    expect(Math.min(...intervals)).toBeGreaterThan(1_000 / perSecond);
    expect(Math.max(...intervals)).toBeLessThan(1_000 / (perSecond * 0.8));
  });

  test('what has another quota is not spaced', async () => {
    expect(await turnsOf('ecs:DescribeServices', 3, ['ecs:DescribeTaskDefinition'])).toEqual([0, 0, 0]);
    expect(await turnsOf('ecs:ListTaskDefinitions', 1, ['ecs:DescribeTaskDefinition'])).not.toEqual([0]);
    expect(await turnsOf('iam:GetRole', 3, ['iam:GetRole'])).toEqual([0, 0, 0]);
  });

  test('a cancelled run does not wait for its turn', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer(clock);
    const cancelled = new AbortController();
    pacer.refused('ecs:RegisterTaskDefinition');
    const turn = pacer.turn('ecs:RegisterTaskDefinition', cancelled.signal);
    cancelled.abort(new Error('cancelled'));
    await expect(turn).rejects.toThrow('cancelled');
  });
});
