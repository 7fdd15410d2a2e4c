import type { DeploymentRecord, GitHubApi } from '../apis/github.ts';
import type { Clock } from '../lib/clock.ts';
import { GitHubError } from '../lib/errors.ts';
import { formatImage, isImage, parseImage } from '../lib/image.ts';
import { cut, plural } from '../lib/text.ts';
import type { RunningImage } from '../status/board.ts';
import { gitHubNotice } from './github-notice.ts';

export type RecordRequest = {
  status: DeploymentRecord['status'];
  /** The input `environment`; null where the cluster's name is taken. */
  environment: string | null;
  /** The cluster's name. */
  cluster: string;
  region: string;
  services: readonly { service: string; images: readonly RunningImage[] }[];
};

export type RecordContext = {
  github: Pick<GitHubApi, 'storeDeploymentRecord'>;
  clock: Pick<Clock, 'now'>;
  signal: AbortSignal;
};

export type StoredRecords = {
  stored: DeploymentRecord[];
  notices: string[];
};

/** What GitHub takes (REST API description, "Create an artifact deployment record"). */
const longest = { name: 256, version: 100, environment: 128, cluster: 128, deploymentName: 256 };
const sha256 = /^sha256:[0-9a-f]{64}$/;

/** When the last record of a run is sent, ms after the first, and how many are sent at a time. */
const patienceMs = 30_000;
const atATime = 4;

/** One record for each image with a digest, and the containers whose digest is not known. Pure. */
export function recordsOf(request: RecordRequest): { records: DeploymentRecord[]; unknown: string[] } {
  const { status, cluster, environment, region } = request;
  const records: DeploymentRecord[] = [];
  const unknown: string[] = [];
  for (const { service, images } of request.services) {
    for (const { container, image, digest } of images) {
      // The names of services and containers have no slash, so no two of them make the same name.
      const deploymentName = `${service}/${container}`;
      const parsed = parseImage(image);
      if (!isImage(parsed) || digest === null || !sha256.test(digest)) {
        unknown.push(deploymentName);
        continue;
      }
      records.push({
        name: cut(formatImage({ ...parsed, tag: null, digest: null }), longest.name),
        digest,
        version: parsed.tag === null ? null : cut(parsed.tag, longest.version),
        status,
        logicalEnvironment: cut(environment ?? cluster, longest.environment),
        physicalEnvironment: region,
        cluster: cut(cluster, longest.cluster),
        deploymentName: cut(deploymentName, longest.deploymentName),
      });
    }
  }
  return { records, unknown };
}

/** Stores the records. Never rejects: what GitHub refuses is one notice, after which no further record is sent. */
export async function storeRecords(
  request: RecordRequest,
  { github, clock, signal }: RecordContext,
): Promise<StoredRecords> {
  const { records, unknown } = recordsOf(request);
  const stored: DeploymentRecord[] = [];
  const untilMs = clock.now() + patienceMs;
  const notices = unknown.length === 0 ? [] : [unknownText(unknown)];
  try {
    for (let from = 0; from < records.length; from += atATime) {
      if (clock.now() > untilMs) throw new Error('GitHub took too long');
      const group = records.slice(from, from + atATime);
      const sent = await Promise.allSettled(group.map((record) => github.storeDeploymentRecord(record, signal)));
      stored.push(...group.filter((_, index) => sent[index]?.status === 'fulfilled'));
      const refused = sent.find((one) => one.status === 'rejected');
      if (refused !== undefined) throw refused.reason;
    }
    return { stored, notices };
  } catch (error) {
    const left = records.length - stored.length;
    const what = `${plural(left, 'deployment record')} could not be stored`;
    return { stored, notices: [...notices, `${gitHubNotice(what, 'artifact-metadata: write', error)}${hint(error)}`] };
  }
}

/** What has none of them answers that the address is not there. */
function hint(error: unknown): string {
  if (!(error instanceof GitHubError) || error.status !== 404) return '';
  return ' Deployment records exist for repositories of organizations on github.com and ghe.com, not for those of a user account or of GitHub Enterprise Server.';
}

const shown = 5;

function unknownText(unknown: readonly string[]): string {
  const names = unknown.slice(0, shown).join(', ');
  const more = unknown.length > shown ? ` and ${unknown.length - shown} more` : '';
  return `No deployment record was stored for ${names}${more}: the digest of the image is not known. Use \`pin-image-digest\`, or allow ecs:DescribeServiceRevisions.`;
}
