/**
 * The exceptions that mean "could not begin". Everything that goes wrong after the first write is a value
 * in the report instead; any other exception is a bug of ours.
 */

/** One thing that is wrong with what the user gave. Never holds the value of a secret-bearing input. */
export type Problem = {
  /** The input that it concerns, as in `with:`; null when it is about no single input. */
  input: string | null;
  /** What is wrong, what was given, what is allowed: whole sentences. */
  message: string;
  /** What a right value looks like, ready to copy; null when there is none to show. */
  example: string | null;
  /** Id of the preflight check that found it. */
  check?: string;
};

/** Every problem of the run at once, so that one failed step shows all of them. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  /** What was noticed beside them and may be their reason, such as a mistyped name in `with:`. */
  readonly warnings: readonly string[];

  constructor(problems: readonly Problem[], warnings: readonly string[] = []) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
    this.warnings = warnings;
  }
}

/** What became of a call to AWS that did not succeed, as far as repeating it is concerned. */
export type AwsErrorKind =
  /** Refused before anything was done: over quota. Safe to repeat. */
  | 'throttled'
  /** The request never left or a read met a broken server: safe to repeat. */
  | 'transient'
  /** A write whose answer was lost (reset, time-out, 5xx): it may or may not have been done. */
  | 'lost'
  /** Not allowed; `action` names the IAM action to add. */
  | 'denied'
  /** Credentials missing, invalid or expired. */
  | 'credentials'
  /** The run was cancelled while the call was in progress. */
  | 'aborted'
  /** AWS said no for a reason of its own; repeating it would meet the same answer. */
  | 'refused';

export type AwsErrorDetails = {
  kind: AwsErrorKind;
  /** `ecs:UpdateService`: the service's IAM prefix and the operation. */
  operation: string;
  /** The error's code as AWS names it, `ClientException` for instance. */
  code: string;
  /** What the call was about: a service's, a family's, an image's name; null when it has none. */
  resource: string | null;
  requestId: string | null;
  /** The IAM action that is lacking; null unless `kind` is `denied`. */
  action: string | null;
  /** AWS's own words on one line, `Code: message`; absent where no answer was read. */
  said?: string;
};

export class AwsError extends Error {
  readonly details: AwsErrorDetails;

  constructor(message: string, details: AwsErrorDetails, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AwsError';
    this.details = details;
  }
}

/** Whether AWS refused a call with one of these codes. */
export function isRefusedAs(error: unknown, codes: readonly string[]): error is AwsError {
  return error instanceof AwsError && codes.includes(error.details.code);
}

/** GitHub refused or did not answer: worth a notice, never a deploy. */
export class GitHubError extends Error {
  /** Of GitHub's answer; null where there was none. */
  readonly status: number | null;

  constructor(message: string, status: number | null) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
