import type { Clock } from '../../src/lib/clock.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../simulator.ts';
import type { ImageBehaviour } from '../world/images.ts';
import type { LoadBalancerSpec, ServiceSpec } from '../world/seeding.ts';
import type { ContainerInstanceSpec } from '../world/surroundings.ts';

/** The service of most scenarios: a Spring Boot application on port 8080 behind a load balancer, two tasks on Fargate. */

export const OLDEST_SHA = 'b7d90c3e51f2a8467b0c9e1d35f8a2647c1d0e9b';
export const OLD_SHA = '4f2b8d1c96a7e350b8d2f41c7a90e6d35b12c8fe';
export const NEW_SHA = '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921';
export const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

export const NEW_IMAGE = `web:${NEW_SHA}`;

/** The minimum that a workflow has to say. */
export const INPUTS = { cluster: 'prod', service: 'web', image: NEW_IMAGE };

export function springBoot(sha: string): JsonObject {
  return {
    family: 'web',
    taskRoleArn: 'arn:aws:iam::123456789012:role/web-task',
    executionRoleArn: 'arn:aws:iam::123456789012:role/web-execution',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '1024',
    memory: '2048',
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    volumes: [{ name: 'tmp' }],
    containerDefinitions: [webContainer(sha), logRouter()],
  };
}

/** The same with further members of its container `web`. */
export function springBootWith(sha: string, members: JsonObject): JsonObject {
  return { ...springBoot(sha), containerDefinitions: [{ ...webContainer(sha), ...members }, logRouter()] };
}

function webContainer(sha: string): JsonObject {
  return {
    name: 'web',
    image: `${REGISTRY}/web:${sha}`,
    cpu: 896,
    memory: 1792,
    essential: true,
    portMappings: [{ name: 'http', containerPort: 8080, hostPort: 8080, protocol: 'tcp', appProtocol: 'http' }],
    environment: [
      { name: 'SPRING_PROFILES_ACTIVE', value: 'prod' },
      { name: 'SERVER_PORT', value: '8080' },
      { name: 'JAVA_TOOL_OPTIONS', value: '-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError' },
      { name: 'MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE', value: 'health,info,prometheus' },
    ],
    secrets: [
      {
        name: 'SPRING_DATASOURCE_PASSWORD',
        valueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/db-Xy12Za:password::',
      },
      { name: 'STRIPE_API_KEY', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/prod/web/stripe-api-key' },
    ],
    mountPoints: [{ sourceVolume: 'tmp', containerPath: '/tmp', readOnly: false }],
    linuxParameters: { initProcessEnabled: true },
    readonlyRootFilesystem: true,
    stopTimeout: 60,
    ulimits: [{ name: 'nofile', softLimit: 65_536, hardLimit: 65_536 }],
    dockerLabels: { 'com.example.team': 'shop' },
    dependsOn: [{ containerName: 'log-router', condition: 'START' }],
    logConfiguration: awslogs('/ecs/web', 'web'),
  };
}

function logRouter(): JsonObject {
  return {
    name: 'log-router',
    image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
    cpu: 128,
    memoryReservation: 64,
    essential: false,
    user: '0',
    firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
    logConfiguration: awslogs('/ecs/web', 'log-router'),
  };
}

const awslogs = (group: string, prefix: string): JsonObject => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': group, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': prefix },
});

/** The load balancer's target group: healthy after two checks, drained in half a minute. */
export const BALANCED: readonly LoadBalancerSpec[] = [
  {
    containerName: 'web',
    containerPort: 8080,
    targetGroup: {
      name: 'web-8080',
      healthCheckPath: '/actuator/health',
      intervalSeconds: 10,
      healthyThreshold: 2,
      unhealthyThreshold: 3,
      deregistrationDelaySeconds: 20,
    },
  },
];

/** The same, drained so slowly that the rollout takes longer. */
export const slowlyBalanced = (deregistrationDelaySeconds: number): readonly LoadBalancerSpec[] =>
  BALANCED.map((each) => ({ ...each, targetGroup: { ...each.targetGroup, deregistrationDelaySeconds } }));

export const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } };
export const BREAKER_WITHOUT_ROLLBACK = { deploymentCircuitBreaker: { enable: true, rollback: false } };

/** Of the presigned URLs in the scenarios: it must never be readable in a log. */
export const SIGNATURE = '5d41402abc4b2a76b9719d911017c592e1b0c44298fc1c149afbf4c8996fb924';

export const STARTED: readonly string[] = [
  '2026-01-15T09:00:01.104Z  INFO 1 --- [web] [           main] com.example.shop.WebApplication          : Starting WebApplication v3.8.1 using Java 21.0.5 with PID 1',
  '2026-01-15T09:00:03.771Z  INFO 1 --- [web] [           main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat initialized with port 8080 (http)',
  "2026-01-15T09:00:09.230Z  INFO 1 --- [web] [           main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat started on port 8080 (http) with context path '/'",
  '2026-01-15T09:00:09.262Z  INFO 1 --- [web] [           main] com.example.shop.WebApplication          : Started WebApplication in 8.6 seconds (process running for 9.4)',
];

/** What the application writes when its database password is not set. */
export const CRASH_LOG: readonly string[] = [
  '2026-01-15T09:00:01.112Z  INFO 1 --- [web] [           main] com.example.shop.WebApplication          : Starting WebApplication v3.9.0 using Java 21.0.5 with PID 1',
  '2026-01-15T09:00:04.901Z ERROR 1 --- [web] [           main] o.s.boot.SpringApplication               : Application run failed',
  "org.springframework.beans.factory.UnsatisfiedDependencyException: Error creating bean with name 'dataSource'",
  '\tat org.springframework.beans.factory.support.ConstructorResolver.createArgumentArray(ConstructorResolver.java:804)',
  '\tat org.springframework.boot.SpringApplication.run(SpringApplication.java:1361)',
  'Caused by: org.postgresql.util.PSQLException: FATAL: password authentication failed for user "web"',
  '\tat org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)',
];

/** The same of an application that writes what other programs may take for theirs, and what should stay secret. */
export const HOSTILE_LOG: readonly string[] = [
  ...CRASH_LOG,
  '::error::this line is what the application wrote, not a command for the runner',
  'for the log view neither: ##[error]this one, <b>nor</b> this | for `the summary`',
  // Applications do print their environment, and addresses that are keys.
  'JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError, endpoints health,info,prometheus',
  `Bundle: https://shop-config.s3.eu-west-1.amazonaws.com/prod.json?X-Amz-Expires=900&X-Amz-Signature=${SIGNATURE}`,
];

/** The application writes this when the heap is full and the JVM was told to exit then. */
export const HEAP_LOG: readonly string[] = [
  ...STARTED,
  '2026-01-15T09:01:08.417Z ERROR 1 --- [web] [nio-8080-exec-4] o.a.c.c.C.[.[.[/].[dispatcherServlet]    : Servlet.service() for servlet [dispatcherServlet] threw exception',
  'Terminating due to java.lang.OutOfMemoryError: Java heap space',
];

export type WebOptions = {
  /** How the new image behaves; healthy by default. */
  image?: ImageBehaviour;
  service?: Partial<ServiceSpec>;
  /** Adds what the service needs, and returns further members of it. */
  prepare?: (sim: Simulator) => Partial<ServiceSpec>;
  /** The cluster's instances, for a service that runs on EC2. */
  instances?: readonly ContainerInstanceSpec[];
  simulator?: Omit<SimulatorOptions, 'clock'>;
  /** What the new image was built for; `linux/amd64` by default. */
  platform?: string;
  /** Bytes of the new image. */
  imageBytes?: number;
};

/** An account with that service, running the old image, and the new image pushed to its registry. */
export function withWeb(clock: Clock, options: WebOptions = {}): Simulator {
  const sim = createSimulator({ clock, ...options.simulator });
  const minute = 60_000;
  sim.addRepository('web', {
    images: [
      { tag: OLDEST_SHA, pushedAt: clock.now() - 9 * 1_440 * minute },
      { tags: [OLD_SHA, 'v3.8.1'], pushedAt: clock.now() - 3 * 1_440 * minute },
      {
        tag: NEW_SHA,
        pushedAt: clock.now() - 4 * minute,
        ...(options.platform !== undefined && { platform: options.platform }),
        ...(options.imageBytes !== undefined && { sizeBytes: options.imageBytes }),
      },
    ],
  });
  for (const sha of [OLDEST_SHA, OLD_SHA]) sim.addImage(`web:${sha}`, { kind: 'healthy', log: STARTED });
  sim.addImage(NEW_IMAGE, options.image ?? { kind: 'healthy', log: STARTED, readyMs: 9_000 });
  sim.addLogGroup('/ecs/web');
  for (const instance of options.instances ?? []) sim.addContainerInstance('prod', instance);
  sim.addService({
    cluster: 'prod',
    name: 'web',
    taskDefinition: springBoot(OLD_SHA),
    desiredCount: 2,
    loadBalancers: BALANCED,
    healthCheckGracePeriodSeconds: 30,
    deploymentConfiguration: BREAKER,
    ...options.service,
    ...options.prepare?.(sim),
  });
  return sim;
}
