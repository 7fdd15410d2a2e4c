import type { LifecycleStage } from '../contract/lifecycle-stages.ts';
import type { RollbackOn } from '../contract/waiting.ts';

/** Where the step is done: at the very end, once the bake time has begun, at a pause, or at a lifecycle stage of ECS. */
export type WaitUntil = 'completed' | 'baking' | 'paused' | LifecycleStage;

/** What became of a deployment, each with the sentence that says why. */
export type Verdict =
  | { kind: 'pending'; why: string /** Only ECS's own word is still missing. */; settling: boolean }
  /** The polls alone do not tell a rollback from another deployment or a stale read: read ECS's deployment record. */
  | { kind: 'unclear'; why: string }
  /** `stage`: the lifecycle stage at which the step was to end; ECS goes on with the deployment. */
  | { kind: 'completed'; why: string; warning: string | null; stage?: LifecycleStage }
  /** `gone`: the service itself was deleted, so there is nothing to roll back. */
  | { kind: 'failed'; why: string; rollback: ControllerRollback; gone?: true }
  /** A pause holds the deployment, and the step was to wait until one does. */
  | { kind: 'paused'; why: string }
  | { kind: 'superseded'; why: string; by: string }
  /** Another service of the step ended this way, so this deployment is rolled back too: `rollback-scope: all`. */
  | { kind: 'recalled'; why: string; end: RollbackOn }
  | { kind: 'timed-out'; why: string }
  | { kind: 'cancelled'; why: string }
  | { kind: 'unknown'; why: string };

/** What the controller itself did about a failed deployment. */
export type ControllerRollback = { state: 'none' } | { state: 'running' | 'done' | 'failed'; to: string; why: string };
