import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  STSClient,
  type STSClientConfig,
} from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Environment } from '../contract/parse.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { claimsOf, type TokenClaims } from '../lib/token-claims.ts';
import { withBoundedAnswers } from './answers.ts';
import { type CallSettings, call } from './call.ts';
import type { CallSubject } from './call-subject.ts';
import { type HttpHandler, requestToken, type TokenEndpoint, tokenEndpointOf } from './oidc-token.ts';
import { type AssumedCredentials, createRoleSession, type RoleSession } from './role-session.ts';
import { chainingRefused, tokenRefused, webIdentityRefused } from './trust-errors.ts';

/** How a role is assumed. */
export type RoleRequest = {
  roleArn: string;
  environment: Environment;
  /** The clients' configuration: region, retries, and how requests travel; `credentials` are those of the environment. */
  configuration: STSClientConfig;
  settings: CallSettings;
  /** Ends a renewal that is in progress. */
  signal: AbortSignal;
};

/** An OIDC token has one or two kilobytes. */
const largestToken = 64 * 1024;

/** A renewal that fails is repeated by the next call anyway. */
const mostAttempts = 5;

/**
 * The session of the role: by GitHub's OIDC token in a job with `id-token: write`, else from the environment's credentials.
 * The duration is not requested, so it is one hour: a longer one could exceed the maximum of the role, and role chaining
 * allows no longer one (STS API reference, AssumeRole). STS is asked at its endpoint in the region.
 */
export function assumeRole(request: RoleRequest): RoleSession {
  const { configuration, environment, signal } = request;
  const settings = { ...request.settings, attempts: Math.min(mostAttempts, request.settings.attempts) };
  const client = new STSClient(configuration);
  const sts = { client, settings, roleArn: request.roleArn, sessionName: sessionNameOf(environment) };
  const hasCredentials = Boolean(environment.AWS_ACCESS_KEY_ID);
  const assume = async (within: AbortSignal): Promise<AssumedCredentials> => {
    const endpoint = endpointIn(environment, request.roleArn);
    if (endpoint === null) return byChaining(sts, within);
    const handler = configuration.requestHandler ?? new NodeHttpHandler();
    const http = withBoundedAnswers(handler, largestToken) as unknown as HttpHandler;
    return byToken(sts, { endpoint, http, hasCredentials }, within);
  };
  const session = createRoleSession(assume, { clock: settings.clock, signal });
  return {
    ...session,
    destroy() {
      session.destroy();
      client.destroy();
    },
  };
}

type Sts = { client: STSClient; settings: CallSettings; roleArn: string; sessionName: string };
type Oidc = { endpoint: TokenEndpoint; http: HttpHandler; hasCredentials: boolean };

/** `ecs-deploy-<run id>`; STS takes 2 to 64 of these characters. */
function sessionNameOf({ GITHUB_RUN_ID: run = '' }: Environment): string {
  return `ecs-deploy-${run.slice(0, 40)}`.replace(/[^\w+=,.@-]/g, '').replace(/-$/, '');
}

function endpointIn(environment: Environment, roleArn: string): TokenEndpoint | null {
  try {
    return tokenEndpointOf(environment);
  } catch (error) {
    throw tokenRefused(unusable(messageOf(error)), roleArn);
  }
}

function unusable(why: string): AwsError {
  const operation = tokenSubject.operation;
  return new AwsError(why, {
    kind: 'refused',
    operation,
    code: 'OidcTokenError',
    resource: null,
    requestId: null,
    action: null,
  });
}

const tokenSubject: CallSubject = {
  operation: "The request for GitHub's OIDC token",
  resource: null,
  mutates: false,
  idempotent: true,
};

async function byToken(sts: Sts, { endpoint, http, hasCredentials }: Oidc, signal: AbortSignal) {
  const { client, settings, roleArn, sessionName } = sts;
  let claims: TokenClaims = claimsOf('');
  const attempt = async (): Promise<AssumedCredentials> => {
    const token = await tokenFor(sts, endpoint, http, signal);
    claims = claimsOf(token);
    const input = { RoleArn: roleArn, RoleSessionName: sessionName, WebIdentityToken: token };
    const subject = subjectOf('sts:AssumeRoleWithWebIdentity', roleArn);
    const send = (abortSignal: AbortSignal) =>
      withPassingTrouble(client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal }));
    const { Credentials } = await call(settings, subject, send, signal);
    return issued(Credentials, sts);
  };
  try {
    // A token is valid for some minutes. One that expired on its way, after pauses of throttling for instance, is replaced.
    return await attempt().catch((error: unknown) => (isExpiredToken(error) ? attempt() : Promise.reject(error)));
  } catch (error) {
    throw webIdentityRefused(error, { roleArn, claims, hasCredentials, redact: settings.redactor.redact });
  }
}

async function tokenFor({ settings, roleArn }: Sts, endpoint: TokenEndpoint, http: HttpHandler, signal: AbortSignal) {
  try {
    const token = await call(settings, tokenSubject, (within) => requestToken(endpoint, http, within), signal);
    settings.redactor.learn([{ name: 'token', value: token }]);
    return token;
  } catch (error) {
    throw tokenRefused(error, roleArn);
  }
}

async function byChaining(sts: Sts, signal: AbortSignal): Promise<AssumedCredentials> {
  const { client, settings, roleArn, sessionName } = sts;
  const input = { RoleArn: roleArn, RoleSessionName: sessionName };
  const send = (abortSignal: AbortSignal) => client.send(new AssumeRoleCommand(input), { abortSignal });
  try {
    const { Credentials } = await call(settings, subjectOf('sts:AssumeRole', roleArn), send, signal);
    return issued(Credentials, sts);
  } catch (error) {
    throw chainingRefused(error, roleArn);
  }
}

function subjectOf(operation: string, roleArn: string): CallSubject {
  // Two sessions are as good as one.
  return { operation, resource: roleArn, mutates: false, idempotent: true };
}

function isExpiredToken(error: unknown): boolean {
  return error instanceof AwsError && /^ExpiredToken/.test(error.details.code);
}

/**
 * STS reports trouble in reading the provider's keys as a wrong token or a communication error; it passes, and the SDK
 * calls only the latter retryable.
 */
async function withPassingTrouble<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const { name, message } = error as Error;
    const passes = /^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message.slice(0, 500));
    throw passes ? Object.assign(error as Error, { $metadata: { httpStatusCode: 503 } }) : error;
  }
}

function issued(credentials: Credentials | undefined, { settings, roleArn }: Sts): AssumedCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw unusable(`STS issued no credentials for ${roleArn}.`);
  settings.redactor.learn([
    { name: 'AWS_ACCESS_KEY_ID', value: AccessKeyId },
    { name: 'AWS_SECRET_ACCESS_KEY', value: SecretAccessKey },
    { name: 'AWS_SESSION_TOKEN', value: SessionToken },
  ]);
  const expiresAtMs = Expiration instanceof Date ? Expiration.getTime() : Number.NaN;
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken, expiresAtMs };
}
