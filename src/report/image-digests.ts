import type { Plan } from '../service/plan.ts';
import type { ImageChange } from '../taskdef/images.ts';
import type { RevisionReport } from './report.ts';

/** The images of a revision with the digests that ECR, or the service that runs them, showed for their tags. */
export function withDigests(images: readonly ImageChange[], { digests }: Plan): RevisionReport['images'] {
  return images.map((image) => {
    const digest = digests?.get(image.to);
    return digest === undefined ? image : { ...image, digest };
  });
}
