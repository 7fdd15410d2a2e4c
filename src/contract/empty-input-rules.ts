import { INPUTS, type InputName, type Inputs } from './inputs.ts';
import type { Rule } from './rule.ts';

/**
 * Rules about inputs that are empty although they were surely meant to say something: an expression with a mistyped step
 * id is an empty text, and to the action that is the same as an input that was left out.
 */

/** Inputs that apply to the containers of `container-name`, beside `image`. */
const CONTAINER_INPUTS: readonly InputName[] = [
  'environment-variables',
  'secrets',
  'env-files',
  'docker-labels',
  'log-configuration-log-driver',
  'log-configuration-options',
  'command',
];

const LOST_OUTPUT = 'If a step was to give it, its output is empty: compare the id and the output with that step.';

/** Whether the inputs make a revision, rather than roll back to one. */
function makesRevision({ mode }: Inputs): boolean {
  return mode === 'deploy';
}

/** The containers that `container-name` names and that get no image: the render action requires one for them. */
function withoutImage({ image, images, imageFrom, containerName }: Inputs): string[] {
  if (image !== null || imageFrom.some(({ container }) => container === null)) return [];
  return containerName.filter((name) => [...images, ...imageFrom].every(({ container }) => container !== name));
}

export const EMPTY_INPUT_RULES: readonly Rule[] = [
  {
    id: 'image-of-named-containers',
    severity: 'problem',
    concerns: ['image', 'container-name', 'images', 'image-from', ...CONTAINER_INPUTS],
    finds(inputs, given) {
      const names = withoutImage(inputs);
      if (!makesRevision(inputs) || names.length === 0) return [];
      // Without an image these are reason enough to name a container: see the warning below.
      if (CONTAINER_INPUTS.some((name) => given.has(name))) return [];
      const message = `\`image\` is empty, so nothing would change in ${listed(names)} of \`container-name\`, and the old image would be deployed again. ${LOST_OUTPUT} If no image is to change, leave \`container-name\` out.`;
      return [{ input: 'image', message }];
    },
  },
  {
    id: 'settings-without-image',
    severity: 'warning',
    concerns: ['image', 'container-name', 'images', 'image-from', ...CONTAINER_INPUTS],
    finds(inputs, given) {
      const names = withoutImage(inputs);
      const settings = CONTAINER_INPUTS.filter((name) => given.has(name));
      if (!makesRevision(inputs) || names.length === 0 || settings.length === 0) return [];
      const changed = settings.map((name) => `\`${name}\``).join(', ');
      const message = `\`image\` is empty: ${listed(names)} of \`container-name\` keeps its image, and only ${changed} changes. ${LOST_OUTPUT}`;
      return [{ input: 'image', message }];
    },
  },
  {
    id: 'something-asked-for',
    severity: 'warning',
    concerns: ['mode', 'service'],
    finds(inputs, given) {
      if (!makesRevision(inputs) || inputs.service.length === 0 || changesSomething(given)) return [];
      const message = `Nothing is asked for but \`service\`: neither an image, a task definition nor a change of the service, so what runs is left as it is. If a step was to give \`image\` or \`task-definition\`, its output is empty: compare the id and the output with that step.`;
      return [{ input: 'service', message }];
    },
  },
  {
    id: 'variables-of-no-file',
    severity: 'warning',
    concerns: ['mode', 'variables', 'task-definition', 'task-definition-overrides', 'service-definition'],
    finds(inputs) {
      if (inputs.variables === null || !['deploy', 'status'].includes(inputs.mode) || namesFile(inputs)) return [];
      const message =
        '`variables` is not used: it fills placeholders in files of `task-definition`, `task-definition-overrides` and `service-definition`, and none of them is given.';
      return [{ input: 'variables', message }];
    },
  },
];

/** A task definition that is named by its ARN is no file. */
function namesFile({ taskDefinition, taskDefinitionOverrides, serviceDefinition }: Inputs): boolean {
  const isFile = taskDefinition !== null && !taskDefinition.startsWith('arn:');
  return isFile || taskDefinitionOverrides !== null || serviceDefinition !== null;
}

function changesSomething(given: ReadonlySet<InputName>): boolean {
  const groups: readonly string[] = ['The revision', 'The service', 'Services as code', 'Afterwards'];
  const others: readonly InputName[] = ['run-task', 'pin-image-digest', 'fail-on-image-vulnerabilities'];
  return INPUTS.some(({ name, group }) => given.has(name) && (groups.includes(group) || others.includes(name)));
}

function listed(names: readonly string[]): string {
  return `the container${names.length === 1 ? '' : 's'} ${names.map((name) => `\`${name}\``).join(', ')}`;
}
