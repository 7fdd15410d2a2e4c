import { clustersIn } from '../../contract/clusters.ts';
import type { InputName, Inputs } from '../../contract/inputs.ts';
import { clusterName, serviceName } from '../../lib/arn.ts';
import type { Problem } from '../../lib/errors.ts';
import type { ServiceDefinition } from './definition.ts';

/** The inputs with what the definition adds to them, and what in the two does not go together. */
export type CompletedInputs = { inputs: Inputs; problems: Problem[] };

/**
 * Takes the service, the cluster and the base of the revision from the definition where no input names them. A service or
 * a cluster that both name must be the same. Pure.
 *
 * @param given the inputs that have another value than their default
 */
export async function completeInputs(
  inputs: Inputs,
  given: ReadonlySet<InputName>,
  definition: ServiceDefinition,
): Promise<CompletedInputs> {
  const problems = [
    ...(await serviceProblems(inputs, definition)),
    ...(await clusterProblems(inputs, given, definition)),
    ...(await containerProblems(inputs, definition)),
  ];
  const named = inputs.taskDefinition ?? inputs.taskDefinitionArn ?? inputs.taskDefinitionFamily;
  const service =
    inputs.service.length === 0 && definition.serviceName !== null ? [definition.serviceName] : inputs.service;
  return {
    inputs: {
      ...inputs,
      service,
      cluster: isClusterGiven(inputs, given) ? inputs.cluster : (definition.cluster ?? inputs.cluster),
      taskDefinition: named === null ? definition.taskDefinition : inputs.taskDefinition,
    },
    problems,
  };
}

/** ECS makes the task definition of `primaryContainer`, so no other one can be named. */
async function containerProblems(inputs: Inputs, { members, at }: ServiceDefinition): Promise<Problem[]> {
  if (members.primaryContainer === undefined) return [];
  const named = [
    ['task-definition', inputs.taskDefinition],
    ['task-definition-arn', inputs.taskDefinitionArn],
    ['task-definition-family', inputs.taskDefinitionFamily],
  ] as const;
  const where = await at(['primaryContainer']);
  return named.flatMap(([input, value]) => {
    if (value === null) return [];
    const message = `${where}\`primaryContainer\` and \`${input}\` exclude each other: ECS makes the task definition of \`primaryContainer\`. Leave one of the two out.`;
    return [{ input, message, example: null }];
  });
}

/** By the input, or by the ARN of a service. */
function isClusterGiven(inputs: Inputs, given: ReadonlySet<InputName>): boolean {
  return given.has('cluster') || inputs.service.some((name) => serviceName(name).cluster !== null);
}

async function serviceProblems({ service }: Inputs, definition: ServiceDefinition): Promise<Problem[]> {
  const { serviceName: name, at } = definition;
  if (name === null && service.length > 0) return [];
  if (name === null) {
    const message = `No service is named: neither \`service\` is given, nor has ${definition.origin} a \`serviceName\`.`;
    return [{ input: 'service', message, example: 'service: web' }];
  }
  if (!/^[\w-]{1,255}$/.test(name)) {
    const message = `${await at(['serviceName'])}\`serviceName\` must have letters, digits, \`-\` and \`_\` only, at most 255.`;
    return [{ input: 'service-definition', message, example: 'serviceName: web' }];
  }
  const others = service.map((each) => serviceName(each).name).filter((each) => each !== name);
  if (others.length === 0) return [];
  const message =
    `${await at(['serviceName'])}\`serviceName\` is \`${name}\`, but \`service\` names ${others.map((each) => `\`${each}\``).join(', ')}. ` +
    'Name the service in one of the two; without `serviceName` the file applies to each service of `service`.';
  return [{ input: 'service', message, example: `service: ${name}` }];
}

async function clusterProblems(
  inputs: Inputs,
  given: ReadonlySet<InputName>,
  { cluster, at }: ServiceDefinition,
): Promise<Problem[]> {
  if (cluster === null) return [];
  if (!/^([\w-]{1,255}|arn:[^:\s]+:ecs:[^:\s]+:\d+:cluster\/[\w-]{1,255})$/.test(cluster.slice(0, 600))) {
    const message = `${await at(['cluster'])}\`cluster\` must be a cluster's name or ARN.`;
    return [{ input: 'service-definition', message, example: 'cluster: prod' }];
  }
  const named = clustersIn(inputs.cluster).map(clusterName);
  if (!isClusterGiven(inputs, given) || named.includes(clusterName(cluster))) return [];
  const by = given.has('cluster') ? '`cluster` is' : 'the ARN in `service` names the cluster';
  const message = `${await at(['cluster'])}\`cluster\` is \`${clusterName(cluster)}\`, but ${by} \`${clusterName(inputs.cluster)}\`. Name the cluster in one of the two.`;
  return [{ input: 'cluster', message, example: `cluster: ${clusterName(cluster)}` }];
}
