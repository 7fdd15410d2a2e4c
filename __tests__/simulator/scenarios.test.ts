import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { expect, describe as suite, test } from '@jest/globals';
import { createLogView } from '../../simulator/demo/log-view.ts';
import { parseFileCommands, readManifest } from '../../simulator/demo/runner.ts';
import { createVirtualClock } from '../../simulator/index.ts';
import { findScenario, SCENARIOS } from '../../simulator/scenarios/index.ts';
import { clientFor } from './support.ts';

suite('the scenarios', () => {
  test('have names of their own', () => {
    expect(new Set(SCENARIOS.map((scenario) => scenario.id)).size).toBe(SCENARIOS.length);
    expect(findScenario('deploy')?.id).toBe('deploy');
    expect(findScenario('none')).toBeNull();
  });

  test.each(SCENARIOS)('$id begins with a steady service and uses inputs that exist', async ({ build }) => {
    const clock = createVirtualClock();
    const { sim, inputs, expect: end } = build(clock);
    const { cluster = '', service = '' } = inputs;
    // What a definition names is still to be created, or is read by name elsewhere; a pattern names several.
    const isNamed = inputs['service-definition'] === undefined && !service.includes('*') && inputs.mode !== 'status';
    const named = service.split(/[,\s]+/).slice(0, 10);
    const { services } = isNamed
      ? await clientFor(sim).send(new DescribeServicesCommand({ cluster, services: named }))
      : { services: [] };
    if (isNamed) expect(services?.length).toBeGreaterThan(0);
    for (const { deployments, taskSets, deploymentController, runningCount, desiredCount } of services ?? []) {
      // CodeDeploy's services have task sets, and no deployments.
      const byCodeDeploy = deploymentController?.type === 'CODE_DEPLOY';
      if (byCodeDeploy) expect(taskSets).toMatchObject([{ status: 'PRIMARY', stabilityStatus: 'STEADY_STATE' }]);
      else expect(deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
      expect(runningCount).toBe(desiredCount);
    }
    const declared = Object.keys((await readManifest()).inputs);
    expect(Object.keys(inputs).filter((name) => !declared.includes(name))).toEqual([]);
    expect(['green', 'red']).toContain(end.step);
  });
});

suite('the runner', () => {
  test('reads what the step wrote into its files', () => {
    const text = 'plain=a=b\nlong<<EOF_1\nfirst\n\nsecond=2\nEOF_1\nempty<<EOF_2\n\nEOF_2\n';
    expect(parseFileCommands(text)).toEqual({ plain: 'a=b', long: 'first\n\nsecond=2', empty: '' });
    expect(() => parseFileCommands('open<<EOF\nnever')).toThrow('open');
  });

  test('shows a log as the page does', () => {
    const lines: string[] = [];
    const view = createLogView((line) => lines.push(line), false);
    view.write('::group::What changes\n::add-mask::hush\nsay hush\n::endgr');
    view.write('oup::\n::debug::unseen\n::error title=Deploy%3A failed,file=x::one%0Atwo 100%25\n');
    view.write('::stop-commands::t0ken\n::error::data\n::t0ken::\nlast');
    view.end();
    expect(lines).toEqual([
      '▾ What changes',
      '    say ***',
      'Error: Deploy: failed: one',
      'two 100%',
      '::error::data',
      'last',
    ]);
  });
});
