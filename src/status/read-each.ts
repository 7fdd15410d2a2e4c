import { AwsError, type AwsErrorKind } from '../lib/errors.ts';

/** How many calls are made side by side: few enough that ECS's quotas are not used up at once, and that it takes seconds. */
const together = 10;

/** What was read, by what was asked for; `error` is the first one, and `unread` what is left without a result. */
export type EachRead<Item, Result> = { found: Map<Item, Result>; unread: Item[]; error: AwsError | null };

/** Troubles that the next call would meet, too. */
const lasting: readonly AwsErrorKind[] = ['denied', 'throttled', 'transient', 'credentials'];

/**
 * Reads things one by one, ten at a time. An error that the next call would meet too ends the reading: a part that is
 * denied or throttled is left empty, and does not take minutes.
 *
 * @throws whatever is no AwsError, and where the run was cancelled
 */
export async function readEach<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Result>,
): Promise<EachRead<Item, Result>> {
  const waiting = [...new Set(items)];
  const found = new Map<Item, Result>();
  const unread: Item[] = [];
  let error: AwsError | null = null;
  let isOver = false;
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      if (isOver) {
        unread.push(item);
        continue;
      }
      try {
        found.set(item, await read(item));
      } catch (thrown) {
        if (!(thrown instanceof AwsError) || thrown.details.kind === 'aborted') throw thrown;
        error ??= thrown;
        isOver ||= lasting.includes(thrown.details.kind);
        unread.push(item);
      }
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return { found, unread, error };
}

/** The same for calls that each stand for themselves: one that is denied says nothing of the others. */
export async function tryEach<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<{ item: Item; result: Result | AwsError }[]> {
  const { found } = await readEach(items, async (item) => read(item).catch(asValue));
  return items.flatMap((item) => {
    const result = found.get(item);
    return result === undefined ? [] : [{ item, result }];
  });
}

function asValue(error: unknown): AwsError {
  if (error instanceof AwsError && error.details.kind !== 'aborted') return error;
  throw error;
}

/** The items in groups of at most `size`. */
export function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, index * size + size),
  );
}
