import type { Deployment, EcsApi, Service, StoppedTask } from '../apis/ecs.ts';
import type { Inputs } from '../contract/inputs.ts';
import type { ImageSource } from '../contract/references.ts';
import type { Clock } from '../lib/clock.ts';
import { InputError } from '../lib/errors.ts';
import { formatImage, isImage, parseImage, sameRepository } from '../lib/image.ts';
import { similarNames } from '../lib/similar.ts';
import { plural } from '../lib/text.ts';

/** What reading the sources takes of a run. */
export type SourceContext = {
  ecs: Pick<EcsApi, 'describeServices' | 'tasksOfService'>;
  clock: Pick<Clock, 'now'>;
  signal: AbortSignal;
};

/**
 * Reads the containers that the target revision is built on, by name with the present image: asked only where a source
 * has several containers and none of them is named.
 */
export type ReadTargets = () => Promise<readonly { name: string; image: string }[]>;

type ImageInputs = Pick<Inputs, 'imageFrom' | 'image' | 'images' | 'containerName' | 'promoteAfterMinutes'>;

/**
 * The inputs with the images of `image-from` in `image` and `images`, each by the digest that all running tasks of its
 * source have (DescribeTasks, `imageDigest`).
 *
 * @throws InputError with every source that cannot be promoted, and why
 * @throws AwsError
 */
export async function withImagesOfSources<T extends ImageInputs>(
  inputs: T,
  readTargets: ReadTargets,
  context: SourceContext,
): Promise<T> {
  const found = await Promise.all(inputs.imageFrom.map((source) => imageOf(source, inputs, readTargets, context)));
  const refusals = found.flatMap((each) => ('refusal' in each ? [each.refusal] : []));
  if (refusals.length > 0) {
    throw new InputError(refusals.map((message) => ({ input: 'image-from', message, example: null })));
  }
  const images = found.flatMap((each) => ('image' in each ? [each] : []));
  const lines = images.flatMap(({ container, image }) => (container === null ? [] : [{ container, image }]));
  return {
    ...inputs,
    image: images.find(({ container }) => container === null)?.image ?? inputs.image,
    images: [...inputs.images, ...lines],
  };
}

type Found = { container: string | null; image: string } | { refusal: string };

async function imageOf(
  source: ImageSource,
  inputs: ImageInputs,
  readTargets: ReadTargets,
  context: SourceContext,
): Promise<Found> {
  const { cluster, service: name, container } = source;
  const said = `\`${cluster}/${name}\``;
  const [service] = await context.ecs.describeServices(cluster, [name], context.signal);
  if (service === undefined || service.status !== 'ACTIVE') {
    const state = service === undefined ? 'has no service' : `has no active service`;
    return { refusal: `The source ${said} cannot be promoted: the cluster \`${cluster}\` ${state} \`${name}\`.` };
  }
  const unsteady = unsteadyReason(service, inputs.promoteAfterMinutes, context.clock.now());
  if (unsteady !== null) return { refusal: `The source ${said} cannot be promoted: ${unsteady}` };
  const tasks = await context.ecs.tasksOfService(cluster, name, context.signal);
  const other = foreignTasks(service, tasks);
  if (other !== null) return { refusal: `The source ${said} cannot be promoted: ${other}` };
  const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  const chosen = await chosenContainer(source, containersIn(running), inputs.containerName, readTargets);
  const image = 'refusal' in chosen ? chosen : digestOf(running, chosen.name);
  if ('refusal' in image) return { refusal: `The source ${said} cannot be promoted: ${image.refusal}` };
  return { container, image: image.image };
}

/** Why a service is not steady, as a sentence; null where it is, and has been for long enough. */
function unsteadyReason(service: Service, minutes: number, nowMs: number): string | null {
  if (service.usesTaskSets) {
    return 'its tasks are in task sets (CodeDeploy or an external controller), which have no deployment that could be called completed. Use `images` with the digest instead.';
  }
  const { deployments, running, desired, pending } = service;
  const [primary, ...others] = deployments;
  if (primary === undefined) return 'it has no deployment.';
  const state = stateReason(primary);
  if (state !== null) return state;
  if (others.length > 0) return 'tasks of an earlier deployment still run. Wait until they have stopped.';
  if (desired === 0) return 'its desired count is 0, so nothing proves which image runs.';
  if (running !== desired || pending > 0) {
    return `${running} of ${desired} tasks are running${pending > 0 ? `, ${pending} pending` : ''}.`;
  }
  const steadyMinutes = (nowMs - primary.updatedAtMs) / 60_000;
  if (minutes === 0 || steadyMinutes >= minutes) return null;
  const since = new Date(primary.updatedAtMs).toISOString();
  const left = Math.ceil(minutes - steadyMinutes);
  return `it has been steady for ${Math.max(0, Math.floor(steadyMinutes))} of the ${minutes} minutes of \`promote-after-minutes\` (since ${since}, \`updatedAt\` of its deployment ${primary.id}). Try again in ${plural(left, 'minute')}.`;
}

function stateReason({ rolloutState, id }: Deployment): string | null {
  // Behind a Classic Load Balancer ECS shows none: the counts decide.
  if (rolloutState === null || rolloutState === 'COMPLETED') return null;
  if (rolloutState === 'IN_PROGRESS') return `its deployment ${id} is in progress. Wait until it has completed.`;
  return `its deployment ${id} is ${rolloutState}, not COMPLETED.`;
}

/** Running tasks that the completed deployment did not start; null where there are none. */
function foreignTasks(service: Service, tasks: readonly StoppedTask[]): string | null {
  const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  if (running.length === 0) return 'none of its tasks is running.';
  const [primary] = service.deployments;
  const others = running.filter(
    ({ startedBy, revision }) => startedBy !== primary?.id || revision !== primary.taskDefinition,
  );
  if (others.length === 0) return null;
  return `${plural(others.length, 'running task')} of it ${others.length === 1 ? 'is' : 'are'} not of its completed deployment ${primary?.id ?? ''}.`;
}

/** Containers that ECS or GuardDuty add to a task, and that no task definition has. */
const injected = /^(?:ecs-service-connect-|aws-guardduty-agent)/;

/** The containers of the tasks by name, each with the image that one of them runs. */
function containersIn(tasks: readonly StoppedTask[]): Map<string, string> {
  const containers = tasks.flatMap((task) => task.containers.filter(({ name }) => !injected.test(name)));
  return new Map(containers.map(({ name, image }) => [name, image ?? '']));
}

/** The image that a container runs in every task, by its digest. */
function digestOf(tasks: readonly StoppedTask[], name: string): { image: string } | { refusal: string } {
  const found = tasks.map(({ containers }) => containers.find((container) => container.name === name) ?? null);
  const digests = new Set(found.map((container) => container?.imageDigest ?? null));
  if (digests.has(null)) {
    return { refusal: `ECS shows no image digest of the container \`${name}\` in at least one running task.` };
  }
  if (digests.size > 1) {
    const shown = [...digests].slice(0, 5).join(', ');
    return { refusal: `its tasks run ${digests.size} different digests in the container \`${name}\`: ${shown}.` };
  }
  const [digest = ''] = digests;
  const image = parseImage(found[0]?.image ?? '');
  if (!isImage(image) || !/^sha256:[0-9a-f]{64}$/.test(digest ?? '')) {
    return { refusal: `the image of the container \`${name}\` or its digest cannot be read.` };
  }
  return { image: formatImage({ ...image, tag: null, digest }) };
}

/**
 * The container that is named, else that of `container-name` or of the line, else the only one, else the only one whose
 * image has the repository of a container that it is for.
 */
async function chosenContainer(
  source: ImageSource,
  containers: ReadonlyMap<string, string>,
  containerName: readonly string[],
  readTargets: ReadTargets,
): Promise<{ name: string } | { refusal: string }> {
  const { from, container } = source;
  const names = [...containers.keys()];
  if (from !== null) {
    if (names.includes(from)) return { name: from };
    const near = similarNames(from, names)[0];
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    return { refusal: `its tasks have no container \`${from}\`, only ${listed(containers)}.${hint}` };
  }
  const meant = container === null ? containerName : [container];
  const same = names.filter((name) => meant.includes(name));
  const [only, ...more] = same.length > 0 ? same : names;
  if (only !== undefined && more.length === 0) return { name: only };
  const targets = (await readTargets()).filter(({ name }) => meant.length === 0 || meant.includes(name));
  const [match, ...others] = names.filter((name) =>
    targets.some(({ image }) => isSameRepository(containers.get(name) ?? '', image)),
  );
  if (match !== undefined && others.length === 0) return { name: match };
  const whose =
    match === undefined
      ? 'None of them has the repository of a container of the new revision.'
      : `${1 + others.length} of them have the repository of a container of the new revision.`;
  const example = `${container === null ? '' : `${container}=`}${source.cluster}/${source.service}/${match ?? names[0] ?? 'app'}`;
  return {
    refusal: `its tasks have several containers: ${listed(containers)}. ${whose} Name the one, as \`${example}\`.`,
  };
}

function isSameRepository(one: string, other: string): boolean {
  const [a, b] = [parseImage(one), parseImage(other)];
  return isImage(a) && isImage(b) && sameRepository(a, b);
}

/** `app` (web), `proxy` (nginx): with the repository. */
function listed(containers: ReadonlyMap<string, string>): string {
  return [...containers]
    .slice(0, 20)
    .map(([name, text]) => {
      const image = parseImage(text);
      return isImage(image) ? `\`${name}\` (${image.repository})` : `\`${name}\``;
    })
    .join(', ');
}
