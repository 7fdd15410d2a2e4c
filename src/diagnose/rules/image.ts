import { cut } from '../../lib/text.ts';
import { containersOf, platformOf } from '../definition.ts';
import type { ImageState } from '../evidence.ts';
import { pullWords } from '../image-in-text.ts';
import { inCommand, isCut } from '../words.ts';
import { deniedRole } from './denied.ts';
import { cutAnswerRules } from './image-refusals.ts';
import { isEcr, registryName, registryOf } from './registry.ts';
import { containerWord, isOnInstance, puller, RANK, repositoryOf, type Said, type TextRule, theImage } from './rule.ts';

/** Images that are not there, or not what the task can run. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */

const { exact: rank } = RANK;

/** What ECR says of the image that the text is about; null when it was not asked. */
function stateOf({ evidence: { images }, image }: Said): ImageState | null {
  return images.find((one) => one.image === image)?.state ?? null;
}

function listImages(said: Said): string {
  const { ecrRegion, region, host } = registryOf(said);
  if (!said.isImageKnown) return whichImages(said);
  if (!isEcr(said) || ecrRegion === null) return `See in ${host} which tags ${repositoryOf(said.image)} has.`;
  const newest = "--query 'sort_by(imageDetails,&imagePushedAt)[-5:].imageTags'";
  return `See the newest tags: aws ecr describe-images --repository-name ${inCommand(repositoryOf(said.image), 'REPOSITORY')} --region ${region} ${newest}`;
}

/** Where the text names none of several images, the reader has to look at all of them. */
function whichImages({ evidence }: Said): string {
  const images = containersOf(evidence.definition).map(({ name, image }) => `${image} (${name})`);
  return `The text does not say which image it is. The revision has ${images.join(', ') || 'none'}.`;
}

function pullByHand(said: Said, why: string): string[] {
  return said.isImageKnown ? [`${why}: docker pull ${inCommand(said.image, 'IMAGE')}`] : [];
}

function listRepositories(said: Said): string {
  if (!isEcr(said)) return `See in ${registryOf(said).host} what there is.`;
  return `See what there is: aws ecr describe-repositories --region ${registryOf(said).region} --query 'repositories[].repositoryName'`;
}

const notFound =
  /: not found\b|manifest unknown|\bmanifest for \S{1,400} not found|\bimage '?\S{1,400} not found|Tag \S{1,128} not found in repository|ImageNotFound|Requested image not found|API error \(404\)|404 Not Found/i;

function missingImage(said: Said): string {
  const { image } = said;
  if (stateOf(said)?.kind === 'no-repository') return missingRepository(said, null);
  if (stateOf(said)?.kind === 'image') return `${theImage(said)} did not exist when the task started.`;
  if (said.named === null && /API error \(404\)/.test(said.text)) {
    return `${registryName(said)} says that it has no such image: ${image} (404).`;
  }
  return image.includes('@') ? `The digest of image ${image} no longer exists.` : `${theImage(said)} does not exist.`;
}

function missingRepository(said: Said, name: string | null): string {
  if (!said.isImageKnown && name === null) return `The repository of ${said.image} does not exist.`;
  return `The repository ${name ?? repositoryOf(said.image)} of ${said.image} does not exist in ${registryOf(said).host}.`;
}

const missingRules: readonly TextRule[] = [
  {
    id: 'image-repository-missing',
    pattern:
      /repository with name '([^']{1,256})' does not exist|name unknown|repository does not exist in the registry|\brepository '?([^\s']{1,400}) not found/i,
    rank,
    cause: (said) => missingRepository(said, said.match[1] ?? null),
    advice: (said) => [
      'Check the account, the region and the name in the image: the repository must be there before the deploy.',
      listRepositories(said),
    ],
  },
  {
    id: 'image-not-found',
    pattern: notFound,
    also: /pull|manifest|image|repository/i,
    rank,
    cause: missingImage,
    advice: (said) =>
      stateOf(said)?.kind === 'no-repository'
        ? [listRepositories(said), 'Check the account, the region and the name in the image.']
        : [
            listImages(said),
            isEcr(said)
              ? 'Check that the build pushed this very tag, to this account and region, before the deploy began.'
              : 'Check that the build pushed this very tag before the deploy began.',
            ...(isEcr(said) ? ['If it was there once, a lifecycle policy may have removed it.'] : []),
          ],
  },
];

const platformRule: TextRule = {
  id: 'image-wrong-platform',
  pattern:
    /descriptor (?:matching|for) platform [{'"]{0,2}([\w/.-]{3,60})?|no match(?:ing manifest)? for (?:platform )?([\w/.-]{3,60})?|image operating system .{1,40} cannot be used/i,
  rank,
  cause: (said) => {
    const platform = said.match[1] ?? said.match[2] ?? platformOf(said.evidence.definition);
    const state = stateOf(said);
    const has = state?.kind === 'image' && state.platforms ? `; it has ${state.platforms.join(', ')}` : '';
    return `${theImage(said)} has nothing for the platform ${platform} that the task runs on${has}.`;
  },
  advice: ({ evidence: { definition: body }, image }) => [
    `Build for it: docker buildx build --platform ${platformOf(body)} --push -t ${inCommand(image, 'IMAGE')} .`,
    "Or set the revision's runtimePlatform.cpuArchitecture to what the image has: X86_64 for linux/amd64, ARM64 for linux/arm64.",
  ],
};

const diskRule: TextRule = {
  id: 'disk-full',
  pattern: /no space left on device|Thin Pool has .{0,40}free data blocks/i,
  rank,
  cause: (said) =>
    `The disk${isOnInstance(said) ? ' of the instance' : ' of the task'} was full while ${said.image} was pulled or its container was made.`,
  advice: (said) =>
    isOnInstance(said)
      ? [
          'Free space on the instance (docker system prune) or give it a larger volume.',
          'Configure the ECS agent to clean up earlier: ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION and ECS_IMAGE_MINIMUM_CLEANUP_AGE.',
        ]
      : ["Set the revision's ephemeralStorage.sizeInGiB (21 to 200; it is 20 without).", 'Make the image smaller.'],
};

/** Images that are there and that no host can unpack: deploying again does not help. */
const brokenRules: readonly TextRule[] = [
  {
    id: 'image-attestation',
    pattern: /application\/vnd\.in-toto|failed to get stream processor/i,
    rank,
    cause: (said) =>
      `The manifest list of ${said.image} has a build attestation where the host expects layers of an image.`,
    advice: (said) => [
      `Build without attestations and push again: docker buildx build --provenance=false --sbom=false --platform ${platformOf(said.evidence.definition)} --push -t ${inCommand(said.isImageKnown ? said.image : null, 'IMAGE')} .`,
      'Name the image by its tag or by the digest of the list, not by the digest of an entry whose platform is unknown/unknown.',
    ],
  },
  {
    id: 'image-compression',
    pattern: /invalid compression algorithm|failed to decompress|unsupported compression|magic number mismatch/i,
    also: /pull|layer|image/i,
    rank,
    cause: (said) => `The layers of ${said.image} are compressed in a way that the host cannot read.`,
    advice: () => [
      'Build with gzip layers and push again: docker buildx build --output type=image,push=true,compression=gzip,force-compression=true',
      'Layers of zstd need Fargate platform version 1.4.0, or a current Docker or containerd on the instances.',
    ],
  },
  {
    id: 'image-broken',
    pattern:
      /mismatched image rootfs and manifest layers|unexpected commit digest|failed size validation|invalid tar header|failed to verify|digest mismatch|wrong diff id|layers? from manifest don.t match image configuration/i,
    also: /pull|layer|image/i,
    rank,
    cause: (said) => `${theImage(said)} is broken: its manifest, its configuration and its layers do not match.`,
    advice: (said) => [
      'Build the image again and push it, without the cache of the build.',
      ...(said.isImageKnown ? pullByHand(said, 'See whether it can be pulled elsewhere') : [whichImages(said)]),
    ],
  },
  {
    id: 'image-file-owner',
    pattern: /failed to Lchown|\blchown \//i,
    also: pullWords,
    rank,
    cause: (said) => {
      const [, path, id] = /Lchown ["']([^"']{1,300})["'] for UID (\d{1,12})/i.exec(said.text) ?? [];
      const owner = path === undefined ? 'its owner' : `the owner of ${path}, user id ${id},`;
      return `${theImage(said)} has a file that the host cannot unpack: ${owner} is outside of the ids that the host knows.`;
    },
    advice: () => [
      'Give the files an owner with a user and group id below 65536 in the build (COPY --chown, tar --no-same-owner), and push the image again.',
    ],
  },
];

const breakOffRule: TextRule = {
  id: 'image-pull-interrupted',
  pattern:
    /failed to register layer|failed to extract layer|context cancell?ed|unexpected EOF|connection reset by peer|short read/i,
  also: pullWords,
  rank: rank - 5,
  cause: (said) =>
    /failed to (?:register|extract) layer: (?!context)/i.test(said.text)
      ? `A layer of ${said.image} could not be unpacked: ${cut(said.text.slice(said.match.index), 200)}`
      : `The pull of ${said.image} broke off half way.`,
  advice: (said) => [
    'Deploy again: this passes where the network was the reason.',
    `If it persists, check the disk${isOnInstance(said) ? ' of the instance' : ' (ephemeralStorage)'} and what is between ${puller(said)} and the registry; build and push the image again.`,
  ],
};

const formRules: readonly TextRule[] = [
  {
    id: 'image-name-invalid',
    pattern: /invalid reference format|InvalidImageReference|couldn't parse image/i,
    rank,
    cause: (said) => `'${said.image}' is not a valid image reference.`,
    advice: () => [
      'Write it as registry/repository:tag, in small letters; look for a variable that was empty when the reference was made.',
    ],
  },
  {
    id: 'image-archived',
    pattern: /ImageArchived|\bimage .{0,200}is archived/i,
    rank,
    cause: (said) => `${theImage(said)} is archived in ECR and cannot be pulled.`,
    advice: (said) => [`Restore it in ECR (repository ${repositoryOf(said.image)}) or push it again.`],
  },
];

const manifestRule: TextRule = {
  id: 'image-manifest-unsupported',
  pattern:
    /unsupported (?:manifest )?media type|manifest\.v1\+|schema ?(?:version )?1\b|media type .{1,120} (?:is not supported|unsupported)/i,
  rank,
  cause: (said) => `The manifest of ${said.image} is of a kind that the host cannot read.`,
  advice: () => [
    'Build and push the image again with a current version of docker buildx; schema 1 manifests are no longer accepted.',
  ],
};

/** Without a special rule, the text itself is the cause. */
const unknownPullRules: readonly TextRule[] = [
  {
    id: 'image-pull-failed',
    pattern: /CannotPull\w{0,40}Error|can.t pull the image|cannot pull '|failed to pull image/i,
    rank: rank - 10,
    cause: (said) => {
      const state = stateOf(said)?.kind;
      if (state === 'no-image') return `${theImage(said)} does not exist.`;
      if (state === 'no-repository') return missingRepository(said, null);
      const of = said.container === null ? '' : ` of ${containerWord(said)}`;
      const end = isCut(said.text) ? ' (the text is cut off)' : '';
      return `${theImage(said)}${of} could not be pulled: ${cut(said.text, 300)}${end}`;
    },
    advice: (said) => [
      listImages(said),
      isEcr(said)
        ? `Check that ${deniedRole(said)} may pull (AmazonECSTaskExecutionRolePolicy) and that ${puller(said)} has a way to ECR.`
        : `Check that ${puller(said)} has a way to ${registryOf(said).host}, and its credentials where the image is private.`,
      ...pullByHand(said, 'See what a pull by hand says'),
    ],
  },
];

export const imageRules: readonly TextRule[] = [
  platformRule,
  diskRule,
  ...missingRules,
  ...brokenRules,
  breakOffRule,
  manifestRule,
  ...formRules,
  ...cutAnswerRules,
  ...unknownPullRules,
];
