import { cut } from '../../lib/text.ts';
import { after } from '../words.ts';
import { containerWord, isOnInstance, RANK, type Said, type TextRule } from './rule.ts';

/** The host of a container: its GPU driver, and Docker or the runtime that starts it. */

const { exact: rank } = RANK;
const gpuRules: readonly TextRule[] = [
  {
    id: 'gpu-driver-not-ready',
    pattern: /driver rpc error|(?:initialization|driver) error: [^;]{0,60}timed out/i,
    also: /nvidia/i,
    rank,
    cause: (said) => `The GPU driver on the instance did not respond in time when ${containerWord(said)} was started.`,
    advice: () => [
      'Deploy again; if it stays on one instance, replace the instance.',
      'Keep the driver loaded: nvidia-persistenced on the instance, which newer ECS GPU-optimised AMIs start.',
    ],
  },
  {
    id: 'gpu-driver-old',
    pattern: /unsatisfied condition: ?([^\s,;]{1,60})?|please update your driver|driver version is insufficient/i,
    also: /nvidia|cuda/i,
    rank,
    cause: (said) =>
      `The GPU driver of the instance is too old for the CUDA version of image ${said.image}${said.match[1] === undefined ? '' : ` (it asks for ${said.match[1]})`}.`,
    advice: () => [
      'Take a newer ECS GPU-optimised AMI for the instances, or an image that is built on an older CUDA version.',
    ],
  },
  {
    id: 'gpu-driver',
    pattern:
      /could not select device driver|load library failed: libnvidia|no NVIDIA (?:GPU )?(?:device|driver)|driver not loaded|nvml error/i,
    also: /nvidia|gpu/i,
    rank,
    cause: (said) => `The instance has no GPU driver for ${containerWord(said)}, or no GPU.`,
    advice: () => ["Use the ECS GPU-optimised AMI and set ECS_ENABLE_GPU_SUPPORT=true in the instance's ecs.config."],
  },
  {
    id: 'gpu-container',
    pattern: /nvidia-container-cli: ?([^;]{0,200})/i,
    rank: rank - 5,
    cause: (said) => `The GPU could not be given to ${containerWord(said)}: ${cut(said.match[1] || said.text, 200)}`,
    advice: () => ['Check the GPU on the instance with nvidia-smi; replace the instance where it does not answer.'],
  },
];

const replaceAdvice =
  'Look at the load and the disk of the instance; restart Docker there, or replace the instance if it stays.';

const engineRules: readonly TextRule[] = [
  {
    id: 'docker-timeout',
    pattern: /DockerTimeoutError|ContainerRuntimeTimeoutError|Could not transition to \w{1,40}; timed out/i,
    rank: rank - 5,
    cause: (said) =>
      isOnInstance(said)
        ? `Docker on the instance did not respond in time for ${containerWord(said)}.`
        : `The container runtime of AWS Fargate did not get ${containerWord(said)} ready in time.`,
    advice: (said) =>
      isOnInstance(said)
        ? [
            'Look at the load and the disk of the instance; replace it if it stays.',
            'Large images: raise ECS_CONTAINER_START_TIMEOUT or ECS_CONTAINER_CREATE_TIMEOUT.',
          ]
        : [
            'Deploy again: this passes where the host was the reason.',
            'If it stays, make the image smaller, and check its volumes and its log driver: both are set up before the start.',
          ],
  },
  {
    id: 'docker-host',
    pattern:
      /failed to create endpoint|bridge store|bridgeEndpoint|Cannot connect to the Docker daemon|containerd\.sock|docker\.sock|failed programming external connectivity|ContainerRuntimeError|CannotStopContainerError|CannotStopTimeoutError/i,
    rank: rank - 5,
    cause: dockerHostCause,
    advice: (said) =>
      isOnInstance(said)
        ? [replaceAdvice]
        : [
            'Deploy again: the host belongs to AWS, and the next task gets another one.',
            'If it stays, open a case at AWS Support with the ARN of the task.',
          ],
  },
];

function dockerHostCause(said: Said): string {
  const { text } = said;
  const on = isOnInstance(said) ? 'Docker on the instance' : 'The container runtime of AWS Fargate';
  if (/CannotStop/i.test(text))
    return `${on} could not stop ${containerWord(said)}: ${cut(after(text, 'Error: '), 200)}`;
  if (/endpoint|bridge|external connectivity/i.test(text)) {
    const why = /timeout|timed out/i.test(text) ? 'timed out' : 'failed';
    return `${on} ${why} when it set up the network of ${containerWord(said)}: ${cut(after(text, 'daemon: ', 'API error (500): '), 200)}`;
  }
  return `${on} could not start ${containerWord(said)}: ${cut(after(text, 'Error: '), 200)}`;
}

export const hostRules: readonly TextRule[] = [...gpuRules, ...engineRules];
