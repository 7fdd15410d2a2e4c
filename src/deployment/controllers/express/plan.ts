import type { Inputs } from '../../../contract/inputs.ts';
import { InputError, type Problem } from '../../../lib/errors.ts';
import type { JsonObject } from '../../../lib/json.ts';
import { insteadOf } from '../../../service/express/members.ts';
import type { Service } from '../../../service/service.ts';
import { inputOfMember, serviceChangesFrom } from '../../../service/service-changes.ts';

/**
 * Refuses the members of UpdateService that are asked for: an Express service takes none of them. What the definition of
 * an Express service asks for is not among them.
 *
 * @throws InputError with one problem for each service and member
 */
export function refuseMembers(
  services: readonly Service[],
  changesOf: (service: Service) => JsonObject,
  inputs: Inputs,
): void {
  const given = serviceChangesFrom(inputs);
  const problems = services.flatMap((service) => {
    const changes = service.express === undefined ? changesOf(service) : given;
    return Object.keys(changes).map((member): Problem => {
      const hint = insteadOf(member);
      const message = `Service "${service.name}" is an Express service: ECS manages it, and UpdateExpressGatewayService has no member \`${member}\` of UpdateService.`;
      const input = Object.hasOwn(given, member) ? inputOfMember(member, inputs) : 'service-definition';
      return { input, message: hint === null ? message : `${message} ${hint}`, example: null };
    });
  });
  if (problems.length > 0) throw new InputError(problems);
}
