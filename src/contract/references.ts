import { isServiceArn, serviceName } from '../lib/arn.ts';
import { hasWildcard } from '../lib/wildcard.ts';
import { elements, type InputType, list, quoted } from './input-types.ts';
import type { Parsed } from './parsed.ts';

/** Services by name or ARN; a name may have wildcards, which a rule allows for `mode: remove` only. */
export function services(): InputType<string[]> {
  return {
    unset: [],
    allowed: "services' names or ARNs, with commas or newlines between them",
    parse(text) {
      const all = [...new Set(elements(text))];
      const wrong = all.filter((service) => !isService(service));
      if (wrong.length === 0) return { value: all };
      return { problems: wrong.map((service) => `${quoted(service)} is not a service's name or ARN`) };
    },
  };
}

/** The services of each line; a line without any is left out. */
export function serviceLines(text: string): string[][] {
  return text
    .split('\n')
    .map((one) => [...new Set(elements(one))])
    .filter((line) => line.length > 0);
}

function isService(text: string): boolean {
  if (text.startsWith('arn:') && !isServiceArn(text)) return false;
  if (hasWildcard(text)) return /^[\w*-]{1,255}$/.test(text);
  return /^[\w-]{1,255}$/.test(serviceName(text).name);
}

/** ARNs of S3 objects. A key may hold a comma, so a comma separates only where another ARN follows. */
export function s3ObjectArns(): InputType<string[]> {
  const split = (text: string) =>
    text
      .split(/\n|,(?=\s*arn:)/)
      .map((arn) => arn.trim())
      .filter((arn) => arn !== '');
  return list(/^arn:[^:\s]+:s3:::[^/\s]+\/.+$/, 'ARNs of S3 objects, one a line', split);
}

export type ContainerImage = { container: string; image: string };

/** Lines `container=image`. */
export function containerImages(): InputType<ContainerImage[]> {
  return {
    unset: [],
    allowed: 'lines `container=image`',
    parse(text) {
      const read = elements(text).map(containerImage);
      const wrong = read.flatMap((one) => ('problems' in one ? one.problems : []));
      if (wrong.length > 0) return { problems: wrong };
      return oneImageEach(read.flatMap((one) => ('value' in one ? [one.value] : [])));
    },
  };
}

function containerImage(text: string): Parsed<ContainerImage> {
  const match = /^([\w-]{1,255})\s*=\s*(\S+)$/.exec(text);
  if (match === null) return { problems: [`${quoted(text)} is not of the form \`container=image\``] };
  const [, container = '', image = ''] = match;
  return { value: { container, image } };
}

function oneImageEach(all: readonly ContainerImage[]): Parsed<ContainerImage[]> {
  const byContainer = new Map<string, ContainerImage>();
  const problems: string[] = [];
  for (const one of all) {
    const earlier = byContainer.get(one.container);
    if (earlier === undefined) byContainer.set(one.container, one);
    else if (earlier.image !== one.image) problems.push(`the container \`${one.container}\` gets two different images`);
  }
  return problems.length > 0 ? { problems } : { value: [...byContainer.values()] };
}

/** Where the image of a container is promoted from. */
export type ImageSource = {
  /** The container that gets the image; null where that is chosen as for `image`. */
  container: string | null;
  cluster: string;
  service: string;
  /** The container of the source; null where it is not named. */
  from: string | null;
};

/** `cluster/service` or `cluster/service/container`, alone or in lines `container=…`. */
export function imageSources(): InputType<ImageSource[]> {
  return {
    unset: [],
    allowed: '`cluster/service` or `cluster/service/container`, or lines `container=cluster/service/container`',
    parse(text) {
      const read = elements(text).map(imageSource);
      const wrong = read.flatMap((one) => ('problems' in one ? one.problems : []));
      const value = read.flatMap((one) => ('value' in one ? [one.value] : []));
      const names = value.map(({ container }) => container);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice === null)
        wrong.push('it has several sources; say which container each is for, as `container=cluster/service`');
      else if (twice !== undefined) wrong.push(`the container \`${twice}\` gets its image from two sources`);
      return wrong.length > 0 ? { problems: wrong } : { value };
    },
  };
}

function imageSource(text: string): Parsed<ImageSource> {
  const match = /^(?:([\w-]{1,255})\s*=\s*)?([\w-]{1,255})\/([\w-]{1,255})(?:\/([\w-]{1,255}))?$/.exec(text);
  if (match === null) return { problems: [`${quoted(text)} is not of the form \`cluster/service\``] };
  const [, container = null, cluster = '', service = '', from = null] = match;
  return { value: { container, cluster, service, from } };
}
