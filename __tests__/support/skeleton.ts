import type { JsonObject } from '../../src/lib/json.ts';

/**
 * What `aws ecs register-task-definition --generate-cli-skeleton` writes: every member with a blank text, a zero, `true`
 * or the first of its words. The deploy action's README has people begin with it.
 */
export function skeleton(): JsonObject {
  return {
    family: '',
    taskRoleArn: '',
    executionRoleArn: '',
    networkMode: 'host',
    containerDefinitions: [container()],
    volumes: [volume()],
    placementConstraints: [{ type: 'memberOf', expression: '' }],
    requiresCompatibilities: ['EC2'],
    cpu: '',
    memory: '',
    tags: [{ key: '', value: '' }],
    pidMode: 'task',
    ipcMode: 'none',
    proxyConfiguration: { type: 'APPMESH', containerName: '', properties: [{ name: '', value: '' }] },
    inferenceAccelerators: [{ deviceName: '', deviceType: '' }],
    ephemeralStorage: { sizeInGiB: 0 },
    runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'WINDOWS_SERVER_2019_FULL' },
    enableFaultInjection: true,
  };
}

function container(): JsonObject {
  return {
    name: '',
    image: '',
    repositoryCredentials: { credentialsParameter: '' },
    cpu: 0,
    memory: 0,
    memoryReservation: 0,
    links: [''],
    portMappings: [
      { containerPort: 0, hostPort: 0, protocol: 'tcp', name: '', appProtocol: 'http2', containerPortRange: '' },
    ],
    essential: true,
    restartPolicy: { enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: 0 },
    entryPoint: [''],
    command: [''],
    environment: [{ name: '', value: '' }],
    environmentFiles: [{ value: '', type: 's3' }],
    mountPoints: [{ sourceVolume: '', containerPath: '', readOnly: true }],
    volumesFrom: [{ sourceContainer: '', readOnly: true }],
    linuxParameters: {
      capabilities: { add: [''], drop: [''] },
      devices: [{ hostPath: '', containerPath: '', permissions: ['write'] }],
      initProcessEnabled: true,
      sharedMemorySize: 0,
      tmpfs: [{ containerPath: '', size: 0, mountOptions: [''] }],
      maxSwap: 0,
      swappiness: 0,
    },
    secrets: [{ name: '', valueFrom: '' }],
    dependsOn: [{ containerName: '', condition: 'START' }],
    startTimeout: 0,
    stopTimeout: 0,
    versionConsistency: 'enabled',
    hostname: '',
    user: '',
    workingDirectory: '',
    disableNetworking: true,
    privileged: true,
    readonlyRootFilesystem: true,
    dnsServers: [''],
    dnsSearchDomains: [''],
    extraHosts: [{ hostname: '', ipAddress: '' }],
    dockerSecurityOptions: [''],
    interactive: true,
    pseudoTerminal: true,
    dockerLabels: { KeyName: '' },
    ulimits: [{ name: 'nofile', softLimit: 0, hardLimit: 0 }],
    logConfiguration: {
      logDriver: 'awslogs',
      options: { KeyName: '' },
      secretOptions: [{ name: '', valueFrom: '' }],
    },
    healthCheck: { command: [''], interval: 0, timeout: 0, retries: 0, startPeriod: 0 },
    systemControls: [{ namespace: '', value: '' }],
    resourceRequirements: [{ value: '', type: 'GPU' }],
    firelensConfiguration: { type: 'fluentd', options: { KeyName: '' } },
    credentialSpecs: [''],
  };
}

function volume(): JsonObject {
  return {
    name: '',
    host: { sourcePath: '' },
    dockerVolumeConfiguration: {
      scope: 'task',
      autoprovision: true,
      driver: '',
      driverOpts: { KeyName: '' },
      labels: { KeyName: '' },
    },
    efsVolumeConfiguration: {
      fileSystemId: '',
      rootDirectory: '',
      transitEncryption: 'ENABLED',
      transitEncryptionPort: 0,
      authorizationConfig: { accessPointId: '', iam: 'ENABLED' },
    },
    fsxWindowsFileServerVolumeConfiguration: {
      fileSystemId: '',
      rootDirectory: '',
      authorizationConfig: { credentialsParameter: '', domain: '' },
    },
    configuredAtLaunch: true,
  };
}
