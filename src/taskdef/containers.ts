import { suggestion } from '../contract/input-types.ts';
import type { Problem } from '../lib/errors.ts';
import { type ImageReference, isImage, parseImage, sameRepository } from '../lib/image.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { nameOf } from './revision.ts';

/** Which containers the inputs are for, by name. */
export type Targets = {
  /** Containers that get `image`. */
  image: string[];
  /** Containers that the container-level inputs apply to. */
  settings: string[];
  problems: Problem[];
};

export type TargetRequest = {
  /** `container-name`. */
  named: readonly string[];
  /** `image`, with its registry's host; null when not given. */
  image: ImageReference | null;
  /** Names of the container-level inputs that are given. */
  settings: readonly string[];
};

/**
 * Finds the containers that `image` and the container-level inputs are for: those that `container-name` names; else,
 * for `image`, every one whose present image has the same repository, and for the others those that `image` picked;
 * else the only container. Anything else would be a guess, and is a problem.
 */
export function chooseTargets(containers: readonly JsonObject[], request: TargetRequest): Targets {
  const unknown = unknownContainers('container-name', request.named, containers);
  if (request.named.length > 0) {
    const image = request.image === null ? [] : [...request.named];
    return { image, settings: request.settings.length === 0 ? [] : [...request.named], problems: unknown };
  }
  const image = request.image === null ? [] : (imageTargets(containers, request.image) ?? onlyOne(containers));
  if (request.image !== null && image.length === 0)
    return { image, settings: [], problems: [unclearImage(containers)] };
  const settings = request.settings.length === 0 ? [] : image.length > 0 ? image : onlyOne(containers);
  const problems =
    request.settings.length > 0 && settings.length === 0 ? [unclearSettings(containers, request.settings)] : [];
  return { image, settings, problems };
}

function imageTargets(containers: readonly JsonObject[], image: ImageReference): string[] | null {
  const same = containers.filter((container) => {
    const present = parseImage(textOf(container.image) ?? '');
    return isImage(present) && sameRepository(present, image);
  });
  return same.length === 0 ? null : same.map(nameOf);
}

function onlyOne(containers: readonly JsonObject[]): string[] {
  const [only, ...others] = containers;
  return only === undefined || others.length > 0 ? [] : [nameOf(only)];
}

/** A problem for each name that no container has. */
export function unknownContainers(
  input: string,
  names: readonly string[],
  containers: readonly JsonObject[],
): Problem[] {
  const known = containers.map(nameOf);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      input,
      message: `The revision has no container '${name}'${suggestion(name, known)}. Its containers: ${withImages(containers)}.`,
      example: null,
    }));
}

function unclearImage(containers: readonly JsonObject[]): Problem {
  const message = `It is not clear which container \`image\` is for: none has an image of its repository. The containers: ${withImages(containers)}.`;
  return { input: 'image', message, example: `container-name: ${exampleName(containers)}` };
}

function unclearSettings(containers: readonly JsonObject[], settings: readonly string[]): Problem {
  const inputs = settings.map((name) => `\`${name}\``).join(', ');
  const message = `It is not clear which container ${inputs} ${settings.length === 1 ? 'is' : 'are'} for. The containers: ${withImages(containers)}.`;
  return { input: 'container-name', message, example: `container-name: ${exampleName(containers)}` };
}

function exampleName(containers: readonly JsonObject[]): string {
  return containers[0] === undefined ? 'web' : nameOf(containers[0]);
}

function withImages(containers: readonly JsonObject[]): string {
  return containers.map((container) => `${nameOf(container)} (${textOf(container.image) ?? 'no image'})`).join(', ');
}
