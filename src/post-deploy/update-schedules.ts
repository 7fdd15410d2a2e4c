import type { Entry, Place } from '../apis/schedules.ts';
import { revisionName } from '../lib/arn.ts';
import { AwsError } from '../lib/errors.ts';
import type { Use } from './choose-revisions.ts';
import { definitionIn, entryTitle, type Judgement, judge, scheduleTargetsOf, titleOf } from './schedule-targets.ts';
import { type Attempt, type MoveContext, writeAndVerify } from './write.ts';

/** One target that runs another revision now. */
export type Move = {
  /** `rule nightly, target job`, or `schedule jobs/nightly`. */
  target: string;
  /** ARNs. */
  from: string;
  to: string;
};

export type Moved = {
  moved: Move[];
  /** What was left alone, and why. */
  notes: string[];
  /** What could not be done. */
  warnings: string[];
  /** The revisions that the named rules and schedules run, or may run. */
  uses: Use[];
  /** Names that could not be read: it is not known what they run. */
  unread: string[];
};

const nothing: Moved = { moved: [], notes: [], warnings: [], uses: [], unread: [] };

/**
 * Moves the targets of rules and schedules to the revisions that serve now: each is read whole, written back whole with
 * nothing but its task definition changed, and read again. Never throws an AwsError: the deploy is done by now, so
 * whatever is in the way is a warning.
 *
 * @param revisions ARNs
 */
export async function updateSchedules(
  names: readonly string[],
  revisions: readonly string[],
  context: MoveContext,
): Promise<Moved> {
  const all: Moved[] = [];
  for (const name of names) all.push(await moveNamed(name, revisions, context));
  return joined(all);
}

function joined(all: readonly Moved[]): Moved {
  return {
    moved: all.flatMap((one) => one.moved),
    notes: all.flatMap((one) => one.notes),
    warnings: all.flatMap((one) => one.warnings),
    uses: all.flatMap((one) => one.uses),
    unread: all.flatMap((one) => one.unread),
  };
}

/** A name may be a rule's and a schedule's at once: both are meant then. */
async function moveNamed(name: string, revisions: readonly string[], context: MoveContext): Promise<Moved> {
  const ecsForPolling = context.signal.aborted
    ? []
    : await Promise.all(scheduleTargetsOf(name).map((place) => readPlace(place, context)));
  if (context.signal.aborted) return unread(name, 'the run was cancelled.');
  const found = ecsForPolling.flatMap(({ place, entries }) => (entries === null ? [] : [{ place, entries }]));
  if (found.length > 0) {
    return joined(await Promise.all(found.map(({ place, entries }) => movePlace(place, entries, revisions, context))));
  }
  const errors = ecsForPolling.flatMap(({ error }) => error?.message ?? []);
  return errors.length > 0 ? unread(name, errors.join(' ')) : { ...nothing, warnings: [unknownName(name)] };
}

/** What one service knows of a name. A role that uses only one of the two services needs no permission for the other. */
type PlaceRead = { place: Place; entries: Entry[] | null; error: AwsError | null };

async function readPlace(place: Place, context: MoveContext): Promise<PlaceRead> {
  try {
    return { place, entries: await context.schedules.readEntries(place, context.signal), error: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { place, entries: null, error };
  }
}

function unread(name: string, why: string): Moved {
  const warning = `schedules: ${name} could not be read, so it was not moved and may still run the earlier revision: ${why}`;
  return { ...nothing, warnings: [warning], unread: [name] };
}

function unknownName(name: string): string {
  const elsewhere = name.includes('/')
    ? 'on that event bus or in that schedule group'
    : 'on the default event bus or in the default schedule group (one elsewhere is named as group/name)';
  return `schedules: there is neither an EventBridge rule nor an EventBridge Scheduler schedule ${name} ${elsewhere} of this account and region. Nothing was moved for it.`;
}

async function movePlace(
  place: Place,
  entries: readonly Entry[],
  revisions: readonly string[],
  context: MoveContext,
): Promise<Moved> {
  const judged = entries.map((entry) => ({ title: entryTitle(place, entry), of: judge(place.kind, entry, revisions) }));
  const attempts = judged.flatMap(({ of }): Attempt[] => (of.kind === 'move' ? [of] : []));
  const written = attempts.length === 0 ? null : await writeAndVerify(place, attempts, revisions, context);
  const isOurs = judged.some(({ of }) => of.kind !== 'other' && of.kind !== 'no-task');
  return {
    moved: (written?.moved ?? []).map(({ entry, from, to }) => ({ target: entryTitle(place, entry), from, to })),
    notes: judged.flatMap(({ title, of }) => noteOn(title, of) ?? []),
    warnings: [
      ...judged.flatMap(({ title, of }) => warningOn(title, of) ?? []),
      ...(isOurs ? [] : [idleWarning(place, revisions)]),
      ...(written?.warnings ?? []),
    ],
    uses: usesIn(place, written?.seen ?? entries),
    unread: [],
  };
}

function noteOn(title: string, judgement: Judgement): string | null {
  if (judgement.kind === 'current') return `${title} runs ${revisionName(judgement.revision)} already`;
  if (judgement.kind === 'follows')
    return `${title} is unchanged: it names the family ${judgement.family} without a revision, and ECS runs the newest active one`;
  if (judgement.kind === 'other')
    return `${title} is unchanged: it runs ${revisionName(judgement.definition)}, which this run did not deploy`;
  if (judgement.kind === 'no-task') return `${title} is unchanged: it names no task definition`;
  return null;
}

function warningOn(title: string, judgement: Judgement): string | null {
  if (judgement.kind !== 'unclear') return null;
  const { family, revisions } = judgement;
  return `schedules: ${title} was not moved: this run left services of the family ${family} on several revisions (${revisions.join(', ')}).`;
}

function idleWarning(place: Place, revisions: readonly string[]): string {
  const families = revisions.map((revision) => revisionName(revision).replace(/:\d+$/, ''));
  const named = [...new Set(families)].join(', ');
  return `schedules: nothing in ${titleOf(place)} runs a task of ${named}, so nothing was moved for it.`;
}

function usesIn(place: Place, entries: readonly Entry[]): Use[] {
  return entries.flatMap((entry) => {
    const revision = definitionIn(place.kind, entry);
    return revision === null ? [] : [{ revision, by: entryTitle(place, entry) }];
  });
}
