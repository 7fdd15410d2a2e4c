import type { EcrApi } from '../apis/ecr.ts';
import { messageOf } from '../lib/errors.ts';
import {
  ecrHost,
  ecrImage,
  formatImage,
  type ImageReference,
  isImage,
  parseImage,
  sameRepository,
} from '../lib/image.ts';
import { objectsIn, textOf } from '../lib/json.ts';
import type { Base } from '../taskdef/revision.ts';
import { ecrImageOf } from './ecr-image.ts';

/** Whose registry an image without a registry host means. */
export type HomeRegistry = { account: string | null; region: string };

/** What naming images takes of a run. */
export type ImageNamesContext = { ecr: Pick<EcrApi, 'findImage' | 'repositoryAccount'>; signal: AbortSignal };

export type ImageNames = {
  /** The reference as given → the reference with its registry host. */
  resolved: Map<string, string>;
  notes: string[];
};

/**
 * Gives images without a registry host the host of this account's and region's ECR when a repository of that name is
 * there: so an image reference can pass between jobs although GitHub blanks the account id in it.
 */
export async function resolveImageNames(
  texts: readonly string[],
  bases: readonly Base[],
  home: HomeRegistry,
  context: ImageNamesContext,
): Promise<ImageNames> {
  const present = bases.flatMap((base) => presentImages(base));
  const notes: string[] = [];
  const pairs = await Promise.all(
    [...new Set(texts)].map(async (text) => {
      const image = parseImage(text);
      // What is no reference at all is said by the rendering, with the other problems.
      if (!isImage(image) || image.registry !== null) return [text, text] as const;
      const { found, note } = await resolve(image, present, home, context);
      if (note !== null) notes.push(note);
      return [text, formatImage(found)] as const;
    }),
  );
  return { resolved: new Map(pairs), notes };
}

function presentImages(base: Base): ImageReference[] {
  return objectsIn(base.definition.containerDefinitions).flatMap((container) => {
    const image = parseImage(textOf(container.image) ?? '');
    return isImage(image) ? [image] : [];
  });
}

/** Who runs an image of Docker Hub already means it. */
function runs(image: ImageReference, present: readonly ImageReference[]): boolean {
  return present.some((candidate) => sameRepository(candidate, image));
}

/** A bare name is Docker Hub's to every container runtime: rarely what is meant beside images of another registry. */
function dockerHubNote(image: ImageReference, present: readonly ImageReference[], { region }: HomeRegistry): string {
  const given = formatImage(image);
  const path = image.repository.includes('/') ? image.repository : `library/${image.repository}`;
  const full = `docker.io/${path}${image.tag === null ? '' : `:${image.tag}`}`;
  const own = present.find((candidate) => candidate.registry !== null);
  const meant =
    image.tag === null && image.digest === null && own !== undefined
      ? ` If it is a tag, write \`image: ${own.repository}:${image.repository}\`.`
      : '';
  return `The image "${given}" names no registry, and ECR in ${region} has no repository "${image.repository}": it is pulled from Docker Hub (\`${full}\`).${meant} Write \`${full}\` if that is what you mean.`;
}

async function resolve(
  image: ImageReference,
  present: readonly ImageReference[],
  home: HomeRegistry,
  context: ImageNamesContext,
): Promise<{ found: ImageReference; note: string | null }> {
  const sameName = present.filter(
    (candidate) => candidate.repository === image.repository && ecrImageOf(candidate) !== null,
  );
  const atHome = sameName.find((candidate) => isHome(candidate, home));
  // A container runs an image of that repository: it is there, and ECR need not be asked.
  if (atHome) return { found: { ...image, registry: atHome.registry }, note: null };
  const elsewhere = sameName[0] ? { ...image, registry: sameName[0].registry } : null;
  try {
    const account = await homeAccount(image, home, context);
    if (account !== null) return { found: ecrImage(account, home.region, image), note: null };
    if (elsewhere !== null) return { found: elsewhere, note: null };
    return { found: image, note: runs(image, present) ? null : dockerHubNote(image, present, home) };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const taken = elsewhere ? `the registry of the present image, ${elsewhere.registry}` : 'Docker Hub, as written';
    const note = `Whether ECR has a repository "${image.repository}" could not be checked, so it is taken from ${taken}. ${messageOf(error)}`;
    return { found: elsewhere ?? image, note };
  }
}

function isHome(image: ImageReference, home: HomeRegistry): boolean {
  const host = image.registry === null ? null : ecrHost(image.registry);
  return host !== null && host.region === home.region && (home.account === null || host.account === home.account);
}

/** The account whose ECR has the repository in this region; null when there is none of that name. */
async function homeAccount(
  image: ImageReference,
  home: HomeRegistry,
  context: ImageNamesContext,
): Promise<string | null> {
  const reference = image.digest === null ? { tag: image.tag ?? 'latest' } : { digest: image.digest };
  const found = await context.ecr.findImage(
    { account: null, region: home.region, repository: image.repository, reference },
    context.signal,
  );
  if (found.kind === 'no-repository') return null;
  return found.account ?? home.account ?? context.ecr.repositoryAccount(image.repository, home.region, context.signal);
}
