import {
  BatchGetImageCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  type ECRClientConfig,
} from '@aws-sdk/client-ecr';
import type { EcrApi } from '../apis/ecr.ts';
import { deferredPart } from '../lib/deferred.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type Json, objectsIn, textOf } from '../lib/json.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createRegistry, mediaTypes } from './registry.ts';

/** ECR as a run needs it, in whatever region an image lives. Every method rejects with an AwsError. */
export function createEcr(configuration: ECRClientConfig, settings: CallSettings): EcrApi {
  const { read } = callsOf('ecr', settings);
  const clients = new Map<string, ECRClient>();
  const clientFor = (region: string) => {
    const client = clients.get(region) ?? new ECRClient({ ...configuration, region });
    clients.set(region, client);
    return client;
  };

  return {
    ...createRegistry(clientFor, settings),
    ...deferredPart(['bundleManifests'], async () =>
      (await import('./referrers.ts')).createReferrers(clientFor, settings),
    ),

    async findImage(image, signal) {
      const command = new BatchGetImageCommand({
        ...(image.account === null ? {} : { registryId: image.account }),
        repositoryName: image.repository,
        imageIds: [
          'tag' in image.reference ? { imageTag: image.reference.tag } : { imageDigest: image.reference.digest },
        ],
        acceptedMediaTypes: mediaTypes,
      });
      try {
        const answer = await read('BatchGetImage', image.repository, signal, (options) =>
          clientFor(image.region).send(command, options),
        );
        const found = answer.images?.[0];
        const digest = found?.imageId?.imageDigest;
        const account = found?.registryId ?? image.account;
        if (digest === undefined) return { kind: 'no-image', account };
        return { kind: 'image', account, digest, digests: [digest, ...childDigests(found?.imageManifest)] };
      } catch (error) {
        if (error instanceof AwsError && error.details.code === 'RepositoryNotFoundException')
          return { kind: 'no-repository' };
        throw error;
      }
    },

    /** The account whose registry has the repository, for credentials whose account is not known otherwise; null without one. */
    async repositoryAccount(repository, region, signal) {
      const command = new DescribeRepositoriesCommand({ repositoryNames: [repository] });
      const answer = await read('DescribeRepositories', repository, signal, (options) =>
        clientFor(region).send(command, options),
      );
      return answer.repositories?.[0]?.registryId ?? null;
    },
  };
}

/** The digests that an index lists; none for a single image. */
function childDigests(manifest: string | undefined): string[] {
  const parsed: Json = manifest === undefined ? null : (JSON.parse(manifest) as Json);
  if (!isObject(parsed)) return [];
  return objectsIn(parsed.manifests).flatMap((child) => textOf(child.digest) ?? []);
}
