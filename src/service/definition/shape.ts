/**
 * What ECS takes for a request, as far as the bundled SDK knows it: names and types, without the SDK's own schema. ECS may
 * be younger, so a member that is not in here is no mistake by itself.
 */
export type Shape =
  | { kind: 'text' | 'number' | 'boolean' | 'any' }
  | { kind: 'list' | 'map'; of: () => Shape }
  | StructureShape;

export type StructureShape = {
  kind: 'structure';
  members: ReadonlyMap<string, () => Shape>;
  /** Members that ECS refuses to do without. */
  required: readonly string[];
};

/** The requests that a service definition may stand for. */
export type DefinitionShapes = {
  /** CreateService. */
  ecs: StructureShape;
  /** CreateExpressGatewayService. */
  express: StructureShape;
  /** Members that DescribeServices shows of a service. */
  described: ReadonlySet<string>;
};
