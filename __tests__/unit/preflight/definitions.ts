import type { JsonObject } from '../../../src/lib/json.ts';

const role = { executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole' };
const fargate = { ...role, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' };
const registry = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

/** Valid definitions with what checks may stumble over; beside those of the task definition's own tests. */
export const moreDefinitions: Record<string, JsonObject> = {
  'a public image without any role': {
    family: 'hello',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '.25 vCPU',
    memory: '.5 GB',
    containerDefinitions: [{ name: 'hello', image: 'nginx', portMappings: [{ containerPort: 80 }] }],
  },
  'the largest size of Fargate': {
    ...fargate,
    family: 'large',
    cpu: '16 vCPU',
    memory: '120 GB',
    ephemeralStorage: { sizeInGiB: 200 },
    containerDefinitions: [{ name: 'large', image: `${registry}/large:1` }],
  },
  'a size in the middle of its range': {
    ...fargate,
    family: 'middle',
    cpu: '4096',
    memory: '29696',
    containerDefinitions: [{ name: 'middle', image: `${registry}/middle:1` }],
  },
  'a shared process namespace on Fargate': {
    ...fargate,
    family: 'pid',
    pidMode: 'task',
    containerDefinitions: [
      { name: 'app', image: `${registry}/app:1` },
      {
        name: 'debug',
        image: 'busybox:1.37',
        essential: false,
        linuxParameters: { capabilities: { add: ['SYS_PTRACE'] } },
      },
    ],
  },
  'Windows on instances, in its default network mode': {
    family: 'win',
    requiresCompatibilities: ['EC2'],
    runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2019_CORE', cpuArchitecture: 'X86_64' },
    containerDefinitions: [
      {
        name: 'win',
        image: `${registry}/win:1`,
        cpu: 512,
        memory: 1024,
        portMappings: [{ containerPort: 80, hostPort: 8080 }],
      },
    ],
  },
  'awsvpc on instances, with secrets': {
    ...role,
    family: 'vpc',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['EC2'],
    containerDefinitions: [
      {
        name: 'vpc',
        image: `${registry}/vpc:1`,
        memoryReservation: 128,
        portMappings: [{ containerPort: 8080, hostPort: 8080 }],
        secrets: [{ name: 'KEY', valueFrom: '/prod/key' }],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/vpc' } },
      },
    ],
  },
  'no role on instances, whose own role pulls and logs': {
    family: 'plain',
    containerDefinitions: [
      {
        name: 'plain',
        image: `${registry}/plain:1`,
        memory: 128,
        logConfiguration: { logDriver: 'awslogs', options: {} },
      },
    ],
  },
  'other log drivers on instances': {
    family: 'logs',
    requiresCompatibilities: ['EC2'],
    containerDefinitions: [
      { name: 'a', image: 'nginx:1.29', memory: 64, logConfiguration: { logDriver: 'json-file' } },
      { name: 'b', image: 'nginx:1.29', memory: 64, logConfiguration: { logDriver: 'syslog' } },
    ],
  },
  'an external instance': {
    ...role,
    family: 'edge',
    requiresCompatibilities: ['EXTERNAL'],
    networkMode: 'host',
    containerDefinitions: [
      { name: 'edge', image: `${registry}/edge:1`, memory: 256, portMappings: [{ containerPort: 9000 }] },
    ],
  },
  'managed instances': {
    ...role,
    family: 'managed',
    requiresCompatibilities: ['MANAGED_INSTANCES'],
    networkMode: 'awsvpc',
    cpu: '1024',
    memory: '3072',
    containerDefinitions: [{ name: 'managed', image: `${registry}/managed:1` }],
  },
  'for both Fargate and instances': {
    ...fargate,
    family: 'both',
    requiresCompatibilities: ['EC2', 'FARGATE'],
    containerDefinitions: [{ name: 'both', image: `${registry}/both:1`, portMappings: [{ containerPort: 3000 }] }],
  },
  'one port over TCP and UDP, and a range of ports': {
    family: 'ports',
    networkMode: 'bridge',
    containerDefinitions: [
      {
        name: 'ports',
        image: 'coredns/coredns:1.12',
        memory: 64,
        portMappings: [
          { containerPort: 53, hostPort: 0, protocol: 'tcp' },
          { containerPort: 53, hostPort: 0, protocol: 'udp' },
          { containerPortRange: '9000-9010' },
        ],
      },
    ],
  },
  'placement constraints of all spellings': {
    family: 'placed',
    placementConstraints: [
      {
        type: 'memberOf',
        expression:
          '(attribute:ecs.instance-type =~ "g4dn.*" or attribute:ecs.os-type == windows) and not(task:group == database)',
      },
      { type: 'memberOf', expression: 'attribute:ecs.availability-zone in [eu-west-1a, eu-west-1b]' },
      { type: 'memberOf', expression: 'attribute:stack exists' },
    ],
    containerDefinitions: [{ name: 'placed', image: 'nginx', memory: 64 }],
  },
  'images of every kind of reference': {
    ...fargate,
    family: 'images',
    containerDefinitions: [
      { name: 'a', image: 'localhost:5000/team/app:1', essential: false },
      { name: 'b', image: `${registry}/team/app:1@sha256:${'d'.repeat(64)}` },
      { name: 'c', image: `quay.io/prometheus/node-exporter@sha256:${'e'.repeat(64)}` },
      { name: 'd', image: '123456789012.dkr-ecr.eu-west-1.on.aws/web' },
      { name: 'e', image: 'docker.io/library/redis:7-alpine' },
    ],
  },
  'a chain of containers that wait for each other, and shared volumes': {
    ...fargate,
    family: 'chain',
    volumes: [{ name: 'shared' }],
    containerDefinitions: [
      {
        name: 'app',
        image: `${registry}/app:1`,
        dependsOn: [
          { containerName: 'init', condition: 'COMPLETE' },
          { containerName: 'db', condition: 'HEALTHY' },
        ],
        volumesFrom: [{ sourceContainer: 'init' }],
      },
      {
        name: 'init',
        image: `${registry}/init:1`,
        essential: false,
        dependsOn: [{ containerName: 'db', condition: 'START' }],
        mountPoints: [{ sourceVolume: 'shared', containerPath: '/shared' }],
      },
      { name: 'db', image: 'postgres:17', healthCheck: { command: ['CMD-SHELL', 'pg_isready'] } },
    ],
  },
};
