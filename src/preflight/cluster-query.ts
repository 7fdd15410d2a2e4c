/**
 * Placement constraints: a part of ECS's cluster query language.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */

export type Expression =
  | { kind: 'and' | 'or'; parts: Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'compare'; subject: string; operator: Operator; values: string[] };

export type Operator = '==' | '!=' | '=~' | '!~' | 'in' | '!in' | 'exists' | '!exists' | '>' | '>=' | '<' | '<=';

/** What an instance has for a subject; null for nothing, undefined for what is not known here. */
export type SubjectReader = (subject: string) => string | null | undefined;

const SPELLINGS: Readonly<Record<string, Operator>> = {
  equals: '==',
  not_equals: '!=',
  matches: '=~',
  not_matches: '!~',
  not_in: '!in',
  not_exists: '!exists',
  greater_than: '>',
  greater_than_equal: '>=',
  less_than: '<',
  less_than_equal: '<=',
};

/** Longer ones first: `>=` begins with `>`. */
const OPERATORS =
  /^(==|!=|=~|!~|>=|<=|>|<|!in\b|!exists\b|in\b|exists\b|not_equals\b|equals\b|not_matches\b|matches\b|not_in\b|not_exists\b|greater_than_equal\b|greater_than\b|less_than_equal\b|less_than\b)/;
const SUBJECT =
  /^(attribute:[\w.\-/]+|task:group|ec2InstanceId|runningTasksCount|agentVersion|agentConnected|registeredAt)/;

/** What is still to be read. */
type Rest = { text: string };

/** Null when the text is not understood. */
export function parseQuery(text: string): Expression | null {
  const rest = { text };
  const expression = parseOr(rest);
  return expression !== null && rest.text.trim() === '' ? expression : null;
}

function parseOr(rest: Rest): Expression | null {
  return parseJoined(rest, 'or', /^(or\b|\|\|)/i, (inner) => parseJoined(inner, 'and', /^(and\b|&&)/i, parseNot));
}

function parseJoined(
  rest: Rest,
  kind: 'and' | 'or',
  joint: RegExp,
  parsePart: (rest: Rest) => Expression | null,
): Expression | null {
  const parts: Expression[] = [];
  do {
    const part = parsePart(rest);
    if (part === null) return null;
    parts.push(part);
  } while (take(rest, joint) !== null);
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind, parts };
}

function parseNot(rest: Rest): Expression | null {
  if (take(rest, /^(not\b(?!_)|!(?![=~]|in\b|exists\b))/i) !== null) {
    const part = parseNot(rest);
    return part === null ? null : { kind: 'not', part };
  }
  if (take(rest, /^\(/) !== null) {
    const inner = parseOr(rest);
    return take(rest, /^\)/) === null ? null : inner;
  }
  return parseComparison(rest);
}

function parseComparison(rest: Rest): Expression | null {
  const subject = take(rest, SUBJECT);
  const spelled = take(rest, OPERATORS);
  if (subject === null || spelled === null) return null;
  const operator = SPELLINGS[spelled] ?? (spelled as Operator);
  if (operator === 'exists' || operator === '!exists') return { kind: 'compare', subject, operator, values: [] };
  const values = operator === 'in' || operator === '!in' ? parseList(rest) : [parseValue(rest)];
  const known = (values ?? [null]).filter((value) => value !== null);
  return values === null || known.length < values.length ? null : { kind: 'compare', subject, operator, values: known };
}

function parseList(rest: Rest): (string | null)[] | null {
  if (take(rest, /^\[/) === null) return null;
  const values: (string | null)[] = [];
  do values.push(parseValue(rest));
  while (take(rest, /^,/) !== null);
  return take(rest, /^\]/) === null ? null : values;
}

/** In quotes, or up to a blank, a comma or a bracket; parentheses belong to it where they are balanced, as in patterns. */
function parseValue(rest: Rest): string | null {
  const quoted = take(rest, /^("[^"]*"|'[^']*')/);
  if (quoted !== null) return quoted.slice(1, -1);
  return take(rest, /^(?:[^\s,()[\]]|\([^\s()]*\)|\[[^\s[\]]*\][*+?])+/);
}

function take(rest: Rest, pattern: RegExp): string | null {
  const text = rest.text.trimStart();
  const found = pattern.exec(text)?.[0] ?? null;
  if (found !== null) rest.text = text.slice(found.length);
  return found;
}

/** Whether an instance satisfies an expression; null where that cannot be told from here. */
export function satisfies(expression: Expression, read: SubjectReader): boolean | null {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const decisive = expression.kind === 'or';
      const answers = expression.parts.map((part) => satisfies(part, read));
      if (answers.includes(decisive)) return decisive;
      return answers.includes(null) ? null : !decisive;
    }
    case 'not':
      return negated(satisfies(expression.part, read));
    case 'compare':
      return compare(read(expression.subject), expression.operator, expression.values);
  }
}

function negated(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

function compare(has: string | null | undefined, operator: Operator, values: readonly string[]): boolean | null {
  if (has === undefined) return null;
  if (operator === 'exists' || operator === '!exists') return (has !== null) === (operator === 'exists');
  // Nothing says whether "is not x" holds for what an instance does not have at all.
  if (has === null) return operator.startsWith('!') ? null : false;
  const [value = ''] = values;
  switch (operator) {
    case '==':
    case 'in':
      return values.includes(has);
    case '!=':
    case '!in':
      return !values.includes(has);
    case '=~':
      return matches(has, value);
    case '!~':
      return negated(matches(has, value));
    default:
      return compareNumbers(Number(has), operator, Number(value));
  }
}

/** ECS's own bound for the value of an attribute (ECS API reference, "Attribute"), and enough for a pattern. */
const longestMatched = 128;
/** Each repetition multiplies the work by the length of the text. */
const mostRepetitions = 3;

/** Whether a pattern of the user's is cheap to try: few repetitions, and none of a group, which could be one of another. */
function isCheap(pattern: string): boolean {
  const bare = pattern.replace(/\\[^1-9k]/g, 'x').replace(/\[[^[\]]*\]/g, 'x');
  if (pattern.length > longestMatched || /\)[*+{?]|\(\?|\\/.test(bare)) return false;
  return (bare.match(/[*+{]/g) ?? []).length <= mostRepetitions;
}

/**
 * The patterns are Java's: what the whole text matches is a match for certain, and what no part matches is none. What
 * could take long is not tried.
 */
function matches(has: string, pattern: string): boolean | null {
  if (has.length > longestMatched || !isCheap(pattern)) return null;
  try {
    if (new RegExp(`^(?:${pattern})$`).test(has)) return true;
    return new RegExp(pattern).test(has) ? null : false;
  } catch {
    return null;
  }
}

function compareNumbers(has: number, operator: string, value: number): boolean | null {
  if (!Number.isFinite(has) || !Number.isFinite(value)) return null;
  if (operator === '>') return has > value;
  if (operator === '>=') return has >= value;
  return operator === '<' ? has < value : has <= value;
}
