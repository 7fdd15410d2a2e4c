import { elements, type InputType, quoted } from './input-types.ts';

/** A cluster's name or ARN. */
const cluster = /^([\w-]{1,255}|arn:[^:\s]+:ecs:[^:\s]+:\d+:cluster\/[\w-]{1,255})$/;

/** One cluster; a list of them for `mode: status`, which a rule refuses in every other mode. Its value is one text. */
export function clusters(): InputType<string | null> {
  return {
    unset: null,
    allowed: "a cluster's name or ARN; with `mode: status` also several, with commas or newlines between them",
    parse(text) {
      const all = [...new Set(elements(text))];
      const wrong = all.filter((element) => !cluster.test(element));
      if (all.length === 0) return { problems: ['it names no cluster'] };
      if (wrong.length === 0) return { value: all.join(',') };
      if (all.length === 1) return { problems: ['it does not have the right form'] };
      return { problems: wrong.map((element) => `${quoted(element)} does not have the right form`) };
    },
  };
}

/** The clusters in the value of `cluster`, by name or ARN. */
export function clustersIn(value: string): string[] {
  return elements(value);
}
