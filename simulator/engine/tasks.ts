import type { JsonObject } from '../../src/lib/json.ts';
import { objectsIn } from '../../src/lib/json.ts';
import type { OneOff } from '../world/images.ts';
import type {
  Cluster,
  Container,
  ContainerInstance,
  Deployment,
  Revision,
  Service,
  Tag,
  Task,
} from '../world/model.ts';
import { digestOf } from '../world/repositories.ts';
import { arnOf, type World } from '../world/world.ts';

/** What a new task is made from. */
export type TaskPlan = {
  cluster: Cluster;
  revision: Revision;
  service: Service | null;
  deployment: Deployment | null;
  group: string;
  startedBy: string | null;
  settings: JsonObject;
  instance: ContainerInstance | null;
  overrides: JsonObject;
  tags: Tag[];
};

const ONE_OFF: OneOff = { afterMs: 20_000, exitCode: 0 };

/** Creates a task in its first state; what becomes of it is `live`'s business. */
export function createTask(world: World, plan: TaskPlan): Task {
  const id = world.ids.hex(32);
  const onFargate = isFargate(plan.settings);
  const containers = objectsIn(plan.revision.body.containerDefinitions).map((definition) =>
    createContainer(world, plan.cluster, id, definition),
  );
  const task: Task = {
    ...plan,
    id,
    arn: arnOf(world, 'ecs', `task/${plan.cluster.name}/${id}`),
    onFargate,
    oneOff: plan.service === null ? (oneOffOf(containers) ?? ONE_OFF) : null,
    lastStatus: onFargate ? 'PROVISIONING' : 'PENDING',
    desiredStatus: 'RUNNING',
    createdAt: world.now,
    connectivityAt: null,
    pullStartedAt: null,
    pullStoppedAt: null,
    startedAt: null,
    stoppingAt: null,
    executionStoppedAt: null,
    stoppedAt: null,
    stopCode: null,
    stoppedReason: null,
    containers,
    targets: [],
    healthy: false,
    failure: null,
    protectedUntil: null,
    version: 1,
    attachmentId: world.ids.uuid(),
    networkInterfaceId: `eni-${world.ids.hex(17)}`,
    privateIp: nextAddress(world),
  };
  plan.cluster.tasks.set(id, task);
  return task;
}

/** A capacity provider that is one of Fargate's two makes a Fargate task, as the launch type does. */
export function isFargate(settings: JsonObject): boolean {
  if (settings.launchType !== undefined) return settings.launchType === 'FARGATE';
  return objectsIn(settings.capacityProviderStrategy).some((item) =>
    String(item.capacityProvider).startsWith('FARGATE'),
  );
}

function createContainer(world: World, cluster: Cluster, taskId: string, definition: JsonObject): Container {
  const image = String(definition.image ?? '');
  return {
    name: String(definition.name ?? ''),
    arn: arnOf(world, 'ecs', `container/${cluster.name}/${taskId}/${world.ids.uuid()}`),
    image,
    essential: definition.essential !== false,
    definition,
    behaviour: world.images.next(nameOfImage(world, image)),
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN',
    exitCode: null,
    reason: null,
    runtimeId: null,
    imageDigest: digestIn(world, image),
  };
}

/** A digest of a known repository stands for its tag: behaviours are described by tags. */
export function nameOfImage(world: World, image: string): string {
  const [name = '', digest] = image.split('@');
  if (digest === undefined) return image;
  for (const repository of world.repositories.all()) {
    const stored = repository.images.find((each) => each.digest === digest);
    if (stored?.tags[0] !== undefined && name.endsWith(repository.name)) return `${name}:${stored.tags[0]}`;
  }
  return image;
}

/** The digest that a tag has in the account's registry right now; made up for images from elsewhere. */
export function digestIn(world: World, image: string): string {
  const [, pinned] = image.split('@');
  if (pinned !== undefined) return pinned;
  const path = image.includes('.dkr.ecr.') ? image.slice(image.indexOf('/') + 1) : image;
  const colon = path.lastIndexOf(':');
  const name = colon === -1 ? path : path.slice(0, colon);
  const tag = colon === -1 ? 'latest' : path.slice(colon + 1);
  const stored = world.repositories.find(name)?.images.find((each) => each.tags.includes(tag));
  return stored?.digest ?? digestOf(image);
}

function oneOffOf(containers: readonly Container[]): OneOff | null {
  for (const container of containers) if (container.behaviour.oneOff !== undefined) return container.behaviour.oneOff;
  for (const { behaviour } of containers) {
    if (behaviour.kind === 'crash') {
      return {
        afterMs: behaviour.afterMs,
        exitCode: behaviour.exitCode,
        ...(behaviour.reason && { reason: behaviour.reason }),
      };
    }
  }
  return null;
}

function nextAddress(world: World): string {
  const number = world.addresses++;
  return `10.0.${Math.floor(number / 200)}.${20 + (number % 200)}`;
}
