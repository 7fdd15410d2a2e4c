import { parseArn } from '../lib/arn.ts';
import { AwsError, type AwsErrorKind, messageOf } from '../lib/errors.ts';
import { withFullStop } from '../lib/text.ts';
import type { TokenClaims } from '../lib/token-claims.ts';
import { audience } from './oidc-token.ts';

/** What is known of an OIDC token that STS did not accept. */
export type RefusedToken = {
  roleArn: string;
  claims: TokenClaims;
  /** The environment has credentials, too. */
  hasCredentials: boolean;
  redact(text: string): string;
};

/** As a job has to have it, ready to copy. */
const permissionLines = 'permissions:\n  id-token: write\n  contents: read';

const gitHubIssuer = 'https://token.actions.githubusercontent.com';

/** GitHub did not issue a token: said with what a job needs for one. */
export function tokenRefused(error: unknown, roleArn: string): unknown {
  if (!(error instanceof AwsError) || error.details.kind === 'aborted') return error;
  const isOutage = error.details.kind === 'transient' || error.details.kind === 'throttled';
  const advice = isOutage
    ? 'GitHub may have an outage: see https://www.githubstatus.com, and run the job again.'
    : `A job gets a token with these lines in the workflow:\n${permissionLines}`;
  const message = `\`role-to-assume\` ${roleArn} could not be assumed by the OIDC token of this job. ${withFullStop(error.message)} ${advice}`;
  // Without a token there will be none at the next attempt.
  return explained(error, message, isOutage ? error.details.kind : 'credentials');
}

/** STS did not accept the token: said with its claims, and with what has to be changed. */
export function webIdentityRefused(error: unknown, token: RefusedToken): unknown {
  if (!(error instanceof AwsError)) return error;
  const { kind, code, operation } = error.details;
  if (kind === 'aborted' || operation !== 'sts:AssumeRoleWithWebIdentity') return error;
  if (kind === 'transient' || kind === 'throttled') return error;
  const said = error.details.said ?? messageOf(error);
  const cause = webIdentityCauses.find(({ when }) => when.test(`${code} ${said}`))?.say(token) ?? general(token);
  const other = token.hasCredentials
    ? ' The AWS credentials of the environment were not used: in a job with `id-token: write` the role is assumed by the OIDC token.'
    : '';
  const message = `\`role-to-assume\` ${token.roleArn} could not be assumed by the OIDC token of this job. ${requestOf(error)} ${cause}${other}`;
  return explained(error, token.redact(message), kind === 'denied' ? 'denied' : 'credentials');
}

type Cause = { when: RegExp; say(token: RefusedToken): string };

const webIdentityCauses: readonly Cause[] = [
  {
    when: /no openidconnect provider found/i,
    say: (token) =>
      `Account ${accountOf(token.roleArn)} has no IAM OIDC identity provider for ${issuerOf(token)}. Create it: aws iam create-open-id-connect-provider --url ${issuerOf(token)} --client-id-list ${audience}`,
  },
  {
    when: /audience/i,
    say: (token) =>
      `The audience of the token is ${quote(token.claims.aud)}, and the IAM OIDC identity provider does not list it. Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerOf(token)} --client-id ${audience}`,
  },
  {
    when: /^ExpiredToken/,
    say: () =>
      'A new token was requested, and STS called that one expired, too. If this is a self-hosted runner, compare its clock and that of its GitHub server with the time.',
  },
  { when: /AccessDenied|not authorized/i, say: trustAdvice },
  {
    when: /RegionDisabled|is not activated/i,
    say: (token) =>
      `Activate STS for the region in account ${accountOf(token.roleArn)}: IAM console, "Account settings", "Security Token Service (STS)"; or deploy with another \`aws-region\`.`,
  },
];

/** STS answers the same for a role that does not exist, so that its existence is not told. */
function trustAdvice(token: RefusedToken): string {
  const host = issuerOf(token).replace(/^https:\/\//, '');
  return `Either there is no such role, or its trust policy does not allow this token.\n${claimsText(token)}\nThe trust policy must allow sts:AssumeRoleWithWebIdentity to the principal {"Federated": "${providerOf(token)}"}, with conditions that these claims meet: "${host}:aud" is ${quote(token.claims.aud)}, and "${host}:sub" is, or with StringLike matches, ${quote(token.claims.sub)}. Letter case counts. In a job with \`environment:\` the sub ends with the environment, and not with the branch.`;
}

function general(token: RefusedToken): string {
  return `${claimsText(token)} Compare the ARN with that of the role, and these claims with its trust policy.`;
}

function claimsText({ claims }: RefusedToken): string {
  const { iss: _, ...shown } = claims;
  const parts = Object.entries(shown).flatMap(([name, value]) => (value === null ? [] : [`${name} ${quote(value)}`]));
  return parts.length === 0 ? 'The claims of the token could not be read.' : `The token says: ${parts.join(', ')}.`;
}

function issuerOf({ claims }: RefusedToken): string {
  return claims.iss !== null && /^https:\/\/[\w.:/-]{1,300}$/.test(claims.iss) ? claims.iss : gitHubIssuer;
}

function providerOf(token: RefusedToken): string {
  const arn = parseArn(token.roleArn);
  const host = issuerOf(token).replace(/^https:\/\//, '');
  return `arn:${arn?.partition ?? 'aws'}:iam::${accountOf(token.roleArn)}:oidc-provider/${host}`;
}

/** The environment's credentials did not suffice: said with what the policies need, and with the way without them. */
export function chainingRefused(error: unknown, roleArn: string): unknown {
  if (!(error instanceof AwsError)) return error;
  const { kind, code } = error.details;
  if (kind === 'aborted' || kind === 'transient' || kind === 'throttled') return error;
  const intro = `\`role-to-assume\` ${roleArn} could not be assumed`;
  const byToken = `To assume it by GitHub's OIDC token instead, add these lines to the workflow:\n${permissionLines}`;
  if (code === 'CredentialsProviderError') {
    const why = 'the job has no permission to request an OIDC token, and the environment has no AWS credentials';
    return explained(error, `${intro}: ${why}. Add these lines to the workflow:\n${permissionLines}`, 'credentials');
  }
  if (kind === 'credentials') {
    const why = 'STS did not accept the AWS credentials of the environment, from which it is assumed (role chaining).';
    const limit = 'Credentials that expire during the run cannot renew the session.';
    return explained(error, `${intro}. ${requestOf(error)} ${why} ${limit} ${byToken}`, 'credentials');
  }
  const advice =
    'It was assumed from the AWS credentials of the environment (role chaining), since the job has no OIDC token. Their policies must allow sts:AssumeRole on the role, and its trust policy must name them as a principal. STS answers the same for a role that does not exist.';
  return explained(error, `${intro}. ${requestOf(error)} ${advice} ${byToken}`, kind);
}

/** What STS answered, with the operation and the request. */
function requestOf(error: AwsError): string {
  const { operation, said, requestId } = error.details;
  const request = requestId === null ? '' : ` (request ${requestId})`;
  return withFullStop(`${operation} answered ${said ?? error.message}${request}`);
}

function explained(error: AwsError, message: string, kind: AwsErrorKind): AwsError {
  return new AwsError(message, { ...error.details, kind }, error);
}

function accountOf(roleArn: string): string {
  return parseArn(roleArn)?.account ?? '';
}

/** A claim as JSON has it: no control character and no quote is left as it is. */
function quote(text: string | null): string {
  return text === null ? 'not set' : JSON.stringify(text);
}
