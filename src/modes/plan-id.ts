import { createHash, scryptSync } from 'node:crypto';
import { revisionName } from '../lib/arn.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { withoutSecrets } from '../lib/values-to-hide.ts';
import type { TaskPlan } from '../run-task/request.ts';
import type { Plan } from '../service/plan.ts';
import { primaryOf, type Service } from '../service/service.ts';
import type { ServicePlan } from '../service/service-plan.ts';

/**
 * The id of a plan: a hash of each part of it, so that a later run can say which part is another one. Run ids, times,
 * counts and provenance tags are in no part.
 *
 * Values that are never shown have a part of their own. An id is public, and a hash of a short value can be guessed: so
 * this part is 16 bits of a slow hash whose salt only those know who may read the service in ECS.
 */

/** What a plan consists of, each part as JSON. */
export type PlanParts = { services: Json; revision: Json; images: Json; actions: Json; values: Json; salt: Json };

/** What is planned. */
export type Identified = {
  mode: string;
  plan: Plan;
  task: TaskPlan | null;
  suspended: readonly { service: string }[];
  waves: ReadonlyMap<string, number>;
};

const VERSION = 'p1';
const PARTS = ['services', 'revision', 'images', 'actions', 'values'] as const;
type PartName = (typeof PARTS)[number];

/** Members that may hold values that are not to be shown: they are compared by the part `values`. */
const HIDDEN_MEMBERS: ReadonlySet<string> = new Set([
  'command',
  'entryPoint',
  'healthCheck',
  'dockerLabels',
  'options',
]);

/** Hexadecimal digits of a part, and of the part `values`. */
const partLength = 10;
const valuesLength = 4;

/** scrypt, about 50 ms: RFC 7914. */
const cost = { N: 16_384, r: 8, p: 1 };

/** The parts of what a deploy, a rollback or `mode: continue` is going to do. */
export function partsOf({ mode, plan, task, suspended, waves }: Identified): PlanParts {
  const services = plan.revisions.flatMap((revision) => revision.services);
  return {
    services: inOrder(services.map(({ service }) => stateOf(service))),
    revision: plan.revisions.map(({ existing, target }) => ({
      existing,
      definition: shownOf(target.definition),
      tags: target.tags.map(({ key, value }) => ({ key, value })),
      services: target.services.map(({ arn }) => arn).sort(),
    })),
    images: plan.revisions.map(({ images }) =>
      images.map(({ container, to }) => ({ container, image: to, digest: plan.digests?.get(to) ?? null })),
    ),
    actions: {
      mode,
      services: inOrder(services.map((service) => actionOf(service, waves))),
      suspended: suspended.map(({ service }) => service).sort(),
      task: task === null ? null : { container: task.container, waits: task.waits },
    },
    values: {
      definitions: plan.revisions.map(({ target }) => target.definition),
      members: inOrder(services.map(({ service, members }) => ({ arn: service.arn, ...without(members, ['tags']) }))),
      task: task === null ? null : without(task.request, ['startedBy', 'tags', 'clientToken', 'taskDefinition']),
    },
    salt: inOrder(services.map(({ service }) => saltOf(service))),
  };
}

/** The id of a plan. */
export function planIdOf(parts: PlanParts): string {
  const hashes = PARTS.map((name) => (name === 'values' ? slowHash(parts) : hash(parts[name])));
  return [VERSION, ...hashes].join('-');
}

/** What has moved since a plan was made, one sentence for each part; empty where nothing has. */
export function movedSince(planId: string, parts: PlanParts, plan: Plan): string[] {
  const [version, ...planned] = planId.split('-');
  if (version !== VERSION) return ['It was made by another version of this action.'];
  const now = planIdOf(parts).split('-').slice(1);
  const moved = PARTS.filter((_, index) => planned[index] !== now[index]);
  // A service that has moved was planned under another salt: its values cannot be compared any more.
  const isSalted = moved.includes('services');
  return moved.filter((name) => name !== 'values' || !isSalted).map((name) => sentences[name](plan));
}

const sentences: Readonly<Record<PartName, (plan: Plan) => string>> = {
  services: (plan) => `The services have changed: ${servicesIn(plan).map(runsText).join('; ')}.`,
  revision: () =>
    'The revision is another one: its base, its files or its inputs have changed. The diff above shows what it would change now.',
  images: (plan) => `The images have changed: now ${imagesText(plan)}.`,
  actions: (plan) => `What the run would do has changed: now ${servicesIn(plan).map(actionText).join(', ')}.`,
  values: () =>
    'Values that are not shown have changed: of environment variables, commands, health checks, labels or options.',
};

const actionWords: Readonly<Record<ServicePlan['action'], string>> = {
  create: 'create',
  update: 'update',
  join: 'wait for the deployment in progress of',
  continue: 'continue',
  end: 'end the first deployment of',
  tag: 'tag',
  none: 'nothing to do for',
};

function actionText({ service, action, changes }: ServicePlan): string {
  const members = changes.map(({ member }) => member);
  return `${actionWords[action]} ${service.name}${members.length === 0 ? '' : ` (${members.join(', ')})`}`;
}

function servicesIn(plan: Plan): ServicePlan[] {
  return plan.revisions.flatMap(({ services }) => services);
}

function runsText({ service }: ServicePlan): string {
  const deployment = primaryOf(service)?.id;
  const runs =
    service.taskDefinition === null ? 'has no revision' : `is set to ${revisionName(service.taskDefinition)}`;
  return `${service.name} ${runs} now${deployment === undefined ? '' : ` (deployment ${deployment})`}`;
}

function imagesText({ revisions, digests }: Plan): string {
  const texts = revisions.flatMap(({ images }) =>
    images.map(({ container, to }) => {
      const digest = digests?.get(to);
      return `${container} has ${to}${digest === undefined ? '' : ` (${digest.slice(0, 19)}…)`}`;
    }),
  );
  return [...new Set(texts)].slice(0, 5).join(', ');
}

/** What makes a service another one than it was. Counts are not in it: auto scaling changes them. */
function stateOf(service: Service): JsonObject {
  const { arn, controller, status, taskDefinition } = service;
  return { arn, controller, status, taskDefinition, deployment: primaryOf(service)?.id ?? null };
}

function actionOf(
  { service, action, changes, members, tags = [] }: ServicePlan,
  waves: Identified['waves'],
): JsonObject {
  return {
    arn: service.arn,
    action,
    // How it is now may be a count that auto scaling changes.
    changes: changes.filter(({ member }) => member !== 'tags').map(({ member, to }) => ({ member, to: shownOf(to) })),
    tags: tags.map(({ key }) => key).sort(),
    forced: members.forceNewDeployment === true,
    wave: waves.get(service.arn) ?? null,
  };
}

/** Times to the millisecond, which only ECS's answers have, and the deployment. */
function saltOf(service: Service): JsonObject {
  const primary = primaryOf(service);
  return {
    arn: service.arn,
    createdAt: service.members.createdAt === undefined ? null : String(service.members.createdAt),
    deployment: primary?.id ?? null,
    deployedAtMs: primary?.createdAtMs ?? null,
  };
}

function shownOf(json: Json): Json {
  return withoutHidden(withoutSecrets(json));
}

function withoutHidden(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutHidden);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, HIDDEN_MEMBERS.has(name) ? null : withoutHidden(value)]),
  );
}

function without(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

function inOrder(items: JsonObject[]): JsonObject[] {
  return [...items].sort((one, other) => (String(one.arn) < String(other.arn) ? -1 : 1));
}

function hash(json: Json): string {
  return createHash('sha256').update(canonical(json)).digest('hex').slice(0, partLength);
}

function slowHash({ values, salt }: PlanParts): string {
  return scryptSync(canonical(values), canonical(salt), valuesLength / 2, cost).toString('hex');
}

/** The same text for equal values: members sorted by name. */
function canonical(json: Json): string {
  return JSON.stringify(json, (_, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
