import { facts, referenceFacts } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { LogGroupReference } from '../references/reference.ts';

const reference: LogGroupReference = {
  kind: 'log-group',
  name: '/ecs/web-prod',
  region: 'eu-west-1',
  isCreated: false,
  creator: null,
  container: 'web',
};
const role = 'arn:aws:iam::123456789012:role/web-execution';
const created: LogGroupReference = { ...reference, isCreated: true, creator: role };

export const logGroupExamples: Readonly<Record<string, Facts>> = {
  'log-group-exists': facts({
    references: referenceFacts({ missingLogGroups: [{ reference, near: ['/ecs/web'], deniedRole: null }] }),
  }),
  'log-group-permission': facts({
    references: referenceFacts({ missingLogGroups: [{ reference: created, near: [], deniedRole: role }] }),
  }),
};
