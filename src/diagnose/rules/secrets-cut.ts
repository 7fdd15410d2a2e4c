import { capital, regionIn, triesIn } from '../words.ts';
import { deniedRole } from './denied.ts';
import { puller, RANK, type Said, type TextRule } from './rule.ts';
import { parameterOf, registryAuth, secretOf } from './secret-names.ts';
import { ecrEndpoints, wayOutAdvice } from './way-out.ts';

/** Texts about secrets that are cut off before the reason: AWS cuts at 255 characters. */

const { exact: rank } = RANK;
/** Several tries mean that nothing answered; one means an answer that the text does not show. */
function likely({ text }: Said): string {
  const tries = triesIn(text);
  if (tries === null) return 'It is missing, access is denied, or it cannot be reached';
  return tries > 1
    ? `ECS tried ${tries} times, so most likely nothing answered: it cannot be reached`
    : 'ECS tried once, so something answered: most likely it is missing or access is denied';
}

/** Half an ARN finds nothing: then the list helps. */
function seeSecret(said: Said): string {
  const region = regionIn(said.text) ?? said.evidence.region;
  const [, arn] = /^secret (arn:[\w:/+=.@-]{1,600})$/.exec(secretOf(said)) ?? [];
  return arn === undefined
    ? `Check that it exists: aws secretsmanager list-secrets --region ${region} --query 'SecretList[].ARN'`
    : `Check that it exists: aws secretsmanager describe-secret --secret-id ${arn} --region ${region}`;
}

/** What a cut text leaves: the kind of thing, and mostly its name. */
export const unreadSecretRules: readonly TextRule[] = [
  {
    id: 'secret-unread',
    pattern: /secrets? (?:data )?from asm|failed to fetch secret|secretsmanager:/i,
    unless: registryAuth,
    rank: rank - 5,
    cause: (said) => `${capital(secretOf(said))} could not be read. ${likely(said)}.`,
    advice: (said) => [
      seeSecret(said),
      `Check that ${deniedRole(said)} may read it: secretsmanager:GetSecretValue, and kms:Decrypt if it has its own KMS key.`,
      ...((triesIn(said.text) ?? 2) > 1 ? wayOutAdvice(said, 'secretsmanager') : []),
    ],
  },
  {
    id: 'parameter-unread',
    pattern: /secrets? (?:data )?from ssm|parameter store/i,
    rank: rank - 5,
    cause: (said) => `${capital(parameterOf(said))} could not be read from Systems Manager. ${likely(said)}.`,
    advice: (said) => [
      `See what there is: aws ssm describe-parameters --region ${regionIn(said.text) ?? said.evidence.region} --query 'Parameters[].Name'`,
      `Check that ${deniedRole(said)} may read it: ssm:GetParameters, and kms:Decrypt if it has its own KMS key.`,
      ...((triesIn(said.text) ?? 2) > 1 ? wayOutAdvice(said, 'ssm') : []),
    ],
  },
  {
    id: 'registry-auth-unread',
    pattern: /ecr registry auth|registry auth from Amazon ECR/i,
    rank: rank - 5,
    cause: (said) => `${capital(puller(said))} could not sign in to ECR. ${likely(said)}.`,
    advice: (said) => [
      `Check that ${deniedRole(said)} has AmazonECSTaskExecutionRolePolicy, or allow it ecr:GetAuthorizationToken on *.`,
      ...wayOutAdvice(said, ecrEndpoints),
    ],
  },
  {
    id: 'execution-resources-unread',
    pattern: /unable to pull secrets or registry auth/i,
    unless: registryAuth,
    rank: rank - 10,
    cause: () =>
      'What the task needs before it starts could not be read: a secret, a parameter, or the sign-in to ECR. The text of AWS does not say which.',
    advice: (said) => [
      ...wayOutAdvice(said, `${ecrEndpoints}, secretsmanager and ssm`),
      `Check that ${deniedRole(said)} has AmazonECSTaskExecutionRolePolicy and may read the secrets of the revision.`,
    ],
  },
];
