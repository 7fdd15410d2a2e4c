import type { EcsApi, Service, ServiceTag } from '../apis/ecs.ts';
import { AwsError } from '../lib/errors.ts';
import { withFullStop } from '../lib/text.ts';

export type ExpiryContext = {
  ecs: Pick<EcsApi, 'tagService'>;
  signal: AbortSignal;
  /** Aborted a little after `signal`: a write in progress may finish. */
  writeSignal: AbortSignal;
  log: { line(text: string): void };
};

/**
 * Tags services with the time at which they expire. Never throws an AwsError: the deployment goes on without the tag,
 * and what is returned are warnings.
 */
export async function tagExpiry(
  services: readonly Pick<Service, 'arn' | 'name'>[],
  tags: readonly ServiceTag[],
  { ecs, signal, writeSignal, log }: ExpiryContext,
): Promise<string[]> {
  if (tags.length === 0 || signal.aborted) return [];
  const [{ key, value } = { key: '', value: '' }] = tags;
  const warnings = await Promise.all(
    services.map(async ({ arn, name }) => {
      try {
        await ecs.tagService(arn, tags, writeSignal);
        log.line(`${name}: expires at ${value}`);
        return [];
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        return [`The tag ${key} of service ${name} was not set (expires-in). ${withFullStop(error.message)}`];
      }
    }),
  );
  return warnings.flat();
}
