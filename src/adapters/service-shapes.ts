import {
  CreateExpressGatewayServiceRequest$,
  CreateServiceRequest$,
  RegisterTaskDefinitionRequest$,
  Service$,
} from '@aws-sdk/client-ecs';
import type { DefinitionShapes, Shape, StructureShape } from '../service/definition/shape.ts';

/**
 * The bundled SDK's schemas of requests in our own terms. A schema is a number (a scalar, with a bit for "list of" and
 * "map of"), a function that returns one, or a tuple `[kind, namespace, name, traits, …]`; a structure's tuple goes on with
 * its members' names, their schemas, and how many of them, from the first one on, are required.
 */
const scalars = ['text', 'number', 'boolean'] as const;
const [listOf, mapOf] = [64, 128];
const [simple, list, map, structure, union] = [0, 1, 2, 3, 4];

export function definitionShapes(): DefinitionShapes {
  const ecs = shapeOf(CreateServiceRequest$);
  const express = shapeOf(CreateExpressGatewayServiceRequest$);
  const service = shapeOf(Service$);
  if (!isStructure(ecs) || !isStructure(express) || !isStructure(service))
    throw new Error('The SDK has other schemas.');
  return { ecs, express, described: new Set(service.members.keys()) };
}

/** What RegisterTaskDefinition takes. */
export function revisionShape(): StructureShape {
  const shape = shapeOf(RegisterTaskDefinitionRequest$);
  if (!isStructure(shape)) throw new Error('The SDK has other schemas.');
  return shape;
}

function isStructure(shape: Shape): shape is StructureShape {
  return shape.kind === 'structure';
}

function shapeOf(schema: unknown): Shape {
  const resolved = resolve(schema);
  if (typeof resolved === 'number') return scalarOf(resolved);
  if (!Array.isArray(resolved)) return { kind: 'any' };
  if (resolved[0] === list) return { kind: 'list', of: () => shapeOf(resolved[4]) };
  if (resolved[0] === map) return { kind: 'map', of: () => shapeOf(resolved[5]) };
  if (resolved[0] !== structure && resolved[0] !== union) return { kind: 'any' };
  const names = resolved[4] as string[];
  const schemas = resolved[5] as unknown[];
  return {
    kind: 'structure',
    members: new Map(names.map((name, index) => [name, () => shapeOf(schemas[index])])),
    required: names.slice(0, Number(resolved[6] ?? 0)),
  };
}

function scalarOf(schema: number): Shape {
  if (schema >= mapOf) return { kind: 'map', of: () => scalarOf(schema - mapOf) };
  if (schema >= listOf) return { kind: 'list', of: () => scalarOf(schema - listOf) };
  return { kind: scalars[schema] ?? 'any' };
}

/** Past functions, members' own traits (a pair) and named simple types. */
function resolve(schema: unknown): unknown {
  let shape = schema;
  for (;;) {
    if (typeof shape === 'function') shape = shape();
    else if (Array.isArray(shape) && shape.length === 2) shape = shape[0];
    else if (Array.isArray(shape) && shape[0] === simple && shape.length >= 5) shape = shape[4];
    else return shape;
  }
}
