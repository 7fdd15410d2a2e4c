import { isObject, type JsonObject } from '../../src/lib/json.ts';
import { Refusal } from '../core/refusal.ts';
import { ISSUER, isLike, type Role } from '../world/roles.ts';
import type { World } from '../world/world.ts';
import type { Operation } from './operation.ts';

export const STS_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetCallerIdentity: (world) => ({ Arn: world.caller, UserId: 'AROAEXAMPLEEXAMPLE:session', Account: world.account }),

  AssumeRole(world, input) {
    const arn = checkedArn(input);
    const role = world.roles.byArn.get(arn);
    if (role?.trustsCallers !== true) {
      const message = `User: ${world.caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
      throw new Refusal('AccessDenied', message, 403);
    }
    return sessionOf(world, role, input);
  },

  AssumeRoleWithWebIdentity(world, input) {
    const arn = checkedArn(input);
    const { audiences } = world.roles;
    const claims = claimsIn(String(input.WebIdentityToken ?? ''));
    if (claims === null) throw new Refusal('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
    if (claims.iss !== ISSUER || audiences === null) {
      throw new Refusal(
        'InvalidIdentityToken',
        `No OpenIDConnect provider found in your account for ${String(claims.iss)}`,
      );
    }
    if (!audiences.includes(String(claims.aud))) {
      throw new Refusal('InvalidIdentityToken', 'Incorrect token audience');
    }
    const now = Math.floor(world.now / 1000);
    if (Number(claims.exp) <= now) {
      const message = `Token expired: current date/time ${now} must be before the expiration date/time ${String(claims.exp)}`;
      throw new Refusal('ExpiredTokenException', message);
    }
    const role = world.roles.byArn.get(arn);
    // STS does not tell whether there is such a role.
    if (role === undefined || !role.subjects.some((pattern) => isLike(pattern, String(claims.sub)))) {
      throw new Refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    }
    return {
      ...sessionOf(world, role, input),
      SubjectFromWebIdentityToken: String(claims.sub),
      Audience: String(claims.aud),
    };
  },
};

function checkedArn(input: JsonObject): string {
  const name = String(input.RoleSessionName ?? '');
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    const message = `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`;
    throw new Refusal('ValidationError', message);
  }
  return String(input.RoleArn ?? '');
}

/** Issues credentials. A longer duration than the role allows is refused. */
function sessionOf(world: World, role: Role, input: JsonObject): JsonObject {
  const requested = input.DurationSeconds === undefined ? role.sessionMinutes * 60 : Number(input.DurationSeconds);
  if (requested > role.sessionMinutes * 60) {
    throw new Refusal(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const expiresAt = world.now + requested * 1000;
  const key = `ASIA${String(world.roles.sessions.size + 1).padStart(16, '0')}`;
  const name = String(input.RoleSessionName);
  world.roles.sessions.set(key, { roleArn: role.arn, name, expiresAt });
  const secret = Buffer.from(`${key}/${role.name}/${expiresAt}`).toString('base64');
  return {
    Credentials: {
      AccessKeyId: key,
      SecretAccessKey: `k${secret.slice(0, 39)}`,
      SessionToken: `IQoJb3JpZ2luX2VjE${secret}`,
      Expiration: new Date(expiresAt).toISOString(),
    },
    AssumedRoleUser: {
      AssumedRoleId: `AROAEXAMPLEEXAMPLE:${name}`,
      Arn: `arn:${world.partition}:sts::${role.account}:assumed-role/${role.name.split('/').at(-1) ?? ''}/${name}`,
    },
  };
}

function claimsIn(token: string): JsonObject | null {
  const parts = token.split('.');
  if (parts.length !== 3) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return isObject(claims) ? claims : null;
  } catch {
    return null;
  }
}
