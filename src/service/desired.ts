import type { Inputs } from '../contract/inputs.ts';
import { AwsError, InputError, type Problem } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { renderRevision } from '../taskdef/render.ts';
import type { Base, Tag } from '../taskdef/revision.ts';
import {
  baseFromEcs,
  chooseSource,
  EXAMPLE as FILE_EXAMPLE,
  type Files,
  missingFile,
  parseDefinition,
  readOverrides,
  type Source,
} from '../taskdef/source.ts';
import { type HomeRegistry, type ImageDirectory, resolveImageNames } from './image-names.ts';
import type { Service } from './service.ts';

/** One revision that shall run, and the services that shall run it. */
export type DesiredRevision = {
  base: Base;
  definition: JsonObject;
  /** Without provenance. */
  tags: readonly Tag[];
  /** The base may be deployed as it is if nothing changes it: it was named, or it runs. */
  notes: string[];
  services: Service[];
};

export type DesiredPorts = {
  files: Files;
  ecs: { describeTaskDefinition(reference: string, signal: AbortSignal): Promise<JsonObject> };
  images: ImageDirectory;
  signal: AbortSignal;
};

/** Everything that was read on the way to the desired revisions. */
export type Desired = {
  source: Source['kind'];
  revisions: DesiredRevision[];
  /** What each service runs now, by the revision's ARN. */
  running: ReadonlyMap<string, Base>;
};

/**
 * Finds the base of each service's revision, renders it and finds what each service runs now. Every file and revision
 * is read once, side by side.
 *
 * @throws InputError with every problem of the sources and of the rendering
 * @throws AwsError
 */
export async function desire(
  inputs: Inputs,
  services: readonly Service[],
  home: HomeRegistry,
  ports: DesiredPorts,
): Promise<Desired> {
  const source = ok(await chooseSource(inputs, ports.files));
  const { overrides } = ok(await readOverrides(inputs.taskDefinitionOverrides, ports.files));
  const runningArns = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
  const named = source.kind === 'ecs' ? source.reference : null;
  const [file, described] = await Promise.all([
    source.kind === 'file' ? parseDefinition(source.text, source.path).then(ok) : null,
    describeAll([...(named === null ? [] : [named]), ...runningArns], ports).catch(async (error: unknown) => {
      throw (await folderInstead(error, inputs.taskDefinition, ports)) ?? error;
    }),
  ]);
  const running = new Map(runningArns.flatMap((arn) => entry(arn, described.get(arn))));
  const single = file ?? (named === null ? null : described.get(named)) ?? null;
  const groups = single ? [{ base: single, services: [...services] }] : groupByRevision(services, running);
  const names = await resolveImageNames(
    imagesIn(inputs),
    groups.map((group) => group.base),
    home,
    ports,
  );
  const rendered = groups.map((group) => ({
    group,
    result: renderRevision(group.base, inputs, { images: names.resolved, overrides }),
  }));
  const problems = rendered.flatMap(({ result }) => result.problems);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const revisions = rendered.map(({ group, result }) => ({
    ...group,
    definition: result.definition,
    tags: result.tags,
    notes: [...names.notes, ...result.notes],
  }));
  return { source: source.kind, revisions, running };
}

function ok<T extends object>(result: T | { problems: Problem[] }): T {
  if ('problems' in result) throw new InputError(result.problems);
  return result;
}

/** A family that is not there, where a folder of that name is: a file in it is meant. Null for every other trouble. */
async function folderInstead(
  error: unknown,
  given: string | null,
  { files }: DesiredPorts,
): Promise<InputError | null> {
  if (given === null || !(error instanceof AwsError) || error.details.kind !== 'refused') return null;
  const path = files.resolve(given);
  if (error.details.resource !== given || (await files.list(path)) === null) return null;
  const { message, hint } = await missingFile(path, files);
  return new InputError([
    {
      input: 'task-definition',
      message: `${message}, and ECS has no family '${given}'.${hint}`,
      example: FILE_EXAMPLE,
    },
  ]);
}

function entry(arn: string, base: Base | undefined): [string, Base][] {
  return base === undefined ? [] : [[arn, base]];
}

async function describeAll(references: readonly string[], ports: DesiredPorts): Promise<Map<string, Base>> {
  const distinctReferences = [...new Set(references)];
  const described = await Promise.all(
    distinctReferences.map((reference) => ports.ecs.describeTaskDefinition(reference, ports.signal)),
  );
  return new Map(distinctReferences.map((reference, index) => [reference, baseFromEcs(described[index] ?? {})]));
}

/** Services that run the same revision share the new one. */
function groupByRevision(
  services: readonly Service[],
  running: ReadonlyMap<string, Base>,
): { base: Base; services: Service[] }[] {
  const groups = new Map<string, { base: Base; services: Service[] }>();
  for (const service of services) {
    const base = service.taskDefinition === null ? undefined : running.get(service.taskDefinition);
    if (!base) continue;
    const group = groups.get(service.taskDefinition ?? '') ?? { base, services: [] };
    group.services.push(service);
    groups.set(service.taskDefinition ?? '', group);
  }
  return [...groups.values()];
}

function imagesIn(inputs: Inputs): string[] {
  return [...(inputs.image === null ? [] : [inputs.image]), ...inputs.images.map((line) => line.image)];
}

/** The same mistake met in several revisions is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.message === problem.message) === index,
  );
}
