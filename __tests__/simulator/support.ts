import {
  type Deployment,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import {
  createSimulator,
  createVirtualClock,
  inProcessHandler,
  type ServiceSpec,
  type Simulator,
  type SimulatorOptions,
  type VirtualClock,
} from '../../simulator/index.ts';
import type { JsonObject } from '../../src/lib/json.ts';

export const CREDENTIALS = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };

/** A Fargate task definition of one container. */
export const definition = (image: string, more: JsonObject = {}): JsonObject => ({
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '512',
  memory: '1024',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [
    {
      name: 'app',
      image,
      portMappings: [{ containerPort: 8080 }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
      },
    },
  ],
  ...more,
});

export const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } };

export type Stage = { clock: VirtualClock; sim: Simulator; ecs: ECSClient };

/** A cluster `prod` with a service `web` of two tasks that run `web:1`. */
export function stage(
  service: Partial<ServiceSpec> = {},
  options: Omit<Partial<SimulatorOptions>, 'clock'> = {},
): Stage {
  const clock = createVirtualClock();
  const sim = createSimulator({ clock, ...options });
  sim.addService({ cluster: 'prod', name: 'web', taskDefinition: definition('web:1'), desiredCount: 2, ...service });
  return { clock, sim, ecs: clientFor(sim) };
}

export const clientFor = (sim: Simulator): ECSClient =>
  new ECSClient({
    region: 'eu-west-1',
    credentials: CREDENTIALS,
    maxAttempts: 1,
    requestHandler: inProcessHandler(sim),
  });

export async function register(ecs: ECSClient, raw: JsonObject): Promise<string> {
  const answer = await ecs.send(
    new RegisterTaskDefinitionCommand(raw as unknown as RegisterTaskDefinitionCommandInput),
  );
  return answer.taskDefinition?.taskDefinitionArn ?? '';
}

export async function update(ecs: ECSClient, changes: Partial<UpdateServiceCommandInput>): Promise<Service> {
  const answer = await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', ...changes }));
  if (answer.service === undefined) throw new Error('no service');
  return answer.service;
}

export async function describe(ecs: ECSClient): Promise<Service> {
  const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }));
  const [service] = answer.services ?? [];
  if (service === undefined) throw new Error('no service');
  return service;
}

export async function primaryOf(ecs: ECSClient): Promise<Deployment> {
  const [primary] = (await describe(ecs)).deployments ?? [];
  if (primary === undefined) throw new Error('no deployment');
  return primary;
}

/** Looks every second until `done`, and says how long that took, in seconds of virtual time. */
export async function until(stage: Stage, done: (service: Service) => boolean, limitSeconds = 1_800): Promise<number> {
  const began = stage.clock.now();
  for (;;) {
    const service = await describe(stage.ecs);
    const elapsed = (stage.clock.now() - began) / 1000;
    if (done(service)) return elapsed;
    if (elapsed > limitSeconds) throw new Error(`Not within ${limitSeconds} s: ${JSON.stringify(service.deployments)}`);
    await stage.clock.sleep(1_000);
  }
}

/** The events since a moment, oldest first, without the service's name. */
export function eventsSince(service: Service, sinceMs: number): string[] {
  return (service.events ?? [])
    .filter((event) => (event.createdAt?.getTime() ?? 0) >= sinceMs)
    .map((event) => event.message ?? '')
    .reverse();
}

/** The one deployment that is left has completed. */
export const isDone = (service: Service): boolean =>
  service.deployments?.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED';

/** Deploys `web:2` and returns the deployment's id. */
export async function deploy(at: Stage, image = 'web:2'): Promise<string> {
  const service = await update(at.ecs, { taskDefinition: await register(at.ecs, definition(image)) });
  return service.deployments?.[0]?.id ?? '';
}

/** A signed request without the SDK: what the wire really carries. */
export async function send(
  sim: Simulator,
  operation: string,
  input: unknown,
): Promise<{ status: number; body: JsonObject }> {
  const answer = await sim.handle({
    method: 'POST',
    path: '/',
    headers: {
      'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`,
      'content-type': 'application/x-amz-json-1.1',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260115/eu-west-1/ecs/aws4_request',
    },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  return { status: answer.status, body: JSON.parse(answer.body) };
}

export const BALANCED = [
  {
    containerName: 'app',
    containerPort: 8080,
    targetGroup: {
      name: 'web',
      healthCheckPath: '/health',
      intervalSeconds: 15,
      healthyThreshold: 2,
      deregistrationDelaySeconds: 30,
    },
  },
];
