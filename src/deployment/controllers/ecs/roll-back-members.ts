import { isDeepStrictEqual } from 'node:util';
import type { EcsApi } from '../../../apis/ecs.ts';
import { parseArn } from '../../../lib/arn.ts';
import { shellWord } from '../../../lib/commands.ts';
import { AwsError } from '../../../lib/errors.ts';
import { isObject, type JsonObject } from '../../../lib/json.ts';
import { sendUntilAnswered } from '../../../lib/lost-response.ts';
import { isInRevision } from '../../../service/revision-members.ts';
import type { Service } from '../../../service/service.ts';
import type { DeploymentContext } from '../../controller.ts';
import { type DeploymentHandle, membersOf } from '../../handle.ts';

type MembersContext = Pick<DeploymentContext, 'clock' | 'signal' | 'log'> & { ecs: Pick<EcsApi, 'updateService'> };

/** Pauses before a request whose response was lost is sent again, ms. */
const again = [1_000, 4_000];

/**
 * Rolls back the members of a service that ECS's own rollback leaves: it returns to the earlier service revision, and
 * these are not part of one. They start no deployment (ECS API reference, "UpdateService"). Never throws an AwsError.
 *
 * @param members as they were before the change
 * @param service as it is after the rollback; or, with `isOver` false, while ECS still rolls back: then nothing is sent
 * @returns what is left to do, in whole sentences; null for nothing
 */
export async function rollBackMembers(
  members: JsonObject,
  { cluster, service: name }: DeploymentHandle,
  service: Service,
  isOver: boolean,
  { ecs, clock, signal, log }: MembersContext,
): Promise<string | null> {
  const changed = changedMembers(members, service);
  const names = Object.keys(changed).join(', ');
  if (names === '') return null;
  const region = parseArn(service.arn)?.region ?? '';
  const command = `aws ecs update-service --region ${region} --cluster ${cluster} --service ${name} --cli-input-json ${shellWord(JSON.stringify(changed))}`;
  if (!isOver) return `ECS does not roll back what is not part of a service revision: ${names}. To do so: ${command}`;
  const send = () => ecs.updateService({ cluster, service: name, ...changed }, signal);
  try {
    await sendUntilAnswered(send, { delays: again, clock, signal });
    log.line(`${name}: rolled back ${names}, which ECS's own rollback leaves`);
    return null;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return `ECS does not roll back what is not part of a service revision, and the step could not: ${names}. ${error.message} To do so: ${command}`;
  }
}

/** Those that are not part of a service revision and are not as they were. Express services have members of their own. */
function changedMembers(members: JsonObject, service: Service): JsonObject {
  if (service.express !== undefined) return {};
  const outside = Object.keys(members).filter((name) => !isInRevision(name));
  const now = membersOf(service, outside);
  const changed = outside.filter((name) => !isDeepStrictEqual(now[name], members[name]));
  return Object.fromEntries(changed.map((name) => [name, asSent(members[name] ?? null, now[name] ?? null)]));
}

/** UpdateService replaces only the parts of `deploymentConfiguration` that it is given: hooks that are new are taken away. */
function asSent(before: JsonObject[string], now: JsonObject[string]): JsonObject[string] {
  const hasNewHooks = isObject(before) && isObject(now) && 'lifecycleHooks' in now && !('lifecycleHooks' in before);
  return hasNewHooks ? { ...before, lifecycleHooks: [] } : before;
}
