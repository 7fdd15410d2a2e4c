import type { Fill, Origin } from '../contract/fill.ts';
import type { Inputs } from '../contract/inputs.ts';
import { type Place, sourceLine } from '../contract/source-line.ts';
import { isInline, readStructured } from '../contract/structured.ts';
import { parseRevision, revisionName } from '../lib/arn.ts';
import type { Problem } from '../lib/errors.ts';
import { isObject, type Json, type JsonObject, textOf } from '../lib/json.ts';
import { meantMember } from './known-members.ts';
import { type Base, tagsIn, withoutMember } from './revision.ts';

/** Files of the workspace. */
export type Files = {
  /** Whether there is a file (no folder) at an absolute path. */
  exists(path: string): Promise<boolean>;
  /** Its text, read as UTF-8. */
  read(path: string): Promise<string>;
  /** The absolute path of one that may be relative to the workspace. */
  resolve(path: string): string;
  /** What lies in a folder, by name; null where there is no folder. `.` is the workspace. */
  list(path: string): Promise<string[] | null>;
};

/** Where the base of the revision comes from. */
export type Source =
  | { kind: 'file'; path: string; text: string }
  /** Named by ARN, `family:revision`, or a family, which means its latest active revision. */
  | { kind: 'ecs'; reference: string }
  /** Whatever each service runs now. */
  | { kind: 'running' };

export type Problems = { problems: Problem[] };

type SourceInputs = Pick<
  Inputs,
  'service' | 'taskDefinition' | 'taskDefinitionArn' | 'taskDefinitionFamily' | 'taskDefinitionRevision'
>;

export const EXAMPLE = 'task-definition: deploy/task-definition.json';

/**
 * Decides where the base comes from. `task-definition` goes before `task-definition-arn`, and that before
 * `task-definition-family`, as in the render action; with none of them it is what each service runs.
 */
export async function chooseSource(inputs: SourceInputs, files: Files): Promise<Source | Problems> {
  const { taskDefinition, taskDefinitionArn, taskDefinitionFamily: family, taskDefinitionRevision: revision } = inputs;
  if (taskDefinition !== null) return fileOrReference(taskDefinition, files);
  if (taskDefinitionArn !== null) return referenceOrProblem('task-definition-arn', taskDefinitionArn);
  if (family !== null) {
    return referenceOrProblem('task-definition-family', revision === null ? family : `${family}:${revision}`);
  }
  if (revision !== null) {
    const message = 'A revision number alone names no task definition: its family is missing.';
    return oneProblem('task-definition-revision', message, 'task-definition-family: web');
  }
  if (inputs.service.length > 0) return { kind: 'running' };
  const message = 'There is nothing to deploy: neither a task definition nor a service is named.';
  return oneProblem('task-definition', message, EXAMPLE);
}

async function fileOrReference(value: string, files: Files): Promise<Source | Problems> {
  if (value.startsWith('arn:')) return referenceOrProblem('task-definition', value);
  const path = files.resolve(value);
  // A file takes precedence over a family of the same name: a file `web` in the workspace is meant.
  if (await files.exists(path)) return { kind: 'file', path, text: await files.read(path) };
  // A folder of the family's name is common in a repository of several services.
  if (parseRevision(value) !== null) return { kind: 'ecs', reference: value };
  const hint = /[$*]/.test(value) ? ' It holds a placeholder that nothing filled in.' : '';
  const missing = await missingFile(path, files);
  const message = `${missing.message}, and '${value}' is neither an ARN nor family:revision.${hint}${missing.hint}`;
  return oneProblem('task-definition', message, EXAMPLE);
}

/** Why there is no file at a path, as a clause, and what to do about it, with a blank before it. */
export async function missingFile(path: string, files: Files): Promise<{ message: string; hint: string }> {
  const inside = await files.list(path);
  if (inside !== null) {
    const near = inside.filter((name) => /\.(json|ya?ml)$/i.test(name)).sort();
    const shown = near.slice(0, 5).join(', ');
    return { message: `${path} is a folder, not a file`, hint: shown === '' ? '' : ` In it: ${shown}.` };
  }
  const workspace = await files.list('.');
  const isEmpty = workspace === null || workspace.length === 0;
  const checkout = ' The workspace is empty: add a step `uses: actions/checkout` before this one.';
  return { message: `There is no file ${path}`, hint: isEmpty ? checkout : '' };
}

function referenceOrProblem(input: string, reference: string): Source | Problems {
  if (parseRevision(reference) !== null) return { kind: 'ecs', reference };
  const masked = reference.includes('***')
    ? ' GitHub masked the account id: pass family:revision from job to job instead.'
    : '';
  return oneProblem(input, `'${reference}' names no task definition.${masked}`, `${input}: ${exampleOf(input)}`);
}

function exampleOf(input: string): string {
  if (input === 'task-definition-family') return 'web';
  return input === 'task-definition' ? 'web:41' : 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41';
}

function oneProblem(input: string | null, message: string, example: string | null = null): Problems {
  return { problems: [{ input, message, example }] };
}

/**
 * Reads a file with a task definition: JSON or YAML, alone or as DescribeTaskDefinition and the AWS CLI write it
 * (`{"taskDefinition": {…}, "tags": […]}`).
 * @param path for messages
 * @param fill null where nothing in files is filled in
 */
export async function parseDefinition(text: string, path: string, fill: Fill | null = null): Promise<Base | Problems> {
  const source = text.replace(/^\uFEFF/, '');
  const parsed = await readStructured(source);
  const wrong = (message: string) => oneProblem('task-definition', `${path}: ${message}`);
  if ('problem' in parsed) return wrong(`${parsed.problem}.${sourceLine(source, parsed.place)}`);
  const filled = await fillIn(
    parsed.value,
    { name: path, text: source, line: (place) => sourceLine(source, place) },
    fill,
  );
  if ('problems' in filled) return filled;
  const { value } = filled;
  if (!isObject(value)) return wrong(`it holds ${kindOf(value)}, not the mapping that a task definition is.`);
  const wrapped = isObject(value.taskDefinition) && value.containerDefinitions === undefined;
  const definition = isObject(value.taskDefinition) && wrapped ? value.taskDefinition : value;
  const problem = shapeProblem(definition);
  if (problem !== null) return wrong(problem);
  const tags = [...tagsIn(definition.tags), ...(wrapped ? tagsIn(value.tags) : [])];
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  return {
    definition: withoutMember(definition, 'tags'),
    tags: [...byKey.values()],
    // What a file says about itself is no proof that it is unchanged.
    arn: null,
    origin: `the file ${path}`,
  };
}

async function fillIn(value: Json, origin: Origin, fill: Fill | null): Promise<{ value: Json } | Problems> {
  return fill === null ? { value } : fill(value, origin);
}

function shapeProblem(definition: JsonObject): string | null {
  const { family, containerDefinitions: containers } = definition;
  if (containers === undefined || containers === null) {
    const cased = Object.keys(definition).find((key) => key.toLowerCase() === 'containerdefinitions');
    const near = Object.keys(definition).find((key) => meantMember(key, '') === 'containerDefinitions');
    const meant = near === undefined ? '' : ` It has '${near.slice(0, 80)}': did you mean \`containerDefinitions\`?`;
    const hint = cased === undefined ? meant : ` It has '${cased}': names begin with a small letter here.`;
    return `it has no containerDefinitions, so it is not a task definition.${hint}`;
  }
  if (!Array.isArray(containers)) return `containerDefinitions must be a list, but it is ${kindOf(containers)}.`;
  const odd = containers.find((container) => container !== null && !isObject(container));
  if (odd !== undefined) return `every entry of containerDefinitions must be a mapping, but one is ${kindOf(odd)}.`;
  if (family === undefined || family === null || typeof family === 'string') return null;
  return `family must be a text, but it is ${kindOf(family)}; put it in quotes.`;
}

function kindOf(value: Json): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

/**
 * The base that a revision in ECS makes.
 * @param described the whole answer of DescribeTaskDefinition with its tags
 */
export function baseFromEcs(described: JsonObject): Base {
  const definition = isObject(described.taskDefinition) ? described.taskDefinition : {};
  const arn = textOf(definition.taskDefinitionArn);
  return {
    definition,
    tags: tagsIn(described.tags),
    arn,
    origin: arn === null ? 'a revision in ECS' : `the revision ${revisionName(arn)}`,
  };
}

/**
 * The value of `task-definition-overrides`: YAML or JSON in place, or in the file whose path is given; null when not set.
 * @param fill null where nothing in files is filled in
 */
export async function readOverrides(
  input: Inputs['taskDefinitionOverrides'],
  files: Files,
  fill: Fill | null = null,
): Promise<{ overrides: JsonObject | null } | Problems> {
  if (input === null) return { overrides: null };
  const name = 'task-definition-overrides';
  const inline = isInline(input.text);
  const path = files.resolve(input.text.trim());
  if (!inline && !(await files.exists(path))) {
    // What does not look like a path may be a slip of the pen that holds a secret.
    const missing = /^[\w./\\~ -]+$/.test(input.text.trim()) ? await missingFile(path, files) : null;
    const wanted = missing === null ? 'The' : `${missing.message}, and the`;
    return oneProblem(
      name,
      `${wanted} text is no YAML or JSON mapping.${missing?.hint ?? ''}`,
      `${name}: '{"cpu": "512"}'`,
    );
  }
  const text = inline ? input.text : await files.read(path);
  const parsed = await readStructured(text);
  const where = inline ? 'The text' : `${path}:`;
  if ('problem' in parsed) return oneProblem(name, `${where} cannot be read: ${parsed.problem}.`);
  if (parsed.value === null) return { overrides: null };
  if (!isObject(parsed.value)) return oneProblem(name, `${where} holds ${kindOf(parsed.value)}, not a mapping.`);
  // What stands in the workflow may come from its secrets, so none of it is shown.
  const line = (place: Place | undefined) => (inline ? '' : sourceLine(text, place));
  const filled = await fillIn(parsed.value, { name: inline ? `\`${name}\`` : path, text, line }, fill);
  if ('problems' in filled) return filled;
  return { overrides: isObject(filled.value) ? filled.value : null };
}
