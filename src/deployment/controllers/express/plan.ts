import { InputError, type Problem } from '../../../lib/errors.ts';
import type { JsonObject } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import { type AskingInputs, inputOfMember } from '../../../service/service-changes.ts';

/** What to do instead of a member of UpdateService, where that is known. */
const instead: Readonly<Record<string, string>> = {
  desiredCount: 'Express scales the service between the task counts of its `scalingTarget`.',
  forceNewDeployment: 'Deploy a revision that differs, or an image by its digest.',
  networkConfiguration: 'Set it with `aws ecs update-express-gateway-service --network-configuration`.',
  deploymentConfiguration: 'Express deploys as a canary with a rollback alarm, which cannot be changed.',
  loadBalancers: 'Express manages the load balancer of the service.',
  gatewayConnectors: 'Express services are reached at their own endpoint.',
};

/**
 * Refuses the members of UpdateService that are asked for: an Express service takes none of them.
 *
 * @throws InputError with one problem for each service and member
 */
export function refuseMembers(
  services: readonly Service[],
  changesOf: (service: Service) => JsonObject,
  inputs: AskingInputs,
): void {
  const problems = services.flatMap((service) =>
    Object.keys(changesOf(service)).map((member): Problem => {
      const hint = instead[member];
      const message = `Service "${service.name}" is an Express service: ECS manages it, and UpdateExpressGatewayService has no member \`${member}\`.`;
      const input = inputOfMember(member, inputs);
      return { input, message: hint === undefined ? message : `${message} ${hint}`, example: null };
    }),
  );
  if (problems.length > 0) throw new InputError(problems);
}
