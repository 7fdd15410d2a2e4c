import { spokenDuration } from '../../../lib/duration.ts';
import { dominates, furtherWavesMs, PHASES, type Profile, phaseTotals, totalOf } from '../profile.ts';
import { drainingRules } from './draining.ts';
import { healthyRules } from './healthy.ts';
import type { Advice, AdviceEvidence, AdviceFacts, AdviceRule, Part } from './rule.ts';
import { startingRules } from './starting.ts';
import { waveRules } from './waves.ts';
import { clauses, roughDuration } from './words.ts';

/** All advice there is; of several rules for a part the one that saves most is told. */
export const ADVICE_RULES: readonly AdviceRule[] = [...drainingRules, ...healthyRules, ...startingRules, ...waveRules];

/** Advice that saves less is not worth a change. */
const leastSavingMs = 10_000;

/** What dominates a rollout, the longest part first, ms. */
function dominatingParts(profile: Profile): { part: Part; ms: number }[] {
  const totals = phaseTotals(profile);
  const parts: { part: Part; ms: number }[] = PHASES.map((part) => ({ part, ms: totals[part] }));
  return [...parts, { part: 'waves' as const, ms: furtherWavesMs(profile) }]
    .filter(({ ms }) => dominates(ms, profile))
    .sort((one, other) => other.ms - one.ms);
}

/** What has to be read for advice about what dominates a rollout; empty where nothing does. */
export function evidenceFor(profile: Profile): ReadonlySet<AdviceEvidence> {
  const parts = dominatingParts(profile).map(({ part }) => part);
  return new Set(ADVICE_RULES.flatMap(({ part, needs }) => (parts.includes(part) ? (needs ?? []) : [])));
}

/** One sentence for each part that dominates a rollout and that a change would have shortened. */
export function adviceFor(facts: AdviceFacts): string[] {
  return dominatingParts(facts.profile).flatMap(({ part, ms }) => {
    const best = bestAdvice(facts, part);
    return best === null ? [] : [adviceText(part, ms, best, totalOf(facts.profile))];
  });
}

function bestAdvice(facts: AdviceFacts, part: Part): Advice | null {
  const found = ADVICE_RULES.flatMap((rule) => (rule.part === part ? (rule.advise(facts) ?? []) : []));
  const worthwhile = found.filter(({ savesMs }) => savesMs >= leastSavingMs);
  return worthwhile.sort((one, other) => other.savesMs - one.savesMs)[0] ?? null;
}

/** "Of 6 min 10 s, 5 min went by while old tasks drained: … With 30 s this rollout takes about 1 min 40 s." */
function adviceText(part: Part, ms: number, { why, change, savesMs }: Advice, total: number): string {
  const begin = `Of ${spokenDuration(total)}, ${spokenDuration(ms)} went by while ${clauses[part]}`;
  return `${begin}: ${why}. ${change} this rollout takes about ${roughDuration(total - savesMs)}.`;
}
