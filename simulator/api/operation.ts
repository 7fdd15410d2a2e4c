import type { JsonObject } from '../../src/lib/json.ts';
import type { Service } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** What an operation may use besides the world: how this request sees it. */
export type Context = {
  /** Throws AccessDeniedException when a fault denies an action that the request needs besides its own. */
  require(action: string, resource: string): void;
  /** How a read shows a service: now, or some seconds ago when reads are stale. */
  see(service: Service): ServiceView;
  /** Things created after this time are not visible to reads yet. */
  visibleUntil: number;
};

export type ServiceView = { service: JsonObject; serviceDeployments: JsonObject[] };

export type Operation = (world: World, input: JsonObject, context: Context) => JsonObject;
