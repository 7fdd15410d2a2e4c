/** What is known of the members of CreateExpressGatewayService, beside their names and types. */

/** The members that ECS makes the task definition of: a task definition of one's own excludes them (types of the AWS SDK, "taskDefinitionArn"). */
export const REVISION_MEMBERS: readonly string[] = [
  'primaryContainer',
  'executionRoleArn',
  'taskRoleArn',
  'cpu',
  'memory',
  'cpuArchitecture',
];

/** What ECS gives to a service that says nothing else (ECS developer guide, "Resources created by Express Mode services"). */
export const DEFAULTS = { cpu: '256', memory: '512', cpuArchitecture: 'X86_64', port: 80, minTasks: 1, maxTasks: 20 };

/** What to do instead of a member of CreateService or UpdateService, as a sentence, where that is known. */
const instead: Readonly<Record<string, string>> = {
  autoScaling: 'Express scales the service itself: write `scalingTarget` with `minTaskCount` and `maxTaskCount`.',
  availabilityZoneRebalancing: 'Express places the tasks itself.',
  capacityProviderStrategy: 'Express runs on Fargate.',
  deploymentConfiguration: 'Express deploys as a canary with a rollback alarm, which cannot be changed.',
  deploymentController: 'Express deploys as a canary with a rollback alarm, which cannot be changed.',
  desiredCount:
    'Express scales the service between the task counts of its `scalingTarget`: write `minTaskCount` there.',
  forceNewDeployment: 'Deploy a revision that differs, or an image by its digest.',
  gatewayConnectors: 'Express services are reached at their own endpoint.',
  healthCheckGracePeriodSeconds: 'Express manages the health checks: write their path as `healthCheckPath`.',
  launchType: 'Express runs on Fargate.',
  loadBalancers: 'Express manages the load balancer of the service.',
  networkConfiguration: 'Write `networkConfiguration` with `subnets` and `securityGroups` in a service definition.',
  platformVersion: 'Express runs on Fargate, and chooses the platform version.',
  role: 'Write the role that manages the resources as `infrastructureRoleArn`.',
  schedulingStrategy: 'Express scales the service between the task counts of its `scalingTarget`.',
  taskDefinition: 'Write it as `taskDefinitionArn`.',
};

/** What to write instead of a member that Express services do not have; null where nothing is known. */
export function insteadOf(member: string): string | null {
  return Object.hasOwn(instead, member) ? (instead[member] ?? null) : null;
}
