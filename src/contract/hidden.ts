import type { JsonObject } from '../lib/json.ts';
import type { Redactor } from '../lib/redact.ts';
import { looksSecret } from '../lib/secret-names.ts';
import { learnFrom } from '../lib/values-to-hide.ts';
import { clustersIn } from './clusters.ts';
import type { Inputs } from './inputs.ts';
import type { Pair } from './parsed.ts';

/** The job's own secrets: credentials, tokens and what else the environment names so. The inputs come later. */
export function hideEnvironment(redactor: Redactor, env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value = ''] of Object.entries(env)) {
    const isOther = name.startsWith('INPUT_') && name !== 'INPUT_GITHUB-TOKEN';
    if (!isOther && looksSecret(name)) redactor.learn([{ name, value }]);
  }
  // Shown in any case: a variable with the commit or the repository (`GIT_SHA`) hides neither.
  redactor.allow([env.GITHUB_SHA ?? '', env.GITHUB_REPOSITORY ?? '', env.GITHUB_RUN_ID ?? '']);
}

/** The values in the inputs are secrets from the first moment on; names that are shown anyway are none. */
export function hideInputs(redactor: Redactor, inputs: Inputs): void {
  const images = [inputs.image, ...inputs.images.map(({ image }) => image)];
  redactor.allow([
    ...clustersIn(inputs.cluster),
    ...inputs.service,
    ...inputs.containerName,
    ...images.filter((image) => image !== null),
  ]);
  const given: (JsonObject | null)[] = [
    { environment: inputs.environmentVariables.map(({ name, value }) => ({ name, value })) },
    mapOf(inputs.dockerLabels),
    mapOf(inputs.logConfigurationOptions),
    { command: inputs.command, overridden: inputs.runTaskCommand },
    { containerOverrides: inputs.runTaskContainerOverrides },
    inputs.serviceOverrides,
    inputs.serviceManagedEbsVolume,
    inputs.runTaskManagedEbsVolume,
  ];
  for (const json of given) learnFrom(redactor, json ?? {});
  redactor.learn(hiddenVariables(inputs.variables ?? []));
}

/** Names of resources, which a plan is to show. */
const resource = /^(arn:.*|(subnet|sg|vpc|fs|fsap)-[0-9a-f]{8,17})$/;

/** The values of variables, and of what they look up, that are hidden as those of the environment are. */
export function hiddenVariables(variables: readonly Pair[]): Pair[] {
  return variables.filter(({ value }) => !resource.test(value.slice(0, 2_048)));
}

function mapOf(pairs: readonly Pair[]): JsonObject {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}
