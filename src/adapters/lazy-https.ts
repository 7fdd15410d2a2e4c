import type { ClientRequest, IncomingMessage } from 'node:http';
import type * as https from 'node:https';

/**
 * `node:https` as the SDK's request handler uses it; the build puts this in its place (scripts/build.mjs). The handler
 * makes its agent when it is created, and Node takes 10 ms to load TLS: here both wait for the first request over it.
 */
const builtin = (): typeof https => process.getBuiltinModule('node:https');

class Agent {
  readonly keepAlive: boolean;
  #options: https.AgentOptions;
  #agent: https.Agent | null = null;

  constructor(options: https.AgentOptions) {
    this.#options = options;
    this.keepAlive = options.keepAlive ?? false;
  }

  get agent(): https.Agent {
    this.#agent ??= new (builtin().Agent)(this.#options);
    return this.#agent;
  }

  destroy(): void {
    this.#agent?.destroy();
  }
}

type Options = Omit<https.RequestOptions, 'agent'> & { agent: Agent | https.Agent };

function request({ agent, ...options }: Options, onResponse: (response: IncomingMessage) => void): ClientRequest {
  return builtin().request({ ...options, agent: agent instanceof Agent ? agent.agent : agent }, onResponse);
}

export default { Agent, request };
