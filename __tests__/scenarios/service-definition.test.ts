import { describe, expect, test } from '@jest/globals';
import { addWeb, createWorld, runAction } from '../support/scenario.ts';

const inputs = { cluster: 'prod', 'service-definition': 'service.yml', image: 'web:2' };

describe('a service definition that is wrong stops the run before anything is asked of AWS', () => {
  test('with every problem of the file and of the inputs at once', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const text = 'serviceName: web\ndesiredCont: 2\nloadBalancers: app\n';
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': 'ten' }, { files: { 'service.yml': text } });
    expect(run.failed).toBe(true);
    expect(world.sim.calls).toEqual([]);
    const said = run.errors.map((error) => error.text).join('\n');
    expect(said).toContain('/workspace/service.yml: line 2, column 1: there is no member `desiredCont`');
    expect(said).toContain('did you mean `desiredCount`?');
    expect(said).toContain('/workspace/service.yml: line 3, column 1: `loadBalancers`: it must be a list');
    expect(said).toContain('`wait-for-minutes`');
  });

  test.each<[string, string, Record<string, string>, RegExp]>([
    [
      'no name anywhere',
      'launchType: FARGATE\n',
      {},
      /neither `service` is given, nor has the file .* a `serviceName`/,
    ],
    [
      'another name',
      'serviceName: web\n',
      { service: 'api' },
      /line 1, column 1: `serviceName` is `web`, but `service` names `api`/,
    ],
    [
      'another cluster',
      'serviceName: web\ncluster: staging\n',
      {},
      /line 2, column 1: `cluster` is `staging`, but `cluster` is `prod`/,
    ],
    ['a name that none is', 'serviceName: "web 1"\n', {}, /line 1, column 1: `serviceName` must have letters/],
  ])('%s', async (_, text, given, message) => {
    const world = createWorld();
    const run = await runAction(world, { ...inputs, ...given }, { files: { 'service.yml': text } });
    expect(run.failed).toBe(true);
    expect(world.sim.calls).toEqual([]);
    expect(run.errors[0]?.text).toMatch(message);
  });

  test('the service and the cluster may stand in the file alone, and in both where they are the same', async () => {
    for (const given of [{}, { cluster: 'prod', service: 'web' }]) {
      const world = createWorld();
      addWeb(world.sim);
      const files = { 'service.yml': 'serviceName: web\ncluster: prod\n' };
      const run = await runAction(world, { 'service-definition': 'service.yml', image: 'web:2', ...given }, { files });
      expect(run.errors).toEqual([]);
      expect(run.outputs.outcome).toBe('deployed');
    }
  });
});
