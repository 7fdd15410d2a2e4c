import { BatchGetImageCommand, type ECRClient, ListImageReferrersCommand } from '@aws-sdk/client-ecr';
import type { EcrApi } from '../apis/ecr.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Artifacts of Sigstore's bundles: `application/vnd.dev.sigstore.bundle.v0.3+json`. */
const bundleType = 'application/vnd.dev.sigstore.bundle';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** What is read at most: pages, and bundles of one image. */
const mostPages = 4;
const mostBundles = 30;

/** The artifacts that refer to an image in private ECR, where attestations are kept beside it. */
export function createReferrers(
  clientFor: (region: string) => ECRClient,
  settings: CallSettings,
): Pick<EcrApi, 'bundleManifests'> {
  const { read } = callsOf('ecr', settings);
  return {
    async bundleManifests({ account, region, repository }, digest, signal) {
      const client = clientFor(region);
      const named = { repositoryName: repository, ...(account === null ? {} : { registryId: account }) };
      const digests: string[] = [];
      let page: string | undefined;
      for (let count = 0; count < mostPages; count += 1) {
        const command = new ListImageReferrersCommand({
          ...named,
          subjectId: { imageDigest: digest },
          maxResults: 50,
          ...(page !== undefined && { nextToken: page }),
        });
        const answer = await read('ListImageReferrers', repository, signal, (options) => client.send(command, options));
        const bundles = (answer.referrers ?? []).filter(({ artifactType }) => artifactType?.startsWith(bundleType));
        digests.push(...bundles.flatMap((one) => one.digest ?? []));
        page = answer.nextToken;
        if (page === undefined || page === '') break;
      }
      if (digests.length === 0) return [];
      const imageIds = digests.slice(0, mostBundles).map((imageDigest) => ({ imageDigest }));
      const get = new BatchGetImageCommand({ ...named, imageIds, acceptedMediaTypes: [manifestType] });
      const answer = await read('BatchGetImage', repository, signal, (options) => client.send(get, options));
      return (answer.images ?? []).flatMap(({ imageManifest }) => imageManifest ?? []);
    },
  };
}
