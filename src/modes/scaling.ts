import type { Inputs } from '../contract/inputs.ts';
import type { RegisterResult } from '../deployment/apply.ts';
import type { AwsError } from '../lib/errors.ts';
import type { RunContext } from './context.ts';
import type { Deployed } from './deploy-waves.ts';
import { isSuspended } from './prepare-scaling.ts';

/** Updates the services but those that must not be updated, by ARN and why, and watches them to their ends. */
type Work = (refused: ReadonlyMap<string, AwsError>) => Promise<Deployed>;

/**
 * Does the work, and what belongs to it of the services' auto scaling: suspends it meanwhile where that is asked for, and
 * changes it at the end, before it runs again, where the plan says so.
 */
export async function withScaling(
  registered: readonly RegisterResult[],
  inputs: Inputs,
  context: RunContext,
  work: Work,
): Promise<Deployed> {
  const scaled = async (refused: ReadonlyMap<string, AwsError>) => change(await work(refused), inputs, context);
  if (!inputs.suspendAutoScaling) return scaled(new Map());
  const { whileSuspended } = await import('../deployment/suspended-scaling.ts');
  const services = registered.flatMap(({ arn, plan }) =>
    plan.services
      .filter(({ service }) => service.isPlanned === undefined)
      .map((one) => ({ service: one.service, isUpdated: arn !== null && isSuspended(one) })),
  );
  const { result, warnings } = await whileSuspended(services, suspensionContext(context), scaled);
  return { ...result, notes: [...result.notes, ...warnings] };
}

async function change(deployed: Deployed, { rollbackScope }: Inputs, context: RunContext): Promise<Deployed> {
  const { updates, results } = deployed;
  if (updates.every(({ plan }) => plan.scaling === undefined)) return deployed;
  const { changeScaling } = await import('../deployment/change-scaling.ts');
  const options = { ends: results, allOrNothing: rollbackScope === 'all' };
  return { ...deployed, updates: await changeScaling(updates, options, context) };
}

function suspensionContext(context: RunContext) {
  const { runId, attempt } = context.provenance;
  return { ...context, runName: `${runId ?? 'local'}/${attempt}/${context.clock.now()}` };
}
