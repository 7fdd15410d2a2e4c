import type { JsonObject } from '../../src/lib/json.ts';
import { gitHubOf } from '../github/index.ts';
import { createSimulator } from '../simulator.ts';
import { expressSettings } from '../world/express.ts';
import type { Scenario } from './scenario.ts';
import { INPUTS, NEW_SHA, REGISTRY, withWeb } from './spring-boot.ts';

/** Scenarios of services whose address ECS manages. */

/** The members of an Express service named `shop`. */
export const EXPRESS_SERVICE = { desiredCount: 1, ...expressSettings('shop') };

export function expressDefinition(image: string, container: JsonObject = {}): JsonObject {
  return {
    family: 'default-shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [
      {
        name: 'Main',
        image: `${REGISTRY}/${image}`,
        essential: true,
        portMappings: [{ name: 'http', containerPort: 8080, protocol: 'tcp' }],
        ...container,
      },
    ],
  };
}

const gateway: Scenario = {
  id: 'gateway',
  title: 'A service is connected to an ECS gateway: green once its route is active',
  pace: 20,
  build(clock) {
    const sim = withWeb(clock, { service: { loadBalancers: [] } });
    sim.addGateway('shop', 'prod', { afterMs: 150_000 });
    gitHubOf(sim).addCommits({ sha: NEW_SHA, message: 'Fix the checkout' });
    return {
      sim,
      inputs: {
        ...INPUTS,
        'service-overrides': 'gatewayConnectors: [{portName: http}]',
        'github-deployment': 'true',
      },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const express: Scenario = {
  id: 'express',
  title: 'An Express service is deployed as a canary, and its endpoint is the address',
  pace: 40,
  build(clock) {
    const sim = createSimulator({ clock });
    gitHubOf(sim).addCommits({ sha: NEW_SHA, message: 'Fix the checkout' });
    sim.addRepository('shop', { images: [{ tag: '1' }, { tag: '2' }] });
    sim.addService({
      ...EXPRESS_SERVICE,
      cluster: 'default',
      name: 'shop',
      taskDefinition: expressDefinition('shop:1'),
    });
    return {
      sim,
      inputs: { cluster: 'default', service: 'shop', image: 'shop:2', 'github-deployment': 'true' },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

const NEW_EXPRESS = `serviceName: shop
infrastructureRoleArn: arn:aws:iam::123456789012:role/ecsInfrastructureRoleForExpressServices
executionRoleArn: arn:aws:iam::123456789012:role/ecsTaskExecutionRole
primaryContainer:
  containerPort: 8080
healthCheckPath: /health
scalingTarget: { minTaskCount: 2, maxTaskCount: 6 }
`;

const expressCreate: Scenario = {
  id: 'express-create',
  title: 'An Express service that does not exist is created from ten lines, and has its HTTPS address',
  pace: 40,
  build(clock) {
    const sim = createSimulator({ clock });
    sim.addRepository('shop', { images: [{ tag: '1' }] });
    return {
      sim,
      inputs: { image: 'shop:1', 'service-definition': NEW_EXPRESS },
      files: {},
      expect: { outcome: 'deployed', step: 'green' },
    };
  },
};

export const MANAGED: readonly Scenario[] = [gateway, express, expressCreate];
