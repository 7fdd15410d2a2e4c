import type { ServiceTag } from '../apis/ecs.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';
import { withoutSecrets } from '../lib/values-to-hide.ts';
import type { ScalingPlan } from './scaling/plan.ts';
import { isRollingOut, presentMembers, primaryOf, type Service } from './service.ts';
import { tagOf } from './service-tags.ts';

/** What is to happen to one service. */
export type ServicePlan = {
  service: Service;
  /**
   * `create`: call CreateService. `update`: call UpdateService. `join`: the revision is already being rolled out, or no
   * task of it runs; only wait for it. `continue`: a pause holds its deployment, which goes on. `end`: a pause holds its first deployment, which
   * is ended. `tag`: nothing but its tags changes. `none`: it runs already.
   */
  action: 'create' | 'update' | 'join' | 'continue' | 'end' | 'tag' | 'none';
  /** Members of UpdateService beyond cluster, service and taskDefinition: exactly what was asked for. */
  members: JsonObject;
  /** What of these members differs from the service as it is. */
  changes: MemberChange[];
  /** Tags to add to the service; absent for none. */
  tags?: readonly ServiceTag[];
  /** What changes of its auto scaling; absent where the definition does not name it, or nothing differs. */
  scaling?: ScalingPlan;
  /** No deployment of the service has completed yet: one that fails is not rolled back, but scaled to 0. */
  neverServed?: true;
  /** Why, one sentence each. */
  reasons: string[];
};

/** A member of the service that is to change, without the secrets in it; `from` is null where the service shows none. */
export type MemberChange = { member: string; from: Json; to: Json };

/** What the user asks of services, from the inputs: members of UpdateService by their names. */
export type ServiceChanges = JsonObject;

/** What is known about the revision that a service shall run. */
export type RevisionState =
  /** Another revision than the one it is set to. */
  | { kind: 'other'; reason: string }
  /** The one that it is set to. */
  | { kind: 'same' };

/**
 * Decides what one service needs. Pure.
 *
 * @param tags tags to add to the service
 */
export function planService(
  service: Service,
  revision: RevisionState,
  serviceChanges: ServiceChanges,
  tags: readonly ServiceTag[] = [],
): ServicePlan {
  if (service.isPlanned !== undefined) return planCreation(service, serviceChanges, tags);
  const plan = planUpdate(service, revision, serviceChanges);
  if (tags.length === 0) return plan;
  const changes = [...plan.changes, ...tagChanges(service, tags)];
  if (plan.action !== 'none') return { ...plan, tags, changes, reasons: [...plan.reasons, 'tags are added'] };
  return { ...plan, action: 'tag', tags, changes, reasons: ['tags are added'] };
}

/** What a service that does not exist is created with: `serviceChanges` has its members. */
function planCreation(service: Service, serviceChanges: ServiceChanges, tags: readonly ServiceTag[]): ServicePlan {
  const { forceNewDeployment: _, ...members } = serviceChanges;
  const set = Object.entries(members).map(([member, value]) => ({ member, from: null, to: withoutSecrets(value) }));
  return {
    service,
    action: 'create',
    members,
    changes: [...set, ...tagChanges(service, tags)],
    tags,
    reasons: ['the service does not exist yet'],
  };
}

/** One change for each tag, from the value that the service has now. */
function tagChanges(service: Service, tags: readonly ServiceTag[]): MemberChange[] {
  return tags.map(({ key, value }) => ({ member: `tags.${key}`, from: tagOf(service, key), to: value }));
}

function planUpdate(service: Service, revision: RevisionState, serviceChanges: ServiceChanges): ServicePlan {
  const reasons: string[] = [];
  if (revision.kind === 'other') reasons.push(revision.reason);
  if (serviceChanges.forceNewDeployment === true) reasons.push('force-new-deployment is set');
  const changes = memberChanges(service, serviceChanges);
  reasons.push(...changes.map(({ member }) => `${member} changes`));
  const primary = primaryOf(service);
  if (revision.kind === 'same' && primary?.rolloutState === 'FAILED') {
    // Without force ECS takes the same revision for "nothing to do", and the service would stay on its failed deployment.
    const members = { ...serviceChanges, forceNewDeployment: true };
    reasons.push('the last deployment of this revision failed');
    return { service, action: 'update', members, changes, reasons };
  }
  if (reasons.length > 0) {
    const members = forcedWhereNeeded(service, serviceChanges, changes);
    return { service, action: 'update', members, changes, reasons };
  }
  if (isRollingOut(service)) {
    return {
      service,
      action: 'join',
      members: {},
      changes,
      reasons: ['this revision is already being rolled out'],
    };
  }
  // ECS replaces without end the tasks that fail after a deployment has completed: nothing shows that the revision serves.
  if (primary !== null && service.desired > 0 && service.running === 0) {
    const why = 'the service is set to this revision, but none of its tasks runs';
    return { service, action: 'join', members: {}, changes, reasons: [why] };
  }
  return { service, action: 'none', members: {}, changes, reasons: ['the service already runs this revision'] };
}

/**
 * ECS changes the capacity providers of a service only where a new deployment is forced, also beside another revision (ECS
 * API reference, "UpdateService"). A service of CodeDeploy changes them by its AppSpec.
 */
function forcedWhereNeeded(
  { controller }: Service,
  serviceChanges: ServiceChanges,
  changes: readonly MemberChange[],
): ServiceChanges {
  const needed = controller === 'ECS' && changes.some(({ member }) => member === 'capacityProviderStrategy');
  return needed ? { ...serviceChanges, forceNewDeployment: true } : serviceChanges;
}

function memberChanges(service: Service, serviceChanges: ServiceChanges): MemberChange[] {
  const present = presentMembers(service);
  return Object.entries(serviceChanges)
    .filter(([name, value]) => name !== 'forceNewDeployment' && !holds(present[name], value))
    .map(([member, to]) => ({
      member,
      from: withoutSecrets(present[member] ?? null),
      to: withoutSecrets(to),
    }));
}

/**
 * Whether the present value has everything that is asked for: objects member by member, lists whole. AWS fills in
 * defaults beside what a user gave, so more than was asked for is no difference.
 */
function holds(current: Json | undefined, serviceChanges: Json): boolean {
  if (isObject(serviceChanges)) {
    return isObject(current) && Object.entries(serviceChanges).every(([name, value]) => holds(current[name], value));
  }
  if (Array.isArray(serviceChanges)) {
    const list = current === undefined ? [] : current;
    return (
      Array.isArray(list) &&
      list.length === serviceChanges.length &&
      serviceChanges.every((value, index) => holds(list[index], value))
    );
  }
  return current === serviceChanges;
}
