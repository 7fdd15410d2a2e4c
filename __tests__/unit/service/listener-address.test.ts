import { describe, expect, test } from '@jest/globals';
import type { ListenerRule, RuleCondition } from '../../../src/apis/elb.ts';
import { addressIn, webListeners } from '../../../src/service/listener-address.ts';

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';
const other = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef';
const dns = 'shop-123.eu-west-1.elb.amazonaws.com';
const to = { targetGroups: [group], productionRules: [], testRules: [] };

const rule = (members: Partial<ListenerRule> = {}): ListenerRule => ({
  arn: 'rule',
  priority: null,
  forwardsTo: [{ targetGroup: group, weight: 1 }],
  conditions: [],
  ...members,
});
const listener = (protocol: string, port: number | null, rules: ListenerRule[]) => ({
  listener: { arn: `${protocol}:${port}`, protocol, port },
  rules,
});
const host = (...values: string[]): RuleCondition => ({ field: 'host-header', values });
const path = (...values: string[]): RuleCondition => ({ field: 'path-pattern', values });

/** The address of one HTTPS listener with one rule of these conditions. */
const withConditions = (...conditions: RuleCondition[]) =>
  addressIn([listener('HTTPS', 443, [rule({ priority: 1, conditions })])], dns, to);

describe('the address of one rule', () => {
  test.each<[string, RuleCondition[], string | null]>([
    ['the default rule', [], `https://${dns}`],
    ['a host', [host('shop.example.com')], 'https://shop.example.com'],
    ['the first host without a wildcard', [host('*.example.com', 'shop.example.com')], 'https://shop.example.com'],
    ['nothing but hosts with wildcards', [host('*.example.com', 'shop?.example.com')], null],
    ['a path', [path('/api')], `https://${dns}/api`],
    ['a path with everything below it', [path('/api/*')], `https://${dns}/api/`],
    ['every path', [path('/*')], `https://${dns}`],
    ['everything', [path('*')], `https://${dns}`],
    ['a wildcard inside a path', [path('/v?/api', '/*/api')], null],
    ['the first path of several that is one', [path('/*.png', '/img/*')], `https://${dns}/img/`],
    ['a host and a path', [host('shop.example.com'), path('/api/*')], 'https://shop.example.com/api/'],
    ['a header that a browser does not send', [{ field: 'http-header', values: ['x'] }], null],
    ['a query', [{ field: 'query-string', values: ['a=b'] }], null],
    ['a method that is not GET', [{ field: 'http-request-method', values: ['POST'] }], null],
    ['GET and others', [{ field: 'http-request-method', values: ['POST', 'GET'] }], `https://${dns}`],
    ['some callers', [{ field: 'source-ip', values: ['10.0.0.0/8'] }], `https://${dns}`],
    ['a condition that is younger than this code', [{ field: 'moon-phase', values: ['full'] }], null],
    ['a regular expression, which shows no values', [host()], null],
    ['a host that is none', [host('shop example.com">')], null],
  ])('%s', (_, conditions, url) => {
    expect(withConditions(...conditions)).toBe(url);
  });

  test('the port is named unless it is the usual one', () => {
    expect(addressIn([listener('HTTP', 8080, [rule()])], dns, to)).toBe(`http://${dns}:8080`);
    expect(addressIn([listener('HTTPS', 80, [rule()])], dns, to)).toBe(`https://${dns}:80`);
    expect(addressIn([listener('HTTP', 80, [rule()])], dns, to)).toBe(`http://${dns}`);
  });
});

describe('of several rules', () => {
  test('only those that forward to the service count', () => {
    const rules = [
      rule({ priority: 1, conditions: [host('api.example.com')], forwardsTo: [{ targetGroup: other, weight: 1 }] }),
      rule({ priority: 2, conditions: [host('web.example.com')] }),
      rule({ forwardsTo: [] }),
    ];
    expect(addressIn([listener('HTTPS', 443, rules)], dns, to)).toBe('https://web.example.com');
  });

  test('HTTPS comes before HTTP, a host before the name of the load balancer, a short path before a long one', () => {
    const http = listener('HTTP', 80, [rule({ priority: 1, conditions: [host('shop.example.com')] })]);
    const https = listener('HTTPS', 443, [
      rule({ priority: 1, conditions: [path('/api/*')] }),
      rule({ priority: 2, conditions: [host('shop.example.com'), path('/admin/*')] }),
      rule({ priority: 3, conditions: [host('shop.example.com')] }),
      rule(),
    ]);
    expect(addressIn([http, https], dns, to)).toBe('https://shop.example.com');
    expect(addressIn([http, listener('HTTPS', 443, [rule()])], dns, to)).toBe(`https://${dns}`);
  });

  test('the lower priority number decides between equals', () => {
    const rules = [
      rule({ priority: 20, conditions: [host('a.example.com')] }),
      rule({ priority: 10, conditions: [host('b.example.com')] }),
    ];
    expect(addressIn([listener('HTTPS', 443, rules)], dns, to)).toBe('https://b.example.com');
  });

  test('test traffic is not the address, and a target group with the weight 0 gets none', () => {
    const rules = [
      rule({ arn: 'test', priority: 1, conditions: [host('test.example.com')] }),
      rule({ priority: 2, conditions: [host('old.example.com')], forwardsTo: [{ targetGroup: group, weight: 0 }] }),
      rule({ arn: 'production', priority: 3, conditions: [host('shop.example.com')] }),
    ];
    const of = { ...to, testRules: ['test'], productionRules: ['production'] };
    expect(addressIn([listener('HTTPS', 443, rules)], dns, of)).toBe('https://shop.example.com');
  });

  test('no rule, no listener, no name: no address', () => {
    expect(addressIn([], dns, to)).toBeNull();
    expect(addressIn([listener('HTTPS', 443, [rule({ forwardsTo: [] })])], dns, to)).toBeNull();
    expect(addressIn([listener('HTTPS', 443, [rule()])], '', to)).toBeNull();
  });
});

test('listeners of a network load balancer have no rules', () => {
  const of = (protocol: string) => ({ arn: protocol, protocol, port: 443 });
  expect(webListeners(['TCP', 'HTTP', 'TLS', 'HTTPS'].map(of)).map(({ protocol }) => protocol)).toEqual([
    'HTTPS',
    'HTTP',
  ]);
});
