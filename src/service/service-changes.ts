import type { Inputs } from '../contract/inputs.ts';
import type { Problem } from '../lib/errors.ts';
import type { Service } from './service.ts';
import type { ServiceChanges } from './service-plan.ts';

/** The members of UpdateService that the inputs ask for. Nothing that the user did not name: an absent member leaves the service's setting alone. */
export function serviceChangesFrom(inputs: Inputs): ServiceChanges {
  const serviceChanges: ServiceChanges = { ...inputs.serviceOverrides };
  if (inputs.desiredCount !== null) serviceChanges.desiredCount = inputs.desiredCount;
  if (inputs.forceNewDeployment) serviceChanges.forceNewDeployment = true;
  if (inputs.enableEcsManagedTags !== null) serviceChanges.enableECSManagedTags = inputs.enableEcsManagedTags;
  if (inputs.propagateTags !== null) serviceChanges.propagateTags = inputs.propagateTags;
  if (inputs.serviceManagedEbsVolumeName !== null && inputs.serviceManagedEbsVolume !== null) {
    serviceChanges.volumeConfigurations = [
      { name: inputs.serviceManagedEbsVolumeName, managedEBSVolume: inputs.serviceManagedEbsVolume },
    ];
  }
  return serviceChanges;
}

/** The inputs that ask for members of UpdateService, beside `service-overrides`. */
export type AskingInputs = Pick<
  Inputs,
  'desiredCount' | 'forceNewDeployment' | 'enableEcsManagedTags' | 'propagateTags' | 'serviceManagedEbsVolume'
>;

/** The input that a member is asked for by: its own where that is given, else `service-overrides`. */
export function inputOfMember(member: string, inputs: AskingInputs): string {
  const own: Readonly<Record<string, [input: string, isGiven: boolean]>> = {
    desiredCount: ['desired-count', inputs.desiredCount !== null],
    forceNewDeployment: ['force-new-deployment', inputs.forceNewDeployment],
    enableECSManagedTags: ['enable-ecs-managed-tags', inputs.enableEcsManagedTags !== null],
    propagateTags: ['propagate-tags', inputs.propagateTags !== null],
    volumeConfigurations: ['service-managed-ebs-volume', inputs.serviceManagedEbsVolume !== null],
  };
  const [input, isGiven] = (Object.hasOwn(own, member) ? own[member] : undefined) ?? ['', false];
  return isGiven ? input : 'service-overrides';
}

/** What is asked for and a service of this kind cannot take. */
export function changeProblems(
  serviceChanges: ServiceChanges,
  services: readonly Service[],
  inputs: AskingInputs,
): Problem[] {
  if (serviceChanges.desiredCount === undefined) return [];
  // "The daemon scheduling strategy … you do not need to specify a desired number of tasks" (ECS developer guide, "Amazon ECS services").
  return services
    .filter((service) => service.scheduling === 'DAEMON')
    .map((service) => ({
      input: inputOfMember('desiredCount', inputs),
      message: `Service "${service.name}" is a DAEMON service: it runs one task on each instance and has no desired count.`,
      example: null,
    }));
}
