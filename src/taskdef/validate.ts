import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { containersOf, nameOf } from './revision.ts';

const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;

/**
 * What ECS would refuse, in better words than its own; each a whole sentence. Only what is sure to be refused belongs
 * here: nothing can turn these checks off.
 */
export function definitionProblems(definition: JsonObject): string[] {
  const containers = containersOf(definition);
  return [
    ...familyProblems(textOf(definition.family)),
    ...(containers.length === 0 ? ['The revision has no containers.'] : []),
    ...repeated(containers.map(nameOf)).map((name) => `There is more than one container ${name}.`),
    ...repeated(objectsIn(definition.volumes).map(nameOf)).map((name) => `There is more than one volume ${name}.`),
    ...containers.flatMap(containerProblems),
  ];
}

function familyProblems(family: string | null): string[] {
  if (family === null) return ['The task definition names no family.'];
  if (FAMILY.test(family)) return [];
  return [`The family '${family}' has other characters than letters, digits, - and _, or more than 255 of them.`];
}

function containerProblems(container: JsonObject, index: number): string[] {
  const name = nameOf(container);
  if (name === '') return [`Container ${index + 1} has no name.`];
  const problems = textOf(container.image) === null ? [`The container ${name} has no image.`] : [];
  const log = container.logConfiguration;
  if (isObject(log) && log.logDriver === undefined) {
    problems.push(`The logConfiguration of container ${name} has no logDriver.`);
  }
  const secrets = new Set(objectsIn(container.secrets).map(nameOf));
  const both = objectsIn(container.environment)
    .map(nameOf)
    .filter((variable) => secrets.has(variable));
  return [
    ...problems,
    ...both.map(
      (variable) =>
        `${variable} is both a variable and a secret of container ${name}; ECS accepts only one of the two.`,
    ),
  ];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index))];
}
