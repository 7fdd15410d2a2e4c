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

export function addRole(roles: Roles, home: { partition: string; account: string }, spec: RoleSpec): Role {
  const account = spec.account ?? home.account;
  const arn = `arn:${home.partition}:iam::${account}:role/${spec.name}`;
  const role = { subjects: [], trustsCallers: false, sessionMinutes: 60, ...spec, account, arn };
  roles.byArn.set(arn, role);
  return role;
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
