import type { EcrApi, EcrImage, FoundImage } from '../apis/ecr.ts';
import type { EcsApi } from '../apis/ecs.ts';
import { type ImageReference, isImage, parseImage } from '../lib/image.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { ecrImageOf } from './ecr-image.ts';
import { primaryOf, type Service } from './service.ts';

type TagDriftContext = {
  ecr: Pick<EcrApi, 'findImage'>;
  ecs: Pick<EcsApi, 'serviceRevisionDigests' | 'runningDigests'>;
  signal: AbortSignal;
};

/** Whether a tag was pushed again since the service began to run it. */
export type TagDrift =
  /** `digests`: what ECR has, and the service runs, by the image as the definition names it. */
  | { kind: 'same'; digests: ReadonlyMap<string, string> }
  | { kind: 'moved'; container: string; image: string; from: string; to: string }
  /** It could not be found out for every image; `why` names what was in the way. */
  | { kind: 'unclear'; digests: ReadonlyMap<string, string>; why: string };

/** A revision that a service runs already. `imageContainers`: names of the containers whose image the inputs set. */
export type DeployedDefinition = { definition: JsonObject; imageContainers?: readonly string[] };

/**
 * Compares the digests that the definition's ECR tags have now with those that the service runs. ECS pins a tag to
 * its digest when a deployment starts its first task, so a tag that was pushed again is not picked up until the next
 * deployment (ECS developer guide, "Container image resolution"). Images elsewhere and digests are never asked for; where
 * the tag of one elsewhere names no version (`latest`, `main`), it is unclear whether it was pushed again.
 */
export async function tagDriftOf(
  { definition, imageContainers = [] }: DeployedDefinition,
  service: Service,
  cluster: string,
  context: TagDriftContext,
): Promise<TagDrift> {
  const tagged = taggedImages(definition);
  const doubts = movableElsewhere(definition, imageContainers).map(
    (text) => `${text} is not in ECR and names no version`,
  );
  if (tagged.length === 0) return withDoubts(doubts, new Map());
  try {
    const running = await digestsOf(service, cluster, context);
    const found = await Promise.all(tagged.map(({ image }) => context.ecr.findImage(image, context.signal)));
    return compare(tagged, running, found, doubts);
  } catch (error) {
    if (context.signal.aborted) throw error;
    return withDoubts([...doubts, error instanceof Error ? error.message : String(error)], new Map());
  }
}

type TaggedImage = { container: string; text: string; image: EcrImage };

function taggedImages(definition: JsonObject): TaggedImage[] {
  return objectsIn(definition.containerDefinitions).flatMap((container) => {
    const text = textOf(container.image) ?? '';
    const parsed = parseImage(text);
    const image = isImage(parsed) ? ecrImageOf(parsed) : null;
    if (image === null || 'digest' in image.reference) return [];
    return [{ container: textOf(container.name) ?? '', text, image }];
  });
}

/**
 * The images outside ECR by tags that are expected to be pushed again, as the definition names them: of the containers
 * that inputs set, or of the only one. Those of sidecars are not what a run is to deploy.
 */
function movableElsewhere(definition: JsonObject, imageContainers: readonly string[]): string[] {
  const containers = objectsIn(definition.containerDefinitions);
  const deployed =
    containers.length === 1
      ? containers
      : containers.filter(({ name }) => imageContainers.includes(textOf(name) ?? ''));
  const texts = deployed.map(({ image }) => textOf(image) ?? '');
  return [...new Set(texts)].filter((text) => {
    const parsed = parseImage(text);
    return isImage(parsed) && ecrImageOf(parsed) === null && namesNoVersion(parsed);
  });
}

/** A version or a commit has a digit; `latest`, `main`, `stable` and `prod` have none. */
function namesNoVersion({ tag, digest }: ImageReference): boolean {
  return digest === null && !/\d/.test(tag ?? 'latest');
}

async function digestsOf(service: Service, cluster: string, context: TagDriftContext): Promise<Map<string, string>> {
  // The id of a service revision is that of the deployment that made it; older ones run other images.
  const digits = primaryOf(service)?.id.split('/').pop() ?? '';
  const own = service.serviceRevisions.filter((arn) => arn.endsWith(`/${digits}`));
  const revisions = own.length > 0 ? own : service.serviceRevisions;
  if (revisions.length === 1) {
    const pinned = await context.ecs.serviceRevisionDigests(revisions, context.signal).catch(() => new Map());
    if (pinned.size > 0) return pinned;
  }
  return context.ecs.runningDigests(cluster, service.name, service.taskDefinition, context.signal);
}

function compare(
  tagged: readonly TaggedImage[],
  running: ReadonlyMap<string, string>,
  found: readonly FoundImage[],
  doubtsBefore: readonly string[],
): TagDrift {
  const doubts = [...doubtsBefore];
  const digests = new Map<string, string>();
  for (const [index, { container, text }] of tagged.entries()) {
    const now = found[index];
    const runs = running.get(container);
    if (now?.kind !== 'image') doubts.push(`ECR has no ${text}`);
    else if (runs === undefined) doubts.push(`no running task shows which digest of ${text} it runs`);
    // What runs may be recorded as the index or as the platform's own image in it.
    else if (!now.digests.includes(runs)) return { kind: 'moved', container, image: text, from: runs, to: now.digest };
    else digests.set(text, now.digest);
  }
  return withDoubts(doubts, digests);
}

function withDoubts(doubts: readonly string[], digests: ReadonlyMap<string, string>): TagDrift {
  return doubts.length === 0 ? { kind: 'same', digests } : { kind: 'unclear', digests, why: doubts.join('; ') };
}
