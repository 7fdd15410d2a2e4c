import { containersOf } from '../definition.ts';
import { arnIn, RANK, type Said, type TextRule } from './rule.ts';

/** What ECS and CodeDeploy refuse of a service's load balancers, and CodeDeploy of an AppSpec. */

const { exact: rank } = RANK;

const targetGroupIn = ({ text }: Pick<Said, 'text'>): string | null => arnIn(text, 'elasticloadbalancing');
const nameOf = (arn: string | null): string => arn?.split('/').at(1) ?? 'of the service';
const mappedPorts = ({ evidence: of }: Said, container: string | undefined): string => {
  const ports = containersOf(of.definition)
    .filter(({ name }) => name === container)
    .flatMap(({ ports: mapped }) => mapped.map((port) => port.container));
  return ports.length === 0 ? '' : ` (it maps ${ports.join(', ')})`;
};

export const refusedTrafficRules: readonly TextRule[] = [
  {
    id: 'target-group-unattached',
    pattern: /does not have an associated load balancer/i,
    rank,
    cause: (said) => `Target group ${nameOf(targetGroupIn(said))} is attached to no load balancer.`,
    advice: (said) => [
      `Add a listener rule that forwards to it: aws elbv2 create-rule --listener-arn <listener-arn> --priority 10 --conditions Field=path-pattern,Values='/*' --actions Type=forward,TargetGroupArn=${targetGroupIn(said) ?? '<target-group-arn>'}`,
      'In a template, make the service depend on the listener or the rule.',
    ],
  },
  {
    id: 'role-without-load-balancer',
    pattern: /role was passed, but no load balancers were present/i,
    rank,
    cause: () => 'The service was given a role, which ECS accepts only with load balancers.',
    advice: () => [
      'Leave the role out: the service-linked role AWSServiceRoleForECS does its work. Or add loadBalancers to the service.',
    ],
  },
  {
    id: 'container-port-missing',
    pattern: /container (\S{1,255}) did not have a container port (\d{1,5}) defined/i,
    rank,
    cause: (said) =>
      `Container ${said.match[1]} does not map port ${said.match[2]}, to which the load balancer is to send${mappedPorts(said, said.match[1])}.`,
    advice: ({ match }) => [
      `Add { "containerPort": ${match[2]} } to portMappings of container ${match[1]}, if the application listens there.`,
      'Or name the port that it maps: ContainerPort in the AppSpec (LoadBalancerInfo), containerPort in loadBalancers of the service.',
    ],
  },
  {
    id: 'balanced-container-missing',
    pattern: /container '?([^\s']{1,255})'? does not exist in the task definition/i,
    rank,
    cause: ({ match, evidence: of }) => {
      const names = containersOf(of.definition).map(({ name }) => name);
      return `The task definition has no container ${match[1]}, to which the load balancer of the service sends${names.length === 0 ? '' : `: it has ${names.join(', ')}`}.`;
    },
    advice: ({ match }) => [
      `Name the container ${match[1]} in the task definition, or name another one in loadBalancers of the service (service-overrides) or in the AppSpec.`,
    ],
  },
  {
    id: 'target-type-wrong',
    pattern: /target type (\w{1,20}), which is incompatible with the (\w{1,20}) network mode/i,
    rank,
    cause: (said) =>
      `Target group ${nameOf(targetGroupIn(said))} has the target type ${said.match[1]}, which does not go with networkMode ${said.match[2]}.`,
    advice: ({ match }) => [
      `Make a target group of type ${match[2] === 'awsvpc' ? 'ip' : 'instance'} (the type cannot be changed) and name it in loadBalancers of the service.`,
    ],
  },
  {
    id: 'listener-arn-invalid',
    pattern: /\b(productionListenerRule|testListenerRule) has an invalid ARN format/i,
    rank,
    cause: ({ match }) =>
      `The ${match[1]} of the service's load balancer is not the ARN of a listener rule (Application Load Balancer) or of a listener (Network Load Balancer).`,
    advice: () => [
      'Take the ARN of the rule, not of the listener or the load balancer: aws elbv2 describe-rules --listener-arn <listener-arn> --query "Rules[].RuleArn"',
      'For a Network Load Balancer take the listener: aws elbv2 describe-listeners --load-balancer-arn <load-balancer-arn> --query "Listeners[].ListenerArn"',
    ],
  },
  {
    id: 'listener-rule-missing',
    pattern: /\b(testListenerRule|productionListenerRule) is required/i,
    rank,
    cause: ({ match }) => `The ${match[1]} is missing in advancedConfiguration of the service's load balancer.`,
    advice: ({ match }) => [
      `Add ${match[1]} with the ARN of a listener rule to loadBalancers[].advancedConfiguration (service-overrides); the hooks at test traffic need a rule for test traffic.`,
    ],
  },
  {
    id: 'advanced-configuration-missing',
    pattern: /advancedConfiguration field is required/i,
    rank,
    cause: () =>
      'A load balancer of the service has no advancedConfiguration, which blue/green, linear and canary deployments need.',
    advice: () => [
      'Add advancedConfiguration: { alternateTargetGroupArn, productionListenerRule, roleArn } to each entry of loadBalancers (service-overrides), or set deploymentConfiguration.strategy to ROLLING.',
    ],
  },
  {
    id: 'target-group-twice',
    pattern: /Duplicate targetGroupArn found/i,
    rank,
    cause: (said) => `Target group ${nameOf(targetGroupIn(said))} is named twice in loadBalancers of the service.`,
    advice: () => [
      'targetGroupArn and alternateTargetGroupArn must differ, and no target group may stand in two entries: make a second one for green.',
    ],
  },
  {
    id: 'listener-rule-twice',
    pattern: /cannot be used as both production and test listener rules?/i,
    rank,
    cause: (said) =>
      `The productionListenerRule and the testListenerRule of the service are the same rule${arnIn(said.text, 'elasticloadbalancing') === null ? '' : ` (${arnIn(said.text, 'elasticloadbalancing')?.split('/').at(-1)})`}.`,
    advice: () => [
      'Make a second listener rule for test traffic (another listener port or a header condition) and name it in testListenerRule.',
      'Without tests before the shift, leave testListenerRule out, with both target groups in the production rule.',
    ],
  },
  {
    id: 'load-balancers-mixed',
    pattern: /must be strictly either ELBv1|advancedConfiguration field is not allowed with ELBv1/i,
    rank,
    cause: () =>
      'The service has in loadBalancers a Classic Load Balancer (loadBalancerName), which goes neither with target groups nor with blue/green deployments.',
    advice: () => [
      'Name an Application or Network Load Balancer by targetGroupArn in each entry of loadBalancers, and leave loadBalancerName out.',
    ],
  },
  {
    id: 'advanced-configuration-partial',
    pattern: /Either all or none of the provided loadBalancers must have advancedConfiguration/i,
    rank,
    cause: () =>
      'Some entries of loadBalancers have an advancedConfiguration and others have none; ECS accepts all or none.',
    advice: () => [
      'Add advancedConfiguration: { alternateTargetGroupArn, productionListenerRule, roleArn } to the others (service-overrides: loadBalancers), or remove it from all.',
    ],
  },
  {
    id: 'hook-setting-invalid',
    pattern: /Invalid targetType\. Valid values|Invalid lifecycle stage provided for (\w{1,20}) Hook/i,
    rank,
    cause: ({ match }) =>
      match[1] === undefined
        ? 'A lifecycle hook of the service has a targetType that ECS does not know.'
        : `A ${match[1].toUpperCase()} hook of the service is set for a stage at which ECS does not allow one.`,
    advice: ({ match }) =>
      match[1] === undefined
        ? ['Set targetType of the hook to AWS_LAMBDA or PAUSE.']
        : [
            'Set its lifecycleStages to PRE_SCALE_UP, POST_SCALE_UP, POST_TEST_TRAFFIC_SHIFT, PRE_PRODUCTION_TRAFFIC_SHIFT or POST_PRODUCTION_TRAFFIC_SHIFT.',
          ],
  },
  {
    id: 'service-role-denied',
    pattern: /Unable to assume role and validate the (?:listeners|specified targetGroupArn)/i,
    rank: rank + 1,
    cause: () =>
      'ECS may not read the load balancer of the service: its service role lacks permissions, or the target group does not exist.',
    advice: () => [
      'Restore the service-linked role: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
      'If the service has its own role, attach AmazonEC2ContainerServiceRole and let ecs.amazonaws.com assume it.',
    ],
  },
  {
    id: 'appspec-revision-number',
    pattern: /Invalid revision number\. Number: ([\w.-]{1,100})/i,
    rank,
    cause: ({ match }) =>
      `The AppSpec names a task definition by "${match[1]}", which is not the number of a revision.`,
    advice: () => [
      'Name the revision by its ARN or as family:3. This action writes the ARN of the new revision into the AppSpec by itself: deploy with it, and leave codedeploy-appspec out unless it has hooks.',
    ],
  },
  {
    id: 'file-exists-behavior',
    pattern: /fileExistsBehavior can not be specified/i,
    rank,
    cause: () => 'The request has fileExistsBehavior, which is for deployments to instances only, not for ECS.',
    advice: () => ['Remove fileExistsBehavior from what makes the deployment.'],
  },
  {
    id: 'listener-not-forwarding',
    pattern: /(?:Primary )?taskset target group must be behind listener/i,
    rank,
    cause: () =>
      'The production listener does not forward to the target group of the tasks that serve: the listener was changed outside CodeDeploy.',
    advice: () => [
      'Compare the listener with the deployment group: aws deploy get-deployment-group --query "deploymentGroupInfo.loadBalancerInfo"; aws elbv2 describe-rules --listener-arn <listener-arn>',
      'Forward the listener to the target group of the PRIMARY task set (aws ecs describe-services --query "services[].taskSets"), then deploy again.',
    ],
  },
  {
    id: 'dynamic-port-check',
    pattern: /dynamic host port, but the target group .{0,300}health check port/i,
    rank,
    cause: (said) =>
      `Target group ${nameOf(targetGroupIn(said))} checks a fixed port, and the tasks get a free host port each.`,
    advice: (said) => [
      `Check the port that is served: aws elbv2 modify-target-group --target-group-arn ${targetGroupIn(said) ?? '<target-group-arn>'} --health-check-port traffic-port`,
    ],
  },
  {
    id: 'codedeploy-missing',
    pattern: /(?:Application|DeploymentGroup)DoesNotExistException|No (?:application|deployment group) found for name/i,
    rank,
    cause: ({ text }) => {
      const name = /found for name:? ?'?([\w.+=,@-]{1,100})/i.exec(text)?.[1]?.replace(/\.$/, '');
      return `CodeDeploy has no ${/group/i.test(text) ? 'deployment group' : 'application'} ${name ?? 'of this name'} in this account and region.`;
    },
    advice: () => [
      'Set codedeploy-application and codedeploy-deployment-group to those that there are: aws deploy list-applications; aws deploy list-deployment-groups --application-name NAME',
    ],
  },
];
