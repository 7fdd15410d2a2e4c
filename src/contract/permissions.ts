import { AUTO_SCALING_CAPABILITIES } from './auto-scaling-permissions.ts';
import type { Capability } from './capability.ts';
import { DEFINITION_CAPABILITIES } from './definition-permissions.ts';
import { REFERENCE_CAPABILITIES } from './reference-permissions.ts';
import { REMOVAL_CAPABILITIES } from './removal-permissions.ts';
import { VARIABLES_CAPABILITIES } from './variables-permissions.ts';

export type { Capability } from './capability.ts';

const ecs = 'arn:{partition}:ecs:{region}:{account}';
const codeDeploy = 'arn:{partition}:codedeploy:{region}:{account}';
const inCluster = { ArnEquals: { 'ecs:cluster': `${ecs}:cluster/{cluster}` } };

/**
 * What the action may ask of AWS: which IAM actions, on what, and when. A call that is not in this table is a
 * mistake that a test finds; the policies of docs/permissions.md are made from it.
 */
export const CAPABILITIES: readonly Capability[] = [
  {
    id: 'AssumeRole',
    title: 'Assume the role',
    when: 'when `role-to-assume` is given and the job has no `id-token: write`: a policy of the credentials that the environment has',
    required: false,
    actions: ['sts:AssumeRole'],
    resources: ['arn:{partition}:iam::{account}:role/{role}'],
  },
  {
    id: 'ReadServices',
    title: 'Read the services',
    when: 'always, to read what runs and to watch the deployment; for `mode: status` without `service`, for all services of the clusters',
    required: true,
    actions: ['ecs:DescribeServices'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  {
    id: 'ReadTaskDefinitions',
    title: 'Read task definitions',
    when: 'always, to build on a revision and to compare with it; if `task-definition` is a file, a deployment works without it and shows no diff',
    required: true,
    actions: ['ecs:DescribeTaskDefinition'],
    // The Service Authorization Reference has no resource for it.
    resources: ['*'],
  },
  {
    id: 'RegisterTaskDefinition',
    title: 'Register revisions',
    when: 'always, except to deploy revisions that are already registered',
    required: true,
    actions: ['ecs:RegisterTaskDefinition'],
    resources: ['*'],
  },
  {
    id: 'PassRoles',
    title: 'Pass the roles of the revision',
    when: 'when the revision has a task role or an execution role',
    required: true,
    actions: ['iam:PassRole'],
    resources: [
      'arn:{partition}:iam::{account}:role/{task-role}',
      'arn:{partition}:iam::{account}:role/{execution-role}',
    ],
    condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    impliedBy: [
      'ecs:RegisterTaskDefinition',
      'ecs:RunTask',
      'ecs:CreateExpressGatewayService',
      'ecs:UpdateExpressGatewayService',
    ],
  },
  {
    id: 'UpdateServices',
    title: 'Update the services',
    when: 'when a service is named',
    required: true,
    actions: ['ecs:UpdateService'],
    resources: [`${ecs}:service/{cluster}/{service}`],
  },
  ...DEFINITION_CAPABILITIES,
  ...VARIABLES_CAPABILITIES,
  {
    id: 'RunTask',
    title: 'Run the one-off task',
    when: 'when `run-task` is true',
    required: false,
    actions: ['ecs:RunTask'],
    resources: [`${ecs}:task-definition/{family}:*`],
    condition: inCluster,
  },
  {
    id: 'StopTask',
    title: 'Stop the one-off task',
    when: 'when `run-task` is true, to stop the task at the time limit or on a cancel',
    required: false,
    actions: ['ecs:StopTask'],
    resources: [`${ecs}:task/{cluster}/*`],
    condition: inCluster,
  },
  {
    id: 'TagTasks',
    title: 'Tag the one-off task',
    when: 'when `run-task-tags` is given',
    required: false,
    actions: ['ecs:TagResource'],
    resources: [`${ecs}:task/{cluster}/*`],
    condition: { StringEquals: { 'ecs:CreateAction': 'RunTask' } },
    impliedBy: ['ecs:RunTask'],
  },
  {
    id: 'TagRevisions',
    title: 'Tag revisions',
    when: 'for tags, and for the commit and the run that made a revision; without it, revisions are registered without the latter',
    required: false,
    actions: ['ecs:TagResource'],
    resources: [`${ecs}:task-definition/{family}:*`],
    condition: { StringEquals: { 'ecs:CreateAction': 'RegisterTaskDefinition' } },
    impliedBy: ['ecs:RegisterTaskDefinition'],
  },
  {
    id: 'PassVolumeRole',
    title: 'Pass the role of an EBS volume',
    when: 'when `service-managed-ebs-volume` or `run-task-managed-ebs-volume` is given',
    required: false,
    actions: ['iam:PassRole'],
    resources: ['arn:{partition}:iam::{account}:role/{volume-role}'],
    condition: { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
    impliedBy: ['ecs:UpdateService', 'ecs:RunTask'],
  },
  {
    id: 'TrackDeployments',
    title: 'Track service deployments',
    when: 'to distinguish a rollback by ECS from another deployment, to read the image digests that a revision runs and what ran before a deployment that a re-run continues, for `target-errors` in `verify`, for `rollback-to: previous`, for `mode: status`, and for `deployment-record`',
    required: false,
    actions: ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions'],
    resources: [
      `${ecs}:service/{cluster}/{service}`,
      `${ecs}:service-deployment/{cluster}/{service}/*`,
      `${ecs}:service-revision/{cluster}/{service}/*`,
    ],
  },
  {
    id: 'LookUpImages',
    title: 'Look images up in ECR',
    when: 'for images without a registry, to notice that a tag was moved to another image, to check that images exist, and to pin them',
    required: false,
    actions: ['ecr:BatchGetImage', 'ecr:DescribeRepositories'],
    resources: ['arn:{partition}:ecr:{region}:{account}:repository/{repository}'],
  },
  {
    id: 'CheckImages',
    title: 'Check images in ECR',
    when: 'to read the platform of an image, to name the existing tags when one is missing, and for `fail-on-image-vulnerabilities`',
    required: false,
    actions: ['ecr:GetDownloadUrlForLayer', 'ecr:DescribeImages', 'ecr:DescribeImageScanFindings'],
    resources: ['arn:{partition}:ecr:{region}:{account}:repository/{repository}'],
  },
  {
    id: 'ReadAttestations',
    title: 'Read attestations in ECR',
    when: 'for `verify-attestation`, where GitHub has no valid attestation of the image',
    required: false,
    actions: ['ecr:ListImageReferrers', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    resources: ['arn:{partition}:ecr:{region}:{account}:repository/{repository}'],
  },
  {
    id: 'ReadCacheRules',
    title: 'Read the rules of pull through caches',
    when: 'when an image is missing in ECR, to find out whether a pull through cache would fetch it',
    required: false,
    actions: ['ecr:DescribePullThroughCacheRules'],
    // The Service Authorization Reference has no resource for it.
    resources: ['*'],
  },
  {
    id: 'ListServices',
    title: "List the cluster's services",
    when: 'to name the existing services when the given one does not exist, for `mode: remove`, to find the services that a wildcard matches and those that use a revision, and for `mode: status` without `service`',
    required: false,
    actions: ['ecs:ListServices'],
    resources: ['*'],
    condition: inCluster,
  },
  {
    id: 'FindClusters',
    title: 'Find clusters',
    when: 'to name the account, the region and the existing clusters when the given cluster or service does not exist, and for `mode: remove`, to find tasks of other clusters that use a revision',
    required: false,
    actions: ['ecs:DescribeClusters', 'ecs:ListClusters'],
    resources: ['*'],
  },
  {
    id: 'ListTasks',
    title: "List the service's tasks",
    when: 'to count and explain tasks that failed, and to find the one-off task of an earlier attempt of the run',
    required: false,
    actions: ['ecs:ListTasks'],
    resources: ['*'],
    condition: inCluster,
  },
  {
    id: 'ReadTasks',
    title: 'Read tasks',
    when: 'to count and explain tasks that failed, to read which images run, and to wait for the one-off task',
    required: false,
    actions: ['ecs:DescribeTasks'],
    resources: [`${ecs}:task/{cluster}/*`],
  },
  {
    id: 'ReadTaskProtection',
    title: 'Read the scale-in protection of tasks',
    when: 'to explain why old tasks remain: read only if they remain for long, or near the time limit',
    required: false,
    actions: ['ecs:GetTaskProtection'],
    resources: [`${ecs}:task/{cluster}/*`],
  },
  {
    id: 'StopDeployments',
    title: 'Stop service deployments',
    when: 'to roll back a blue/green, linear or canary deployment of ECS',
    required: false,
    actions: ['ecs:StopServiceDeployment'],
    resources: [`${ecs}:service-deployment/{cluster}/{service}/*`],
  },
  {
    id: 'AnswerPauses',
    title: 'Answer pause hooks',
    when: 'for `mode: continue` and `continue-paused: verified`, and to roll back a deployment that a pause hook holds',
    required: false,
    actions: ['ecs:ContinueServiceDeployment'],
    resources: [`${ecs}:service-deployment/{cluster}/{service}/*`],
  },
  {
    id: 'DeployByCodeDeploy',
    title: 'Deploy with CodeDeploy',
    when: 'for services that CodeDeploy deploys: to start, watch and roll back deployments',
    required: false,
    actions: [
      'codedeploy:CreateDeployment',
      'codedeploy:GetDeployment',
      'codedeploy:GetDeploymentTarget',
      'codedeploy:ListDeployments',
      'codedeploy:StopDeployment',
      'codedeploy:GetDeploymentGroup',
    ],
    resources: [
      `${codeDeploy}:application:{codedeploy-application}`,
      `${codeDeploy}:deploymentgroup:{codedeploy-application}/{codedeploy-deployment-group}`,
    ],
  },
  {
    id: 'ReadCodeDeployRevisions',
    title: 'Register revisions with CodeDeploy',
    when: 'with `DeployByCodeDeploy`: CodeDeploy requires these permissions to create a deployment',
    required: false,
    // CodeDeploy user guide, "CodeDeploy permissions reference": CreateDeployment.
    actions: [
      'codedeploy:GetDeploymentConfig',
      'codedeploy:RegisterApplicationRevision',
      'codedeploy:GetApplicationRevision',
    ],
    resources: [`${codeDeploy}:application:{codedeploy-application}`, `${codeDeploy}:deploymentconfig:*`],
    impliedBy: ['codedeploy:CreateDeployment'],
  },
  {
    id: 'ReadPromotionSource',
    title: 'Read the service that an image is promoted from',
    when: 'for `image-from`: its deployments',
    required: false,
    actions: ['ecs:DescribeServices'],
    resources: [`${ecs}:service/{source-cluster}/{source-service}`],
  },
  {
    id: 'ListTasksOfPromotionSource',
    title: 'List the tasks of that service',
    when: 'for `image-from`: to find its running tasks',
    required: false,
    actions: ['ecs:ListTasks'],
    resources: ['*'],
    condition: { ArnEquals: { 'ecs:cluster': `${ecs}:cluster/{source-cluster}` } },
  },
  {
    id: 'ReadTasksOfPromotionSource',
    title: 'Read the tasks of that service',
    when: 'for `image-from`: the digests that they run',
    required: false,
    actions: ['ecs:DescribeTasks'],
    resources: [`${ecs}:task/{source-cluster}/*`],
  },
  {
    id: 'ListRevisions',
    title: 'List revisions',
    when: 'for `mode: rollback`, to find the revision of a commit, and the previous revision if ECS has no record, and for `keep-revisions`',
    required: false,
    actions: ['ecs:ListTaskDefinitions'],
    resources: ['*'],
  },
  {
    id: 'DeregisterRevisions',
    title: 'Deregister old revisions',
    when: 'for `keep-revisions` and `mode: remove`, which also list revisions, and list and read tasks',
    required: false,
    actions: ['ecs:DeregisterTaskDefinition'],
    // The Service Authorization Reference has no resource for it.
    resources: ['*'],
  },
  ...REMOVAL_CAPABILITIES,
  {
    id: 'MoveRules',
    title: 'Move the targets of EventBridge rules',
    when: 'for `schedules` that are rules',
    required: false,
    actions: ['events:ListTargetsByRule', 'events:PutTargets'],
    resources: ['arn:{partition}:events:{region}:{account}:rule/{rule}'],
  },
  {
    id: 'PassRuleRoles',
    title: "Pass the roles of the rules' targets",
    when: 'for `schedules` that are rules: the role is passed to EventBridge with each target',
    required: false,
    actions: ['iam:PassRole'],
    resources: ['arn:{partition}:iam::{account}:role/{rule-role}'],
    condition: { StringEquals: { 'iam:PassedToService': 'events.amazonaws.com' } },
    impliedBy: ['events:PutTargets'],
  },
  {
    id: 'MoveSchedules',
    title: 'Move the targets of schedules',
    when: 'for `schedules` of EventBridge Scheduler',
    required: false,
    actions: ['scheduler:GetSchedule', 'scheduler:UpdateSchedule'],
    resources: ['arn:{partition}:scheduler:{region}:{account}:schedule/{schedule-group}/{schedule}'],
  },
  {
    id: 'PassScheduleRoles',
    title: "Pass the schedules' roles",
    when: 'for `schedules` of EventBridge Scheduler: the role is passed with each target',
    required: false,
    actions: ['iam:PassRole'],
    resources: ['arn:{partition}:iam::{account}:role/{schedule-role}'],
    condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    impliedBy: ['scheduler:UpdateSchedule'],
  },
  {
    id: 'ReadLogs',
    title: 'Read the logs of containers',
    when: 'to show the last lines of a container that failed, and the output of the one-off task',
    required: false,
    actions: ['logs:GetLogEvents'],
    resources: ['arn:{partition}:logs:{region}:{account}:log-group:{log-group}:log-stream:*'],
  },
  {
    id: 'ReadTargets',
    title: 'Read target groups',
    when: "to compare them with the revision's ports, to explain failed health checks of a load balancer, for `target-errors` in `verify`, for `mode: status`, and for `requestsPerTarget` of `autoScaling` in `service-definition`",
    required: false,
    actions: ['elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'],
    resources: ['*'],
  },
  {
    id: 'ReadDrainTime',
    title: 'Read how long targets drain',
    when: 'after a rollout in which draining took most of the time, to say how much a shorter deregistration delay would have saved',
    required: false,
    actions: ['elasticloadbalancing:DescribeTargetGroupAttributes'],
    // The Service Authorization Reference has no resource for it.
    resources: ['*'],
  },
  {
    id: 'ReadAlarms',
    title: 'Read alarms',
    when: 'for `alarms` in `verify`, before the deployment and with every poll of it',
    required: false,
    actions: ['cloudwatch:DescribeAlarms'],
    // Composite alarms take no resource (Service Authorization Reference).
    resources: ['*'],
  },
  {
    id: 'ReadMetrics',
    title: 'Read metrics',
    when: 'for `metric`, `expression` and `target-errors` in `verify`',
    required: false,
    actions: ['cloudwatch:GetMetricData'],
    resources: ['*'],
  },
  {
    id: 'ReadAddresses',
    title: 'Read the address of a service',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the checks
    when: 'for the output `service-url` of a service behind a load balancer, if something asks for it: `service-definition`, `comment`, `github-deployment` without `environment-url`, or `${service-url}` in `verify`',
    required: false,
    actions: [
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeListeners',
      'elasticloadbalancing:DescribeRules',
    ],
    // These Describe actions take no resource (Service Authorization Reference).
    resources: ['*'],
  },
  {
    id: 'ReadGatewayRoutes',
    title: 'Read the routes of ECS gateways',
    when: 'when the service is connected to an ECS gateway (`gatewayConnectors`), to wait until its route is active',
    required: false,
    actions: ['ecs:ListGatewayRoutes'],
    // The list is of the account.
    resources: ['*'],
  },
  {
    id: 'ReadInstances',
    title: 'Read container instances',
    when: 'to check before a deployment whether an instance has capacity for a task, and to explain why none has',
    required: false,
    actions: ['ecs:ListContainerInstances', 'ecs:DescribeContainerInstances'],
    resources: [`${ecs}:cluster/{cluster}`, `${ecs}:container-instance/{cluster}/*`],
  },
  ...AUTO_SCALING_CAPABILITIES,
  ...REFERENCE_CAPABILITIES,
];

/**
 * The IAM actions that a call such as `ecs:UpdateService` may ask for, its own first; empty when the table does
 * not have the call.
 */
export function actionsFor(operation: string): string[] {
  if (!CAPABILITIES.some(({ actions }) => actions.includes(operation))) return [];
  const implied = CAPABILITIES.filter(({ impliedBy }) => impliedBy?.includes(operation));
  return [...new Set([operation, ...implied.flatMap(({ actions }) => actions)])];
}
