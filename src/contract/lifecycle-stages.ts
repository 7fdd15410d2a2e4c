/**
 * The lifecycle stages of ECS's blue/green, linear and canary deployments, in their order (ECS developer guide,
 * "Lifecycle hooks"). RECONCILE_SERVICE comes only where several revisions ran before; PRE_PRODUCTION_TRAFFIC_SHIFT and
 * PRODUCTION_TRAFFIC_SHIFT come again with each step of a linear or canary deployment.
 */
export const LIFECYCLE_STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** The stage of that name; null for a text that is none. */
export function lifecycleStageIn(text: string): LifecycleStage | null {
  return LIFECYCLE_STAGES.find((stage) => stage === text) ?? null;
}
