import type { HttpAnswer } from '../../apis/http.ts';
import { isObject, isSameJson, isTooDeep, type Json } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import type { Stage } from '../check.ts';
import type { LinearPattern } from '../pattern.ts';
import { fill } from '../placeholders.ts';
import { isWithin, type StatusRange, statusText } from './status.ts';

/** What an answer must be like. */
export type Expected = {
  status: readonly StatusRange[];
  contains: string | null;
  matches: string | null;
  /** Dotted paths and the values that must be there. */
  json: Readonly<Record<string, Json>> | null;
  /** Compiles `matches`, and quotes a text for it; loaded with the item that needs it. */
  patterns: Patterns | null;
};

export type Patterns = {
  compilePattern(source: string): LinearPattern | { problem: string };
  quotePattern(text: string): string;
};

export function expectationText({ status, contains, matches, json }: Expected): string {
  const parts = [
    `status ${statusText(status)}`,
    ...(contains === null ? [] : [`contains ${JSON.stringify(cut(contains, 100))}`]),
    ...(matches === null ? [] : [`matches ${JSON.stringify(cut(matches, 100))}`]),
    ...Object.entries(json ?? {}).map(([path, value]) => `${cut(path, 60)} is ${cut(JSON.stringify(value), 100)}`),
  ];
  return parts.join(', ');
}

/** Why an answer is not as asked: a sentence; null where it is. */
export function mismatchOf(expected: Expected, answer: HttpAnswer, stage: Stage): string | null {
  if (answer.kind === 'none') return `No answer: ${stage.show(answer.why)}.`;
  if (!isWithin(answer.status, expected.status)) {
    const to = answer.location === null ? '' : `, a redirect to ${stage.show(answer.location)} (not followed)`;
    return `HTTP ${answer.status}${to} instead of ${statusText(expected.status)}.`;
  }
  return textMismatch(expected, answer, stage) ?? jsonMismatch(expected, answer, stage);
}

type Read = Extract<HttpAnswer, { kind: 'answer' }>;

function textMismatch({ contains, matches, json, patterns }: Expected, answer: Read, stage: Stage): string | null {
  const { subject, show } = stage;
  if (contains === null && matches === null && json === null) return null;
  if (answer.encoding !== null) {
    return `The answer is compressed (${show(answer.encoding)}), which the request did not ask for, so its text cannot be checked.`;
  }
  const within = answer.cut ? ' in its first 64 KiB' : '';
  if (contains !== null && !answer.text.includes(fill(contains, subject))) {
    return `The answer does not contain ${JSON.stringify(cut(fill(contains, subject), 100))}${within}.`;
  }
  if (matches === null || patterns === null) return null;
  const pattern = patterns.compilePattern(fill(matches, subject, patterns.quotePattern));
  if (!('problem' in pattern) && pattern.matches(answer.text)) return null;
  return `The answer does not match ${JSON.stringify(cut(matches, 100))}${within}.`;
}

function jsonMismatch({ json }: Expected, answer: Read, { subject, show }: Stage): string | null {
  if (json === null) return null;
  if (answer.cut) return 'The answer is longer than 64 KiB, so its JSON cannot be read.';
  let document: Json;
  try {
    document = JSON.parse(answer.text) as Json;
  } catch {
    return 'The answer is not JSON.';
  }
  if (isTooDeep(document)) return 'The answer is JSON that is nested too deeply.';
  for (const [path, value] of Object.entries(json)) {
    const wanted = typeof value === 'string' ? fill(value, subject) : value;
    const found = valueAt(document, path);
    if (found === undefined) return `The answer has no ${JSON.stringify(cut(path, 100))}.`;
    if (!isSameJson(found, wanted)) {
      return `In the answer ${JSON.stringify(cut(path, 100))} is ${show(JSON.stringify(found))} instead of ${cut(JSON.stringify(wanted), 200)}.`;
    }
  }
  return null;
}

/** The value at a dotted path; a key that holds dots itself is found, too. Numbers are places in a list. */
function valueAt(value: Json, path: string): Json | undefined {
  if (Array.isArray(value)) {
    const [head = '', ...rest] = path.split('.');
    const element = /^\d{1,6}$/.test(head) ? value[Number(head)] : undefined;
    return element === undefined || rest.length === 0 ? element : valueAt(element, rest.join('.'));
  }
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot);
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    const found = inner === undefined ? undefined : valueAt(inner, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
