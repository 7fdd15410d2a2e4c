import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { similarNames } from '../lib/similar.ts';
import { elementPath, memberPath } from './members.ts';

/**
 * The members of RegisterTaskDefinition as in the API of @aws-sdk/client-ecs 3.1162, by the path of their object. A
 * member that is not here is sent all the same: ECS may be younger than this table.
 */
const MEMBERS: Readonly<Record<string, string>> = {
  '': 'family containerDefinitions taskRoleArn executionRoleArn networkMode volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection',
  'containerDefinitions[]':
    'name image repositoryCredentials cpu memory memoryReservation links portMappings essential restartPolicy entryPoint command environment environmentFiles mountPoints volumesFrom linuxParameters secrets dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits logConfiguration healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs',
  'containerDefinitions[].repositoryCredentials': 'credentialsParameter',
  'containerDefinitions[].portMappings[]': 'containerPort hostPort protocol name appProtocol containerPortRange',
  'containerDefinitions[].restartPolicy': 'enabled ignoredExitCodes restartAttemptPeriod',
  'containerDefinitions[].environment[]': 'name value',
  'containerDefinitions[].environmentFiles[]': 'value type',
  'containerDefinitions[].mountPoints[]': 'sourceVolume containerPath readOnly',
  'containerDefinitions[].volumesFrom[]': 'sourceContainer readOnly',
  'containerDefinitions[].linuxParameters':
    'capabilities devices initProcessEnabled sharedMemorySize tmpfs maxSwap swappiness',
  'containerDefinitions[].linuxParameters.capabilities': 'add drop',
  'containerDefinitions[].linuxParameters.devices[]': 'hostPath containerPath permissions',
  'containerDefinitions[].linuxParameters.tmpfs[]': 'containerPath size mountOptions',
  'containerDefinitions[].secrets[]': 'name valueFrom',
  'containerDefinitions[].dependsOn[]': 'containerName condition',
  'containerDefinitions[].extraHosts[]': 'hostname ipAddress',
  'containerDefinitions[].ulimits[]': 'name softLimit hardLimit',
  'containerDefinitions[].logConfiguration': 'logDriver options secretOptions',
  'containerDefinitions[].logConfiguration.secretOptions[]': 'name valueFrom',
  'containerDefinitions[].healthCheck': 'command interval timeout retries startPeriod',
  'containerDefinitions[].systemControls[]': 'namespace value',
  'containerDefinitions[].resourceRequirements[]': 'type value sharingStrategy',
  'containerDefinitions[].firelensConfiguration': 'type options',
  'volumes[]':
    'name host dockerVolumeConfiguration efsVolumeConfiguration s3filesVolumeConfiguration fsxWindowsFileServerVolumeConfiguration configuredAtLaunch',
  'volumes[].host': 'sourcePath',
  'volumes[].dockerVolumeConfiguration': 'scope autoprovision driver driverOpts labels',
  'volumes[].efsVolumeConfiguration':
    'fileSystemId rootDirectory transitEncryption transitEncryptionPort authorizationConfig',
  'volumes[].efsVolumeConfiguration.authorizationConfig': 'accessPointId iam',
  'volumes[].s3filesVolumeConfiguration': 'fileSystemArn rootDirectory transitEncryptionPort accessPointArn',
  'volumes[].fsxWindowsFileServerVolumeConfiguration': 'fileSystemId rootDirectory authorizationConfig',
  'volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig': 'credentialsParameter domain',
  'placementConstraints[]': 'type expression',
  'tags[]': 'key value',
  proxyConfiguration: 'containerName type properties',
  'proxyConfiguration.properties[]': 'name value',
  'inferenceAccelerators[]': 'deviceName deviceType',
  ephemeralStorage: 'sizeInGiB',
  runtimePlatform: 'cpuArchitecture operatingSystemFamily',
};

/** What people write who know Docker Compose or Kubernetes better. */
const FOREIGN: Readonly<Record<string, string>> = {
  args: 'command',
  containers: 'containerDefinitions',
  env: 'environment',
  envFrom: 'environmentFiles',
  labels: 'dockerLabels',
  logging: 'logConfiguration',
  ports: 'portMappings',
  volumeMounts: 'mountPoints',
};

/** The known member that an unknown one of an object most likely means; null for none, and for a known one. */
export function meantMember(name: string, path: string): string | null {
  const known = Object.hasOwn(MEMBERS, path) ? (MEMBERS[path]?.split(' ') ?? []) : [];
  if (known.length === 0 || known.includes(name)) return null;
  const foreign = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined;
  if (foreign !== undefined && known.includes(foreign)) return foreign;
  return similarNames(name.slice(0, longestName), known, 1)[0] ?? null;
}

/** No member has a longer name. */
const longestName = 80;

/**
 * A warning for each unknown member whose name is close to a known one, with where it stands. Members that only
 * describe a revision must be gone by now.
 */
export function misspeltMembers(definition: JsonObject): string[] {
  const notes: string[] = [];
  const visit = (value: Json, path: string, shown: string): void => {
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) visit(element, elementPath(path), `${shown}[${index}]`);
    }
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      const place = shown === '' ? key : `${shown}.${key}`;
      const meant = meantMember(key, path);
      if (meant !== null) {
        notes.push(
          `${place.slice(0, 200)} is no member that ECS is known to have (did you mean \`${meant}\`?); it is sent as it is.`,
        );
      }
      visit(member, memberPath(path, key), place);
    }
  };
  visit(definition, '', '');
  return notes;
}
