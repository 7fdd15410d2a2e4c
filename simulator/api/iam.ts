import type { JsonObject } from '../../src/lib/json.ts';
import { matchesWildcard } from '../../src/lib/wildcard.ts';
import { Refusal } from '../core/refusal.ts';
import { type Role, roleOf, TASKS_TRUST } from '../world/roles.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textIn, textsIn } from './text.ts';

const getRole: Operation = (world, input) => {
  const name = textIn(input, 'RoleName') ?? '';
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    const message = 'The specified value for roleName is invalid. It must contain only alphanumeric characters';
    throw new Refusal('ValidationError', `${message} and/or the following: +=,.@_-`);
  }
  const role = roleNamed(world, name);
  if (role === null) throw new Refusal('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  const parts = role.name.split('/');
  return {
    Role: {
      Path: parts.length > 1 ? `/${parts.slice(0, -1).join('/')}/` : '/',
      RoleName: parts.at(-1) ?? '',
      RoleId: 'AROAEXAMPLEEXAMPLE',
      Arn: role.arn,
      CreateDate: new Date(world.startMs).toISOString(),
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trustPolicy)),
      MaxSessionDuration: role.sessionMinutes * 60,
    },
  };
};

const simulatePrincipalPolicy: Operation = (world, input) => {
  const arn = textIn(input, 'PolicySourceArn') ?? '';
  const role = roleNamed(world, arn.split('/').at(-1) ?? '');
  if (role === null) throw new Refusal('NoSuchEntity', `The role with name ${arn} cannot be found.`, 404);
  const resources = textsIn(input.ResourceArns);
  const results = textsIn(input.ActionNames).map((action): JsonObject => {
    const isAllowed = role.allowedActions.some((pattern) => matchesWildcard(pattern, action));
    const decision = isAllowed ? 'allowed' : 'implicitDeny';
    return {
      EvalActionName: action,
      EvalResourceName: resources[0] ?? '*',
      EvalDecision: decision,
      MissingContextValues: [],
      ResourceSpecificResults: resources.map((resource) => ({
        EvalResourceName: resource,
        EvalResourceDecision: decision,
        MissingContextValues: [],
      })),
    };
  });
  return { IsTruncated: false, EvaluationResults: results };
};

/** A role of this account by its name without path, in whatever case. */
function roleNamed(world: World, name: string): Role | null {
  const wanted = name.toLowerCase();
  for (const role of world.roles.byArn.values()) {
    const last = role.name.split('/').at(-1) ?? '';
    if (role.account === world.account && last.toLowerCase() === wanted) return role;
  }
  return world.onlyAdded ? null : roleOf(world, { name, trustPolicy: TASKS_TRUST, allowedActions: ['*'] });
}

export const IAM_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetRole: getRole,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
};
