import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { levelsOf, mostLevels } from '../lib/json.ts';

type RequestHandler = NonNullable<ECSClientConfig['requestHandler']>;

/** The parts of the SDK's HTTP handler that matter here. */
type Handler = {
  handle(
    request: object,
    options?: { abortSignal?: AbortSignal },
  ): Promise<{ response: { body?: unknown } & Record<string, unknown> }>;
};

/** Far more than any answer has that is read here: ten services with all their events are about a megabyte. */
const largestAnswer = 16 * 1024 * 1024;

/**
 * Reads each answer to its end before the SDK sees it, and no further than `largest` bytes: a server that never stops
 * sending fills no memory, and one that nests without end fills no stack. A handler's other members are kept.
 */
export function withBoundedAnswers(handler: RequestHandler, largest = largestAnswer): RequestHandler {
  const inner = handler as unknown as Handler;
  const handle: Handler['handle'] = async (request, options) => {
    const answer = await inner.handle(request, options);
    const body = await readAnswer(answer.response.body, largest);
    if (body instanceof Uint8Array && levelsOf(body) > mostLevels) throw tooDeep();
    answer.response.body = body;
    return answer;
  };
  return new Proxy(handler as object, {
    get: (target, name) => {
      if (name === 'handle') return handle;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  }) as RequestHandler;
}

/** @throws Error named `AnswerTooLarge` */
async function readAnswer(body: unknown, largest: number): Promise<unknown> {
  if (!isStream(body)) return body;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > largest) throw tooLarge(largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array) && Symbol.asyncIterator in body;
}

function tooLarge(largest: number): Error {
  const error = new Error(`the answer is larger than ${Math.round(largest / 1024 / 1024)} MiB`);
  error.name = 'AnswerTooLarge';
  return error;
}

function tooDeep(): Error {
  const error = new Error(`the answer is nested more than ${mostLevels} levels deep`);
  error.name = 'AnswerTooDeep';
  return error;
}
