import type { Operation } from './operation.ts';

export const STS_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetCallerIdentity: (world) => ({ Arn: world.caller, UserId: 'AROAEXAMPLEEXAMPLE:session', Account: world.account }),
};
