import type { Inputs } from '../contract/inputs.ts';
import { objectsIn, textOf } from '../lib/json.ts';
import { withImagesOfSources } from '../service/image-sources.ts';
import type { Service } from '../service/service.ts';
import { basesFor } from '../service/target-revisions.ts';
import type { RunContext } from './context.ts';

/**
 * The inputs with the images of `image-from` in them, and the context for what follows: a revision that was read to
 * find the container of an image is not read again.
 *
 * @throws InputError with every source that cannot be promoted, and why
 * @throws AwsError
 */
export async function withPromotedImages(
  inputs: Inputs,
  services: readonly Service[],
  run: RunContext,
): Promise<{ inputs: Inputs; context: RunContext }> {
  const context = { ...run, ecs: readOnce(run.ecs) };
  const readTargets = async () => {
    const bases = await basesFor(inputs, services, context);
    const containers = bases.flatMap(({ definition }) => objectsIn(definition.containerDefinitions));
    return containers.map(({ name, image }) => ({ name: textOf(name) ?? '', image: textOf(image) ?? '' }));
  };
  return { inputs: await withImagesOfSources(inputs, readTargets, context), context };
}

/** Reads each revision once. */
function readOnce(ecs: RunContext['ecs']): RunContext['ecs'] {
  const read = new Map<string, ReturnType<typeof ecs.describeTaskDefinition>>();
  return {
    ...ecs,
    describeTaskDefinition(reference, signal) {
      const answer = read.get(reference) ?? ecs.describeTaskDefinition(reference, signal);
      read.set(reference, answer);
      return answer;
    },
  };
}
