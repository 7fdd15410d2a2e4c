/**
 * What IAM says when it denies a call: who asked, for which action, on what, and whose policy refused. The form is
 * that of the IAM user guide, "Access denied error messages"; services cut it short, wrap it, or leave parts out.
 */

/** Whose policy decides. `identity`: the role's own; `boundary`: its permissions boundary; `vpc-endpoint`: the endpoint's. */
export type PolicyKind =
  | 'identity'
  | 'resource'
  | 'boundary'
  | 'service-control'
  | 'resource-control'
  | 'vpc-endpoint'
  | 'session';

export type Denied = {
  /** ARN of the caller as the text has it; null where it is left out. */
  principal: string | null;
  /** Name of the role, or of the user, that asked; null where the text does not tell. */
  name: string | null;
  isUser: boolean;
  /** As `ecr:GetAuthorizationToken`. */
  action: string | null;
  /** ARN; null for `*` and where it is left out. */
  resource: string | null;
  /** Null where the text does not say whose policy refused. */
  policy: PolicyKind | null;
  /** Whether a policy denies it in words: then allowing it elsewhere does not help. */
  explicit: boolean;
};

const policies: readonly [RegExp, PolicyKind][] = [
  [/permissions? boundar/i, 'boundary'],
  [/service control polic/i, 'service-control'],
  [/resource control polic/i, 'resource-control'],
  [/vpc endpoint polic/i, 'vpc-endpoint'],
  [/session polic/i, 'session'],
  [/resource[- ]based polic/i, 'resource'],
  [/identity[- ]based polic/i, 'identity'],
];

const arn = /^arn:[\w-]{1,20}:[\w-]{1,40}:[^\s"'`,;()\]]{1,2000}/;

/** Reads a refusal of IAM; null where the text is none. Line breaks and cuts do no harm. */
export function readDenied(text: string): Denied | null {
  const line = text.slice(0, 8000).replaceAll(/\s+/g, ' ');
  // A service may begin with "not authorized to perform this operation" and name the action in the next sentence.
  const action =
    /not authorized to perform:? ?([\w-]{1,40}:\w{1,80})/i.exec(line) ?? /not authorized to perform/i.exec(line);
  if (action === null && !/\bAccess ?Denied|UnauthorizedOperation|explicit deny/i.test(line)) return null;
  const principal = arnAfter(line, /\bUser:? /);
  const [, kind, name] = /:(assumed-role|user|role)\/([^\s"'`,;()]{1,600})/.exec(principal ?? '') ?? [];
  const reason = /because no |explicit deny in an? /i.exec(line);
  const stated = reason === null ? '' : line.slice(reason.index, reason.index + 80);
  return {
    principal,
    name: name === undefined ? null : nameIn(kind, name),
    isUser: kind === 'user',
    action: action?.[1] ?? null,
    resource: arnAfter(line, /on (?:the )?resource:? /),
    policy: policies.find(([words]) => words.test(stated))?.[1] ?? null,
    explicit: /explicit deny/i.test(line),
  };
}

/** `assumed-role/NAME/SESSION` has no path; `role/PATH/NAME` and `user/PATH/NAME` may have one. */
function nameIn(kind: string | undefined, rest: string): string | null {
  const parts = rest.split('/').filter((part) => part !== '');
  return (kind === 'assumed-role' ? parts[0] : parts.at(-1)) ?? null;
}

function arnAfter(line: string, words: RegExp): string | null {
  const found = words.exec(line);
  if (found === null) return null;
  return arn.exec(line.slice(found.index + found[0].length))?.[0].replace(/[.:]$/, '') ?? null;
}

/**
 * What to change so that a denied action is allowed, as one sentence: in the policy that the text names, else in the
 * role's own. `who` is the caller in words ("the execution role web-execution"), `action` and `resource` as IAM writes them.
 */
export function allowAdvice(
  { policy, explicit }: Denied,
  who: string,
  action: string,
  resource: string | null,
): string {
  const what = resource === null ? action : `${action} on ${resource}`;
  const where = policy === null ? null : policyPlaces[policy](who, resource);
  if (explicit)
    return `Take ${what} out of the Deny statement in ${where ?? `a policy of ${who}`}: an explicit deny outweighs every Allow.`;
  if (where === null || policy === 'identity') return `Allow ${what} for ${who}.`;
  return `Allow ${what} in ${where}; the policies of ${who} alone do not decide it.`;
}

const policyPlaces: Readonly<Record<PolicyKind, (who: string, resource: string | null) => string>> = {
  identity: (who) => `the policies of ${who}`,
  resource: (_, resource) => `the policy of the resource${resource === null ? '' : ` ${resource}`}`,
  boundary: (who) => `the permissions boundary of ${who}`,
  'service-control': () => "a service control policy of the account's organization",
  'resource-control': () => "a resource control policy of the account's organization",
  'vpc-endpoint': () => 'the policy of the VPC endpoint that the call goes through',
  session: (who) => `the session policy that ${who} was assumed with`,
};

/** Whose policy refused, as the end of a sentence; null where the text does not say or it is the role's own. */
export function policyWord(denied: Denied): string | null {
  const place = policyPlace(denied);
  if (place === null) return null;
  return denied.explicit ? `${place} denies it` : `${place} does not allow it`;
}

/** Whose policy refused, where it is not one of the caller's own or the caller's own denies in words; null where nothing tells. */
export function policyPlace({ policy, explicit }: Denied): string | null {
  return policy === null || (policy === 'identity' && !explicit) ? null : policyNames[policy];
}

const policyNames: Readonly<Record<PolicyKind, string>> = {
  identity: 'an identity-based policy',
  resource: 'the policy of the resource',
  boundary: 'the permissions boundary',
  'service-control': 'a service control policy',
  'resource-control': 'a resource control policy',
  'vpc-endpoint': 'the policy of the VPC endpoint',
  session: 'the session policy',
};
