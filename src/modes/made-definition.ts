import type { EcsApi } from '../apis/ecs.ts';
import type { EndedDeployment } from '../deployment/finish.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type JsonObject } from '../lib/json.ts';

type Reads = { ecs: Pick<EcsApi, 'describeTaskDefinition'>; signal: AbortSignal; hide(definition: JsonObject): void };

/** A deployment with the task definition that ECS made for it, which says where the logs are; without it where it may not be read. */
export async function withMadeDefinition(
  ended: EndedDeployment,
  { ecs, signal, hide }: Reads,
): Promise<EndedDeployment> {
  try {
    const { taskDefinition } = await ecs.describeTaskDefinition(ended.watch.handle.revision, signal);
    if (!isObject(taskDefinition)) return ended;
    hide(taskDefinition);
    return { ...ended, definition: taskDefinition };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return ended;
  }
}
