/** An ECS gateway and the clusters that it is associated with. */
export type Gateway = {
  name: string;
  arn: string;
  /** ARNs. */
  clusters: string[];
  /** What becomes of routes that it is asked for, and after how long. */
  routes: { end: 'ACTIVE' | 'CREATE_FAILED'; afterMs: number };
};

export type RouteStatus = 'CREATE_IN_PROGRESS' | 'CREATE_FAILED' | 'ACTIVE' | 'DELETE_IN_PROGRESS';

/** How a gateway reaches a port of a service. */
export type Route = {
  arn: string;
  gateway: Gateway;
  /** ARNs. */
  cluster: string;
  service: string;
  portName: string;
  status: RouteStatus;
  url: string;
};

export type Gateways = { gateways: Gateway[]; routes: Route[] };

export const createGateways = (): Gateways => ({ gateways: [], routes: [] });
