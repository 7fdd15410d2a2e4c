import { AwsError, type AwsErrorKind, messageOf } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import { isKnownRegion, nearestRegion, regionOfHost } from '../lib/regions.ts';
import type { CallSubject } from './call.ts';

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

/** The connection broke, and nobody knows on which side of the request. */
const brokenCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
]);

/** Turns whatever the SDK threw into an AwsError that says what was asked, what AWS answered and what is lacking. */
export function toAwsError(error: unknown, subject: CallSubject, signal: AbortSignal, redactor: Redactor): AwsError {
  if (error instanceof AwsError) return error;
  const thrown = partsOf(error);
  const kind = signal.aborted ? 'aborted' : kindOf(thrown, subject.write);
  const action = kind === 'denied' ? deniedAction(thrown.message, subject.operation) : null;
  const { operation, resource } = subject;
  const details = { kind, operation, code: thrown.code, resource, requestId: thrown.requestId, action };
  return new AwsError(redactor.redact(sentence(thrown, subject, kind, action)), details, error);
}

function partsOf(error: unknown): Thrown {
  const record = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const metadata = (record.$metadata ?? {}) as Record<string, unknown>;
  const name = typeof record.name === 'string' ? record.name : 'Error';
  const nodeCode = typeof record.code === 'string' ? record.code : null;
  return {
    name,
    message: messageOf(error),
    code: name === 'Error' || name === 'TypeError' ? (nodeCode ?? name) : name,
    status: typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null,
    requestId: typeof metadata.requestId === 'string' ? metadata.requestId : null,
    skewCorrected: metadata.clockSkewCorrected === true,
    host: typeof record.hostname === 'string' ? record.hostname : null,
  };
}

function kindOf(thrown: Thrown, write: boolean): AwsErrorKind {
  const { code, message, status } = thrown;
  if (status === 429 || throttlingCodes.has(code)) return 'throttled';
  // RegisterTaskDefinition's way of saying that somebody else registers the same family at this moment.
  if (/too many concurrent attempts/i.test(message)) return 'throttled';
  // The SDK has set its clock by the answer: the next attempt is signed with the right time.
  if (thrown.skewCorrected && (credentialCodes.has(code) || code === 'RequestTimeTooSkewed')) return 'transient';
  if (credentialCodes.has(code) || /security token .*expired/i.test(message)) return 'credentials';
  if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/.test(code)) return 'denied';
  if (/is not authorized to perform/i.test(message)) return 'denied';
  // No pause gives a mistyped region an address.
  if (mistypedRegion(thrown) !== null) return 'refused';
  if (unsentCodes.has(code)) return 'transient';
  if (brokenCodes.has(code) || /socket hang up/i.test(message)) return write ? 'lost' : 'transient';
  if (status !== null && status >= 500) return write ? 'lost' : 'transient';
  return 'refused';
}

/** The region of a host that does not exist, where it is none of AWS's; null for every other trouble. */
function mistypedRegion({ code, host }: Thrown): string | null {
  const region = code === 'ENOTFOUND' && host !== null ? regionOfHost(host) : null;
  return region === null || isKnownRegion(region) ? null : region;
}

/** The action that IAM names in its refusal, which may be another than the one called (iam:PassRole, ecs:TagResource). */
function deniedAction(message: string, operation: string): string {
  return /not authorized to perform:?\s+([a-z0-9-]+:[A-Za-z*]+)/i.exec(message)?.[1] ?? operation;
}

function sentence(thrown: Thrown, subject: CallSubject, kind: AwsErrorKind, action: string | null): string {
  const about = subject.resource === null ? subject.operation : `${subject.operation} (${subject.resource})`;
  if (kind === 'aborted') return `${about} was cut off because the run was cancelled.`;
  const said = `${thrown.code}: ${thrown.message}`;
  const region = mistypedRegion(thrown);
  if (region !== null) {
    const near = nearestRegion(region);
    const hint = near === null ? '' : ` Did you mean \`${near}\`?`;
    return `${about} failed: there is no region \`${region}\`, since the address ${thrown.host} does not exist.${hint} Set \`aws-region\`, or AWS_REGION, to a region of AWS.`;
  }
  const request = thrown.requestId === null ? '' : ` (request ${thrown.requestId})`;
  if (kind === 'denied')
    return `${about} was denied: ${said}${request}. Allow ${action} for the role that this job uses.`;
  if (kind === 'credentials') {
    return `${about} failed because of the AWS credentials: ${said}${request}. Get fresh ones in this job by a step of aws-actions/configure-aws-credentials before this one; for long waits raise its role-duration-seconds.`;
  }
  if (kind === 'lost') return `The answer to ${about} was lost: ${said}${request}`;
  return `${about} failed: ${said}${request}`;
}
