import { RANK, type TextRule } from './rule.ts';

/** Settings of a service that do not go together, as ECS says it at UpdateService and CreateService. */

const { exact: rank } = RANK;

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
];
