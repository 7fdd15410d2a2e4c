import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { similarNames } from '../../lib/similar.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import { type Check, check, type Found } from '../finding.ts';

/** Names within the revision that have to fit each other. API_ContainerDefinition. */

export const definitionChecks: readonly Check[] = [
  check('unique-names', 'Containers, volumes and secrets have names of their own', {
    finds: ({ definition }) => [
      ...repeated('container', containersOf(definition), 'the revision'),
      ...repeated('volume', objectsIn(definition.volumes), 'the revision'),
      ...containersOf(definition).flatMap((container) =>
        repeated('secret', objectsIn(container.secrets), `container ${nameOf(container)}`),
      ),
    ],
  }),
  check('variable-or-secret', 'No name is both a variable and a secret', {
    finds: ({ definition }) => containersOf(definition).flatMap(variablesAndSecrets),
  }),
  check('depends-on-container', 'Containers depend on containers that exist', {
    finds: ({ definition }) => {
      const names = containersOf(definition).map(nameOf);
      return dependenciesIn(definition)
        .filter(({ to }) => !names.includes(to))
        .map(({ from, to }) =>
          absent({ of: `container ${from}`, says: 'depends on', kind: 'container', name: to }, names),
        );
    },
  }),
  check('depends-on-condition', 'Containers wait for conditions that can come about', {
    finds: ({ definition }) => dependenciesIn(definition).flatMap((one) => conditionProblem(one, definition)),
  }),
  check('depends-on-cycle', 'No containers wait for each other', {
    finds: ({ definition }) => cycleProblem(definition),
  }),
  check('mount-points', 'Mount points name volumes that exist', {
    finds: ({ definition }) => {
      const volumes = objectsIn(definition.volumes).map(nameOf);
      return containersOf(definition).flatMap((container) =>
        objectsIn(container.mountPoints)
          .flatMap(({ sourceVolume }) => textOf(sourceVolume) ?? [])
          .filter((name) => !volumes.includes(name))
          .map((name) =>
            absent({ of: `container ${nameOf(container)}`, says: 'mounts', kind: 'volume', name }, volumes),
          ),
      );
    },
  }),
  check('volumes-from', 'Volumes are taken from containers that exist', {
    finds: ({ definition }) => {
      const names = containersOf(definition).map(nameOf);
      return containersOf(definition).flatMap((container) =>
        objectsIn(container.volumesFrom)
          .flatMap(({ sourceContainer }) => textOf(sourceContainer) ?? [])
          .filter((name) => !names.includes(name))
          .map((name) =>
            absent(
              { of: `container ${nameOf(container)}`, says: 'takes volumes from', kind: 'container', name },
              names,
            ),
          ),
      );
    },
  }),
  check('service-volume', "The service's volumes are volumes of the revision that it may configure", {
    severity: 'warning',
    finds: ({ definition, members, service }) => {
      const open = objectsIn(definition.volumes).filter(({ configuredAtLaunch }) => configuredAtLaunch === true);
      const names = open.map(nameOf);
      return objectsIn(members.volumeConfigurations)
        .map(nameOf)
        .filter((name) => !names.includes(name))
        .map((name) =>
          absent(
            { of: `service ${service?.name ?? ''}`, says: 'configures', kind: 'volume', name },
            names,
            'with configuredAtLaunch',
          ),
        );
    },
  }),
];

function repeated(kind: string, named: readonly JsonObject[], where: string): Found[] {
  const names = named.map(nameOf);
  const twice = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
  return [...twice].map((name) => ({
    subject: where === 'the revision' ? `${kind} ${name}` : where,
    message: `There is more than one ${kind} ${name} in ${where}.`,
    advice: 'Leave one of them out, or give it another name.',
  }));
}

function variablesAndSecrets(container: JsonObject): Found[] {
  const secrets = objectsIn(container.secrets).map(nameOf);
  const both = objectsIn(container.environment)
    .map(nameOf)
    .filter((name) => secrets.includes(name));
  const subject = `container ${nameOf(container)}`;
  return [...new Set(both)].map((name) => ({
    subject,
    message: `${name} is both a variable and a secret of ${subject}, and ECS accepts only one of the two.`,
    advice: 'Set it with `environment-variables` or with `secrets`, which removes the other one.',
  }));
}

type Reference = { of: string; says: string; kind: string; name: string };

function absent({ of, says, kind, name }: Reference, there: readonly string[], which = ''): Found {
  const near = similarNames(name, there, 1);
  const list = there.length === 0 ? 'it has none' : `it has ${there.join(', ')}`;
  const quality = which === '' ? '' : ` ${which}`;
  return {
    subject: of,
    message: `${of.charAt(0).toUpperCase()}${of.slice(1)} ${says} ${kind} ${name}, but the revision has no such ${kind}${quality} (${list}).`,
    advice:
      near[0] === undefined ? 'Add it, or leave the reference out.' : `Add it, or name ${near[0]} if that is meant.`,
  };
}

type Dependency = { from: string; to: string; condition: string };

function dependenciesIn(definition: JsonObject): Dependency[] {
  return containersOf(definition).flatMap((container) =>
    objectsIn(container.dependsOn).map(({ containerName, condition }) => ({
      from: nameOf(container),
      to: textOf(containerName) ?? '',
      condition: textOf(condition) ?? '',
    })),
  );
}

function conditionProblem({ from, to, condition }: Dependency, definition: JsonObject): Found[] {
  const target = containersOf(definition).find((container) => nameOf(container) === to);
  if (target === undefined) return [];
  const subject = `container ${from}`;
  // ECS does not look at a HEALTHCHECK in the image: API_HealthCheck.
  if (condition === 'HEALTHY' && !hasHealthCheck(target)) {
    const message = `Container ${from} waits until ${to} is HEALTHY, but ${to} has no healthCheck in the revision.`;
    return [{ subject, message, advice: `Give ${to} a healthCheck, or wait for START.` }];
  }
  if ((condition === 'COMPLETE' || condition === 'SUCCESS') && target.essential !== false) {
    const message = `Container ${from} waits for the ${condition} of ${to}, but ${to} is essential: its end ends the task.`;
    return [{ subject, message, advice: `Set \`essential: false\` on ${to}.` }];
  }
  return [];
}

function hasHealthCheck({ healthCheck }: JsonObject): boolean {
  if (!isObject(healthCheck) || !Array.isArray(healthCheck.command)) return false;
  return healthCheck.command.length > 0 && healthCheck.command[0] !== 'NONE';
}

function cycleProblem(definition: JsonObject): Found[] {
  const waits = new Map<string, string[]>();
  for (const { from, to } of dependenciesIn(definition)) waits.set(from, [...(waits.get(from) ?? []), to]);
  for (const start of waits.keys()) {
    const cycle = rollbackPoint(start, waits);
    if (cycle === null) continue;
    const message = `The containers ${cycle.join(' → ')} wait for each other, so none of them can start.`;
    return [{ subject: `container ${start}`, message, advice: 'Take one of these out of dependsOn.' }];
  }
  return [];
}

/** The way from a container through those that it waits for back to itself; null when there is none. */
function rollbackPoint(start: string, waits: ReadonlyMap<string, readonly string[]>): string[] | null {
  const paths = [[start]];
  const seen = new Set<string>();
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    for (const next of waits.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return null;
}
