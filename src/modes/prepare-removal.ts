import type { Inputs } from '../contract/inputs.ts';
import { clusterName, revisionName } from '../lib/arn.ts';
import { InputError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import { findServices, nearNames } from '../service/find-removals.ts';
import { type RemovalSelection, selectRemovals } from '../service/removal.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { RunContext } from './context.ts';

/** Everything that is decided before anything is removed. */
export type PreparedRemoval = {
  startedAtMs: number;
  selection: RemovalSelection;
  /** By the names of services that are gone: what there is of near names. */
  near: ReadonlyMap<string, string[]>;
  warnings: string[];
};

/**
 * The first half of `mode: remove`: which services go, and which stay. A dry run ends here.
 *
 * @throws InputError where a named service is not this repository's, or the cluster is not there; AwsError
 */
export async function prepareRemoval(inputs: Inputs, context: RunContext): Promise<PreparedRemoval> {
  const { cluster, service: names, removeUnowned, expiredOnly } = inputs;
  const startedAtMs = context.clock.now();
  const { repository } = context.provenance;
  const request = { names, cluster, repository, removeUnowned, expiredOnly, nowMs: startedAtMs };
  const selection = selectRemovals(request, await findServices(request, context));
  if (selection.problems.length > 0) throw new InputError(selection.problems);
  const unknown = selection.gone.map(({ name }) => name);
  const near = await nearNames(unknown, cluster, context);
  const warnings = [...selection.gone.map((one) => goneText(one, near, cluster)), ...unownedText(selection)];
  showSelection(selection, context);
  return { startedAtMs, selection, near, warnings };
}

/** Why there is nothing to remove under a name. */
export function goneText(
  { name, service }: RemovalSelection['gone'][number],
  near: ReadonlyMap<string, string[]>,
  cluster: string,
): string {
  const subject = `Service "${name}"`;
  const where = `cluster "${clusterName(cluster)}"`;
  const state =
    service === null
      ? `${subject} was not found in ${where}`
      : `${subject} in ${where} is ${service.status}: it ${service.status === 'DRAINING' ? 'is being' : 'was'} deleted`;
  const others = near.get(name) ?? [];
  const hint = others.length === 0 ? '' : ` Did you mean ${others.map((one) => `"${one}"`).join(' or ')}?`;
  return `${state}, so there is nothing to remove.${hint}`;
}

const shownNames = 20;

function unownedText({ unowned }: RemovalSelection): string[] {
  if (unowned.length === 0) return [];
  const names = unowned.slice(0, shownNames).map(({ name }) => name);
  const more = unowned.length > names.length ? ` and ${unowned.length - names.length} more` : '';
  return [
    `Left alone, because this repository does not own ${unowned.length === 1 ? 'it' : 'them'} (tag ecs-deploy:owner): ${names.join(', ')}${more}.`,
  ];
}

function showSelection({ remove, kept, unowned }: RemovalSelection, { log }: RunContext): void {
  log.startGroup('What is removed');
  if (remove.length === 0) log.line('Nothing.');
  for (const service of remove) log.line(`  - ${service.name}: ${stateText(service)}`, 'removed');
  for (const { service, reason } of kept) log.line(`  ${service.name} is kept: ${reason}`);
  if (unowned.length > 0) log.line(`  ${plural(unowned.length, 'service')} of others left alone`);
  log.endGroup();
}

/** What goes with a service. */
export function stateText(service: Service): string {
  if (service.status === 'INACTIVE') return 'deleted already; what is left of it';
  const runs = service.taskDefinition === null ? '' : `${revisionName(service.taskDefinition)}, `;
  const tasks = `${runs}${plural(service.running + service.pending, 'task')}`;
  if (service.status === 'DRAINING') return `${tasks}, being deleted already`;
  const isDeploying = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  return isDeploying ? `${tasks}; its deployment in progress ends with it` : tasks;
}
