import type { Entry, Place, Refused, SchedulesApi } from '../apis/schedules.ts';
import { revisionName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import { findSent, isLostResponse, type SearchResult, sendOnce } from '../lib/lost-response.ts';
import { definitionIn, differences, entryId, entryTitle, judge } from './schedule-targets.ts';

/** What moving schedules takes of a run. */
export type MoveContext = {
  schedules: SchedulesApi;
  clock: Clock;
  /** Aborted when the run is cancelled: nothing new is begun. */
  signal: AbortSignal;
  /** Aborted a little later: a write in progress may finish. */
  writeSignal: AbortSignal;
};

/** One entry to write. */
export type Attempt = { from: string; to: string; entry: Entry };

export type Written = {
  moved: Attempt[];
  /** The place's entries as they were seen last; null when they were not read again. */
  seen: Entry[] | null;
  warnings: string[];
};

/** When the entries are read again: EventBridge allows "a short period of time for changes to take effect" (API reference, "PutTargets"). */
const findAfterMs = [0, 1_000, 2_000, 4_000];

const conflicts: ReadonlySet<string> = new Set(['ConcurrentModificationException', 'ConflictException']);

/** The answer was lost, or something else was changed at that moment: what was written is looked for. */
class UnsettledError extends Error {}

/**
 * Writes entries whole and reads them again. What was lost on the way is looked for before it is written again, made from
 * what is there by then. Never throws an AwsError.
 */
export async function writeAndVerify(
  place: Place,
  attempts: readonly Attempt[],
  revisions: readonly string[],
  context: MoveContext,
): Promise<Written> {
  const pauses = { delays: findAfterMs, clock: context.clock, signal: context.signal };
  const state: State = { moved: [], open: attempts, seen: null, sent: { refused: [], error: null } };
  const send = async () => {
    const { seen } = state;
    if (seen !== null) {
      takeShown(place, state, seen);
      state.open = state.open.flatMap((attempt) => nextAttempts(place, attempt, seen, revisions));
    }
    state.seen = null;
    state.sent = await write(place, state.open, context);
    if (isWorthRepeating(state.sent)) throw new UnsettledError();
  };
  const find = async (): Promise<SearchResult<void>> => {
    const { open, sent } = state;
    const seen = await readAgain(place, context);
    if (seen === null) return { kind: 'unknown' };
    state.seen = seen;
    const expected = isWorthRepeating(sent) ? open : open.filter((each) => refusalOf(place, each, sent) === null);
    const isDone = expected.every((attempt) => isShown(place, attempt, seen));
    return isDone ? { kind: 'found', value: undefined } : { kind: 'not-sent' };
  };
  try {
    const isLost = (error: unknown) => error instanceof UnsettledError;
    await sendOnce({ send, find, isLost, ...pauses });
    if (state.sent.error === null && state.seen === null) await findSent(find, pauses);
  } catch (error) {
    if (!(error instanceof UnsettledError)) throw error;
  }
  return writtenOf(place, state);
}

/** What is known while entries are written: those that are moved, those that are not yet, the last read and answer. */
type State = { moved: Attempt[]; open: readonly Attempt[]; seen: Entry[] | null; sent: Sent };

function takeShown(place: Place, state: State, seen: readonly Entry[]): void {
  const shown = state.open.filter((attempt) => isShown(place, attempt, seen));
  state.moved.push(...shown);
  state.open = state.open.filter((attempt) => !shown.includes(attempt));
}

function writtenOf(place: Place, state: State): Written {
  const { moved, seen, sent } = state;
  if (sent.error !== null && !isWorthRepeating(sent))
    return { moved, seen: null, warnings: unsent(place, state.open, sent) };
  if (seen === null) return unread(place, moved, state.open, sent);
  takeShown(place, state, seen);
  return { moved, seen, warnings: [...unsent(place, state.open, sent), ...changed(place, moved, seen)] };
}

type Sent = { refused: readonly Refused[]; error: AwsError | null };

async function write(place: Place, attempts: readonly Attempt[], context: MoveContext): Promise<Sent> {
  try {
    const entries = attempts.map((attempt) => attempt.entry);
    return { refused: await context.schedules.writeEntries(place, entries, context.writeSignal), error: null };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { refused: [], error };
  }
}

function isWorthRepeating({ error, refused }: Sent): boolean {
  if (error !== null) return isLostResponse(error) || conflicts.has(error.details.code);
  return refused.some((one) => conflicts.has(one.code));
}

function refusalOf(place: Place, attempt: Attempt, sent: Sent): Refused | null {
  return sent.refused.find((one) => one.id === entryId(place.kind, attempt.entry)) ?? null;
}

/** The place's entries as they are now; null where they cannot be read. */
async function readAgain(place: Place, { schedules, signal }: MoveContext): Promise<Entry[] | null> {
  try {
    return (await schedules.readEntries(place, signal)) ?? [];
  } catch (error) {
    if (!signal.aborted && !(error instanceof AwsError)) throw error;
    return null;
  }
}

function seenOf(place: Place, attempt: Attempt, seen: readonly Entry[]): Entry | undefined {
  const id = entryId(place.kind, attempt.entry);
  return seen.find((entry) => entryId(place.kind, entry) === id);
}

function isShown(place: Place, attempt: Attempt, seen: readonly Entry[]): boolean {
  const entry = seenOf(place, attempt, seen);
  return entry !== undefined && definitionIn(place.kind, entry) === attempt.to;
}

/** The same attempt made from what is there now; none when there is nothing to move any more. */
function nextAttempts(place: Place, attempt: Attempt, seen: readonly Entry[], revisions: readonly string[]): Attempt[] {
  const entry = seenOf(place, attempt, seen);
  if (entry === undefined) return [];
  const judgement = judge(place.kind, entry, revisions);
  return judgement.kind === 'move' ? [judgement] : [];
}

function unsent(place: Place, open: readonly Attempt[], sent: Sent): string[] {
  return open.map((attempt) => {
    const { kind } = sent.error?.details ?? { kind: null };
    const runs = kind === 'lost' || kind === 'aborted' ? 'may still run' : 'still runs';
    const still = `schedules: ${entryTitle(place, attempt.entry)} ${runs} ${revisionName(attempt.from)}`;
    if (sent.error !== null) return `${still}: ${sent.error.message}`;
    const refused = refusalOf(place, attempt, sent);
    if (refused !== null) return `${still}: EventBridge refused the change: ${refused.code}: ${refused.message}`;
    return `${still}: AWS took the change to ${revisionName(attempt.to)}, but does not show it.`;
  });
}

/** Written, but not readable afterwards: what was accepted counts as moved, with a warning. */
function unread(place: Place, moved: readonly Attempt[], open: readonly Attempt[], sent: Sent): Written {
  const taken = open.filter((attempt) => sent.error === null && refusalOf(place, attempt, sent) === null);
  const lost = open.filter((attempt) => !taken.includes(attempt));
  const doubts = taken.map((attempt) => {
    const title = entryTitle(place, attempt.entry);
    return `schedules: ${title} was moved to ${revisionName(attempt.to)}, but could not be read again to make sure.`;
  });
  return { moved: [...moved, ...taken], seen: null, warnings: [...doubts, ...unsent(place, lost, sent)] };
}

function changed(place: Place, moved: readonly Attempt[], seen: readonly Entry[]): string[] {
  return moved.flatMap((attempt) => {
    const others = differences(attempt.entry, seenOf(place, attempt, seen) ?? {});
    if (others.length === 0) return [];
    return [
      `schedules: ${entryTitle(place, attempt.entry)} runs ${revisionName(attempt.to)} now, but other settings of it are not what was written: ${others.join(', ')}. Compare it with what it should be.`,
    ];
  });
}
