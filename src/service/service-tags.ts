import type { Service, ServiceTag } from '../apis/ecs.ts';
import type { Json } from '../lib/json.ts';
import { isObject, textOf } from '../lib/json.ts';
import { oneLine } from '../lib/text.ts';

/** The repository that created a service: only it removes the service again. */
export const ownerTag = 'ecs-deploy:owner';

/** When a service may be removed, ISO 8601 in UTC. */
const expiresAtTag = 'ecs-deploy:expires-at';

/** The tag of `expires-in`, from now on; none without the input. */
export function expiryTags({ expiresIn }: { expiresIn: number | null }, nowMs: number): ServiceTag[] {
  return expiresIn === null ? [] : [{ key: expiresAtTag, value: expiryText(nowMs + expiresIn) }];
}

/** `2026-11-28T00:11:45Z`. */
export function expiryText(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}

/** The value of a service's tag, of a read with its tags; null where it has none. */
export function tagOf({ members }: Pick<Service, 'members'>, key: string): string | null {
  const tags: readonly Json[] = Array.isArray(members.tags) ? members.tags : [];
  const found = tags.find((tag) => isObject(tag) && tag.key === key);
  return isObject(found) ? (textOf(found.value) ?? '') : null;
}

/** Whether the repository owns the service. GitHub's names have no letter case; an empty name owns nothing. */
export function isOwnedBy(service: Pick<Service, 'members'>, repository: string | null): boolean {
  const owner = tagOf(service, ownerTag);
  return !!repository && owner !== null && owner.toLowerCase() === repository.toLowerCase();
}

export type Expiry = { kind: 'none' } | { kind: 'invalid'; text: string } | { kind: 'at'; atMs: number };

/** When the time of a service is over, by its tag. A time without a zone is in UTC. */
export function expiryOf(service: Pick<Service, 'members'>): Expiry {
  const text = tagOf(service, expiresAtTag);
  if (text === null) return { kind: 'none' };
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
  const [, day = '', time = '00:00', zone = 'Z'] = match ?? [];
  const atMs = match === null ? Number.NaN : Date.parse(`${day}T${time}${zoneText(zone)}`);
  return Number.isFinite(atMs) && isDay(day) ? { kind: 'at', atMs } : { kind: 'invalid', text: oneLine(text) };
}

/** February 31 is no day, although `Date` takes it for one in March. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

/** `+0100` is not what every parser takes. */
function zoneText(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
