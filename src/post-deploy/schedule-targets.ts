import type { Entry, Place } from '../apis/schedules.ts';
import { parseArn, parseRevision, revisionName } from '../lib/arn.ts';
import { isObject, type JsonObject, textOf } from '../lib/json.ts';
import { canonicalText } from '../taskdef/normalize.ts';

/** The places that a name of the user's may mean: the two services do not know each other's names. */
export function scheduleTargetsOf(text: string): Place[] {
  const [name = '', within = null] = text.split('/').reverse();
  return [
    { kind: 'rule', name, within },
    { kind: 'schedule', name, within },
  ];
}

/** A place as messages name it. */
export function titleOf({ kind, name, within }: Place): string {
  return `${kind} ${within === null ? name : `${within}/${name}`}`;
}

/** An entry as messages name it: a rule has several targets, a schedule is one. */
export function entryTitle(place: Place, entry: Entry): string {
  return place.kind === 'rule' ? `${titleOf(place)}, target ${entryId(place.kind, entry)}` : titleOf(place);
}

export function entryId(kind: Place['kind'], entry: Entry): string {
  return textOf(kind === 'rule' ? entry.Id : entry.Name) ?? '';
}

function targetIn(kind: Place['kind'], entry: Entry): JsonObject {
  if (kind === 'rule') return entry;
  return isObject(entry.Target) ? entry.Target : {};
}

/** The task definition that an entry runs, as it names it; null when it runs none. */
export function definitionIn(kind: Place['kind'], entry: Entry): string | null {
  const parameters = targetIn(kind, entry).EcsParameters;
  return isObject(parameters) ? textOf(parameters.TaskDefinitionArn) : null;
}

/** The entry to write: with another task definition, and with every other member, known to us or not, as it was. */
function withDefinition(kind: Place['kind'], entry: Entry, revision: string): Entry {
  const target = targetIn(kind, entry);
  const parameters = isObject(target.EcsParameters) ? target.EcsParameters : {};
  const moved = { ...target, EcsParameters: { ...parameters, TaskDefinitionArn: revision } };
  return kind === 'rule' ? moved : { ...withoutDescription(entry), Target: moved };
}

/** Members of a schedule that GetSchedule shows and UpdateSchedule does not take (EventBridge Scheduler API reference). */
const describing: ReadonlySet<string> = new Set(['Arn', 'CreationDate', 'LastModificationDate']);

function withoutDescription(schedule: Entry): Entry {
  return Object.fromEntries(Object.entries(schedule).filter(([name]) => !describing.has(name)));
}

/** The members that an entry shows otherwise than they were written: none when everything was kept. */
export function differences(written: Entry, seen: Entry): string[] {
  const names = new Set([...Object.keys(written), ...Object.keys(seen)].filter((name) => !describing.has(name)));
  return [...names].filter((name) => canonicalText(written[name] ?? null) !== canonicalText(seen[name] ?? null));
}

/** What is to happen to an entry. */
export type Judgement =
  | { kind: 'move'; from: string; to: string; entry: Entry }
  /** It runs the new revision already. */
  | { kind: 'current'; revision: string }
  /** It names the family alone, and ECS runs the newest active revision then (ECS API reference, "RunTask"). */
  | { kind: 'follows'; family: string }
  | { kind: 'other'; definition: string }
  /** A Lambda function, a queue, a call of any API: nothing that names a task definition. */
  | { kind: 'no-task' }
  /** The services of this run were put on several revisions of its family. */
  | { kind: 'unclear'; family: string; revisions: string[] };

/** Judges one entry by the revisions that serve now, at most one of which is of its family. Pure. */
export function judge(kind: Place['kind'], entry: Entry, revisions: readonly string[]): Judgement {
  const from = definitionIn(kind, entry);
  if (from === null) return { kind: 'no-task' };
  const [to, ...others] = [...new Set(revisions)].filter((revision) => isOfSameFamily(from, revision));
  if (to === undefined) return { kind: 'other', definition: from };
  const { family = '', revision = null } = parseRevision(from) ?? {};
  if (revision === null) return { kind: 'follows', family };
  if (others.length > 0) return { kind: 'unclear', family, revisions: [to, ...others].map(revisionName) };
  if (from === to) return { kind: 'current', revision: to };
  return { kind: 'move', from, to, entry: withDefinition(kind, entry, to) };
}

/** A family of the same name in another account or region is another family. */
function isOfSameFamily(one: string, other: string): boolean {
  const family = parseRevision(one)?.family;
  if (family === undefined || family !== parseRevision(other)?.family) return false;
  const [first, second] = [parseArn(one), parseArn(other)];
  if (first === null || second === null) return true;
  return first.account === second.account && first.region === second.region;
}
