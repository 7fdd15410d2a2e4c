import { isObject, type JsonObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { COMMON_VPC } from '../world/networks.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textsIn } from './text.ts';

const MOST_VALUES = 200;

/** The values of the one filter that is asked for. What does not exist is left out of the answers to filters. */
function valuesOf(input: JsonObject, name: string): string[] {
  const filters = Array.isArray(input.Filter) ? input.Filter.filter(isObject) : [];
  const filter = filters.find((each) => each.Name === name);
  const values = textsIn(filter?.Value);
  if (filter === undefined || values.length === 0) {
    throw new Refusal('InvalidParameterValue', `The filter '${name}' is invalid`);
  }
  if (values.length > MOST_VALUES) {
    throw new Refusal(
      'FilterLimitExceeded',
      `The maximum number of filter values specified on a single call is ${MOST_VALUES}`,
    );
  }
  return values;
}

function vpcOf(world: World, known: ReadonlyMap<string, string>, id: string): string | null {
  return known.get(id) ?? (world.onlyAdded ? null : COMMON_VPC);
}

function found(world: World, known: ReadonlyMap<string, string>, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const vpcId = vpcOf(world, known, id);
    return vpcId === null ? [] : [{ id, vpcId }];
  });
}

export const EC2_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeSubnets: (world, input) => ({
    subnetSet: found(world, world.networks.subnets, valuesOf(input, 'subnet-id')).map(({ id, vpcId }) => ({
      subnetId: id,
      vpcId,
      state: 'available',
      ownerId: world.account,
    })),
  }),

  DescribeSecurityGroups: (world, input) => ({
    securityGroupInfo: found(world, world.networks.securityGroups, valuesOf(input, 'group-id')).map(
      ({ id, vpcId }) => ({ groupId: id, groupName: id, groupDescription: '', vpcId, ownerId: world.account }),
    ),
  }),

  DescribeSecurityGroupVpcAssociations: (world, input) => {
    const ids = valuesOf(input, 'group-id');
    return {
      securityGroupVpcAssociationSet: world.networks.associations
        .filter(([groupId]) => ids.includes(groupId))
        .map(([groupId, vpcId]) => ({ groupId, vpcId, state: 'associated' })),
    };
  },
};
