import { isImage, parseImage } from '../../lib/image.ts';
import { textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import { requestedPlatform } from '../compute.ts';
import type { Facts, ImageFacts } from '../facts.ts';
import { type Check, check, type Found } from '../finding.ts';
import { platformsOf, runsOn, wantedPlatforms } from '../platforms.ts';

/** Images that are not there, or not what the task can run. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */

export const imageChecks: readonly Check[] = [
  check('image-reference', 'Images are finished, well-formed references', {
    finds: ({ definition }) =>
      containersOf(definition).flatMap((container): Found[] => {
        const parsed = parseImage(textOf(container.image) ?? '');
        if (isImage(parsed)) return [];
        const subject = `container ${nameOf(container)}`;
        const advice = 'Name it with `image` or `images`, or write it as registry/repository:tag in the definition.';
        return [{ subject, message: `In ${subject}, ${parsed.problem}.`, advice }];
      }),
  }),
  check('image-exists', 'Images in private ECR are there', {
    finds: ({ images, region }) => distinct(images).flatMap((image) => missing(image, region)),
  }),
  check('image-platform', 'Images have the platform that their tasks run on', {
    finds: (all) => {
      const wanted = wantedPlatforms(all);
      return wanted.length === 0 ? [] : distinct(all.images).flatMap((image) => wrongPlatform(image, wanted, all));
    },
  }),
];

/** Several containers may have one image: it is spoken of once. */
function distinct(images: readonly ImageFacts[]): ImageFacts[] {
  return images.filter((image, index) => images.findIndex(({ text }) => text === image.text) === index);
}

function missing({ text, image, state }: ImageFacts, region: string): Found[] {
  if (image === null || (state.kind !== 'no-image' && state.kind !== 'no-repository')) return [];
  if (state.cached === true) return [];
  const place = `ECR${image.account === null ? '' : ` of account ${image.account}`} in ${image.region}`;
  // Where a pull through cache may answer for the repository, only the first pull shows whether the image exists.
  const unsure = state.cached === null ? ', unless a pull through cache fetches it' : '';
  const severity = state.cached === null ? 'warning' : 'error';
  if (state.kind === 'no-repository') {
    const message = `Image ${text} does not exist: ${place} has no repository ${image.repository}${unsure}.`;
    const elsewhere = image.region === region ? '' : ` The service runs in ${region}, the image names ${image.region}.`;
    return [{ subject: text, message, advice: `Check its account, region and name.${elsewhere}`, severity }];
  }
  const what = 'tag' in image.reference ? `tag ${image.reference.tag}` : `image ${image.reference.digest}`;
  const message = `Image ${text} does not exist: repository ${image.repository} in ${place} has no ${what}${unsure}.`;
  return [{ subject: text, message, advice: tagAdvice(state.nearest, state.newest), severity }];
}

function tagAdvice(nearest: readonly string[], newest: readonly string[]): string {
  const pushed = 'Push it to this account and region before the deployment.';
  const near = nearest.length === 0 ? '' : ` Similar tags: ${nearest.join(', ')}.`;
  const late = newest.length === 0 ? '' : ` Pushed most recently: ${newest.join(', ')}.`;
  return `${pushed}${near}${late}`;
}

function wrongPlatform(image: ImageFacts, wanted: readonly string[], all: Facts): Found[] {
  const has = platformsOf(image.state);
  if (has === null || wanted.some((platform) => runsOn(has, platform))) return [];
  const platforms = wanted.join(' or ');
  const holds = has.length === 0 ? 'names no platform' : `is for ${has.join(', ')}`;
  const why = requestedPlatform(all.definition, all.hosting) === null ? 'the instances are' : 'the revision runs on';
  return [
    {
      subject: image.text,
      message: `Image ${image.text} ${holds}, but ${why} ${platforms}: its containers could not start.`,
      advice: `Set the revision's runtimePlatform.cpuArchitecture to what the image has (X86_64 is linux/amd64, ARM64 is linux/arm64), or build the image for ${wanted[0]}: \`docker buildx build --platform ${wanted[0]}\`.`,
    },
  ];
}
