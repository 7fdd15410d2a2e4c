import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { RULES } from '../../../src/diagnose/rules/index.ts';

describe('every rule', () => {
  test('has an id of its own, and there are enough of them', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(45);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s explains its example, and no other rule does',
    (id, rule) => {
      const found = RULES.flatMap((other) => other.finds(rule.example) ?? []);
      expect(found.map((finding) => finding.rule)).toEqual([id]);
      expect(diagnose(rule.example).headline).toBe(rule.finds(rule.example)?.cause);
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s speaks in one plain sentence and says what to do',
    (_, rule) => {
      const finding = rule.finds(rule.example);
      expect(finding?.cause).toMatch(/^[A-Z'][^\n]*\S$/);
      expect(finding?.cause).not.toMatch(/undefined|null|NaN|\s{2}|\.\.$/);
      expect(finding?.advice.length).toBeGreaterThanOrEqual(1);
      expect(finding?.advice.length).toBeLessThanOrEqual(4);
      for (const step of finding?.advice ?? []) expect(step).not.toMatch(/undefined|null\b|NaN|\s{2}/);
    },
  );
});
