import type { EcrImage } from '../apis/ecr.ts';
import { ecrHost, type ImageReference } from '../lib/image.ts';

/** How ECR knows an image; null for images of other registries. A reference without a tag means `latest`. */
export function ecrImageOf(parsed: ImageReference): EcrImage | null {
  const host = parsed.registry === null ? null : ecrHost(parsed.registry);
  if (host === null) return null;
  const reference = parsed.digest === null ? { tag: parsed.tag ?? 'latest' } : { digest: parsed.digest };
  return { account: host.account, region: host.region, repository: parsed.repository, reference };
}
