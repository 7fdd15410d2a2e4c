/** One parameter of Systems Manager Parameter Store. */
export type Parameter = {
  /** As it was asked for: with the version or the label, if one was given. */
  name: string;
  /** `String`, `StringList` or `SecureString`. */
  type: string;
  /** As Systems Manager stores it: encrypted, for a SecureString. */
  value: string;
};

/** Systems Manager. All errors are AwsErrors. */
export type SsmApi = {
  /** One GetParameters without decryption, for at most ten names. Parameters that do not exist are left out. */
  getParameters(names: readonly string[], signal: AbortSignal): Promise<Parameter[]>;
  /** Which of these names, at most fifty, are names of parameters of the account: their values are not read. */
  existingParameters(names: readonly string[], signal: AbortSignal): Promise<string[]>;
  /** Names of parameters that begin with this, at most fifty. */
  parametersUnder(beginning: string, signal: AbortSignal): Promise<string[]>;
};
