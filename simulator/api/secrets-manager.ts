import { Refusal } from '../core/refusal.ts';
import type { Secret } from '../world/secrets.ts';
import { arnOf, seconds, type World } from '../world/world.ts';
import type { Operation } from './operation.ts';
import { textIn } from './text.ts';

const describeSecret: Operation = (world, input) => {
  const id = textIn(input, 'SecretId') ?? '';
  const secret = find(world, id) ?? (world.onlyAdded ? null : assumed(world, id));
  if (secret === null) {
    throw new Refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }
  const { arn, name, labels, versionId, isDeleted } = secret;
  return {
    ARN: arn,
    Name: name,
    CreatedDate: seconds(world.startMs),
    ...(isDeleted && { DeletedDate: seconds(world.startMs + 7 * 86_400_000) }),
    // A secret without a value shows no versions.
    ...(labels.length > 0 && { VersionIdsToStages: { [versionId]: [...labels] } }),
  };
};

/** By its name, its ARN, or its ARN without the six characters that Secrets Manager has added. */
function find(world: World, id: string): Secret | null {
  for (const secret of world.secrets.values()) {
    if ([secret.name, secret.arn, secret.arn.slice(0, -'-XXXXXX'.length)].includes(id)) return secret;
  }
  return null;
}

function assumed(world: World, id: string): Secret {
  const arn = id.startsWith('arn:') ? id : arnOf(world, 'secretsmanager', `secret:${id}-a1B2c3`);
  const name = (arn.split(':')[6] ?? '').slice(0, -'-XXXXXX'.length);
  return { arn, name, labels: ['AWSCURRENT'], isDeleted: false, versionId: world.ids.uuid() };
}

export const SECRETS_MANAGER_OPERATIONS: Readonly<Record<string, Operation>> = { DescribeSecret: describeSecret };
