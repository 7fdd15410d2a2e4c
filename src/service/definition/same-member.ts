import { isObject, type Json } from '../../lib/json.ts';

/**
 * What ECS takes for a member that was never set, by its path without indexes (ECS API reference, "CreateService" and the
 * types of its members). DescribeServices may leave out what has its default.
 */
const defaults: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['availabilityZoneRebalancing', 'DISABLED'],
  ['capacityProviderStrategy.base', 0],
  ['capacityProviderStrategy.weight', 0],
  ['deploymentConfiguration.alarms.enable', false],
  ['deploymentConfiguration.alarms.rollback', false],
  ['deploymentConfiguration.bakeTimeInMinutes', 0],
  ['deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes', 10],
  ['deploymentConfiguration.canaryConfiguration.canaryPercent', 5],
  ['deploymentConfiguration.deploymentCircuitBreaker.enable', false],
  ['deploymentConfiguration.deploymentCircuitBreaker.resetOnHealthyTask', true],
  ['deploymentConfiguration.deploymentCircuitBreaker.rollback', false],
  ['deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type', 'BOUNDED_PERCENT'],
  ['deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value', 50],
  ['deploymentConfiguration.earlySuccessCriteria.enable', false],
  ['deploymentConfiguration.lifecycleHooks.targetType', 'AWS_LAMBDA'],
  ['deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action', 'ROLLBACK'],
  ['deploymentConfiguration.lifecycleHooks.timeoutConfiguration.timeoutInMinutes', 1440],
  ['deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes', 6],
  ['deploymentConfiguration.linearConfiguration.stepPercent', 10],
  ['deploymentConfiguration.maximumPercent', 200],
  ['deploymentConfiguration.minimumHealthyPercent', 100],
  ['deploymentConfiguration.strategy', 'ROLLING'],
  ['deploymentController.type', 'ECS'],
  ['enableECSManagedTags', false],
  ['enableExecuteCommand', false],
  ['healthCheckGracePeriodSeconds', 0],
  ['networkConfiguration.awsvpcConfiguration.assignPublicIp', 'DISABLED'],
  ['platformVersion', 'LATEST'],
  ['propagateTags', 'NONE'],
  ['schedulingStrategy', 'REPLICA'],
  ['serviceConnectConfiguration.enabled', false],
]);

/** Lists whose order means something; all others are sets to ECS. */
const ordered: ReadonlySet<string> = new Set(['placementStrategy']);

/**
 * Whether the present value of a member has everything that is wanted: objects member by member, lists whole and in any
 * order, what is not set as its default. More than is wanted is no difference: ECS fills in what a user left out.
 *
 * @param path the member's name, and the names of those around it, without indexes
 */
export function holdsMember(current: Json | undefined, wanted: Json, path: string): boolean {
  if (Array.isArray(wanted)) return holdsList(current ?? [], wanted, path);
  if (isObject(wanted)) {
    const present = isObject(current) ? current : {};
    if (current !== undefined && current !== null && !isObject(current)) return false;
    if (isPauseOf(path, present, wanted))
      return holdsMember(present.lifecycleStages, wanted.lifecycleStages ?? [], `${path}.lifecycleStages`);
    return Object.entries(wanted).every(([name, value]) => holdsMember(present[name], value, `${path}.${name}`));
  }
  if (current === undefined || current === null) return defaults.has(path) && defaults.get(path) === wanted;
  return current === wanted || isNamespace(path, current, wanted);
}

function holdsList(current: Json, wanted: readonly Json[], path: string): boolean {
  if (!Array.isArray(current) || current.length !== wanted.length) return false;
  if (ordered.has(path)) return wanted.every((value, index) => holdsMember(current[index], value, path));
  const left = [...current];
  return wanted.every((value) => {
    const at = left.findIndex((each) => holdsMember(each, value, path));
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

/** Of a pause hook DescribeServices may show nothing but its stages, so nothing else of it can be compared. */
function isPauseOf(path: string, present: { [key: string]: Json }, wanted: { [key: string]: Json }): boolean {
  if (path !== 'deploymentConfiguration.lifecycleHooks' || wanted.targetType !== 'PAUSE') return false;
  return (
    present.targetType === undefined && present.hookTargetArn === undefined && present.lifecycleStages !== undefined
  );
}

/** A Cloud Map namespace that is given by name may be shown by its ARN, which does not contain the name. */
function isNamespace(path: string, current: Json, wanted: Json): boolean {
  if (path !== 'serviceConnectConfiguration.namespace' || typeof current !== 'string') return false;
  return typeof wanted === 'string' && current.startsWith('arn:') && !wanted.startsWith('arn:');
}
