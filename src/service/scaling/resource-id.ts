import { clusterName } from '../../lib/arn.ts';
import type { Service } from '../service.ts';

/** The one dimension of a service that can be scaled. */
export const scalableDimension = 'ecs:service:DesiredCount';

/** The name of a service in Application Auto Scaling. */
export function resourceIdOf({ clusterArn, name }: Pick<Service, 'clusterArn' | 'name'>): string {
  return `service/${clusterName(clusterArn)}/${name}`;
}
