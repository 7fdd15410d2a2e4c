/**
 * The table of inputs. The `Inputs` type, the parser, the defaults, `action.yml` and the tables of docs/inputs.md all
 * come from it: a new input is one row here, and it gets its row when it works.
 */

import { clusters } from './clusters.ts';
import { codeDeployDescription, codeDeployName } from './codedeploy.ts';
import { command } from './command.ts';
import { attestationOwner, environmentName, webAddress } from './github.ts';
import {
  boolean,
  countOrZero,
  type InputType,
  integer,
  lenient,
  line,
  list,
  names,
  notNegative,
  oneOf,
  pattern,
} from './input-types.ts';
import { nameWithoutBlanks, pairs, tagProblem } from './key-values.ts';
import { LIFECYCLE_STAGES } from './lifecycle-stages.ts';
import { ebsVolume, revisionOverrides, serviceOverrides } from './overrides.ts';
import { keepRevisions, scheduleNames } from './post-deploy.ts';
import { containerImages, imageSources, s3ObjectArns, services } from './references.ts';
import { lifetime } from './removal.ts';
import { capacityProviders, containerOverrides, resourceIds, taskTags, taskVolume } from './run-task.ts';
import { definitionText } from './service-definition.ts';
import { failOn } from './status.ts';
import { variables } from './variables.ts';
import { verifyList } from './verify.ts';
import { rollbackOn, threshold, token } from './waiting.ts';

export type InputGroup =
  | 'What and where'
  | 'The revision'
  | 'The service'
  | 'Services as code'
  | 'CodeDeploy'
  | 'The one-off task'
  | 'Checks before anything changes'
  | 'Waiting and failing'
  | 'Verification'
  | 'Status'
  | 'Rollback'
  | 'Afterwards'
  | 'GitHub';

export type InputRow = {
  name: string;
  group: InputGroup;
  kind: InputType<unknown>;
  /** As in `action.yml`: the text that stands for an input that is not set. */
  default?: string;
  /** What it means where it is not set, when that is more than "nothing"; in docs/inputs.md only. */
  unsetMeans?: string;
  /** One or two plain sentences of Markdown. */
  description: string;
  /** A right value; shown with a problem. */
  example: string;
  /** Its text may hold secrets: no message ever shows any of it. */
  secret?: true;
};

/** What `mode` can be. */
export const MODES = ['deploy', 'plan', 'rollback', 'continue', 'status', 'remove'] as const;
/** What a run does. `plan` is no mode of a run: the parser makes a deploy or a rollback with `dry-run` of it. */
export type Mode = Exclude<(typeof MODES)[number], 'plan'>;

/** The render action passes both inputs to DescribeTaskDefinition as they are, so each form works in either of them. */
const taskDefinitionName = pattern(
  /^(arn:[^:\s]+:ecs:[^:\s]+:\d+:task-definition\/)?[\w-]{1,255}(:\d+)?$/,
  "a task definition's ARN, `family:revision` or `family`",
);
const roleArn = pattern(/^arn:[^:\s]+:iam::\d{12}:role\/\S+$/, 'the full ARN of an IAM role, of any partition');
const keyAndValue = { form: 'key=value', check: nameWithoutBlanks };

export const INPUTS = [
  {
    name: 'mode',
    group: 'What and where',
    kind: oneOf(...MODES),
    default: 'deploy',
    description:
      'What to do. `deploy`: build the revision, register it, update the service, wait until the deployment completes, and report. `plan`: the same as `deploy` with `dry-run: true`. `rollback`: roll the service back to an earlier revision, and wait in the same way; registers nothing. `continue`: let a deployment go on that a pause hook holds, then wait in the same way. `status`: read only: show what runs in one or several clusters, how healthy it is, and how it differs from the files. `remove`: delete services that this repository owns, and wait until they are gone.',
    example: 'deploy',
  },
  {
    name: 'cluster',
    group: 'What and where',
    kind: clusters(),
    default: 'default',
    description: 'Name or ARN of the cluster. With `mode: status`, one or several.',
    example: 'prod',
  },
  {
    name: 'service',
    group: 'What and where',
    kind: services(),
    unsetMeans: 'register only',
    description:
      'One or several services, by name or ARN. With `mode: remove`, `*` in a name stands for any characters. Without one the revision is registered and nothing is updated; `mode: status` then shows all services of the clusters.',
    example: 'web',
  },
  {
    name: 'dry-run',
    group: 'What and where',
    kind: boolean(),
    default: 'false',
    description:
      'With every mode: show what the step would do, in the log, the summary, the outputs and the comment, and change nothing.',
    example: 'true',
  },
  {
    name: 'aws-region',
    group: 'What and where',
    kind: pattern(/^[a-z]{2,}(-[a-z]+)+-\d+$/, "a region's code"),
    unsetMeans: "the environment's",
    description: 'AWS region.',
    example: 'eu-central-1',
  },
  {
    name: 'role-to-assume',
    group: 'What and where',
    kind: roleArn,
    unsetMeans: "the environment's credentials are used",
    description:
      "ARN of an IAM role that the step assumes by itself: by GitHub's OIDC token in a job with `id-token: write` (audience `sts.amazonaws.com`), else from the credentials of the environment (role chaining). It is assumed again before the session expires, so a long wait never loses track.",
    example: 'arn:aws:iam::123456789012:role/deploy',
  },
  {
    name: 'task-definition',
    group: 'The revision',
    kind: line("a file's path, an ARN, `family` or `family:revision`, on one line"),
    unsetMeans: 'what each service runs now',
    description:
      'Path of a JSON or YAML file (relative to the workspace, with any extension; or a response of DescribeTaskDefinition), or the ARN, `family` or `family:revision` of a registered revision.',
    example: 'deploy/task-definition.json',
  },
  {
    name: 'task-definition-arn',
    group: 'The revision',
    kind: taskDefinitionName,
    description: 'ARN of a registered revision to build on. Not used where `task-definition` is given.',
    example: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41',
  },
  {
    name: 'task-definition-family',
    group: 'The revision',
    kind: taskDefinitionName,
    description:
      'Family whose latest active revision to build on. Not used where `task-definition` or `task-definition-arn` is given.',
    example: 'web',
  },
  {
    name: 'task-definition-revision',
    group: 'The revision',
    kind: countOrZero({ atMost: 2_147_483_647 }),
    unsetMeans: 'the latest active one',
    description: 'Revision of `task-definition-family` to build on; 0 means the latest.',
    example: '41',
  },
  {
    name: 'image',
    group: 'The revision',
    kind: pattern(/^\S+$/, 'one image reference without spaces'),
    description:
      'One image. It goes to `container-name` if given, else to every container whose current image has the same repository, else to the only container. Without a registry host it means the Amazon ECR registry of the account and region, if it has a repository of that name.',
    example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2',
  },
  {
    name: 'container-name',
    group: 'The revision',
    kind: list(/^[\w-]{1,255}$/, "containers' names, with commas or newlines between them"),
    unsetMeans: 'the containers that `image` picked, else the only one',
    description: 'One or several containers that `image` and the container inputs below apply to.',
    example: 'web',
  },
  {
    name: 'images',
    group: 'The revision',
    kind: containerImages(),
    description: 'Images of several containers: lines `container=image`.',
    example: 'web=web:1.4.2\nproxy=public.ecr.aws/nginx/nginx:1.29',
  },
  {
    name: 'image-from',
    group: 'The revision',
    kind: imageSources(),
    description:
      'Promotion: `cluster/service` or `cluster/service/container`, or lines of them as `container=cluster/service/container`. Deploys the image by the digest that all running tasks of that service have. The step refuses if the tasks run different digests, or if the service is not steady (see [Promotion](promotion.md)).',
    example: 'staging/web',
  },
  {
    name: 'promote-after-minutes',
    group: 'The revision',
    kind: notNegative({ atMost: 525_600 }),
    default: '0',
    description: 'For `image-from`: the minutes that the source must have been steady.',
    example: '60',
  },
  {
    name: 'variables',
    group: 'The revision',
    kind: variables(),
    unsetMeans: 'files are taken as they are',
    description:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: placeholders in files
      'Lines `NAME=value`, or a YAML or JSON mapping. With it, `${NAME}` is filled in inside the values of `task-definition`, `task-definition-overrides` and `service-definition`, `${ssm:/name}` and `${cfn:Stack.OutputKey}` are looked up, and `$${` stands for `${`.',
    example: 'ENVIRONMENT=staging\nCPU=512',
    secret: true,
  },
  {
    name: 'environment-variables',
    group: 'The revision',
    kind: pairs({ form: 'NAME=value', verbatim: true, check: nameWithoutBlanks }),
    description:
      'Environment variables to add or replace: lines `NAME=value` (split at the first `=`, the value is taken byte for byte, `#` starts a comment line), or a YAML or JSON mapping for values of several lines. A secret of the same name is removed.',
    example: 'LOG_LEVEL=info\nGREETING=hello',
    secret: true,
  },
  {
    name: 'secrets',
    group: 'The revision',
    // References, no secrets; but a secret that was put here by mistake must not get into the log.
    kind: pairs({ form: 'NAME=valueFrom', check: (pair) => nameWithoutBlanks(pair) ?? withoutReference(pair) }),
    description:
      'Secrets to add or replace: lines `NAME=valueFrom`, or a mapping, where valueFrom is the ARN of a Secrets Manager secret or an SSM parameter. A plain variable of the same name is removed.',
    example: 'DB_PASSWORD=arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf',
    secret: true,
  },
  {
    name: 'env-files',
    group: 'The revision',
    kind: s3ObjectArns(),
    description: 'ARNs of S3 objects with environment variables, one a line. They replace the list.',
    example: 'arn:aws:s3:::my-bucket/web.env',
  },
  {
    name: 'docker-labels',
    group: 'The revision',
    kind: pairs(keyAndValue),
    description: 'Docker labels to add or replace: lines `key=value`, or a mapping.',
    example: 'com.example.team=shop',
    secret: true,
  },
  {
    name: 'log-configuration-log-driver',
    group: 'The revision',
    kind: oneOf('awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog'),
    description: 'Log driver of the container.',
    example: 'awslogs',
  },
  {
    name: 'log-configuration-options',
    group: 'The revision',
    kind: pairs(keyAndValue),
    description: "The log driver's options to add or replace: lines `key=value`, or a mapping.",
    example: 'awslogs-group=/ecs/web\nawslogs-stream-prefix=web',
    secret: true,
  },
  {
    name: 'command',
    group: 'The revision',
    kind: command(),
    description: 'Command of the container: a JSON array, or words split as a POSIX shell splits them.',
    example: '["serve", "--port", "8080"]',
    secret: true,
  },
  {
    name: 'task-role-arn',
    group: 'The revision',
    kind: roleArn,
    description: 'ARN of the IAM role that the application uses.',
    example: 'arn:aws:iam::123456789012:role/web-task',
  },
  {
    name: 'execution-role-arn',
    group: 'The revision',
    kind: roleArn,
    description: 'ARN of the IAM role that ECS uses to pull images, read secrets and write logs.',
    example: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
  },
  {
    name: 'cpu',
    group: 'The revision',
    kind: pattern(
      /^(?=.*[1-9])(\d+|(\d+(\.\d+)?|\.\d+)\s*vcpu)$/i,
      'CPU units (1024 are one vCPU) or a number of `vCPU`',
    ),
    description: 'CPU of the task, in CPU units or with the unit `vCPU`.',
    example: '1 vCPU',
  },
  {
    name: 'memory',
    group: 'The revision',
    kind: pattern(/^(?=.*[1-9])(\d+|(\d+(\.\d+)?|\.\d+)\s*gb)$/i, 'MiB as plain digits, or a number of `GB`'),
    description: 'Memory of the task, in MiB or with the unit `GB`.',
    example: '2 GB',
  },
  {
    name: 'task-definition-overrides',
    group: 'The revision',
    kind: revisionOverrides(),
    description:
      'YAML or JSON, or the path of such a file. It is merged into the revision last: objects by key, containers, environment, secrets and volumes by `name`, tags and options by key; other arrays are replaced, `null` removes.',
    example: 'ephemeralStorage: { sizeInGiB: 40 }',
    secret: true,
  },
  {
    name: 'task-definition-tags',
    group: 'The revision',
    kind: pairs({ form: 'key=value', check: tagProblem, checkAll: tooManyTags }),
    description: 'Tags to add to the revision: lines `key=value`, or a mapping.',
    example: 'team=shop\ncost-center=42',
    secret: true,
  },
  {
    name: 'keep-null-value-keys',
    group: 'The revision',
    kind: names(/^[\w.-]+$/, 'names of members of the task definition, with commas or newlines between them'),
    description:
      'Members of the task definition whose empty values are kept. Elsewhere, empty values are removed. `null` is never sent.',
    example: 'placementConstraints,systemControls',
  },
  {
    name: 'desired-count',
    group: 'The service',
    kind: integer({ atLeast: 0, atMost: 2_147_483_647 }),
    unsetMeans: 'left alone',
    description: 'Number of tasks that the service keeps running. Leave it out if auto scaling decides.',
    example: '3',
  },
  {
    name: 'force-new-deployment',
    group: 'The service',
    kind: boolean(),
    default: 'false',
    description: 'Start a new deployment even if nothing changed.',
    example: 'true',
  },
  {
    name: 'enable-ecs-managed-tags',
    group: 'The service',
    kind: boolean(),
    unsetMeans: 'left alone',
    description: 'Whether ECS tags new tasks with the names of their cluster and service.',
    example: 'true',
  },
  {
    name: 'propagate-tags',
    group: 'The service',
    kind: oneOf('SERVICE', 'TASK_DEFINITION', 'NONE'),
    unsetMeans: 'left alone',
    description: 'Source of the tags of new tasks: `SERVICE`, `TASK_DEFINITION` or `NONE`.',
    example: 'SERVICE',
  },
  {
    name: 'service-managed-ebs-volume-name',
    group: 'The service',
    kind: pattern(/^[\w-]{1,255}$/, "a volume's name: letters, digits, `-` and `_`"),
    unsetMeans: 'left alone',
    description: 'Name of the volume that the revision declares with `configuredAtLaunch`.',
    example: 'data',
  },
  {
    name: 'service-managed-ebs-volume',
    group: 'The service',
    kind: ebsVolume(),
    unsetMeans: 'left alone',
    description: 'JSON or YAML settings of that Amazon EBS volume.',
    example: '{"sizeInGiB": 30, "volumeType": "gp3", "roleArn": "arn:aws:iam::123456789012:role/ecs-volumes"}',
    secret: true,
  },
  {
    name: 'service-overrides',
    group: 'The service',
    kind: serviceOverrides(),
    description:
      'YAML or JSON of any further members of UpdateService, such as `capacityProviderStrategy`, `networkConfiguration`, `deploymentConfiguration` or `enableExecuteCommand`.',
    example: 'enableExecuteCommand: true\nhealthCheckGracePeriodSeconds: 60',
    secret: true,
  },
  {
    name: 'expires-in',
    group: 'Services as code',
    kind: lifetime(),
    unsetMeans: 'never',
    description:
      'How long the service stays, from each deployment on: the tag `ecs-deploy:expires-at` of the service is set. `mode: remove` with `expired-only` removes it afterwards.',
    example: '7 d',
  },
  {
    name: 'expired-only',
    group: 'Services as code',
    kind: boolean(),
    default: 'false',
    description:
      'With `mode: remove`: remove only services whose tag `ecs-deploy:expires-at` is over. A service without the tag, or with another text in it, is kept.',
    example: 'true',
  },
  {
    name: 'remove-unowned',
    group: 'Services as code',
    kind: boolean(),
    default: 'false',
    description:
      'With `mode: remove`: also remove services whose tag `ecs-deploy:owner` is not this repository. Only services that are named without a wildcard.',
    example: 'true',
  },
  {
    name: 'run-task',
    group: 'The one-off task',
    kind: boolean(),
    default: 'false',
    description:
      'Run one task of the new revision before the services are updated, for example a migration. If it fails, no service is updated.',
    example: 'true',
  },
  {
    name: 'run-task-container',
    group: 'The one-off task',
    kind: pattern(/^[\w-]{1,255}$/, "a container's name: letters, digits, `-` and `_`"),
    unsetMeans: 'the only container, else the first essential one',
    description: 'Container whose exit code decides and whose output is shown.',
    example: 'app',
  },
  {
    name: 'run-task-command',
    group: 'The one-off task',
    kind: command(),
    unsetMeans: "the container's own",
    description: 'Command for that container: a JSON array, or words split as a POSIX shell splits them.',
    example: '["rake", "db:migrate"]',
    secret: true,
  },
  {
    name: 'run-task-container-overrides',
    group: 'The one-off task',
    kind: containerOverrides(),
    description:
      'JSON or YAML list of container overrides: objects with `name` and any of `command`, `environment`, `environmentFiles`, `cpu`, `memory`, `memoryReservation`, `resourceRequirements`.',
    example: '[{"name": "app", "environment": [{"name": "MIGRATE", "value": "1"}]}]',
    secret: true,
  },
  {
    name: 'run-task-subnets',
    group: 'The one-off task',
    kind: resourceIds('subnet', 'subnets'),
    unsetMeans: "the first service's",
    description:
      'Subnets of the task. If neither subnets nor a launch type is given, the network, launch type or capacity providers, and platform version of the first service are used.',
    example: 'subnet-0123456789abcdef0, subnet-0123456789abcdef1',
  },
  {
    name: 'run-task-security-groups',
    group: 'The one-off task',
    kind: resourceIds('sg', 'security groups'),
    unsetMeans: "the first service's, where its subnets are used",
    description: 'Security groups of the task.',
    example: 'sg-0123456789abcdef0',
  },
  {
    name: 'run-task-assign-public-IP',
    group: 'The one-off task',
    kind: oneOf('ENABLED', 'DISABLED'),
    unsetMeans: "the first service's, where its subnets are used, else `DISABLED`",
    description: 'Whether the task gets a public IP address: `ENABLED` or `DISABLED`.',
    example: 'ENABLED',
  },
  {
    name: 'run-task-capacity-provider-strategy',
    group: 'The one-off task',
    kind: capacityProviders(),
    description:
      'JSON or YAML list of capacity providers: objects with `capacityProvider` and any of `weight`, `base`. Takes precedence over `run-task-launch-type`.',
    example: '[{"capacityProvider": "FARGATE_SPOT", "weight": 1}]',
  },
  {
    name: 'run-task-launch-type',
    group: 'The one-off task',
    kind: oneOf('FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES'),
    unsetMeans: "the first service's, where no subnets are given, else `FARGATE`",
    description: 'Launch type of the task: `FARGATE`, `EC2`, `EXTERNAL` or `MANAGED_INSTANCES`.',
    example: 'FARGATE',
  },
  {
    name: 'run-task-started-by',
    group: 'The one-off task',
    kind: pattern(/^[\w/-]{1,128}$/, 'at most 128 letters, digits, `-`, `_` and `/`'),
    default: 'GitHub-Actions',
    description: 'Value of `startedBy` of the task.',
    example: 'GitHub-Actions',
  },
  {
    name: 'run-task-tags',
    group: 'The one-off task',
    kind: taskTags(),
    description: 'Tags of the task: a JSON or YAML list of objects with `key` and `value`, or lines `key=value`.',
    example: '[{"key": "team", "value": "shop"}]',
    secret: true,
  },
  {
    name: 'run-task-managed-ebs-volume-name',
    group: 'The one-off task',
    kind: pattern(/^[\w-]{1,255}$/, "a volume's name: letters, digits, `-` and `_`"),
    description: 'Name of the volume that the revision declares with `configuredAtLaunch`.',
    example: 'data',
  },
  {
    name: 'run-task-managed-ebs-volume',
    group: 'The one-off task',
    kind: taskVolume(),
    description: 'JSON or YAML settings of that Amazon EBS volume.',
    example: '{"sizeInGiB": 30, "volumeType": "gp3", "roleArn": "arn:aws:iam::123456789012:role/ecs-volumes"}',
    secret: true,
  },
  {
    name: 'wait-for-task-stopped',
    group: 'The one-off task',
    kind: boolean(),
    unsetMeans: '`true` when a service is named too, else `false`',
    description:
      'Wait until the task has stopped, show its output, and fail the step when it failed. After `wait-for-minutes`, the task is stopped.',
    example: 'true',
  },
  {
    name: 'preflight',
    group: 'Checks before anything changes',
    kind: oneOf('error', 'warn', 'off'),
    default: 'error',
    description:
      'Checks before the first change. `error`: findings that are certain to fail the deployment stop the step, all at once. `warn`: all findings are warnings. `off`: nothing is checked.',
    example: 'warn',
  },
  {
    name: 'pin-image-digest',
    group: 'Checks before anything changes',
    kind: boolean(),
    default: 'false',
    description: 'Replace the tags of images in private ECR by their digests in the new revision.',
    example: 'true',
  },
  {
    name: 'fail-on-image-vulnerabilities',
    group: 'Checks before anything changes',
    kind: oneOf('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'),
    description:
      "Stop the step if ECR's scan of an image has findings of this severity or above, or if there is no finished scan, whatever `preflight` is. The step waits up to one minute for a scan that is in progress. In a rollback an image without a finished scan is a warning.",
    example: 'CRITICAL',
  },
  {
    name: 'verify-attestation',
    group: 'Checks before anything changes',
    kind: attestationOwner(),
    description:
      'Deploy only if every image that `image`, `images` or `image-from` sets has a valid artifact attestation (SLSA provenance) of this owner for its digest, to which the revision is pinned (see [Attestations](attestations.md)).',
    example: 'acme/shop',
  },
  {
    name: 'on-older-commit',
    group: 'Checks before anything changes',
    kind: oneOf('allow', 'warn', 'refuse'),
    default: 'warn',
    description:
      'What to do when the commit that a service runs contains the commit to deploy and is not the same, so that a late run would take newer commits out of service. `warn`: deploy, with a warning. `refuse`: stop before anything changes. `allow`: deploy.',
    example: 'refuse',
  },
  {
    name: 'plan-id',
    group: 'Checks before anything changes',
    kind: pattern(/^p\d{1,3}(-[0-9a-f]{4,16}){5}$/, 'the output `plan-id` of a plan or a dry run'),
    unsetMeans: 'nothing is compared',
    description:
      'The output `plan-id` of an earlier plan or dry run. If the services, the revision, the images or what the run would do are not as they were planned, the step stops before anything changes, and says what has moved.',
    example: 'p1-3f2a1b4c5d-6e7f8091a2-b3c4d5e6f7-08192a3b4c-5d6e',
  },
  {
    name: 'service-definition',
    group: 'Services as code',
    kind: definitionText(),
    description:
      'Path of a YAML or JSON file, or the YAML or JSON itself, with members of CreateService (a response of DescribeServices too). A service that does not exist is created with the revision of this run. Of one that exists, the members that the file names and that differ are changed, and all others are left alone.',
    example: 'deploy/service.yml',
    secret: true,
  },
  {
    name: 'wait-for-service-stability',
    group: 'Waiting and failing',
    kind: boolean(),
    default: 'true',
    description:
      'Wait until the deployment completes: the new revision is stable, and no old tasks remain. Fail the step otherwise.',
    example: 'true',
  },
  {
    name: 'wait-for-minutes',
    group: 'Waiting and failing',
    kind: lenient({ default: 30, atMost: 360 }),
    default: '30',
    description:
      'How long to wait, in minutes; fractions are allowed. 0 means the default; more than 360 counts as 360, with a warning.',
    example: '12.5',
  },
  {
    name: 'wait-max-delay-seconds',
    group: 'Waiting and failing',
    kind: lenient({ default: 15, atMost: 600 }),
    default: '15',
    description:
      'Longest interval between two polls, in seconds. 0 means the default; more than 600 counts as 600, with a warning.',
    example: '15',
  },
  {
    name: 'max-retries',
    group: 'Waiting and failing',
    kind: lenient({ default: 10, atMost: 100, whole: true }),
    default: '10',
    description:
      'Attempts for one AWS call, the first one included. 0 means the default; more than 100 counts as 100, with a warning.',
    example: '10',
  },
  {
    name: 'failure-threshold',
    group: 'Waiting and failing',
    kind: threshold(),
    default: 'auto',
    description:
      "Failed tasks of the new revision after which the deployment is failed, counted by the action itself. `auto` is the rule of the service's own circuit breaker (`thresholdConfiguration`, `resetOnHealthyTask`), or ECS's default: half the desired count, at least 3, at most 200.",
    example: '5',
  },
  {
    name: 'bake-time-minutes',
    group: 'Waiting and failing',
    kind: notNegative({ atMost: 1_440 }),
    default: '0',
    description:
      'Rolling deployments: keep watching for this time after completion. A task of the new revision that fails during this time fails the deployment.',
    example: '5',
  },
  {
    name: 'wait-until',
    group: 'Waiting and failing',
    kind: oneOf('completed', 'baking', 'paused', ...LIFECYCLE_STAGES),
    default: 'completed',
    description:
      'When the step ends. `completed`: the deployment has completed. `baking`: production traffic of a blue/green, linear or canary deployment has shifted, and the bake time has begun. `paused`: a pause hook holds the deployment, or it has completed. Or a lifecycle stage of a blue/green, linear or canary deployment of ECS, such as `POST_TEST_TRAFFIC_SHIFT`: the deployment has reached or passed it.',
    example: 'paused',
  },
  {
    name: 'service-deployment-arn',
    group: 'Waiting and failing',
    kind: pattern(
      /^arn:[^:\s]+:ecs:[^:\s]+:\d+:service-deployment(\/[\w-]{1,255}){3}$/,
      'the ARN of a service deployment, the output `service-deployment-arn` of the step that ended paused',
    ),
    unsetMeans: 'whichever is paused',
    description:
      'For `mode: continue`: continue only this service deployment. If another one is paused, the step fails and says which.',
    example: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/AbCdEfGh1JkLmNoPqRsTu',
  },
  {
    name: 'hook-id',
    group: 'Waiting and failing',
    kind: pattern(/^[\w-]{1,255}$/, 'the id of a hook, the output `hook-id` of the step that ended paused'),
    unsetMeans: 'all hooks that wait',
    description: 'For `mode: continue`: answer only this hook. If another one waits, the step fails and says which.',
    example: 'ecs-pause-3f2a1b4c5d6e',
  },
  {
    name: 'continue-paused',
    group: 'Verification',
    kind: oneOf('never', 'verified'),
    default: 'never',
    description:
      'Who answers a pause hook. `never`: a person or another step. `verified`: this step, by the checks of `verify` for that moment: CONTINUE when all of them passed or there is none, ROLLBACK when one failed.',
    example: 'verified',
  },
  {
    name: 'rollback-on',
    group: 'Waiting and failing',
    kind: rollbackOn(),
    default: 'failure',
    description:
      'When to roll back to the previous revision: any of `failure`, `timeout`, `cancel`, separated by commas; or `none`.',
    example: 'failure, timeout',
  },
  {
    name: 'suspend-auto-scaling',
    group: 'Waiting and failing',
    kind: boolean(),
    default: 'false',
    description:
      'Suspend the auto scaling of the services (scale-in and scale-out by policies, and scheduled scaling) from before the update until the step ends. Then the earlier state is restored exactly, however the step ends. If it cannot be suspended, the service is not updated.',
    example: 'true',
  },
  {
    name: 'verify',
    group: 'Verification',
    kind: verifyList(),
    description:
      'Checks that prove that the new revision is right: a YAML or JSON list, inline or the path of a file. Each item has one of `url`, `alarms`, `metric`, `expression` or `target-errors`. A check that fails fails the deployment, which is rolled back as `rollback-on` says.',
    example: '[{url: "https://shop.example.com/health"}]',
    secret: true,
  },
  {
    name: 'rollback-scope',
    group: 'Waiting and failing',
    kind: oneOf('service', 'all'),
    default: 'service',
    description:
      'What is rolled back when one of several services fails. `service`: only that service. `all`: the other services that this step changed, too; `rollback-on` decides which ends count.',
    example: 'all',
  },
  {
    name: 'service-order',
    group: 'Waiting and failing',
    kind: oneOf('together', 'by-line'),
    default: 'together',
    description:
      'In which order several services are deployed. `together`: all at the same time. `by-line`: each line of `service` is a wave; services on one line, separated by commas, are deployed at the same time. A wave starts when the deployments of the wave before have ended well, and no wave starts after a failure.',
    example: 'by-line',
  },
  {
    name: 'fail-on',
    group: 'Status',
    kind: failOn(),
    unsetMeans: 'the step succeeds whatever is found',
    description:
      'For `mode: status`: fail the step on any of `drift` (a service differs from `task-definition` or `service-definition`) and `unhealthy` (a service has unhealthy targets, too few running tasks, or a failed deployment).',
    example: 'drift, unhealthy',
  },
  {
    name: 'codedeploy-appspec',
    group: 'CodeDeploy',
    kind: line("a file's path, on one line"),
    unsetMeans: '`appspec.yaml` where there is one, else made from the service',
    description:
      'Path of the AppSpec file, YAML or JSON, for services that CodeDeploy deploys. The ARN of the new revision is filled in.',
    example: 'deploy/appspec.yaml',
  },
  {
    name: 'codedeploy-application',
    group: 'CodeDeploy',
    kind: codeDeployName('application'),
    unsetMeans: '`AppECS-<cluster>-<service>`',
    description:
      'Name of the CodeDeploy application. In the default name, and in that of the group, each part is cut to 47 characters, as the ECS console does; if no application has that name, the full name is tried.',
    example: 'shop',
  },
  {
    name: 'codedeploy-deployment-group',
    group: 'CodeDeploy',
    kind: codeDeployName('deployment group'),
    unsetMeans: '`DgpECS-<cluster>-<service>`',
    description: 'Name of the deployment group. Its configured wait times extend `wait-for-minutes`.',
    example: 'shop-web',
  },
  {
    name: 'codedeploy-deployment-description',
    group: 'CodeDeploy',
    kind: codeDeployDescription(),
    description: 'Description of the CodeDeploy deployment; cut to 512 characters.',
    example: 'Release 1.4.2',
  },
  {
    name: 'codedeploy-deployment-config',
    group: 'CodeDeploy',
    kind: codeDeployName('deployment configuration'),
    unsetMeans: "the group's",
    description: 'Name of the deployment configuration, which defines how traffic is shifted.',
    example: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
  },
  {
    name: 'rollback-to',
    group: 'Rollback',
    kind: line('`previous`, a revision number, `family:revision`, an ARN, or a commit, branch or tag, on one line'),
    unsetMeans: '`previous`',
    description:
      'For `mode: rollback`. `previous`: the last revision, other than the current one, that completed a deployment of the service. Or a revision number, `family:revision`, an ARN, or a commit (full or short SHA, branch or tag) that a revision was deployed from.',
    example: 'previous',
  },
  {
    name: 'keep-revisions',
    group: 'Afterwards',
    kind: keepRevisions(),
    unsetMeans: 'keep all',
    description:
      'After success, keep this number of the newest active revisions of the family and deregister older ones, at most 50 in a run. Never deregisters the revision in use, the one before it, or a revision that a service of this step, a task of the family in the cluster, or one of the `schedules` uses.',
    example: '10',
  },
  {
    name: 'schedules',
    group: 'Afterwards',
    kind: scheduleNames(),
    description:
      'Names of EventBridge rules and EventBridge Scheduler schedules (`group/name` outside the default group or the default event bus). After success, their targets that run this family are moved to the new revision. All other settings are kept. A target without a revision is left alone.',
    example: 'nightly-report, jobs/hourly',
  },
  {
    name: 'github-token',
    group: 'GitHub',
    kind: token(),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
    default: '${{ github.token }}',
    description:
      'Token for the GitHub API: the commits of a deployment (`contents: read`), branches and tags in `rollback-to`, `github-deployment` and `comment`.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
    example: '${{ secrets.TOKEN }}',
    secret: true,
  },
  {
    name: 'github-deployment',
    group: 'GitHub',
    kind: boolean(),
    default: 'false',
    description:
      'Keep a GitHub Deployment: in progress, then success, failure or inactive, with links to the run and the environment. Needs `deployments: write`. A job with `environment:` already has one.',
    example: 'true',
  },
  {
    name: 'deployment-record',
    group: 'GitHub',
    kind: boolean(),
    default: 'false',
    description:
      "After success, store a deployment record for each image in GitHub's artifact metadata of the organization; after `mode: remove`, mark the records as decommissioned. Needs `artifact-metadata: write` (see [Deployment records](github.md#deployment-records)).",
    example: 'true',
  },
  {
    name: 'environment',
    group: 'GitHub',
    kind: environmentName(),
    unsetMeans: "the cluster's name",
    description: 'Name of the environment of the GitHub Deployment and of the deployment records.',
    example: 'production',
  },
  {
    name: 'environment-url',
    group: 'GitHub',
    kind: webAddress(),
    unsetMeans: 'the output `service-url`',
    description: 'Address of the deployed application, linked from the GitHub Deployment.',
    example: 'https://shop.example.com',
    secret: true,
  },
  {
    name: 'comment',
    group: 'GitHub',
    kind: boolean(),
    default: 'false',
    description:
      'On a pull request: keep one comment for each cluster and service, and update it. It has the plan, or the outcome with the address, the revision, the commit and the cause of a failure; after `mode: remove` it says that the service is gone.',
    example: 'true',
  },
  {
    name: 'job-summary',
    group: 'GitHub',
    kind: boolean(),
    default: 'true',
    description: 'Write a job summary of the deployment.',
    example: 'false',
  },
] as const satisfies readonly InputRow[];

type Table = (typeof INPUTS)[number];
export type InputName = Table['name'];

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
type KindValue<Row> = Row extends { kind: InputType<infer Value> } ? Value : never;
/** An input that has a default is never without a value. */
type ValueOf<Row> = Row extends { default: string } ? NonNullable<KindValue<Row>> : KindValue<Row>;

/** All inputs, checked: `wait-for-minutes` is `waitForMinutes`. What is not set is null, or an empty list. */
export type Inputs = {
  readonly [Row in Table as CamelCase<Row['name']>]: Row['name'] extends 'mode' ? Mode : ValueOf<Row>;
} & {
  /** The services as the lines of `service` have them; empty where the input does not name them. */
  readonly serviceLines: readonly (readonly string[])[];
};

/** The key in `Inputs` of an input's name. */
export function inputKey(name: InputName): keyof Inputs {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Inputs;
}

/** The table's row of an input. */
export function inputRow(name: InputName): InputRow {
  const row = INPUTS.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`the table of inputs has no ${name}`);
  return row;
}

const mostTags = 50;

function tooManyTags(tags: readonly unknown[]): string | null {
  return tags.length > mostTags ? `it has ${tags.length} tags, and ECS takes ${mostTags}` : null;
}

/** Parameters are named by letters, digits and these few characters (Systems Manager, "Requirements for parameter names"). */
const parameterName = /^\/?[\w.-]{1,1011}(?:\/[\w.-]{1,1011}){0,15}$/;

function withoutReference({ value, line }: { value: string; line: number }): string | null {
  if (value === '') return `the secret in line ${line} has no valueFrom`;
  if (/^arn:[^:\s]+:(?:secretsmanager|ssm):\S+$/.test(value) || parameterName.test(value)) return null;
  return `the value in line ${line} is neither the ARN of a secret or parameter nor the name of a parameter. ECS reads secrets from where it points to: put the secret itself into Secrets Manager or Systems Manager and its ARN here`;
}
