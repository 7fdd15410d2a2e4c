/** The arithmetic of metric expressions: numbers, ids, `+ - * /` and parentheses. Anything else is refused. */

type Series = ReadonlyMap<string, ReadonlyMap<number, number>>;
type Value = number | ReadonlyMap<number, number>;

/** @throws Error for what it does not understand */
export function evaluate(expression: string, series: Series): Map<number, number> {
  const tokens = expression.match(/\d+(?:\.\d+)?|\w+|[-+*/()]/g) ?? [];
  let at = 0;
  const next = (): string | undefined => tokens[at];
  const factor = (): Value => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = sum();
      if (tokens[at++] !== ')') throw new Error('Unmatched parentheses');
      return inner;
    }
    if (token === '-') return combine(0, factor(), '-');
    if (token !== undefined && /^\d/.test(token)) return Number(token);
    const known = token === undefined ? undefined : series.get(token);
    if (known === undefined) throw new Error(`Undefined variable ${token ?? ''}`);
    return known;
  };
  const product = (): Value => {
    let value = factor();
    while (next() === '*' || next() === '/') {
      const operator = tokens[at++] ?? '';
      value = combine(value, factor(), operator);
    }
    return value;
  };
  const sum = (): Value => {
    let value = product();
    while (next() === '+' || next() === '-') {
      const operator = tokens[at++] ?? '';
      value = combine(value, product(), operator);
    }
    return value;
  };
  const result = sum();
  if (at < tokens.length) throw new Error(`Unexpected ${tokens[at]}`);
  if (typeof result === 'number') throw new Error('The expression does not return a time series');
  return new Map(result);
}

/** Only the periods that both have. */
function combine(one: Value, other: Value, operator: string): Value {
  if (typeof one === 'number' && typeof other === 'number') return apply(one, other, operator);
  const times = typeof one === 'number' ? (other as ReadonlyMap<number, number>).keys() : one.keys();
  const result = new Map<number, number>();
  for (const time of times) {
    const left = typeof one === 'number' ? one : one.get(time);
    const right = typeof other === 'number' ? other : other.get(time);
    if (left === undefined || right === undefined || (operator === '/' && right === 0)) continue;
    result.set(time, apply(left, right, operator));
  }
  return result;
}

function apply(one: number, other: number, operator: string): number {
  if (operator === '+') return one + other;
  if (operator === '-') return one - other;
  return operator === '*' ? one * other : one / other;
}
