import type { EcsApi, Service } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { withoutSecrets } from '../lib/values-to-hide.ts';
import type { ServiceDefinition } from '../service/definition/definition.ts';
import { missingTags } from '../service/definition/member-changes.ts';
import { holdsMember } from '../service/definition/same-member.ts';
import type { MemberChange } from '../service/service-plan.ts';
import { tagOf } from '../service/service-tags.ts';
import type { Reading } from './board.ts';

export type ExpressReads = { ecs: Pick<EcsApi, 'describeExpressService'>; signal: AbortSignal };

type Drift = { changes: MemberChange[]; trouble: string | null };

const hidden = '(value hidden)';

/** What of each Express service differs from its definition, by the ARN of the service: one call for each of them. */
export async function readExpressDrift(
  services: readonly Service[],
  definition: ServiceDefinition,
  reads: ExpressReads,
): Promise<Reading<ReadonlyMap<string, MemberChange[]>>> {
  const drifts = await Promise.all(
    services.map(async (service) => [service, await driftOf(service, definition, reads)] as const),
  );
  const trouble = drifts.find(([, drift]) => drift.trouble !== null)?.[1].trouble ?? null;
  const notices = trouble === null ? [] : [`Members of Express services were not compared. ${trouble}`];
  const compared = drifts.filter(([, drift]) => drift.trouble === null);
  return { value: new Map(compared.map(([{ arn }, { changes }]) => [arn, changes])), warnings: [], notices };
}

async function driftOf(service: Service, definition: ServiceDefinition, reads: ExpressReads): Promise<Drift> {
  const management = service.members.resourceManagementType ?? null;
  if (management !== 'ECS') {
    return { changes: [{ member: 'resourceManagementType', from: management, to: 'ECS' }], trouble: null };
  }
  try {
    const present = await reads.ecs.describeExpressService(service.arn, reads.signal);
    return { changes: expressDrift(service, present, definition), trouble: null };
  } catch (error) {
    if (!(error instanceof AwsError) || reads.signal.aborted) throw error;
    return { changes: [], trouble: error.message };
  }
}

/**
 * The members that the file names and that Express shows with another value. The image is left to the deployments, as are
 * variables and secrets that the file does not name. Pure.
 */
function expressDrift(service: Service, present: JsonObject, definition: ServiceDefinition): MemberChange[] {
  const { primaryContainer, ...members } = definition.members;
  // A service with a task definition of its own shows no container, and is compared with `task-definition`.
  const container = isObject(present.primaryContainer) ? present.primaryContainer : null;
  return [
    ...Object.entries(members).flatMap(([name, wanted]) => difference(name, present[name], wanted)),
    ...(isObject(primaryContainer) && container !== null ? containerDrift(container, primaryContainer) : []),
    ...missingTags(service, definition).map(({ key, value }) => ({
      member: `tags.${key}`,
      from: withoutSecrets(tagOf(service, key), key),
      to: withoutSecrets(value, key),
    })),
  ];
}

function containerDrift(
  present: JsonObject,
  { image: _, environment, secrets, ...members }: JsonObject,
): MemberChange[] {
  const of = (name: string) => `primaryContainer.${name}`;
  return [
    ...Object.entries(members).flatMap(([name, wanted]) => difference(of(name), present[name], wanted)),
    ...objectsIn(environment).flatMap((wanted) => {
      const same = entryOf(present.environment, wanted);
      if (same !== null && same.value === wanted.value) return [];
      return [{ member: of(`environment.${textOf(wanted.name)}`), from: same === null ? null : hidden, to: hidden }];
    }),
    ...objectsIn(secrets).flatMap((wanted) => {
      const same = entryOf(present.secrets, wanted);
      return difference(of(`secrets.${textOf(wanted.name)}`), same?.valueFrom, wanted.valueFrom ?? null);
    }),
  ];
}

/** The entry of the same name. */
function entryOf(list: Json | undefined, { name }: JsonObject): JsonObject | null {
  return objectsIn(list).find((entry) => entry.name === name) ?? null;
}

function difference(member: string, present: Json | undefined, wanted: Json): MemberChange[] {
  if (holdsMember(present, wanted, member)) return [];
  return [{ member, from: withoutSecrets(present ?? null, member), to: withoutSecrets(wanted, member) }];
}
