/** Where a deployment is done: at its very end, or once its bake time has begun. */
export type WaitUntil = 'completed' | 'baking';

/** What became of a deployment, each with the sentence that says why. */
export type Verdict =
  | { kind: 'pending'; why: string /** Only ECS's own word is still missing. */; settling: boolean }
  /** The polls alone do not tell a rollback from another deployment or a stale read: read ECS's deployment record. */
  | { kind: 'unclear'; why: string }
  | { kind: 'completed'; why: string; warning: string | null }
  /** `gone`: the service itself was deleted, so there is nothing to roll back. */
  | { kind: 'failed'; why: string; rollback: ControllerRollback; gone?: true }
  | { kind: 'superseded'; why: string; by: string }
  | { kind: 'timed-out'; why: string }
  | { kind: 'cancelled'; why: string }
  | { kind: 'unknown'; why: string };

/** What the controller itself did about a failed deployment. */
export type ControllerRollback = { state: 'none' } | { state: 'running' | 'done' | 'failed'; to: string; why: string };
