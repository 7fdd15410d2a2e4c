import type { IamRole } from '../../apis/iam.ts';
import { inTurns } from '../../lib/in-turns.ts';
import type { ReferenceReading } from './context.ts';
import { keyOf, type RoleReference } from './reference.ts';

/** The roles, by the key of their references; null for one that does not exist. A role of another account cannot be read. */
export async function readRoles(
  references: readonly RoleReference[],
  { home, context, call }: ReferenceReading,
): Promise<ReadonlyMap<string, { role: IamRole | null }>> {
  const own = references.filter(({ account }) => account === null || home.account === null || account === home.account);
  const names = [...new Set(own.map(({ name }) => name))];
  const what = 'whether the roles of the revision exist and ECS tasks may assume them';
  const roles = new Map(
    await inTurns(
      names,
      async (name) => [name, await call(what, (signal) => context.iam.getRole(name, signal))] as const,
    ),
  );
  return new Map(
    own.flatMap((reference) => {
      const role = roles.get(reference.name);
      return role === undefined ? [] : [[keyOf(reference), { role }] as const];
    }),
  );
}
