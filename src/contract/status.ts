import { elements, type InputType, quoted, suggestion } from './input-types.ts';

/** What `mode: status` can fail on. */
export type FailOn = 'drift' | 'unhealthy';

const findings: readonly FailOn[] = ['drift', 'unhealthy'];

/** Any of the findings of `mode: status`. */
export function failOn(): InputType<FailOn[]> {
  return {
    unset: [],
    allowed: 'any of `drift`, `unhealthy`, with commas between them',
    parse(text) {
      const given = [...new Set(elements(text))];
      const wrong = given.filter((word) => !findings.some((finding) => finding === word));
      if (wrong.length === 0) return { value: findings.filter((finding) => given.includes(finding)) };
      return {
        problems: wrong.map(
          (word) => `${quoted(word)} is not a finding of \`mode: status\`${suggestion(word, findings)}`,
        ),
      };
    },
  };
}
