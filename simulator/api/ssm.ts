import { Refusal } from '../kernel/refusal.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textsIn } from './text.ts';

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

export const SSM_OPERATIONS: Readonly<Record<string, Operation>> = { GetParameters: getParameters };
