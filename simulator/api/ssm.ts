import { isObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { pageOf, textsIn } from './text.ts';

const MOST_NAMES = 10;

const getParameters: Operation = (world, input) => {
  const names = textsIn(input.Names);
  if (names.length === 0 || names.length > MOST_NAMES || new Set(names).size < names.length) {
    const message = `1 validation error detected: Value '[${names.join(', ')}]' at 'names' failed to satisfy constraint: Member must have length less than or equal to ${MOST_NAMES}`;
    throw new Refusal('ValidationException', message);
  }
  return {
    Parameters: names.flatMap((name) => echo(world, name, input.WithDecryption === true) ?? []),
    InvalidParameters: names.filter((name) => !world.parameters.has(baseOf(name))),
  };
};

/** A name without its version or label. */
const baseOf = (name: string): string => name.split(':')[0] ?? '';

function echo(world: World, name: string, isDecrypted: boolean) {
  const parameter = world.parameters.get(baseOf(name));
  if (parameter === undefined) return null;
  const { type, value } = parameter;
  const base = baseOf(name);
  const isHidden = type === 'SecureString' && !isDecrypted;
  return {
    Name: base,
    Type: type,
    Value: isHidden ? `AQICAH${Buffer.from(value).toString('base64')}` : value,
    ...(name !== base && { Selector: name.slice(base.length) }),
    Version: 1,
    LastModifiedDate: seconds(world.startMs),
    ARN: arnOf(world, 'ssm', `parameter${base.startsWith('/') ? '' : '/'}${base}`),
    DataType: 'text',
  };
}

const MOST_PARAMETERS = 50;

/** By one filter of names: equal to one of the values, or beginning with one of them. */
const describeParameters: Operation = (world, input) => {
  const [filter] = Array.isArray(input.ParameterFilters) ? input.ParameterFilters.filter(isObject) : [];
  const values = textsIn(filter?.Values);
  if (filter?.Key !== 'Name' || values.length === 0 || values.length > MOST_PARAMETERS) {
    throw new Refusal('InvalidFilterKey', "The filter isn't valid. Verify the syntax and try again.");
  }
  const isEqual = filter.Option === undefined || filter.Option === 'Equals';
  const names = new Set(world.parameters.keys());
  if (isEqual && !world.onlyAdded) for (const value of values) names.add(value);
  const found = [...names].filter((name) =>
    values.some((value) => (isEqual ? name === value : name.startsWith(value))),
  );
  const { page, next } = pageOf(
    found,
    { maxResults: input.MaxResults ?? 10, nextToken: input.NextToken ?? null },
    10,
    50,
  );
  return {
    Parameters: page.map((name) => ({
      Name: name,
      Type: world.parameters.get(name)?.type ?? 'SecureString',
      Version: 1,
      LastModifiedDate: seconds(world.startMs),
    })),
    ...(next !== null && { NextToken: next }),
  };
};

export const SSM_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetParameters: getParameters,
  DescribeParameters: describeParameters,
};
