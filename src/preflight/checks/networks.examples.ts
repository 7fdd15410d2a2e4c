import { facts, referenceFacts } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { NetworkReference } from '../references/reference.ts';

const [one, other] = ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'];
const group = 'sg-0a1b2c3d4e5f60003';
const vpc = 'vpc-0a1b2c3d4e5f60004';
const otherVpc = 'vpc-0a1b2c3d4e5f60005';
const reference: NetworkReference = { kind: 'network', subnets: [one, other], securityGroups: [group], service: 'web' };
const network = {
  reference,
  subnets: new Map([
    [one, vpc],
    [other, vpc],
  ]),
  securityGroups: new Map([[group, vpc]]),
  associated: [],
};

const example = (parts: Partial<typeof network>): Facts =>
  facts({ references: referenceFacts({ networks: [{ ...network, ...parts }] }) });

export const networkExamples: Readonly<Record<string, Facts>> = {
  'subnet-exists': facts({
    references: referenceFacts({
      networks: [
        {
          ...network,
          subnets: new Map([
            [one, vpc],
            [other, null],
          ]),
        },
      ],
    }),
  }),
  'subnet-vpc': example({
    subnets: new Map([
      [one, vpc],
      [other, otherVpc],
    ]),
  }),
  'security-group-exists': facts({
    references: referenceFacts({ networks: [{ ...network, securityGroups: new Map([[group, null]]) }] }),
  }),
  'security-group-vpc': example({ securityGroups: new Map([[group, otherVpc]]) }),
};
