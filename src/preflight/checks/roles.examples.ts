import { facts, referenceFacts } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { RoleReference } from '../references/reference.ts';

const reference: RoleReference = {
  kind: 'role',
  text: 'arn:aws:iam::123456789012:role/web-task',
  name: 'web-task',
  account: '123456789012',
  use: 'task role',
};
const trustPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

export const roleExamples: Readonly<Record<string, Facts>> = {
  'role-exists': facts({ references: referenceFacts({ roles: [{ reference, role: null }] }) }),
  'role-trust': facts({
    references: referenceFacts({ roles: [{ reference, role: { arn: reference.text, trustPolicy } }] }),
  }),
};
