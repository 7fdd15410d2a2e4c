import { textOf } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import { after, deniedWords, inCommand, isCut, lookupWords, networkWords, regionIn } from '../words.ts';
import { allow, deniedRole, isOwnPolicy, refusal } from './denied.ts';
import { containerWord, isOnInstance, puller, RANK, type Said, type TextRule } from './rule.ts';
import { wayOutAdvice } from './way-out.ts';

/** Log drivers that cannot be set up: a container without its log is not started. */

const { exact: rank } = RANK;
/** Texts about CloudWatch Logs, and not about another driver. */
const awslogs = /Cloudwatch|awslogs|validate logger args|logs:(?:Create|Put)\w|https:\/\/logs\./i;

/** The log group that a text or the container names; null when none does. */
function groupName({ text, container }: Said): string | null {
  const inArn = /:log-group:([\w./#-]{1,512})/.exec(text)?.[1];
  return inArn ?? textOf(container?.logOptions['awslogs-group']);
}

function logGroup(said: Said): string {
  const name = groupName(said);
  return name === null ? `The log group of ${containerWord(said)}` : `The log group ${name}`;
}

function createGroup(said: Said): string {
  const region = textOf(said.container?.logOptions['awslogs-region']) ?? regionIn(said.text) ?? said.evidence.region;
  const name = groupName(said);
  if (name === null) return `Create the log group that the option awslogs-group names, in ${region}.`;
  return `Create it: aws logs create-log-group --log-group-name ${inCommand(name, 'NAME')} --region ${region}`;
}

function seeGroup(said: Said): string {
  const region = textOf(said.container?.logOptions['awslogs-region']) ?? said.evidence.region;
  const name = groupName(said);
  const only = name === null ? '' : ` --log-group-name-prefix ${inCommand(name, 'NAME')}`;
  return `See whether it exists: aws logs describe-log-groups${only} --region ${region}`;
}

/** On instances Docker writes the log, with the instance's role unless the agent is told otherwise. */
function writer(said: Said): string {
  const role = deniedRole(said);
  return isOnInstance(said) && !role.startsWith('the role ') && !role.startsWith("the instance's")
    ? `the instance's role (or ${role}, with ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE)`
    : role;
}

function isAwslogs({ text, container }: Said): boolean {
  return awslogs.test(text) || container?.logDriver === 'awslogs';
}

const awslogsRules: readonly TextRule[] = [
  {
    id: 'log-group-denied',
    pattern: /logs:CreateLogGroup|create Cloudwatch log group:/i,
    also: deniedWords,
    rank,
    cause: (said) => `${logGroup(said)} may not be created: ${refusal(said, 'logs:CreateLogGroup')}.`,
    advice: (said) => [
      createGroup(said),
      isOwnPolicy(said)
        ? `Or allow logs:CreateLogGroup for ${writer(said)}: AmazonECSTaskExecutionRolePolicy does not.`
        : allow(said, 'logs:CreateLogGroup', null),
    ],
  },
  {
    id: 'log-stream-denied',
    pattern: /logs:(?:CreateLogStream|PutLogEvents)|log ?stream:/i,
    also: deniedWords,
    rank,
    cause: (said) => `${logGroup(said)} may not be written to: ${refusal(said, 'logs:CreateLogStream')}.`,
    advice: (said) => [
      isOwnPolicy(said)
        ? `Allow logs:CreateLogStream and logs:PutLogEvents on the log group for ${writer(said)}; AmazonECSTaskExecutionRolePolicy has both.`
        : allow(said, 'logs:CreateLogStream', null),
    ],
  },
  {
    id: 'log-no-route',
    pattern: /logger args|logging driver|connection issue between the task and (?:Amazon )?CloudWatch/i,
    also: networkWords,
    when: (said) =>
      isAwslogs(said) && !deniedWords.test(said.text) && !lookupWords.test(said.text) && !otherAddress.test(said.text),
    rank,
    cause: (said) => `${logGroup(said)} could not be opened: ${puller(said)} cannot reach CloudWatch Logs.`,
    advice: (said) => [...wayOutAdvice(said, 'logs'), 'Check that awslogs-region is the region of the log group.'],
  },
  {
    id: 'log-group-missing',
    pattern:
      /specified log group does not exist|cannot find the Amazon CloudWatch log group|\bLogGroup does not exist/i,
    rank,
    cause: (said) => `${logGroup(said)} does not exist.`,
    advice: (said) => [
      createGroup(said),
      `Or set the log option awslogs-create-group to true and allow logs:CreateLogGroup for ${writer(said)}.`,
    ],
  },
  {
    id: 'log-options',
    pattern:
      /awslogs driver arguments|awslogs-region is required|unknown log opt|must specify a value for awslogs|but no log configuration specified/i,
    rank,
    cause: (said) =>
      withoutOptions.test(said.text)
        ? `Container ${withoutOptions.exec(said.text)?.[1] ?? said.container?.name ?? ''} logs through FireLens (awsfirelens) without any options, which Fargate does not accept.`
        : `The log options of ${containerWord(said)} are not valid: ${cut(said.text.split(': ').at(-1) ?? said.text, 200)}.`,
    advice: ({ text }) => [
      withoutOptions.test(text)
        ? "Give its logConfiguration at least one option: the output of Fluent Bit (Name: cloudwatch_logs and so on), or what the log router's own file takes."
        : awslogs.test(text)
          ? 'Set awslogs-group, awslogs-region and awslogs-stream-prefix in logConfiguration.options.'
          : "Correct logConfiguration.options: only options of the container's log driver are taken.",
    ],
  },
  {
    id: 'log-not-ready',
    pattern: /validate logger args|create Cloudwatch log (?:stream|group)/i,
    rank: rank - 5,
    cause: (said) =>
      `${logGroup(said)} could not be opened${isCut(said.text) ? '; the text of AWS is cut off before the reason' : ', and AWS does not say why'}: it does not exist, ${puller(said)} cannot reach CloudWatch Logs, or access is denied.`,
    advice: (said) => [
      seeGroup(said),
      `Check that ${writer(said)} may write to it: logs:CreateLogStream, logs:PutLogEvents, and logs:CreateLogGroup with awslogs-create-group.`,
      ...wayOutAdvice(said, 'logs'),
    ],
  },
];

/** An address that a driver of another kind dials; CloudWatch Logs answers on 443. */
const otherAddress = /dial (unix|tcp|udp)[: ]{1,2}(?:lookup )?((?![^\s,]{1,250}:443\b)[^\s,]{2,250})/i;

const withoutOptions = /logging driver specified of container (\S{1,255}), but no log configuration specified/i;

function driverOf({ container }: Said): string {
  const driver = container?.logDriver ?? null;
  return driver === null || driver === 'awslogs' ? 'The log driver' : `The log driver ${driver}`;
}

function addressIn({ text }: Said): string {
  const found = otherAddress.exec(text)?.[2] ?? '';
  return found.replace(/:$/, '');
}

const listenerAdvice: Readonly<Record<string, string>> = {
  fluentd:
    'Start fluentd or Fluent Bit there before the tasks (a daemon service), or set the option fluentd-async to true.',
  awsfirelens: 'Make the container depend on the log router with the condition START, and check the log of the router.',
  syslog: 'Start the syslog server there, and check the option syslog-address.',
  gelf: 'Check the option gelf-address, and that the server listens there.',
  splunk:
    'Check the options splunk-url and splunk-token; splunk-verify-connection set to false skips the check at the start.',
};

const otherDriverRules: readonly TextRule[] = [
  {
    id: 'log-driver-unreachable',
    pattern: otherAddress,
    also: /logging driver|fluentd|splunk|syslog|gelf|logentries/i,
    rank,
    cause: (said) =>
      lookupWords.test(said.text)
        ? `${driverOf(said)} of ${containerWord(said)} cannot resolve the address that it writes to: ${addressIn(said)}.`
        : /timeout|deadline/i.test(said.text)
          ? `${driverOf(said)} of ${containerWord(said)} got no answer from ${addressIn(said)}.`
          : `${driverOf(said)} of ${containerWord(said)} cannot connect to ${addressIn(said)}: nothing listens there.`,
    advice: (said) => [
      listenerAdvice[said.container?.logDriver ?? ''] ??
        (/fluent/i.test(said.text) ? listenerAdvice.fluentd : undefined) ??
        'Start the log server there before the tasks, and check its address in logConfiguration.options.',
      ...(/timeout|deadline/i.test(said.text)
        ? ['Check the routes and security groups between the task and that address.']
        : []),
    ],
  },
  {
    id: 'log-driver-missing',
    pattern:
      /error looking up logging plugin ([\w./:-]{1,100})|logging driver is not (?:supported|available)|logger: no log driver named '?([\w./:-]{1,100})/i,
    rank,
    cause: (said) => {
      const name = said.match[1] ?? said.match[2] ?? said.container?.logDriver ?? null;
      return `The log driver${name === null ? '' : ` ${name.replace(/:$/, '')}`} of ${containerWord(said)} is not available on the instance.`;
    },
    advice: () => [
      'Enable it for the ECS agent: ECS_AVAILABLE_LOGGING_DRIVERS in /etc/ecs/ecs.config; a plugin must be installed in Docker too.',
      'Or use a driver that the instances have: awslogs, or awsfirelens.',
    ],
  },
  {
    id: 'log-driver',
    pattern: /failed to initialize logging driver/i,
    rank,
    cause: (said) =>
      `${driverOf(said)} of ${containerWord(said)} could not be set up: ${cut(after(said.text, 'logging driver: '), 200)}`,
    advice: (said) =>
      isAwslogs(said)
        ? [`Check that the log group exists and that ${writer(said)} may write to it.`]
        : [
            'Check the options of the driver in logConfiguration.options against what its server expects.',
            ...(/x509|certificate/i.test(said.text)
              ? [
                  'Give its server a certificate of a public authority: Fargate trusts no private one (splunk-insecureskipverify set to true skips the check).',
                ]
              : []),
          ],
  },
];

export const loggingRules: readonly TextRule[] = [...awslogsRules, ...otherDriverRules];
