import type { Json, JsonObject } from '../lib/json.ts';
import { type InputType, noMember } from './input-types.ts';
import type { Parsed } from './parsed.ts';
import { isInline, readObject } from './structured.ts';

/** Members of UpdateService that `service-overrides` may hold, as in the API of @aws-sdk/client-ecs 3.1162. */
export const serviceMembers = [
  'availabilityZoneRebalancing',
  'capacityProviderStrategy',
  'deploymentConfiguration',
  'deploymentController',
  'desiredCount',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'forceNewDeployment',
  'gatewayConnectors',
  'healthCheckGracePeriodSeconds',
  'loadBalancers',
  'monitoring',
  'networkConfiguration',
  'placementConstraints',
  'placementStrategy',
  'platformVersion',
  'propagateTags',
  'serviceConnectConfiguration',
  'serviceRegistries',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const;

/** Members of UpdateService that have an input of their own which nothing may go around. */
export const reservedMembers: Readonly<Record<string, string>> = {
  cluster: 'cluster',
  service: 'service',
  taskDefinition: 'task-definition',
};

/** Members of a service's managed EBS volume in the same API. */
export const volumeMembers = [
  'encrypted',
  'filesystemType',
  'iops',
  'kmsKeyId',
  'roleArn',
  'sizeInGiB',
  'snapshotId',
  'tagSpecifications',
  'throughput',
  'volumeInitializationRate',
  'volumeType',
] as const;

/** Members of UpdateService, passed on as they are. */
export function serviceOverrides(): InputType<JsonObject | null> {
  return {
    unset: null,
    allowed: `YAML or JSON with any of ${serviceMembers.join(', ')}`,
    parse: async (text) => checked(await readObject(text), (object) => memberProblems(object, serviceMembers)),
  };
}

/** The settings of an Amazon EBS volume; its name is an input of its own. */
export function ebsVolume(): InputType<JsonObject | null> {
  return {
    unset: null,
    allowed: `a JSON or YAML object with \`roleArn\` and any of ${volumeMembers.filter((one) => one !== 'roleArn').join(', ')}`,
    parse: async (text) => volumeIn(await readObject(text), volumeMembers),
  };
}

/**
 * A volume's settings as the deploy action takes them: an empty object and null members mean "not set", and what the
 * API does not know is left out, with a warning.
 * @param known the members that the API has for this kind of volume
 */
export function volumeIn(parsed: Parsed<JsonObject>, known: readonly string[]): Parsed<JsonObject | null> {
  if ('problems' in parsed) return parsed;
  const given = Object.entries(parsed.value).filter(([, value]) => value !== null);
  if (given.length === 0) return { value: null };
  const members = given.filter(([name]) => known.includes(name) && isTaken(name, parsed.value));
  if (!members.some(([name]) => name === 'roleArn'))
    return { problems: ['`roleArn` is missing: the role that lets ECS manage the volume'] };
  const warnings = given.flatMap(([name]) => {
    if (!known.includes(name)) return [unknownMember(name, known)];
    return isTaken(name, parsed.value) ? [] : ['`throughput` is left out: only volumes of the type gp3 take it'];
  });
  return { value: Object.fromEntries(members), warnings };
}

/** "This parameter is only supported for the gp3 volume type" (API_ServiceManagedEBSVolumeConfiguration). */
function isTaken(name: string, { volumeType }: JsonObject): boolean {
  return name !== 'throughput' || volumeType === 'gp3';
}

/** What to say of a member that is left out: the SDK would drop it without a word. */
export function unknownMember(name: string, known: readonly string[]): string {
  return `${noMember(name, known)}, so it is left out`;
}

/** YAML or JSON to merge into the revision, or the path of a file with it: only the former can be checked here. */
export function revisionOverrides(): InputType<{ text: string } | null> {
  return {
    unset: null,
    allowed: 'a YAML or JSON object of members of the task definition, or the path of a file with one',
    async parse(text) {
      if (!isInline(text)) return { value: { text: text.trim() } };
      const object = await readObject(text);
      return 'problems' in object ? object : { value: { text } };
    },
  };
}

function checked(parsed: Parsed<JsonObject>, check: (object: JsonObject) => string[]): Parsed<JsonObject> {
  if ('problems' in parsed) return parsed;
  const problems = check(parsed.value);
  return problems.length > 0 ? { problems } : parsed;
}

function memberProblems(object: JsonObject, known: readonly string[]): string[] {
  return Object.entries(object).flatMap(([name, value]) => memberProblem(name, value, known) ?? []);
}

function memberProblem(name: string, value: Json, known: readonly string[]): string | null {
  const input = known === serviceMembers && Object.hasOwn(reservedMembers, name) ? reservedMembers[name] : undefined;
  if (input !== undefined) return `\`${name}\` does not belong here: use the input \`${input}\``;
  if (!known.includes(name)) return noMember(name, known);
  // Left out means "leave alone" and an empty list clears, so null has no meaning of its own.
  return value === null
    ? `\`${name}\` is null: leave it out to keep what is set, or give an empty list to clear it`
    : null;
}
