import type { Path } from '../../contract/yaml-places.ts';
import { isObject, type JsonObject } from '../../lib/json.ts';
import { insteadOf, REVISION_MEMBERS } from '../express/members.ts';
import type { MemberFinding } from './check-members.ts';

/** `problem` is a clause, or sentences. */
type Wrong = { path: Path; problem: string };

/** What is wrong with the file of an Express service, beside names and types. Pure. */
export function expressProblems(value: JsonObject): Wrong[] {
  return [...ownRevisionProblems(value), ...networkProblems(value), ...scalingProblems(value)];
}

/** A task definition of one's own and the members that ECS makes one of exclude each other (types of the AWS SDK, "taskDefinitionArn"). */
function ownRevisionProblems(value: JsonObject): Wrong[] {
  const named = REVISION_MEMBERS.filter((name) => isGiven(value[name]));
  if (isGiven(value.taskDefinitionArn)) {
    return named.map((name) => ({
      path: [name],
      problem: `\`${name}\` and \`taskDefinitionArn\` exclude each other: a task definition of your own has it already`,
    }));
  }
  if (isGiven(value.primaryContainer)) return [];
  return named.map((name) => ({
    path: [name],
    problem: `\`${name}\` belongs to \`primaryContainer\`, which the file does not have: write it in the task definition, or add \`primaryContainer\``,
  }));
}

function networkProblems({ networkConfiguration: network }: JsonObject): Wrong[] {
  if (!isObject(network) || network.awsvpcConfiguration === undefined) return [];
  const problem =
    '`awsvpcConfiguration` is of CreateService: an Express service has `subnets` and `securityGroups` right in `networkConfiguration`';
  return [{ path: ['networkConfiguration', 'awsvpcConfiguration'], problem }];
}

function scalingProblems({ scalingTarget: scaling }: JsonObject): Wrong[] {
  if (!isObject(scaling)) return [];
  const { minTaskCount: min, maxTaskCount: max } = scaling;
  const counts = Object.entries({ minTaskCount: min, maxTaskCount: max }).flatMap(([name, count]): Wrong[] => {
    if (typeof count !== 'number' || (Number.isInteger(count) && count >= 0)) return [];
    return [{ path: ['scalingTarget', name], problem: `\`scalingTarget.${name}\` must be a whole number from 0 on` }];
  });
  if (counts.length > 0 || typeof min !== 'number' || typeof max !== 'number' || min <= max) return counts;
  const problem = `\`scalingTarget.minTaskCount\` is ${min}, more than \`maxTaskCount\`, which is ${max}`;
  return [{ path: ['scalingTarget', 'minTaskCount'], problem }];
}

/** A member of CreateService in the file of an Express service. */
export function misplaced(name: string): string {
  const hint = insteadOf(name);
  if (name === 'autoScaling') return `an Express service has no \`autoScaling\`. ${hint}`;
  const problem = `\`${name}\` is a member of CreateService, but this file describes an Express service: it has \`primaryContainer\` or \`infrastructureRoleArn\``;
  return hint === null ? problem : `${problem}. ${hint}`;
}

/** The image may be given by an input, or stay as it is. */
export function isMissingImage({ path, kind }: MemberFinding, value: JsonObject): boolean {
  const container = value.primaryContainer;
  return (
    kind === 'problem' &&
    path.length === 1 &&
    path[0] === 'primaryContainer' &&
    isObject(container) &&
    !isGiven(container.image)
  );
}

function isGiven(member: JsonObject[string] | undefined): boolean {
  return member !== undefined && member !== null && member !== '';
}
