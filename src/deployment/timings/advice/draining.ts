import { spokenDuration } from '../../../lib/duration.ts';
import { numberOf, objectsIn } from '../../../lib/json.ts';
import { type AdviceRule, spansOf, sumOf } from './rule.ts';

/** Connections that are still open after half a minute are rare; the default of a target group is 300 s. */
const enoughDelaySeconds = 30;

/** A load balancer keeps an old task for as long as its target group says. */
const deregistrationDelay: AdviceRule = {
  id: 'deregistration-delay',
  part: 'draining',
  needs: 'deregistration',
  advise({ profile, deregistration }) {
    if (deregistration === null || deregistration.seconds <= enoughDelaySeconds) return null;
    const delayMs = deregistration.seconds * 1_000;
    // A span that is shorter did not wait for the delay.
    const waits = spansOf(profile, 'draining').filter((ms) => ms >= delayMs * 0.9);
    const savesMs = waits.length * (delayMs - enoughDelaySeconds * 1_000);
    return {
      why: `target group ${deregistration.targetGroup} waits ${deregistration.seconds} s (deregistration_delay)${timesText(waits.length)}`,
      change: `With ${enoughDelaySeconds} s`,
      savesMs,
    };
  },
};

/** ECS's default for containers that set none (ECS API reference, "ContainerDefinition"). */
const defaultStopSeconds = 30;

/** Time that an application needs which ends on SIGTERM. */
const promptStopMs = 5_000;

/** From the end of `stopTimeout` to that of the containers. */
const killedWithinMs = 10_000;

/** ECS waits for containers that do not end on SIGTERM until it kills them. */
const stopTimeout: AdviceRule = {
  id: 'stop-timeout',
  part: 'draining',
  needs: null,
  advise({ profile, tasks, definition, moments }) {
    const waits = tasks.flatMap(({ createdAtMs, stoppingAtMs, endedAtMs }) =>
      createdAtMs < moments.startedAtMs && stoppingAtMs !== null && endedAtMs !== null
        ? [endedAtMs - stoppingAtMs]
        : [],
    );
    const longest = Math.max(0, ...waits);
    const containers = objectsIn(definition.containerDefinitions);
    const seconds = Math.max(...containers.map(({ stopTimeout: own }) => numberOf(own) ?? defaultStopSeconds));
    // Containers that ended before did so by themselves; those that took longer had another stopTimeout.
    const waited = longest >= seconds * 900 && longest <= seconds * 1_000 + killedWithinMs;
    if (!waited || longest <= promptStopMs) return null;
    const draining = spansOf(profile, 'draining').filter((ms) => ms >= longest);
    return {
      why: `the containers did not end on SIGTERM, and ECS waited ${spokenDuration(longest)} until it killed them (stopTimeout ${seconds} s)${timesText(draining.length)}`,
      change: 'With an application that ends within 5 s of SIGTERM',
      savesMs: sumOf(draining.map(() => longest - promptStopMs)),
    };
  },
};

function timesText(count: number): string {
  return count > 1 ? `, ${count} times one after the other` : '';
}

export const drainingRules: readonly AdviceRule[] = [deregistrationDelay, stopTimeout];
