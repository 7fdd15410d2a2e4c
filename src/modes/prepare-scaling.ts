import type { Inputs } from '../contract/inputs.ts';
import { controllerFor } from '../deployment/controllers/index.ts';
import { until } from '../lib/abort.ts';
import { AwsError, InputError } from '../lib/errors.ts';
import type { JsonObject } from '../lib/json.ts';
import { withFullStop } from '../lib/text.ts';
import type { SuspendedService } from '../report/build-plan.ts';
import type { ServiceDefinition } from '../service/definition/definition.ts';
import type { Plan } from '../service/plan.ts';
import type { ScalingPlan } from '../service/scaling/plan.ts';
import type { ScalingRead } from '../service/scaling/read.ts';
import { resourceIdOf } from '../service/scaling/resource-id.ts';
import type { ScalingSettings } from '../service/scaling/settings.ts';
import type { Service } from '../service/service.ts';
import { serviceChangesFrom } from '../service/service-changes.ts';
import type { RunContext } from './context.ts';

/** How long the check of `desired-count` may take, ms: it must not delay the deployment for long. */
const scalingPatienceMs = 10_000;

/**
 * The scalable targets of the services, for `suspend-auto-scaling`, for `autoScaling` of the service definition and for
 * the check of `desired-count`; null where nothing asks for them.
 *
 * @throws AwsError where they are to be suspended or changed and cannot even be read
 */
export async function readTargets(
  inputs: Inputs,
  services: readonly Service[],
  context: RunContext,
): Promise<ScalingRead | null> {
  const isChecked = inputs.preflight !== 'off' && serviceChangesFrom(inputs).desiredCount !== undefined;
  const asker = inputs.suspendAutoScaling
    ? '`suspend-auto-scaling` is set'
    : wantedScaling(inputs, context) !== null
      ? 'The service definition has `autoScaling`'
      : null;
  if (services.length === 0 || !(asker !== null || isChecked)) return null;
  const { readScaling } = await import('../service/scaling/read.ts');
  const { autoScaling, clock, signal } = context;
  if (asker === null) {
    return until(clock.now() + scalingPatienceMs, { clock, signal }, (own) => readScaling(services, autoScaling, own));
  }
  const scaling = await readScaling(services, autoScaling, signal);
  if (scaling.kind === 'read') return scaling;
  const { message, details } = scaling.error;
  const why = `${asker}, and the auto scaling of the services could not be read.`;
  throw new AwsError(`${withFullStop(message)} ${why}`, details, scaling.error);
}

type ScalingDefinition = ServiceDefinition & { autoScaling: ScalingSettings };

/** The definition, where its `autoScaling` counts in this run. */
function wantedScaling({ mode }: Inputs, { serviceDefinition }: RunContext): ScalingDefinition | null {
  if (mode !== 'deploy' || serviceDefinition?.kind !== 'ecs') return null;
  const { autoScaling } = serviceDefinition;
  return autoScaling === null ? null : { ...serviceDefinition, autoScaling };
}

/**
 * What `autoScaling` of the service definition changes, by the service's ARN.
 *
 * @param changesOf members of a service that the run sets
 * @throws InputError, AwsError
 */
export async function scalingPlans(
  inputs: Inputs,
  services: readonly Service[],
  { scaling, changesOf }: { scaling: ScalingRead | null; changesOf(service: Service): JsonObject },
  context: RunContext,
): Promise<ReadonlyMap<string, ScalingPlan>> {
  const definition = wantedScaling(inputs, context);
  if (definition === null || scaling === null) return new Map();
  const express = services.find((service) => controllerFor(service).removesScaling);
  if (express !== undefined) {
    const message = `${await definition.at(['autoScaling'])}${express.name} is an Express service, whose auto scaling ECS manages: it scales by \`scalingTarget\`, not by \`autoScaling\`.`;
    throw new InputError([{ input: 'service-definition', message, example: null }]);
  }
  const { readScalingPlans } = await import('../service/scaling/read-plans.ts');
  return readScalingPlans(services, definition, { scaling, changesOf }, context);
}

/** The scalable targets with the limits that they are going to have. */
export function withPlannedLimits(
  scaling: ScalingRead | null,
  plans: ReadonlyMap<string, ScalingPlan>,
): ScalingRead | null {
  if (scaling?.kind !== 'read' || plans.size === 0) return scaling;
  const limits = new Map([...plans.values()].map((plan) => [plan.resourceId, plan.limits]));
  const targets = [...scaling.targets].map(([id, target]) => [id, { ...target, ...limits.get(id) }] as const);
  return { kind: 'read', targets: new Map(targets) };
}

/** The services that a run changes and whose auto scaling it suspends. */
export function suspendedIn(plan: Plan, scaling: ScalingRead | null, inputs: Inputs): SuspendedService[] {
  if (!inputs.suspendAutoScaling || scaling?.kind !== 'read') return [];
  const changed = plan.revisions.flatMap(({ services }) => services.filter(isSuspended));
  return changed.flatMap(({ service }) => {
    const target = scaling.targets.get(resourceIdOf(service));
    return target === undefined ? [] : [{ service: service.name, target }];
  });
}

/** A service that does not exist yet has no auto scaling to suspend; one that is only tagged keeps its tasks. */
export function isSuspended({ action }: Plan['revisions'][number]['services'][number]): boolean {
  return action !== 'none' && action !== 'create' && action !== 'tag';
}
