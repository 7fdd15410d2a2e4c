import type { JsonObject } from '../../lib/json.ts';
import { exampleDefinition, facts, withContainer } from '../example.ts';
import type { Facts } from '../facts.ts';

function without(definition: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => name !== member));
}

export const fargateExamples: Readonly<Record<string, Facts>> = {
  'fargate-size': facts({ definition: { ...exampleDefinition, cpu: '1024', memory: '1024' } }),
  'fargate-windows-size': facts({
    definition: {
      ...exampleDefinition,
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' },
    },
    images: [],
  }),
  'fargate-network-mode': facts({ definition: { ...exampleDefinition, networkMode: 'bridge' } }),
  'execution-role': facts({ definition: without(exampleDefinition, 'executionRoleArn') }),
  'fargate-log-driver': facts({ definition: withContainer({ logConfiguration: { logDriver: 'fluentd' } }) }),
  'fargate-namespaces': facts({ definition: { ...exampleDefinition, pidMode: 'host' } }),
  'fargate-ephemeral-storage': facts({ definition: { ...exampleDefinition, ephemeralStorage: { sizeInGiB: 20 } } }),
};
