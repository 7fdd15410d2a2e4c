import { echoServiceDeployment } from '../api/ecs/service-deployments.ts';
import { echoService } from '../api/ecs/service-echo.ts';
import type { ServiceView } from '../api/operation.ts';
import type { Service } from '../world/model.ts';
import { servicesOf, type World } from '../world/world.ts';

/** Reads that lag behind writes: what services looked like some seconds ago. */
export type Snapshots = {
  /** From now on reads are so many seconds old; 0 makes them fresh again. */
  lag(seconds: number): void;
  lagMs(): number;
  /** Remembers how everything looks now; called after each change. */
  record(): void;
  see(service: Service): ServiceView;
};

export function createSnapshots(world: World): Snapshots {
  let lagMs = 0;
  let kept: { at: number; views: Map<string, ServiceView> }[] = [];

  const render = (service: Service): ServiceView => ({
    service: echoService(world, service),
    serviceDeployments: service.serviceDeployments.map((each) => echoServiceDeployment(service, each)),
  });

  const record = (): void => {
    if (lagMs === 0) return;
    const views = new Map([...servicesOf(world)].map((service) => [service.arn, render(service)]));
    // Of those that are old enough only the newest is needed.
    const firstNeeded = kept.findLastIndex((each) => each.at <= world.now - lagMs);
    kept = [...kept.slice(Math.max(0, firstNeeded)), { at: world.now, views }];
  };

  return {
    lag(seconds) {
      lagMs = seconds * 1000;
      kept = [];
      record();
    },
    lagMs: () => lagMs,
    record,
    see(service) {
      if (lagMs === 0) return render(service);
      const old = kept.findLast((each) => each.at <= world.now - lagMs) ?? kept[0];
      return old?.views.get(service.arn) ?? render(service);
    },
  };
}
