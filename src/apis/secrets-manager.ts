/** What Secrets Manager tells of a secret beside its value. */
export type Secret = {
  arn: string;
  /** It is scheduled for deletion: its value cannot be read. */
  isDeleted: boolean;
  /** The staging labels of its versions, by the versions' ids; null where none is shown. */
  versions: ReadonlyMap<string, readonly string[]> | null;
};

/** Secrets Manager, without any call that returns values. All errors are AwsErrors. */
export type SecretsManagerApi = {
  /** A secret by its name or ARN; null where there is none. */
  describeSecret(id: string, signal: AbortSignal): Promise<Secret | null>;
};
