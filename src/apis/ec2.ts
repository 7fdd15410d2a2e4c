/** A subnet or a security group, and the VPC that it is in. */
export type InVpc = { id: string; vpc: string };

/** Amazon EC2. Ids that do not exist are left out of the answers. All errors are AwsErrors. */
export type Ec2Api = {
  /** At most 200 ids. */
  subnets(ids: readonly string[], signal: AbortSignal): Promise<InVpc[]>;
  /** At most 200 ids; each with the VPC that it was created in. */
  securityGroups(ids: readonly string[], signal: AbortSignal): Promise<InVpc[]>;
  /** The further VPCs that security groups are associated with. */
  associatedVpcs(securityGroups: readonly string[], signal: AbortSignal): Promise<InVpc[]>;
};
