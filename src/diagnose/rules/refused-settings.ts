import { RANK, type Said, type TextRule } from './rule.ts';

/** Settings of a service that do not go together, as ECS says it at UpdateService and CreateService. */

const { exact: rank } = RANK;

const clusterOf = ({ evidence: of }: Said): string => of.cluster || '<cluster>';

export const refusedSettingRules: readonly TextRule[] = [
  {
    id: 'percents-refused',
    pattern: /maximumPercent and minimumHealthyPercent cannot (?:both )?be 100/i,
    rank,
    cause: () =>
      'With minimumHealthyPercent and maximumPercent both 100, ECS may neither start a new task nor stop an old one.',
    advice: () => [
      'Set one of them apart: service-overrides: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } }',
    ],
  },
  {
    id: 'grace-without-load-balancer',
    pattern: /Health check grace period is only valid for services configured to use load balancers/i,
    rank,
    cause: () => 'The service has healthCheckGracePeriodSeconds, which ECS accepts only with load balancers.',
    advice: () => ['Remove healthCheckGracePeriodSeconds, or add loadBalancers to the service.'],
  },
  {
    id: 'placement-on-fargate',
    pattern:
      /Placement (strateg(?:y|ies)|constraints?)(?: and \w{1,20})? (?:is|are) not supported with (?:the )?FARGATE/i,
    rank,
    cause: () => 'Fargate supports neither placement strategies nor placement constraints, and the service has some.',
    advice: () => [
      'Remove them: service-overrides: { placementStrategy: [], placementConstraints: [] }; also placementConstraints of the task definition.',
    ],
  },
  {
    id: 'public-ip-on-ec2',
    pattern: /Assign ?public ?IP is not supported for this launch type/i,
    rank,
    cause: () => 'A public address (assignPublicIp) is for tasks on Fargate only, not on instances.',
    advice: () => [
      'Set assignPublicIp to DISABLED in networkConfiguration (service-overrides), or run-task-assign-public-IP: DISABLED for the one-off task.',
    ],
  },
  {
    id: 'service-draining',
    pattern: /Unable to start a service that is still draining/i,
    rank,
    cause: ({ evidence: of }) => `Service ${of.service} is being deleted, and its last tasks are still ending.`,
    advice: ({ evidence: { cluster, service, region } }) => [
      `Wait until it is gone, then run it again: aws ecs wait services-inactive --cluster ${cluster} --services ${service} --region ${region}`,
    ],
  },
  {
    id: 'port-name-missing',
    pattern: /\bport ?names?\b[^.]{0,120}?(?:not found|does not exist|do not exist|could not be found)/i,
    rank,
    cause: () => 'Service Connect names a port that no container of the task definition has.',
    advice: () => [
      'Give the port mapping that name (portMappings[].name), or correct portName in serviceConnectConfiguration (service-overrides).',
    ],
  },
  {
    id: 'launch-type-and-strategy',
    pattern: /both a launch type and (?:a )?capacity provider strategy/i,
    rank,
    cause: () => 'The request has a launch type and a capacity provider strategy, of which ECS accepts only one.',
    advice: () => [
      'For a service keep one of launchType and capacityProviderStrategy (service-definition or service-overrides).',
      'For the one-off task set run-task-launch-type or run-task-capacity-provider-strategy, not both.',
    ],
  },
  {
    id: 'strategy-without-weight',
    pattern: /no capacity providers? with a weight value greater than zero/i,
    rank,
    cause: (said) =>
      `No capacity provider of ${/default capacity provider strategy/i.test(said.text) ? `the default strategy of cluster ${clusterOf(said)}` : 'the strategy'} has a weight above 0, so ECS knows none to start tasks on.`,
    advice: (said) => [
      'Name one in capacityProviderStrategy of the service: service-overrides: { capacityProviderStrategy: [{ capacityProvider: FARGATE, weight: 1 }] }',
      `Or give the cluster a default: aws ecs put-cluster-capacity-providers --cluster ${clusterOf(said)} --capacity-providers FARGATE FARGATE_SPOT --default-capacity-provider-strategy capacityProvider=FARGATE,weight=1`,
    ],
  },
  {
    id: 'namespace-missing',
    pattern:
      /NamespaceNotFoundException|Failed to retrieve namespace|namespace '?[\w./:-]{1,255}'? (?:was not found|does not exist)/i,
    rank,
    cause: ({ text }) => {
      const name = /namespace (?:for )?'?([\w./:-]{2,255})/i.exec(text)?.[1]?.replace(/\.$/, '');
      const isName = name !== undefined && !/^(?:was|wasn|does|could|is)$/.test(name);
      return `The Cloud Map namespace ${isName ? name : 'of Service Connect'} does not exist in this account and region.`;
    },
    advice: ({ evidence: of }) => [
      `See those that there are: aws servicediscovery list-namespaces${of.region === '' ? '' : ` --region ${of.region}`}`,
      'Create it (aws servicediscovery create-http-namespace), or correct serviceConnectConfiguration.namespace; for a namespace shared from another account give its ARN.',
    ],
  },
  {
    id: 'subnets-empty',
    pattern: /subnets can ?not be empty/i,
    rank,
    cause: () => 'The network configuration has no subnet.',
    advice: () => [
      'Name at least one in networkConfiguration.awsvpcConfiguration.subnets (service-definition or service-overrides), or in run-task-subnets for the one-off task.',
      'An empty list mostly comes from a variable or an output that is not set.',
    ],
  },
  {
    id: 'role-superfluous',
    pattern: /cannot specify an IAM role for services that require a service[- ]linked role/i,
    rank,
    cause: () => 'The service was given a role, and ECS manages this service with its service-linked role only.',
    advice: () => [
      'Leave role out of the service: with networkMode awsvpc or several target groups ECS uses AWSServiceRoleForECS.',
    ],
  },
  {
    id: 'account-mismatch',
    pattern: /AccountIDs? mismatch/i,
    rank,
    cause: () =>
      'The ARNs of the call are of different AWS accounts: cluster, task definition and service must be of one.',
    advice: () => [
      'See the account of the credentials: aws sts get-caller-identity',
      'Compare it with the account in the ARNs of the cluster and of the task definition, or name both without an ARN.',
    ],
  },
  {
    id: 'cluster-name-invalid',
    pattern:
      /Cluster must match .{1,80}?, but was ?(\S{1,255})?|Identifier is for cluster (\S{1,255}?)\. Your cluster is (\S{1,255})/i,
    rank,
    cause: ({ match }) =>
      match[2] === undefined
        ? `'${match[1] ?? ''}' is not the name of a cluster: letters, digits, - and _ only, at most 255, without blanks and line breaks.`
        : `The call names something of cluster ${match[2]} together with cluster ${match[3]}.`,
    advice: () => [
      'Check the input cluster and where its value comes from: an output may hold a blank, a line break or two names.',
    ],
  },
  {
    id: 'tags-empty',
    pattern: /Tags can ?not be empty/i,
    rank,
    cause: () => 'The request has an empty list of tags, which ECS does not accept.',
    advice: () => ['Leave tags out of the file, or give it at least one entry { "key": …, "value": … }.'],
  },
  {
    id: 'daemon-unsupported',
    pattern: /DAEMON\b.{0,80}(?:Fargate|not supported)/i,
    rank,
    cause: () => 'The scheduling strategy DAEMON is for instances only, and the service is to run on Fargate.',
    advice: () => ['Set schedulingStrategy to REPLICA with a desiredCount, or run the service on instances.'],
  },
];
