import { objectsIn, textOf } from '../../lib/json.ts';
import type { Evidence } from '../evidence.ts';
import { RANK, type TextRule } from './rule.ts';

/** What Fargate and the network mode awsvpc do not accept in a task definition, as RegisterTaskDefinition says it. */

const { exact: rank } = RANK;

const onInstances = 'Or run it on instances: requiresCompatibilities EC2, and a service with their capacity provider.';

/** Members of the task definition by the words that AWS has for them. */
const members: readonly (readonly [words: RegExp, member: string])[] = [
  [/^placement constraints?|^task placement constraints?/i, 'placementConstraints'],
  [/^GPU/i, 'resourceRequirements of type GPU'],
  [/^ipcMode/i, 'ipcMode'],
  [/^pidMode/i, 'pidMode'],
  [/^devices/i, 'linuxParameters.devices'],
  [/^sharedMemorySize/i, 'linuxParameters.sharedMemorySize'],
  [/^tmpfs/i, 'linuxParameters.tmpfs'],
  [/^links?\b/i, 'links'],
  [/^privileged/i, 'privileged'],
];

function memberOf(words: string): string {
  return members.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}

/** `8080 of container web`: the port mappings whose two ports differ. */
function unequalPorts({ definition }: Evidence): string {
  const found = objectsIn(definition.containerDefinitions).flatMap((container) =>
    objectsIn(container.portMappings)
      .filter(({ hostPort, containerPort }) => hostPort !== undefined && hostPort !== containerPort)
      .map(({ hostPort, containerPort }) => `${hostPort} to ${containerPort} of container ${textOf(container.name)}`),
  );
  return found.length === 0 ? '' : `: ${found.slice(0, 3).join(', ')}`;
}

export const refusedPlatformRules: readonly TextRule[] = [
  {
    id: 'fargate-network-mode',
    pattern: /Fargate only supports network mode/i,
    rank,
    cause: ({ evidence: of }) => {
      const mode = textOf(of.definition.networkMode) ?? 'none';
      return `Fargate runs tasks only with networkMode awsvpc, and the task definition has ${mode === 'awsvpc' ? 'another one' : mode}.`;
    },
    advice: () => ['Set networkMode to awsvpc in the task definition, and leave hostPort out of its port mappings.'],
  },
  {
    id: 'fargate-firelens-file',
    pattern: /does not support FirelensConfiguration config file from '?s3/i,
    rank,
    cause: () => 'Fargate does not read a configuration of FireLens from S3 (config-file-type s3).',
    advice: () => [
      'Put the file into the image of the log router and set config-file-type to file, config-file-value to its path.',
      'Or take an image of AWS for Fluent Bit with the tag init-latest, which reads files from S3 itself (variables aws_fluent_bit_init_s3_1 and so on, s3:GetObject for the task role).',
    ],
  },
  {
    id: 'fargate-host-path',
    pattern: /host\.sourcePath should not be set for volumes in Fargate/i,
    rank,
    cause: () =>
      'A volume of the task definition names a path of the host (host.sourcePath), and on Fargate there is none.',
    advice: () => [
      'Leave host out of the volume for storage of the task alone, or use EFS or EBS for data that stays.',
      onInstances,
    ],
  },
  {
    id: 'fargate-unsupported',
    pattern:
      /Fargate (?:launch type |compatible task definitions? )?do(?:es)? not support (?:the )?'?([\w .-]{2,80})|(?<![\w.-])'?([\w.-]{2,60})'? (?:is|are) not supported (?:on|by|in|with|for) (?:AWS )?Fargate/i,
    unless: /Placement strateg/i,
    rank,
    cause: ({ match }) =>
      `The task definition has ${memberOf((match[1] ?? match[2] ?? '').replace(/[. ]{1,3}$/, ''))}, which Fargate does not support.`,
    advice: () => ['Remove it from the task definition.', onInstances],
  },
  {
    id: 'awsvpc-ports',
    pattern: /When networkMode=awsvpc, the host ports and container ports/i,
    rank,
    cause: ({ evidence: of }) =>
      `With networkMode awsvpc, hostPort must be the same as containerPort, and it is not${unequalPorts(of)}.`,
    advice: () => [
      'Leave hostPort out of portMappings, or set it to the containerPort: each task has an address of its own.',
      'The port that users see is the one of the load balancer.',
    ],
  },
  {
    id: 'awsvpc-unsupported',
    pattern: /\b([\w. ]{2,60}?) (?:is|are) not supported when networkMode=(\w{1,20})/i,
    rank,
    cause: ({ match }) =>
      `The task definition has ${memberOf(match[1]?.trim() ?? '')}, which networkMode ${match[2]} does not support.`,
    advice: () => ['Remove it: containers of one task reach each other by localhost and the containerPort.'],
  },
];
