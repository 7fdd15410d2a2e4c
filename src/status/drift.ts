import type { Service } from '../apis/ecs.ts';
import type { Inputs } from '../contract/inputs.ts';
import { parseArn } from '../lib/arn.ts';
import { isImage, parseImage, sameRepository } from '../lib/image.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { type RevisionContext, resolveRevisions } from '../service/target-revisions.ts';
import { type Change, diffDefinitions } from '../taskdef/diff.ts';
import type { Base } from '../taskdef/revision.ts';
import type { RunningCommit, RunningImage, ServiceStatus } from './board.ts';

/** What services are compared with: the revision that a deployment with these inputs would register. */
export type WantedRevision = {
  definition: JsonObject;
  /** Only services that run this family are compared; null for all. */
  onlyFamily: string | null;
  /** Containers whose image is left to the deployments, and those whose image an input sets. */
  openImages: ReadonlySet<string>;
  setImages: ReadonlySet<string>;
  /** `the file /workspace/web.json`, for messages. */
  origin: string;
};

/**
 * The revision that the files and the inputs describe; null where no input names one. Nothing of it is registered.
 *
 * @throws InputError with every problem of the file and of the rendering, AwsError where a named revision cannot be read
 */
export async function readWanted(
  inputs: Inputs,
  services: readonly Service[],
  context: RevisionContext & { region: string },
): Promise<WantedRevision | null> {
  if ((inputs.taskDefinition ?? inputs.taskDefinitionArn ?? inputs.taskDefinitionFamily) === null) return null;
  const home = { account: parseArn(services[0]?.arn ?? '')?.account ?? null, region: context.region };
  // As a dry run without a service renders it.
  const alone = { ...inputs, dryRun: true, service: [] };
  const { revisions } = await resolveRevisions(alone, [], home, context);
  const [revision] = revisions;
  if (revision === undefined) return null;
  const { definition, base } = revision;
  const isChosen = inputs.service.length > 0 || inputs.serviceDefinition !== null;
  return {
    definition,
    onlyFamily: isChosen ? null : textOf(definition.family),
    ...imagesIn(definition, base, inputs),
    origin: base.origin,
  };
}

/**
 * A file leaves the images to the deployments of those containers that `container-name` names without `image`, and of those
 * whose image names no version (a placeholder, no tag, `latest`). An image that an input sets always counts.
 */
function imagesIn(
  definition: JsonObject,
  base: Base,
  inputs: Inputs,
): Pick<WantedRevision, 'openImages' | 'setImages'> {
  const ofFile = objectsIn(base.definition.containerDefinitions);
  const inFile = new Map(ofFile.map(({ name, image }) => [textOf(name) ?? '', image]));
  const open = new Set<string>();
  const set = new Set<string>();
  for (const { name: given, image } of objectsIn(definition.containerDefinitions)) {
    const name = textOf(given) ?? '';
    const isLeft = inputs.image === null && inputs.containerName.includes(name);
    if (image !== inFile.get(name)) set.add(name);
    else if (isLeft || !namesVersion(textOf(image) ?? '')) open.add(name);
  }
  return { openImages: open, setImages: set };
}

function namesVersion(image: string): boolean {
  const parsed = parseImage(image.slice(0, 1_000));
  return isImage(parsed) && (parsed.digest !== null || (parsed.tag !== null && parsed.tag !== 'latest'));
}

/** Whether a service is compared with the revision. Pure. */
export function isCompared(wanted: WantedRevision, running: Base): boolean {
  return wanted.onlyFamily === null || wanted.onlyFamily === running.definition.family;
}

/** What differs between the revision that a service runs and the wanted one, as ECS understands them. Pure. */
export function revisionDrift(
  wanted: WantedRevision,
  running: Base,
  { images, commit }: Pick<ServiceStatus, 'images' | 'commit'>,
): Change[] {
  return diffDefinitions(running.definition, wanted.definition).filter((change) => {
    const image = images.find(({ container }) => change.path === `${container}.image`);
    if (image === undefined) return true;
    if (wanted.setImages.has(image.container)) return !isSameDigest(image, change.to ?? '');
    const isLeft = wanted.openImages.has(image.container) || isOfCommit(image, commit);
    return !isLeft && !isSameDigest(image, change.to ?? '');
  });
}

/** The tag is the commit of the revision: a deployment has set it, and the file could not. */
function isOfCommit({ image }: RunningImage, commit: RunningCommit | null): boolean {
  const parsed = parseImage(image.slice(0, 1_000));
  const tag = isImage(parsed) ? (parsed.tag ?? '') : '';
  return commit !== null && tag.length >= 7 && commit.sha.startsWith(tag);
}

/** A tag that was resolved to the digest that the file names is no difference. */
function isSameDigest({ image, digest }: RunningImage, wanted: string): boolean {
  const [one, other] = [parseImage(image.slice(0, 1_000)), parseImage(wanted.slice(0, 1_000))];
  return isImage(one) && isImage(other) && digest !== null && other.digest === digest && sameRepository(one, other);
}
