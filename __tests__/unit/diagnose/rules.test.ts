import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { EXAMPLES, exampleOf } from '../../../src/diagnose/examples.ts';
import { RULES } from '../../../src/diagnose/rules/index.ts';
import { withFullStop } from '../../../src/lib/text.ts';

describe('every rule', () => {
  test('has an id of its own, and there are enough of them', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });

  test('has one example, and no example is left over', () => {
    expect(EXAMPLES.map(([id]) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s explains its example, and no other rule does',
    (id, rule) => {
      const example = exampleOf(id);
      const found = RULES.flatMap((other) => other.finds(example) ?? []);
      expect(found.map((finding) => finding.rule)).toEqual([id]);
      expect(diagnose(example).headline).toBe(withFullStop(rule.finds(example)?.cause ?? ''));
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s speaks in one plain sentence and says what to do',
    (id, rule) => {
      const finding = rule.finds(exampleOf(id));
      expect(finding?.cause).toMatch(/^[A-Z'][^\n]*\S$/);
      expect(finding?.cause).not.toMatch(/undefined|null|NaN|\s{2}|\.\.$/);
      expect(finding?.advice.length).toBeGreaterThanOrEqual(1);
      expect(finding?.advice.length).toBeLessThanOrEqual(4);
      for (const step of finding?.advice ?? []) expect(step).not.toMatch(/undefined|null\b|NaN|\s{2}/);
    },
  );
});
