import type { JsonObject } from '../lib/json.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import { type ScalingRead, targetOf } from '../service/scaling/read.ts';
import { hasStarted, type Service } from '../service/service.ts';
import { computeOf } from './compute.ts';
import type { MissingEvidence } from './facts.ts';
import type { PreflightContext } from './gather.ts';
import { type PreflightLines, preflightLines } from './messages.ts';
import { mayReferToMore } from './new-references.ts';
import { type Preflight, type PreflightSettings, preflight } from './preflight.ts';
import { missingFor } from './reading.ts';
import type { ReferenceSubject } from './references/check.ts';
import type { ReferenceContext } from './references/context.ts';

export type PlanCheck = PreflightLines & {
  /** Revisions with their images pinned, and what is to be said of it; in the order of the plan. */
  pinned: { definition: JsonObject; notes: string[] }[];
  /** Digests of the images that ECR knows, by their text in the revisions. */
  digests: ReadonlyMap<string, string>;
};

export type CheckRequest = {
  cluster: string;
  region: string;
  /** The members of a service that the plan sets; null stands for a revision that no service runs. */
  changesOf(service: Service | null): JsonObject;
  /** The load balancers that a service's new tasks are going to have instead of its present ones; null for these. */
  balancersOf(service: Service): JsonObject[] | null;
  /** The services' scalable targets; null when they were not read. */
  scaling: ScalingRead | null;
  /** What holds a deployment in progress, as a part of a sentence, by the service's ARN. */
  pauses: ReadonlyMap<string, string>;
  /** What the caller could not read for the checks. */
  missingEvidence: readonly MissingEvidence[];
  settings: PreflightSettings;
  /** Names of the alarms of `verify`. */
  alarms: readonly string[];
  /** What the services run, by the revisions' ARNs. */
  running: ReadonlyMap<string, { definition: JsonObject }>;
};

/**
 * Checks all that a plan is going to change, side by side, and pins the images where that is asked for. What several
 * services share is read once.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function checkPlan(
  plan: Plan,
  request: CheckRequest,
  context: PreflightContext & ReferenceContext,
  signal: AbortSignal,
): Promise<PlanCheck> {
  const shared = sharing(context);
  const [references, ...done] = await Promise.all([
    checkNewReferences(plan, request, context, signal),
    ...plan.revisions.map(async (revision) => {
      const { definition } = revision.target;
      const subjects = subjectsOf(revision, request.settings);
      const each = subjects.map((service) =>
        preflight(
          {
            ...request,
            serviceChanges: changesFor(service, request),
            scalableTarget: service === null ? null : targetOf(service, request.scaling),
            pause: service === null ? null : (request.pauses.get(service.arn) ?? null),
            definition,
            service,
          },
          shared,
          signal,
        ),
      );
      return { definition, found: await Promise.all(each) };
    }),
  ]);
  const all = done.flatMap(({ found }) => found);
  const lines = preflightLines(
    [...all, references].flatMap(({ findings }) => findings),
    [
      ...[...all, references].flatMap(({ missingEvidence }) => missingEvidence),
      ...request.missingEvidence,
      ...missingScaling(request),
    ],
  );
  const digests = new Map(
    all.flatMap(({ images }) =>
      images.flatMap(({ text, state }) => (state.kind === 'found' ? [[text, state.digest] as const] : [])),
    ),
  );
  const pinned = await Promise.all(done.map(({ definition, found }) => pin(definition, found, request.settings)));
  return { ...lines, digests, pinned };
}

/** Checks what the services that change refer to and their running tasks do not: these have proven the rest. */
async function checkNewReferences(
  { revisions }: Plan,
  { settings: { level }, running, region }: CheckRequest,
  context: ReferenceContext,
  signal: AbortSignal,
): Promise<Pick<Preflight, 'findings' | 'missingEvidence'>> {
  const subjects = revisions.flatMap(({ target: { definition }, services }) =>
    services
      .filter(({ action }) => action === 'update' || action === 'create')
      .flatMap(({ service, members }): ReferenceSubject[] => {
        const proven = hasStarted(service) ? running.get(service.taskDefinition ?? '')?.definition : {};
        if (proven === undefined) return [];
        const isNew = members.networkConfiguration !== undefined || mayReferToMore(definition, proven);
        const onFargate = computeOf(definition, { ...service.members, ...members }).kind === 'fargate';
        return isNew ? [{ service, definition, running: proven, onFargate, members }] : [];
      }),
  );
  if (level === 'off' || subjects.length === 0) return { findings: [], missingEvidence: [] };
  const { checkReferences } = await import('./references/check.ts');
  const { findings, unread } = await checkReferences(subjects, { region, level }, context, signal);
  return { findings, missingEvidence: unread.map(({ what, error }) => missingFor(what, error)) };
}

function missingScaling({ scaling, settings }: CheckRequest): MissingEvidence[] {
  if (scaling?.kind !== 'unread' || settings.level === 'off') return [];
  return [missingFor('whether `desired-count` is within the limits of auto scaling', scaling.error)];
}

function changesFor(service: Service | null, { changesOf, balancersOf }: CheckRequest): JsonObject {
  const serviceChanges = changesOf(service);
  const loadBalancers = service === null ? null : balancersOf(service);
  return loadBalancers === null ? serviceChanges : { ...serviceChanges, loadBalancers };
}

/** The services that change; null stands for a revision that no service runs. What stays as it is needs no check. */
function subjectsOf(
  { services }: RevisionPlan,
  { pinImageDigest, failOnVulnerabilities }: PreflightSettings,
): (Service | null)[] {
  if (services.length === 0) return [null];
  const changed = services.filter(
    ({ action }) => action === 'update' || action === 'create' || pinImageDigest || failOnVulnerabilities !== null,
  );
  return changed.map(({ service }) => service);
}

async function pin(definition: JsonObject, found: readonly Preflight[], { pinImageDigest }: PreflightSettings) {
  const [first] = found;
  if (!pinImageDigest || first === undefined) return { definition, notes: [] };
  const { pinDigests } = await import('./pin.ts');
  return pinDigests(definition, first.images);
}

/** The APIs with every answer kept: fifty services of one image ask for it once. */
function sharing(context: PreflightContext): PreflightContext {
  const answers = new Map<string, unknown>();
  const once = <T extends object>(name: string, api: T): T =>
    new Proxy(api, {
      get(target, method) {
        const call = Reflect.get(target, method) as unknown;
        if (typeof call !== 'function') return call;
        return (...args: unknown[]) => {
          const key = JSON.stringify([name, String(method), args.filter((arg) => !(arg instanceof AbortSignal))]);
          if (!answers.has(key)) answers.set(key, call.apply(target, args));
          return answers.get(key);
        };
      },
    });
  const { clock, ecs, ecr, elb, cloudWatch } = context;
  return {
    clock,
    ecs: once('ecs', ecs),
    ecr: once('ecr', ecr),
    elb: once('elb', elb),
    cloudWatch: once('cloudWatch', cloudWatch),
  };
}
