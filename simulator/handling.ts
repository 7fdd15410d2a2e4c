import type { JsonObject } from '../src/lib/json.ts';
import { findOperation } from './api/index.ts';
import type { Context } from './api/operation.ts';
import { deniedText, errorOf, type Faults, isAppliedFirst } from './core/faults.ts';
import { ConnectionReset, Refusal } from './core/refusal.ts';
import type { Snapshots } from './core/snapshots.ts';
import type { TokenBuckets } from './core/token-buckets.ts';
import { checkInput } from './wire/check.ts';
import { type Parsed, parseRequest, type WireRequest, type WireResponse } from './wire/request.ts';
import { errorResponse, resultResponse } from './wire/response.ts';
import { advance, arnOf, type World } from './world/world.ts';

/** One request, as it came in and what became of it. */
export type Call = {
  /** `ecs:UpdateService`: the IAM prefix and the operation. */
  operation: string;
  /** The body as it was sent; of the query protocol, its parameters as an object. */
  input: JsonObject;
  /** Milliseconds since the epoch, by the simulator's clock. */
  at: number;
  /** The HTTP status; 0 when the connection was reset. */
  status: number;
  /** The error's code, null when it went well. */
  error: string | null;
};

export type Desk = {
  world: World;
  calls: Call[];
  faults: Faults;
  buckets: TokenBuckets;
  snapshots: Snapshots;
  /** Called after each request that was carried out. */
  carriedOut(call: Call): void;
};

/** Answers one request; throws `ConnectionReset` where the connection breaks. Hangs until `signal` where a fault says so. */
export async function answer(desk: Desk, request: WireRequest, signal?: AbortSignal): Promise<WireResponse> {
  const { world } = desk;
  advance(world, desk.snapshots.record);
  const requestId = world.ids.uuid();
  let parsed: Parsed = { service: 'unknown', operation: 'Unknown', input: {}, protocol: 'json' };
  let call: Call | null = null;
  try {
    parsed = parseRequest(request);
    call = {
      operation: `${parsed.service}:${parsed.operation}`,
      input: parsed.input,
      at: world.now,
      status: 200,
      error: null,
    };
    desk.calls.push(call);
    const output = await carryOut(desk, request, parsed, call, signal);
    return resultResponse(parsed, output, requestId);
  } catch (error) {
    if (call !== null) {
      call.status = error instanceof Refusal ? error.status : 0;
      call.error = error instanceof Refusal || error instanceof ConnectionReset ? error.code : String(error);
    }
    if (error instanceof Refusal) return errorResponse(parsed.protocol, error, requestId);
    throw error;
  }
}

async function carryOut(
  desk: Desk,
  request: WireRequest,
  parsed: Parsed,
  call: Call,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const { world, faults } = desk;
  checkSignature(world, request, call);
  const fault = faults.strike(call.operation, parsed.input, world.now - world.startMs);
  if (fault?.kind === 'hang') await untilAborted(signal);
  if (fault !== null && !isAppliedFirst(fault))
    throw errorOf(fault, call.operation, world.caller, resourceOf(world, parsed));
  if (!desk.buckets.take(call.operation, world.now)) throw new Refusal('ThrottlingException', 'Rate exceeded');
  const operation = findOperation(parsed.service, parsed.operation);
  if (operation === null)
    throw new Refusal('UnknownOperationException', `The operation ${call.operation} is not simulated.`);
  checkInput(parsed);
  const output = operation(world, parsed.input, contextFor(desk));
  desk.snapshots.record();
  desk.carriedOut(call);
  if (fault !== null) throw errorOf(fault, call.operation, world.caller, '*');
  return output;
}

/** The one operation that is not signed: its token is the proof. */
const UNSIGNED = 'sts:AssumeRoleWithWebIdentity';

/** Refuses a request without a signature, and one that is signed with a session that has expired. */
function checkSignature(world: World, { headers }: WireRequest, { operation }: Call): void {
  if (operation === UNSIGNED) return;
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) {
    throw new Refusal('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const [, key = ''] = /Credential=([^/,\s]+)/.exec(headers.authorization) ?? [];
  const session = world.roles.sessions.get(key);
  if (session !== undefined && session.expiresAt <= world.now) {
    throw new Refusal('ExpiredTokenException', 'The security token included in the request is expired');
  }
}

function contextFor({ world, faults, snapshots }: Desk): Context {
  return {
    see: snapshots.see,
    visibleUntil: world.now - snapshots.lagMs(),
    require(action, resource) {
      const denied = faults.denies(action, world.now - world.startMs);
      if (denied === null) return;
      throw new Refusal('AccessDeniedException', denied.message ?? deniedText(action, world.caller, resource));
    },
  };
}

/** What a denied request was about, as far as its input tells. */
function resourceOf(world: World, { service, input }: Parsed): string {
  const text = (member: string): string =>
    String(input[member] ?? '')
      .split('/')
      .at(-1) ?? '';
  if (service === 'ecs' && input.service !== undefined)
    return arnOf(world, 'ecs', `service/${text('cluster') || 'default'}/${text('service')}`);
  if (service === 'ecr' && input.repositoryName !== undefined)
    return arnOf(world, 'ecr', `repository/${String(input.repositoryName)}`);
  return '*';
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
