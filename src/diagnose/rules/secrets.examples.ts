import type { Evidence } from '../evidence.ts';
import { definition, exampleSecret, unstarted } from './example.ts';

const unable =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';

export const secretsExamples: Readonly<Record<string, Evidence>> = {
  'secret-no-route': unstarted(
    `${unable} unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration.`,
  ),
  'secret-key-denied': unstarted(
    `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: AccessDeniedException: Access to KMS is not allowed`,
  ),
  'secret-denied': unstarted(
    `${unable} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${exampleSecret} from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/0 is not authorized to perform: secretsmanager:GetSecretValue`,
  ),
  'secret-without-value': unstarted(
    `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT`,
  ),
  'secret-missing': unstarted(
    `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
  ),
  'secret-json-key': unstarted(
    `${unable} unable to retrieve secret from asm: ${exampleSecret}: retrieved secret from Secrets Manager did not contain json key PASSWORD`,
  ),
  'secret-not-json': unstarted(
    `${unable} unable to retrieve secret from asm: ${exampleSecret}: invalid character 'p' looking for beginning of value`,
  ),
  'parameter-no-route': unstarted(
    `${unable} unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded`,
  ),
  'parameter-denied': unstarted(
    `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/0 is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db`,
  ),
  'parameter-missing': unstarted(
    `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): Invalid parameters: /prod/db`,
    {
      definition: definition({ secrets: [{ name: 'DB', valueFrom: '/prod/db' }] }),
    },
  ),
  'registry-auth-no-route': unstarted(
    `${unable} unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.9:443: i/o timeout`,
  ),
  'registry-auth-denied': unstarted(
    `${unable} unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/x/0 is not authorized to perform: ecr:GetAuthorizationToken`,
  ),
  'aws-host-unknown': unstarted(
    `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: RequestError: send request failed caused by: Post "https://secretsmanager.eu-west-1.amazonaws.com/": dial tcp: lookup secretsmanager.eu-west-1.amazonaws.com: no such host`,
  ),
  'secret-deleted': unstarted(
    `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${exampleSecret} from secrets manager: InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`,
  ),
  'secrets-throttled': unstarted(
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 5 time(s): ThrottlingException: Rate exceeded',
  ),
};
