import { cut } from '../../lib/text.ts';
import { readDenied } from '../access-denied.ts';
import { allow, isOwnPolicy, refusal } from './denied.ts';
import { addressIn, firstOf, type LogRule, who } from './log-words.ts';
import type { Said } from './rule.ts';

/** Lines about the other side: databases, AWS, hosts; and about what the operating system denies. */

function other({ text }: Said): string {
  return addressIn(text) ?? 'something that it needs (a database, a queue, another service)';
}

function isLocal(address: string | null): boolean {
  return /^(?:localhost|127\.|\[?::1)/i.test(address ?? '');
}

const localAdvice =
  'localhost inside a task is the task itself: give the host name of the other side in the variables, or run it as a container of the same task.';

const databaseHints: readonly LogRule[] = [
  {
    id: 'database-login',
    pattern:
      /password authentication failed for user|Access denied for user|no pg_hba\.conf entry|Login failed for user|SASL authentication failed|MongoServerError: Authentication failed|WRONGPASS|NOAUTH/i,
    cause: (said) => `${who(said)}: database login failed.`,
    advice: () => [
      'Check the user and the secret that hold its password: a rotated password needs a new deployment.',
      'Check that the database lets in this user, from this network, with or without TLS.',
    ],
  },
  {
    id: 'database-permission',
    pattern:
      /permission denied (?:for|to) (?:table|relation|schema|database|sequence|function|view|create|set)\b ?([\w."]{1,120})?/i,
    cause: (said) => `${who(said)}: its database user lacks a permission (${cut(said.match[0], 120)}).`,
    advice: () => [
      'Grant it in the database to the user that the application signs in as (GRANT …), or run the migration as the owner.',
    ],
  },
];

const awsHints: readonly LogRule[] = [
  {
    id: 'task-role-denied',
    pattern: /not authorized to perform|\bAccessDenied(?:Exception)?\b/,
    cause: (said) => {
      const action = readDenied(said.text)?.action ?? null;
      if (action === null) return `${who(said)}: AWS denied it access.`;
      return isOwnPolicy(said) ? `${who(said)}: AWS denied it ${action}.` : `${who(said)}: ${refusal(said, action)}.`;
    },
    advice: (said) => {
      const denied = readDenied(said.text);
      if (!isOwnPolicy(said)) return [allow(said, 'the action', null)];
      const on = denied?.resource == null ? '' : ` on ${denied.resource}`;
      return [
        `Allow ${denied?.action ?? 'the action in the log'}${on} for the revision's task role (taskRoleArn)${denied?.name == null ? '' : `, ${denied.name} here`}; the execution role is not what the application uses.`,
      ];
    },
  },
];

const connectionHints: readonly LogRule[] = [
  {
    id: 'host-unknown',
    pattern:
      /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S{1,253})|UnknownHostException: ([\w.-]{1,253})|lookup (\S{1,253})(?: on \S{1,80})?: no such host|could not translate host name "([^"]{1,253})"|Name or service not known|Temporary failure in name resolution/i,
    cause: (said) => `${who(said)}: the host name ${firstOf(said) ?? 'of something that it needs'} cannot be resolved.`,
    advice: () => [
      'Check its spelling, and that the VPC of the service resolves it (private hosted zone, Cloud Map, Service Connect).',
    ],
  },
  {
    id: 'connection-refused',
    pattern: /ECONNREFUSED|connection refused|Connection to \S{1,253} refused|actively refused/i,
    cause: (said) => `${who(said)}: the connection to ${other(said)} was refused: nothing listens there.`,
    advice: ({ text }) => [
      isLocal(addressIn(text))
        ? localAdvice
        : 'Check host and port in the variables; localhost inside a task is the task itself.',
      'Check that the other side runs and listens on that port and on all its addresses. Security groups do not refuse, they let a call time out.',
    ],
  },
  {
    id: 'connection-timed-out',
    pattern:
      /ETIMEDOUT|connection timed out|i\/o timeout|connect(?:ion)? timeout|timeout expired|ConnectTimeout|timed out (?:while )?(?:connecting|waiting for a connection)/i,
    cause: (said) =>
      `${who(said)}: ${other(said)} did not respond in time: most likely a security group or a route blocks the connection.`,
    advice: () => [
      "Allow inbound traffic from the task's security group on that port in the other side's security group.",
      'Check the routes of the subnets (a NAT gateway for hosts outside the VPC) and the network ACLs.',
      'Check host and port in the variables.',
    ],
  },
  {
    id: 'connection-failed',
    pattern:
      /could not connect to server|Communications link failure|EHOSTUNREACH|ENETUNREACH|no route to host|network is unreachable|Can't reach database server|ServerSelectionTimeoutError|MongooseServerSelectionError|Server selection timed out|NoBrokersAvailable|Unable to connect to (?:the )?(?:database|any of the specified)|Broker may not be available/i,
    cause: (said) => `${who(said)}: it cannot connect to ${other(said)}.`,
    advice: () => [
      'Check host and port in the variables, and that the other side runs.',
      "Allow inbound traffic from the task's security group on that port in the other side's security group, and check the routes of the subnets.",
    ],
  },
];

const systemHints: readonly LogRule[] = [
  {
    id: 'read-only-file-system',
    pattern: /EROFS|read-only file system/i,
    cause: (said) => `${who(said)}: it writes to a read-only file system (${cut(said.text, 120)}).`,
    advice: () => [
      'Mount a volume where the program writes, with readonlyRootFilesystem set to true, or write to a path that is one already.',
      'Check readOnly of the mount point.',
    ],
  },
  {
    id: 'permission-denied',
    pattern: /EACCES|permission denied|Operation not permitted/i,
    unless: /publickey/i,
    cause: (said) => `${who(said)}: the operating system denied it something (${cut(said.text, 120)}).`,
    advice: ({ text }) => [
      `Give the user of the container ownership of ${pathIn(text) ?? 'the files'}: COPY --chown in the image, and the owner of the root directory of a volume or access point.`,
      'Or run the container as the user that owns them (user).',
    ],
  },
];

/** The path that a line complains of; null where it names none. */
function pathIn(text: string): string | null {
  const found = /(?<![\w/.])(\/[\w.@-]{1,100}(?:\/[\w.@-]{1,100}){0,12})/.exec(text)?.[1];
  return found ?? null;
}

export const otherSideHints: readonly LogRule[] = [...databaseHints, ...awsHints, ...connectionHints, ...systemHints];
