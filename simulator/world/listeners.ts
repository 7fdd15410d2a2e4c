import type { JsonObject } from '../../src/lib/json.ts';

/** A rule of a listener; without a priority the default rule. */
export type RuleSpec = {
  priority?: number;
  /** In the shape of DescribeRules: `{Field: 'host-header', HostHeaderConfig: {Values: ['shop.example.com']}}`. */
  conditions?: readonly JsonObject[];
  /** ARNs of target groups with their weights; a list without any answers with a fixed response. */
  forward: readonly { targetGroupArn: string; weight?: number }[];
  /** Its ARN, where a service names it. */
  arn?: string;
};

export type ListenerSpec = { protocol: string; port: number; rules: readonly RuleSpec[] };
