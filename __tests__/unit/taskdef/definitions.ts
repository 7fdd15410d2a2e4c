import type { JsonObject } from '../../../src/lib/json.ts';

const roles = {
  taskRoleArn: 'arn:aws:iam::123456789012:role/web-task',
  executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
};
const awslogs = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
};
const fargate = { ...roles, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'] };
const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

/** Task definitions of many kinds as people keep them in their repositories. */
export const definitions: Record<string, JsonObject> = {
  'a Spring Boot service on Fargate': {
    family: 'web',
    ...fargate,
    cpu: '1 vCPU',
    memory: '2 GB',
    containerDefinitions: [
      {
        name: 'web',
        image: `${registry}/web:1.4.2`,
        portMappings: [{ containerPort: 8080 }],
        environment: [
          { name: 'SPRING_PROFILES_ACTIVE', value: 'prod' },
          { name: 'JAVA_TOOL_OPTIONS', value: '' },
        ],
        secrets: [
          {
            name: 'DB_PASSWORD',
            valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf:password::',
          },
        ],
        logConfiguration: awslogs,
        healthCheck: {
          command: ['CMD-SHELL', 'curl -f http://localhost:8080/actuator/health || exit 1'],
          startPeriod: 60,
        },
        stopTimeout: 60,
      },
    ],
  },
  'two containers in bridge mode on EC2': {
    family: 'wordpress',
    containerDefinitions: [
      {
        name: 'wordpress',
        image: 'wordpress',
        links: ['mysql'],
        portMappings: [{ containerPort: 80 }],
        memory: 500,
        cpu: 10,
      },
      {
        name: 'mysql',
        image: 'mysql',
        memoryReservation: 256,
        portMappings: [{ containerPort: 3306, hostPort: 3306 }],
      },
    ],
  },
  'an agent in host mode': {
    family: 'node-exporter',
    networkMode: 'host',
    pidMode: 'host',
    requiresCompatibilities: ['EC2'],
    containerDefinitions: [
      {
        name: 'exporter',
        image: 'quay.io/prometheus/node-exporter:v1.8.2',
        memory: 64,
        portMappings: [{ containerPort: 9100, hostPort: 9100 }],
        command: ['--path.rootfs=/host', ''],
        mountPoints: [{ sourceVolume: 'root', containerPath: '/host', readOnly: true }],
        linuxParameters: { capabilities: { add: ['SYS_TIME', 'SYS_ADMIN'] } },
      },
    ],
    volumes: [{ name: 'root', host: { sourcePath: '/' } }],
  },
  'IIS on Windows': {
    family: 'iis',
    ...fargate,
    cpu: '1024',
    memory: '2048',
    runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' },
    containerDefinitions: [
      {
        name: 'iis',
        image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
        entryPoint: ['powershell', '-Command'],
        command: ['C:\\ServiceMonitor.exe w3svc'],
        portMappings: [{ containerPort: 80, protocol: 'tcp' }],
      },
    ],
  },
  'ARM with a read-only file system': {
    family: 'arm',
    ...fargate,
    cpu: '256',
    memory: '512',
    runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
    containerDefinitions: [
      {
        name: 'app',
        image: `${registry}/app@sha256:${'b'.repeat(64)}`,
        readonlyRootFilesystem: true,
        user: '1000',
        ulimits: [{ name: 'nofile', softLimit: 65536, hardLimit: 65536 }],
        linuxParameters: { initProcessEnabled: true },
      },
    ],
  },
  'a GPU worker': {
    family: 'trainer',
    requiresCompatibilities: ['EC2'],
    placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.instance-type =~ g4dn.*' }],
    containerDefinitions: [
      {
        name: 'train',
        image: `${registry}/trainer:7`,
        memory: 8192,
        cpu: 2048,
        resourceRequirements: [{ type: 'GPU', value: '1' }],
        linuxParameters: { sharedMemorySize: 2048, tmpfs: [{ containerPath: '/scratch', size: 64 }] },
      },
    ],
  },
  'files on EFS': {
    family: 'cms',
    ...fargate,
    cpu: '512',
    memory: '1024',
    containerDefinitions: [
      {
        name: 'cms',
        image: 'ghcr.io/acme/cms:2',
        mountPoints: [{ sourceVolume: 'media', containerPath: '/media' }],
        environmentFiles: [{ value: 'arn:aws:s3:::acme/cms.env', type: 's3' }],
      },
    ],
    volumes: [
      {
        name: 'media',
        efsVolumeConfiguration: {
          fileSystemId: 'fs-12345678',
          transitEncryption: 'ENABLED',
          authorizationConfig: { accessPointId: 'fsap-1234567890abcdef0', iam: 'ENABLED' },
        },
      },
    ],
  },
  'logs through FireLens': {
    family: 'api',
    ...fargate,
    cpu: '512',
    memory: '1024',
    containerDefinitions: [
      {
        name: 'log-router',
        image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
        firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
        memoryReservation: 50,
      },
      {
        name: 'api',
        image: `${registry}/api:3`,
        logConfiguration: {
          logDriver: 'awsfirelens',
          options: { Name: 'datadog', Host: '', TLS: 'on' },
          secretOptions: [{ name: 'apikey', valueFrom: '/prod/datadog' }],
        },
      },
    ],
  },
  'Service Connect and a named port': {
    family: 'orders',
    ...fargate,
    cpu: '256',
    memory: '512',
    containerDefinitions: [
      {
        name: 'orders',
        image: `${registry}/orders:9`,
        portMappings: [
          { name: 'http', containerPort: 8080, appProtocol: 'http' },
          { name: 'grpc', containerPort: 9090, appProtocol: 'grpc' },
        ],
        versionConsistency: 'disabled',
      },
    ],
  },
  'a sidecar that has to be healthy first, and App Mesh': {
    family: 'mesh',
    ...fargate,
    cpu: '512',
    memory: '1024',
    proxyConfiguration: {
      type: 'APPMESH',
      containerName: 'envoy',
      properties: [
        { name: 'IgnoredUID', value: '1337' },
        { name: 'EgressIgnoredPorts', value: '' },
      ],
    },
    containerDefinitions: [
      {
        name: 'app',
        image: `${registry}/app:1`,
        dependsOn: [
          { containerName: 'migrate', condition: 'SUCCESS' },
          { containerName: 'envoy', condition: 'HEALTHY' },
        ],
        restartPolicy: { enabled: true },
      },
      { name: 'migrate', image: `${registry}/app:1`, essential: false, command: ['migrate', '--prefix', ''] },
      {
        name: 'envoy',
        image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29',
        healthCheck: { command: ['CMD', 'true', ''], interval: 5, timeout: 2, retries: 3 },
      },
    ],
  },
  'an EBS volume that the service configures': {
    family: 'db',
    ...fargate,
    cpu: '1024',
    memory: '4096',
    ephemeralStorage: { sizeInGiB: 40 },
    containerDefinitions: [
      {
        name: 'db',
        image: 'postgres:17',
        mountPoints: [{ sourceVolume: 'data', containerPath: '/var/lib/postgresql/data' }],
        dockerLabels: { team: 'shop', 'com.example.empty': '' },
        systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
      },
    ],
    volumes: [{ name: 'data', configuredAtLaunch: true }],
  },
  'Docker volumes': {
    family: 'cache',
    networkMode: 'bridge',
    containerDefinitions: [
      { name: 'cache', image: 'redis:7', memory: 128, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
    ],
    volumes: [
      { name: 'data', dockerVolumeConfiguration: { scope: 'shared', autoprovision: true, labels: { a: '' } } },
      { name: 'tmp' },
    ],
  },
};
