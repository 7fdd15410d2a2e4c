import type { ECSClient } from '@aws-sdk/client-ecs';
import type { JsonObject } from '../lib/json.ts';

/**
 * The SDK sends and returns only the members that its schema knows; a field of ECS that is younger than the bundled
 * SDK would be lost in silence. For the calls that carry a task definition or the members of a service these middlewares
 * put our own JSON on the wire, and read the answer's JSON as it came.
 */
type MiddlewareStack = ECSClient['middlewareStack'];

type WireRequest = { body?: unknown; headers: Record<string, string> };

/** Sends `body` as it is. After serialisation and before signing, so that the signature covers it. */
export function sendRaw(stack: MiddlewareStack, body: JsonObject): void {
  stack.add(
    (next) => async (args) => {
      const request = args.request as WireRequest;
      request.body = JSON.stringify(body);
      request.headers['content-length'] = String(Buffer.byteLength(request.body as string));
      return next(args);
    },
    { step: 'build', name: 'sendRaw', priority: 'high', override: true },
  );
}

/** Hands the answer's JSON to `take` before the SDK's own reading of it. Answers that are errors are left alone. */
export function receiveRaw(stack: MiddlewareStack, take: (body: JsonObject) => void): void {
  stack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as { statusCode: number; body: unknown };
      if (response.statusCode >= 300) return result;
      const bytes = await readAll(response.body);
      take(JSON.parse(bytes.toString('utf8')) as JsonObject);
      response.body = bytes;
      return result;
    },
    // Low priority in the last step is the place nearest to the network: inside the deserialiser.
    { step: 'deserialize', name: 'receiveRaw', priority: 'low', override: true },
  );
}

async function readAll(body: unknown): Promise<Buffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body as Uint8Array);
  const chunks: Buffer[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
