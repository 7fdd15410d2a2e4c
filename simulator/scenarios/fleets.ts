import type { Clock } from '../../src/lib/clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { INPUTS, OLD_SHA, STARTED, springBoot, springBootWith, type WebOptions, withWeb } from './spring-boot.ts';

/** Scenarios of several services in one step: waves, and all or nothing. */

/** The services `web`, `worker` and `mailer`, of one image. The health check of `worker` needs a program of the image. */
function withFleet(clock: Clock, options: WebOptions = {}): Simulator {
  const sim = withWeb(clock, options);
  const healthCheck = {
    command: ['CMD-SHELL', 'curl -f http://localhost:8080/actuator/health || exit 1'],
    interval: 10,
    timeout: 5,
    retries: 3,
    startPeriod: 20,
  };
  for (const [name, definition] of [
    ['worker', springBootWith(OLD_SHA, { healthCheck })],
    ['mailer', springBoot(OLD_SHA)],
  ] as const) {
    sim.addService({
      cluster: 'prod',
      name,
      taskDefinition: { ...definition, family: name },
      desiredCount: 2,
      deploymentConfiguration: {},
    });
  }
  return sim;
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

export const FLEETS: readonly Scenario[] = [waves, allOrNothing];
