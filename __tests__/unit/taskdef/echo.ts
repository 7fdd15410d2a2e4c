import { isObject, type Json, type JsonObject, objectsIn } from '../../../src/lib/json.ts';

/** A registered definition as DescribeTaskDefinition gives it back: with defaults, empty lists, other orders, and more. */
export function echo(definition: JsonObject, revision = 41): JsonObject {
  const network = definition.networkMode;
  const containers = objectsIn(definition.containerDefinitions).map((container) => echoContainer(container, network));
  return {
    taskDefinitionArn: `arn:aws:ecs:eu-west-1:123456789012:task-definition/${definition.family}:${revision}`,
    ...definition,
    containerDefinitions: containers.toReversed(),
    revision,
    volumes: objectsIn(definition.volumes).map(echoVolume),
    status: 'ACTIVE',
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.ecr-auth' }],
    placementConstraints: definition.placementConstraints ?? [],
    compatibilities: ['EC2', 'FARGATE'],
    ...('cpu' in definition ? { cpu: digits(definition.cpu) } : {}),
    ...('memory' in definition ? { memory: digits(definition.memory) } : {}),
    registeredAt: 1763890000.123,
    registeredBy: 'arn:aws:sts::123456789012:assumed-role/deploy/run',
  };
}

function digits(size: Json | undefined): string {
  const text = String(size);
  return /[a-z]/i.test(text) ? String(Number.parseFloat(text) * 1024) : text;
}

function echoContainer(container: JsonObject, network: Json | undefined): JsonObject {
  const check = container.healthCheck;
  return {
    cpu: 0,
    essential: true,
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    environment: objectsIn(container.environment).toReversed(),
    portMappings: objectsIn(container.portMappings)
      .map((mapping) => ({ hostPort: hostPort(mapping, network), protocol: 'tcp', ...mapping }))
      .toReversed(),
    ...(isObject(check) ? { healthCheck: { interval: 30, timeout: 5, retries: 3, ...check } } : {}),
    ...(isObject(container.logConfiguration)
      ? { logConfiguration: { secretOptions: [], ...container.logConfiguration } }
      : {}),
    ...(isObject(container.restartPolicy)
      ? { restartPolicy: { restartAttemptPeriod: 300, ignoredExitCodes: [], ...container.restartPolicy } }
      : {}),
  };
}

function hostPort(mapping: JsonObject, network: Json | undefined): Json {
  return network === 'awsvpc' || network === 'host' ? (mapping.containerPort ?? 0) : 0;
}

function echoVolume(volume: JsonObject): JsonObject {
  if (isObject(volume.efsVolumeConfiguration)) {
    return { ...volume, efsVolumeConfiguration: { rootDirectory: '/', ...volume.efsVolumeConfiguration } };
  }
  return Object.keys(volume).length === 1 ? { ...volume, host: {} } : volume;
}
