import type { EcsApi } from '../apis/ecs.ts';
import type { Fill } from '../contract/fill.ts';
import type { Inputs } from '../contract/inputs.ts';
import { clusterName, parseRevision, revisionName } from '../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../lib/errors.ts';
import { inTurns } from '../lib/in-turns.ts';
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
import { type HomeRegistry, type ImageNamesContext, resolveImageNames } from './image-names.ts';
import type { Service } from './service.ts';

/** One revision that shall run, and the services that shall run it. */
export type TargetRevision = {
  base: Base;
  definition: JsonObject;
  /** Without provenance. */
  tags: readonly Tag[];
  /** The base may be deployed as it is if nothing changes it: it was named, or it runs. */
  notes: string[];
  services: Service[];
  /** Why a named revision is deployed, as part of a sentence; absent where an input names it. */
  why?: string;
  /** Names of the containers whose image the inputs set; absent where none does. */
  imageContainers?: readonly string[];
  /** Which workflow built an image, by the container's name; absent where no attestations were verified. */
  proofs?: Readonly<Record<string, string>>;
  /** ECS makes the task definition itself, of members of the request: it is not registered. */
  isInline?: true;
};

/** What finding the revisions takes of a run. */
export type RevisionContext = ImageNamesContext & {
  files: Files;
  /** What fills placeholders in files; null without `variables`. */
  fillRevision: Fill | null;
  ecs: Pick<EcsApi, 'describeTaskDefinition'>;
  /** What is in a task definition is not shown from here on, but for its names. */
  hide(definition: JsonObject): void;
};

/** Everything that was read on the way to the desired revisions. */
export type TargetRevisions = {
  source: Source['kind'];
  revisions: TargetRevision[];
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
export async function resolveRevisions(
  inputs: Inputs,
  services: readonly Service[],
  home: HomeRegistry,
  context: RevisionContext,
): Promise<TargetRevisions> {
  const source = ok(await chooseSource(inputs, context.files));
  const { overrides } = ok(await readOverrides(inputs.taskDefinitionOverrides, context.files, context.fillRevision));
  const { single, running, notes } = await readBases(source, runningArnsOf(services), inputs, context);
  // Before anything is said about them: whatever a variable holds may be a password.
  for (const json of [single?.definition, overrides]) if (json) context.hide(json);
  if (single === null) refusePlanned(services, inputs.cluster);
  const groups = single ? [{ base: single, services: [...services] }] : groupByRevision(services, running);
  const names = await resolveImageNames(
    imagesIn(inputs),
    groups.map((group) => group.base),
    home,
    context,
  );
  const rendered = groups.map((group) => ({
    group,
    result: renderRevision(group.base, inputs, { images: names.resolved, overrides }),
  }));
  for (const { result } of rendered) context.hide(result.definition);
  // In the render action's place the file may be unfinished: a second step may set another container's image.
  const isUnfinished = inputs.dryRun && inputs.service.length === 0;
  const problems = rendered.flatMap(({ result }) => [...result.problems, ...(isUnfinished ? [] : result.refusals)]);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const revisions = rendered.map(({ group, result }) => ({
    ...group,
    definition: result.definition,
    tags: result.tags,
    imageContainers: result.imageContainers,
    notes: [
      ...notes,
      ...names.notes,
      ...result.notes,
      ...result.refusals.map(({ message }) => `This would stop a deploy: ${message}`),
    ],
  }));
  return { source: source.kind, revisions, running };
}

/**
 * What the revisions are going to be built on.
 *
 * @throws InputError
 * @throws AwsError
 */
export async function basesFor(
  inputs: Inputs,
  services: readonly Service[],
  context: RevisionContext,
): Promise<readonly Base[]> {
  const source = ok(await chooseSource(inputs, context.files));
  const { single, running } = await readBases(source, runningArnsOf(services), inputs, context);
  return single === null ? [...running.values()] : [single];
}

function runningArnsOf(services: readonly Service[]): string[] {
  return [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
}

type Bases = {
  /** The base of all services; null where each is built on what it runs. */
  single: Base | null;
  running: Map<string, Base>;
  notes: string[];
};

async function readBases(
  source: Source,
  runningArns: readonly string[],
  inputs: Inputs,
  context: RevisionContext,
): Promise<Bases> {
  if (source.kind === 'file') {
    const [single, described] = await Promise.all([
      parseDefinition(source.text, source.path, context.fillRevision).then(ok),
      describeWherePossible(runningArns, context),
    ]);
    return { single, ...described };
  }
  const named = source.kind === 'ecs' ? source.reference : null;
  const references = [...new Set([...(named === null ? [] : [named]), ...runningArns])];
  const bases = await inTurns(references, (reference) =>
    context.ecs.describeTaskDefinition(reference, context.signal).then(baseFromEcs, async (error: unknown) => {
      const isNamed = reference === named;
      throw (
        (isNamed ? await folderInstead(error, inputs.taskDefinition, context) : null) ??
        noBase(error, isNamed ? named : null, inputs)
      );
    }),
  );
  const described = new Map(references.map((reference, index) => [reference, bases[index]]));
  const running = new Map(runningArns.flatMap((arn) => entry(arn, described.get(arn))));
  return { single: named === null ? null : (described.get(named) ?? null), running, notes: [] };
}

/**
 * A revision that the new one is built on, or compared with, could not be read.
 *
 * @param named the reference that the user gave, where it is that one
 * @throws InputError that names the input where there is no such revision; else the error, with what a denial stops
 */
function noBase(error: unknown, named: string | null, inputs: Inputs): never {
  if (!(error instanceof AwsError)) throw error;
  const input = sourceInput(inputs);
  const { kind } = error.details;
  if (named !== null && kind === 'refused') {
    const what = parseRevision(named)?.revision == null ? 'family with an active revision' : 'revision';
    const message = `There is no ${what} ${revisionName(named)} in the account and region of these credentials. ${error.message}`;
    throw new InputError([{ input, message, example: null }]);
  }
  if (kind !== 'denied') throw error;
  const why =
    input === null
      ? 'Without `task-definition` the new revision is based on the one that the service runs, which must be read.'
      : `The revision that \`${input}\` names must be read.`;
  const cure = 'Allow the action, or name a file in `task-definition`: that is deployed without reading anything.';
  throw new AwsError(`${error.message} ${why} ${cure}`, error.details, error);
}

/** The input that names the base; null where it is what the services run. */
function sourceInput({ taskDefinition, taskDefinitionArn, taskDefinitionFamily }: Inputs): string | null {
  if (taskDefinition !== null) return 'task-definition';
  if (taskDefinitionArn !== null) return 'task-definition-arn';
  return taskDefinitionFamily === null ? null : 'task-definition-family';
}

/**
 * What the services run, where the revision comes from a file: only to compare with, so a role that may not read it
 * (the least permissions of the official deploy action do not have DescribeTaskDefinition) deploys all the same.
 */
async function describeWherePossible(
  arns: readonly string[],
  context: RevisionContext,
): Promise<{ running: Map<string, Base>; notes: string[] }> {
  const unread: { arn: string; error: AwsError }[] = [];
  const entries = await inTurns(arns, async (arn): Promise<[string, Base][]> => {
    try {
      return entry(arn, baseFromEcs(await context.ecs.describeTaskDefinition(arn, context.signal)));
    } catch (error) {
      if (!(error instanceof AwsError) || !['denied', 'refused'].includes(error.details.kind)) throw error;
      unread.push({ arn, error });
      return [];
    }
  });
  return { running: new Map(entries.flat()), notes: unreadNotes(unread) };
}

function unreadNotes(unread: readonly { arn: string; error: AwsError }[]): string[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { kind, action, operation, code } = first.error.details;
  const what =
    unread.length === 1 ? `${revisionName(first.arn)}, which runs now,` : `The ${unread.length} revisions that run now`;
  const why =
    kind === 'denied'
      ? `${operation} was denied. Allow ${action ?? operation} for the role that this job uses to get a diff, and to skip deployments that change nothing.`
      : `${operation} failed with ${code}.`;
  return [`${what} could not be read, so the file is deployed without a comparison: ${why}`];
}

function ok<T extends object>(result: T | { problems: Problem[] }): T {
  if ('problems' in result) throw new InputError(result.problems);
  return result;
}

/** A family that is not there, where a folder of that name is: a file in it is meant. Null for every other trouble. */
async function folderInstead(
  error: unknown,
  given: string | null,
  { files }: RevisionContext,
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

/** @throws InputError for services that do not exist yet: nothing that runs can be the base of their revision */
function refusePlanned(services: readonly Service[], cluster: string): void {
  const planned = services.filter(({ isPlanned }) => isPlanned !== undefined);
  if (planned.length === 0) return;
  const problems = planned.map(({ name }) => ({
    input: 'task-definition',
    message:
      `Service "${name}" does not exist in cluster "${clusterName(cluster)}", so there is no running revision to build on, and no task definition is named. ` +
      'To create the service, give `task-definition`, or `taskDefinition` in the service definition.',
    example: FILE_EXAMPLE,
  }));
  throw new InputError(problems);
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

/** The images that inputs name. */
export function imagesIn(inputs: Inputs): string[] {
  return [...(inputs.image === null ? [] : [inputs.image]), ...inputs.images.map((line) => line.image)];
}

/** The same mistake met in several revisions is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.message === problem.message) === index,
  );
}
