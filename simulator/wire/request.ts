import type { Json, JsonObject } from '../../src/lib/json.ts';
import { isObject } from '../../src/lib/json.ts';
import { Refusal, serialization } from '../core/refusal.ts';
import { routeOf } from './rest.ts';

/** An HTTP request to AWS. Header names in lower case. */
export type WireRequest = {
  method: string;
  /** With the query string. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
};

export type WireResponse = { status: number; headers: Record<string, string>; body: string };

export type Protocol = 'json' | 'query' | 'ec2' | 'rest';

/** What a request asks for. `service` is the IAM prefix. */
export type Parsed = { service: string; operation: string; input: JsonObject; protocol: Protocol };

const TARGETS: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  SpencerFrontendService: 'ecr-public',
  Logs_20140328: 'logs',
  CodeDeploy_20141006: 'codedeploy',
  AnyScaleFrontendService: 'application-autoscaling',
  GraniteServiceVersion20100801: 'cloudwatch',
  AWSEvents: 'events',
  AmazonSSM: 'ssm',
  secretsmanager: 'secretsmanager',
};

const QUERY_VERSIONS: Readonly<Record<string, string>> = {
  '2015-12-01': 'elasticloadbalancing',
  '2011-06-15': 'sts',
  '2010-05-15': 'cloudformation',
  '2010-05-08': 'iam',
  '2016-11-15': 'ec2',
};

export function parseRequest(request: WireRequest): Parsed {
  const target = request.headers['x-amz-target'];
  if (target !== undefined) {
    const [prefix = '', operation = ''] = target.split('.');
    const service = TARGETS[prefix] ?? prefix;
    return { service, operation, protocol: 'json', input: parseJson(request.body) };
  }
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return parseQuery(request.body);
  const route = routeOf(request);
  if (route !== null) return { ...route, protocol: 'rest', input: { ...parseJson(request.body), ...route.input } };
  throw new Refusal('UnknownOperationException', '');
}

function parseJson(body: string): JsonObject {
  let value: Json;
  try {
    value = body === '' ? {} : (JSON.parse(body) as Json);
  } catch {
    throw serialization('Unable to parse the request body.');
  }
  if (!isObject(value)) throw serialization('Start of structure or map found where not expected.');
  return value;
}

/** `Names.member.1=a&Targets.member.1.Id=b` becomes `{Names: ['a'], Targets: [{Id: 'b'}]}`. */
function parseQuery(body: string): Parsed {
  const parameters = new URLSearchParams(body);
  const input: JsonObject = {};
  for (const [name, value] of parameters) {
    if (name === 'Action' || name === 'Version') continue;
    place(
      input,
      name.split('.').filter((part) => part !== 'member'),
      value,
    );
  }
  const service = QUERY_VERSIONS[parameters.get('Version') ?? ''] ?? 'unknown';
  return {
    service,
    operation: parameters.get('Action') ?? '',
    input: listsIn(input),
    protocol: service === 'ec2' ? 'ec2' : 'query',
  };
}

function place(into: JsonObject, path: readonly string[], value: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    into[head] = value;
    return;
  }
  const next = into[head];
  const child: JsonObject = isObject(next) ? next : {};
  into[head] = child;
  place(child, rest, value);
}

/** Objects whose members are 1, 2, 3 … are lists. */
function listsIn(value: JsonObject): JsonObject {
  const convert = (each: Json): Json => {
    if (!isObject(each)) return each;
    const converted = listsIn(each);
    const names = Object.keys(converted);
    return names.length > 0 && names.every((name) => /^\d+$/.test(name)) ? Object.values(converted) : converted;
  };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, convert(member)]));
}
