import type { RegisterResult, UpdateResult } from '../deployment/apply.ts';
import { whatToDo } from '../diagnose/refusal-text.ts';
import type { RefusedCall } from '../diagnose/refused.ts';
import type { Finding } from '../diagnose/rules/rule.ts';
import type { AwsError } from '../lib/errors.ts';
import type { TaskResult } from '../run-task/run.ts';

/** Why each refused call was refused, where a rule knows it. */
export type Findings = ReadonlyMap<AwsError, Finding>;

/** Explains what was refused of a run. The rules are loaded only where something was. */
export async function explainRefusals(
  { updates, registered }: { updates: readonly UpdateResult[]; registered: readonly RegisterResult[] },
  run: Pick<RefusedCall, 'cluster' | 'region'>,
): Promise<Findings> {
  const ofServices = updates.flatMap(({ state, plan, revision, definition }) =>
    state.kind === 'refused'
      ? [{ error: state.error, about: { ...run, service: plan.service, revision, definition } }]
      : [],
  );
  const ofRevisions = registered.flatMap(({ error, plan }) =>
    error === null
      ? []
      : [{ error, about: { ...run, service: null, revision: null, definition: plan.target.definition } }],
  );
  const refused = [...ofRevisions, ...ofServices];
  if (refused.length === 0) return new Map();
  const { explainRefusal } = await import('../diagnose/refused.ts');
  return new Map(
    refused.flatMap(({ error, about }) => {
      const finding = explainRefusal(error, about);
      return finding === null ? [] : [[error, finding] as const];
    }),
  );
}

/** A one-off task that ECS refused to start, with why and what to do; any other result as it is. */
export async function explainTask(result: TaskResult, about: RefusedCall): Promise<TaskResult> {
  const { refused } = result;
  if (!refused) return result;
  const { explainRefusal } = await import('../diagnose/refused.ts');
  const finding = explainRefusal(refused, about);
  if (finding === null) return result;
  return { ...result, reason: `${finding.cause} ${result.reason} ${whatToDo(finding)}` };
}
