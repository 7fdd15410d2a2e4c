import type { CloudFormationApi, Stack } from '../../apis/cloudformation.ts';
import type { Parameter, SsmApi } from '../../apis/ssm.ts';
import { similarNames } from '../../lib/similar.ts';
import type { Lookup, Value } from './filler.ts';

/** What looking up takes of a run. */
export type LookupApis = { ssm: SsmApi; cloudFormation: CloudFormationApi };

/** Names of one GetParameters (Systems Manager API reference). */
const mostNames = 10;

/** Characters of a parameter of the advanced tier (8 KB); an output of a stack has fewer. */
const longestValue = 8_192;

/** Outputs of a stack whose names are compared with a name that it lacks. */
const mostOutputs = 500;

/**
 * Reads parameters, ten with a call, and stacks, one with a call, all side by side.
 *
 * @throws AwsError where a call fails for another reason than that there is no such parameter or stack
 */
export async function lookUp(
  wanted: readonly Lookup[],
  apis: LookupApis,
  signal: AbortSignal,
): Promise<(readonly [Lookup, Value])[]> {
  const parameters = wanted.flatMap((each) => (each.kind === 'ssm' ? [each] : []));
  const outputs = wanted.flatMap((each) => (each.kind === 'cfn' ? [each] : []));
  const names = [...new Set(parameters.map(({ name }) => name))];
  const stackNames = [...new Set(outputs.map(({ stack }) => stack))];
  const [found, stacks] = await Promise.all([
    Promise.all(chunks(names).map((some) => apis.ssm.getParameters(some, signal))),
    Promise.all(stackNames.map(async (name) => [name, await apis.cloudFormation.describeStack(name, signal)] as const)),
  ]);
  const byName = new Map(found.flat().map((parameter) => [parameter.name, parameter]));
  const byStack = new Map(stacks);
  return [
    ...parameters.map((each) => [each, parameterValue(each.name, byName.get(each.name))] as const),
    ...outputs.map((each) => [each, outputValue(each, byStack.get(each.stack) ?? null)] as const),
  ];
}

function chunks(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / mostNames);
  return Array.from({ length: count }, (_, index) => names.slice(index * mostNames, (index + 1) * mostNames));
}

function parameterValue(name: string, parameter: Parameter | undefined): Value {
  if (parameter === undefined) {
    const problem = `There is no parameter \`${name}\` in Systems Manager, in the region and account of this run.`;
    return { problem };
  }
  const { type, value } = parameter;
  if (type === 'SecureString') {
    const problem = `The parameter \`${name}\` is a SecureString, and only plain \`String\` parameters are filled in: a task definition can be read by everyone who may describe it. Name the parameter in \`secrets\`, by \`valueFrom\`; ECS reads it when the container starts.`;
    return { problem };
  }
  if (type !== 'String') {
    const what = type === 'StringList' ? 'a StringList' : 'not a String';
    return { problem: `The parameter \`${name}\` is ${what}, and only plain \`String\` parameters are filled in.` };
  }
  return bounded(value, `The value of the parameter \`${name}\``);
}

function outputValue({ stack: name, output }: { stack: string; output: string }, stack: Stack | null): Value {
  if (stack === null) {
    const problem = `There is no CloudFormation stack \`${name}\` in the region and account of this run.`;
    return { problem };
  }
  const value = stack.outputs.get(output);
  if (value !== undefined) return bounded(value, `The output \`${output}\` of the stack \`${name}\``);
  // Logical ids have letters and digits only: anything else is not shown.
  const names = [...stack.outputs.keys()].slice(0, mostOutputs).filter((each) => /^[A-Za-z0-9]{1,255}$/.test(each));
  const [near] = similarNames(output, names, 1);
  const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  const status = /^[A-Z_]{1,60}$/.test(stack.status) ? ` (${stack.status})` : '';
  return { problem: `The CloudFormation stack \`${name}\`${status} has no output \`${output}\`.${meant}` };
}

function bounded(text: string, what: string): Value {
  if (text.length <= longestValue) return { text };
  return { problem: `${what} is longer than ${longestValue} characters.` };
}
