import { textOf } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import { definition, unstarted, unstartedOnEc2 } from './example.ts';
import { containerWord, executionRole, RANK, type Said, type TextRule } from './rule.ts';
import { wayOutAdvice } from './way-out.ts';

/** Log drivers that cannot be set up: a container without its log is not started. */

const { exact: rank } = RANK;
const validate = 'ResourceInitializationError: failed to validate logger args:';

/** The log group that a text or the container names; null when none does. */
function groupName({ text, container }: Said): string | null {
  const inArn = /:log-group:([\w./#-]+)/.exec(text)?.[1];
  return inArn ?? textOf(container?.logOptions['awslogs-group']);
}

function logGroup(said: Said): string {
  const name = groupName(said);
  return name === null ? `The log group of ${containerWord(said)}` : `The log group ${name}`;
}

function createGroup(said: Said): string {
  const region = textOf(said.container?.logOptions['awslogs-region']) ?? said.evidence.region;
  return `Create it: aws logs create-log-group --log-group-name ${groupName(said) ?? 'NAME'} --region ${region}`;
}

export const loggingRules: readonly TextRule[] = [
  {
    id: 'log-group-denied',
    pattern: /logs:CreateLogGroup|create Cloudwatch log group:.*(?:AccessDenied|not authorized)/i,
    rank,
    cause: (said) =>
      `${logGroup(said)} may not be created: logs:CreateLogGroup was denied to ${executionRole(said.evidence)}.`,
    advice: (said) => [
      createGroup(said),
      `Or allow logs:CreateLogGroup for ${executionRole(said.evidence)}: AmazonECSTaskExecutionRolePolicy does not.`,
    ],
    example: unstarted(
      `${validate} create stream has been retried 1 times: failed to create Cloudwatch log group: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/x/0 is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/web`,
    ),
  },
  {
    id: 'log-stream-denied',
    pattern: /logs:(?:CreateLogStream|PutLogEvents)|log ?stream:.*AccessDenied/i,
    rank,
    cause: (said) => `${logGroup(said)} may not be written to: access was denied to ${executionRole(said.evidence)}.`,
    advice: ({ evidence }) => [
      `Attach AmazonECSTaskExecutionRolePolicy to ${executionRole(evidence)}, or allow logs:CreateLogStream and logs:PutLogEvents on the log group.`,
    ],
    example: unstarted(
      `${validate} create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: not authorized to perform: logs:CreateLogStream`,
    ),
  },
  {
    id: 'log-no-route',
    pattern:
      /logger args.*(?:connection issue|signal: killed|i\/o timeout|deadline exceeded|send request failed)|connection issue between the task and (?:Amazon )?CloudWatch/i,
    rank,
    cause: (said) => `${logGroup(said)} could not be opened: the task has no way to CloudWatch Logs.`,
    advice: () => [...wayOutAdvice('logs'), 'Check that awslogs-region is the region of the log group.'],
    example: unstarted(
      `${validate} The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration.`,
    ),
  },
  {
    id: 'log-group-missing',
    pattern: /specified log group does not exist|cannot find the Amazon CloudWatch log group/i,
    rank,
    cause: (said) => `${logGroup(said)} does not exist.`,
    advice: (said) => [
      createGroup(said),
      `Or set the log option awslogs-create-group to true and allow logs:CreateLogGroup for ${executionRole(said.evidence)}.`,
    ],
    example: unstarted(
      `${validate} create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
      {
        definition: definition({
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } },
        }),
      },
    ),
  },
  {
    id: 'log-options',
    pattern: /awslogs driver arguments|awslogs-region is required|unknown log opt|must specify a value for awslogs/i,
    rank,
    cause: (said) =>
      `The log options of ${containerWord(said)} are not valid: ${cut(said.text.split(': ').at(-1) ?? said.text, 200)}.`,
    advice: () => ['Set awslogs-group, awslogs-region and awslogs-stream-prefix in logConfiguration.options.'],
    example: unstarted(
      'ResourceInitializationError: unable to get awslogs driver arguments: awslogs-region is required',
    ),
  },
  {
    id: 'log-driver',
    pattern:
      /failed to initialize logging driver|error looking up logging plugin|logging driver is not (?:supported|available)/i,
    rank,
    cause: (said) =>
      `The log driver${said.container?.logDriver ? ` ${said.container.logDriver}` : ''} of ${containerWord(said)} could not be set up: ${cut(said.text.split('logging driver: ').at(-1) ?? said.text, 200)}`,
    advice: ({ evidence }) => [
      `Check that the log group exists and that ${executionRole(evidence)} may write to it.`,
      'On EC2, the instance must know the driver: ECS_AVAILABLE_LOGGING_DRIVERS in /etc/ecs/ecs.config.',
    ],
    example: unstartedOnEc2(
      'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: dial tcp 10.0.0.4:514: connect: refused',
    ),
  },
];
