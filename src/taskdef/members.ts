/**
 * Where a value lies in a task definition, as a path without positions and keys that a user chose:
 * `containerDefinitions[].environment[].value`, `containerDefinitions[].dockerLabels{}`. The rules on members
 * (which texts may be empty, which are whole numbers, which lists are sets) are tables over such paths.
 */

const CONTAINER = 'containerDefinitions[]';

/** Objects whose keys are the user's. */
const MAPPINGS: ReadonlySet<string> = new Set([
  `${CONTAINER}.dockerLabels`,
  `${CONTAINER}.logConfiguration.options`,
  `${CONTAINER}.firelensConfiguration.options`,
  'volumes[].dockerVolumeConfiguration.labels',
  'volumes[].dockerVolumeConfiguration.driverOpts',
]);

/** Whether the keys of the object at a path are the user's own. */
export function isMapping(path: string): boolean {
  return MAPPINGS.has(path);
}

export function memberPath(parent: string, key: string): string {
  if (MAPPINGS.has(parent)) return `${parent}{}`;
  return parent === '' ? key : `${parent}.${key}`;
}

export function elementPath(parent: string): string {
  return `${parent}[]`;
}

/** Paths below a container: `inContainer('cpu', 'memory')`. */
export function inContainer(...members: string[]): string[] {
  return members.map((member) => `${CONTAINER}.${member}`);
}
