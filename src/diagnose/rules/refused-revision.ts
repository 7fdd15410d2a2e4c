import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { nearestSizes } from '../../preflight/fargate-sizes.ts';
import { containersOf, numberOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { RANK, roleName, type Said, type TextRule, withoutEnd } from './rule.ts';

/**
 * What ECS refuses of a task definition (RegisterTaskDefinition), and of what a one-off task overrides in it. The same
 * sentences come back in events and in CodeDeploy's errors.
 */

const { exact: rank } = RANK;

export const refusedRevisionRules: readonly TextRule[] = [
  {
    id: 'execution-role-missing',
    pattern: /requires task definition to have execution role ARN(?: to support ([\w -]{1,60}))?/i,
    rank,
    cause: ({ match }) =>
      `The task definition has no execution role, and Fargate needs one${match[1] ? ` for ${match[1]}` : ''}.`,
    advice: () => [
      'Set executionRoleArn in the task definition (or the input execution-role-arn) to a role with AmazonECSTaskExecutionRolePolicy that ecs-tasks.amazonaws.com may assume.',
      'Allow iam:PassRole on it for the role that this job uses.',
    ],
  },
  {
    id: 'fargate-size',
    pattern:
      /No Fargate configuration exists for given values(?:: (\d{1,9}) CPU, (\d{1,9}) memory)?|Fargate requires that '(cpu|memory)' be defined|Invalid '(cpu|memory)' setting for task/i,
    rank,
    cause: sizeCause,
    advice: sizeAdvice,
  },
  {
    id: 'arn-invalid',
    pattern: /Invalid arn syntax/i,
    rank,
    cause: ({ evidence: of }) => {
      const members = withoutArn(of.definition);
      if (members.length === 0)
        return 'A member of the task definition that must be an ARN is none; ECS does not say which.';
      return `ECS requires an ARN where the task definition has none: ${members.slice(0, 5).join(', ')}.`;
    },
    advice: ({ evidence: of }) => [
      "Write full ARNs (arn:aws:…): in the roles, in environmentFiles, in secrets' valueFrom where it names a secret of Secrets Manager, and in firelensConfiguration's config-file-value for S3.",
      ...(isForFargate(of) ? ['On Fargate, firelensConfiguration takes config-file-type file only.'] : []),
    ],
  },
  {
    id: 'role-invalid',
    pattern: /\bRole is not valid\b/i,
    rank,
    cause: ({ evidence: of }) =>
      `ECS does not take a role of the task definition (${roleMembers(of.definition).join(', ') || 'executionRoleArn or taskRoleArn'}): it does not exist, or its ARN is wrong.`,
    advice: ({ evidence: of }) => [
      ...rolesOf(of.definition)
        .slice(0, 2)
        .map(([, arn]) => `See whether it exists: aws iam get-role --role-name ${roleName(arn)}`),
      'Write the full ARN of the role: arn:aws:iam::ACCOUNT:role/NAME, with its path, of the account that the job deploys to.',
    ],
  },
  {
    id: 'firelens-driver-missing',
    pattern: /firelensConfiguration object is specified, at least one container/i,
    rank,
    cause: ({ evidence: of }) => {
      const name = objectsIn(of.definition.containerDefinitions).find((one) =>
        isObject(one.firelensConfiguration),
      )?.name;
      return `${textOf(name) === null ? 'A container' : `Container ${textOf(name)}`} has a firelensConfiguration, but no container logs through awsfirelens.`;
    },
    advice: () => [
      'Set logConfiguration.logDriver to awsfirelens for the containers whose output it is to route, or remove the firelensConfiguration.',
    ],
  },
  {
    id: 'log-options-missing',
    pattern: /Log driver ([\w-]{1,40}) requires options: ([\w, -]{1,200})/i,
    rank,
    cause: ({ match, evidence: of }) => {
      const names = containersOf(of.definition).flatMap((one) => (one.logDriver === match[1] ? one.name : []));
      return `The log driver ${match[1]}${names.length > 0 ? ` of container ${names.slice(0, 3).join(', ')}` : ''} lacks an option that it needs: ${(match[2] ?? '').trim()}.`;
    },
    advice: ({ match, evidence: of }) => [
      match[1] === 'awslogs'
        ? `Set logConfiguration.options: { awslogs-region: ${of.region || 'the region'}, awslogs-group: the log group, awslogs-stream-prefix: a word } (or the input log-configuration-options).`
        : `Set ${match[2]?.trim()} in logConfiguration.options (or by the input log-configuration-options).`,
    ],
  },
  {
    id: 'container-memory-missing',
    pattern: /setting for container '([^']{1,255})'\. At least one of 'memory' or 'memoryReservation'/i,
    rank,
    cause: ({ match }) => `Container ${match[1]} has neither memory nor memoryReservation, and the task has no memory.`,
    advice: ({ match }) => [`Set memory or memoryReservation (MiB) of container ${match[1]}, or memory of the task.`],
  },
  {
    id: 'container-setting-invalid',
    pattern: /Invalid '([\w.]{1,60})' setting for container '([^']{1,255})'/i,
    rank,
    cause: ({ match }) =>
      match[1] === 'containerPort'
        ? `A port mapping of container ${match[2]} has no containerPort, or none from 1 to 65535.`
        : `The member ${match[1]} of container ${match[2]} has a value that ECS does not take.`,
    advice: ({ match }) =>
      match[1] === 'containerPort'
        ? [`Give each entry of portMappings of container ${match[2]} a containerPort, and remove empty entries.`]
        : [`Correct ${match[1]} of container ${match[2]} in the task definition, or remove it.`],
  },
  {
    id: 'container-incomplete',
    pattern: /Container\.(name|image)(?: repository)? should not be null or empty/i,
    rank,
    cause: ({ match }) => `A container of the task definition has no ${match[1]}.`,
    advice: () => [
      'containerDefinitions is the list of the containers alone, each with a name and an image: not a whole task definition, and without empty elements.',
    ],
  },
  {
    id: 'log-router-missing',
    pattern: /awsfirelens requires a firelensConfiguration/i,
    rank,
    cause: () => 'A container logs through awsfirelens, and no container of the task definition is the log router.',
    advice: () => [
      'Add a container with firelensConfiguration { "type": "fluentbit" } and an image of AWS for Fluent Bit.',
      'Or use another logDriver, awslogs for instance.',
    ],
  },
  {
    id: 'secret-name-taken',
    pattern:
      /secret name must be unique and not shared with (?:[^']{0,120}'([^']{1,255})')?|Duplicate secret names? found:? ?([\w.-]{1,255})?/i,
    rank,
    cause: ({ match }) =>
      /^Duplicate/i.test(match[0])
        ? `The name ${withoutEnd(match[2] ?? 'of a secret', '.')} is given to two secrets of one container.`
        : `${match[1] ? `The name ${match[1]} is` : 'A name is'} both a variable and a secret of one container.`,
    advice: ({ match }) => [
      match[2] === undefined
        ? `Remove ${match[1] ?? 'it'} from environment or from secrets of the container.`
        : `Leave one entry ${withoutEnd(match[2], '.')} in secrets of the container.`,
    ],
  },
  {
    id: 'revision-too-large',
    pattern: /Actual length: '?(\d{1,9})'?\. Max allowed length is '?(\d{1,9})'? bytes/i,
    rank,
    cause: ({ match }) => `The task definition is ${match[1]} bytes long, and ECS accepts at most ${match[2]}.`,
    advice: () => [
      'Move variables into an environment file (input env-files) or into Parameter Store (input secrets).',
      'Remove long commands, labels and variables that the containers do not need.',
    ],
  },
  {
    id: 'overrides-too-large',
    pattern: /Container Overrides length must be at most (\d{1,9})/i,
    rank,
    cause: ({ match }) =>
      `The container overrides of the one-off task are longer than the ${match[1]} characters that ECS accepts.`,
    advice: () => [
      'Shorten run-task-command and run-task-container-overrides: put a long command into a script of the image, and values into the task definition.',
    ],
  },
  {
    id: 'override-container-unknown',
    pattern: /Override for container named (\S{1,255}) is not a container in the TaskDefinition/i,
    rank,
    cause: ({ match, evidence: of }) =>
      `The task definition has no container ${match[1]}, which run-task overrides: it has ${
        containersOf(of.definition)
          .map(({ name }) => name)
          .join(', ') || 'others'
      }.`,
    advice: () => ['Name one of its containers in run-task-container or run-task-container-overrides.'],
  },
  {
    id: 'family-missing',
    pattern: /Family can ?not be blank/i,
    rank,
    cause: () => 'The task definition has no family.',
    advice: () => [
      'Set family in the task definition: the name under which ECS numbers its revisions.',
      'If it has one, the file is not the task definition itself: one that describe-task-definition printed has it under taskDefinition.',
    ],
  },
  {
    id: 'definition-unreadable',
    pattern:
      /Unrecognized collection type class|\b([A-Z]{3,20})_VALUE can ?not be converted to (?:an? )?(\w{1,30})|Start of (\w{1,20}) found where not expected|Unexpected (?:field|list element|null)/i,
    rank,
    cause: ({ match }) => {
      const found = match[1]?.toLowerCase();
      if (found !== undefined)
        return `A member of the request has a value of type ${found} where ECS expects ${match[2]}.`;
      return 'A member of the request has the wrong type: ECS expects a list or an object there, or a single value.';
    },
    advice: () => [
      'Compare the types in the file with: aws ecs register-task-definition --generate-cli-skeleton input',
      'Common: containerDefinitions or portMappings that are no lists, values of environment without quotes, cpu of a container in quotes.',
    ],
  },
  {
    id: 'volume-undefined',
    pattern: /Unknown volume '?([^'\s]{1,255}?)'?\.?(?:$|\s)/i,
    rank,
    cause: ({ match }) => `A container mounts the volume ${match[1]}, which the task definition does not have.`,
    advice: ({ match }) => [
      `Add { "name": "${match[1]}" } to volumes of the task definition, or correct sourceVolume in mountPoints.`,
    ],
  },
  {
    id: 'execution-role-for-secrets',
    pattern: /task execution role is (?:missing|required)|executionRoleArn is (?:missing|required)/i,
    rank,
    cause: () => 'The task definition uses secrets or private images, and has no execution role to read them with.',
    advice: () => [
      'Set executionRoleArn in the task definition (or the input execution-role-arn) to a role that ecs-tasks.amazonaws.com may assume.',
    ],
  },
  {
    id: 'family-busy',
    pattern: /Too many concurrent attempts to create a new revision/i,
    rank,
    cause: () => 'Other runs register revisions of the same family at the same time, so ECS refused this one.',
    advice: ({ evidence: of }) => [
      `Make runs that deploy this family wait for each other: concurrency: { group: deploy-${textOf(of.definition.family) ?? '<family>'}, cancel-in-progress: false }`,
      'Run it again; max-retries sets how often a call is tried.',
    ],
  },
];

function isForFargate({ launchType, definition: of }: Evidence): boolean {
  const { requiresCompatibilities: wanted } = of;
  return launchType === 'FARGATE' || (Array.isArray(wanted) && wanted.includes('FARGATE'));
}

function sizeCause({ match, evidence: of }: Said): string {
  const [, cpu, memory, missing, invalid] = match;
  if (missing) return `The task definition has no ${missing}, and Fargate needs it at the task level.`;
  if (invalid) return `The ${invalid} of the task has a value that ECS does not take, or an empty one.`;
  const size = [cpu ?? textOf(of.definition.cpu), memory ?? textOf(of.definition.memory)];
  return size.includes(null)
    ? 'Fargate has no task size of this cpu and memory.'
    : `Fargate has no task size of ${size[0]} CPU units with ${size[1]} MiB of memory.`;
}

function sizeAdvice({ match, evidence: of }: Said): string[] {
  const cpu = numberOf(match[1] ?? of.definition.cpu) ?? 256;
  const memory = numberOf(match[2] ?? of.definition.memory) ?? 512;
  const near = nearestSizes({ cpu, memory }).map((size) => `cpu: ${size.cpu} with memory: ${size.memory}`);
  return [
    `Set cpu and memory of the task (inputs cpu and memory) to a size that Fargate has: ${near.join(', or ')}.`,
    'All sizes: ECS developer guide, "Task CPU and memory".',
  ];
}

function rolesOf(from: JsonObject): [member: string, arn: string][] {
  return ['executionRoleArn', 'taskRoleArn'].flatMap((member): [string, string][] => {
    const arn = textOf(from[member]);
    return arn === null || arn === '' ? [] : [[member, arn]];
  });
}

function roleMembers(from: JsonObject): string[] {
  return rolesOf(from).map(([member, arn]) => `${member} ${roleName(arn)}`);
}

/** Members that must hold an ARN and do not, by name: their values may be secrets. A role may be named without ARN. */
function withoutArn(from: JsonObject): string[] {
  const isNone = (value: unknown): boolean =>
    typeof value === 'string' && !/^arn:[\w-]{1,20}:[\w-]{1,40}:[^:]{0,40}:[^:]{0,40}:./.test(value.slice(0, 300));
  const containers = objectsIn(from.containerDefinitions).flatMap((container) => {
    const name = textOf(container.name) ?? '?';
    const firelens = isObject(container.firelensConfiguration) ? container.firelensConfiguration.options : null;
    const log = isObject(container.logConfiguration) ? objectsIn(container.logConfiguration.secretOptions) : [];
    // A parameter of the same region may be named alone, and a name holds no colon.
    const secrets = [...objectsIn(container.secrets), ...log].filter(
      ({ valueFrom }) => typeof valueFrom === 'string' && /:/.test(valueFrom) && isNone(valueFrom),
    );
    return [
      ...(isObject(firelens) && firelens['config-file-type'] === 's3' && isNone(firelens['config-file-value'])
        ? [`firelensConfiguration.options.config-file-value of container ${name}`]
        : []),
      ...objectsIn(container.environmentFiles)
        .filter(({ value }) => isNone(value))
        .map(() => `environmentFiles[].value of container ${name}`),
      ...secrets.map((secret) => `valueFrom of the secret ${textOf(secret.name) ?? '?'} of container ${name}`),
    ];
  });
  const roles = rolesOf(from).flatMap(([member, arn]) => (/[:/]/.test(arn) && isNone(arn) ? member : []));
  return [...new Set([...roles, ...containers])];
}
