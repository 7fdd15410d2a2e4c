import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import { DEFAULTS } from './members.ts';

/** The container of an Express service that serves requests (types of the AWS SDK, "taskDefinitionArn"). */
const MAIN = 'Main';

/** Members that a container of a task definition and `primaryContainer` have in common. */
const COMMON = ['image', 'command', 'environment', 'secrets', 'repositoryCredentials'];

/** Members of the container whose values an Express service cannot choose, or has under another name. */
const FIXED = ['name', 'essential', 'portMappings', 'logConfiguration'];

/** Members of a task definition's containers that `primaryContainer` has no place for. */
const MISSING =
  'cpu memory memoryReservation links restartPolicy entryPoint environmentFiles mountPoints volumesFrom linuxParameters dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs'.split(
    ' ',
  );

/** Members of a task definition that an Express service without one of its own has a place for, or that are given. */
const TASK = [
  'family',
  'networkMode',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'executionRoleArn',
  'taskRoleArn',
  'runtimePlatform',
  'containerDefinitions',
];

/**
 * The members of an Express service as the task definition that ECS makes of them, as far as they say it. What renders,
 * checks and compares revisions then does so for them too. Pure.
 */
export function definitionOf(members: JsonObject, family: string): JsonObject {
  const { executionRoleArn, taskRoleArn, cpu, memory, cpuArchitecture } = members;
  return {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: cpu ?? DEFAULTS.cpu,
    memory: memory ?? DEFAULTS.memory,
    ...given({ executionRoleArn, taskRoleArn }),
    runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: cpuArchitecture ?? DEFAULTS.cpuArchitecture },
    containerDefinitions: [mainOf(objectOf(members.primaryContainer))],
  };
}

function mainOf({ containerPort, awsLogsConfiguration, ...container }: JsonObject): JsonObject {
  const { logGroup, logStreamPrefix, ...others } = objectOf(awsLogsConfiguration);
  const options = given({ 'awslogs-group': logGroup, 'awslogs-stream-prefix': logStreamPrefix });
  return {
    ...container,
    name: MAIN,
    essential: true,
    portMappings: [{ name: 'main', containerPort: containerPort ?? DEFAULTS.port, protocol: 'tcp' }],
    ...(isObject(awsLogsConfiguration) && { logConfiguration: { logDriver: 'awslogs', options, ...others } }),
  };
}

/** The members of CreateExpressGatewayService that make this task definition: the reverse of `definitionOf`. Pure. */
export function membersOf(definition: JsonObject): JsonObject {
  const { cpu, memory, executionRoleArn, taskRoleArn } = definition;
  const main = containersOf(definition).find((container) => nameOf(container) === MAIN) ?? {};
  const kept = Object.entries(main).filter(([name]) => !FIXED.includes(name) && !MISSING.includes(name));
  const [port] = objectsIn(main.portMappings);
  return given({
    executionRoleArn,
    taskRoleArn,
    cpu,
    memory,
    cpuArchitecture: objectOf(definition.runtimePlatform).cpuArchitecture,
    primaryContainer: {
      ...Object.fromEntries(kept),
      ...given({ containerPort: port?.containerPort, awsLogsConfiguration: logsOf(main.logConfiguration) }),
    },
  });
}

function logsOf(configuration: Json | undefined): Json | undefined {
  if (!isObject(configuration)) return undefined;
  const { logDriver: _, options, secretOptions: __, ...others } = configuration;
  const of = objectOf(options);
  return { ...others, ...given({ logGroup: of['awslogs-group'], logStreamPrefix: of['awslogs-stream-prefix'] }) };
}

/** What of a task definition an Express service without one of its own has no place for: paths. Pure. */
export function inexpressible(definition: JsonObject): string[] {
  const containers = containersOf(definition);
  return [
    ...Object.keys(definition).filter((name) => !TASK.includes(name) && !isEmpty(definition[name])),
    ...containers.flatMap((container) => {
      const name = nameOf(container);
      if (name !== MAIN) return [name];
      return Object.keys(container)
        .filter((member) => MISSING.includes(member) && !isEmpty(container[member]))
        .concat(
          textOf(objectOf(container.logConfiguration).logDriver) === null || isAwslogs(container)
            ? []
            : ['logConfiguration.logDriver'],
        )
        .map((member) => `${MAIN}.${member}`);
    }),
  ];
}

function isAwslogs({ logConfiguration }: JsonObject): boolean {
  return objectOf(logConfiguration).logDriver === 'awslogs';
}

/** What ECS fills in says nothing: DescribeTaskDefinition shows empty lists, and a container's `cpu` as 0. */
function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === 0) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Members that `primaryContainer` and containers share, of a container in a registered task definition. */
export function commonMembers(container: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(container).filter(([name]) => COMMON.includes(name)));
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function given(members: { [name: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, value]])),
  );
}
