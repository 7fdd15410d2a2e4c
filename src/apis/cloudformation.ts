/** A stack, as far as its outputs are concerned. */
export type Stack = {
  /** `CREATE_COMPLETE` and so on; empty where CloudFormation does not tell. */
  status: string;
  outputs: ReadonlyMap<string, string>;
};

/** CloudFormation. All errors are AwsErrors. */
export type CloudFormationApi = {
  /** One DescribeStacks. Null for a stack that does not exist. */
  describeStack(name: string, signal: AbortSignal): Promise<Stack | null>;
};
