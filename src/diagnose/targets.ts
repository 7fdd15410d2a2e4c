import type { Target } from '../apis/elb.ts';
import { containersOf } from './definition.ts';
import type { Evidence, TargetGroup } from './evidence.ts';
import { type Failure, failuresIn } from './failures.ts';
import { plainText } from './texts.ts';

/** What failed at a load balancer: read from the tasks, from the events about them, and from the targets that are left. */
export type TargetFailure = {
  failures: Failure[];
  group: TargetGroup | null;
  /** Its name, from its ARN where it could not be described. */
  name: string;
  /** ARN of the target group; null where only a name is known. */
  arn: string | null;
  /** The load balancer's words; null where nothing shows them. */
  description: string | null;
  /** Codes that the application answered instead of the wanted ones. */
  codes: number[];
  kind: 'codes' | 'timeout' | 'no-answer' | 'unknown';
  /** The port that is checked; null when it is not known. */
  port: number | null;
  /** The container behind it. */
  container: string | null;
};

/** With and without its parentheses, and cut short anywhere behind the target group. */
const unhealthyEvent =
  /(?:\bport (\d{1,5})\)? )?is unhealthy in \(?(?:target-group|elb) ([^)\s]{1,400})\)?(?: due to \(?(?:reason:? )?([^)]{1,300}))?/;

/** Null when nothing failed at a load balancer. */
export function targetFailureIn(evidence: Evidence): TargetFailure | null {
  const failures = failuresIn(evidence).filter(({ kind }) => kind === 'load-balancer');
  const logged = evidence.events.flatMap(({ message }) => unhealthyIn(plainText(message)));
  const unhealthy = evidence.targetGroups.flatMap((group) =>
    unhealthyTargets(group).map((target) => ({ group, target })),
  );
  if (failures.length === 0 && logged.length === 0 && unhealthy.length === 0) return null;
  const reasonArn = /target-group ([^)\s]{1,400})/.exec(failures.at(-1)?.task.stoppedReason ?? '')?.[1];
  const arn = reasonArn ?? logged.at(-1)?.arn ?? unhealthy[0]?.group.arn ?? null;
  const event = logged.findLast((one) => one.arn === arn) ?? null;
  const target = unhealthy.find(({ group }) => group.arn === arn)?.target ?? null;
  const group = evidence.targetGroups.find((one) => one.arn === arn) ?? null;
  const description = event?.reason ?? target?.description ?? target?.reason ?? null;
  const balanced = evidence.loadBalancers.find(({ targetGroupArn }) => targetGroupArn === arn) ?? null;
  return {
    failures,
    group,
    arn: arn?.startsWith('arn:') ? arn : null,
    name: group?.name ?? arn?.split('/')[1] ?? arn ?? 'the load balancer',
    description,
    codes: codesIn(description),
    kind: kindOf(description, target?.reason ?? null),
    port: checkedPort(group, event?.port ?? target?.port ?? balanced?.containerPort ?? null),
    container: balanced?.container ?? failures.at(-1)?.container ?? null,
  };
}

function unhealthyIn(message: string): { port: number | null; arn: string; reason: string | null }[] {
  const [, port, arn, reason] = unhealthyEvent.exec(message) ?? [];
  // A target that the load balancer does not use at all has failed no check.
  if (arn === undefined || /not enabled for the load balancer|not configured to receive traffic/i.test(reason ?? ''))
    return [];
  return [{ port: port === undefined ? null : Number(port), arn, reason: reason?.replace(/\.$/, '') ?? null }];
}

export function unhealthyTargets({ targets }: TargetGroup): Target[] {
  return targets.filter(({ state }) => state.startsWith('unhealthy'));
}

function codesIn(description: string | null): number[] {
  const list = /codes:? \[([\d, -]{0,100})/.exec(description ?? '')?.[1] ?? '';
  return list
    .split(',')
    .map(Number)
    .filter((code) => code > 0);
}

function kindOf(description: string | null, reason: string | null): TargetFailure['kind'] {
  if (codesIn(description).length > 0 || reason === 'Target.ResponseCodeMismatch') return 'codes';
  if (/timed out/i.test(description ?? '') || reason === 'Target.Timeout') return 'timeout';
  return /Health checks failed/i.test(description ?? '') || reason === 'Target.FailedHealthChecks'
    ? 'no-answer'
    : 'unknown';
}

function checkedPort(group: TargetGroup | null, traffic: number | null): number | null {
  const own = Number(group?.check.port);
  return Number.isInteger(own) && own > 0 ? own : traffic;
}

/** The check in words: `HTTP GET /health on port 8080, every 30 s, expecting 200, unhealthy after 2 failures`. */
export function checkText({ check }: TargetGroup, port: number | null): string {
  const what = check.path === null ? (check.protocol ?? 'a check') : `${check.protocol ?? 'HTTP'} GET ${check.path}`;
  const on =
    port === null ? (check.port === 'traffic-port' ? 'the traffic port' : `port ${check.port}`) : `port ${port}`;
  return [
    `${what} on ${on}`,
    check.intervalSeconds === null ? null : `every ${check.intervalSeconds} s`,
    check.timeoutSeconds === null ? null : `waiting ${check.timeoutSeconds} s`,
    check.matcher === null ? null : `expecting ${check.matcher}`,
    check.unhealthyThreshold === null ? null : `unhealthy after ${check.unhealthyThreshold} failures`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How long a task has until it is unhealthy, in seconds: its checks that may fail, after the grace period. */
export function patienceSeconds(evidence: Evidence, group: TargetGroup | null): number {
  const { unhealthyThreshold, intervalSeconds } = group?.check ?? {};
  return Math.max(evidence.graceSeconds, (unhealthyThreshold ?? 2) * (intervalSeconds ?? 30));
}

/** Characters of a line in which an application says where it listens. */
const longestLine = 1_000;

/** Tasks of the revision before that pass the check that the new ones fail; null where none do, or it is not known. */
export function passingBefore(
  { earlier, failed }: Evidence,
  group: TargetGroup | null,
): { revision: string; count: number } | null {
  if (earlier === undefined || earlier.running === 0 || !earlier.sameTargets) return null;
  const own = new Set(failed.map(({ privateIp }) => privateIp));
  const states = group?.targets.filter(({ id }) => !own.has(id)).map(({ state }) => state) ?? [];
  // Where the targets were read, one of those that no failed task stands behind must be healthy.
  if (states.length > 0 && !states.includes('healthy')) return null;
  return { revision: earlier.revision, count: earlier.running };
}

/** Where the log says that the application listens; null where it says nothing. */
export type Listening = { port: number; onlyLocal: boolean; line: string };

const listening = [
  /\b(?:Tomcat|Netty|Undertow|Jetty)\b.{0,100}?\bport(?:\(s\)|s)?:? (\d{2,5})\b/i,
  /\b(?:listening|listens|running|serving|started|bound|available)\b.{0,100}?\b(?:on|at|to)\b:? {1,3}(?:https?:\/\/|tcp:\/\/)?([\w.:*[\]-]{0,60}:)(\d{2,5})\b/i,
  /\b(?:listening|running|serving|started|server)\b.{0,100}?\bport:? {1,3}(\d{2,5})\b/i,
];

export function listeningIn(evidence: Evidence, container: string | null): Listening | null {
  if (container !== null && evidence.tail?.container !== container) return null;
  for (const { text } of evidence.tail?.lines ?? []) {
    for (const pattern of listening) {
      const found = pattern
        .exec(text.slice(0, longestLine))
        ?.slice(1)
        .filter((part) => part !== undefined);
      const port = Number(found?.at(-1));
      if (found === undefined || !(port > 0)) continue;
      return { port, onlyLocal: /^(?:127\.0\.0\.1|localhost|\[?::1\]?):/.test(found[0] ?? ''), line: text };
    }
  }
  return null;
}

/** Whether a container of the revision maps the port. */
export function isMapped(evidence: Evidence, port: number): boolean {
  return containersOf(evidence.definition).some(({ ports }) =>
    ports.some((mapped) => mapped.container === port || mapped.host === port),
  );
}
