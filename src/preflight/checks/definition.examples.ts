import { exampleDefinition, facts, withContainer, withSidecar } from '../example.ts';
import type { Facts } from '../facts.ts';

export const definitionExamples: Readonly<Record<string, Facts>> = {
  'unique-names': facts({ definition: { ...exampleDefinition, volumes: [{ name: 'data' }, { name: 'data' }] } }),
  'variable-or-secret': facts({
    definition: withContainer({
      environment: [{ name: 'TOKEN', value: 'x' }],
      secrets: [{ name: 'TOKEN', valueFrom: '/prod/token' }],
    }),
  }),
  'depends-on-container': facts({
    definition: withContainer({ dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }] }),
  }),
  'depends-on-condition': facts({
    definition: withSidecar({}, { dependsOn: [{ containerName: 'sidecar', condition: 'HEALTHY' }] }),
  }),
  'depends-on-cycle': facts({
    definition: withSidecar(
      { dependsOn: [{ containerName: 'web', condition: 'START' }] },
      { dependsOn: [{ containerName: 'sidecar', condition: 'START' }] },
    ),
  }),
  'mount-points': facts({
    definition: withContainer({ mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }),
  }),
  'volumes-from': facts({ definition: withContainer({ volumesFrom: [{ sourceContainer: 'data' }] }) }),
  'service-volume': facts({ members: { volumeConfigurations: [{ name: 'data', managedEBSVolume: {} }] } }),
};
