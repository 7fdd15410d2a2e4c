/** What a source file imports and which of the outside world's names it uses, read off its syntax tree. */
import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { read } from './repository.ts';

export type Import = {
  /** A path from the root for our own files, else the package or `node:` module as it is written. */
  target: string;
  own: boolean;
  /** Whether only types come from there, so that nothing is left of it at run time. */
  typeOnly: boolean;
  /** Whether it is loaded only when the code comes to it: `await import(…)`. */
  lazy: boolean;
};

export type Source = { path: string; imports: Import[]; impurities: string[] };

/** One regular expression of the source: a literal, or where one is made of a text. */
export type PatternSite =
  | { path: string; line: number; pattern: RegExp }
  | { path: string; line: number; made: string };

type Node = { type: string; [member: string]: unknown };

export function readSource(path: string): Source {
  const { program, module, errors } = parseSync(path, read(path), { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const impurities: string[] = [];
  const add = (specifier: string, typeOnly: boolean, lazy = false) => {
    const own = specifier.startsWith('.');
    imports.push({ target: own ? posix.join(posix.dirname(path), specifier) : specifier, own, typeOnly, lazy });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  walk(program as unknown as Node, (node) => {
    if (node.type === 'ImportExpression') add(textOf(node.source), false, true);
    if (node.type === 'TSImportType') add(textOf(node.source ?? node.argument), true);
    const impurity = impurityOf(node);
    if (impurity !== null) impurities.push(impurity);
  });
  return { path, imports, impurities };
}

/** Every regular expression of a file; a place that makes one of a text is told by its code. */
export function patternsOf(path: string): PatternSite[] {
  const text = read(path);
  const { program, errors } = parseSync(path, text, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const sites: PatternSite[] = [];
  walk(program as unknown as Node, (node) => {
    const { start, end, regex } = node as unknown as { start: number; end: number; regex?: RegExpParts };
    const line = () => text.slice(0, start).split('\n').length;
    if (node.type === 'Literal' && regex) {
      sites.push({ path, line: line(), pattern: new RegExp(regex.pattern, regex.flags) });
    }
    const made = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (made && nameOf(node.callee) === 'RegExp') sites.push({ path, line: line(), made: text.slice(start, end) });
  });
  return sites;
}

type RegExpParts = { pattern: string; flags: string };

const GLOBALS = new Set([
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'console',
  'fetch',
  'globalThis',
  'require',
]);

/** The clock, the process, timers, chance, the network: what a pure file is handed instead of reaching for it. */
function impurityOf(node: Node): string | null {
  if (node.type === 'Identifier' && GLOBALS.has(String(node.name))) return String(node.name);
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(name) ? name : null;
  }
  const made = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (made && nameOf(node.callee) === 'Date') {
    const count = (node.arguments as unknown[]).length;
    if (node.type === 'CallExpression') return 'Date()';
    return count === 0 ? 'new Date()' : null;
  }
  return null;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const [member, value] of Object.entries(node)) {
    // A property's name is no use of a global: `step.process`, `{ process: 1 }`, `type T = { process: number }`.
    const isName = (member === 'property' || member === 'key') && node.computed !== true;
    if (isName && (value as Node | null)?.type === 'Identifier') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') walk(child, visit);
    }
  }
}

function nameOf(value: unknown): string {
  const node = value as Node | undefined;
  return node?.type === 'Identifier' ? String(node.name) : '';
}

function textOf(value: unknown): string {
  const node = value as { value?: unknown; literal?: { value?: unknown } } | undefined;
  return String(node?.value ?? node?.literal?.value);
}
