import type { EcsApi, Service } from '../apis/ecs.ts';
import { withoutSecrets } from '../lib/values-to-hide.ts';
import type { ServiceDefinition } from '../service/definition/definition.ts';
import { definitionChanges, fixedMembers, missingTags } from '../service/definition/member-changes.ts';
import { withRevisionMembers } from '../service/revision-members.ts';
import type { MemberChange } from '../service/service-plan.ts';
import { tagOf } from '../service/service-tags.ts';
import type { Reading } from './board.ts';
import type { ExpressReads } from './express-drift.ts';
import type { ScalingDrift, ScalingDriftReads } from './scaling-drift.ts';

type DriftReads = ScalingDriftReads &
  ExpressReads & {
    serviceDefinition: ServiceDefinition | null;
    ecsForPolling: Pick<EcsApi, 'revisionMembers'>;
  };

/**
 * What of each service differs from `service-definition`, by the ARN of the service; empty without a definition. Only
 * members that the file names, as a deployment compares them.
 */
export async function readServiceDrift(
  services: readonly Service[],
  reads: DriftReads,
): Promise<Reading<ReadonlyMap<string, MemberChange[]>>> {
  const { serviceDefinition, ecsForPolling, signal } = reads;
  const nothing = { value: new Map<string, MemberChange[]>(), warnings: [] };
  if (serviceDefinition === null) return { ...nothing, notices: [] };
  if (serviceDefinition.kind === 'express') {
    const { readExpressDrift } = await import('./express-drift.ts');
    return readExpressDrift(services, serviceDefinition, reads);
  }
  const [read, scaling] = await Promise.all([
    withRevisionMembers(services, serviceDefinition.members, ecsForPolling, signal),
    scalingOf(services, serviceDefinition, reads),
  ]);
  const notices = [
    ...(read.trouble === null ? [] : [`Members that only service revisions show were not compared. ${read.trouble}`]),
    ...scaling.notices,
  ];
  const value = new Map(
    read.services.map((service) => {
      const changes = [...driftOf(service, serviceDefinition), ...(scaling.changes.get(service.arn) ?? [])];
      return [service.arn, changes] as const;
    }),
  );
  return { value, warnings: [], notices };
}

async function scalingOf(
  services: readonly Service[],
  { autoScaling }: ServiceDefinition,
  reads: ScalingDriftReads,
): Promise<ScalingDrift> {
  if (autoScaling === null) return { changes: new Map(), notices: [] };
  return (await import('./scaling-drift.ts')).readScalingDrift(services, autoScaling, reads);
}

function driftOf(service: Service, definition: ServiceDefinition): MemberChange[] {
  const { forceNewDeployment: _, ...changes } = definitionChanges(service, definition, {});
  const tags = missingTags(service, definition);
  return [
    ...Object.keys(changes).map((member) => memberChange(service, member, definition)),
    ...fixedMembers(service, definition).map(({ member, from, to }) => ({
      member,
      from: withoutSecrets(from, member),
      to: withoutSecrets(to, member),
    })),
    ...tags.map(({ key, value }) => ({
      member: `tags.${key}`,
      from: withoutSecrets(tagOf(service, key), key),
      to: withoutSecrets(value, key),
    })),
  ];
}

/** A member as the service has it, and as the file says. */
function memberChange(service: Service, member: string, { members, desiredCount }: ServiceDefinition): MemberChange {
  const wanted = member === 'desiredCount' ? (desiredCount ?? 1) : (members[member] ?? null);
  return { member, from: withoutSecrets(service.members[member] ?? null, member), to: withoutSecrets(wanted, member) };
}
