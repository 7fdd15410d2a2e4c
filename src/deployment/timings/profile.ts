/** Where the time of a rollout can go, in the order of one wave. */
export const PHASES = ['placing', 'network', 'pulling', 'starting', 'healthy', 'draining', 'completing'] as const;

export type Phase = (typeof PHASES)[number];

/** A part of the critical path, ms since the epoch on ECS's clock. */
export type Span = {
  phase: Phase;
  fromMs: number;
  toMs: number;
  /** Of several waves which one, from 1; null for what comes before the first and after the last. */
  wave: number | null;
};

/** A stage of a deployment that has any: ECS's lifecycle stages, CodeDeploy's lifecycle events. */
export type Stage = { name: string; ms: number };

/** The critical path of one rollout: spans without gaps, from its first moment to its last. */
export type Profile = {
  service: string;
  spans: readonly Span[];
  stages: readonly Stage[];
  /** Whether tasks told their own times; else they were gathered from events and counts, which are less exact. */
  byTasks: boolean;
};

/** The profile of one rollout, and what would have made it faster. */
export type Timings = Profile & { advice: readonly string[] };

export function totalOf({ spans }: Pick<Profile, 'spans'>): number {
  return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

/** How long each phase took on the path, ms; all waves together. */
export function phaseTotals({ spans }: Pick<Profile, 'spans'>): Record<Phase, number> {
  const totals = { placing: 0, network: 0, pulling: 0, starting: 0, healthy: 0, draining: 0, completing: 0 };
  for (const { phase, fromMs, toMs } of spans) totals[phase] += toMs - fromMs;
  return totals;
}

export function wavesOf({ spans }: Pick<Profile, 'spans'>): number {
  return Math.max(0, ...spans.map(({ wave }) => wave ?? 0));
}

/** How long all waves but the longest took, ms. */
export function furtherWavesMs({ spans }: Pick<Profile, 'spans'>): number {
  const lengths = new Map<number, number>();
  for (const { wave, fromMs, toMs } of spans) {
    if (wave !== null) lengths.set(wave, (lengths.get(wave) ?? 0) + toMs - fromMs);
  }
  const all = [...lengths.values()];
  return all.reduce((sum, length) => sum + length, 0) - Math.max(0, ...all);
}

/** What is worth advice takes half a minute and a third of the whole. */
const leastMs = 30_000;
const leastShare = 1 / 3;

/** Whether a part of a rollout dominates it. */
export function dominates(ms: number, profile: Pick<Profile, 'spans'>): boolean {
  return ms >= leastMs && ms >= totalOf(profile) * leastShare;
}
