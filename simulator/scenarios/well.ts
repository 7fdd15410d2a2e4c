import type { Clock } from '../../src/lib/clock.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { Scenario } from './scenario.ts';
import { INPUTS, NEW_IMAGE, NEW_SHA, OLD_SHA, OLDEST_SHA, springBoot, withWeb } from './spring-boot.ts';

/** Scenarios that end well. */

const deploy: Scenario = {
  id: 'deploy',
  title: 'A Spring Boot service behind a load balancer gets a new image; both tasks are replaced',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const file: Scenario = {
  id: 'file',
  title: 'The task definition comes from a file of the repository, with an environment variable of the workflow',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: {
      ...INPUTS,
      'task-definition': 'deploy/task-definition.json',
      'container-name': 'web',
      'environment-variables': `RELEASE=${NEW_SHA.slice(0, 7)}\nGREETING=1+1=2 #not a comment`,
    },
    files: { 'deploy/task-definition.json': JSON.stringify(springBoot(OLD_SHA), null, 2) },
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const unchanged: Scenario = {
  id: 'unchanged',
  title: 'The service runs this image already: nothing is registered, nothing is updated',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS, image: `web:${OLD_SHA}` },
    files: {},
    expect: { outcome: 'unchanged', step: 'green' },
  }),
};

const zero: Scenario = {
  id: 'zero',
  title: 'The desired count is 0: the deployment completes, and nothing has run',
  pace: 5,
  build: (clock) => ({
    sim: withWeb(clock, { service: { desiredCount: 0 } }),
    inputs: { ...INPUTS },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const daemon: Scenario = {
  id: 'daemon',
  title: 'A daemon service: one task on each of three instances',
  pace: 14,
  build(clock) {
    const sim = createSimulator({ clock });
    sim.addRepository('node-agent', { images: [{ tag: '7.60.0' }, { tag: '7.61.0' }] });
    for (let each = 0; each < 3; each++) sim.addContainerInstance('prod');
    sim.addService({
      cluster: 'prod',
      name: 'node-agent',
      schedulingStrategy: 'DAEMON',
      launchType: 'EC2',
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
      taskDefinition: {
        family: 'node-agent',
        networkMode: 'host',
        requiresCompatibilities: ['EC2'],
        executionRoleArn: 'arn:aws:iam::123456789012:role/node-agent-execution',
        volumes: [{ name: 'proc', host: { sourcePath: '/proc' } }],
        containerDefinitions: [
          {
            name: 'agent',
            image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/node-agent:7.60.0',
            cpu: 128,
            memoryReservation: 256,
            portMappings: [{ containerPort: 8126, hostPort: 8126 }],
            mountPoints: [{ sourceVolume: 'proc', containerPath: '/host/proc', readOnly: true }],
          },
        ],
      },
    });
    return {
      sim,
      inputs: { cluster: 'prod', service: 'node-agent', image: 'node-agent:7.61.0' },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const slow: Scenario = {
  id: 'slow',
  title: 'An application that takes four minutes to start, six tasks, half an hour altogether',
  pace: 120,
  build: (clock) => ({
    sim: withWeb(clock, {
      image: { kind: 'healthy', readyMs: 240_000 },
      service: {
        desiredCount: 6,
        healthCheckGracePeriodSeconds: 400,
        deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 150 },
        loadBalancers: [
          {
            containerName: 'web',
            containerPort: 8080,
            targetGroup: { name: 'web-8080', healthCheckPath: '/actuator/health' },
          },
        ],
      },
    }),
    inputs: { ...INPUTS, 'wait-for-minutes': '60' },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const throttled: Scenario = {
  id: 'throttled',
  title: "Other pipelines use up the account's quota: calls are throttled, one answer is a 500",
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    sim.fault({ operation: 'ecs:RegisterTaskDefinition', kind: 'throttle', times: 1 });
    sim.fault({ operation: 'ecs:UpdateService', kind: 'throttle', times: 2 });
    sim.fault({ operation: 'ecs:DescribeServices', kind: 'throttle', after: 3, times: 3 });
    sim.fault({ operation: 'ecs:DescribeServices', kind: 'server-error', after: 5, times: 1 });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'deployed', step: 'green' } };
  },
};

const lostAnswer: Scenario = {
  id: 'lost-answer',
  title: 'UpdateService is carried out, but its answer is lost on the way: it must not be sent twice',
  pace: 10,
  build(clock) {
    const sim = withWeb(clock);
    sim.fault({ operation: 'ecs:UpdateService', kind: 'lost', times: 1 });
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'deployed', step: 'green' } };
  },
};

const flaky: Scenario = {
  id: 'flaky',
  title: 'The first two tasks fail to start, their replacements are healthy: it stays green',
  pace: 15,
  build: (clock) => ({
    sim: withWeb(clock, { image: { kind: 'flaky', failures: 2, log: [`${NEW_IMAGE}: database not reachable yet`] } }),
    inputs: { ...INPUTS },
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const revision = (sha: string): JsonObject => ({
  ...springBoot(sha),
  tags: [
    { key: 'github:repository', value: 'example/shop' },
    { key: 'github:sha', value: sha },
  ],
});

/** Three revisions that served one after the other; the newest one runs. */
const wellWorn = (clock: Clock): Simulator =>
  withWeb(clock, {
    service: { history: [revision(OLDEST_SHA), revision(OLD_SHA)], taskDefinition: revision(NEW_SHA) },
  });

const rollback: Scenario = {
  id: 'rollback',
  title: 'mode: rollback puts the service back to the last revision that served before this one',
  pace: 10,
  build: (clock) => ({
    sim: wellWorn(clock),
    inputs: { mode: 'rollback', cluster: 'prod', service: 'web' },
    files: {},
    expect: { outcome: 'rolled-back', step: 'green' },
  }),
};

const rollbackTo: Scenario = {
  id: 'rollback-to',
  title: 'The same to the revision that was made from a commit',
  pace: 10,
  build: (clock) => ({
    sim: wellWorn(clock),
    inputs: { mode: 'rollback', cluster: 'prod', service: 'web', 'rollback-to': OLDEST_SHA.slice(0, 8) },
    files: {},
    expect: { outcome: 'rolled-back', step: 'green' },
  }),
};

export const WELL: readonly Scenario[] = [
  deploy,
  file,
  unchanged,
  zero,
  daemon,
  slow,
  throttled,
  lostAnswer,
  flaky,
  rollback,
  rollbackTo,
];
