import { ecrHost, isImage, parseImage } from '../../lib/image.ts';
import { definition, exampleImage, unstarted, unstartedOnEc2 } from './example.ts';
import { executionRole, RANK, repositoryOf, type Said, type TextRule } from './rule.ts';
import { ecrEndpoints, wayOutAdvice } from './way-out.ts';

/** Registries that cannot be reached, or that refuse. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */

const { exact: rank } = RANK;

/** Where the image of a text lies; `ecrRegion` is null outside ECR. */
export function registryOf({ image, evidence: { region } }: Said): {
  host: string;
  ecrRegion: string | null;
  region: string;
} {
  const parsed = parseImage(image);
  const host = isImage(parsed) ? (parsed.registry ?? 'Docker Hub') : 'the registry';
  const ecrRegion = ecrHost(host)?.region ?? null;
  return { host, ecrRegion, region: ecrRegion ?? region };
}

export const imageAccessRules: readonly TextRule[] = [
  {
    id: 'image-rate-limit',
    pattern: /toomanyrequests|pull rate limit|429 Too Many Requests/i,
    rank,
    cause: (said) => `${registryOf(said).host} refused to hand out ${said.image}: its limit for pulls is used up.`,
    advice: () => [
      'Pull through ECR: make a pull-through cache rule for the registry and use its repository in the image.',
      'Or sign in: put the credentials into Secrets Manager and name the secret in repositoryCredentials.',
      'A rerun may pass once the limit is lifted (Docker Hub counts by the hour and by IP address).',
    ],
    example: unstarted(
      'CannotPullContainerError: inspect image has been retried 5 time(s): toomanyrequests: You have reached your pull rate limit.',
      { definition: definition({ image: 'nginx:1.27' }) },
    ),
  },
  {
    id: 'image-layer-blocked',
    pattern: /httpReaderSeeker|starport-layer-bucket/i,
    rank,
    cause: (said) =>
      `The layers of ${said.image} could not be fetched: ECR keeps them in S3, which the task cannot reach or may not read.`,
    advice: (said) => [
      `Allow s3:GetObject on arn:aws:s3:::prod-${registryOf(said).region}-starport-layer-bucket/* in the policy of the S3 gateway endpoint.`,
      'Check that the route tables of the subnets lead to the S3 gateway endpoint or to a NAT gateway.',
      ...wayOutAdvice('s3').slice(1),
    ],
    example: unstarted(
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://example.com/layer: 403 Forbidden',
    ),
  },
  {
    id: 'image-registry-credentials',
    pattern:
      /CannotPullContainerAuthError|registry auth from asm|private registry (?:auth|cred)|repositoryCredentials/i,
    rank,
    cause: (said) => `The credentials for the registry of ${said.image} could not be read.`,
    advice: ({ evidence: of }) => [
      'Check that the secret in repositoryCredentials.credentialsParameter exists and holds {"username": …, "password": …}.',
      `Allow secretsmanager:GetSecretValue on it (and kms:Decrypt on its key) for ${executionRole(of)}.`,
    ],
    example: unstarted('CannotPullContainerAuthError: unable to get credentials for registry registry.example.com', {
      definition: definition({ image: 'registry.example.com/web:1' }),
    }),
  },
  {
    id: 'image-denied',
    pattern:
      /not authorized to perform: ecr:(?!GetAuthorizationToken)\w+|no basic auth credentials|Check that the role has the permissions|dkr[.-]ecr.*\b40[13] (?:Forbidden|Unauthorized)/i,
    rank,
    cause: (said) => `The task may not pull ${said.image}: access to the ECR repository was denied.`,
    advice: (said) => [
      `Attach AmazonECSTaskExecutionRolePolicy to ${executionRole(said.evidence)}, or allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability and ecr:GetAuthorizationToken.`,
      `If the repository belongs to another account, allow this account in its policy: aws ecr get-repository-policy --repository-name ${repositoryOf(said.image)} --region ${registryOf(said).region}`,
    ],
    example: unstartedOnEc2(
      'CannotPullECRContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. User: arn:aws:sts::123456789012:assumed-role/x/i-1 is not authorized to perform: ecr:BatchGetImage',
    ),
  },
  {
    id: 'image-private',
    pattern:
      /pull access denied for|requested access to the resource is denied|insufficient_scope|docker login|\b40[13] (?:Forbidden|Unauthorized)/i,
    rank,
    cause: (said) =>
      `${registryOf(said).host} does not hand out ${said.image}: the repository is private or does not exist.`,
    advice: () => [
      'Check the spelling of the image: a name without a registry host means Docker Hub, not ECR.',
      "If it is private, put the credentials into Secrets Manager and name the secret in the container's repositoryCredentials.",
    ],
    example: unstarted(
      "CannotPullContainerError: Error response from daemon: pull access denied for acme/web, repository does not exist or may require 'docker login'",
      { definition: definition({ image: 'acme/web:1' }) },
    ),
  },
  {
    id: 'image-upstream',
    pattern: /pull[- ]through cache|UpstreamImage|Upstream(?:AccessDenied|TooManyRequests|Unavailable)/i,
    rank,
    cause: (said) => `ECR's pull-through cache could not get ${said.image} from the registry behind it.`,
    advice: (said) => [
      'Check the cache rule and its credentials: aws ecr describe-pull-through-cache-rules and validate-pull-through-cache-rule.',
      `Allow ecr:BatchImportUpstreamImage and ecr:CreateRepository for ${executionRole(said.evidence)}: the first pull needs them.`,
    ],
    example: unstarted(
      'CannotPullContainerError: UnableToGetUpstreamImageException: the upstream image could not be read',
    ),
  },
  {
    id: 'image-registry-unknown-host',
    pattern: /(?:pull|resolve ref|dkr[.-]ecr|registry).*no such host|no such host.*(?:pull|registry)/i,
    rank,
    cause: (said) => `The host name of the registry of ${said.image} cannot be resolved from the task.`,
    advice: (said) => [
      `Check the spelling of ${registryOf(said).host}, its region included.`,
      'Turn on DNS resolution and DNS host names in the VPC, and private DNS for the ecr.dkr and ecr.api endpoints.',
    ],
    example: unstarted(
      `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: failed to do request: Head "https://x/v2": dial tcp: lookup x on 10.0.0.2:53: no such host`,
    ),
  },
  {
    id: 'image-registry-certificate',
    pattern: /(?:pull|registry).*x509: /i,
    rank,
    cause: (said) => `The certificate of the registry of ${said.image} is not trusted by the host that pulls.`,
    advice: () => [
      'Give the registry a certificate of a public authority, or pull the image through ECR: Fargate trusts no private authority.',
    ],
    example: unstarted(
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): x509: certificate signed by unknown authority',
    ),
  },
  {
    id: 'image-no-route',
    pattern:
      /connection issue between the task and Amazon ECR|can.t pull the image\. Check your network|(?:pull|CannotPull|resolve ref).*(?:i\/o timeout|request canceled|TLS handshake timeout|deadline exceeded|connect: |connection refused)/i,
    rank,
    cause: (said) => `The task has no way to ${registryOf(said).host}, so ${said.image} could not be pulled.`,
    advice: () => wayOutAdvice(ecrEndpoints),
    example: unstarted(
      `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: failed to do request: Head "https://x/v2": dial tcp 10.0.1.5:443: i/o timeout`,
    ),
  },
];
