import type { JsonObject } from '../../src/lib/json.ts';
import type { Service } from './model.ts';
import { NOTHING_SUSPENDED, type ScalableTarget, type SuspendedState } from './scaling.ts';
import { arnOf, type World } from './world.ts';

export type ScalableTargetSpec = {
  /** 1 when left out. */
  min?: number;
  /** 10 when left out. */
  max?: number;
  suspended?: Partial<SuspendedState>;
  tags?: Readonly<Record<string, string>>;
  /** Name → what DescribeScalingPolicies shows of it. */
  policies?: Readonly<Record<string, JsonObject>>;
};

/** The scalable target of a service, as it was registered before. */
export function seedScalableTarget(world: World, service: Service, spec: ScalableTargetSpec): ScalableTarget {
  const resourceId = `service/${service.cluster.name}/${service.name}`;
  const target: ScalableTarget = {
    resourceId,
    arn: arnOf(world, 'application-autoscaling', `scalable-target/${world.ids.hex(36)}`),
    min: spec.min ?? 1,
    max: spec.max ?? 10,
    suspended: { ...NOTHING_SUSPENDED, ...spec.suspended },
    tags: new Map(Object.entries(spec.tags ?? {})),
    policies: Object.entries(spec.policies ?? {}).map(([name, body]) => ({
      name,
      arn: arnOf(
        world,
        'autoscaling',
        `scalingPolicy:${world.ids.uuid()}:resource/ecs/${resourceId}:policyName/${name}`,
      ),
      body: structuredClone(body),
      createdAt: world.now,
    })),
    createdAt: world.now,
    demand: null,
    isWatched: false,
  };
  world.scaling.set(resourceId, target);
  return target;
}

/** @throws Error where the service has none */
export function scalableTarget(world: World, cluster: string, service: string): ScalableTarget {
  const target = world.scaling.get(`service/${cluster}/${service}`);
  if (target === undefined) throw new Error(`${service} in cluster ${cluster} has no scalable target.`);
  return target;
}
