import { isObject, isTooDeep, type Json, type JsonObject } from '../../lib/json.ts';
import { matchesWildcard } from '../../lib/wildcard.ts';

/**
 * Whether ECS may assume a role for its tasks. `no` is what is certain: whatever this file does not understand of a
 * policy may allow it. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 */
export type Trust = { kind: 'possible' } | { kind: 'no'; why: string };

/** For whom ECS assumes the role; null where the account is not known. */
export type Home = { account: string | null; region: string };

export const tasksPrincipal = 'ecs-tasks.amazonaws.com';
const action = 'sts:AssumeRole';

/** Reads a trust policy, which may hold anything. Pure. */
export function judgeTrust(text: string, home: Home): Trust {
  const statements = statementsIn(text);
  if (statements === null) return { kind: 'possible' };
  if (statements.some(deniesSurely)) {
    return { kind: 'no', why: `a statement of its trust policy denies ${action} to ${tasksPrincipal}` };
  }
  const allowing = statements.filter(
    (each) => each.Effect === 'Allow' && mayNameTasks(each) && mayNameAction(each, action),
  );
  if (allowing.length === 0) {
    return { kind: 'no', why: `no statement of its trust policy allows ${action} to ${tasksPrincipal}` };
  }
  const excluded = allowing.map((each) => exclusionOf(each.Condition, home));
  const [first] = excluded;
  if (first === undefined || first === null || excluded.includes(null)) return { kind: 'possible' };
  return { kind: 'no', why: `its trust policy allows it to ${tasksPrincipal} only for ${first}` };
}

/** Null where the text is no policy. */
function statementsIn(text: string): JsonObject[] | null {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(policy) || isTooDeep(policy)) return null;
  const { Statement } = policy;
  const list = Array.isArray(Statement) ? Statement : [Statement];
  return list.every(isObject) ? list : null;
}

/** A member that is one text or several; null for anything else. */
function textsOf(value: Json | undefined): string[] | null {
  const list = Array.isArray(value) ? value : [value];
  return list.every((each) => typeof each === 'string') ? list : null;
}

/** Principals of other kinds (AWS, Federated) are not ECS; `*` stands for everyone. */
function mayNameTasks({ Principal, NotPrincipal }: JsonObject): boolean {
  if (NotPrincipal !== undefined || !isObject(Principal)) return NotPrincipal !== undefined || Principal === '*';
  const everyone = textsOf(Principal.AWS)?.includes('*') === true;
  if (everyone) return true;
  if (Principal.Service === undefined) return false;
  const services = textsOf(Principal.Service);
  return services === null || services.some((each) => each === '*' || each.toLowerCase().startsWith('ecs-tasks.'));
}

function mayNameAction({ Action, NotAction }: JsonObject, wanted: string): boolean {
  if (NotAction !== undefined) return true;
  const actions = textsOf(Action);
  return actions === null || actions.some((each) => isLike(each, wanted));
}

/** IAM compares actions without regard to case; `?` stands for one character, which is more than is looked at here. */
function isLike(pattern: string, text: string): boolean {
  return pattern.includes('?') || matchesWildcard(pattern.toLowerCase(), text.toLowerCase());
}

/** Only a Deny without conditions that names ECS tasks is certain. */
function deniesSurely({ Effect, Principal, Action, Condition }: JsonObject): boolean {
  if (Effect !== 'Deny' || Condition !== undefined) return false;
  const services = isObject(Principal) ? textsOf(Principal.Service) : null;
  const isNamed = Principal === '*' || services?.includes(tasksPrincipal) === true;
  const isAction = textsOf(Action)?.some((each) => !each.includes('?') && isLike(each, action)) === true;
  return isNamed && isAction;
}

/** Operators that compare with each of the values, of which one has to fit. */
const equalities = new Set([
  'stringequals',
  'stringequalsifexists',
  'stringlike',
  'stringlikeifexists',
  'arnequals',
  'arnequalsifexists',
  'arnlike',
  'arnlikeifexists',
]);

/** What a condition asks for that is certainly not so, in words; null where it may hold. */
function exclusionOf(condition: Json | undefined, home: Home): string | null {
  if (!isObject(condition)) return null;
  for (const [operator, keys] of Object.entries(condition)) {
    if (!equalities.has(operator.toLowerCase()) || !isObject(keys)) continue;
    for (const [key, value] of Object.entries(keys)) {
      const values = textsOf(value);
      if (values === null || values.length === 0) continue;
      const fits = fitOf(key, home);
      if (fits !== null && !values.some(fits)) return `${key} ${values.join(', ').slice(0, 200)}`;
    }
  }
  return null;
}

/** Whether a value may fit a key of the requests that ECS makes; null for keys that are not looked at. */
function fitOf(key: string, { account, region }: Home): ((value: string) => boolean) | null {
  const name = key.toLowerCase();
  if (name === 'aws:sourceaccount') return (value) => account === null || mayBe(value, account);
  if (name !== 'aws:sourcearn') return null;
  // What the resource of the ARN is, ECS does not document: only account and region are compared.
  return (value) => {
    const [, , service = '*', arnRegion = '*', arnAccount = '*'] = value.split(':');
    const isHere = mayBe(arnRegion, region) && (account === null || mayBe(arnAccount, account));
    return value.includes('${') || (mayBe(service, 'ecs') && isHere);
  };
}

function mayBe(pattern: string, text: string): boolean {
  return pattern.includes('${') || isLike(pattern, text);
}
