import type { Inputs } from '../contract/inputs.ts';
import type { Problem } from '../lib/errors.ts';
import { type ImageReference, isImage, parseImage } from '../lib/image.ts';
import { isObject, type Json, type JsonObject, textOf } from '../lib/json.ts';
import { cleanDefinition } from './clean.ts';
import { chooseTargets, unknownContainers } from './containers.ts';
import { type ChangedContainer, fillMissingValues, setSecrets, setVariables } from './environment.ts';
import { misspeltMembers } from './known-members.ts';
import { mergeOverrides, mergeTags, overrideProblems } from './merge.ts';
import { withoutProvenance } from './provenance.ts';
import {
  type Base,
  containersOf,
  nameOf,
  type Revision,
  tagsIn,
  withMembers,
  withoutDescription,
  withoutMember,
} from './revision.ts';
import { convertTypes } from './types.ts';
import { definitionProblems } from './validate.ts';

/** The inputs that change a revision. */
export type Changes = Pick<
  Inputs,
  | 'image'
  | 'containerName'
  | 'images'
  | 'environmentVariables'
  | 'secrets'
  | 'envFiles'
  | 'dockerLabels'
  | 'logConfigurationLogDriver'
  | 'logConfigurationOptions'
  | 'command'
  | 'taskRoleArn'
  | 'executionRoleArn'
  | 'cpu'
  | 'memory'
  | 'taskDefinitionTags'
  | 'keepNullValueKeys'
>;

export type RenderContext = {
  /** Image references as given → with their registry's host; one that is missing is taken as given. */
  images: ReadonlyMap<string, string>;
  /** `task-definition-overrides`, read; null when not given. */
  overrides: JsonObject | null;
};

export type Rendered = Revision & {
  /** Names of the containers whose image the inputs set. */
  imageContainers: string[];
  /** What the log should say; names, never values of variables. */
  notes: string[];
  /** What cannot be rendered as it is asked for. */
  problems: Problem[];
  /** What was rendered and ECS would refuse: the definition is not fit to be registered. */
  refusals: Problem[];
};

/**
 * The new revision: the base with the inputs' changes, then the overrides, without what only describes it and without
 * what is empty. The tags are the base's and the inputs', without provenance, which belongs to the registration.
 */
export function renderRevision(base: Base, changes: Changes, context: RenderContext): Rendered {
  const source = base.arn === null ? 'task-definition' : null;
  const start = convertTypes(withoutMember(withoutDescription(base.definition), 'tags'));
  // What is not a list cannot be changed entry by entry: say so before anything of it is lost.
  const wrong = [
    ...problemsOf(source, start.problems),
    ...problemsOf('task-definition-overrides', overrideProblems(context.overrides ?? {})),
  ];
  if (wrong.length > 0)
    return {
      definition: start.definition,
      tags: base.tags,
      notes: [],
      problems: wrong,
      refusals: [],
      imageContainers: [],
    };
  const changed = applyInputs(start.definition, changes, context);
  const merged = mergeOverrides(changed.definition, context.overrides ?? {});
  const filled = fillMissingValues(merged);
  const typed = convertTypes(filled.definition);
  const definition = cleanDefinition(typed.definition, changes.keepNullValueKeys);
  return {
    definition,
    tags: renderTags(base, changes, context),
    imageContainers: changed.imageContainers,
    notes: [
      ...new Set([
        ...start.notes,
        ...changed.notes,
        ...filled.notes,
        ...typed.notes,
        // A revision in ECS has no members but those that ECS took.
        ...(base.arn === null || context.overrides !== null ? misspeltMembers(definition) : []),
      ]),
    ],
    problems: [...changed.problems, ...problemsOf('task-definition-overrides', typed.problems)],
    refusals: problemsOf(source, definitionProblems(definition)),
  };
}

function problemsOf(input: string | null, messages: readonly string[]): Problem[] {
  return messages.map((message) => ({ input, message, example: null }));
}

function renderTags(base: Base, changes: Changes, context: RenderContext): Revision['tags'] {
  const inputTags = tagsIn(changes.taskDefinitionTags.map(({ name, value }) => ({ key: name, value })));
  // The base's provenance tells of another run. Who sets such a tag by an input means it.
  const carried = withoutProvenance(base.tags).filter((tag) => inputTags.every(({ key }) => key !== tag.key));
  return mergeTags([...carried, ...inputTags], context.overrides?.tags);
}

type Applied = { definition: JsonObject; notes: string[]; problems: Problem[]; imageContainers: string[] };

function applyInputs(definition: JsonObject, changes: Changes, { images }: RenderContext): Applied {
  const containers = containersOf(definition);
  const resolved = (text: string) => images.get(text) ?? text;
  const given = [
    ...(changes.image === null ? [] : [{ input: 'image', image: changes.image }]),
    ...changes.images.map(({ image }) => ({ input: 'images', image })),
  ];
  const badImages = given.flatMap(({ input, image }) => imageProblem(input, resolved(image)));
  const single = changes.image === null ? null : parsedOrNull(resolved(changes.image));
  // With an image that cannot be parsed it is not known which containers it would have picked.
  const settings = changes.image !== null && single === null ? [] : givenSettings(changes);
  const targets = chooseTargets(containers, { named: changes.containerName, image: single, settings });
  const unknown = unknownContainers(
    'images',
    changes.images.map(({ container }) => container),
    containers,
  );
  const byName = new Map([
    ...targets.image.map((name) => [name, resolved(changes.image ?? '')] as const),
    ...changes.images.map(({ container, image }) => [container, resolved(image)] as const),
  ]);
  const changed = containers.map((container) => {
    const image = byName.get(nameOf(container));
    const withImage = image === undefined ? container : withMembers(container, [['image', image]]);
    return targets.settings.includes(nameOf(container))
      ? applySettings(withImage, changes)
      : { container: withImage, notes: [] };
  });
  const members: [string, Json][] = [
    ...taskMembers(changes),
    ['containerDefinitions', changed.map(({ container }) => container)],
  ];
  return {
    definition: withMembers(definition, members),
    notes: [...pickedNotes(targets.image, changes), ...changed.flatMap(({ notes }) => notes)],
    problems: [...badImages, ...targets.problems, ...unknown],
    imageContainers: [...byName.keys()],
  };
}

function parsedOrNull(text: string): ImageReference | null {
  const parsed = parseImage(text);
  return isImage(parsed) ? parsed : null;
}

function imageProblem(input: string, text: string): Problem[] {
  const parsed = parseImage(text);
  if (isImage(parsed)) return [];
  const message = `${parsed.problem.charAt(0).toUpperCase()}${parsed.problem.slice(1)}.`;
  return [{ input, message, example: input === 'image' ? 'image: web:1.4.2' : 'images: web=web:1.4.2' }];
}

function pickedNotes(picked: readonly string[], changes: Changes): string[] {
  if (picked.length < 2 || changes.containerName.length > 0) return [];
  return [`The image goes to the containers ${picked.join(', ')}, which all have one of its repository.`];
}

/** Members of the task itself that inputs set. */
function taskMembers(changes: Changes): [string, string][] {
  const members = ['taskRoleArn', 'executionRoleArn', 'cpu', 'memory'] as const;
  return members.flatMap((member): [string, string][] => {
    const value = changes[member];
    return value === null ? [] : [[member, value]];
  });
}

/** The container-level inputs that are given, by name. */
function givenSettings(changes: Changes): string[] {
  const lists = {
    'environment-variables': changes.environmentVariables,
    secrets: changes.secrets,
    'env-files': changes.envFiles,
    'docker-labels': changes.dockerLabels,
    'log-configuration-options': changes.logConfigurationOptions,
  };
  return [
    ...Object.entries(lists).flatMap(([input, values]) => (values.length > 0 ? [input] : [])),
    ...(changes.logConfigurationLogDriver === null ? [] : ['log-configuration-log-driver']),
    ...(changes.command === null ? [] : ['command']),
  ];
}

function applySettings(container: JsonObject, changes: Changes): ChangedContainer {
  const variables = setVariables(container, changes.environmentVariables);
  const secrets = setSecrets(variables.container, changes.secrets);
  const log = setLog(secrets.container, changes);
  const members: [string, Json][] = [];
  if (changes.envFiles.length > 0) {
    members.push(['environmentFiles', changes.envFiles.map((value) => ({ value, type: 's3' }))]);
  }
  if (changes.dockerLabels.length > 0)
    members.push(['dockerLabels', withPairs(container.dockerLabels, changes.dockerLabels)]);
  if (changes.command !== null) members.push(['command', changes.command]);
  return {
    container: withMembers(log.container, members),
    notes: [...variables.notes, ...secrets.notes, ...log.notes],
  };
}

function setLog(
  container: JsonObject,
  { logConfigurationLogDriver: driver, logConfigurationOptions: options }: Changes,
): ChangedContainer {
  if (driver === null && options.length === 0) return { container, notes: [] };
  const present = isObject(container.logConfiguration) ? container.logConfiguration : {};
  const kept = isObject(present.options) ? Object.keys(present.options) : [];
  const before = textOf(present.logDriver);
  // The render action keeps them too; an option of another driver makes tasks fail to start, so it is worth a word.
  const switched = driver !== null && before !== null && before !== driver && kept.length > 0;
  const notes = switched
    ? [
        `The log driver of container ${nameOf(container)} changes from ${before} to ${driver}; the options ${kept.join(', ')} are kept. Remove what ${driver} does not know with task-definition-overrides.`,
      ]
    : [];
  const members: [string, Json][] = [];
  if (driver !== null) members.push(['logDriver', driver]);
  if (options.length > 0) members.push(['options', withPairs(present.options, options)]);
  return { container: withMembers(container, [['logConfiguration', withMembers(present, members)]]), notes };
}

function withPairs(present: Json | undefined, pairs: readonly { name: string; value: string }[]): JsonObject {
  return withMembers(
    isObject(present) ? present : {},
    pairs.map(({ name, value }) => [name, value] as const),
  );
}
