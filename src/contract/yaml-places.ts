/** Where members stand in a YAML or JSON text. Evaluates the YAML parser: load it with `await import()`, for an error only. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from './source-line.ts';

/** The names and indexes that lead from the outermost value to one inside. */
export type Path = readonly (string | number)[];

/**
 * Finds the place of a member: of its key, or of the element of a list. Of a member that is not there it is the place of
 * the one around it; undefined for a text that cannot be read. With `part` it is the place of these characters in the
 * member's value, where the text has them as they are.
 */
export function placesIn(text: string): (path: Path, part?: string) => Place | undefined {
  const lineCounter = new LineCounter();
  // JSON may be indented with tabs, YAML not; blanks in their place move nothing.
  const source = text.replace(/^\uFEFF/, '').replaceAll('\t', ' ');
  const contents = contentsOf(source, lineCounter);
  return (path, part) => {
    const found = contents === null ? undefined : offsetOf(contents.root, path, contents.resolve);
    if (found === undefined) return undefined;
    const inside = part === undefined || found.value === null ? -1 : source.indexOf(part, found.value.from);
    const offset = inside !== -1 && inside < (found.value?.to ?? 0) ? inside : found.offset;
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
}

/** The place of the first key of a YAML or JSON text that is in its mapping already; null for none. */
export function duplicateIn(text: string): Place | null {
  const lineCounter = new LineCounter();
  const source = text.replace(/^\uFEFF/, '').replaceAll('\t', ' ');
  try {
    const { errors } = parseDocument(source, { lineCounter, logLevel: 'silent', prettyErrors: false });
    const found = errors.find(({ code }) => code === 'DUPLICATE_KEY');
    if (found === undefined) return null;
    const { line, col } = lineCounter.linePos(found.pos[0]);
    return { line, column: col };
  } catch {
    return null;
  }
}

type Contents = { root: Node | null; resolve(node: unknown): unknown };

function contentsOf(text: string, lineCounter: LineCounter): Contents | null {
  try {
    const doc = parseDocument(text, { lineCounter, logLevel: 'silent', merge: true });
    return { root: doc.contents, resolve: (node) => (isAlias(node) ? node.resolve(doc) : node) };
  } catch {
    return null;
  }
}

type Found = {
  /** Of the key or the element. */
  offset: number;
  value: { from: number; to: number } | null;
};

function offsetOf(root: Node | null, path: Path, resolve: Contents['resolve']): Found | undefined {
  let offset = root?.range?.[0];
  let node: unknown = root;
  for (const step of path) {
    const at = resolve(node);
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined || !isScalar(pair.key)) return around(offset);
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(at)) {
      const item = at.items[Number(step)] as Node | undefined;
      if (item === undefined) return around(offset);
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return around(offset);
  }
  const value = resolve(node);
  const range = isScalar(value) ? value.range : undefined;
  return offset === undefined ? undefined : { offset, value: range ? { from: range[0], to: range[1] } : null };
}

function around(offset: number | undefined): Found | undefined {
  return offset === undefined ? undefined : { offset, value: null };
}
