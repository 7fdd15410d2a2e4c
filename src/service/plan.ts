import type { ServiceTag } from '../apis/ecs.ts';
import { type Change, diffDefinitions } from '../taskdef/diff.ts';
import { containerImageChanges, type ImageChange } from '../taskdef/images.ts';
import { sameRevision } from '../taskdef/reuse.ts';
import type { Base } from '../taskdef/revision.ts';
import type { ScalingPlan } from './scaling/plan.ts';
import type { Service } from './service.ts';
import { planService, type RevisionState, type ServiceChanges, type ServicePlan } from './service-plan.ts';
import type { TagDrift } from './tag-drift.ts';
import type { TargetRevision, TargetRevisions } from './target-revisions.ts';

/** What the run is going to do, and why; nothing is written that is not in here. */
export type Plan = {
  revisions: RevisionPlan[];
  /** Things that the user should know, whatever comes. */
  warnings: string[];
  /** Digests of images in private ECR, by their text in the revisions; absent where nothing was looked up. */
  digests?: ReadonlyMap<string, string>;
};

export type RevisionPlan = {
  target: TargetRevision;
  /** The revision that is deployed as it is; null means that a new one is registered. */
  existing: string | null;
  /** Against what the first of the services runs, or against nothing. */
  changes: Change[];
  images: ImageChange[];
  services: ServicePlan[];
};

/** Per service: whether the tags of its images point at other digests by now; absent where that was not asked. */
export type TagDriftByService = ReadonlyMap<string, TagDrift>;

/** Whether the rendered revision is the one that the service runs, provenance tags aside. */
export function runsAlready(revision: TargetRevision, running: Base | undefined): boolean {
  return running !== undefined && sameRevision(revision, running);
}

/** What is asked of one service: members of UpdateService, or of CreateService where it does not exist, and its tags. */
export type ServiceRequest = {
  changes: ServiceChanges;
  tags: readonly ServiceTag[];
  /** No deployment of it has completed yet: one that fails is not rolled back. Asked with a definition only. */
  neverServed?: boolean;
};

/** Decides what to register and what to update. Pure: everything that was read comes as an argument. */
export function makePlan(
  target: TargetRevisions,
  tagDrift: TagDriftByService,
  requestOf: (service: Service) => ServiceRequest,
): Plan {
  const warnings = target.revisions.flatMap((revision) => revision.notes);
  for (const [service, state] of tagDrift) {
    if (state.kind === 'unclear') {
      warnings.push(
        `${service}: whether its image tags were pushed again could not be checked (${state.why}). force-new-deployment redeploys in any case.`,
      );
    }
  }
  return {
    revisions: target.revisions.map((revision) => planRevision(revision, target, tagDrift, requestOf)),
    warnings,
  };
}

/** The plan with what changes of the auto scaling of its services, by their ARNs. Pure. */
export function withScaling(plan: Plan, scalings: ReadonlyMap<string, ScalingPlan>): Plan {
  const scaled = (service: ServicePlan): ServicePlan => {
    const scaling = scalings.get(service.service.arn);
    if (scaling === undefined) return service;
    return { ...service, scaling, reasons: [...service.reasons, 'its auto scaling changes'] };
  };
  if (scalings.size === 0) return plan;
  return {
    ...plan,
    revisions: plan.revisions.map((revision) => ({ ...revision, services: revision.services.map(scaled) })),
  };
}

function planRevision(
  revision: TargetRevision,
  target: TargetRevisions,
  tagDrift: TagDriftByService,
  requestOf: (service: Service) => ServiceRequest,
): RevisionPlan {
  const runningOf = (service: Service) => target.running.get(service.taskDefinition ?? '');
  const first = revision.services[0];
  const before = first ? runningOf(first) : undefined;
  const named = target.source === 'ecs' && isUntouched(revision) ? revision.base.arn : null;
  const states = revision.services.map((service) =>
    stateOf(service, revision, named, runningOf(service), tagDrift.get(service.name)),
  );
  const changed = states.some((state) => state.kind === 'other');
  // Where nothing changes, the services' own revision stays; a named one is deployed as it is.
  const existing = named ?? (changed || !first ? null : first.taskDefinition);
  return {
    target: revision,
    existing,
    // A revision that ECS makes of members of the request is part of them.
    changes: before || revision.isInline ? diffDefinitions(before?.definition ?? null, revision.definition) : [],
    images: containerImageChanges(before?.definition ?? null, revision.definition),
    services: revision.services.map((service, index) =>
      planOf(service, states[index], named, tagDrift.get(service.name), requestOf(service)),
    ),
  };
}

/** A revision that a name points to and that no other input changes. */
function isUntouched(revision: TargetRevision): boolean {
  return runsAlready(revision, revision.base);
}

function stateOf(
  service: Service,
  revision: TargetRevision,
  named: string | null,
  running: Base | undefined,
  drift: TagDrift | undefined,
): RevisionState {
  if (named !== null) {
    return named === service.taskDefinition
      ? { kind: 'same' }
      : { kind: 'other', reason: revision.why ?? 'an existing revision' };
  }
  if (service.isPlanned !== undefined) return { kind: 'other', reason: 'the service does not exist yet' };
  if (!runsAlready(revision, running)) return { kind: 'other', reason: reasonOf(revision, running) };
  if (drift?.kind === 'moved') return { kind: 'other', reason: movedText(drift) };
  return { kind: 'same' };
}

function planOf(
  service: Service,
  state: RevisionState | undefined,
  named: string | null,
  drift: TagDrift | undefined,
  { changes, tags, neverServed = false }: ServiceRequest,
): ServicePlan {
  const planned = planService(service, state ?? { kind: 'same' }, changes, tags);
  const plan = neverServed ? { ...planned, neverServed: true as const } : planned;
  // The named revision is what the service is set to already, so ECS would not pull its tags again unless told to.
  if (named === null || named !== service.taskDefinition || drift?.kind !== 'moved') return plan;
  const members = { ...changes, forceNewDeployment: true };
  return { ...plan, action: 'update', members, reasons: [movedText(drift)] };
}

function movedText(drift: Extract<TagDrift, { kind: 'moved' }>): string {
  return `${drift.image} was pushed again: ${drift.from.slice(0, 19)}… runs, the tag is ${drift.to.slice(0, 19)}… now`;
}

function reasonOf(revision: TargetRevision, running: Base | undefined): string {
  if (running === undefined) return 'what it runs could not be read';
  const changes = diffDefinitions(running.definition, revision.definition).length;
  return changes === 0 ? 'its tags change' : 'its task definition changes';
}
