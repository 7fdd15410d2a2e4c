import { clusterName, isServiceArn, serviceName } from '../lib/arn.ts';
import { clustersIn } from './clusters.ts';
import type { Rule } from './rule.ts';

/** Rules about the clusters and the services that are named. */

export const CLUSTER_RULES: readonly Rule[] = [
  {
    id: 'one-cluster',
    severity: 'problem',
    concerns: ['mode', 'cluster', 'service'],
    finds(inputs, given) {
      const named = clustersIn(inputs.cluster).map(clusterName);
      const ofArns =
        inputs.mode === 'status' ? clustersOfServices(inputs.service) : [clusterOfServices(inputs.service)];
      const expected = given.has('cluster') ? named : ofArns;
      return inputs.service.flatMap((service) => {
        const { cluster, name } = serviceName(service);
        if (cluster === null || expected.includes(cluster)) return [];
        const where = `The service \`${name}\` is in the cluster \`${cluster}\``;
        if (inputs.mode === 'status') {
          return [{ input: 'service' as const, message: `${where}, which \`cluster\` does not name.` }];
        }
        const message = `${where}, this step is about the cluster \`${expected[0]}\`; deploy to each cluster in a step of its own.`;
        return [{ input: 'service' as const, message }];
      });
    },
  },
  {
    id: 'which-cluster',
    severity: 'problem',
    concerns: ['cluster', 'service'],
    finds({ service }, given) {
      const cluster = clusterOfServices(service);
      if (given.has('cluster') || cluster === null || service.every(isServiceArn)) return [];
      const message = `One service's ARN is of the cluster \`${cluster}\`, other services are given by name only, and \`cluster\` is not given.`;
      return [{ input: 'cluster', message }];
    },
  },
  {
    id: 'each-service-once',
    severity: 'problem',
    concerns: ['mode', 'service'],
    finds({ mode, service }) {
      // Of several clusters each may have a service of that name.
      const names = mode === 'status' ? service : service.map((one) => serviceName(one).name);
      const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
      return [...twice].map((name) => ({ input: 'service', message: `The service \`${name}\` is named twice.` }));
    },
  },
];

/** The cluster that the services' ARNs tell, the first one's; null when none tells. */
export function clusterOfServices(services: readonly string[]): string | null {
  return clustersOfServices(services)[0] ?? null;
}

/** The clusters that the services' ARNs tell. */
export function clustersOfServices(services: readonly string[]): string[] {
  return [...new Set(services.flatMap((service) => serviceName(service).cluster ?? []))];
}
