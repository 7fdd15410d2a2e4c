import { cut } from '../../lib/text.ts';
import { platformOf } from '../definition.ts';
import type { ImageState } from '../evidence.ts';
import { exampleImage, unstarted } from './example.ts';
import { registryOf } from './image-access.ts';
import { containerWord, executionRole, RANK, repositoryOf, type Said, type TextRule } from './rule.ts';

/** Images that are not there, or not what the task can run. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */

const { exact: rank } = RANK;

/** What ECR says of the image that the text is about; null when it was not asked. */
function stateOf({ evidence: { images }, image }: Said): ImageState | null {
  return images.find((one) => one.image === image)?.state ?? null;
}

function listImages(said: Said): string {
  const { ecrRegion, region, host } = registryOf(said);
  if (ecrRegion === null) return `See in ${host} which tags ${repositoryOf(said.image)} has.`;
  const newest = "--query 'sort_by(imageDetails,&imagePushedAt)[-5:].imageTags'";
  return `See the newest tags: aws ecr describe-images --repository-name ${repositoryOf(said.image)} --region ${region} ${newest}`;
}

function listRepositories(said: Said): string {
  return `See what there is: aws ecr describe-repositories --region ${registryOf(said).region} --query 'repositories[].repositoryName'`;
}

export const imageRules: readonly TextRule[] = [
  {
    id: 'image-wrong-platform',
    pattern:
      /does not contain descriptor matching platform '?([\w/.-]+)?|no match(?:ing manifest)? for (?:platform )?([\w/.-]+)?|image operating system .* cannot be used/i,
    rank,
    cause: (said) => {
      const asked = said.match[1] ?? said.match[2] ?? platformOf(said.evidence.definition);
      const state = stateOf(said);
      const has = state?.kind === 'image' && state.platforms ? `; it has ${state.platforms.join(', ')}` : '';
      return `Image ${said.image} has nothing for the platform ${asked} that the task runs on${has}.`;
    },
    advice: ({ evidence: { definition: body }, image }) => [
      `Build for it: docker buildx build --platform ${platformOf(body)} --push -t ${image} .`,
      "Or set the revision's runtimePlatform.cpuArchitecture to what the image has: X86_64 for linux/amd64, ARM64 for linux/arm64.",
    ],
    example: unstarted(
      `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'`,
    ),
  },
  {
    id: 'disk-full',
    pattern: /no space left on device|Thin Pool has .*free data blocks/i,
    rank,
    cause: (said) => `The disk was full while ${said.image} was pulled or its container was made.`,
    advice: ({ evidence: { launchType } }) =>
      launchType === 'EC2'
        ? [
            'Free space on the instance (docker system prune) or give it a larger volume.',
            'Let the ECS agent clean up earlier: ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION and ECS_IMAGE_MINIMUM_CLEANUP_AGE.',
          ]
        : ["Set the revision's ephemeralStorage.sizeInGiB (21 to 200; it is 20 without).", 'Make the image smaller.'],
    example: unstarted(
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:1a2b: write /var/lib/x: no space left on device',
    ),
  },
  {
    id: 'image-repository-missing',
    pattern: /repository with name '([^']+)' does not exist|name unknown|repository does not exist in the registry/i,
    rank,
    cause: (said) =>
      `The repository ${said.match[1] ?? repositoryOf(said.image)} of ${said.image} does not exist in ${registryOf(said).host}.`,
    advice: (said) => [
      'Check the account, the region and the name in the image: the repository must be there before the deploy.',
      listRepositories(said),
    ],
    example: unstarted(
      "CannotPullContainerError: name unknown: The repository with name 'web' does not exist in the registry with id '123456789012'",
    ),
  },
  {
    id: 'image-not-found',
    pattern: /: not found\b|manifest unknown|manifest for .* not found|ImageNotFound|Requested image not found/i,
    rank,
    cause: (said) => {
      if (stateOf(said)?.kind === 'no-repository')
        return `The repository ${repositoryOf(said.image)} of ${said.image} does not exist in ${registryOf(said).host}.`;
      const late = stateOf(said)?.kind === 'image' ? ' was not there when the task started' : ' does not exist';
      return `Image ${said.image}${late}.`;
    },
    advice: (said) =>
      stateOf(said)?.kind === 'no-repository'
        ? [listRepositories(said), 'Check the account, the region and the name in the image.']
        : [
            listImages(said),
            'Check that the build pushed this very tag, to this account and region, before the deploy began.',
            'If it was there once, a lifecycle policy may have removed it.',
          ],
    example: unstarted(
      `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: ${exampleImage}: not found`,
    ),
  },
  {
    id: 'image-pull-interrupted',
    pattern:
      /(?:failed to register layer|failed to extract layer|context canceled|unexpected EOF|connection reset by peer)/i,
    rank: rank - 5,
    cause: (said) => `The pull of ${said.image} broke off half way.`,
    advice: () => [
      'Deploy again: this passes where the network was the reason.',
      'If it stays, look at the disk of the host and at what stands between the task and the registry.',
    ],
    example: unstarted(
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to register layer: context canceled',
    ),
  },
  {
    id: 'image-manifest-unsupported',
    pattern:
      /CannotPullImageManifestError|unsupported (?:manifest )?media type|manifest\.v1\+|schema ?(?:version )?1\b/i,
    rank,
    cause: (said) => `The manifest of ${said.image} is of a kind that the host cannot read.`,
    advice: () => [
      'Build and push the image again with a present version of docker buildx; old schema 1 manifests are no longer taken.',
    ],
    example: unstarted('CannotPullImageManifestError: Error response from daemon: unsupported manifest media type'),
  },
  {
    id: 'image-name-invalid',
    pattern: /invalid reference format|InvalidImageReference|couldn't parse image/i,
    rank,
    cause: (said) => `'${said.image}' is no valid image reference.`,
    advice: () => [
      'Write it as registry/repository:tag, in small letters; look for a variable that was empty when the reference was made.',
    ],
    example: unstarted('CannotPullContainerError: invalid reference format'),
  },
  {
    id: 'image-archived',
    pattern: /ImageArchived|image .*is archived/i,
    rank,
    cause: (said) => `Image ${said.image} is archived in ECR and cannot be pulled.`,
    advice: (said) => [`Restore it in ECR (repository ${repositoryOf(said.image)}) or push it anew.`],
    example: unstarted('CannotPullContainerError: ImageArchivedException: the image is archived'),
  },
  {
    id: 'image-pull-failed',
    pattern: /CannotPull\w*Error|can.t pull the image|cannot pull/i,
    rank: rank - 10,
    cause: (said) => {
      const state = stateOf(said)?.kind;
      if (state === 'no-image') return `Image ${said.image} does not exist.`;
      if (state === 'no-repository')
        return `The repository ${repositoryOf(said.image)} of ${said.image} does not exist in ${registryOf(said).host}.`;
      return `Image ${said.image} of ${containerWord(said)} could not be pulled: ${cut(said.text, 300)}`;
    },
    advice: (said) => [
      listImages(said),
      `Check that ${executionRole(said.evidence)} may pull and that the task's subnets have a way to the registry.`,
    ],
    example: unstarted('CannotPullContainerError: the registry answered with something new'),
  },
];
