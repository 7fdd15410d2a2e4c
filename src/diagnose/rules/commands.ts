import { cut } from '../../lib/text.ts';
import { platformOf } from '../definition.ts';
import { logged, unstarted, unstartedOnEc2 } from './example.ts';
import { containerWord, RANK, type Said, type TextRule } from './rule.ts';

/** Containers that are there and cannot be started. */

const { exact: rank } = RANK;

function hostPortIn({ text }: Said): string {
  const port = /:(\d+) failed/.exec(text)?.[1];
  return port === undefined ? '' : ` ${port}`;
}

function commandOf({ text }: Said): string {
  const named = /exec: \\?"([^"\\]+)\\?"|exec ([^\s:]+):/.exec(text);
  return named?.[1] ?? named?.[2] ?? 'its command';
}

export const commandRules: readonly TextRule[] = [
  {
    id: 'exec-format-error',
    pattern: /exec format error/i,
    sources: ['task', 'log'],
    rank,
    cause: (said) => {
      const { image, evidence: of } = said;
      return `Image ${image} was built for another processor than ${platformOf(of.definition)}, on which the task runs (exec format error).`;
    },
    advice: ({ image, evidence: of }) => [
      `Build for it: docker buildx build --platform ${platformOf(of.definition)} --push -t ${image} .`,
      "Or set the revision's runtimePlatform.cpuArchitecture to what the image is: X86_64 for linux/amd64, ARM64 for linux/arm64.",
      'If the processor is right, the entry point is a script without a first line such as #!/bin/sh.',
    ],
    example: logged('exec /app/server: exec format error'),
  },
  {
    id: 'command-not-found',
    pattern:
      /executable file not found in \$?%?PATH|exec: \\?"[^"]+": stat [^:]+: no such file|CannotStart.*no such file or directory/i,
    rank,
    cause: (said) => `The command ${commandOf(said)} of ${containerWord(said)} is not in the image ${said.image}.`,
    advice: () => [
      'Check command and entryPoint: each argument is an element of its own (["npm","start"], not ["npm start"]).',
      'Check that the program is in the image: docker run --rm --entrypoint sh IMAGE -c "command -v PROGRAM"',
    ],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: exec: "serve": executable file not found in $PATH: unknown',
    ),
  },
  {
    id: 'command-not-executable',
    pattern: /Cannot(?:Start|Create).*permission denied/i,
    rank,
    cause: (said) =>
      `The command ${commandOf(said)} of ${containerWord(said)} is in the image but may not be executed.`,
    advice: () => [
      'Make it executable in the image: RUN chmod +x PATH, or git update-index --chmod=+x PATH before the build.',
    ],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: exec: "/entrypoint.sh": permission denied: unknown',
    ),
  },
  {
    id: 'host-port-taken',
    pattern:
      /port is already allocated|Cannot(?:Start|Create).*address already in use|programming external connectivity/i,
    rank,
    cause: (said) => `The host port${hostPortIn(said)} of ${containerWord(said)} is taken on the instance.`,
    advice: () => [
      'Set hostPort to 0, which takes a free one for each task, or use networkMode awsvpc.',
      'A fixed host port needs more instances than tasks, or minimumHealthyPercent below 100.',
    ],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated',
    ),
  },
  {
    id: 'memory-limit-too-low',
    pattern: /memory limit too low|Minimum memory limit|container init was OOM-killed/i,
    rank,
    cause: (said) => `The memory limit of ${containerWord(said)} is too low to start it.`,
    advice: () => ["Raise the container's memory (hard limit) or leave it out and set memoryReservation."],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: container init was OOM-killed (memory limit too low?): unknown',
    ),
  },
  {
    id: 'user-unknown',
    pattern: /unable to find (?:user|group) ([^\s:]+)|chdir to cwd \(?\\?"?([^")]+)/i,
    rank,
    cause: (said) =>
      `The ${said.match[1] === undefined ? `working directory ${said.match[2]}` : `user ${said.match[1]}`} of ${containerWord(said)} is not in the image ${said.image}.`,
    advice: () => ['Correct user and workingDirectory in the container definition, or make them in the image.'],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: unable to find user app: no matching entries in passwd file',
    ),
  },
  {
    id: 'gpu-driver',
    pattern: /could not select device driver|nvidia-container-cli/i,
    rank,
    cause: (said) => `The instance has no GPU driver for ${containerWord(said)}.`,
    advice: () => ["Use the ECS GPU-optimised AMI and set ECS_ENABLE_GPU_SUPPORT=true in the instance's ecs.config."],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]',
    ),
  },
  {
    id: 'docker-timeout',
    pattern: /DockerTimeoutError|Could not transition to \w+; timed out/i,
    rank: rank - 5,
    cause: (said) => `Docker on the instance did not answer in time for ${containerWord(said)}.`,
    advice: () => [
      'Look at the load and the disk of the instance; replace it if it stays.',
      'Large images: raise ECS_CONTAINER_START_TIMEOUT or ECS_CONTAINER_CREATE_TIMEOUT.',
    ],
    example: unstartedOnEc2('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s'),
  },
  {
    id: 'dependency',
    pattern: /TaskDependencyError|dependency .*(?:fail|unhealthy|timed out)|dependsOn/i,
    rank: rank - 5,
    cause: (said) => `A container that another one depends on did not get ready: ${cut(said.text, 250)}`,
    advice: () => [
      'Check the dependsOn conditions (HEALTHY needs a healthCheck, SUCCESS an exit with 0) and startTimeout.',
    ],
    example: unstartedOnEc2('TaskDependencyError: dependency graph could not be resolved: container init failed'),
  },
];

/** What nobody knows better stands last: the text itself is the cause. */
export const unknownStartRules: readonly TextRule[] = [
  {
    id: 'start-failed',
    pattern:
      /ResourceInitializationError|Cannot(?:Start|Create|Inspect)ContainerError|ContainerNetworkingError|HostConfigError|DockerStateError|failed to launch a task|could not launch \d+ tasks?/i,
    rank: rank - 15,
    cause: (said) => `A task with ${containerWord(said)} could not be started: ${cut(said.text, 300)}`,
    advice: () => ['Look the text up in the ECS developer guide, "Stopped task error codes".'],
    example: unstarted('ResourceInitializationError: something that nobody has seen before'),
  },
];
