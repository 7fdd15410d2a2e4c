import type { InputType } from './input-types.ts';

/** A service definition, or the path of a file with one: it is read and checked once all inputs are parsed. */
export function definitionText(): InputType<{ text: string } | null> {
  return {
    unset: null,
    allowed: 'a YAML or JSON mapping with members of CreateService, or the path of a file with one',
    parse: (text) => ({ value: { text } }),
  };
}
