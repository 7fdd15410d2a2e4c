import { revisionName } from '../../lib/arn.ts';
import { plural } from '../../lib/text.ts';
import { containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { passingBefore, type TargetFailure } from '../targets.ts';

/** What all explanations of a failed check at the load balancer say. Nothing is said of a check that was not read. */

export const where = (failure: TargetFailure): string => `target group ${failure.name}`;
export const portWord = ({ port }: TargetFailure): string => (port === null ? 'its port' : `port ${port}`);
export const containerWord = ({ container }: TargetFailure): string =>
  container === null ? 'The container' : `Container ${container}`;
export const answers = ({ codes }: TargetFailure): string => codes.join(', ');

/** ` at /health`; empty where the path is not known. */
export const atPath = ({ group }: TargetFailure): string =>
  group?.check.path == null ? '' : ` at ${group.check.path}`;

/** `, and 200 is expected`; empty where the codes that count as healthy are not known. */
export const expected = ({ group }: TargetFailure): string =>
  group?.check.matcher == null ? '' : `, and ${group.check.matcher} is expected`;

export const has = ({ kind, codes }: TargetFailure, from: number, to: number): boolean =>
  kind === 'codes' && codes.some((code) => code >= from && code <= to);

export function graceAdvice(of: Evidence): string[] {
  if (of.graceSeconds >= 60) return [];
  return [
    `Give the application time to start: healthCheckGracePeriodSeconds is ${of.graceSeconds} (service-overrides).`,
  ];
}

export function modify({ group, arn, name }: TargetFailure, option: string): string {
  const target = group?.arn ?? arn;
  if (target !== null) return `aws elbv2 modify-target-group --target-group-arn ${target} ${option}`;
  return `aws elbv2 modify-target-group ${option} --target-group-arn with the ARN of ${name}`;
}

export function describe({ group, arn, name }: TargetFailure): string {
  const target = group?.arn ?? arn;
  return `aws elbv2 describe-target-groups ${target === null ? `--names ${name}` : `--target-group-arns ${target}`}`;
}

export const groupsAdvice = (failure: TargetFailure): string =>
  `Allow inbound traffic from the load balancer's security group on ${portWord(failure)} in the tasks' security group.`;

/**
 * Where tasks of the revision before pass the very check that the new ones fail, the new revision is at fault, and a
 * change of the check would take down what still serves. Null where that is not known.
 */
export function sharedCheck(
  failure: TargetFailure,
  of: Evidence,
): { pass: string; first: string; warning: string } | null {
  const passing = passingBefore(of, failure.group);
  if (passing === null) return null;
  const [before, now] = [revisionName(passing.revision), revisionName(of.revision)];
  const [tasks, pass] = [plural(passing.count, 'running task'), passing.count === 1 ? 'passes' : 'pass'];
  return {
    pass: `The ${tasks} of ${before} ${pass} the same check, so ${now} is at fault and not the check.`,
    first: `Look at what ${now} changed against ${before}: the check and the network are the same for both. ${tryIt(failure, of)}`,
    warning: `Do not change the health check of ${where(failure)} for it: the tasks of ${before} serve behind the same check and would fail. Where it has to change, let a revision answer both the old and the new check first.`,
  };
}

/** The request of the check, made to the image by hand. */
function tryIt({ container, port, group }: TargetFailure, { definition }: Evidence): string {
  const image = containersOf(definition).find(({ name }) => name === container)?.image ?? '';
  if (port === null || !/^[\w./:@-]{1,400}$/.test(image))
    return 'Run its image by hand and make the request of the check.';
  const path = group?.check.path;
  const request = `\`curl -i http://localhost:${port}${path ?? '/'}\`${path === undefined ? ' with the path of the check' : ''}`;
  return `Run \`docker run --rm -p ${port}:${port} ${image}\`, then ${request}.`;
}
