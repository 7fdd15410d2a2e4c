import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { read } from './repository.ts';

/** The schemas of the outputs that programs read, as they are in docs/schemas/. */
export const SCHEMAS = {
  results: 'docs/schemas/results.v1.json',
  timings: 'docs/schemas/timings.v1.json',
  verification: 'docs/schemas/verification.v1.json',
} as const;

const compiled = new Map<string, ValidateFunction>();

/** With members that a schema does not name refused: users may meet new ones, and our outputs have none without words. */
function closed(schema: AnySchemaObject): AnySchemaObject {
  const parts = Object.entries(schema).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'object' && value !== null && !Array.isArray(value) ? closed(value as AnySchemaObject) : value,
  ]);
  const isObject = schema.properties !== undefined && schema.type !== undefined;
  return { ...Object.fromEntries(parts), ...(isObject && { additionalProperties: false }) };
}

function validatorOf(name: keyof typeof SCHEMAS): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const formats = { 'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) };
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats });
  const made = ajv.compile(closed(JSON.parse(read(SCHEMAS[name])) as AnySchemaObject));
  compiled.set(name, made);
  return made;
}

/** What of the outputs is not as its schema says; an output that is empty says nothing. */
export function schemaErrors(outputs: Readonly<Record<string, string>>): string[] {
  return Object.keys(SCHEMAS).flatMap((name) => {
    const text = outputs[name] ?? '';
    if (text === '') return [];
    const validate = validatorOf(name as keyof typeof SCHEMAS);
    if (validate(JSON.parse(text))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
  });
}
