/** The parts of any ARN; `resource` is everything after the account. */
export type Arn = { partition: string; service: string; region: string; account: string; resource: string };

/** Splits an ARN of any partition; null when the text is none. */
export function parseArn(text: string): Arn | null {
  const match = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):(\S+)$/.exec(text);
  if (match === null) return null;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
  return { partition, service, region, account, resource };
}

/** An ARN of ECS: `ecsArn(owner, 'service', 'prod', 'web')`. */
export function ecsArn(owner: Pick<Arn, 'partition' | 'region' | 'account'>, ...path: readonly string[]): string {
  return `arn:${owner.partition}:ecs:${owner.region}:${owner.account}:${path.join('/')}`;
}

/** The path behind an ECS ARN's resource type, split at slashes; null when it is no ECS ARN of that type. */
function ecsPath(text: string, type: string): string[] | null {
  const arn = parseArn(text);
  if (arn === null || arn.service !== 'ecs') return null;
  const [first, ...rest] = arn.resource.split('/');
  return first === type && rest.length > 0 && rest.every((part) => part !== '') ? rest : null;
}

/** The name of a cluster that is given by name or ARN. */
export function clusterName(nameOrArn: string): string {
  return ecsPath(nameOrArn, 'cluster')?.[0] ?? nameOrArn;
}

/** Whether a text is the ARN of a cluster. */
export function isClusterArn(text: string): boolean {
  return ecsPath(text, 'cluster')?.length === 1;
}

/** Whether a text is the ARN of a service, of the present form or of the old one without a cluster. */
export function isServiceArn(text: string): boolean {
  const length = ecsPath(text, 'service')?.length;
  return length === 1 || length === 2;
}

/**
 * The name of a service that is given by name or ARN, and its cluster's name; the cluster is null for a name
 * and for an old ARN (`service/web`), which do not tell.
 */
export function serviceName(nameOrArn: string): { cluster: string | null; name: string } {
  const [first, second] = ecsPath(nameOrArn, 'service') ?? [];
  if (first === undefined) return { cluster: null, name: nameOrArn };
  return second === undefined ? { cluster: null, name: first } : { cluster: first, name: second };
}

/** The id of a task, given its ARN (also an old one without a cluster) or the id itself. */
export function taskId(idOrArn: string): string {
  return ecsPath(idOrArn, 'task')?.at(-1) ?? idOrArn;
}

/**
 * Family and revision of a task definition that is given as an ARN, `family:revision` or `family` (the revision
 * is null then); null when the text is none of these.
 */
export function parseRevision(text: string): { family: string; revision: number | null } | null {
  const name = text.startsWith('arn:') ? ecsPath(text, 'task-definition')?.join('/') : text;
  const match = /^([A-Za-z0-9_-]{1,255})(?::(\d{1,10}))?$/.exec(name ?? '');
  if (match === null) return null;
  const [, family = '', revision] = match;
  return { family, revision: revision === undefined ? null : Number(revision) };
}

/** `family:revision` of a task definition's ARN: what is left when the account id must not be shown. */
export function revisionName(arn: string): string {
  const parsed = parseRevision(arn);
  if (parsed === null) return arn;
  return parsed.revision === null ? parsed.family : `${parsed.family}:${parsed.revision}`;
}

const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
];

/** The partition that a region belongs to. Where an ARN is at hand, its own partition is the better source. */
export function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
