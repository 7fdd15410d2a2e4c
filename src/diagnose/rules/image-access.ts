import { pullWords } from '../image-in-text.ts';
import { capital, deniedWords, lookupWords, networkWords, triesIn } from '../words.ts';
import { allow, deniedRole, isOwnPolicy, refusal } from './denied.ts';
import { imageLimitRules, imageRefusalRules } from './image-refusals.ts';
import { isEcr, registryName, registryOf } from './registry.ts';
import { puller, RANK, type Said, type TextRule } from './rule.ts';
import { ecrEndpoints, wayOutAdvice } from './way-out.ts';

/** Registries that cannot be reached, or that refuse. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */

const { exact: rank } = RANK;
function spelling(said: Said): string[] {
  const { isMisspelt, host } = registryOf(said);
  return isMisspelt ? [`Check the spelling of ${host}: hosts of ECR are ACCOUNT.dkr.ecr.REGION.amazonaws.com.`] : [];
}

/** What the pull needs of the network, by where the image lies. */
function routeAdvice(said: Said): string[] {
  const { kind, host } = registryOf(said);
  if (kind === 'ecr' || kind === 'unknown') return [...spelling(said), ...wayOutAdvice(said, ecrEndpoints)];
  return [
    ...wayOutAdvice(said, null),
    `VPC endpoints do not lead to ${host}: without a NAT gateway, copy the image to ECR or pull it through ECR's cache.`,
  ];
}

/** Without a secret's own answer, several tries mean that nothing answered. */
function credentialsTrouble({ text }: Said): 'network' | 'denied' | 'malformed' | 'unknown' {
  if (/malformed|invalid schema|unmarshal|empty (?:field|response|secrets value)/i.test(text)) return 'malformed';
  if (deniedWords.test(text)) return 'denied';
  return networkWords.test(text) || (triesIn(text) ?? 1) > 1 ? 'network' : 'unknown';
}

const credentialRules: readonly TextRule[] = [
  {
    id: 'image-registry-credentials',
    pattern:
      /CannotPullContainerAuthError|registry auth from asm|private registry (?:auth|cred)|repositoryCredentials|asm fetching (?:authorization data|username|password)/i,
    rank,
    cause: (said) => {
      const why = {
        malformed: ': the secret does not hold a user name and a password as JSON',
        network: `: ${puller(said)} most likely cannot reach AWS Secrets Manager, which stores them`,
        denied: `: ${refusal(said, 'secretsmanager:GetSecretValue')}`,
        unknown: '',
      };
      // Images in ECR need none: then it is another one's registry.
      const registry = isEcr(said) ? 'a private registry' : `the registry of ${said.image}`;
      return `The credentials for ${registry} could not be read${why[credentialsTrouble(said)]}.`;
    },
    advice: (said) => {
      const malformed = credentialsTrouble(said) === 'malformed';
      const exists = malformed
        ? 'Put the value as {"username": …, "password": …} into the secret that repositoryCredentials.credentialsParameter names: aws secretsmanager put-secret-value'
        : 'Check that the secret in repositoryCredentials.credentialsParameter exists and holds {"username": …, "password": …}.';
      const allowed = isOwnPolicy(said)
        ? `Allow secretsmanager:GetSecretValue on it (and kms:Decrypt on its key) for ${deniedRole(said)}.`
        : allow(said, 'secretsmanager:GetSecretValue', null);
      if (credentialsTrouble(said) === 'network') return [...wayOutAdvice(said, 'secretsmanager'), exists];
      if (malformed) return [exists];
      return credentialsTrouble(said) === 'denied' ? [allowed] : [exists, allowed];
    },
  },
];

const answerRules: readonly TextRule[] = [
  {
    id: 'image-upstream',
    pattern: /pull[- ]through cache|UpstreamImage|Upstream(?:AccessDenied|TooManyRequests|Unavailable)/i,
    rank,
    cause: (said) => `ECR's pull-through cache could not get ${said.image} from the registry behind it.`,
    advice: (said) => [
      'Check the cache rule and its credentials: aws ecr describe-pull-through-cache-rules and validate-pull-through-cache-rule.',
      `Allow ecr:BatchImportUpstreamImage and ecr:CreateRepository for ${deniedRole(said)}: the first pull needs them.`,
    ],
  },
  {
    id: 'image-registry-failed',
    pattern:
      /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|unexpected HTTP status: 50\d/i,
    also: pullWords,
    rank,
    cause: (said) =>
      `${registryName(said)} failed internally when ${said.image} was pulled (HTTP ${/\b50\d/.exec(said.text)?.[0] ?? '5xx'}).`,
    advice: (said) => [
      'Deploy again: this passes.',
      `If it persists, check the status page of ${registryOf(said).host}, and a proxy between ${puller(said)} and the registry.`,
    ],
  },
];

const wayRules: readonly TextRule[] = [
  {
    id: 'image-registry-unknown-host',
    pattern: lookupWords,
    also: /pull|resolve ref|dkr[.-]ecr|registry/i,
    rank,
    cause: (said) =>
      `The host name ${registryOf(said).kind === 'docker-hub' || registryOf(said).kind === 'unknown' ? `of the registry of ${said.image}` : registryOf(said).host} cannot be resolved from ${puller(said)}${registryOf(said).isMisspelt ? ': it is not a host of ECR, most likely misspelt' : ''}.`,
    advice: (said) =>
      [
        `Check the spelling of ${registryOf(said).host}, its region included.`,
        isEcr(said)
          ? 'Turn on DNS resolution and DNS host names in the VPC, and private DNS for the ecr.dkr and ecr.api endpoints.'
          : 'Turn on DNS resolution in the VPC; a private name needs a hosted zone that the VPC is associated with.',
      ].slice(0, registryOf(said).isMisspelt ? 1 : 2),
  },
  {
    id: 'image-registry-certificate',
    pattern: /x509: /,
    also: /pull|registry/i,
    rank,
    cause: (said) => `The certificate of the registry of ${said.image} is not trusted by the host that pulls.`,
    advice: () => [
      'Give the registry a certificate of a public authority, or pull the image through ECR: Fargate trusts no private authority.',
    ],
  },
  {
    id: 'image-no-route',
    pattern:
      /connection issue between the task and Amazon ECR|check your network|i\/o timeout|request cancell?ed|TLS handshake timeout|deadline exceeded|connect: |connection refused|send request failed|Client\.Timeout|no route to host|network is unreachable/i,
    also: pullWords,
    rank,
    cause: (said) =>
      registryOf(said).isMisspelt
        ? `${registryOf(said).host} did not answer, so ${said.image} could not be pulled: it is not a host of ECR, most likely misspelt.`
        : `${capital(puller(said))} cannot reach ${registryOf(said).host}, so ${said.image} could not be pulled.`,
    advice: routeAdvice,
  },
];

export const imageAccessRules: readonly TextRule[] = [
  ...imageLimitRules,
  ...credentialRules,
  ...imageRefusalRules,
  ...answerRules,
  ...wayRules,
];
