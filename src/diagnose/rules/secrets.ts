import { readDenied } from '../access-denied.ts';
import { capital, deniedWords, inCommand, lookupWords, networkWords, regionIn } from '../words.ts';
import { allow, deniedRole, isOwnPolicy, refusal } from './denied.ts';
import { arnIn, puller, RANK, type Said, type TextRule, withoutEnd } from './rule.ts';
import { asm, ecrAuth, parameterOf, registryAuth, secretOf, ssm } from './secret-names.ts';
import { ecrEndpoints, wayOutAdvice } from './way-out.ts';

/** Secrets that cannot be had. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html */

const { exact: rank } = RANK;
function isMissing({ text }: Said): boolean {
  return /ResourceNotFoundException|can.t find the specified secret/i.test(text);
}

/** What to do about a refusal: in the role's own policy there is more to say. */
function allowed(said: Said, action: string, resource: string | null, more: string): string[] {
  return isOwnPolicy(said) ? [allow(said, action, resource), more] : [allow(said, action, resource)];
}

const resolveAdvice = [
  'Turn on DNS resolution and DNS host names in the VPC; a DNS server of your own (DHCP option set) must resolve the public names of AWS.',
  'With a VPC endpoint, turn on its private DNS names.',
];

const secretsManagerRules: readonly TextRule[] = [
  {
    id: 'secret-no-route',
    pattern: asm,
    also: networkWords,
    unless: registryAuth,
    when: ({ text }) => !lookupWords.test(text),
    rank,
    cause: (said) =>
      `${capital(puller(said))} cannot reach AWS Secrets Manager, so ${secretOf(said)} could not be read.`,
    advice: (said) => wayOutAdvice(said, 'secretsmanager'),
  },
  {
    id: 'secret-key-denied',
    pattern:
      /kms:Decrypt|Access to KMS is not allowed|KMSAccessDenied|DecryptionFailure|can.t decrypt the protected secret|ciphertext refers to a customer master key|KMS key .{0,80}(?:is disabled|pending deletion)|KMSInvalidState/i,
    also: /asm|secrets manager|ssm|secretsmanager/i,
    rank,
    cause: (said) => {
      const of = ssm.test(said.text) ? parameterOf(said) : secretOf(said);
      return /disabled|pending deletion|InvalidState/i.test(said.text)
        ? `The KMS key of ${of} cannot be used: it is disabled or to be deleted.`
        : `The KMS key of ${of} may not be used: ${refusal(said, 'kms:Decrypt')}${/kms:Decrypt|Access to KMS is not allowed/i.test(said.text) ? '' : ', or the key no longer exists'}.`;
    },
    advice: (said) => [
      isOwnPolicy(said)
        ? `Allow kms:Decrypt on the key for ${deniedRole(said)}, in its policy and in the key's own.`
        : allow(said, 'kms:Decrypt', null),
    ],
  },
  {
    id: 'secret-deleted',
    pattern: /marked for deletion|marked deleted|scheduled for deletion/i,
    also: asm,
    unless: registryAuth,
    rank,
    cause: (said) => `${capital(secretOf(said))} is scheduled for deletion, so it cannot be read.`,
    advice: (said) => [
      `Take it back: aws secretsmanager restore-secret --secret-id ${inCommand(arnIn(said.text, 'secretsmanager'), 'SECRET')} --region ${regionIn(said.text) ?? said.evidence.region}`,
      'Or name the secret that replaced it in valueFrom.',
    ],
  },
  {
    id: 'secrets-throttled',
    pattern: /ThrottlingException|Rate exceeded|TooManyRequestsException/i,
    when: ({ text }) => (asm.test(text) || ssm.test(text)) && !registryAuth.test(text),
    rank,
    cause: (said) =>
      `AWS throttled the calls by which ${ssm.test(said.text) ? parameterOf(said) : secretOf(said)} is read: too many tasks read at once.`,
    advice: (said) => [
      'Deploy again, with fewer tasks at a time: this passes.',
      ...(ssm.test(said.text)
        ? [
            'Raise the throughput of Parameter Store: aws ssm update-service-setting --setting-id /ssm/parameter-store/high-throughput-enabled --setting-value true',
          ]
        : ['Read one secret with several JSON keys instead of several secrets.']),
    ],
  },
  {
    id: 'secret-denied',
    pattern: asm,
    also: deniedWords,
    unless: registryAuth,
    rank,
    cause: (said) => `${capital(secretOf(said))} may not be read: ${refusal(said, 'secretsmanager:GetSecretValue')}.`,
    advice: (said) =>
      allowed(
        said,
        'secretsmanager:GetSecretValue',
        arnIn(said.text, 'secretsmanager') ?? 'the secret',
        'If the secret has its own KMS key, allow kms:Decrypt on it too; if it belongs to another account, allow this one in its policy.',
      ),
  },
  {
    id: 'secret-without-value',
    pattern: /specified secret value for (?:staging label|VersionId)[: ]{0,3}([\w-]{1,100})?/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} has no value for ${said.match[1] ?? 'the version asked for'}.`,
    advice: (said) => [
      `Put one: aws secretsmanager put-secret-value --secret-id ${inCommand(arnIn(said.text, 'secretsmanager'), 'SECRET')} --secret-string …`,
      "Check the version stage and the version id at the end of the secret's valueFrom.",
    ],
  },
  {
    id: 'secret-missing',
    pattern: asm,
    unless: registryAuth,
    when: isMissing,
    rank,
    cause: (said) => `${capital(secretOf(said))} does not exist.`,
    advice: ({ text, evidence }) => [
      `See what there is: aws secretsmanager list-secrets --region ${regionIn(text) ?? evidence.region} --query 'SecretList[].ARN'`,
      'Check the ARN in valueFrom, the six random characters at its end, its region and its account included.',
    ],
  },
  {
    id: 'secret-json-key',
    pattern: /did not contain json key ([^\s,;]{1,200})/i,
    rank,
    cause: (said) => `${capital(secretOf(said))} has no JSON key ${said.match[1]}.`,
    advice: (said) => [
      `Add the key ${said.match[1]} to the secret, or correct it in valueFrom (ARN:key:stage:version).`,
    ],
  },
  {
    id: 'secret-not-json',
    pattern: /invalid character '.{1,6}'|unexpected end of JSON input|cannot unmarshal/i,
    also: asm,
    unless: registryAuth,
    rank,
    cause: (said) => `${capital(secretOf(said))} is not a JSON object, but a key of it is asked for.`,
    advice: () => ['Leave the key out of valueFrom to get the whole text, or store the secret as a JSON object.'],
  },
];

const parameterRules: readonly TextRule[] = [
  {
    id: 'parameter-no-route',
    pattern: ssm,
    also: networkWords,
    when: ({ text }) => !lookupWords.test(text),
    rank,
    cause: (said) =>
      `${capital(puller(said))} cannot reach Systems Manager, so ${parameterOf(said)} could not be read.`,
    advice: (said) => wayOutAdvice(said, 'ssm'),
  },
  {
    id: 'parameter-denied',
    pattern: ssm,
    also: deniedWords,
    rank,
    cause: (said) => `${capital(parameterOf(said))} may not be read: ${refusal(said, 'ssm:GetParameters')}.`,
    advice: (said) =>
      allowed(
        said,
        'ssm:GetParameters',
        arnIn(said.text, 'ssm') ?? 'the parameter',
        'A SecureString with its own KMS key needs kms:Decrypt on it too.',
      ),
  },
  {
    id: 'parameter-missing',
    pattern: /invalid (?:ssm )?parameters\b|ParameterNotFound/i,
    also: ssm,
    rank,
    cause: (said) => `${capital(parameterOf(said))} does not exist in Systems Manager.`,
    advice: ({ text, evidence }) => [
      'Check the name in valueFrom: a bare name means this region, another region or account needs the full ARN.',
      `See what there is: aws ssm describe-parameters --region ${regionIn(text) ?? evidence.region} --query 'Parameters[].Name'`,
    ],
  },
];

const signInRules: readonly TextRule[] = [
  {
    id: 'registry-auth-no-route',
    pattern: ecrAuth,
    also: networkWords,
    when: ({ text }) => !lookupWords.test(text),
    rank,
    cause: (said) => `${capital(puller(said))} cannot reach the ECR API, so it could not sign in to pull its image.`,
    advice: (said) => wayOutAdvice(said, ecrEndpoints),
  },
  {
    id: 'registry-auth-denied',
    pattern: ecrAuth,
    also: /GetAuthorizationToken|ecr registry auth/i,
    when: ({ text }) => readDenied(text) !== null,
    rank,
    cause: (said) => `${capital(puller(said))} may not sign in to ECR: ${refusal(said, 'ecr:GetAuthorizationToken')}.`,
    advice: (said) => [
      isOwnPolicy(said)
        ? `Attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}, or allow it ecr:GetAuthorizationToken on *.`
        : allow(said, 'ecr:GetAuthorizationToken', null),
    ],
  },
];

/** Something of AWS by the host that was looked up: `secretsmanager.eu-west-1.amazonaws.com`. */
const lookupRules: readonly TextRule[] = [
  {
    id: 'aws-host-unknown',
    pattern: /lookup ((?:secretsmanager|ssm|api\.ecr|logs|kms|s3|sts|elasticfilesystem)[\w.-]{1,200})/i,
    also: lookupWords,
    rank,
    cause: (said) =>
      `The host name ${withoutEnd(said.match[1] ?? '', '.')} cannot be resolved from ${puller(said)}: DNS fails, not the route.`,
    advice: () => [
      ...resolveAdvice,
      'Check the region in the host name: it comes from the ARN or the log options of the revision.',
    ],
  },
];

export const secretRules: readonly TextRule[] = [
  ...lookupRules,
  ...secretsManagerRules,
  ...parameterRules,
  ...signInRules,
];
