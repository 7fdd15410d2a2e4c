/** How far a blue/green, linear or canary deployment has come. */
export type NativeRun = {
  /** A rolling deployment that stops at hooks: it has stages, but no traffic weights. */
  rolling: boolean;
  /** Whether ECS's record names the stage. */
  stageShown: boolean;
  /** Null before the first one. */
  stage: string | null;
  /** Percent of the traffic that the new revision gets. */
  productionWeight: number;
  testWeight: number;
  /** Those of the present stage. */
  hooks: HookRun[];
  /** It waits for the tasks of the new revision. */
  scaling: boolean;
  /** Called once they all run. */
  passed(): void;
};

export type HookRun = {
  id: string;
  type: 'PAUSE' | 'AWS_LAMBDA';
  target: string | null;
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  expiresAt: number;
  timeoutAction: 'CONTINUE' | 'ROLLBACK';
  /** What ContinueServiceDeployment does to it. */
  continue(action: 'CONTINUE' | 'ROLLBACK'): void;
};
