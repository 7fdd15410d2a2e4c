import type { JsonObject } from '../../../src/lib/json.ts';
import { type Changes, type RenderContext, type Rendered, renderRevision } from '../../../src/taskdef/render.ts';
import type { Base } from '../../../src/taskdef/revision.ts';

const nothing: Changes = {
  image: null,
  containerName: [],
  images: [],
  environmentVariables: [],
  secrets: [],
  envFiles: [],
  dockerLabels: [],
  logConfigurationLogDriver: null,
  logConfigurationOptions: [],
  command: null,
  taskRoleArn: null,
  executionRoleArn: null,
  cpu: null,
  memory: null,
  taskDefinitionTags: [],
  keepNullValueKeys: [],
};

export function base(definition: JsonObject, more: Partial<Base> = {}): Base {
  return { definition, tags: [], arn: null, origin: 'a test', ...more };
}

export function render(
  from: JsonObject | Base,
  changes: Partial<Changes> = {},
  context: Partial<RenderContext> = {},
): Rendered {
  const given = 'origin' in from ? (from as Base) : base(from);
  return renderRevision(given, { ...nothing, ...changes }, { images: new Map(), overrides: null, ...context });
}

/** A definition with containers of these names and images. */
export function containers(...named: readonly [name: string, image: string, more?: JsonObject][]): JsonObject {
  return { family: 'web', containerDefinitions: named.map(([name, image, more = {}]) => ({ name, image, ...more })) };
}

/** A container of a rendered definition. */
export function container(rendered: { definition: JsonObject }, name: string): JsonObject {
  const all = rendered.definition.containerDefinitions as JsonObject[];
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no container ${name}`);
  return found;
}

type Messages = readonly { message: string }[];

export function messages({ problems, refusals = [] }: { problems: Messages; refusals?: Messages }): string {
  return [...problems, ...refusals].map(({ message }) => message).join('\n');
}
