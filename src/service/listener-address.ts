import type { Listener, ListenerRule, RuleCondition } from '../apis/elb.ts';
import { webAddressOf } from '../lib/web-address.ts';

/** What of a service tells which rules are its own. */
export type ForwardedTo = {
  targetGroups: readonly string[];
  /** Rules of a blue/green deployment that carry production traffic, and those that carry test traffic. */
  productionRules: readonly string[];
  testRules: readonly string[];
};

/** How well an address suits: compared number by number, the smaller one first. */
type Candidate = { url: string; rank: readonly number[] };

/**
 * The address at which the rules of one load balancer forward to a service; null where no rule does, or only rules that
 * name no address: a wildcard in the host, a header, a query. HTTPS is preferred, then a rule that names a host, then a
 * short path, then the rule that the load balancer looks at first. Pure.
 */
export function addressIn(
  listeners: readonly { listener: Listener; rules: readonly ListenerRule[] }[],
  dnsName: string,
  to: ForwardedTo,
): string | null {
  const candidates = listeners.flatMap(({ listener, rules }) =>
    rules.filter((rule) => forwards(rule, to)).flatMap((rule) => candidateOf(listener, rule, dnsName, to) ?? []),
  );
  return candidates.sort(byRank)[0]?.url ?? null;
}

/** Listeners that speak HTTP, HTTPS first: only these have rules. */
export function webListeners(listeners: readonly Listener[]): Listener[] {
  const web = listeners.filter(({ protocol }) => protocol === 'HTTPS' || protocol === 'HTTP');
  return web.sort((one, other) => other.protocol.length - one.protocol.length);
}

/** A target group with the weight 0 gets no traffic: it is the other one of a blue/green deployment. */
function forwards({ arn, forwardsTo }: ListenerRule, { targetGroups, testRules }: ForwardedTo): boolean {
  if (testRules.includes(arn)) return false;
  return forwardsTo.some(({ targetGroup, weight }) => weight > 0 && targetGroups.includes(targetGroup));
}

function candidateOf(
  { protocol, port }: Listener,
  rule: ListenerRule,
  dnsName: string,
  { productionRules }: ForwardedTo,
): Candidate | null {
  if (!rule.conditions.every(isMetByAddress)) return null;
  const hosts = valuesOf(rule, 'host-header');
  const host = hosts === null ? dnsName : hosts.find((value) => !hasWildcard(value));
  const path = pathOf(valuesOf(rule, 'path-pattern'));
  if (host === undefined || path === null) return null;
  const scheme = protocol === 'HTTPS' ? 'https' : 'http';
  const usual = scheme === 'https' ? 443 : 80;
  const url = webAddressOf(`${scheme}://${host}${port === null || port === usual ? '' : `:${port}`}${path}`);
  if (url === null) return null;
  const rank = [
    scheme === 'https' ? 0 : 1,
    productionRules.includes(rule.arn) ? 0 : 1,
    hosts === null ? 1 : 0,
    path.length,
    rule.priority ?? Number.MAX_SAFE_INTEGER,
  ];
  return { url, rank };
}

/** Whether a GET of an address can meet the condition. */
function isMetByAddress({ field, values }: RuleCondition): boolean {
  if (field === 'http-request-method') return values.includes('GET');
  return field === 'host-header' || field === 'path-pattern' || field === 'source-ip';
}

/** The values of a condition; null where the rule has none of this field. */
function valuesOf({ conditions }: ListenerRule, field: string): string[] | null {
  return conditions.find((condition) => condition.field === field)?.values ?? null;
}

/** `*` stands for any characters and `?` for one (Application Load Balancers, "Condition types for listener rules"). */
function hasWildcard(value: string): boolean {
  return value.includes('*') || value.includes('?');
}

/** The path of the first pattern that a path meets: all of it, or what is before the `*` at its end. */
function pathOf(patterns: readonly string[] | null): string | null {
  if (patterns === null) return '';
  const paths = patterns.map((pattern) => (pattern.endsWith('*') ? pattern.slice(0, -1) : pattern));
  const path = paths.find((each) => !hasWildcard(each) && (each === '' || each.startsWith('/')));
  return path ?? null;
}

function byRank(one: Candidate, other: Candidate): number {
  const index = one.rank.findIndex((value, at) => value !== other.rank[at]);
  return index === -1 ? 0 : (one.rank[index] ?? 0) - (other.rank[index] ?? 0);
}
