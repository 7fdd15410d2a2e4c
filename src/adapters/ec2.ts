import {
  DescribeSecurityGroupsCommand,
  DescribeSecurityGroupVpcAssociationsCommand,
  DescribeSubnetsCommand,
  EC2Client,
  type EC2ClientConfig,
} from '@aws-sdk/client-ec2';
import type { Ec2Api, InVpc } from '../apis/ec2.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';

/** States of an association that is none (API reference, "SecurityGroupVpcAssociation"). */
const ended = new Set(['association-failed', 'disassociated']);

type Page = { entries: InVpc[]; token: string | undefined };

/**
 * Subnets and security groups. They are asked for by a filter, because EC2 refuses a list of ids of which one does not
 * exist. Every method rejects with an AwsError.
 */
export function createEc2(configuration: EC2ClientConfig, settings: CallSettings): Ec2Api {
  const client = new EC2Client(configuration);
  const { read } = callsOf('ec2', settings);

  return {
    subnets: (ids, signal) =>
      allOf('ec2:DescribeSubnets', async (token) => {
        const command = new DescribeSubnetsCommand({ Filters: [filterOf('subnet-id', ids)], ...token });
        const answer = await read('DescribeSubnets', ids.join(', '), signal, (options) =>
          client.send(command, options),
        );
        const entries = (answer.Subnets ?? []).map(({ SubnetId, VpcId }) => inVpc(SubnetId, VpcId));
        return { entries, token: answer.NextToken };
      }),

    securityGroups: (ids, signal) =>
      allOf('ec2:DescribeSecurityGroups', async (token) => {
        const command = new DescribeSecurityGroupsCommand({ Filters: [filterOf('group-id', ids)], ...token });
        const answer = await read('DescribeSecurityGroups', ids.join(', '), signal, (options) =>
          client.send(command, options),
        );
        const entries = (answer.SecurityGroups ?? []).map(({ GroupId, VpcId }) => inVpc(GroupId, VpcId));
        return { entries, token: answer.NextToken };
      }),

    associatedVpcs: (ids, signal) =>
      allOf('ec2:DescribeSecurityGroupVpcAssociations', async (token) => {
        const command = new DescribeSecurityGroupVpcAssociationsCommand({
          Filters: [filterOf('group-id', ids)],
          ...token,
        });
        const answer = await read('DescribeSecurityGroupVpcAssociations', ids.join(', '), signal, (options) =>
          client.send(command, options),
        );
        const associations = (answer.SecurityGroupVpcAssociations ?? []).filter(({ State }) => !ended.has(State ?? ''));
        const entries = associations.map(({ GroupId, VpcId }) => inVpc(GroupId, VpcId));
        return { entries, token: answer.NextToken };
      }),
  };
}

function filterOf(name: string, ids: readonly string[]) {
  return { Name: name, Values: [...ids] };
}

function inVpc(id: string | undefined, vpc: string | undefined): InVpc {
  return { id: id ?? '', vpc: vpc ?? '' };
}

async function allOf(operation: string, page: (token: { NextToken?: string }) => Promise<Page>): Promise<InVpc[]> {
  const next = createPaging(operation, null);
  const found: InVpc[] = [];
  for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
    const { entries, token: following } = await page(token === undefined ? {} : { NextToken: token });
    found.push(...entries);
    token = next(following);
  }
  return found;
}
