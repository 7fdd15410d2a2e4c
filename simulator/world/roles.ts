import type { JsonObject } from '../../src/lib/json.ts';

/** IAM roles that can be assumed, the sessions that STS issued, and the account's OIDC identity provider. */

/** What the trust policy of a role allows. */
export type RoleSpec = {
  name: string;
  account?: string;
  /** Patterns of the `sub` claim as in StringLike, letter case and all; no token is accepted where there is none. */
  subjects?: readonly string[];
  /** Whether the credentials of the environment may assume it. */
  trustsCallers?: boolean;
  /** How long its sessions last; an hour by default. */
  sessionMinutes?: number;
  /** As GetRole shows it; by default that of a role for ECS tasks. STS decides by the members above. */
  trustPolicy?: JsonObject;
  /** Actions that its own policies allow, with `*` as a wildcard. */
  allowedActions?: readonly string[];
};

export type Role = Required<RoleSpec> & { arn: string };

export type RoleSession = { roleArn: string; name: string; expiresAt: number };

export type Roles = {
  /** Audiences of the account's provider for GitHub's tokens; null where there is no such provider. */
  audiences: string[] | null;
  byArn: Map<string, Role>;
  /** By access key id. */
  sessions: Map<string, RoleSession>;
};

export const ISSUER = 'https://token.actions.githubusercontent.com';

export const createRoles = (): Roles => ({ audiences: ['sts.amazonaws.com'], byArn: new Map(), sessions: new Map() });

export function addRole(roles: Roles, home: Home, spec: RoleSpec): Role {
  const role = roleOf(home, spec);
  roles.byArn.set(role.arn, role);
  return role;
}

type Home = { partition: string; account: string };

/** The trust policy of a role for ECS tasks. */
export const TASKS_TRUST: JsonObject = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

export function roleOf(home: Home, spec: RoleSpec): Role {
  const account = spec.account ?? home.account;
  const arn = `arn:${home.partition}:iam::${account}:role/${spec.name}`;
  const standard = { subjects: [], trustsCallers: false, sessionMinutes: 60, allowedActions: [] };
  return { ...standard, trustPolicy: TASKS_TRUST, ...spec, account, arn };
}

/** StringLike: `*` stands for any text. Compared part by part, so that no pattern takes long. */
export function isLike(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const tail = rest.pop() ?? '';
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let at = head.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > text.length - tail.length) return false;
    at = found + part.length;
  }
  return true;
}
