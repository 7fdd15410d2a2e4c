import { allowAdvice, type Denied, policyWord, readDenied } from '../lib/access-denied.ts';
import { AwsError, type AwsErrorKind, messageOf } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import { isKnownRegion, nearestRegion, regionOfHost } from '../lib/regions.ts';
import { withFullStop } from '../lib/text.ts';
import type { CallSubject } from './call-subject.ts';

/** The parts of what the SDK throws that tell one trouble from another. */
type Thrown = {
  name: string;
  message: string;
  code: string;
  status: number | null;
  requestId: string | null;
  skewCorrected: boolean;
  /** The host that was looked up. */
  host: string | null;
};

// The SDK's own list of codes for "slow down" without LimitExceededException: ECS means a quota by it, which no pause mends.
const throttlingCodes = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

const credentialCodes = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'CredentialsProviderError',
  'AuthFailure',
  'RequestExpired',
]);

/** The request never reached AWS. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The connection broke, before or after the request arrived. */
const brokenCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
]);

/**
 * Turns whatever the SDK threw into an AwsError that says what was asked, what AWS answered and what is lacking;
 * `attempts`: how often the call was made until now.
 */
export function toAwsError(
  error: unknown,
  subject: CallSubject,
  signal: AbortSignal,
  redactor: Redactor,
  attempts = 1,
): AwsError {
  if (error instanceof AwsError) return error;
  const thrown = partsOf(error);
  const kind = signal.aborted ? 'aborted' : kindOf(thrown, subject.idempotent);
  const denied = kind === 'denied' ? readDenied(thrown.message) : null;
  const action = kind === 'denied' ? (denied?.action ?? subject.operation) : null;
  const { operation, resource } = subject;
  const { code, requestId } = thrown;
  const said = redactor.redact(saidBy(thrown));
  const message = redactor.redact(sentence(thrown, subject, kind, { denied, action: action ?? operation, attempts }));
  return new AwsError(message, { kind, operation, code, resource, requestId, action, said }, error);
}

/** Characters of an answer that are read and shown: AWS's own sentences have a few hundred. */
const longestMessage = 8_000;

function partsOf(error: unknown): Thrown {
  const record = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const metadata = (record.$metadata ?? {}) as Record<string, unknown>;
  const name = typeof record.name === 'string' ? record.name : 'Error';
  const nodeCode = typeof record.code === 'string' ? record.code : null;
  return {
    name,
    message: messageOf(error).slice(0, longestMessage),
    code: name === 'Error' || name === 'TypeError' ? (nodeCode ?? name) : name,
    status: typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null,
    requestId: typeof metadata.requestId === 'string' ? metadata.requestId : null,
    skewCorrected: metadata.clockSkewCorrected === true,
    host: typeof record.hostname === 'string' ? record.hostname : null,
  };
}

/**
 * "Too many concurrent attempts": another run registers the same family at this moment. The others stand inside an
 * InvalidParameterException where EC2 or another service throttles ECS's own call ("Error retrieving security group
 * information for [sg-…]: Request limit exceeded.").
 */
const throttlingText =
  /too many concurrent attempts|\bRequest limit exceeded|\bRequestLimitExceeded\b|\bRate exceeded\b|\bThrottlingException\b/i;

function kindOf(thrown: Thrown, idempotent: boolean): AwsErrorKind {
  const { code, message, status } = thrown;
  if (status === 429 || throttlingCodes.has(code)) return 'throttled';
  if (throttlingText.test(message)) return 'throttled';
  // The SDK has set its clock by the answer: the next attempt is signed with the right time.
  if (thrown.skewCorrected && (credentialCodes.has(code) || code === 'RequestTimeTooSkewed')) return 'transient';
  if (credentialCodes.has(code) || /security token .{0,120}expired/i.test(message)) return 'credentials';
  if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/.test(code)) return 'denied';
  if (/is not authorized to perform/i.test(message)) return 'denied';
  // No pause gives a mistyped region an address.
  if (mistypedRegion(thrown) !== null) return 'refused';
  if (unsentCodes.has(code)) return 'transient';
  if (brokenCodes.has(code) || /socket hang up/i.test(message)) return idempotent ? 'transient' : 'lost';
  if (status !== null && status >= 500) return idempotent ? 'transient' : 'lost';
  return 'refused';
}

/** The region of a host that does not exist, where it is none of AWS's; null for every other trouble. */
function mistypedRegion({ code, host }: Thrown): string | null {
  const region = code === 'ENOTFOUND' && host !== null ? regionOfHost(host) : null;
  return region === null || isKnownRegion(region) ? null : region;
}

type Reading = { denied: Denied | null; action: string; attempts: number };

function sentence(thrown: Thrown, subject: CallSubject, kind: AwsErrorKind, reading: Reading): string {
  const about = subject.resource === null ? subject.operation : `${subject.operation} (${subject.resource})`;
  if (kind === 'aborted') return `${about} was cut off because the run was cancelled.`;
  const said = saidBy(thrown);
  const region = mistypedRegion(thrown);
  if (region !== null) {
    const near = nearestRegion(region);
    const hint = near === null ? '' : ` Did you mean \`${near}\`?`;
    return `${about} failed: there is no region \`${region}\`, since the address ${thrown.host} does not exist.${hint} Set \`aws-region\`, or AWS_REGION, to a region of AWS.`;
  }
  const request = thrown.requestId === null ? '' : ` (request ${thrown.requestId})`;
  if (kind === 'denied') return deniedSentence(about, `${said}${request}`, reading);
  if (kind === 'credentials') {
    return `${about} failed because of the AWS credentials: ${said}${request}. Get fresh ones in this job by a step of aws-actions/configure-aws-credentials before this one; for long waits let this step renew its credentials, by \`role-to-assume\`.`;
  }
  if (kind === 'lost') return `The answer to ${about} was lost: ${said}${request}`;
  const tried = reading.attempts > 1 ? ` after ${reading.attempts} attempts` : '';
  return `${about} failed${tried}: ${said}${request}`;
}

function saidBy({ code, message }: Thrown): string {
  return `${code}: ${message.replace(/\s+/g, ' ').trim()}`;
}

/** Whose policy refused, and what to change there: a permissions boundary is not mended by the role's own policy. */
function deniedSentence(about: string, said: string, { denied, action }: Reading): string {
  const { name, isUser, resource } = denied ?? { name: null, isUser: false, resource: null };
  const caller = name === null ? 'the role that this job uses' : `the ${isUser ? 'user' : 'role'} ${name}`;
  const policy = denied === null ? null : policyWord(denied);
  const stated = `${about} was denied${policy === null ? '' : ` ${action}, because ${policy}`}: ${withFullStop(said)}`;
  const note = resourceNote(resource);
  if (denied !== null && policy !== null) return `${stated} ${allowAdvice(denied, caller, action, resource)}${note}`;
  const who = isUser && name !== null ? caller : 'the role that this job uses';
  const parts = [!isUser && name !== null ? `role ${name}` : null, resource === null ? null : `resource ${resource}`];
  const which = parts.filter((part) => part !== null).join(', ');
  return `${stated} Allow ${action} for ${who}.${which === '' ? '' : ` It concerns ${which}.`}${note}`;
}

/** What is easily missed where an action is allowed already, and only not for this resource. */
function resourceNote(resource: string | null): string {
  if (resource === null || !/:(?:service|task)\/[^/]+\/./.test(resource)) return '';
  return ' A policy that names it without its cluster (the short form of the ARN) does not cover it.';
}
