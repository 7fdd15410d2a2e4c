import { exampleOnInstances, facts, instance, memberOf, onInstances } from '../example.ts';
import type { Facts } from '../facts.ts';

export const capacityExamples: Readonly<Record<string, Facts>> = {
  'deployment-percent': facts({
    members: { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
  }),
  'instances-there': onInstances([instance({ agentConnected: false })], { images: [] }),
  'placement-constraints': onInstances([instance()], {
    constraints: [memberOf('attribute:ecs.instance-type =~ g4dn.*')],
  }),
  'instance-attributes': onInstances([instance()], {
    definition: {
      ...exampleOnInstances,
      containerDefinitions: [
        { name: 'web', image: 'nginx', memory: 64, logConfiguration: { logDriver: 'gelf', options: {} } },
      ],
    },
  }),
  'instance-size': onInstances([instance()], {
    definition: {
      ...exampleOnInstances,
      containerDefinitions: [{ name: 'web', image: 'nginx', cpu: 4096, memory: 1024 }],
    },
  }),
  'distinct-instances': onInstances([instance(), instance()], { constraints: [{ kind: 'distinctInstance' }] }),
  room: onInstances([instance({ free: { cpu: 1024, memory: 512 } })]),
};
