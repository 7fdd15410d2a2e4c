/** A CloudFormation template as far as infrastructure.yml needs it. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../src/lib/json.ts';

export type Stack = {
  parameters: Readonly<Record<string, string>>;
  /** What `!Ref` and `!GetAtt` of a resource give: its physical id (no attribute) or an attribute. */
  valueOf(resource: string, attribute: string | null): string;
};

/** The template with its short tags (`!Ref a`) in the long form (`{Ref: a}`). */
export function readTemplate(text: string): JsonObject {
  return plain(parseDocument(text, { logLevel: 'silent' }).contents) as JsonObject;
}

function plain(node: unknown): Json {
  const { tag } = (node ?? {}) as { tag?: string };
  const value = untagged(node);
  if (tag === undefined || !/^![A-Z]/.test(tag)) return value;
  return { [tag === '!Ref' ? 'Ref' : `Fn::${tag.slice(1)}`]: value };
}

function untagged(node: unknown): Json {
  if (isScalar(node)) return node.value as Json;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return null;
  return Object.fromEntries(node.items.map(({ key, value }) => [String(untagged(key)), plain(value)]));
}

/** A resource's properties with all functions computed, named as ECS's API names them: `containerPort`. */
export function propertiesOf(template: JsonObject, resource: string, stack: Stack): JsonObject {
  const { Properties = {} } = (template.Resources as Record<string, { Properties?: Json }>)[resource] ?? {};
  return compute(Properties, withDefaults(template, stack)) as JsonObject;
}

/** @throws Error where the template has no output of that name */
export function outputOf(template: JsonObject, name: string, stack: Stack): string {
  const output = (template.Outputs as Record<string, { Value: Json }>)[name];
  if (output === undefined) throw new Error(`The template has no output ${name}.`);
  return String(compute(output.Value, withDefaults(template, stack)));
}

function withDefaults(template: JsonObject, stack: Stack): Stack {
  const declared = template.Parameters as Record<string, { Default?: Json }>;
  const defaults = Object.entries(declared).map(([name, { Default = '' }]) => [name, String(Default)]);
  return { ...stack, parameters: { ...Object.fromEntries(defaults), ...stack.parameters } };
}

/** What `!Ref AWS::NoValue` stands for: the member is not there. */
const NOTHING = null;

function compute(value: Json, stack: Stack): Json {
  if (Array.isArray(value)) return value.map((each) => compute(each, stack)).filter((each) => each !== NOTHING);
  if (!isObject(value)) return value;
  const [name = '', argument = null] = Object.entries(value)[0] ?? [];
  if (name === 'Ref') return refer(String(argument), stack);
  if (name === 'Fn::GetAtt') return stack.valueOf(...(String(argument).split('.') as [string, string]));
  if (name === 'Fn::Sub')
    return String(argument).replace(/\$\{([\w:.]+)\}/g, (_, inner: string) => String(refer(inner, stack)));
  if (name.startsWith('Fn::')) throw new Error(`${name} is not known here.`);
  const members = Object.entries(value).map(([key, each]) => [camelCase(key), compute(each, stack)] as const);
  return Object.fromEntries(members.filter(([, each]) => each !== NOTHING));
}

function refer(name: string, stack: Stack): Json {
  if (name === 'AWS::NoValue') return NOTHING;
  if (name === 'AWS::Region') return 'eu-west-1';
  return stack.parameters[name] ?? stack.valueOf(name, null);
}

const camelCase = (key: string): string => key.replace(/^[A-Z]/, (first) => first.toLowerCase());
