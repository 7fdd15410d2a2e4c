import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { RevisionReport } from './report.ts';

/**
 * The images of a revision with the digests that ECR, or the service that runs them, showed for their tags, and with
 * what attestations prove of them.
 */
export function withDigests({ images, target }: RevisionPlan, { digests }: Plan): RevisionReport['images'] {
  return images.map((image) => {
    const digest = digests?.get(image.to);
    const proof = target.proofs?.[image.container];
    return { ...image, ...(digest !== undefined && { digest }), ...(proof !== undefined && { proof }) };
  });
}
