import { expect, describe as suite, test } from '@jest/globals';
import { definition, describe, eventsSince, register, stage, until, update } from './support.ts';

suite('a rolling deployment', () => {
  test('goes from 0/0/0 to COMPLETED', async () => {
    const at = stage();
    const began = at.clock.now();
    const log: string[] = [];
    const service = await update(at.ecs, { taskDefinition: await register(at.ecs, definition('web:2')) });
    log.push(
      JSON.stringify(
        service.deployments?.map((d) => [d.status, d.desiredCount, d.pendingCount, d.runningCount, d.rolloutState]),
      ),
    );
    let last = '';
    const seconds = await until(at, (s) => {
      const line = JSON.stringify(
        s.deployments?.map((d) => [d.status, d.desiredCount, d.pendingCount, d.runningCount, d.rolloutState]),
      );
      if (line !== last) log.push(`${(at.clock.now() - began) / 1000} ${line}`);
      last = line;
      return s.deployments?.length === 1 && s.deployments[0]?.rolloutState === 'COMPLETED';
    });
    log.push(String(seconds), ...eventsSince(await describe(at.ecs), began));
    console.log(log.join('\n'));
    expect(seconds).toBeGreaterThan(60);
  });
});
