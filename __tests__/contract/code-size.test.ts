import { expect, test } from '@jest/globals';
import { parseSync } from 'rolldown/utils';
import { filesIn, read } from '../support/repository.ts';

/** Files that are one table. */
const tables = ['src/contract/inputs.ts', 'src/contract/permissions.ts'];
const maxFileLines = 400;
const maxFunctionLines = 50;

type Node = { type: string; start: number; end: number; [member: string]: unknown };

const isFunction = ({ type }: Node) =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Functions with no function of their own inside: what builds an object of methods is as long as these are. */
function longFunctions(path: string): string[] {
  const text = read(path);
  const long: string[] = [];
  const walk = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.map(walk).includes(true);
    if (typeof value !== 'object' || value === null) return false;
    const inner = Object.values(value).map(walk).includes(true);
    const node = value as Node;
    if (typeof node.type !== 'string' || !isFunction(node)) return inner;
    const lines = text.slice(node.start, node.end).split('\n').length;
    if (!inner && lines > maxFunctionLines)
      long.push(`${path}: ${lines} lines from ${text.slice(node.start, node.start + 60)}`);
    return true;
  };
  walk(parseSync(path, text, { lang: 'ts' }).program);
  return long;
}

const files = filesIn('src', '.ts').filter((path) => !path.endsWith('.examples.ts'));

test('no file is longer than 400 lines, but for tables', () => {
  const long = files.filter((path) => !tables.includes(path) && read(path).split('\n').length > maxFileLines);
  expect(long).toEqual([]);
});

test('no function is longer than 50 lines', () => {
  expect(files.flatMap(longFunctions)).toEqual([]);
});
