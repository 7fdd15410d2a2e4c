import { createHash } from 'node:crypto';
import type { TaskTag } from '../contract/run-task.ts';
import type { Problem } from '../lib/errors.ts';
import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import { unknownContainers } from '../taskdef/containers.ts';
import { containersOf, nameOf, withMembers } from '../taskdef/revision.ts';

/** The inputs that say what the one-off task is like, as `Inputs` has them. */
export type RunTaskInputs = {
  readonly cluster: string;
  readonly runTaskContainer: string | null;
  readonly runTaskCommand: string[] | null;
  readonly runTaskContainerOverrides: JsonObject[];
  readonly runTaskSecurityGroups: string[];
  readonly runTaskSubnets: string[];
  readonly runTaskAssignPublicIP: 'ENABLED' | 'DISABLED' | null;
  readonly runTaskCapacityProviderStrategy: JsonObject[];
  readonly runTaskLaunchType: string | null;
  readonly runTaskStartedBy: string;
  readonly runTaskTags: TaskTag[];
  readonly runTaskManagedEbsVolumeName: string | null;
  readonly runTaskManagedEbsVolume: JsonObject | null;
  readonly enableEcsManagedTags: boolean | null;
  readonly waitForTaskStopped: boolean | null;
};

/** The one task that is going to run: everything but its revision, which is not registered yet. */
export type TaskPlan = {
  /** Members of RunTask. */
  request: JsonObject;
  cluster: string;
  /** Whose exit code decides. */
  container: string;
  /** Of the revision. */
  definition: JsonObject;
  /** Whether its end is waited for. */
  waits: boolean;
  /** Whether services are updated after it. */
  precedesUpdate: boolean;
  /** What was asked for and cannot be, one sentence each. */
  notes: string[];
};

/** Where the task runs: members of RunTask, and what is wrong. */
type Part = { members: JsonObject; problems: Problem[]; notes: string[] };

/**
 * Plans the one-off task from the inputs, the revision's definition and the service that it borrows from (the first
 * one; null when none is named). What ECS is sure to refuse is a problem here, before anything is registered.
 */
export function planTask(
  inputs: RunTaskInputs,
  definition: JsonObject,
  service: Service | null,
): TaskPlan | { problems: Problem[] } {
  const container = inputs.runTaskContainer ?? decidingContainer(definition);
  const borrowed = inputs.runTaskSubnets.length === 0 && inputs.runTaskLaunchType === null ? service : null;
  const parts = [
    compute(inputs, definition, borrowed),
    network(inputs, definition, borrowed, service),
    overrides(inputs, definition, container),
  ];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) return { problems };
  return {
    request: withMembers({ cluster: inputs.cluster, startedBy: inputs.runTaskStartedBy }, [
      ...parts.flatMap((part) => Object.entries(part.members)),
      ...optionalMembers(inputs),
    ]),
    cluster: inputs.cluster,
    container,
    definition,
    waits: inputs.waitForTaskStopped ?? service !== null,
    precedesUpdate: service !== null,
    notes: parts.flatMap((part) => part.notes),
  };
}

/**
 * RunTask's request. `identity` tells this run from every other one and is the same in each of its attempts. With the
 * family, the container and its overrides it makes the client token, so that a request that is sent again starts
 * nothing twice, by this attempt or by a later one (ECS API reference, "Ensuring idempotency"). The revision is no part
 * of it: a later attempt that could not find its own revision registers another one of the same content.
 *
 * @param turn counts the tasks of this run that have ended without success
 */
export function taskRequest(plan: TaskPlan, revision: string, identity: readonly string[], turn = 0): JsonObject {
  const { cluster, container, definition, request } = plan;
  const subject = [cluster, textOf(definition.family) ?? revision, container, request.overrides ?? null];
  const hash = createHash('sha256')
    .update(JSON.stringify([identity, subject, turn]))
    .digest('hex');
  // At most 64 characters.
  return { ...request, taskDefinition: revision, clientToken: `ecs-deploy-${hash.slice(0, 48)}` };
}

/** The only container, else the first essential one. */
export function decidingContainer(definition: JsonObject): string {
  const containers = containersOf(definition);
  const essential = containers.find((container) => container.essential !== false);
  const deciding = containers.length === 1 ? containers[0] : (essential ?? containers[0]);
  return deciding === undefined ? '' : nameOf(deciding);
}

/** Never an empty list, and nothing that the user did not name. */
function optionalMembers(inputs: RunTaskInputs): [string, Json][] {
  const { runTaskManagedEbsVolumeName: name, runTaskManagedEbsVolume: managedEBSVolume } = inputs;
  const members: [string, Json][] = [];
  if (inputs.runTaskTags.length > 0) members.push(['tags', inputs.runTaskTags]);
  if (inputs.enableEcsManagedTags !== null) members.push(['enableECSManagedTags', inputs.enableEcsManagedTags]);
  if (name !== null && managedEBSVolume !== null) members.push(['volumeConfigurations', [{ name, managedEBSVolume }]]);
  return members;
}

/** Capacity providers go before a launch type, and FARGATE is what neither means: both as in the deploy action. */
function compute(inputs: RunTaskInputs, definition: JsonObject, borrowed: Service | null): Part {
  const own = inputs.runTaskCapacityProviderStrategy;
  if (own.length > 0) return part({ capacityProviderStrategy: own });
  if (borrowed !== null) return part(computeOf(borrowed));
  const launchType = inputs.runTaskLaunchType ?? 'FARGATE';
  const compatible = definition.requiresCompatibilities;
  if (!Array.isArray(compatible) || compatible.length === 0 || compatible.includes(launchType)) {
    return part({ launchType });
  }
  const message =
    inputs.runTaskLaunchType === null
      ? `The task would run on FARGATE, since neither \`run-task-launch-type\` nor \`run-task-capacity-provider-strategy\` is given, but the revision is for ${compatible.join(', ')} only (requiresCompatibilities).`
      : `\`run-task-launch-type\` is ${launchType}, but the revision is for ${compatible.join(', ')} only (requiresCompatibilities).`;
  const example = `run-task-launch-type: ${String(compatible[0])}`;
  return part({}, [{ input: 'run-task-launch-type', message, example }]);
}

/** The service's own way to run; RunTask takes a launch type or capacity providers, never both. */
function computeOf({ members }: Service): JsonObject {
  const providers = objectsIn(members.capacityProviderStrategy);
  const launchType = textOf(members.launchType);
  const platformVersion = textOf(members.platformVersion);
  return {
    ...(providers.length > 0 && { capacityProviderStrategy: providers }),
    ...(providers.length === 0 && launchType !== null && { launchType }),
    ...(platformVersion !== null && { platformVersion }),
  };
}

function network(
  inputs: RunTaskInputs,
  definition: JsonObject,
  borrowed: Service | null,
  service: Service | null,
): Part {
  const { runTaskSubnets: subnets, runTaskSecurityGroups: securityGroups, runTaskAssignPublicIP: publicIp } = inputs;
  if (textOf(definition.networkMode) !== 'awsvpc') {
    const unused = [
      ...(subnets.length > 0 ? ['run-task-subnets'] : []),
      ...(securityGroups.length > 0 ? ['run-task-security-groups'] : []),
    ];
    const mode = textOf(definition.networkMode) ?? 'bridge';
    // "Network Configuration is not valid for the given networkMode of this task definition."
    return part(
      {},
      [],
      unused.map((name) => `${name} is not used: the revision's network mode is ${mode}, not awsvpc.`),
    );
  }
  const base = vpcOf(borrowed);
  const theirs = { subnets: textsIn(base.subnets), securityGroups: textsIn(base.securityGroups) };
  const vpc = {
    subnets: subnets.length > 0 ? subnets : theirs.subnets,
    securityGroups: securityGroups.length > 0 ? securityGroups : theirs.securityGroups,
    assignPublicIp: publicIp ?? textOf(base.assignPublicIp) ?? 'DISABLED',
  };
  if (vpc.subnets.length === 0) return part({}, [noSubnets(inputs, service)]);
  const { securityGroups: groups, ...rest } = vpc;
  const awsvpcConfiguration: JsonObject = groups.length > 0 ? { ...rest, securityGroups: groups } : rest;
  return part({ networkConfiguration: { awsvpcConfiguration } });
}

function noSubnets({ runTaskLaunchType }: RunTaskInputs, service: Service | null): Problem {
  const need = 'The task needs `run-task-subnets`, since the network mode of the revision is awsvpc';
  const why =
    service === null
      ? 'no `service` is named whose network it could share'
      : runTaskLaunchType !== null
        ? `it shares the network of the service ${service.name} only where \`run-task-launch-type\` is not given`
        : `the service ${service.name} shows no network of its own`;
  return {
    input: 'run-task-subnets',
    message: `${need} and ${why}.`,
    example: 'run-task-subnets: subnet-0123456789abcdef0',
  };
}

function vpcOf(service: Service | null): JsonObject {
  const configuration = service?.members.networkConfiguration;
  const vpc = isObject(configuration) ? configuration.awsvpcConfiguration : undefined;
  return isObject(vpc) ? vpc : {};
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
}

/** The overrides as given, and the command in that of the deciding container. */
function overrides(inputs: RunTaskInputs, definition: JsonObject, container: string): Part {
  const given = inputs.runTaskContainerOverrides;
  const containers = containersOf(definition);
  const named = inputs.runTaskContainer;
  const problems = [
    ...unknownContainers('run-task-container', named === null ? [] : [named], containers),
    ...unknownContainers('run-task-container-overrides', given.map(nameOf), containers),
  ];
  const command = inputs.runTaskCommand;
  const own = given.find((override) => nameOf(override) === container);
  if (command !== null && own?.command !== undefined && JSON.stringify(own.command) !== JSON.stringify(command)) {
    const message = `\`run-task-command\` and the \`command\` of ${container} in \`run-task-container-overrides\` are two different commands; give one.`;
    problems.push({ input: 'run-task-command', message, example: null });
  }
  const all = command === null ? given : withCommand(given, own, { name: container, command });
  return part(all.length > 0 ? { overrides: { containerOverrides: all } } : {}, problems);
}

function withCommand(given: JsonObject[], own: JsonObject | undefined, override: JsonObject): JsonObject[] {
  if (own === undefined) return [...given, override];
  return given.map((each) => (each === own ? { ...each, ...override } : each));
}

function part(members: JsonObject, problems: Problem[] = [], notes: string[] = []): Part {
  return { members, problems, notes };
}
