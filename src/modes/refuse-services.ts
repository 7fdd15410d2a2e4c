import type { Inputs } from '../contract/inputs.ts';
import { lifecycleStageIn } from '../contract/lifecycle-stages.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { InputError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';

/** @throws InputError for services that this action cannot deploy, or cannot wait for as the inputs ask */
export function refuseServices(
  services: readonly Service[],
  inputs: Inputs,
  changesOf: (service: Service) => JsonObject = () => ({}),
): void {
  refuseOtherControllers(services);
  refuseStages(services, changesOf, inputs);
}

/** @throws InputError for services that this action cannot deploy */
function refuseOtherControllers(services: readonly Service[]): void {
  const problems = services.flatMap((service) => controllerFor(service).refusal(service) ?? []);
  if (problems.length > 0)
    throw new InputError(problems.map((message) => ({ input: 'service', message, example: null })));
}

/** @throws InputError for services whose deployments have no lifecycle stage that could be waited for */
function refuseStages(services: readonly Service[], changesOf: (service: Service) => JsonObject, inputs: Inputs): void {
  const stage = lifecycleStageIn(inputs.waitUntil);
  if (stage === null) return;
  const problems = services.flatMap(
    (service) => controllerFor(service).stageRefusal(service, changesOf(service)) ?? [],
  );
  if (problems.length === 0) return;
  throw new InputError(
    problems.map((why) => ({
      input: 'wait-until',
      message: `\`wait-until\` is \`${stage}\`. ${why} Allowed for it: \`completed\`, \`baking\`, \`paused\`.`,
      example: 'wait-until: completed',
    })),
  );
}
