/** What a call declares of itself. */
export type CallSubject = {
  /** `ecs:UpdateService`. */
  operation: string;
  /** What it is about, for messages: a service, a family, an image; null for nothing in particular. */
  resource: string | null;
  /** It changes something: a run that only reads must not make it. */
  mutates: boolean;
  /** It may be repeated without doing anything twice; else a lost answer is handed to the caller as `lost`. */
  idempotent: boolean;
};
