import { partitionOf } from './arn.ts';

/**
 * Image references, as in `web:1.4`, `localhost:5000/web`, `public.ecr.aws/nginx/nginx:1.27@sha256:…`.
 * The grammar is that of the OCI distribution specification; a naive cut at the last `:` or `@` takes a
 * registry's port for a tag and half of a digest for the other half.
 */

export type ImageReference = {
  /** Host, with its port if it has one; null for a short name, which is Docker Hub's. */
  registry: string | null;
  /** Path within the registry, without tag and digest. */
  repository: string;
  tag: string | null;
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string | null;
};

/** What is wrong with a reference, as a clause: "the image 'web:' has an empty tag". */
export type ImageProblem = { problem: string };

export type EcrHost = {
  account: string;
  region: string;
  partition: string;
  /** The DNS suffix, `amazonaws.com` for instance. */
  suffix: string;
  dualStack: boolean;
  fips: boolean;
};

const HOST =
  /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;

/**
 * The parts of an image reference.
 * @returns the parts, or what is wrong in words; never throws.
 */
export function parseImage(text: string): ImageReference | ImageProblem {
  const image = text.trim();
  const problem = unfinished(image);
  if (problem !== null) return { problem };
  const [named = '', ...digests] = image.split('@');
  const digest = digests.length === 0 ? null : digests.join('@');
  const slash = named.indexOf('/');
  const first = slash < 0 ? '' : named.slice(0, slash);
  const registry = isRegistry(first) ? first : null;
  const path = registry === null ? named : named.slice(slash + 1);
  const colon = path.lastIndexOf(':');
  const tag = colon < 0 ? null : path.slice(colon + 1);
  const repository = colon < 0 ? path : path.slice(0, colon);
  const wrong = wrongPart({ registry, repository, tag, digest });
  if (wrong === null) return { registry, repository, tag, digest };
  return { problem: `the image '${image}' ${wrong}${wrong.startsWith('has an empty') ? emptyHint(wrong) : ''}` };
}

/** What is empty was most likely to be filled by an expression of the workflow. */
function emptyHint(wrong: string): string {
  const output = wrong.endsWith('host')
    ? 'of amazon-ecr-login, `steps.<id>.outputs.registry`'
    : '`steps.<id>.outputs.<name>`';
  return `: the variable or output that fills it is empty; for a step's output (${output}) check that a step before this one has that \`id\``;
}

/** What shows that a template or an expression was never filled in; null when nothing does. */
function unfinished(image: string): string | null {
  if (image === '') return 'the image is empty';
  const placeholder = /\$\{\{[^{}]*\}\}|\$\{[^}]*\}?|\$\([^)]*\)?|\$\w*|\{\{[^{}]*\}\}|<[^<>]*>/.exec(image);
  if (placeholder !== null) {
    return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
  }
  if (image.includes('***')) {
    // GitHub blanks a masked account id when an image reference passes from one job to another.
    return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
  return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}

/** Docker's own rule for telling a host from the first part of a repository's path. */
function isRegistry(first: string): boolean {
  return first === 'localhost' || first.includes('.') || first.includes(':');
}

function wrongPart({ registry, repository, tag, digest }: ImageReference): string | null {
  if (registry === null && repository.startsWith('/')) return 'has an empty registry host';
  if (registry !== null && !HOST.test(registry)) return wrongHost(registry);
  if (repository === '') return 'has an empty repository name';
  if (tag === '') return 'has an empty tag';
  if (digest === '') return 'has an empty digest';
  if (repository.split('/').includes('')) return 'has an empty part in its repository name';
  if (repository !== repository.toLowerCase()) return 'has capital letters in its repository name';
  if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) return 'has no valid repository name';
  if (tag !== null && !TAG.test(tag)) return 'has no valid tag (letters, digits, _ . -, at most 128)';
  if (digest !== null && !DIGEST.test(digest)) return 'has no valid digest (sha256: and 64 hexadecimal digits)';
  if (digest?.startsWith('sha256:') && !SHA256.test(digest)) return 'has no valid digest (64 hexadecimal digits)';
  return null;
}

function wrongHost(registry: string): string {
  const empty = registry.split(':')[0]?.split('.').includes('') === true;
  return empty ? 'has an empty part in its registry host' : 'has no valid registry host';
}

export function isImage(parsed: ImageReference | ImageProblem): parsed is ImageReference {
  return !('problem' in parsed);
}

/** The reference as text; the reverse of `parseImage`. */
export function formatImage({ registry, repository, tag, digest }: ImageReference): string {
  const host = registry === null ? '' : `${registry}/`;
  return `${host}${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}

/** Whether two references name the same repository, whatever the spelling of its registry, tag and digest. */
export function sameRepository(a: ImageReference, b: ImageReference): boolean {
  return repositoryKey(a) === repositoryKey(b);
}

function repositoryKey({ registry, repository }: ImageReference): string {
  const host = registry?.toLowerCase() ?? 'docker.io';
  if (['docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(host)) {
    // Docker Hub keeps official images under `library/`.
    return `docker.io/${repository.includes('/') ? repository : `library/${repository}`}`;
  }
  const ecr = ecrHost(host);
  // The ordinary, dual-stack and FIPS hosts are doors to one registry.
  return `${ecr === null ? host : `ecr:${ecr.account}:${ecr.region}`}/${repository}`;
}

const ECR_HOST = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9_-]*)\.([a-z0-9.-]+)$/;

/** A partition's DNS suffixes, of ordinary and of dual-stack hosts, as in ECR's endpoints. */
const SUFFIXES: Readonly<Record<string, readonly [ordinary: string, dualStack?: string]>> = {
  aws: ['amazonaws.com', 'on.aws'],
  'aws-cn': ['amazonaws.com.cn', 'on.amazonwebservices.com.cn'],
  'aws-us-gov': ['amazonaws.com', 'on.aws'],
  'aws-eusc': ['amazonaws.eu'],
  'aws-iso': ['c2s.ic.gov'],
  'aws-iso-b': ['sc2s.sgov.gov'],
  'aws-iso-e': ['cloud.adc-e.uk'],
  'aws-iso-f': ['csp.hci.ic.gov'],
};

const ALL_SUFFIXES = new Set(Object.values(SUFFIXES).flat());

/** What the host of a private ECR registry says; null when the host is no such thing. */
export function ecrHost(host: string): EcrHost | null {
  const match = ECR_HOST.exec(host.toLowerCase());
  const [, account, joint, fips, region, suffix] = match ?? [];
  if (account === undefined || region === undefined || suffix === undefined) return null;
  // `dkr.ecr` belongs to the ordinary suffixes, `dkr-ecr` to the dual-stack ones.
  if (!ALL_SUFFIXES.has(suffix) || (joint === '-') !== suffix.startsWith('on.')) return null;
  return {
    account,
    region,
    partition: partitionOf(region),
    suffix,
    dualStack: joint === '-',
    fips: fips !== undefined,
  };
}

/** The host of an account's private ECR registry in a region. */
export function ecrRegistry(account: string, region: string): string {
  return `${account}.dkr.ecr.${region}.${SUFFIXES[partitionOf(region)]?.[0] ?? 'amazonaws.com'}`;
}

/** The reference of an image in an account's private ECR registry. */
export function ecrImage(
  account: string,
  region: string,
  image: Pick<ImageReference, 'repository' | 'tag' | 'digest'>,
): ImageReference {
  return { ...image, registry: ecrRegistry(account, region) };
}

/** Whether an image lies in a private ECR registry. */
export function isEcrImage(image: ImageReference): boolean {
  return image.registry !== null && ecrHost(image.registry) !== null;
}

/** Whether an image lies in the public ECR gallery, whose API and permissions are others. */
export function isPublicEcrImage(image: ImageReference): boolean {
  return ['public.ecr.aws', 'ecr-public.aws.com'].includes(image.registry?.toLowerCase() ?? '');
}
