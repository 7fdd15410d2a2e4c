/** Subnets and security groups, each with its VPC by its id. */
export type Networks = {
  subnets: Map<string, string>;
  securityGroups: Map<string, string>;
  /** Pairs of a security group and a VPC that it is associated with besides its own. */
  associations: [group: string, vpc: string][];
};

/** The VPC of what was not added. */
export const COMMON_VPC = 'vpc-0a1b2c3d4e5f60000';

export const createNetworks = (): Networks => ({ subnets: new Map(), securityGroups: new Map(), associations: [] });
