/**
 * Whether a backtracking matcher takes more than linear time for a pattern, told from its automaton: from two loops
 * (or one, in two ways, or the search that starts again at each character) that read the same text, and can lead from
 * the one to the other over it. Weber and Seidl, "On the degree of ambiguity of finite automata" (1991); Weideman and
 * others, "Analyzing matching time behavior of backtracking regular expression matchers" (2016).
 */
import { type Automaton, automatonOf, type Before } from './pattern-automaton.ts';

/** What is repeated to make it slow, and how slow that gets. */
export type Cost = { growth: 'exponential' | 'polynomial'; pump: string };

/** Null when the time grows with the length of the text alone. */
export function costOf(pattern: RegExp): Cost | null {
  const automaton = automatonOf(pattern);
  const all = loopsOf(automaton);
  const loops = all.filter((loop) => canFail(automaton, loop));
  for (const loop of loops) {
    const pump = ambiguousLoop(automaton, loop);
    if (pump !== null) return { growth: 'exponential', pump };
  }
  for (const loop of loops) {
    const pump = pattern.sticky ? null : searchInto(automaton, loop, pattern.global);
    if (pump !== null) return { growth: 'polynomial', pump };
  }
  for (const first of all) {
    for (const second of loops) {
      const pump = first === second ? null : fromLoopToLoop(automaton, first, second);
      if (pump !== null) return { growth: 'polynomial', pump };
    }
  }
  return null;
}

type Loop = { nodes: ReadonlySet<number> /** Nodes that are reached by reading a character. */; states: number[] };

/** The strongly connected parts that read something: Kosaraju's algorithm, without calling itself. */
function loopsOf({ edges }: Automaton): Loop[] {
  const forth = edges.map((out) => out.map(({ to }) => to));
  const reversedEdges: number[][] = edges.map(() => []);
  for (const [from, out] of forth.entries()) for (const to of out) reversedEdges[to]?.push(from);
  const seen = new Set<number>();
  const order = forth.flatMap((_, start) => finished(start, forth, seen));
  const placed = new Set<number>();
  return order.toReversed().flatMap((start) => {
    const nodes = new Set(finished(start, reversedEdges, placed));
    const read = [...nodes].flatMap((from) => edges[from] ?? []).filter((edge) => edge.kind === 'character');
    const states = new Set(read.map(({ to }) => to).filter((to) => nodes.has(to)));
    return states.size > 0 ? [{ nodes, states: [...states] }] : [];
  });
}

/** What is reached from a node and was not seen before, each after all that it leads to. */
function finished(start: number, next: readonly (readonly number[])[], seen: Set<number>): number[] {
  const applied: number[] = [];
  if (seen.has(start)) return applied;
  const path = [{ node: start, index: 0 }];
  seen.add(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const to = next[top.node]?.[top.index];
    top.index += 1;
    if (to === undefined) applied.push(path.pop()?.node ?? start);
    else if (!seen.has(to)) path.push({ node: to, index: 0 });
    if (to !== undefined) seen.add(to);
  }
  return applied;
}

/** False where each round passes a place at which the match may end: what was read up to there is never read again. */
function canFail({ edges, accepts }: Automaton, { nodes }: Loop): boolean {
  const failing = new Set([...nodes].filter((node) => !accepts(node)));
  // Whatever no node leads to any more is taken away, until only rounds are left.
  for (let before = -1; before !== failing.size; ) {
    before = failing.size;
    const reached = new Set([...failing].flatMap((from) => (edges[from] ?? []).map(({ to }) => to)));
    for (const node of failing) if (!reached.has(node)) failing.delete(node);
  }
  return failing.size > 0;
}

/** A place of the search: where each of the parallel tries is. */
type Place = { at: readonly number[]; before: Before; moved: boolean };

/** Breadth first over places; the text that was read until `isGoal`, null when it is never reached. */
function search(
  automaton: Automaton,
  start: Place,
  next: (place: Place, atom: number) => Place[],
  isGoal: (place: Place) => boolean,
): string | null {
  const keyOf = ({ at, before, moved }: Place) => `${at.join(' ')} ${before.key} ${moved}`;
  const queue = [{ place: start, text: '' }];
  const seen = new Set([keyOf(start)]);
  for (const { place, text } of queue) {
    for (const [index, atom] of automaton.atoms.entries()) {
      for (const reached of next(place, index)) {
        if (isGoal(reached)) return text + atom.text;
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ place: reached, text: text + atom.text });
      }
    }
  }
  return null;
}

/** Each thing that may stand before, once. */
function kindsOf({ atoms }: Automaton): Before[] {
  return [...new Map(atoms.map(({ before }) => [before.key, before])).values()];
}

function first<T, U>(values: readonly T[], find: (value: T) => U | null): U | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

/** One loop that reads a text in two ways: each repetition doubles the ways. */
function ambiguousLoop(automaton: Automaton, { nodes, states }: Loop): string | null {
  const starts = states.filter((state) => !automaton.accepts(state));
  return first(starts, (state) =>
    first(kindsOf(automaton), (before) =>
      search(
        automaton,
        { at: [state, state], before, moved: false },
        ({ at: [one = 0, two = 0], before: behind, moved }, atom) => {
          const to = automaton.atoms[atom]?.before ?? behind;
          const left = automaton.step(one, behind, atom, nodes);
          const right = automaton.step(two, behind, atom, nodes);
          return left.flatMap((a) =>
            right.map((b) => ({
              at: [a.to, b.to],
              before: to,
              moved: moved || a.to !== b.to || (one === two && a.paths > 1),
            })),
          );
        },
        ({ at: [one, two], before: behind, moved }) =>
          moved && one === state && two === state && behind.key === before.key,
      ),
    ),
  );
}

/** The search from each character, and a loop that reads on over where the next search starts. */
function searchInto(automaton: Automaton, { nodes, states }: Loop, global: boolean): string | null {
  const outside = -1;
  const starts = states.filter((state) => !automaton.accepts(state));
  return first(starts, (state) =>
    first(kindsOf(automaton), (before) =>
      search(
        automaton,
        { at: [outside, state], before, moved: false },
        ({ at: [one = 0, two = 0], before: behind }, atom) => {
          const to = automaton.atoms[atom]?.before ?? behind;
          const steps = automaton.step(one === outside ? automaton.entry : one, behind, atom);
          // A try that cannot fail any more is the last one.
          const open = steps.map((it) => it.to).filter((it) => global || !automaton.accepts(it));
          const left = one === outside ? [outside, ...open] : open;
          const right = automaton.step(two, behind, atom, nodes);
          return left.flatMap((a) => right.map((b) => ({ at: [a, b.to], before: to, moved: true })));
        },
        ({ at: [one, two], before: behind }) => one === state && two === state && behind.key === before.key,
      ),
    ),
  );
}

/** Two loops, one after the other, that share what lies between them. */
function fromLoopToLoop(automaton: Automaton, from: Loop, to: Loop): string | null {
  const ends = to.states.filter((state) => !automaton.accepts(state));
  return first(from.states, (start) =>
    first(ends, (end) =>
      first(kindsOf(automaton), (before) =>
        search(
          automaton,
          { at: [start, start, end], before, moved: false },
          ({ at: [one = 0, two = 0, three = 0], before: behind }, atom) => {
            const next = automaton.atoms[atom]?.before ?? behind;
            const a = automaton.step(one, behind, atom, from.nodes);
            const c = a.length === 0 ? [] : automaton.step(three, behind, atom, to.nodes);
            const b = c.length === 0 ? [] : automaton.step(two, behind, atom);
            return a.flatMap((x) =>
              b.flatMap((y) => c.map((z) => ({ at: [x.to, y.to, z.to], before: next, moved: true }))),
            );
          },
          ({ at: [one, two, three], before: behind }) =>
            one === start && two === end && three === end && behind.key === before.key,
        ),
      ),
    ),
  );
}
