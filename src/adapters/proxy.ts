import type { Agent } from 'node:http';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';

type RequestHandler = NonNullable<ECSClientConfig['requestHandler']>;
type Handle = NodeHttpHandler['handle'];

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Makes the `proxy:3128` of the environment the `http://proxy:3128` that it is meant as: the toolkit takes it so only
 * where the proxy has no name.
 *
 * @returns the proxies' passwords, which must not be shown
 */
export function completeProxies(env: NodeJS.ProcessEnv): string[] {
  return proxyVariables.flatMap((name) => {
    const given = env[name]?.trim();
    if (!given) return [];
    const address = given.includes('://') ? given : `http://${given}`;
    env[name] = address;
    const password = URL.canParse(address) ? new URL(address).password : '';
    return password === '' ? [] : [password, decoded(password)];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The way to AWS through the proxies that the environment asks for: `https_proxy` for addresses with TLS, `http_proxy`
 * for those without, each in either letter case. Which address goes through one is decided by GitHub's toolkit, as for
 * GitHub: `no_proxy` lists hosts with everything below them, `host:port` or `*`, and loopback is always left alone.
 *
 * @param timeouts of each request
 */
export function createProxiedHandler(timeouts: NodeHttpHandlerOptions): RequestHandler {
  const direct = new NodeHttpHandler(timeouts);
  // A proxy that never answers would keep the process alive.
  const ended = new AbortController();
  const handlers = new Map<string, NodeHttpHandler>();

  /** `no_proxy` may name some of AWS's services, so each request's address decides. */
  const handlerFor = (url: URL): NodeHttpHandler => {
    const proxy = proxyFor(url);
    if (proxy === null) return direct;
    const key = `${url.protocol} ${proxy.href}`;
    const handler = handlers.get(key) ?? new NodeHttpHandler({ ...timeouts, ...agentsOf(url, proxy, ended.signal) });
    handlers.set(key, handler);
    return handler;
  };

  return {
    metadata: direct.metadata,
    async handle(request: Parameters<Handle>[0], options?: Parameters<Handle>[1]) {
      const port = request.port === undefined ? '' : `:${request.port}`;
      const url = new URL(`${request.protocol}//${request.hostname}${port}`);
      try {
        return await handlerFor(url).handle(request, options);
      } catch (error) {
        throw asRefusal(error, url) ?? error;
      }
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => direct.httpHandlerConfigs(),
    destroy() {
      for (const handler of [direct, ...handlers.values()]) handler.destroy();
      ended.abort();
    },
  };
}

/** The proxy for an address; null where none is set or `no_proxy` excepts it. What does not speak HTTP is not for us. */
function proxyFor(url: URL): URL | null {
  const found = getProxyUrl(url);
  // The toolkit's has its user and password decoded, which hpagent does itself.
  return found?.hostname && /^https?:$/.test(found.protocol) ? new URL(found.href) : null;
}

/** The agent that sends requests to an address through its proxy; null where there is none. */
export function proxyAgents(url: URL, signal: AbortSignal): Agent | null {
  const proxy = proxyFor(url);
  if (proxy === null) return null;
  const options = { keepAlive: false, maxSockets: 1, proxy, proxyRequestOptions: { signal } as object };
  return (url.protocol === 'https:' ? new HttpsProxyAgent(options) : new HttpProxyAgent(options)) as Agent;
}

/** As many connections to one host as the SDK's own agents hold. */
function agentsOf(url: URL, proxy: URL, signal: AbortSignal): NodeHttpHandlerOptions {
  // hpagent hands these to Node as they are, whatever its types say.
  const proxyRequestOptions: object = { signal };
  const options = { keepAlive: true, maxSockets: 50, proxy, proxyRequestOptions };
  if (url.protocol === 'https:') return { httpsAgent: new HttpsProxyAgent(options) };
  return { httpAgent: new HttpProxyAgent(options) as Agent };
}

/** What hpagent says where a proxy does not open the way, in words; null for any other error. */
export function asRefusal(error: unknown, url: URL): Error | null {
  const status = error instanceof Error ? /^Bad response: (\d+)$/.exec(error.message)?.[1] : undefined;
  if (status === undefined) return null;
  const hint = status === '407' ? ': it asks for a user and a password, as in http://user:password@proxy:3128' : '';
  const refusal = new Error(`The proxy answered ${status} when it was asked for ${url.host}${hint}`);
  // Nothing was sent to AWS: a proxy that has trouble of its own may be asked again, one that says no need not be.
  return Number(status) >= 500 ? Object.assign(refusal, { code: 'EHOSTUNREACH' }) : refusal;
}
