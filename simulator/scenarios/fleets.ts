import type { Clock } from '../../src/lib/clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { INPUTS, OLD_SHA, STARTED, springBoot, springBootWith, type WebOptions, withWeb } from './spring-boot.ts';

/** Scenarios of several services in one step: waves, and all or nothing. */

/** A health check that needs a program which may be missing in the image. */
const healthCheck = {
  command: ['CMD-SHELL', 'curl -f http://localhost:8080/actuator/health || exit 1'],
  interval: 10,
  timeout: 5,
  retries: 3,
  startPeriod: 20,
};

/** The services `web`, `worker` and `mailer`, of one image. `worker` has the health check. */
function withFleet(clock: Clock, options: WebOptions = {}): Simulator {
  const sim = withWeb(clock, options);
  addService(sim, 'worker', 'worker', true);
  addService(sim, 'mailer', 'mailer', false);
  return sim;
}

function addService(sim: Simulator, name: string, family: string, isChecked: boolean): void {
  const definition = isChecked ? springBootWith(OLD_SHA, { healthCheck }) : springBoot(OLD_SHA);
  sim.addService({
    cluster: 'prod',
    name,
    taskDefinition: { ...definition, family },
    desiredCount: 2,
    deploymentConfiguration: {},
  });
}

/** So many services, of which the last `checked` have the health check. */
function withMany(clock: Clock, count: number, checked: number, options: WebOptions = {}) {
  const sim = withWeb(clock, options);
  const names = Array.from({ length: count }, (_, index) => `svc-${String(index + 1).padStart(2, '0')}`);
  for (const [index, name] of names.entries()) addService(sim, name, name, index >= count - checked);
  return { sim, names };
}

const waves: Scenario = {
  id: 'waves',
  title: 'Three services in two waves: web first, then worker and mailer side by side',
  pace: 15,
  build: (clock) => ({
    sim: withFleet(clock),
    inputs: { ...INPUTS, service: 'web\nworker, mailer', 'service-order': 'by-line' },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const allOrNothing: Scenario = {
  id: 'all-or-nothing',
  title: 'The health check of worker fails in the second wave: web and mailer are rolled back with it',
  pace: 20,
  build: (clock) => ({
    sim: withFleet(clock, { image: { kind: 'unhealthy', via: 'container', log: STARTED } }),
    inputs: { ...INPUTS, service: 'web\nworker, mailer', 'service-order': 'by-line', 'rollback-scope': 'all' },
    files: {},
    expect: { outcome: 'rolled-back', step: 'red' },
  }),
};

const fleetFailing: Scenario = {
  id: 'fleet-failing',
  title: 'Fifty services in one step: seven fail for the same reason and are rolled back',
  pace: 20,
  build: (clock) => {
    const { sim, names } = withMany(clock, 50, 7, { image: { kind: 'unhealthy', via: 'container', log: STARTED } });
    return {
      sim,
      inputs: { ...INPUTS, service: names.join('\n') },
      files: {},
      expect: { outcome: 'rolled-back', step: 'red' },
    };
  },
};

export const FLEETS: readonly Scenario[] = [waves, allOrNothing, fleetFailing];
