import { cut } from '../../lib/text.ts';
import { after, deniedWords } from '../words.ts';
import { allow, deniedRole } from './denied.ts';
import { arnIn, containerWord, executionRole, RANK, type Said, type TextRule } from './rule.ts';

/**
 * What the ECS agent of an instance says when it cannot make ready what a task needs. Its sentences are shorter than
 * those of Fargate and do not begin with an error's name: https://github.com/aws/amazon-ecs-agent
 */

const { exact: rank, symptom } = RANK;

/** What the agent wanted the credentials for, by its word for the resource. */
const resources: readonly (readonly [words: RegExp, what: string])[] = [
  [/\basm secret/i, 'secrets'],
  [/\bssm secret/i, 'parameters'],
  [/credentialspec/i, 'the credential specification'],
  [/environment file/i, 'environment files'],
  [/fsxwindowsfileserver/i, 'the credentials of the FSx file system'],
  [/registry key|asm resource/i, "the registry's credentials"],
];

const wanted = ({ text }: Said): string => resources.find(([words]) => words.test(text))?.[1] ?? 'what the task needs';

export const agentRules: readonly TextRule[] = [
  {
    id: 'execution-role-unavailable',
    pattern:
      /unable to (?:find|get) execution role credentials|uses execution credentials, but the credentials are empty/i,
    rank,
    cause: (said) =>
      `The ECS agent on the instance has no credentials of ${executionRole(said.evidence)}, and needs them to read ${wanted(said)}.`,
    advice: ({ evidence: of }) =>
      typeof of.definition.executionRoleArn === 'string'
        ? [
            'Check that the role exists, and that its trust policy lets ecs-tasks.amazonaws.com assume it.',
            'Deploy again; if it stays on one instance, restart its ECS agent (systemctl restart ecs) and update it.',
          ]
        : [
            'Set executionRoleArn in the task definition (or the input execution-role-arn) to a role that may read them.',
          ],
  },
  {
    id: 'secret-reference-invalid',
    pattern:
      /invalid ARN format for the AWS Secrets Manager secret|could not find a secretsmanager secretID from value (\S{1,600})|the provided SSM parameter:(\S{1,600}) is in an invalid format|unsupported credentialsParameter|unexpected ARN format with parameters|Invalid name\. Must be a valid name containing/i,
    rank,
    cause: ({ match, container, text }) => {
      const value = match[1] ?? match[2] ?? null;
      const name = container?.secrets.find(({ from }) => value !== null && from.includes(value))?.name;
      const named = value ?? arnIn(text, 'secretsmanager') ?? arnIn(text, 'ssm');
      return `${name === undefined ? 'A secret' : `The secret ${name}`} of the task definition has a valueFrom that ECS cannot read${named === null ? '' : `: ${named}`}.`;
    },
    advice: () => [
      'Write it as arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-XXXXXX, with :JSON-KEY:STAGE:VERSION behind it only where one of them is wanted; empty parts keep their colons (…-XXXXXX:password::).',
      'For a parameter write its name or arn:aws:ssm:REGION:ACCOUNT:parameter/NAME.',
    ],
  },
  {
    id: 'firelens-config',
    pattern:
      /firelens s3 config|(?:unable to )?generate firelens config|(?:firelens|log router)\b.{0,80}?config (?:file )?(?:from|in) S3|download s3 config (\S{1,400}) from bucket (\S{1,100})|option config-file-(?:type|value)/i,
    rank,
    cause: (said) => {
      const [, key, bucket] = /download s3 config (\S{1,400}) from bucket ([\w.-]{1,100})/i.exec(said.text) ?? [];
      const file = key === undefined ? arnIn(said.text, 's3') : `s3://${bucket}/${key}`;
      const what = `The configuration file${file === null ? '' : ` ${file}`} of the log router`;
      if (/option config-file/i.test(said.text))
        return `The firelensConfiguration of the log router is not complete: ${cut(after(said.text, 'failed: '), 200)}`;
      const why = deniedWords.test(said.text)
        ? 'access was denied'
        : /NoSuch|NotFound|404/i.test(said.text)
          ? 'it does not exist'
          : cut(after(said.text, 'error: ', 'config: '), 200);
      return `${what} could not be read: ${why}${why.endsWith('.') ? '' : '.'}`;
    },
    advice: (said) => [
      `Allow s3:GetObject on the file and s3:GetBucketLocation on its bucket for ${deniedRole(said)}: the execution role reads it, not the task role.`,
      'Check config-file-type (s3 or file) and config-file-value (the full ARN of the object, or the path in the image) in firelensConfiguration.options.',
    ],
  },
  {
    id: 'credential-spec',
    pattern: /credentialspec|\bgMSA\b|kerberos ticket|domainless/i,
    rank,
    cause: (said) =>
      `The Active Directory identity (gMSA) of ${containerWord(said)} could not be set up: ${cut(after(said.text, 'Error: '), 250)}`,
    advice: (said) => [
      deniedWords.test(said.text)
        ? allow(said, 'ssm:GetParameters', null)
        : 'Check credentialSpecs of the container: credentialspec: or credentialspecdomainless: and the ARN of a parameter or of an object in S3.',
      'Check that the instance has joined the domain, or for domainless gMSA that the secret holds the user of the domain, and that ECS_GMSA_SUPPORTED is true in its ecs.config.',
    ],
  },
  {
    id: 'fsx-mount',
    pattern: /fsxwindowsfileserver|FSx (?:for )?Windows/i,
    rank,
    cause: (said) =>
      `The FSx file system could not be connected on the instance: ${cut(after(said.text, 'Error: '), 250)}`,
    advice: () => [
      'Check authorizationConfig of the volume: credentialsParameter is the ARN of a secret or parameter with username and password of a user of the domain.',
      "Allow inbound port 445 from the instance's security group in that of the file system; the instance must resolve its DNS name and be joined to the domain.",
      'Check rootDirectory: the share and the folder must exist.',
    ],
  },
  {
    id: 'cgroup-failed',
    pattern:
      /cgroup(?:v2)? (?:create|init|resource|spec validator)|unable to apply cgroup configuration|expected cgroupsPath to be of format|mkdir \/sys\/fs\/cgroup\//i,
    rank,
    cause: (said) =>
      /no space left|cannot allocate/i.test(said.text)
        ? 'The kernel of the instance has no control group (cgroup) left for the task: old ones were not removed. Its disk is not full.'
        : `The control group (cgroup) of the task could not be made on the instance: ${cut(after(said.text, 'err=', 'process: ', 'failed: '), 200)}`,
    advice: () => [
      'Replace the instance; deploy again.',
      'Use a current ECS-optimised AMI: agent, Docker and the cgroup version (1 or 2, cgroupfs or systemd) must go together.',
    ],
  },
  {
    id: 'stopped-before-pull',
    pattern: /Task stopped before image pull could begin/i,
    rank: symptom + 2,
    cause: () =>
      'The task was stopped before its images were pulled: the reason is one of the task or of another container, not of this image.',
    advice: ({ evidence: of }) => [
      `See the reasons of all containers: aws ecs describe-tasks --cluster ${of.cluster} --region ${of.region} --query "tasks[].[stoppedReason,containers[].reason]" --tasks with the id of the task`,
    ],
  },
  {
    id: 'container-vanished',
    pattern: /ContainerVanishedError|No container matching saved ID found|NoSuchContainerError|No such container:/i,
    rank: rank - 10,
    cause: (said) =>
      `Docker on the instance no longer has ${containerWord(said)}: something other than ECS removed it, or Docker was restarted.`,
    advice: () => [
      'Look for what removes containers on the instance: a clean-up by docker system prune, a restart of Docker, a full disk.',
      'Deploy again; replace the instance if it stays.',
    ],
  },
];
