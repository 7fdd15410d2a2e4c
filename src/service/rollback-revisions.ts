import type { Inputs } from '../contract/inputs.ts';
import { revisionName } from '../lib/arn.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { type Base, withoutDescription } from '../taskdef/revision.ts';
import { baseFromEcs } from '../taskdef/source.ts';
import { findTarget, type TargetContext } from './rollback-target.ts';
import type { Service } from './service.ts';
import type { TargetRevisions } from './target-revisions.ts';
import { replacedRevision } from './task-sets.ts';

/**
 * What `mode: rollback` desires: an earlier revision of each service, exactly as it was registered.
 *
 * @throws InputError naming every service that has nothing to roll back to
 * @throws AwsError
 */
export async function resolveRollbackRevisions(
  inputs: Inputs,
  services: readonly Service[],
  context: TargetContext,
): Promise<TargetRevisions> {
  const present = [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
  const [targets, described] = await Promise.all([
    Promise.all(
      services.map((service) => findTarget(inputs.rollbackTo ?? 'previous', service, inputs.cluster, context)),
    ),
    Promise.all(present.map((arn) => context.ecs.describeTaskDefinition(arn, context.signal))),
  ]);
  const problems = targets.filter(isProblem);
  if (problems.length > 0) throw new InputError(problems.map((problem) => asGiven(problem, inputs)));
  const bases = targets.filter((target): target is Base => !isProblem(target));
  return {
    source: 'ecs',
    revisions: services.flatMap((service, index) => {
      const base = bases[index];
      if (base === undefined) return [];
      const definition = withoutDescription(base.definition);
      const why = reasonFor(base, inputs);
      return { base, definition, tags: base.tags, notes: rerunNotes(base, service, inputs), services: [service], why };
    }),
    running: new Map(present.map((arn, index) => [arn, baseFromEcs(described[index] ?? {})])),
  };
}

function reasonFor({ arn }: Base, { rollbackTo }: Inputs): string {
  const name = revisionName(arn ?? '');
  return isPrevious(rollbackTo) ? `${name} is the previous revision` : `${name} is the revision of \`rollback-to\``;
}

function isPrevious(rollbackTo: string | null): boolean {
  return rollbackTo === null || rollbackTo.toLowerCase() === 'previous';
}

/** `previous` is the present revision only where a re-run finds the service rolled back. */
function rerunNotes({ arn }: Base, service: Service, { rollbackTo }: Inputs): string[] {
  const isRolledBack = arn !== null && arn === service.taskDefinition && replacedRevision(service) === null;
  if (!isPrevious(rollbackTo) || !isRolledBack) return [];
  return [
    `${service.name} has been rolled back to ${revisionName(arn)} already. A re-run does not roll it back once more: to do so, start another run, or name the revision in \`rollback-to\`.`,
  ];
}

/** Without `rollback-to` the user named no revision, so it is the service that has none. */
function asGiven(problem: Problem, { rollbackTo }: Inputs): Problem {
  return rollbackTo === null ? { ...problem, input: 'service', example: null } : problem;
}

function isProblem(target: Base | Problem): target is Problem {
  return 'message' in target;
}
