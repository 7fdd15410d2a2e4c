import { RANK, type Said, type TextRule } from './rule.ts';

/** What ECS refuses of a service or of a task to run (UpdateService, CreateService, RunTask). */

const { exact: rank } = RANK;

const firstId = (text: string, kind: 'sg' | 'subnet'): string | null =>
  (kind === 'sg' ? /\bsg-[0-9a-zA-Z]{1,40}/ : /\bsubnet-[0-9a-zA-Z]{1,40}/).exec(text)?.[0] ?? null;

/** ` --region eu-west-1`, or nothing where the region is not known. */
const inRegion = ({ evidence: of }: Said): string => (of.region === '' ? '' : ` --region ${of.region}`);
/** What UpdateService leaves to CodeDeploy, in the words of ECS; its revision where it does not say. */
function refusedChange(text: string): string {
  if (/force a new deployment/i.test(text)) return 'force a new deployment';
  const what = /Unable to update ([\w ]{3,60}?) (?:on|for|of) services? with/i.exec(text)?.[1];
  return what === undefined || /task definition/i.test(what) ? 'change its revision' : `change its ${what}`;
}

const revisionOf = ({ evidence: of }: Said): string => of.revision.split('/').at(-1) ?? '';

export const refusedServiceRules: readonly TextRule[] = [
  {
    id: 'other-controller',
    pattern: /with an? (CODE_DEPLOY|EXTERNAL) deployment controller|Use AWS CodeDeploy to trigger a new deployment/i,
    rank,
    cause: ({ match, text }) =>
      match[1]?.toUpperCase() === 'EXTERNAL'
        ? 'The service has the deployment controller EXTERNAL: another tool deploys it by task sets, and UpdateService may not change its revision.'
        : `The service is deployed by CodeDeploy (deployment controller CODE_DEPLOY), so UpdateService may not ${refusedChange(text)}.`,
    advice: ({ match }) =>
      match[1]?.toUpperCase() === 'EXTERNAL'
        ? ['Deploy it by the tool that owns its task sets, or change its deploymentController to ECS.']
        : [
            'Set codedeploy-application and codedeploy-deployment-group, so that this action deploys it through CodeDeploy.',
            'Another tool that calls UpdateService (CloudFormation, Terraform) must leave the task definition of this service alone.',
          ],
  },
  {
    id: 'service-exists',
    pattern: /Creation of service was not idempotent/i,
    rank,
    cause: ({ text }) => {
      const name = /idempotent\.? "([^"]{1,255})"/.exec(text)?.[1];
      return `A service ${name === undefined ? 'of this name' : name} exists in the cluster already with other settings, or is still being deleted.`;
    },
    advice: (said) => [
      `See it: aws ecs describe-services --cluster ${said.evidence.cluster || 'CLUSTER'} --services ${/idempotent\.? "([^"]{1,255})"/.exec(said.text)?.[1] ?? said.evidence.service}${inRegion(said)} --query "services[].[status,taskDefinition]"`,
      'If it is ACTIVE, update it instead of creating it; if it is DRAINING, wait until it is INACTIVE and run this again.',
    ],
  },
  {
    id: 'desired-count-limit',
    pattern: /Desired count exceeds limit/i,
    rank,
    cause: () => 'The desired count is above the quota "Tasks per service" (5,000 unless it was raised).',
    advice: (said) => [
      `See the quota: aws service-quotas list-service-quotas --service-code ecs${inRegion(said)}`,
      'Lower desired-count, split the service, or ask for more: Service Quotas, Amazon ECS, "Tasks per service".',
    ],
  },
  {
    id: 'platform-unknown',
    pattern: /PlatformUnknownException|specified platform(?: version)? does not exist/i,
    rank,
    cause: ({ evidence: of }) =>
      `The Fargate platform version${of.platformVersion ? ` ${of.platformVersion}` : ' that was asked for'} does not exist.`,
    advice: () => [
      'Set platformVersion to LATEST or 1.4.0 (Linux), with all three numbers: service-overrides: { platformVersion: LATEST }',
    ],
  },
  {
    id: 'platform-too-old',
    pattern:
      /PlatformTaskDefinitionIncompatib|does not satisfy the task definition.s required capabilities|requested capabilities are not supported/i,
    rank,
    cause: ({ evidence: of }) =>
      `The Fargate platform version${of.platformVersion ? ` ${of.platformVersion}` : ' of the service'} does not support something that the task definition uses (EFS volumes, environment files, ephemeral storage, secrets of one JSON key).`,
    advice: () => [
      'Set platformVersion to LATEST: service-overrides: { platformVersion: LATEST }',
      'LATEST is 1.4.0 for Linux; services made before it may still name 1.3.0.',
    ],
  },
  {
    id: 'vpc-mismatch',
    pattern: /does not appear to belong to the same VPC|belong to different (?:VPCs|networks)/i,
    rank,
    cause: ({ text }) => {
      const group = firstId(text, 'sg');
      return `${group === null ? 'A security group' : `Security group ${group}`} is in a different VPC than the subnets.`;
    },
    advice: (said) => [
      `See its VPC: aws ec2 describe-security-groups --group-ids ${firstId(said.text, 'sg') ?? '<security-group-id>'}${inRegion(said)} --query "SecurityGroups[].VpcId"; that of the subnets: aws ec2 describe-subnets${inRegion(said)} --query "Subnets[].[SubnetId,VpcId]"`,
      'Name security groups and subnets of one VPC: in networkConfiguration (service-overrides), or in run-task-subnets and run-task-security-groups for the one-off task.',
    ],
  },
  {
    id: 'ec2-throttled',
    pattern: /Error retrieving .{1,200}(?:Request limit exceeded|RequestLimitExceeded|Rate exceeded)/i,
    rank,
    cause: ({ text }) => {
      const id = firstId(text, 'sg') ?? firstId(text, 'subnet');
      return `AWS throttled the EC2 call by which ECS reads the network settings${id === null ? '' : ` (${id})`}; nothing is wrong with these.`;
    },
    advice: () => [
      'Wait a few minutes and run it again; max-retries sets how often a call is tried.',
      'See what else calls EC2 in this account and region at the time: CloudTrail, or Service Quotas of Amazon EC2.',
    ],
  },
  {
    id: 'long-arn-off',
    pattern: /new ARN and resource ID format must be enabled/i,
    rank,
    cause: () =>
      'The account still gives this caller short ARNs, and what has a short ARN takes no tags (the service may date from before long ARNs).',
    advice: (said) => [
      `Turn long ARNs on: aws ecs put-account-setting-default --name serviceLongArnFormat --value enabled${inRegion(said)} (also taskLongArnFormat and containerInstanceLongArnFormat).`,
      'A service that was made before keeps its short ARN: delete and create it again, or leave out propagate-tags, enable-ecs-managed-tags and other tags.',
    ],
  },
  {
    id: 'exec-role-missing',
    pattern: /valid taskRoleArn is not being used/i,
    rank,
    cause: () => 'The service has ECS Exec turned on, and the task definition has no task role, which ECS Exec needs.',
    advice: () => [
      'Set taskRoleArn (input task-role-arn) to a role that allows ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel.',
      'Or turn ECS Exec off: service-overrides: { enableExecuteCommand: false }',
    ],
  },
  {
    id: 'revision-missing',
    pattern: /Task ?Definition not found|Unable to describe task definition/i,
    rank,
    cause: (said) =>
      `ECS has no task definition ${revisionOf(said) || 'of the name that was asked for'} in this account and region.`,
    advice: (said) => [
      `See those that there are: aws ecs list-task-definitions${revisionOf(said) === '' ? '' : ` --family-prefix ${revisionOf(said).split(':')[0]}`}${inRegion(said)}`,
      'An empty name comes from a variable or an output that is not set: check the expression and its step id.',
    ],
  },
  {
    id: 'network-configuration-missing',
    pattern: /Network Configuration must be provided when networkMode/i,
    rank,
    cause: () => 'The revision has networkMode awsvpc, and neither subnets nor security groups were given.',
    advice: () => [
      'For the one-off task set run-task-subnets and run-task-security-groups.',
      'For a service set networkConfiguration.awsvpcConfiguration (service-overrides).',
    ],
  },
  {
    id: 'network-configuration-superfluous',
    pattern: /Network Configuration is not valid for the given networkMode/i,
    rank,
    cause: ({ evidence: of }) =>
      `The revision has networkMode ${of.definition.networkMode ?? 'bridge'}, which supports no subnets or security groups, and some were given.`,
    advice: () => [
      'Leave out run-task-subnets, run-task-security-groups and networkConfiguration, or set networkMode to awsvpc in the task definition.',
    ],
  },
  {
    id: 'provider-missing',
    pattern:
      /specified capacity provider '?([\w-]{1,255})?'? ?(?:was not found|could not be found|does not exist|is not associated|is not in an ACTIVE state)/i,
    rank,
    cause: ({ match, text, evidence: of }) =>
      `The capacity provider ${match[1] ?? of.capacityProviders.join(', ')} ${/not in an ACTIVE/i.test(text) ? 'is not ACTIVE: it is still being created, or being deleted' : `does not exist, or is not associated with cluster ${of.cluster}`}.`,
    advice: (said) => [
      `See what the cluster has: aws ecs describe-clusters --clusters ${said.evidence.cluster || 'CLUSTER'}${inRegion(said)} --query "clusters[].capacityProviders"`,
      'Associate it: aws ecs put-cluster-capacity-providers; or name another one in capacityProviderStrategy.',
    ],
  },
  {
    id: 'force-needed',
    pattern: /you must force a new deployment/i,
    rank,
    cause: () => 'A change of the capacity provider strategy needs a forced deployment.',
    advice: () => ['Set force-new-deployment: true'],
  },
  {
    id: 'service-inactive',
    pattern: /ServiceNotActiveException|Service was not ACTIVE/i,
    rank,
    cause: ({ evidence: of }) => `Service ${of.service} is not ACTIVE: it was deleted, or is being deleted.`,
    advice: () => ['Create the service again, or name the one that replaced it.'],
  },
  {
    id: 'service-missing',
    pattern: /ServiceNotFoundException|\bService not found\b/i,
    unless: /service discovery|servicediscovery/i,
    rank,
    cause: ({ evidence: of }) => `Cluster ${of.cluster || 'of the call'} has no service ${of.service}.`,
    advice: (said) => [
      `See those that there are: aws ecs list-services --cluster ${said.evidence.cluster || 'CLUSTER'}${inRegion(said)}`,
    ],
  },
  {
    id: 'cluster-missing',
    pattern: /ClusterNotFoundException|\bCluster not found\b|referenced cluster was inactive/i,
    rank,
    cause: ({ text, evidence: of }) =>
      /was inactive/i.test(text)
        ? `Cluster ${of.cluster || 'of the call'} is INACTIVE: it was deleted.`
        : `Cluster ${of.cluster || 'of the call'} does not exist in this account and region${of.region === '' ? '' : ` (${of.region})`}.`,
    advice: (said) => [`See those that there are: aws ecs list-clusters${inRegion(said)}`],
  },
];
