/** Secrets of Secrets Manager. Their values are of no interest. */
export type SecretSpec = {
  name: string;
  /** Staging labels of its version; none for a secret without a value. `AWSCURRENT` by default. */
  labels?: readonly string[];
  /** It is scheduled for deletion. */
  isDeleted?: boolean;
};

export type Secret = Required<SecretSpec> & { arn: string; versionId: string };
