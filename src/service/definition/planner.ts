import type { Inputs } from '../../contract/inputs.ts';
import { serviceName } from '../../lib/arn.ts';
import type { Problem } from '../../lib/errors.ts';
import type { Json } from '../../lib/json.ts';
import type { ServicePlanner } from '../read.ts';
import type { Service } from '../service.ts';
import type { ServiceDefinition } from './definition.ts';
import { fixedMembers } from './member-changes.ts';
import { plannedService } from './planned-service.ts';

/** How a definition takes part in the reading of the services. `describe` reads them with their tags, as ECS sends them. */
export function createPlanner(
  definition: ServiceDefinition,
  { cluster }: Pick<Inputs, 'cluster'>,
  describe: ServicePlanner['describeServices'],
): ServicePlanner {
  return {
    describeServices: describe,
    planMissing: (name, deleted) => plannedService(serviceName(name).name, cluster, definition, deleted),
    problemsOf: async (services) =>
      (await Promise.all(services.map((service) => problemsOf(service, definition)))).flat(),
  };
}

async function problemsOf(service: Service, definition: ServiceDefinition): Promise<Problem[]> {
  if (service.isPlanned !== undefined) return [];
  return Promise.all(
    fixedMembers(service, definition).map(async ({ member, from, to }) => {
      const message =
        `${await definition.at([member])}\`${member}\` of service "${service.name}" is ${shown(from)}, and ECS cannot change it to ${shown(to)} in place. ` +
        `Leave \`${member}\` out, or create a service of another name.`;
      return { input: 'service-definition', message, example: null };
    }),
  );
}

function shown(value: Json): string {
  return value === null ? 'not set' : `\`${String(value).slice(0, 200)}\``;
}
