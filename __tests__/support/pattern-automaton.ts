/** A regular expression as a nondeterministic automaton: what a backtracking matcher may try, step by step. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What stands before a position, as far as assertions ask for it: its kind, and the look-behinds that it passes. */
export type Before = { kind: 'word' | 'newline' | 'other'; behind: ReadonlySet<string>; key: string };

/** Characters that no part of the pattern tells apart, by one of them. */
export type Atom = { text: string; before: Before };

type Guard = 'start' | 'end' | 'word' | 'not-word' | 'look' | { behind: string; negate: boolean };
type Edge =
  | { kind: 'empty'; to: number }
  | { kind: 'guard'; guard: Guard; to: number }
  | { kind: 'character'; test: string; to: number };

export type Step = { to: number /** 2 for two or more ways. */; paths: number };

export type Automaton = {
  entry: number;
  edges: readonly (readonly Edge[])[];
  atoms: readonly Atom[];
  /** Every way over one character, among the nodes of `within` where that is given. */
  step(node: number, before: Before, atom: number, within?: ReadonlySet<number>): Step[];
  /** Whether the match is over at this node, whatever follows. */
  accepts(node: number): boolean;
};

/** More than this many nodes are a repetition count that costs too much. */
const mostNodes = 20_000;

type Builder = { edges: Edge[][]; tests: Set<string>; behind: Set<string>; samples: Set<number> };

/** @throws Error for what it cannot follow: back-references and loops in a look-behind. */
export function automatonOf({ source, flags }: RegExp): Automaton {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const builder: Builder = { edges: [[]], tests: new Set(), behind: new Set(), samples: new Set() };
  const end = alternatives(builder, pattern.alternatives, 0);
  const { edges } = builder;
  const atoms = atomsOf(builder, flags.replace(/[gym]/g, ''));
  const multiline = flags.includes('m');
  const memory = new Map<string, Step[]>();

  return {
    entry: 0,
    edges,
    atoms,
    step(node, before, atom, within) {
      const key = `${node} ${before.key} ${atom} ${within === undefined ? '' : [...within][0]}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      const steps = stepsFrom(edges, node, before, atoms[atom] as TestedAtom, multiline, within);
      memory.set(key, steps);
      return steps;
    },
    accepts: (node) => reaches(edges, node, end),
  };
}

function node(builder: Builder): number {
  if (builder.edges.length >= mostNodes) throw new Error('its repetition counts are too large');
  return builder.edges.push([]) - 1;
}

function link(builder: Builder, from: number, edge: Edge): void {
  builder.edges[from]?.push(edge);
}

function alternatives(builder: Builder, branches: readonly AST.Alternative[], from: number): number {
  const end = node(builder);
  for (const branch of branches) {
    const start = node(builder);
    link(builder, from, { kind: 'empty', to: start });
    const last = branch.elements.reduce((at, element) => append(builder, element, at), start);
    link(builder, last, { kind: 'empty', to: end });
  }
  return end;
}

function append(builder: Builder, element: AST.Element, from: number): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return alternatives(builder, element.alternatives, from);
    case 'Quantifier':
      return repeat(builder, element, from);
    case 'Assertion':
      return assertion(builder, element, from);
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const to = node(builder);
      builder.tests.add(element.raw);
      for (const sample of samplesOf(element)) builder.samples.add(sample);
      link(builder, from, { kind: 'character', test: element.raw, to });
      return to;
    }
    default:
      throw new Error(`${element.raw} cannot be followed`);
  }
}

function repeat(builder: Builder, { element, min, max }: AST.Quantifier, from: number): number {
  let at = from;
  for (let count = 1; count < min; count += 1) at = append(builder, element, at);
  const end = node(builder);
  if (min === 0) link(builder, at, { kind: 'empty', to: end });
  if (max === 0) return end;
  if (max === Number.POSITIVE_INFINITY) {
    const start = node(builder);
    link(builder, at, { kind: 'empty', to: start });
    const last = append(builder, element, start);
    link(builder, last, { kind: 'empty', to: start });
    link(builder, last, { kind: 'empty', to: end });
    return end;
  }
  for (let count = Math.max(min, 1); count <= max; count += 1) {
    at = append(builder, element, at);
    link(builder, at, { kind: 'empty', to: end });
  }
  return end;
}

function assertion(builder: Builder, element: AST.Assertion, from: number): number {
  const to = node(builder);
  if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
    const raw = element.kind === 'lookbehind' && /[*+]|,\}/.test(element.raw.replace(/\\.|\[[^\]]*\]/g, ''));
    if (raw) throw new Error(`${element.raw}: a loop in a look-behind`);
    const single = element.kind === 'lookbehind' ? singleOf(element) : null;
    if (single !== null) {
      builder.behind.add(single.raw);
      for (const sample of samplesOf(single)) builder.samples.add(sample);
      link(builder, from, { kind: 'guard', guard: { behind: single.raw, negate: element.negate }, to });
      return to;
    }
    // What it tries costs as much as any other try; where it ends, nothing follows.
    if (element.kind === 'lookahead') alternatives(builder, element.alternatives, from);
    link(builder, from, { kind: 'guard', guard: 'look', to });
    return to;
  }
  const guard = element.kind === 'word' ? (element.negate ? 'not-word' : 'word') : element.kind;
  link(builder, from, { kind: 'guard', guard, to });
  return to;
}

/** The one character that a look-behind is about; null for any other, of which it is not told whether it holds. */
function singleOf({ alternatives: [only, ...others] }: AST.LookbehindAssertion) {
  const [element, ...more] = only?.elements ?? [];
  if (element === undefined || more.length > 0 || others.length > 0) return null;
  return element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass'
    ? element
    : null;
}

type ClassPart = AST.Element | AST.CharacterClassElement | AST.CharacterClass['elements'][number];

/** Code points beside which a part may change its mind. */
function samplesOf(part: ClassPart): number[] {
  if (part.type === 'Character') return around(part.value);
  if (part.type === 'CharacterClassRange') return [...around(part.min.value), ...around(part.max.value)];
  return part.type === 'CharacterClass' ? part.elements.flatMap(samplesOf) : [];
}

function around(code: number): number[] {
  const letter = String.fromCodePoint(code);
  const cases = [letter.toLowerCase(), letter.toUpperCase()].map((text) => text.codePointAt(0) ?? code);
  return [code - 1, code, code + 1, ...cases].filter((value) => value >= 0 && value <= 0xffff);
}

type TestedAtom = Atom & { passes: ReadonlySet<string> };

/** Latin, what ECMAScript counts as blank or line end, and letters beyond: one of each kind is kept. */
const usual = [
  ...Array.from({ length: 128 }, (_, code) => code),
  ...[0x85, 0xa0, 0xc9, 0xe9, 0x17f, 0x2028, 0x202e, 0x212a, 0x3000, 0x4e2d, 0xfeff],
];

function atomsOf({ tests, behind, samples }: Builder, flags: string): TestedAtom[] {
  const compile = (raws: ReadonlySet<string>) =>
    [...raws].map((raw) => [raw, new RegExp(`^(?:${raw})$`, flags)] as const);
  const [compiled, behindMachine] = [compile(tests), compile(behind)];
  const atoms = new Map<string, TestedAtom>();
  // Letters and digits first: an attack is easier to read with them.
  const order = (code: number) => (/\w/.test(String.fromCodePoint(code)) ? 0 : 1);
  for (const code of [...new Set([...usual, ...samples])].sort((a, b) => order(a) - order(b))) {
    const text = String.fromCodePoint(code);
    const kind = /\w/.test(text) ? 'word' : /[\n\r\u2028\u2029]/.test(text) ? 'newline' : 'other';
    const passed = behindMachine.filter(([, test]) => test.test(text)).map(([raw]) => raw);
    const before: Before = { kind, behind: new Set(passed), key: [kind, ...passed].join(' ') };
    const passes = new Set(compiled.filter(([, test]) => test.test(text)).map(([raw]) => raw));
    const key = `${before.key} ${[...passes].join('\u0000')}`;
    if (!atoms.has(key)) atoms.set(key, { text, before, passes });
  }
  return [...atoms.values()];
}

function stepsFrom(
  edges: readonly (readonly Edge[])[],
  from: number,
  before: Before,
  atom: TestedAtom,
  multiline: boolean,
  within: ReadonlySet<number> | undefined,
): Step[] {
  const paths = new Map<number, number>();
  const visits = new Map<number, number>();
  const path = new Set<number>();
  const visit = (at: number): void => {
    const count = visits.get(at) ?? 0;
    if (path.has(at) || count >= 2 || within?.has(at) === false) return;
    visits.set(at, count + 1);
    path.add(at);
    for (const edge of edges[at] ?? []) {
      if (edge.kind === 'character') {
        const inside = within?.has(edge.to) !== false;
        if (inside && atom.passes.has(edge.test)) paths.set(edge.to, Math.min(2, (paths.get(edge.to) ?? 0) + 1));
      } else if (edge.kind === 'empty' || holds(edge.guard, before, atom.before, multiline)) visit(edge.to);
    }
    path.delete(at);
  };
  visit(from);
  return [...paths].map(([to, count]) => ({ to, paths: count }));
}

/** Whether an assertion can hold where one character has been read and another one follows. */
function holds(guard: Guard, before: Before, next: Before, multiline: boolean): boolean {
  const boundary = (before.kind === 'word') !== (next.kind === 'word');
  if (typeof guard === 'object') return before.behind.has(guard.behind) !== guard.negate;
  switch (guard) {
    case 'start':
      return multiline && before.kind === 'newline';
    case 'end':
      return multiline && next.kind === 'newline';
    case 'word':
      return boundary;
    case 'not-word':
      return !boundary;
    case 'look':
      return true;
  }
}

function reaches(edges: readonly (readonly Edge[])[], from: number, end: number): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    for (const edge of edges[at] ?? []) if (edge.kind === 'empty') seen.add(edge.to);
  }
  return seen.has(end);
}
