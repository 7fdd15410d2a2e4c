import { ecrHost, isImage, isPublicEcrImage, parseImage, sameRepository } from '../lib/image.ts';
import type { Container } from './definition.ts';

/** The image, or at least the registry, that a text of a failed pull names. */
export type TextImage = {
  /** As it is shown; null where the text names a host only. */
  image: string | null;
  /** Host of the registry; null for a short name, which is Docker Hub's. */
  host: string | null;
  /** Whether the text may end within the name: AWS cuts texts at 255 characters. */
  open: boolean;
};

/** Words around a reference, of containerd, Docker and ECS. Each takes a bounded part of the text. */
const references: readonly RegExp[] = [
  /failed to (?:resolve ref(?:erence)?|pull and unpack image|pull image) "?([^\s"'`,;()<>]{3,400})/i,
  /pull access denied for "?([^\s"'`,;()<>]{3,400})/i,
  /manifest for "?([^\s"'`,;()<>]{3,400}) not found/i,
  /cannot pull '([^\s'"]{3,400})'/i,
  /parsing (?:reference|image): ?"([^\s"]{1,400})"/i,
  /(?<![\w-])image "?([^\s"'`,;()<>]{3,400}) not found/i,
  /(?<![\w-])repository "?([^\s"'`,;()<>]{3,400}) not found/i,
];

const tagIn = /(?<![\w-])Tag ([\w.-]{1,128}) not found in repository ([^\s"'`,;()<>]{3,400})/i;
const registryUrl = /https?:\/\/([\w.:…*<>-]{3,255})\/v2\/([^\s"'<>?]{0,600})/i;
const loginUrl = /https?:\/\/(auth\.docker\.io)\//i;
const lookedUp = /(?<!\w)lookup ([\w.-]{3,253})/i;

/** Whether the text is about an image's pull, and not about secrets, logs or the network in general. */
export const pullWords =
  /CannotPull\w{0,40}Error|(?:can.t|cannot) pull (?:the image|')|failed to resolve ref|pull image manifest|(?:ref pull|inspect image) has been retried|pull access denied|(?:failed to|error) pull/i;

/** Reads the image from a text; null where it names neither an image nor a registry. */
export function imageIn(text: string): TextImage | null {
  const [, tag, repository] = tagIn.exec(text) ?? [];
  if (tag !== undefined && repository !== undefined) return named(`${bare(repository)}:${tag}`, false);
  for (const pattern of references) {
    const found = pattern.exec(text);
    const reference = bare(found?.[1] ?? '');
    const isWhole = pattern !== references[0] || reference.includes('/');
    // containerd resolves full names only: what has no slash was shortened by a hand.
    if (found === null || reference === '' || !isWhole) continue;
    const atEnd = found.index + found[0].length >= text.length - 3;
    return named(reference, atEnd && !/ not found$/i.test(found[0]));
  }
  return fromUrl(text);
}

function fromUrl(text: string): TextImage | null {
  const [, host, path] = registryUrl.exec(text) ?? [];
  if (host === undefined || path === undefined) {
    const other = (loginUrl.exec(text) ?? (pullWords.test(text) ? lookedUp.exec(text) : null))?.[1];
    return other === undefined ? null : { image: null, host: other, open: false };
  }
  const [repository = '', reference = ''] = path.split(/\/(?:manifests|blobs)\//);
  if (repository === '' || !path.includes(`${repository}/`)) return { image: null, host, open: false };
  const name = isDockerHub(host) ? repository : `${host}/${repository}`;
  const tag = bare(reference);
  // A digest in a URL is that of a layer or of one platform's manifest: it does not identify the image.
  return { image: /^[\w.-]{1,128}$/.test(tag) ? `${name}:${tag}` : name, host, open: false };
}

function named(image: string, open: boolean): TextImage {
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  return { image, host: /[.:…]|^localhost$/.test(first) ? first : null, open };
}

/** Without the punctuation that ends it in the sentence. */
function bare(reference: string): string {
  let end = reference.length;
  while (end > 0 && ':.,…'.includes(reference.charAt(end - 1))) end -= 1;
  return reference.slice(0, end);
}

function isDockerHub(host: string | null): boolean {
  return host === null || /^(?:(?:index\.|registry-1\.|auth\.)?docker\.io)$/i.test(host);
}

/** The container whose image a text names: by its repository, its tag before others, or by the beginning of a cut name. */
export function containerOfImage({ image, host, open }: TextImage, containers: readonly Container[]): Container | null {
  if (image === null) {
    const there = containers.filter((container) => isSameHost(hostOf(container.image), host));
    return there.length === 1 ? (there[0] ?? null) : null;
  }
  const exact = containers.find((container) => container.image === image);
  if (exact !== undefined) return exact;
  const quoted = parseImage(image);
  const same = containers.filter((container) => {
    const own = parseImage(container.image);
    return isImage(own) && isImage(quoted) && sameRepository(own, quoted);
  });
  const parts = same.find((container) => sameTag(container.image, image));
  if (parts !== undefined || same[0] !== undefined) return parts ?? same[0] ?? null;
  const prefixed = open ? containers.filter((container) => container.image.startsWith(image)) : [];
  return prefixed.length === 1 ? (prefixed[0] ?? null) : null;
}

function sameTag(one: string, other: string): boolean {
  const [a, b] = [parseImage(one), parseImage(other)];
  return isImage(a) && isImage(b) && (a.tag ?? 'latest') === (b.tag ?? 'latest') && a.digest === b.digest;
}

/** Host of an image's registry; null for Docker Hub's short names. */
export function hostOf(image: string): string | null {
  return named(image, false).host;
}

function isSameHost(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase() || (isDockerHub(one) && isDockerHub(other));
}

/** What kind of registry a host is. ECR alone takes the task's role; all others take a secret. */
export type RegistryKind = 'ecr' | 'public-ecr' | 'docker-hub' | 'other' | 'unknown';

export type Registry = {
  kind: RegistryKind;
  /** In words. */
  host: string;
  /** Null outside ECR. */
  ecrRegion: string | null;
  /** Whether the host is made like one of ECR, but none: an unknown suffix, an account that has no twelve digits. */
  isMisspelt: boolean;
};

/** Blanked accounts (`XXXX.dkr.ecr…`) are ECR's too. */
const likeEcr =
  /^([\w*<>-]{1,40})\.dkr[.-]ecr(?:-fips)?\.([\w-]{4,30})\.(amazonaws\.com(?:\.cn)?|on\.aws|amazonaws\.eu)$/i;

/** The registry behind a host; null is Docker Hub, as in image names. */
export function registryAt(host: string | null): Registry {
  const plain = { ecrRegion: null, isMisspelt: false };
  if (host === null || isDockerHub(host)) return { kind: 'docker-hub', host: 'Docker Hub', ...plain };
  if (isPublicEcrImage({ registry: host, repository: 'x', tag: null, digest: null })) {
    return { kind: 'public-ecr', host, ...plain };
  }
  const known = ecrHost(host)?.region ?? likeEcr.exec(host)?.[2] ?? null;
  if (known !== null) return { kind: 'ecr', host, ecrRegion: known, isMisspelt: false };
  const looksLikeEcr = /dkr[.-]ecr/i.test(host);
  const shortened = looksLikeEcr && /[…*]|\.\.\./.test(host);
  return { kind: looksLikeEcr ? 'ecr' : 'other', host, ecrRegion: null, isMisspelt: looksLikeEcr && !shortened };
}
