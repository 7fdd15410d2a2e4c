import type { EcsApi, Service } from '../apis/ecs.ts';
import { messageOf } from '../lib/errors.ts';
import { isImage, parseImage } from '../lib/image.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { plural, withFullStop } from '../lib/text.ts';
import { primaryOf } from '../service/service.ts';
import type { Base } from '../taskdef/revision.ts';
import { baseFromEcs } from '../taskdef/source.ts';
import type { Reading, RunningImage } from './board.ts';
import { groupsOf, readEach } from './read-each.ts';

/** What DescribeServiceRevisions takes in one call (ECS API reference). */
const mostRevisions = 20;

/** The longest reference that ECS takes is shorter. */
const digestForm = /^sha256:[0-9a-f]{64}$/;

type RevisionReads = {
  ecs: Pick<EcsApi, 'describeTaskDefinition' | 'pinnedDigests'>;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
  signal: AbortSignal;
};

/** The revisions that the services are set to, by ARN: one call for each, whatever the number of services that run it. */
export async function readDefinitions(
  services: readonly Service[],
  { ecs, hide, signal }: RevisionReads,
): Promise<Reading<Map<string, Base>>> {
  const arns = services.flatMap(({ taskDefinition }) => taskDefinition ?? []);
  const { found, unread, error } = await readEach(arns, async (arn) =>
    baseFromEcs(await ecs.describeTaskDefinition(arn, signal)),
  );
  for (const { definition } of found.values()) hide(definition);
  if (error === null) return { value: found, warnings: [], notices: [] };
  const notice = `${plural(unread.length, 'revision')} could not be read, so images, commits and differences are missing for their services: ${withFullStop(messageOf(error))}`;
  return { value: found, warnings: [], notices: [notice] };
}

/** Container name → digest, by the ARN of the service. */
export type DigestsByService = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The digests that ECS pinned the images of the services to. Asked only for services of which the task definition does not
 * tell all digests: twenty with one call.
 */
export async function readDigests(
  services: readonly Service[],
  definitions: ReadonlyMap<string, Base>,
  { ecs, signal }: RevisionReads,
): Promise<Reading<DigestsByService>> {
  const wanted = new Map<string, string>();
  for (const service of services) {
    const definition = definitions.get(service.taskDefinition ?? '')?.definition;
    const revision = definition !== undefined && isPinned(definition) ? null : ownRevision(service);
    if (revision !== null) wanted.set(service.arn, revision);
  }
  const groups = groupsOf([...new Set(wanted.values())], mostRevisions);
  const { found, error } = await readEach(groups, (group) => ecs.pinnedDigests(group, signal));
  const byRevision = new Map([...found.values()].flatMap((each) => [...each]));
  const value = new Map([...wanted].map(([service, revision]) => [service, byRevision.get(revision) ?? new Map()]));
  const notices =
    error === null ? [] : [`The digests of some images could not be read: ${withFullStop(messageOf(error))}`];
  return { value, warnings: [], notices };
}

function isPinned(definition: JsonObject): boolean {
  return objectsIn(definition.containerDefinitions).every(({ image }) => digestIn(textOf(image) ?? '') !== null);
}

/** The service revision of the newest deployment, whose number it has at its end; the only one where there is one. */
function ownRevision(service: Service): string | null {
  const digits = primaryOf(service)?.id.split('/').pop() ?? '';
  const own = service.serviceRevisions.find((arn) => digits !== '' && arn.endsWith(`/${digits}`));
  return own ?? (service.serviceRevisions.length === 1 ? (service.serviceRevisions[0] ?? null) : null);
}

/** The images of a revision with their digests, as far as either is known. Pure. */
export function imagesOf(definition: JsonObject | null, digests: ReadonlyMap<string, string>): RunningImage[] {
  return objectsIn(definition?.containerDefinitions).map((container) => {
    const name = textOf(container.name) ?? '';
    const image = textOf(container.image) ?? '';
    const pinned = digests.get(name) ?? null;
    const known = pinned !== null && digestForm.test(pinned) ? pinned : null;
    return { container: name, image, digest: digestIn(image) ?? known };
  });
}

function digestIn(image: string): string | null {
  const parsed = parseImage(image.slice(0, 1_000));
  return isImage(parsed) ? parsed.digest : null;
}
