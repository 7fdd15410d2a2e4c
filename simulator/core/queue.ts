/** What is going to happen, and when. Equal times keep the order in which they were scheduled. */
export type TimedEvent = { at: number; order: number; run: () => void };

export type Queue = {
  /** Schedules `run` for an absolute time (milliseconds since the epoch). */
  push(at: number, run: () => void): void;
  /** Takes out the earliest event that is due at `until`, or null. */
  take(until: number): TimedEvent | null;
};

export function createQueue(): Queue {
  const events: TimedEvent[] = [];
  let order = 0;
  return {
    push(at, run) {
      let index = events.length;
      while (index > 0 && (events[index - 1]?.at ?? 0) > at) index--;
      events.splice(index, 0, { at, order: order++, run });
    },
    take(until) {
      const first = events[0];
      if (first === undefined || first.at > until) return null;
      events.shift();
      return first;
    },
  };
}
