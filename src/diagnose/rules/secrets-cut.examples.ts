import type { Evidence } from '../evidence.ts';
import { unstarted } from './example.ts';

const unable =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';

export const secretsCutExamples: Readonly<Record<string, Evidence>> = {
  'secret-unread': unstarted(
    `${unable} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:123456789...`,
  ),
  'parameter-unread': unstarted(
    `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): Acc...`,
  ),
  'registry-auth-unread': unstarted(`${unable} unable to retrieve ecr registry auth: service call has been retr...`),
  'execution-resources-unread': unstarted(`${unable} unable to retr`),
};
