import { parseArn } from '../../lib/arn.ts';
import { resourceIdOf, scalableDimension } from '../../service/scaling/resource-id.ts';
import type { Service } from '../../service/service.ts';
import type { ServiceRemoval } from './removal.ts';

/** The command that deletes a service with all of its tasks. */
export function deletionCommand({ service, cluster }: ServiceRemoval): string {
  const region = parseArn(service.arn)?.region;
  const where = region === undefined ? '' : ` --region ${region}`;
  return `aws ecs delete-service${where} --cluster ${cluster} --service ${service.name} --force`;
}

/** The command with which a person deregisters the scalable target of a service. */
export function scalingRemovalCommand(service: Service): string {
  const region = parseArn(service.arn)?.region;
  const where = region === undefined ? '' : ` --region ${region}`;
  return `aws application-autoscaling deregister-scalable-target${where} --service-namespace ecs --scalable-dimension ${scalableDimension} --resource-id ${resourceIdOf(service)}`;
}
