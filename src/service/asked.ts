import type { Inputs } from '../contract/inputs.ts';
import type { Problem } from '../lib/errors.ts';
import type { Service } from './service.ts';
import type { Asked } from './service-plan.ts';

/** The members of UpdateService that the inputs ask for. Nothing that the user did not name: an absent member leaves the service's setting alone. */
export function askedOf(inputs: Inputs): Asked {
  const asked: Asked = { ...inputs.serviceOverrides };
  if (inputs.desiredCount !== null) asked.desiredCount = inputs.desiredCount;
  if (inputs.forceNewDeployment) asked.forceNewDeployment = true;
  if (inputs.enableEcsManagedTags !== null) asked.enableECSManagedTags = inputs.enableEcsManagedTags;
  if (inputs.propagateTags !== null) asked.propagateTags = inputs.propagateTags;
  if (inputs.serviceManagedEbsVolumeName !== null && inputs.serviceManagedEbsVolume !== null) {
    asked.volumeConfigurations = [
      { name: inputs.serviceManagedEbsVolumeName, managedEBSVolume: inputs.serviceManagedEbsVolume },
    ];
  }
  return asked;
}

/** What is asked for and a service of this kind cannot take. */
export function askedProblems(asked: Asked, services: readonly Service[]): Problem[] {
  if (asked.desiredCount === undefined) return [];
  // "The daemon scheduling strategy … you do not need to specify a desired number of tasks" (ECS developer guide, "Amazon ECS services").
  return services
    .filter((service) => service.scheduling === 'DAEMON')
    .map((service) => ({
      input: 'desired-count',
      message: `Service "${service.name}" is a DAEMON service: it runs one task on each instance and takes no desired count.`,
      example: null,
    }));
}
