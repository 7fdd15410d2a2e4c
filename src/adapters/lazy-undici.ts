import type * as undici from 'undici';

/**
 * `undici` as `@actions/github` uses it; the build puts this in its place (scripts/build.mjs). Node's own `fetch` does
 * the same; the package itself, half a megabyte, is loaded where a proxy stands between.
 */
export class ProxyAgent {
  readonly options: undici.ProxyAgent.Options;
  #agent: undici.ProxyAgent | null = null;

  constructor(options: undici.ProxyAgent.Options) {
    this.options = options;
  }

  async fetch(url: string, init: undici.RequestInit): Promise<undici.Response> {
    const { fetch, ProxyAgent } = await import('undici');
    this.#agent ??= new ProxyAgent(this.options);
    return fetch(url, { ...init, dispatcher: this.#agent });
  }
}

type Init = Omit<undici.RequestInit, 'dispatcher'> & { dispatcher?: ProxyAgent };

export function fetch(url: string, { dispatcher, ...init }: Init) {
  return dispatcher === undefined ? globalThis.fetch(url, init as RequestInit) : dispatcher.fetch(url, init);
}
