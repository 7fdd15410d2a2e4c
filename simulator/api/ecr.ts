import type { JsonObject } from '../../src/lib/json.ts';
import { isObject, objectsIn } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import type { Repository, StoredImage } from '../world/repositories.ts';
import { arnOf, dnsSuffixOf, seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { pageOf, present, textIn, textsIn } from './text.ts';

function findRepository(world: World, input: JsonObject): Repository {
  const name = textIn(input, 'repositoryName') ?? '';
  const registry = textIn(input, 'registryId') ?? world.account;
  const repository = registry === world.account ? world.repositories.find(name) : null;
  if (repository === null) throw repositoryNotFound(name, registry);
  return repository;
}

const repositoryNotFound = (name: string, registry: string): Refusal =>
  new Refusal(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registry}'`,
  );

const describeRepositories: Operation = (world, input) => {
  const names = textsIn(input.repositoryNames);
  const unknown = names.find((name) => world.repositories.find(name) === null);
  if (unknown !== undefined) throw repositoryNotFound(unknown, world.account);
  const repositories = world.repositories.all().filter((each) => names.length === 0 || names.includes(each.name));
  const { page, next } = pageOf(repositories, input, 100, 1000);
  return present({ repositories: page.map((each) => echoRepository(world, each)), nextToken: next });
};

function echoRepository(world: World, repository: Repository): JsonObject {
  return {
    repositoryArn: arnOf(world, 'ecr', `repository/${repository.name}`),
    registryId: world.account,
    repositoryName: repository.name,
    repositoryUri: `${world.account}.dkr.ecr.${world.region}.${dnsSuffixOf(world)}/${repository.name}`,
    createdAt: seconds(repository.createdAt),
    imageTagMutability: 'MUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: { encryptionType: 'AES256' },
  };
}

function imageFor(repository: Repository, id: JsonObject): StoredImage | null {
  const found = repository.images.find((image) =>
    typeof id.imageDigest === 'string' ? image.digest === id.imageDigest : image.tags.includes(String(id.imageTag)),
  );
  return found ?? null;
}

const describeImages: Operation = (world, input) => {
  const repository = findRepository(world, input);
  const ids = objectsIn(input.imageIds);
  const tagged = isObject(input.filter) && input.filter.tagStatus === 'TAGGED';
  const images =
    ids.length === 0
      ? repository.images.filter((image) => !tagged || image.tags.length > 0)
      : ids.map((id) => imageFor(repository, id) ?? imageNotFound(world, repository, id));
  const { page, next } = pageOf(images, input, 100, 1000);
  return present({ imageDetails: page.map((image) => echoImage(world, repository, image)), nextToken: next });
};

function imageNotFound(world: World, repository: Repository, id: JsonObject): never {
  const shown = `{imageDigest:'${String(id.imageDigest ?? 'null')}', imageTag:'${String(id.imageTag ?? 'null')}'}`;
  throw new Refusal(
    'ImageNotFoundException',
    `The image with imageId ${shown} does not exist within the repository with name '${repository.name}' in the registry with id '${world.account}'`,
  );
}

function echoImage(world: World, repository: Repository, image: StoredImage): JsonObject {
  return present({
    registryId: world.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    imageTags: image.tags.length > 0 ? image.tags : null,
    imageSizeInBytes: image.sizeBytes,
    imagePushedAt: seconds(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    imageStatus: 'ACTIVE',
  });
}

/** What is not there is an entry of `failures`, not an error. */
const batchGetImage: Operation = (world, input) => {
  const repository = findRepository(world, input);
  const images: JsonObject[] = [];
  const failures: JsonObject[] = [];
  for (const id of objectsIn(input.imageIds)) {
    const image = imageFor(repository, id);
    if (image === null) {
      failures.push({ imageId: id, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' });
      continue;
    }
    images.push({
      registryId: world.account,
      repositoryName: repository.name,
      imageId: present({ imageDigest: image.digest, imageTag: id.imageTag }),
      imageManifest: image.manifest,
      imageManifestMediaType: image.mediaType,
    });
  }
  return { images, failures };
};

/** The artifacts about an image, fifty a page at most; none of an image that is not there. */
const listImageReferrers: Operation = (world, input) => {
  const repository = findRepository(world, input);
  const digest = isObject(input.subjectId) ? input.subjectId.imageDigest : null;
  const found = repository.images.filter(({ subject }) => subject?.digest === digest);
  const { page, next } = pageOf(found, input, 50, 50);
  const referrers = page.map((image) =>
    present({
      digest: image.digest,
      mediaType: image.mediaType,
      artifactType: image.subject?.artifactType,
      size: image.manifest.length,
      artifactStatus: 'ACTIVE',
    }),
  );
  return present({ referrers, nextToken: next });
};

/** Layers and config blobs are fetched from the endpoint itself: `GET /layers/<digest>`. */
const getDownloadUrlForLayer: Operation = (world, input) => {
  findRepository(world, input);
  const digest = textIn(input, 'layerDigest') ?? '';
  if (world.repositories.blob(digest) === null) {
    throw new Refusal('LayersNotFoundException', 'The specified layers could not be found.');
  }
  return { downloadUrl: `${world.layerHost}/layers/${digest}`, layerDigest: digest };
};

const describeImageScanFindings: Operation = (world, input) => {
  const repository = findRepository(world, input);
  const id = objectsIn([input.imageId ?? null])[0] ?? {};
  const image = imageFor(repository, id) ?? imageNotFound(world, repository, id);
  if (image.findings === null && image.scanStatus === null) {
    throw new Refusal('ScanNotFoundException', `Image scan does not exist for the image with '${image.digest}'`);
  }
  const isDone = world.now >= image.scanDoneAt;
  // Enhanced scanning rests at ACTIVE, with and without a finished scan.
  const doneStatus = image.scanStatus ?? (image.enhancedScan ? 'ACTIVE' : 'COMPLETE');
  return present({
    registryId: world.account,
    repositoryName: repository.name,
    imageId: present({ imageDigest: image.digest, imageTag: image.tags[0] }),
    imageScanStatus: { status: isDone ? doneStatus : image.enhancedScan ? 'ACTIVE' : 'IN_PROGRESS' },
    imageScanFindings: isDone && image.findings !== null ? echoFindings(image) : null,
  });
};

/** One entry for each finding; enhanced findings have a list and a form of their own. */
function echoFindings(image: StoredImage): JsonObject {
  const severities = Object.entries(image.findings ?? {}).flatMap(([severity, count]) =>
    Array.from({ length: count }, () => severity),
  );
  const nameOf = (index: number): string => `CVE-2026-${1000 + index}`;
  return {
    imageScanCompletedAt: seconds(image.scanDoneAt),
    findingSeverityCounts: { ...image.findings },
    ...(image.enhancedScan
      ? {
          enhancedFindings: severities.map((severity, index) => ({
            severity,
            title: `${nameOf(index)} - openssl`,
            packageVulnerabilityDetails: { vulnerabilityId: nameOf(index) },
          })),
        }
      : { findings: severities.map((severity, index) => ({ severity, name: nameOf(index) })) }),
  };
}

const describePullThroughCacheRules: Operation = (world, input) => {
  const { page, next } = pageOf(world.repositories.caches(), input, 100, 1000);
  const pullThroughCacheRules = page.map((ecrRepositoryPrefix) => ({
    ecrRepositoryPrefix,
    registryId: world.account,
    upstreamRegistryUrl: 'registry-1.docker.io',
  }));
  return present({ pullThroughCacheRules, nextToken: next });
};

export const ECR_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeRepositories: describeRepositories,
  DescribeImages: describeImages,
  BatchGetImage: batchGetImage,
  ListImageReferrers: listImageReferrers,
  GetDownloadUrlForLayer: getDownloadUrlForLayer,
  DescribeImageScanFindings: describeImageScanFindings,
  DescribePullThroughCacheRules: describePullThroughCacheRules,
};
