import type { Ec2Api } from '../../apis/ec2.ts';
import type { EfsApi } from '../../apis/efs.ts';
import type { IamApi } from '../../apis/iam.ts';
import type { LogsApi } from '../../apis/logs.ts';
import type { SecretsManagerApi } from '../../apis/secrets-manager.ts';
import type { SsmApi } from '../../apis/ssm.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Home } from './trust-policy.ts';

/** What the reads take of a run: none of these calls writes, and none returns the value of a secret. */
export type ReferenceContext = {
  clock: Clock;
  iam: IamApi;
  secretsManager: SecretsManagerApi;
  ssm: Pick<SsmApi, 'existingParameters' | 'parametersUnder'>;
  logs: Pick<LogsApi, 'logGroups'>;
  efs: EfsApi;
  ec2: Ec2Api;
};

/** How one kind of reference is read. */
export type ReferenceReading = {
  home: Home;
  context: ReferenceContext;
  /**
   * Makes a call; undefined when it went wrong, which is told of as unread.
   *
   * @param what it was for, to be read after "not checked:"; null where the answer only helps with the advice
   */
  call<T>(what: string | null, read: (signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
};
