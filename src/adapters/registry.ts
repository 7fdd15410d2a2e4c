import {
  BatchGetImageCommand,
  type BatchGetImageResponse,
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsResponse,
  DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand,
  type ECRClient,
  GetDownloadUrlForLayerCommand,
} from '@aws-sdk/client-ecr';
import type { EcrApi, ImageId, Place, ScanAnswer, Stored } from '../apis/ecr.ts';
import { AwsError } from '../lib/errors.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Without the index types ECR answers with one platform's image, or none. */
export const mediaTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
];

/** Config blobs are some kilobytes; what is much larger is none. */
const largestBlob = 4 * 1024 * 1024;

type Registry = Omit<EcrApi, 'findImage' | 'repositoryAccount' | 'bundleManifests'>;

/** Private ECR for the checks before a deploy, each repository asked in its own account and region. */
export function createRegistry(clientFor: (region: string) => ECRClient, settings: CallSettings): Registry {
  const calls = callsOf('ecr', settings);
  const read = <T>(
    operation: string,
    { region, repository }: Place,
    signal: AbortSignal,
    send: (client: ECRClient, options: { abortSignal: AbortSignal }) => Promise<T>,
  ) => calls.read(operation, repository, signal, (options) => send(clientFor(region), options));

  return {
    async storedImages(place, ids, signal) {
      const command = new BatchGetImageCommand({
        ...named(place),
        imageIds: ids.map(toId),
        acceptedMediaTypes: mediaTypes,
      });
      const answer = await read('BatchGetImage', place, signal, (client, options) =>
        client.send(command, options),
      ).catch((error: unknown) => absent(error, 'RepositoryNotFoundException'));
      return answer === null ? null : ids.map((id) => storedIn(answer, id, ids.length));
    },

    async blob(place, digest, signal) {
      const command = new GetDownloadUrlForLayerCommand({ ...named(place), layerDigest: digest });
      return read('GetDownloadUrlForLayer', place, signal, async (client, options) => {
        const { downloadUrl } = await client.send(command, options);
        return fetchText(client, downloadUrl ?? '', options.abortSignal);
      });
    },

    async imageSize(place, id, signal) {
      const command = new DescribeImagesCommand({ ...named(place), imageIds: [toId(id)] });
      const answer = await read('DescribeImages', place, signal, (client, options) => client.send(command, options));
      return answer.imageDetails?.[0]?.imageSizeInBytes ?? null;
    },

    async tagPage(place, page, signal) {
      const command = new DescribeImagesCommand({
        ...named(place),
        maxResults: 1000,
        filter: { tagStatus: 'TAGGED' },
        ...(page === null ? {} : { nextToken: page }),
      });
      const answer = await read('DescribeImages', place, signal, (client, options) => client.send(command, options));
      const tags = (answer.imageDetails ?? []).flatMap(({ imageTags = [], imagePushedAt }) =>
        imageTags.map((tag) => ({ tag, pushedAtMs: imagePushedAt?.getTime() ?? 0 })),
      );
      return { tags, next: answer.nextToken ?? null };
    },

    async cachePrefixes(place, signal) {
      const registry = place.account === null ? {} : { registryId: place.account };
      const command = new DescribePullThroughCacheRulesCommand({ ...registry, maxResults: 1000 });
      const answer = await read('DescribePullThroughCacheRules', place, signal, (client, options) =>
        client.send(command, options),
      );
      return (answer.pullThroughCacheRules ?? []).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
    },

    async scanOf(place, digest, signal) {
      const command = new DescribeImageScanFindingsCommand({
        ...named(place),
        imageId: { imageDigest: digest },
        maxResults: 100,
      });
      const answer = await read('DescribeImageScanFindings', place, signal, (client, options) =>
        client.send(command, options),
      ).catch((error: unknown) => absent(error, 'ScanNotFoundException'));
      return answer === null ? { kind: 'none' } : toScan(answer);
    },
  };
}

function named({ account, repository }: Place): { repositoryName: string; registryId?: string } {
  return { repositoryName: repository, ...(account === null ? {} : { registryId: account }) };
}

function toId(id: ImageId): { imageTag: string } | { imageDigest: string } {
  return 'tag' in id ? { imageTag: id.tag } : { imageDigest: id.digest };
}

/** Null for the refusal that says that there is none; anything else stays an error. */
function absent(error: unknown, code: string): null {
  if (error instanceof AwsError && error.details.code === code) return null;
  throw error;
}

/** Codes of entries for images that are not there, whatever is asked of them. */
const missingCodes = ['ImageNotFound', 'InvalidImageDigest', 'InvalidImageTag'];

function storedIn({ images = [], failures = [] }: BatchGetImageResponse, id: ImageId, idCount: number): Stored {
  const isIt = (one: { imageTag?: string | undefined; imageDigest?: string | undefined } | undefined): boolean =>
    'tag' in id ? one?.imageTag === id.tag : one?.imageDigest === id.digest;
  const found = images.find((image) => isIt(image.imageId)) ?? (idCount === 1 ? images[0] : undefined);
  const digest = found?.imageId?.imageDigest;
  if (found !== undefined && digest !== undefined) {
    return { kind: 'found', account: found.registryId ?? null, digest, manifest: found.imageManifest ?? '' };
  }
  const failure = failures.find(({ imageId }) => isIt(imageId)) ?? (idCount === 1 ? failures[0] : undefined);
  const code = failure?.failureCode ?? 'no such image';
  return missingCodes.includes(code) || failure === undefined ? { kind: 'missing' } : { kind: 'failed', code };
}

/**
 * Enhanced scanning rests at ACTIVE and never says COMPLETE (ECR API reference, "ImageScanStatus"): it is done where it
 * tells when, or what it found. An answer without a status is no proof of a finished scan unless it tells when.
 */
function toScan({ imageScanStatus, imageScanFindings: found }: DescribeImageScanFindingsResponse): ScanAnswer {
  const status = imageScanStatus?.status ?? (found?.imageScanCompletedAt === undefined ? 'without status' : 'COMPLETE');
  if (status === 'IN_PROGRESS' || status === 'PENDING') return { kind: 'running' };
  const hasResult =
    found?.imageScanCompletedAt !== undefined || Object.keys(found?.findingSeverityCounts ?? {}).length > 0;
  if (status === 'ACTIVE' && !hasResult) return { kind: 'running' };
  if (status !== 'COMPLETE' && status !== 'ACTIVE') return { kind: 'failed', status };
  const names = [
    ...(found?.findings ?? []).map(({ name, severity }) => ({ name: name ?? '', severity: severity ?? '' })),
    ...(found?.enhancedFindings ?? []).map(({ packageVulnerabilityDetails: details, title, severity }) => ({
      name: details?.vulnerabilityId ?? title ?? '',
      severity: severity ?? '',
    })),
  ];
  return { kind: 'done', scan: { counts: found?.findingSeverityCounts ?? countOf(names), names } };
}

function countOf(names: readonly { severity: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity } of names) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

/** The parts of the client's HTTP handler that a plain download takes. */
type Downloader = {
  handle(
    request: object,
    options: { abortSignal: AbortSignal },
  ): Promise<{ response: { statusCode: number; body?: unknown } }>;
};

/**
 * Fetches a presigned URL the way the client's own requests travel, and unsigned: the URL holds its signature. It is
 * as good as the blob itself, so no error may show it.
 */
async function fetchText(client: ECRClient, url: string, abortSignal: AbortSignal): Promise<string> {
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  const request = {
    method: 'GET',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: { host: port === '' ? hostname : `${hostname}:${port}` },
  };
  const handler = client.config.requestHandler as unknown as Downloader;
  const { response } = await handler.handle(request, { abortSignal });
  const text = await textOf(response.body);
  if (response.statusCode !== 200) throw downloadError(`LayerDownloadAnswered${response.statusCode}`);
  return text;
}

function downloadError(code: string): Error {
  const error = new Error('the blob could not be fetched from where ECR points to');
  error.name = code;
  return error;
}

async function textOf(body: unknown): Promise<string> {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) {
    if (body.length > largestBlob) throw downloadError('LayerTooLarge');
    return Buffer.from(body).toString('utf8');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > largestBlob) throw downloadError('LayerTooLarge');
  }
  return Buffer.concat(chunks).toString('utf8');
}
