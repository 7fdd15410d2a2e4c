import type { Json, JsonObject } from '../lib/json.ts';
import { cut } from '../lib/text.ts';
import type { Drift, ServiceStatus } from '../status/board.ts';
import { timeOrNull } from './status-words.ts';

/** So that the results of hundreds of services stay below what an output can hold (a megabyte). */
const longestText = 300;
const mostTargets = 5;
const mostChanges = 20;

/** What `mode: status` adds to the entry of a service in the output `results`. */
export function statusResult({ state, states, images, commit, deployment, ...rest }: ServiceStatus): JsonObject {
  const { pause, progress } = deployment;
  const { targets, lastFailure, drift } = rest;
  return {
    state,
    states,
    images: images.map(({ container, image, digest }) => ({ container, image: cut(image, longestText), digest })),
    commit: commit?.sha ?? null,
    commitRepository: commit?.repository ?? null,
    commitAuthor: commit?.author ?? null,
    since: timeOrNull(deployment.sinceMs),
    deployment: pause === null ? progress : 'paused',
    pausedStage: pause?.stage ?? null,
    pausedUntil: timeOrNull(pause?.expiresAtMs ?? null),
    pendingCount: rest.pending,
    targets: targets && {
      total: targets.total,
      healthy: targets.healthy,
      unhealthy: targets.unhealthy.length,
      reasons: targets.unhealthy.slice(0, mostTargets).map(({ group, target, reason, description }) => ({
        targetGroup: group,
        target,
        reason,
        description: description === null ? null : cut(description, longestText),
      })),
    },
    lastFailure: lastFailure && {
      at: timeOrNull(lastFailure.atMs),
      message: cut(lastFailure.message, longestText),
    },
    drift: drift && driftResult(drift),
  };
}

/** The differences, from what runs to the files; a value that is hidden is null. */
function driftResult({ changes, members }: Drift): Json {
  const all = [
    ...changes.map(({ path, kind, from, to, hidden }) => ({
      path,
      kind,
      from: shown(from),
      to: shown(to),
      hidden,
    })),
    ...members.map(({ member, from, to }) => ({
      path: `service.${member}`,
      kind: 'changed',
      from: shown(from === null ? null : JSON.stringify(from)),
      to: shown(JSON.stringify(to)),
      hidden: false,
    })),
  ];
  return { count: all.length, differences: all.slice(0, mostChanges) };
}

function shown(text: string | null): string | null {
  return text === null ? null : cut(text, longestText);
}
