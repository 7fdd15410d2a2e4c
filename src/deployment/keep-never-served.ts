import type { EcsApi } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { withFullStop } from '../lib/text.ts';
import { neverServedTag } from '../service/never-served.ts';
import { inTens } from '../service/read.ts';
import { tagOf } from '../service/service-tags.ts';
import type { UpdateResult } from './apply.ts';

export type NeverServedContext = {
  ecs: Pick<EcsApi, 'describeTagged' | 'tagService'>;
  signal: AbortSignal;
  /** Aborted a little after `signal`: a write in progress may finish. */
  writeSignal: AbortSignal;
};

/** Whether an update started a deployment that has no tasks: ECS completes it, and that proves nothing. */
export function startsNoTasks({ state, plan: { service, members }, created }: UpdateResult): boolean {
  if (state.kind !== 'started' || !state.handle.isNew || created) return false;
  return service.scheduling !== 'DAEMON' && service.desired === 0 && (members.desiredCount ?? 0) === 0;
}

/**
 * Records of services whose first deployment failed that their new deployment has no tasks either: the record names the
 * latest deployment, and one that names an older one is over. ECS tells nothing of this: it completes deployments without
 * tasks like any other. Never throws an AwsError; returns warnings.
 */
export async function keepNeverServed(
  updates: readonly UpdateResult[],
  cluster: string,
  { ecs, signal, writeSignal }: NeverServedContext,
): Promise<string[]> {
  if (signal.aborted) return [];
  const handles = updates.flatMap(({ state }) => (state.kind === 'started' ? [state.handle] : []));
  const tens = inTens(handles.map(({ serviceArn }) => serviceArn));
  const services = (
    await Promise.all(tens.map((ten) => ecs.describeTagged(cluster, ten, signal).catch(unread)))
  ).flat();
  const warnings = await Promise.all(
    handles.map(async ({ serviceArn, service: name, deploymentId, rollbackPoint }) => {
      const service = services.find(({ arn }) => arn === serviceArn);
      const failed = service === undefined ? null : tagOf(service, neverServedTag);
      if (failed === null || !rollbackPoint.deployments.has(failed)) return [];
      try {
        await ecs.tagService(serviceArn, [{ key: neverServedTag, value: deploymentId }], writeSignal);
        return [];
      } catch (error) {
        unread(error);
        const why = error instanceof AwsError ? withFullStop(error.message) : '';
        return [
          `${name}: no deployment with tasks has completed yet, and this could not be recorded in its tags, so give \`desired-count\` in the next run. ${why}`,
        ];
      }
    }),
  );
  return warnings.flat();
}

function unread(error: unknown): [] {
  if (error instanceof AwsError) return [];
  throw error;
}
