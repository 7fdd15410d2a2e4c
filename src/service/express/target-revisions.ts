import type { Inputs } from '../../contract/inputs.ts';
import { clusterName } from '../../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../../lib/errors.ts';
import { isObject, type JsonObject } from '../../lib/json.ts';
import { renderRevision } from '../../taskdef/render.ts';
import { type Base, containersOf, nameOf } from '../../taskdef/revision.ts';
import { baseFromEcs, readOverrides } from '../../taskdef/source.ts';
import type { ServiceDefinition } from '../definition/definition.ts';
import { type HomeRegistry, resolveImageNames } from '../image-names.ts';
import type { Service } from '../service.ts';
import { imagesIn, type RevisionContext, type TargetRevision, type TargetRevisions } from '../target-revisions.ts';
import { commonMembers, definitionOf, inexpressible } from './conversion.ts';
import { REVISION_MEMBERS } from './members.ts';

/** An Express service as it is: the task definition that its own members say, and the one that ECS made of them. */
type Present = { service: Service; members: JsonObject; family: string; running: Base | null };

/**
 * The revisions of Express services that `primaryContainer` describes: what the service has, with what the file and the
 * inputs name. ECS makes the task definitions of them, so none is registered.
 *
 * @throws InputError with every problem, AwsError
 */
export async function resolveExpressRevisions(
  inputs: Inputs,
  definition: ServiceDefinition,
  services: readonly Service[],
  home: HomeRegistry,
  context: RevisionContext,
): Promise<TargetRevisions> {
  const read = await readOverrides(inputs.taskDefinitionOverrides, context.files, context.fillRevision);
  if ('problems' in read) throw new InputError(read.problems);
  if (read.overrides !== null) context.hide(read.overrides);
  const present = await Promise.all(services.map((service) => presentOf(service, inputs.cluster, context)));
  const sidecars = present.flatMap((each) => sidecarProblems(each));
  if (sidecars.length > 0) throw new InputError(sidecars);
  const bases = present.map((each) => baseOf(each, definition));
  for (const base of bases) context.hide(base.definition);
  const names = await resolveImageNames(imagesIn(inputs), bases, home, context);
  const rendered = bases.map((base) =>
    renderRevision(base, inputs, { images: names.resolved, overrides: read.overrides }),
  );
  for (const result of rendered) context.hide(result.definition);
  const problems = rendered.flatMap((result) => [
    ...[...result.problems, ...result.refusals].map((problem) => ofDefinition(problem)),
    ...placeProblems(result.definition, inputs),
  ]);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const revisions = present.map(({ service }, index): TargetRevision => {
    const result = rendered[index];
    return {
      base: bases[index] as Base,
      definition: result?.definition ?? {},
      tags: [],
      notes: [...names.notes, ...(result?.notes ?? [])],
      services: [service],
      imageContainers: result?.imageContainers ?? [],
      isInline: true,
    };
  });
  return { source: 'running', revisions, running: new Map(present.flatMap(runningOf)) };
}

async function presentOf(service: Service, cluster: string, context: RevisionContext): Promise<Present> {
  const family = `${clusterName(cluster)}-${service.name}`;
  const members = service.express ?? {};
  const arn = service.taskDefinition;
  if (service.isPlanned !== undefined || arn === null) return { service, members, family, running: null };
  const running = await describeWherePossible(arn, context);
  if (running !== null) context.hide(running.definition);
  const registered = String(running?.definition.family ?? family);
  if (members.primaryContainer !== undefined || running === null)
    return { service, members, family: registered, running };
  return { service, members: { ...members, ...membersOfRegistered(running.definition) }, family: registered, running };
}

/** Only to compare with: a role that may not read it deploys all the same. */
async function describeWherePossible(arn: string, { ecs, signal }: RevisionContext): Promise<Base | null> {
  try {
    return baseFromEcs(await ecs.describeTaskDefinition(arn, signal));
  } catch (error) {
    if (!(error instanceof AwsError) || !['denied', 'refused'].includes(error.details.kind)) throw error;
    return null;
  }
}

/** Of a task definition that ECS did not make, Express may show no `primaryContainer`. */
function membersOfRegistered(definition: JsonObject): JsonObject {
  const main = containersOf(definition).find((container) => nameOf(container) === 'Main');
  return main === undefined ? {} : { primaryContainer: commonMembers(main) };
}

function sidecarProblems({ service, running }: Present): Problem[] {
  const others = containersOf(running?.definition ?? {})
    .map(nameOf)
    .filter((name) => name !== 'Main');
  if (others.length === 0) return [];
  const message =
    `Service "${service.name}" runs a task definition with the containers ${others.map((name) => `"${name.slice(0, 100)}"`).join(', ')} beside Main. ` +
    '`primaryContainer` describes Main alone, so a deployment by it would remove them. Leave `primaryContainer` out, and deploy by `task-definition` or by `image`.';
  return [{ input: 'service-definition', message, example: null }];
}

/** What the service has, with what the file names in its place: a member that the file does not name stays. */
function baseOf({ service, members, family }: Present, definition: ServiceDefinition): Base {
  const named = Object.fromEntries(
    Object.entries(definition.members).filter(([name]) => REVISION_MEMBERS.includes(name)),
  );
  const container = { ...objectOf(members.primaryContainer), ...objectOf(named.primaryContainer) };
  return {
    definition: definitionOf({ ...members, ...named, primaryContainer: container }, family),
    tags: [],
    arn: service.taskDefinition,
    origin: definition.origin,
  };
}

function runningOf({ service, members, family, running }: Present): [string, Base][] {
  if (service.isPlanned !== undefined || service.taskDefinition === null || members.primaryContainer === undefined)
    return [];
  const origin = running?.origin ?? 'the service';
  const tags = running?.tags ?? [];
  return [
    [service.taskDefinition, { definition: definitionOf(members, family), tags, arn: service.taskDefinition, origin }],
  ];
}

/** The checks of a task definition know their own input only. */
function ofDefinition(problem: Problem): Problem {
  return problem.input === 'task-definition' || problem.input === null
    ? { ...problem, input: 'service-definition' }
    : problem;
}

function placeProblems(definition: JsonObject, inputs: Inputs): Problem[] {
  const example = 'taskDefinitionArn: default-shop:7';
  const without = inexpressible(definition);
  const problems: Problem[] = [];
  if (without.length > 0) {
    const message = `An Express service with \`primaryContainer\` has no place for ${without
      .slice(0, 10)
      .map((path) => `\`${path.slice(0, 200)}\``)
      .join(
        ', ',
      )}. Leave it out, or replace \`primaryContainer\` by a task definition of your own (\`task-definition\`).`;
    problems.push({ input: 'service-definition', message, example });
  }
  if (inputs.runTask) {
    const message =
      '`run-task` runs a task of the new revision before the service is updated, but ECS makes the revision of `primaryContainer` in the update itself. Use a task definition of your own (`task-definition`) instead of `primaryContainer`.';
    problems.push({ input: 'run-task', message, example: null });
  }
  if (inputs.taskDefinitionTags.length > 0) {
    const message =
      '`task-definition-tags` are tags of a revision that this action registers, but ECS makes the revision of `primaryContainer`. Write `tags` in the service definition.';
    problems.push({ input: 'task-definition-tags', message, example: null });
  }
  return problems;
}

function objectOf(value: JsonObject[string] | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function distinct(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, index) => problems.findIndex(({ message }) => message === problem.message) === index,
  );
}
