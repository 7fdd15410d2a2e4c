import { plural, withFullStop } from '../lib/text.ts';
import type { Evidence, FailedCheck, LogTail, MissingEvidence } from './evidence.ts';
import { groupsIn, type TaskGroup } from './groups.ts';
import { RULES } from './rules/index.ts';
import { asSentence, type Finding, RANK } from './rules/rule.ts';
import { checkText, targetFailureIn, unhealthyTargets } from './targets.ts';

/** Why a deployment failed, ready to be shown. All texts in it come from outside: data, not markup. */
export type Diagnosis = {
  service: string;
  /** The true cause in one sentence. */
  headline: string;
  /** All that was found, the likeliest first; `headline` is the first one's cause. */
  causes: Finding[];
  /** The failed tasks by what they failed of. */
  groups: TaskGroup[];
  targets: UnhealthyTargets[];
  /** The last lines of the failing container. */
  tail: { container: string; task: string; group: string; stream: string; region: string; lines: string[] } | null;
  missingEvidence: MissingEvidence[];
  /** The checks of `verify` that failed it, with what they saw. */
  checks: readonly FailedCheck[];
};

/** A target group at which tasks fail, with its check. */
export type UnhealthyTargets = {
  name: string;
  /** `HTTP GET /health on port 8080, every 30 s, …` */
  check: string;
  /** What the load balancer says of its targets: `Request timed out`, with how many. */
  states: { state: string; reason: string; count: number }[];
};

/** Lines of a log that a report shows. */
const shownLines = 30;

/** Explains a failure. Pure: the same evidence, the same words. */
export function diagnose(evidence: Evidence): Diagnosis {
  const found = RULES.flatMap((rule) => rule.finds(evidence) ?? []).map(asSentence);
  const causes = inOrder(found);
  const groups = groupsIn(evidence);
  const named = causes.some(({ rank }) => rank > RANK.symptom + 1) ? causes : [...unnamed(groups), ...causes];
  return {
    service: evidence.service,
    headline: named[0]?.cause ?? unexplained(evidence),
    causes: named,
    groups,
    targets: targetsIn(evidence),
    tail: tailOf(evidence.tail),
    missingEvidence: evidence.missingEvidence,
    checks: evidence.checks ?? [],
  };
}

/** By rank; but what explains less than half as many tasks as another finding does steps behind it. */
function inOrder(found: readonly Finding[]): Finding[] {
  const most = Math.max(0, ...found.map(({ tasks, rank }) => (rank >= RANK.health ? tasks : 0)));
  const isRare = ({ tasks }: Finding): boolean => tasks > 0 && tasks * 2 < most;
  const weight = (finding: Finding): number => (isRare(finding) ? finding.rank / 2 : finding.rank);
  return [...found].sort((one, other) => weight(other) - weight(one) || other.tasks - one.tasks);
}

/** What no rule knows is shown as AWS said it. */
function unnamed(groups: readonly TaskGroup[]): Finding[] {
  return groups.map(({ container, exit, reason, count }) => {
    const who = container === null ? '' : ` (container ${container}${exit === null ? '' : `, ${exit}`})`;
    const cause = `${plural(count, 'task')} of the revision stopped${who}: ${withFullStop(reason)}`;
    const advice = ['Look the reason up in the ECS developer guide, "Stopped task error codes".'];
    return { rule: 'unknown', cause, advice, tasks: count, rank: RANK.symptom + 2 };
  });
}

function unexplained(evidence: Evidence): string {
  const said = evidence.record?.reason ?? evidence.reason;
  if (said !== null) return said;
  const unread = evidence.missingEvidence.length === 0 ? '' : ', and not everything could be read';
  return `Nothing that ECS shows says why the deployment of ${evidence.service} failed${unread}.`;
}

function targetsIn(evidence: Evidence): UnhealthyTargets[] {
  const failure = targetFailureIn(evidence);
  return evidence.targetGroups.flatMap((group) => {
    const isBlamed = failure?.group === group;
    const unhealthy = [...unhealthyTargets(group), ...group.targets.filter(({ state }) => state === 'unused')];
    if (!isBlamed && unhealthy.length === 0) return [];
    const states = new Map<string, UnhealthyTargets['states'][number]>();
    for (const { state, description, reason: code } of unhealthy) {
      const reason = description ?? code ?? 'no reason given';
      const key = `${state} ${reason}`;
      states.set(key, { state, reason, count: (states.get(key)?.count ?? 0) + 1 });
    }
    // The targets of tasks that were replaced are gone: the event about them is left.
    if (states.size === 0 && failure !== null && failure.description !== null) {
      states.set('', { state: 'unhealthy', reason: failure.description, count: failure.failures.length });
    }
    return [
      { name: group.name, check: checkText(group, isBlamed ? failure.port : null), states: [...states.values()] },
    ];
  });
}

function tailOf(tail: LogTail | null): Diagnosis['tail'] {
  if (tail === null || tail.lines.length === 0) return null;
  const lines = tail.lines.flatMap(({ text }) => text.split(/\r?\n/)).filter((line) => line.trim() !== '');
  return { ...tail, lines: lines.slice(-shownLines) };
}
