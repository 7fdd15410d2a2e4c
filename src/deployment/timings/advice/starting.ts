import { spokenDuration } from '../../../lib/duration.ts';
import { numberOf } from '../../../lib/json.ts';
import { plural } from '../../../lib/text.ts';
import type { Profile } from '../profile.ts';
import { containerCheckOf } from './container-check.ts';
import { type AdviceRule, spansOf, sumOf } from './rule.ts';

/** A smaller image that is worth the work; its pull takes less by the same share. */
const smallerShare = 1 / 4;

/** The larger an image, the longer its pull. */
const imageSize: AdviceRule = {
  id: 'image-size',
  part: 'pulling',
  needs: 'image',
  advise({ profile, image }) {
    const pullMs = sumOf(spansOf(profile, 'pulling'));
    if (image === null || image.bytes <= 0 || pullMs <= 0) return null;
    const waves = spansOf(profile, 'pulling').length;
    const rate = Math.round((image.bytes * waves) / 1_000_000 / (pullMs / 1_000));
    return {
      why: `image ${image.name} has ${sizeText(image.bytes)} and was pulled at ${rate} MB/s`,
      change: `With ${sizeText(image.bytes * smallerShare)}, or a SOCI index by which Fargate starts a container before all of its image is there,`,
      savesMs: pullMs * (1 - smallerShare),
    };
  },
};

function sizeText(bytes: number): string {
  return bytes >= 1_000_000_000 ? `${(bytes / 1_000_000_000).toFixed(1)} GB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/** ECS found no place for a task. */
const missingCapacity: AdviceRule = {
  id: 'missing-capacity',
  part: 'placing',
  needs: null,
  advise({ profile, moments: { unplaced } }) {
    if (unplaced === null) return null;
    const savesMs = sumOf(
      profile.spans.flatMap(({ phase, fromMs, toMs }) =>
        phase === 'placing' ? [Math.max(0, toMs - Math.max(fromMs, unplaced.atMs))] : [],
      ),
    );
    return {
      why: `ECS found no place for a task for ${spokenDuration(savesMs)} ("${unplaced.why.replace(/\.$/, '')}")`,
      change: 'With free capacity',
      savesMs,
    };
  },
};

/** Health checks of a load balancer ended tasks that would have been healthy a little later. */
const gracePeriod: AdviceRule = {
  id: 'grace-period',
  part: 'starting',
  needs: null,
  advise({ profile, service, replaced }) {
    const count = replaced['load-balancer'];
    const graceSeconds = numberOf(service.members.healthCheckGracePeriodSeconds) ?? 0;
    const neededSeconds = healthySeconds(profile);
    if (count === 0 || neededSeconds <= graceSeconds) return null;
    return {
      why: `ECS replaced ${plural(count, 'new task')} after failed health checks of the load balancer (healthCheckGracePeriodSeconds ${graceSeconds}), and the one that lasted was healthy after ${neededSeconds} s`,
      change: `With a grace period of ${neededSeconds} s`,
      savesMs: lostMs(profile),
    };
  },
};

/** The longest `startPeriod` (ECS API reference, "HealthCheck"). */
const longestStartPeriod = 300;

/** The health check of a container ended tasks that would have been healthy a little later. */
const startPeriod: AdviceRule = {
  id: 'start-period',
  part: 'starting',
  needs: null,
  advise({ profile, definition, replaced }) {
    const count = replaced['container-check'];
    const check = containerCheckOf(definition);
    if (count === 0 || check === null) return null;
    const { container, intervalMs, retries, startPeriodSeconds } = check;
    const neededSeconds = healthySeconds(profile);
    const advised = Math.min(longestStartPeriod, neededSeconds);
    if (advised <= (startPeriodSeconds ?? 0)) return null;
    // A task that was ended would have needed more than it was given.
    const givenMs = (startPeriodSeconds ?? 0) * 1_000 + retries * intervalMs;
    return {
      why: `the health check of container ${container} ended ${plural(count, 'new task')} (startPeriod ${startPeriodSeconds ?? 0} s, then ${plural(retries, 'check')}, ${intervalMs / 1_000} s apart), and the one that lasted was healthy after ${neededSeconds} s`,
      change: `With a startPeriod of ${advised} s`,
      savesMs: lostMs(profile) - Math.max(0, givenMs - neededSeconds * 1_000),
    };
  },
};

/** How long the task that lasted took to become healthy, s. */
function healthySeconds(profile: Profile): number {
  return Math.ceil(Math.max(0, ...spansOf(profile, 'healthy')) / 1_000);
}

/** How long tasks ran that did not last, ms. */
function lostMs({ spans }: Profile): number {
  const lost = spans.find(({ phase, wave }) => phase === 'starting' && wave === null);
  return lost === undefined ? 0 : lost.toMs - lost.fromMs;
}

export const startingRules: readonly AdviceRule[] = [imageSize, missingCapacity, gracePeriod, startPeriod];
