import type { Simulator } from '../simulator.ts';
import { answerGitHub } from './github.ts';
import { answerLayer } from './layers.ts';

/** As on the server: GitHub is below this path. */
const GITHUB = '/github';

/** The parts of the SDK's HTTP request that matter here. */
type SdkRequest = {
  method: string;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
};

type SdkResponse = { statusCode: number; headers: Record<string, string>; body: Uint8Array };

/** What `requestHandler` of every SDK client takes. */
export type RequestHandler = {
  metadata: { handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  updateHttpClientConfig(key: never, value: never): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
};

/** Lets the SDK's clients talk to the simulator without a socket. A broken connection rejects as node's would. */
export function inProcessHandler(simulator: Simulator): RequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, options) {
      const signal = options?.abortSignal instanceof AbortSignal ? options.abortSignal : undefined;
      if (signal?.aborted) throw abortError();
      const layer = answerLayer(simulator, request);
      if (layer !== null)
        return { response: { statusCode: layer.status, headers: layer.headers, body: Buffer.from(layer.body) } };
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const wire = { method: request.method, path: pathOf(request), headers, body: textOf(request.body) };
      const answering = wire.path.startsWith(GITHUB)
        ? answerGitHub(simulator, { ...wire, path: wire.path.slice(GITHUB.length) }, signal)
        : simulator.handle(wire, signal);
      const answer = await answering.catch((error: unknown) => {
        throw signal?.aborted ? abortError() : error;
      });
      if (signal?.aborted) throw abortError();
      return { response: { statusCode: answer.status, headers: answer.headers, body: Buffer.from(answer.body) } };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

/** The error of the SDK's own handler when a request is aborted. */
function abortError(): Error {
  const error = new Error('Request aborted');
  error.name = 'AbortError';
  return error;
}

function pathOf({ path, query = {} }: SdkRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) parameters.append(name, each);
  }
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return '';
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}
