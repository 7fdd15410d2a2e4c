import type { Alarm, MetricQuery, Series } from '../apis/cloudwatch.ts';
import type { HttpAnswer, HttpRequest } from '../apis/http.ts';
import { cut, withFullStop } from '../lib/text.ts';

/** When a check runs. */
export type Moment =
  /** Once the new revision serves all production traffic, and until the end of the bake time. */
  | 'serving'
  /** While the new revision has test traffic and no production traffic yet. */
  | 'test-traffic'
  /** At every step of a linear or canary deployment. */
  | 'each-step';

export const MOMENTS: readonly Moment[] = ['serving', 'test-traffic', 'each-step'];

export type OnInconclusive = 'pass' | 'fail' | 'pause';

export type CheckState = 'pending' | 'passed' | 'failed' | 'inconclusive';

/** How a check stands for one deployment. */
export type CheckResult = {
  /** In the list of `verify`, from 1. */
  number: number;
  check: string;
  /** Its moment; `deployment` for one that holds from the start of the deployment. */
  when: Moment | 'deployment';
  state: CheckState;
  /** One or more sentences. Holds text from outside. */
  reason: string;
  onInconclusive: OnInconclusive;
  /** What was asked for, in words of the user's own input. */
  expectation: string;
  /** What to look at where it failed: a sentence. */
  advice: string;
  /** The last three answers or numbers, oldest first. Text from outside. */
  seen: readonly string[];
  /** How it stands at the present moment; null where its moment has not come, or is over. */
  now: CheckState | null;
};

/** A check while it runs: from the moment at which it begins to the end of this moment. */
export type Run = {
  state: CheckState;
  reason: string;
  seen: readonly string[];
  /** When there is something to read next, ms; null where every poll of the deployment reads it. */
  dueMs: number | null;
  /** When it is decided at the latest, unless the deployment bakes longer, ms. */
  limitMs: number;
  /** What the kind remembers. */
  memory: object;
};

/** What a check is about, besides its own words. */
export type Subject = {
  /** `family:revision` */
  revision: string;
  /** The commit; empty where it is not known. */
  sha: string;
  /** Address of the service; empty where it is not known. */
  serviceUrl: string;
  /** When the deployment was started, ms. */
  startedAtMs: number;
  /** The target groups; undefined where they have not been read yet. */
  targets: Targets | undefined;
};

/** CloudWatch's dimensions of the target groups of the new revision and of the old one. */
export type Targets =
  | { kind: 'known'; fresh: readonly TargetDimensions[]; old: readonly TargetDimensions[] }
  /** They cannot be told: a sentence. */
  | { kind: 'unknown'; why: string };

export type TargetDimensions = { TargetGroup: string; LoadBalancer: string };

/** What a check wants to have read. */
export type Wanted =
  | { kind: 'request'; request: HttpRequest; untilMs: number }
  | { kind: 'alarms'; names: readonly string[] }
  | { kind: 'metrics'; queries: readonly MetricQuery[]; fromMs: number }
  | { kind: 'targets' }
  | { kind: 'address' };

/** What was read for it. `failure` is a sentence; `lasting`: asking again is of no use. */
export type Answer =
  | { kind: 'request'; answer: HttpAnswer; tookMs: number }
  | { kind: 'alarms'; alarms: readonly Alarm[] }
  | { kind: 'metrics'; series: readonly Series[] }
  /** The target groups, or the address of the service, are known by now: the check can be asked what it wants. */
  | { kind: 'ready' }
  | { kind: 'failure'; failure: string; lasting: boolean };

/** What a check is judged with. */
export type Stage = {
  nowMs: number;
  subject: Subject;
  /** A text from outside as it may be shown: one line, redacted, cut. */
  show(text: string): string;
};

/** One check of the list. Everything but reading is pure. */
export type Check = {
  number: number;
  /** As the log, the summary and the output name it. */
  name: string;
  when: Moment;
  onInconclusive: OnInconclusive;
  expectation: string;
  /** What to look at where it failed: a sentence. */
  advice: string;
  /** It runs from the start of the deployment, whatever its moment. */
  fromStart: boolean;
  /** The placeholders that it uses. */
  placeholders: readonly string[];
  /** Names of the alarms that it watches. */
  alarms: readonly string[];
  begin(stage: Stage): Run;
  wants(run: Run, stage: Stage): Wanted | null;
  judge(run: Run, answer: Answer, stage: Stage): Run;
  /** The run at a moment at which nothing was read, but time went by. */
  age(run: Run, stage: Stage): Run;
};

/** The parts of a check that its kind makes. */
export type CheckParts = Omit<Check, 'number' | 'when' | 'onInconclusive'>;

/** Keeps the last three. */
export function remember(seen: readonly string[], text: string): string[] {
  return [...seen, text].slice(-3);
}

/** Whether a result fails the deployment. */
export function failsDeployment({ state, onInconclusive }: Pick<CheckResult, 'state' | 'onInconclusive'>): boolean {
  return state === 'failed' || (state === 'inconclusive' && onInconclusive === 'fail');
}

/** What failed a deployment: a sentence for each check. Holds text from outside. */
export function failureText(failed: readonly Pick<CheckResult, 'check' | 'state' | 'reason'>[]): string {
  const how = (state: CheckState) =>
    state === 'failed' ? 'failed' : 'was inconclusive, which fails it (`on-inconclusive: fail`)';
  return failed
    .map(({ check, state, reason }) => withFullStop(`Check ${check} ${how(state)}: ${cut(reason, 800)}`))
    .join(' ');
}
