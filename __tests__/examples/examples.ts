/** The examples as files. */
import type { JsonObject } from '../../src/lib/json.ts';
import { filesIn, read } from '../support/repository.ts';

export const WORKFLOWS = filesIn('examples/workflows', '.yml');

/** The repository of a user who copied the examples: the files of examples/spring-boot at its root. */
export function repositoryFiles(): Record<string, string> {
  const folder = 'examples/spring-boot/';
  const paths = filesIn(folder).filter((path) =>
    /(task-definition.*\.json|service-definition\.yml|overrides\/.*\.yml)$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), read(path)]));
}

/** A task definition of the examples. */
export function definitionOf(file: string): JsonObject {
  return JSON.parse(read(`examples/spring-boot/${file}`)) as JsonObject;
}
