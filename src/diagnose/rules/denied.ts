import { textOf } from '../../lib/json.ts';
import { allowAdvice, policyPlace, readDenied } from '../access-denied.ts';
import { executionRole, roleName, type Said } from './rule.ts';

/** Whose policy is to be changed where IAM denied something to a task. */

/** Who was denied something: the role that the text names, else the execution role. */
export function deniedRole({ text, evidence }: Said): string {
  const name = readDenied(text)?.name ?? null;
  if (name === null) return executionRole(evidence);
  const { executionRoleArn, taskRoleArn } = evidence.definition;
  if (name === roleName(textOf(executionRoleArn) ?? '')) return `the execution role ${name}`;
  if (name === roleName(textOf(taskRoleArn) ?? '')) return `the task role ${name}`;
  return `the role ${name}`;
}

/** `ecr:BatchGetImage was denied to the execution role web`, or whose policy does not allow it where the text says so. */
export function refusal(said: Said, action: string): string {
  const denied = readDenied(said.text);
  const place = denied === null ? null : policyPlace(denied);
  const what = denied?.action ?? action;
  if (place === null) return `${what} was denied to ${deniedRole(said)}`;
  return `${place} ${denied?.explicit ? 'denies' : 'does not allow'} ${what} to ${deniedRole(said)}`;
}

/** What to allow, and in whose policy. */
export function allow(said: Said, action: string, resource: string | null): string {
  const denied = readDenied(said.text);
  const role = deniedRole(said);
  if (denied === null) return `Allow ${action}${resource === null ? '' : ` on ${resource}`} for ${role}.`;
  return allowAdvice(denied, role, denied.action ?? action, denied.resource ?? resource);
}

/** Whether a policy of the role itself is to be changed: nothing names another one. */
export function isOwnPolicy({ text }: Said): boolean {
  const denied = readDenied(text);
  return denied === null || policyPlace(denied) === null;
}
