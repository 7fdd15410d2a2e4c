import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { ImageDirectory } from '../service/image-names.ts';
import type { CallSettings } from './call.ts';
import { createEcs, type Ecs } from './ecs.ts';

export type Aws = {
  ecs: Ecs;
  /** The same, but patient for seconds only: whoever looks again anyway need not insist. */
  looks: Ecs;
  images: ImageDirectory;
  region(): Promise<string>;
  destroy(): void;
};

/** How requests travel: over HTTP, or to a fake AWS in the same process. */
export type Wire = Pick<ECSClientConfig, 'requestHandler' | 'credentials'>;

const overHttp: Wire = {
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
};

/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
export function createAws(region: string | null, settings: CallSettings, wire: Wire = overHttp): Aws {
  const configuration: ECSClientConfig = {
    ...(region === null ? {} : { region }),
    // Retries are ours: see call.ts.
    maxAttempts: 1,
    ...wire,
  };
  const client = new ECSClient(configuration);
  const ecr = lazily(async () => {
    const { createEcr } = await import('./ecr.ts');
    return createEcr(configuration, settings);
  });
  return {
    ecs: createEcs(client, settings),
    looks: createEcs(client, { ...settings, attempts: Math.min(3, settings.attempts) }),
    images: {
      findImage: async (image, signal) => (await ecr.get()).findImage(image, signal),
      repositoryAccount: async (repository, in_, signal) =>
        (await ecr.get()).repositoryAccount(repository, in_, signal),
    },
    region: () => client.config.region(),
    destroy() {
      client.destroy();
      ecr.loaded()?.then(
        (loaded) => loaded.destroy(),
        () => undefined,
      );
    },
  };
}

function lazily<T>(load: () => Promise<T>) {
  let loading: Promise<T> | null = null;
  return {
    get: () => {
      loading ??= load();
      return loading;
    },
    loaded: () => loading,
  };
}
