import { readDenied } from '../access-denied.ts';
import { pullWords } from '../image-in-text.ts';
import { capital, deniedWords, isCut, networkWords } from '../words.ts';
import { allow, deniedRole, isOwnPolicy, refusal } from './denied.ts';
import { isEcr, registryName, registryOf } from './registry.ts';
import { isOnInstance, puller, RANK, repositoryOf, type Said, type TextRule } from './rule.ts';
import { wayOutAdvice } from './way-out.ts';

/** Registries that answer, and hand nothing out. ECR takes the task's role, all others the credentials of a secret. */

const { exact: rank } = RANK;

/** An HTTP status of a registry, as containerd and Docker write it. */
const refusedCode = /\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i;
const privateWords =
  /pull access denied|requested access to the resource is denied|insufficient_scope|docker login|no basic auth credentials|authorization token has expired|failed to authorize|anonymous token|oauth token|authentication required|unauthorized: |\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i;

const cacheAdvice =
  'Pull through ECR: make a pull-through cache rule for the registry and use its repository in the image.';
const signInAdvice =
  "If it is private, put the credentials into Secrets Manager and name the secret in the container's repositoryCredentials.";

/** A layer's host is S3's; a manifest's is the registry's own. Without a host, ECR's layers are meant: their copy failed. */
function isEcrLayer(said: Said): boolean {
  if (/starport-layer-bucket|\.s3[.-]/.test(said.text)) return true;
  return (
    /failed to copy: httpRead/i.test(said.text) && said.named === null && isEcr(said) && networkWords.test(said.text)
  );
}

const layerRule: TextRule = {
  id: 'image-layer-blocked',
  pattern: /starport-layer-bucket|httpRead(?:er)?Seeker/i,
  when: isEcrLayer,
  rank,
  cause: (said) =>
    isLayerDenied(said)
      ? `The layers of ${said.image} may not be read: ECR keeps them in S3, and ${readDenied(said.text)?.action == null ? 'access to them was denied' : refusal(said, 's3:GetObject')}.`
      : `The layers of ${said.image} could not be fetched: ECR keeps them in S3, which ${puller(said)} cannot reach or may not read.`,
  advice: (said) => [
    `Allow s3:GetObject on arn:aws:s3:::prod-${registryOf(said).region}-starport-layer-bucket/* in the policy of the S3 gateway endpoint.`,
    ...(isLayerDenied(said)
      ? []
      : [
          'Check that the route tables of the subnets lead to the S3 gateway endpoint or to a NAT gateway.',
          ...wayOutAdvice(said, 's3').slice(1),
        ]),
  ],
};

function isLayerDenied({ text }: Said): boolean {
  return refusedCode.test(text) || deniedWords.test(text);
}

/** Docker Hub's own words for its limit: no other registry has them. */
const dockerHubLimit = /pull rate limit|docker\.com\/increase-rate-limit/i;

export const imageLimitRules: readonly TextRule[] = [
  {
    id: 'image-throttled',
    pattern: /toomanyrequests|429 Too Many Requests|Rate exceeded/i,
    also: pullWords,
    unless: dockerHubLimit,
    when: isEcr,
    rank,
    cause: (said) => `ECR throttled the pull of ${said.image}: too many requests of this account at once.`,
    advice: () => [
      'Deploy again, with fewer tasks at a time: this passes.',
      'If it stays, ask for more: Service Quotas, Amazon Elastic Container Registry, the rate of its API calls.',
    ],
  },
  {
    id: 'image-rate-limit',
    pattern: /toomanyrequests|pull rate limit|429 Too Many Requests/i,
    rank,
    cause: (said) =>
      isEcr(said)
        ? 'Docker Hub refused to hand out an image of the task: its limit for pulls is used up.'
        : `${registryName(said)} refused to hand out ${said.image}: its limit for pulls is used up.`,
    advice: (said) => [
      cacheAdvice,
      ...(registryOf(said).kind === 'public-ecr'
        ? ['A pull with credentials of AWS has a higher limit; copy the image to a repository of your own.']
        : ['Or sign in: put the credentials into Secrets Manager and name the secret in repositoryCredentials.']),
      'A rerun may pass once the limit is lifted (Docker Hub counts by the hour and by IP address).',
    ],
  },
  layerRule,
];

export const imageRefusalRules: readonly TextRule[] = [
  {
    id: 'image-denied',
    pattern:
      /not authorized to perform: ecr:(?!GetAuthorizationToken)\w{1,60}|no basic auth credentials|Check that the role has the permissions|pull access denied|authorization token has expired|requested access to the resource is denied|\b40[13] (?:Forbidden|Unauthorized)|HTTP 40[13] response/i,
    when: (said) => readDenied(said.text)?.action?.startsWith('ecr:') === true || isEcr(said),
    rank,
    cause: (said) => {
      const action = readDenied(said.text)?.action ?? null;
      const why = action === null ? 'access to the ECR repository was denied' : refusal(said, action);
      const or = action === null ? ', or the tag does not exist and the role may not see that' : '';
      return `${capital(puller(said))} may not pull ${said.image}: ${why}${or}.`;
    },
    advice: (said) =>
      isOwnPolicy(said)
        ? [
            `Attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}, or allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability and ecr:GetAuthorizationToken.`,
            `If the repository belongs to another account, allow this account in its policy: aws ecr get-repository-policy --repository-name ${repositoryOf(said.image)} --region ${registryOf(said).region}`,
            'Check the spelling of the repository and of the tag.',
            ...(/token has expired/i.test(said.text)
              ? ['An expired token on an instance: restart its ECS agent.']
              : []),
          ]
        : [allow(said, 'ecr:BatchGetImage', null)],
  },
  {
    id: 'image-credentials-wrong',
    pattern:
      /incorrect username or password|invalid username\/password|bad username or password|authentication (?:failed|failure)/i,
    also: /pull|registry|image|repository|https?:\/\//i,
    when: (said) => pullWords.test(said.text) || said.named !== null,
    rank,
    cause: (said) =>
      `${registryName(said)} refused the user name and password with which ${said.image} was to be pulled.`,
    advice: (said) => [
      'Put valid ones into the secret that the container names in repositoryCredentials, as {"username": …, "password": …}: an access token may have ended.',
      ...(isOnInstance(said)
        ? [
            'Without repositoryCredentials the instance signs in by ECS_ENGINE_AUTH_DATA in /etc/ecs/ecs.config: correct it and restart the ECS agent.',
          ]
        : []),
    ],
  },
  {
    id: 'image-private',
    pattern: privateWords,
    also: /pull|registry|image|repository/i,
    rank,
    cause: refusedCause,
    advice: refusedAdvice,
  },
];

function refusedCause(said: Said): string {
  return `${registryName(said)} does not hand out ${said.image}: the repository is private or does not exist.`;
}

function refusedAdvice(said: Said): string[] {
  const { kind, host } = registryOf(said);
  if (kind === 'public-ecr') {
    return [`Check the spelling of ${said.image}: all images of ${host} are public, so it does not exist there.`];
  }
  const isShort = kind === 'docker-hub' && (said.named?.host ?? null) === null;
  return [
    isShort
      ? 'Check the spelling of the image: a name without a registry host means Docker Hub, not ECR.'
      : `Check the spelling of ${said.image}: its repository and its tag.`,
    signInAdvice,
    ...(kind === 'unknown'
      ? [`For an image in ECR: attach AmazonECSTaskExecutionRolePolicy to ${deniedRole(said)}.`]
      : []),
  ];
}

/** The registry answered, but the text is cut before its code. */
export const cutAnswerRules: readonly TextRule[] = [
  {
    id: 'image-answer-cut',
    pattern: /unexpected status (?:code|from)|httpRead(?:er)?Seeker/i,
    when: ({ text }) => isCut(text),
    rank: rank - 5,
    cause: (said) =>
      `${registryName(said)} refused to hand out ${said.image}; the text of AWS is cut off before the code${registryOf(said).kind === 'ecr' ? '' : ', mostly it is the limit for pulls'}.`,
    advice: (said) =>
      isEcr(said)
        ? [
            `Check that ${deniedRole(said)} may pull (AmazonECSTaskExecutionRolePolicy), and that the policy of the S3 gateway endpoint allows the bucket of the layers.`,
            'See the whole text: aws ecs describe-tasks, soon after the task stopped.',
          ]
        : [
            cacheAdvice,
            signInAdvice,
            'A rerun may pass once the limit is lifted (Docker Hub counts by the hour and by IP address).',
          ],
  },
];
