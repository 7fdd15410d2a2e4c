import type { Scenario } from './scenario.ts';
import { INPUTS, NEW_SHA, OLD_SHA, REGISTRY, springBoot, springBootWith, withWeb } from './spring-boot.ts';

/** Scenarios that are decided before anything changes, and those of more than one task or service. */

const stopped = { outcome: 'failed', step: 'red' } as const;

const plan: Scenario = {
  id: 'plan',
  title: 'A pull request shows what a deploy would do: revision, service, tasks; nothing is changed',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: {
      ...INPUTS,
      mode: 'plan',
      'desired-count': '4',
      'container-name': 'web',
      'environment-variables': 'SPRING_PROFILES_ACTIVE=prod,metrics\nRELEASE=3.9.0',
    },
    files: {},
    expect: { outcome: 'planned', step: 'green' },
  }),
};

const missingImage: Scenario = {
  id: 'missing-image',
  title: 'The tag is mistyped: no such image, and the near ones are named',
  pace: 10,
  build: (clock) => ({ sim: withWeb(clock), inputs: { ...INPUTS, image: 'web:v3.8.2' }, files: {}, expect: stopped }),
};

const wrongArch: Scenario = {
  id: 'wrong-arch',
  title: 'The image was built on an ARM machine, the tasks run on X86_64',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock, { platform: 'linux/arm64' }),
    inputs: INPUTS,
    files: {},
    expect: stopped,
  }),
};

const wrongPort: Scenario = {
  id: 'wrong-port',
  title: 'The target group sends to port 8080, the new revision maps 80, and its size does not exist',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS, 'task-definition': 'task-definition.json', 'container-name': 'web', memory: '9 GB' },
    files: {
      'task-definition.json': JSON.stringify(
        springBootWith(OLD_SHA, { portMappings: [{ name: 'http', containerPort: 80, protocol: 'tcp' }] }),
      ),
    },
    expect: stopped,
  }),
};

const fullCluster: Scenario = {
  id: 'full-cluster',
  title: 'No instance has room for one more task, and ECS may not stop one first',
  pace: 10,
  build: (clock) => {
    const onInstances = { ...springBoot(OLD_SHA), requiresCompatibilities: ['EC2'] };
    const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 200 };
    return {
      sim: withWeb(clock, {
        instances: [
          { cpu: 2048, memory: 3072 },
          { cpu: 2048, memory: 3072 },
        ],
        service: { taskDefinition: onInstances, launchType: 'EC2', deploymentConfiguration },
      }),
      inputs: INPUTS,
      files: {},
      expect: stopped,
    };
  },
};

const migrate: Scenario = {
  id: 'migrate',
  title: 'A migration runs as a one-off task of the new revision before the service is updated',
  pace: 10,
  build: (clock) => {
    const oneOff = {
      afterMs: 8_000,
      exitCode: 0,
      log: [
        'Flyway 11.1: migrating schema "shop" to version 42 - add orders.paid_at',
        'Successfully applied 1 migration',
      ],
    };
    return {
      sim: withWeb(clock, {
        image: { kind: 'healthy', readyMs: 9_000, oneOff },
        service: {
          networkConfiguration: {
            awsvpcConfiguration: {
              subnets: ['subnet-0a1b2c3d'],
              securityGroups: ['sg-0a1b2c3d'],
              assignPublicIp: 'DISABLED',
            },
          },
        },
      }),
      inputs: {
        ...INPUTS,
        'run-task': 'true',
        'run-task-container': 'web',
        'run-task-command': 'java -jar app.jar migrate',
      },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const fleet: Scenario = {
  id: 'fleet',
  title: 'Twelve services of one image are deployed by one step',
  pace: 10,
  build: (clock) => {
    const sim = withWeb(clock, { service: { desiredCount: 2, loadBalancers: [] } });
    const names = Array.from({ length: 11 }, (_, index) => `web-${index + 1}`);
    for (const name of names) sim.addService({ cluster: 'prod', name, taskDefinition: 'web:1', desiredCount: 1 });
    const image = `${REGISTRY}/web:${NEW_SHA}`;
    return {
      sim,
      inputs: { ...INPUTS, image, service: ['web', ...names].join('\n') },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const blueGreen: Scenario = {
  id: 'blue-green',
  title: 'Native blue/green: the green tasks start beside the blue ones, traffic shifts, and bakes for two minutes',
  pace: 20,
  build: (clock) => ({
    sim: withWeb(clock, { service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 } } }),
    inputs: INPUTS,
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const canary: Scenario = {
  id: 'canary',
  title: 'Native canary: five percent of the traffic first, the rest two minutes later',
  pace: 20,
  build: (clock) => ({
    sim: withWeb(clock, {
      service: {
        deploymentConfiguration: {
          strategy: 'CANARY',
          bakeTimeInMinutes: 0,
          canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 2 },
        },
      },
    }),
    inputs: INPUTS,
    files: {},
    expect: { outcome: 'deployed', step: 'green' },
  }),
};

const codeDeploy: Scenario = {
  id: 'codedeploy',
  title: 'A service of the CodeDeploy controller: the AppSpec is made from it, the lifecycle events are told',
  pace: 20,
  build: (clock) => {
    const sim = withWeb(clock, {
      service: { deploymentController: { type: 'CODE_DEPLOY' }, deploymentConfiguration: {} },
    });
    sim.addDeploymentGroup({ cluster: 'prod', service: 'web', terminationWaitMinutes: 1 });
    return { sim, inputs: INPUTS, files: {}, expect: { outcome: 'deployed', step: 'green' } };
  },
};

const stalePlan: Scenario = {
  id: 'stale-plan',
  title: 'Between the plan and its approval the service was deployed: the plan is out of date, and nothing is changed',
  pace: 10,
  build: (clock) => ({
    sim: withWeb(clock),
    inputs: { ...INPUTS, 'plan-id': 'p1-0123456789-8c96b9c062-e406540084-508847507d-4d6e' },
    files: {},
    expect: stopped,
  }),
};

export const PLANNED: readonly Scenario[] = [
  stalePlan,
  plan,
  missingImage,
  wrongArch,
  wrongPort,
  fullCluster,
  migrate,
  fleet,
  blueGreen,
  canary,
  codeDeploy,
];
