import type { Scenario } from './scenario.ts';
import { INPUTS, withWeb } from './spring-boot.ts';

/** Scenarios of auto scaling. */

const suspended: Scenario = {
  id: 'scale-suspended',
  title: 'Auto scaling is suspended during the deployment: a policy that wants six tasks gets them afterwards',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    // The team has suspended its scheduled scaling itself: it stays so.
    sim.addScalableTarget('prod', 'web', { min: 2, max: 8, suspended: { ScheduledScalingSuspended: true } });
    sim.whenCalled('ecs:UpdateService', () => sim.schedule(20_000, () => sim.demandTasks('prod', 'web', 6)));
    return {
      sim,
      inputs: { ...INPUTS, 'suspend-auto-scaling': 'true' },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

export const SCALING: readonly Scenario[] = [suspended];
