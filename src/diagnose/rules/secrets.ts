import type { Container } from '../definition.ts';
import { definition, exampleSecret, unstarted } from './example.ts';
import { arnIn, executionRole, RANK, type Said, type TextRule } from './rule.ts';
import { ecrEndpoints, wayOutAdvice } from './way-out.ts';

/** Secrets that cannot be had. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html */

const { exact: rank } = RANK;
const unable =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';

/** The secret that the text names, else the only one of the revision, else a word for it. */
function secretOf(said: Said): string {
  const arn = arnIn(said.text, 'secretsmanager');
  return arn === null ? only(said, /:secretsmanager:/, 'a secret of the revision') : `secret ${arn}`;
}

function parameterOf(said: Said): string {
  const arn = arnIn(said.text, 'ssm');
  const named = arn ?? /(?:Invalid parameters|invalid ssm parameters): ([^\s,[\]]+)/i.exec(said.text)?.[1];
  return named === undefined
    ? only(said, /^(?!.*:secretsmanager:)/, 'a parameter of the revision')
    : `parameter ${named}`;
}

function only({ container }: { container: Container | null }, pattern: RegExp, word: string): string {
  const found = (container?.secrets ?? []).filter(({ from }) => pattern.test(from));
  const [first] = found;
  return found.length === 1 && first !== undefined ? `${first.from} (variable ${first.name})` : word;
}

export const secretRules: readonly TextRule[] = [
  {
    id: 'secret-no-route',
    pattern:
      /(?:connection issue between the task and AWS Secrets Manager)|(?:secret from asm|secretsmanager).*(?:i\/o timeout|deadline exceeded|send request failed|connection refused|request canceled|no such host)/i,
    rank,
    cause: (said) => `The task has no way to AWS Secrets Manager, so ${secretOf(said)} could not be read.`,
    advice: () => wayOutAdvice('secretsmanager'),
    example: unstarted(
      `${unable} unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration.`,
    ),
  },
  {
    id: 'secret-key-denied',
    pattern: /(?:asm|secrets manager|ssm).*(?:kms:Decrypt|Access to KMS is not allowed|KMSAccessDenied)/i,
    rank,
    cause: (said) =>
      `The key of ${/ssm/i.test(said.text) ? parameterOf(said) : secretOf(said)} may not be used: kms:Decrypt was denied.`,
    advice: ({ evidence }) => [
      `Allow kms:Decrypt on the key for ${executionRole(evidence)}, in its policy and in the key's own.`,
    ],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: AccessDeniedException: Access to KMS is not allowed`,
    ),
  },
  {
    id: 'secret-denied',
    pattern: /(?:asm|secrets manager).*(?:AccessDenied|not authorized)|not authorized to perform: secretsmanager:/i,
    rank,
    cause: (said) =>
      `${capital(secretOf(said))} may not be read: access was denied to ${executionRole(said.evidence)}.`,
    advice: (said) => [
      `Allow secretsmanager:GetSecretValue on ${arnIn(said.text, 'secretsmanager') ?? 'the secret'} for ${executionRole(said.evidence)}.`,
      'If the secret has a key of its own in KMS, allow kms:Decrypt on it too; if it belongs to another account, allow this one in its policy.',
    ],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${exampleSecret} from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/0 is not authorized to perform: secretsmanager:GetSecretValue`,
    ),
  },
  {
    id: 'secret-without-value',
    pattern: /specified secret value for (?:staging label|VersionId)[: ]*([\w-]+)?/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} has no value for ${said.match[1] ?? 'the version asked for'}.`,
    advice: (said) => [
      `Put one: aws secretsmanager put-secret-value --secret-id ${arnIn(said.text, 'secretsmanager') ?? 'SECRET'} --secret-string …`,
      "Check the version stage and the version id at the end of the secret's valueFrom.",
    ],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT`,
    ),
  },
  {
    id: 'secret-missing',
    pattern: /can.t find the specified secret|(?:asm|secrets manager).*ResourceNotFoundException/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} does not exist.`,
    advice: ({ evidence: { region } }) => [
      `See what there is: aws secretsmanager list-secrets --region ${region} --query 'SecretList[].ARN'`,
      'Check the ARN in valueFrom, the six random characters at its end, its region and its account included.',
    ],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: failed to fetch secret ${exampleSecret} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    ),
  },
  {
    id: 'secret-json-key',
    pattern: /did not contain json key ([^\s,;]+)/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} has no JSON key ${said.match[1]}.`,
    advice: (said) => [
      `Add the key ${said.match[1]} to the secret, or correct it in valueFrom (ARN:key:stage:version).`,
    ],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: ${exampleSecret}: retrieved secret from Secrets Manager did not contain json key PASSWORD`,
    ),
  },
  {
    id: 'secret-not-json',
    pattern: /secret.*invalid character '.{1,6}'/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} is no JSON, but a key of it is asked for.`,
    advice: () => ['Leave the key out of valueFrom to get the whole text, or store the secret as a JSON object.'],
    example: unstarted(
      `${unable} unable to retrieve secret from asm: ${exampleSecret}: invalid character 'p' looking for beginning of value`,
    ),
  },
  {
    id: 'parameter-no-route',
    pattern:
      /connection issue between the task and (?:AWS )?(?:Systems Manager|SSM)|secrets? from ssm.*(?:i\/o timeout|deadline exceeded|send request failed|connection refused|request canceled|no such host)/i,
    rank,
    cause: (said) => `The task has no way to Systems Manager, so ${parameterOf(said)} could not be read.`,
    advice: () => wayOutAdvice('ssm'),
    example: unstarted(
      `${unable} unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded`,
    ),
  },
  {
    id: 'parameter-denied',
    pattern: /ssm.*(?:AccessDenied|not authorized)/i,
    rank,
    cause: (said) =>
      `${capital(parameterOf(said))} may not be read: access was denied to ${executionRole(said.evidence)}.`,
    advice: (said) => [
      `Allow ssm:GetParameters on ${arnIn(said.text, 'ssm') ?? 'the parameter'} for ${executionRole(said.evidence)}.`,
      'A SecureString with a key of its own needs kms:Decrypt on it too.',
    ],
    example: unstarted(
      `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/0 is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db`,
    ),
  },
  {
    id: 'parameter-missing',
    pattern: /ssm.*(?:Invalid parameters|ParameterNotFound)|invalid ssm parameters/i,
    rank,
    cause: (said) => `${capital(parameterOf(said))} does not exist in Systems Manager.`,
    advice: ({ evidence: { region } }) => [
      'Check the name in valueFrom: a bare name means this region, another region or account needs the full ARN.',
      `See what there is: aws ssm describe-parameters --region ${region} --query 'Parameters[].Name'`,
    ],
    example: unstarted(
      `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): Invalid parameters: /prod/db`,
      {
        definition: definition({ secrets: [{ name: 'DB', valueFrom: '/prod/db' }] }),
      },
    ),
  },
  {
    id: 'registry-auth-no-route',
    pattern:
      /registry auth\b.*(?:i\/o timeout|send request failed|deadline exceeded|connection refused|request canceled|no such host|connection issue)/i,
    rank,
    cause: () => 'The task has no way to the ECR API, so it could not sign in to pull its image.',
    advice: () => wayOutAdvice(ecrEndpoints),
    example: unstarted(
      `${unable} unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.9:443: i/o timeout`,
    ),
  },
  {
    id: 'registry-auth-denied',
    pattern: /ecr:GetAuthorizationToken|ecr registry auth.*AccessDenied/i,
    rank,
    cause: ({ evidence }) =>
      `The task may not sign in to ECR: ecr:GetAuthorizationToken was denied to ${executionRole(evidence)}.`,
    advice: ({ evidence }) => [`Attach AmazonECSTaskExecutionRolePolicy to ${executionRole(evidence)}.`],
    example: unstarted(
      `${unable} unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/x/0 is not authorized to perform: ecr:GetAuthorizationToken`,
    ),
  },
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
