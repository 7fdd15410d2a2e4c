import { objectsIn, textOf } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import { platformOf } from '../definition.ts';
import { inCommand } from '../words.ts';
import { hostRules } from './host.ts';
import { containerWord, RANK, type Said, type TextRule } from './rule.ts';
import { runtimeRules } from './runtime.ts';

/** Containers that are there and cannot be started. */

const { exact: rank } = RANK;
function hostPortIn({ text }: Said): string {
  const port = /:(\d{1,5}) failed/.exec(text)?.[1];
  return port === undefined ? '' : ` ${port}`;
}

/** Where the task definition mounts a volume over the program, which then hides the one in the image. */
function hiddenBy(said: Said): string[] {
  const program = programIn(said) ?? '';
  const container = objectsIn(said.evidence.definition.containerDefinitions).find(
    ({ name }) => name === said.container?.name,
  );
  return objectsIn(container?.mountPoints)
    .map(({ containerPath }) => textOf(containerPath) ?? '')
    .filter((path) => path.length > 1 && program.startsWith(`${path.replace(/\/$/, '')}/`));
}

/** The program as runc and Docker write it, under any number of escapes; null where the text has none. */
function programIn({ text }: Said): string | null {
  const [, quoted, plain] = /exec: \\{0,8}"([^"\\]{1,400})|\bexec:? ([^\s:"]{1,400}):/.exec(text) ?? [];
  return (quoted ?? plain)?.trim().replaceAll(/ {2,}/g, ' ') ?? null;
}

function commandOf(said: Said): string {
  const program = programIn(said);
  return `The command${program === null ? '' : ` ${program}`} of ${containerWord(said)}`;
}

/** Whether the program has blanks in it: its arguments were given with it. */
function isOneString(said: Said): boolean {
  return programIn(said)?.includes(' ') === true;
}

function programAdvice(said: Said): string[] {
  const [image, program] = [inCommand(said.image, 'IMAGE'), inCommand(programIn(said), '')];
  const command =
    program === ''
      ? `docker run --rm -it --entrypoint sh ${image}`
      : `docker run --rm --entrypoint sh ${image} -c "command -v ${program}"`;
  return [`Check that the program is in the image: ${command}`];
}

/** Words of a program that could not be run, in the start of a container or in the log that its start leaves. */
const starting = /exec:|\bexec [^\s:]{1,400}:|starting container process|container init/i;

const programRules: readonly TextRule[] = [
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
      `Build for it: docker buildx build --platform ${platformOf(of.definition)} --push -t ${inCommand(image, 'IMAGE')} .`,
      "Or set the revision's runtimePlatform.cpuArchitecture to what the image is: X86_64 for linux/amd64, ARM64 for linux/arm64.",
      'If the processor is right, the entry point is a script without a first line such as #!/bin/sh.',
    ],
  },
  {
    id: 'command-not-found',
    pattern:
      /executable file not found in|no such file or d(?:irect|\.\.\.|…|$)|hcs::System::CreateProcess: .{0,200}cannot find the (?:file|path)/i,
    also: /executable file not found|exec: \\{0,8}"|\bexec [^\s:]{1,400}: no such file|\bstat [^\s:]{1,400}: no such file|hcs::System::CreateProcess/i,
    unless: /rootfs_linux|dial unix|mounting |device information|initialize logging driver/i,
    rank,
    cause: (said) =>
      isOneString(said)
        ? `The image ${said.image} has no program '${programIn(said)}': the command of ${containerWord(said)} is one string with its arguments in it.`
        : `${commandOf(said)} is not in the image ${said.image}.`,
    advice: (said) => [
      programIn(said)?.startsWith('-') === true
        ? `The command begins with an option (${programIn(said)}): put the program before it, or leave entryPoint to the image.`
        : 'Check command and entryPoint: each argument is its own element (["npm","start"], not ["npm start"]).',
      ...(isOneString(said) || programIn(said)?.startsWith('-') === true ? [] : programAdvice(said)),
      ...hiddenBy(said).map(
        (path) => `A volume is mounted at ${path} and hides what the image has there: mount it elsewhere.`,
      ),
    ],
  },
  {
    id: 'command-not-executable',
    pattern: /permission denied|is a directory/i,
    also: starting,
    unless: /rootfs_linux|dial (?:unix|tcp)|mounting |docker\.sock|cgroup|sysctl/i,
    sources: ['task', 'event', 'end'],
    rank,
    cause: (said) => `${commandOf(said)} is in the image but may not be executed.`,
    advice: (said) => {
      const path = inCommand(programIn(said), 'PATH');
      return [
        `Make it executable in the image: RUN chmod +x ${path}, or git update-index --chmod=+x on it before the build.`,
      ];
    },
  },
];

const containerRules: readonly TextRule[] = [
  {
    id: 'host-port-taken',
    pattern: /port is already allocated|address already in use/i,
    also: /Cannot(?:Start|Create)|external connectivity|Bind for/i,
    rank,
    cause: (said) => `The host port${hostPortIn(said)} of ${containerWord(said)} is taken on the instance.`,
    advice: () => [
      'Set hostPort to 0, which takes a free one for each task, or use networkMode awsvpc.',
      'A fixed host port needs more instances than tasks, or minimumHealthyPercent below 100.',
    ],
  },
  {
    id: 'memory-limit-too-low',
    pattern: /memory limit too low|Minimum memory limit|container init was OOM-killed/i,
    rank,
    cause: (said) => `The memory limit of ${containerWord(said)} is too low to start it.`,
    advice: () => ["Raise the container's memory (hard limit) or leave it out and set memoryReservation."],
  },
  {
    id: 'user-unknown',
    pattern: /unable to find (?:user|group) ([^\s:]{1,200})|chdir to cwd \(?\\{0,4}"?([^")\\]{1,300})/i,
    rank,
    cause: (said) =>
      `The ${said.match[1] === undefined ? `working directory ${said.match[2]}` : `user ${said.match[1]}`} of ${containerWord(said)} is not in the image ${said.image}${/permission denied/i.test(said.text) ? ', or its user may not enter it' : ''}.`,
    advice: () => ['Correct user and workingDirectory in the container definition, or make them in the image.'],
  },
  {
    id: 'dependency',
    pattern:
      /TaskDependencyError|\bdependsOn\b|dependency (?:graph|container|condition)|dependency \S{0,200} ?(?:failed|unhealthy|timed out)|dependen(?:t|cy) container (\S{1,255}) (?:exited|failed|did not)/i,
    rank: rank - 5,
    cause: (said) =>
      said.match[1] === undefined
        ? `A container that another one depends on did not get ready: ${cut(said.text, 250)}`
        : `Container ${said.match[1]}, on which another one depends, did not end or start as it must${/non-zero/i.test(said.text) ? ': it ended with an exit code other than 0' : ''}.`,
    advice: () => [
      'Check the dependsOn conditions (HEALTHY needs a healthCheck, SUCCESS an exit with 0) and startTimeout.',
    ],
  },
];

/** Where the text ends within the command, or behind it: the reason is one of two, and mostly the first. */
const cutProgramRules: readonly TextRule[] = [
  {
    id: 'command-failed',
    pattern: /exec: \\{0,8}"[^"\\]{1,400}/i,
    also: /starting container process|OCI runtime|oci runtime/,
    unless: /rootfs_linux|permission denied|hook \d|exec format/i,
    rank: rank - 5,
    cause: (said) =>
      `${commandOf(said)} could not be executed${isOneString(said) ? ': it is one string with its arguments in it' : ''}; the text of AWS is cut off before the reason, and mostly the program is not in the image.`,
    advice: (said) => [
      'Check command and entryPoint: each argument is its own element (["npm","start"], not ["npm start"]).',
      ...(isOneString(said)
        ? [
            'A line for a shell needs one: ["sh", "-c", "…"]. What is installed belongs into the image, not into the command.',
          ]
        : programAdvice(said)),
    ],
  },
];

/** In the order in which they may take a text: who the command runs as before the command. */
export const commandRules: readonly TextRule[] = [
  ...containerRules.filter(({ id }) => id === 'user-unknown'),
  ...programRules,
  ...containerRules.filter(({ id }) => id !== 'user-unknown'),
  ...hostRules,
  ...runtimeRules,
  ...cutProgramRules,
];

/** Stands last: without a special rule, the text itself is the cause. */
export const unknownStartRules: readonly TextRule[] = [
  {
    id: 'start-failed',
    pattern:
      /ResourceInitializationError|Cannot(?:Start|Create|Inspect)ContainerError|ContainerNetworkingError|HostConfigError|DockerStateError|failed to launch a task|could not launch \d{1,6} tasks?/i,
    rank: rank - 15,
    cause: (said) => `A task with ${containerWord(said)} could not be started: ${cut(said.text, 300)}`,
    advice: () => ['Look the text up in the ECS developer guide, "Stopped task error codes".'],
  },
];
