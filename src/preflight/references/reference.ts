import { parseArn } from '../../lib/arn.ts';
import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';

/** A role that ECS tasks are to assume. */
export type RoleReference = {
  kind: 'role';
  /** As the revision has it: an ARN, or the name of a role of the account. */
  text: string;
  /** Without its path. */
  name: string;
  /** Null for a mere name. */
  account: string | null;
  use: 'task role' | 'execution role';
};

export type SecretReference = {
  kind: 'secret';
  /** Without what names a part of it: an ARN, or a name. */
  id: string;
  /** Null for a mere name. */
  account: string | null;
  region: string | null;
  /** The staging label and the version of its value; null where the revision names none. */
  stage: string | null;
  version: string | null;
  /** What uses it, as `variable NAME of container web`. */
  user: string;
};

export type ParameterReference = {
  kind: 'parameter';
  /** As the revision has it, without a version or a label. */
  text: string;
  /** What its name may be: an ARN does not tell `/key` from `key`. */
  names: readonly string[];
  account: string | null;
  region: string | null;
  user: string;
};

export type LogGroupReference = {
  kind: 'log-group';
  name: string;
  /** Null for the region of the service. */
  region: string | null;
  /** `awslogs-create-group`: it is created where it does not exist. */
  isCreated: boolean;
  /** The execution role, which creates it for tasks on Fargate; null where it is another one, or none. */
  creator: string | null;
  container: string;
};

export type FileSystemReference = {
  kind: 'file-system';
  id: string;
  accessPoint: string | null;
  volume: string;
};

export type NetworkReference = {
  kind: 'network';
  subnets: readonly string[];
  securityGroups: readonly string[];
  /** Name of the service. */
  service: string;
};

/** Something of the account that a revision or its service names, and that has to be there when its tasks start. */
export type Reference =
  | RoleReference
  | SecretReference
  | ParameterReference
  | LogGroupReference
  | FileSystemReference
  | NetworkReference;

/** Longer texts name nothing: an ARN of AWS has 2,048 characters at most. */
const longest = 2_048;

/** Everything that a revision refers to, in its order. What cannot be read as a reference is left out. */
export function referencesIn(definition: JsonObject): Reference[] {
  return [
    ...roleOf(definition.executionRoleArn, 'execution role'),
    ...roleOf(definition.taskRoleArn, 'task role'),
    ...containersOf(definition).flatMap((container) => ofContainer(container, definition)),
    ...objectsIn(definition.volumes).flatMap(ofVolume),
  ];
}

/** What a revision refers to and another one does not. Which container uses it makes no difference. */
export function newReferences(definition: JsonObject, running: JsonObject): Reference[] {
  const known = new Set(referencesIn(running).flatMap(namesOf));
  return referencesIn(definition).filter((each) => !namesOf(each).some((name) => known.has(name)));
}

/** A role may be given by its ARN here and by its name there. */
function namesOf(reference: Reference): string[] {
  if (reference.kind !== 'role') return [keyOf(reference)];
  return [keyOf(reference), `${reference.use} ${reference.name}`];
}

/** References to the same thing have the same key. */
export function keyOf(reference: Reference): string {
  switch (reference.kind) {
    case 'role':
      return `${reference.use} ${reference.text}`;
    case 'secret':
      return JSON.stringify(['secret', reference.id, reference.stage, reference.version]);
    case 'parameter':
      return JSON.stringify(['parameter', reference.text]);
    case 'log-group':
      return JSON.stringify(['log group', reference.region, reference.name, reference.isCreated, reference.creator]);
    case 'file-system':
      return JSON.stringify(['file system', reference.id, reference.accessPoint]);
    case 'network': {
      const [subnets, groups] = [reference.subnets, reference.securityGroups].map((ids) => [...ids].sort());
      return JSON.stringify(['network', subnets, groups]);
    }
  }
}

function readable(value: Json | undefined): string | null {
  const text = textOf(value);
  return text === null || text === '' || text.length > longest ? null : text;
}

function roleOf(value: Json | undefined, use: RoleReference['use']): RoleReference[] {
  const text = readable(value);
  if (text === null) return [];
  const arn = parseArn(text);
  const name = text.slice(text.lastIndexOf('/') + 1);
  const isRole = arn === null ? !text.includes(':') : arn.service === 'iam' && arn.resource.startsWith('role/');
  if (!isRole || !/^[\w+=,.@-]{1,64}$/.test(name)) return [];
  return [{ kind: 'role', text, name, account: arn?.account ?? null, use }];
}

function ofContainer(container: JsonObject, { executionRoleArn }: JsonObject): Reference[] {
  const owner = `container ${nameOf(container)}`;
  const log = isObject(container.logConfiguration) ? container.logConfiguration : {};
  const credentials = isObject(container.repositoryCredentials) ? container.repositoryCredentials : {};
  return [
    ...objectsIn(container.secrets).flatMap(({ name, valueFrom }) =>
      referenceOf(valueFrom, `variable ${textOf(name) ?? ''} of ${owner}`),
    ),
    ...objectsIn(log.secretOptions).flatMap(({ name, valueFrom }) =>
      referenceOf(valueFrom, `log option ${textOf(name) ?? ''} of ${owner}`),
    ),
    ...secretOf(credentials.credentialsParameter, `credentials for the registry of ${owner}`),
    ...logGroupOf(log, nameOf(container), readable(executionRoleArn)),
  ];
}

/** The subnets and security groups of a service, which an Express service has right in its `networkConfiguration`. */
export function networkIn(configuration: Json | undefined, service: string): NetworkReference[] {
  if (!isObject(configuration)) return [];
  const { awsvpcConfiguration: inner } = configuration;
  const network = isObject(inner) ? inner : configuration;
  const subnets = idsIn(network.subnets, 'subnet-');
  const securityGroups = idsIn(network.securityGroups, 'sg-');
  if (subnets.length + securityGroups.length === 0) return [];
  return [{ kind: 'network', subnets, securityGroups, service }];
}

function idsIn(value: Json | undefined, prefix: string): string[] {
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return [...new Set(texts.filter((each) => each.startsWith(prefix) && /^[a-z0-9-]{1,64}$/.test(each)))];
}

function ofVolume(volume: JsonObject): Reference[] {
  return [...fileSystemOf(volume), ...credentialsOf(volume)];
}

function fileSystemOf({ name, efsVolumeConfiguration: efs }: JsonObject): FileSystemReference[] {
  if (!isObject(efs)) return [];
  const id = readable(efs.fileSystemId);
  if (id === null || !/^fs-[0-9a-f]{8,40}$/.test(id)) return [];
  const point = isObject(efs.authorizationConfig) ? readable(efs.authorizationConfig.accessPointId) : null;
  const accessPoint = point !== null && /^fsap-[0-9a-f]{8,40}$/.test(point) ? point : null;
  return [{ kind: 'file-system', id, accessPoint, volume: textOf(name) ?? '' }];
}

function credentialsOf(volume: JsonObject): Reference[] {
  const fsx = isObject(volume.fsxWindowsFileServerVolumeConfiguration)
    ? volume.fsxWindowsFileServerVolumeConfiguration
    : {};
  const authorization = isObject(fsx.authorizationConfig) ? fsx.authorizationConfig : {};
  return referenceOf(authorization.credentialsParameter, `credentials of volume ${textOf(volume.name) ?? ''}`);
}

/** `valueFrom`: the ARN of a secret, or the ARN or the name of a parameter (ECS API reference, "Secret"). */
function referenceOf(value: Json | undefined, user: string): Reference[] {
  const text = readable(value);
  if (text === null) return [];
  return text.includes(':secretsmanager:') ? secretOf(text, user) : parameterOf(text, user);
}

/**
 * `arn:…:secret:NAME:JSON-KEY:STAGE:VERSION`, whose last three parts may be empty (ECS developer guide, "Pass Secrets
 * Manager secrets"), or a name.
 */
function secretOf(value: Json | undefined, user: string): SecretReference[] {
  const text = readable(value);
  if (text === null) return [];
  const arn = parseArn(text);
  if (arn === null) {
    const isName = /^[\w/+=.@-]{1,512}$/.test(text);
    return isName ? [{ kind: 'secret', id: text, account: null, region: null, stage: null, version: null, user }] : [];
  }
  const [type, name, , stage, version] = arn.resource.split(':');
  if (arn.service !== 'secretsmanager' || type !== 'secret' || !name) return [];
  const { partition, region, account } = arn;
  const id = `arn:${partition}:secretsmanager:${region}:${account}:secret:${name}`;
  return [{ kind: 'secret', id, account, region, stage: stage || null, version: version || null, user }];
}

/** The reference of Parameter Store to a secret is no parameter that Systems Manager lists. */
const secretPath = '/aws/reference/secretsmanager/';

function parameterOf(text: string, user: string): ParameterReference[] {
  const arn = parseArn(text);
  const isArn = arn?.service === 'ssm' && arn.resource.startsWith('parameter/');
  if (text.startsWith('arn:') && !isArn) return [];
  const full = isArn ? arn.resource.slice('parameter'.length) : text;
  // A version or a label follows a colon, which is in no name.
  const [name = ''] = full.split(':');
  if (!/^[\w./-]{1,1011}$/.test(name) || name.startsWith(secretPath)) return [];
  const isPlain = isArn && !name.slice(1).includes('/');
  return [
    {
      kind: 'parameter',
      text: isArn ? text.slice(0, text.length - full.length + name.length) : name,
      names: isPlain ? [name.slice(1), name] : [name],
      account: isArn ? arn.account : null,
      region: isArn ? arn.region : null,
      user,
    },
  ];
}

function logGroupOf(log: JsonObject, container: string, role: string | null): LogGroupReference[] {
  const options = isObject(log.options) ? log.options : {};
  const name = readable(options['awslogs-group']);
  if (log.logDriver !== 'awslogs' || name === null || !/^[\w./#-]{1,512}$/.test(name)) return [];
  const region = readable(options['awslogs-region']);
  const isRegion = region === null || /^[a-z0-9-]{1,40}$/.test(region);
  const isCreated = textOf(options['awslogs-create-group'])?.toLowerCase() === 'true';
  const creator = isCreated ? role : null;
  return isRegion ? [{ kind: 'log-group', name, region, isCreated, creator, container }] : [];
}
