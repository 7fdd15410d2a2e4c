import { sourceLine } from '../../../contract/source-line.ts';
import { readStructured } from '../../../contract/structured.ts';
import { clusterName } from '../../../lib/arn.ts';
import { AwsError, InputError, type Problem } from '../../../lib/errors.ts';
import { isObject, type Json, type JsonObject } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import { type AskingInputs, inputOfMember } from '../../../service/service-changes.ts';
import { missingFile } from '../../../taskdef/source.ts';
import type { PlanContext } from '../../controller.ts';
import { type AppSpec, appSpecBalancers, appSpecMembers, fillAppSpec, makeAppSpec } from './appspec.ts';
import type { CodeDeployGroup } from './record.ts';
import { readUnfinished, type UnfinishedRecord } from './unfinished.ts';

/** How one service is going to be deployed by CodeDeploy: everything that can be known before anything is written. */
export type CodeDeployPlan = {
  application: string;
  group: string;
  /** Null leaves it to the group. */
  config: string | null;
  description: string | null;
  /** The waits that the group is configured with, ms: they come on top of the time for the deployment. */
  waitsMs: number;
  /** The AppSpec for a revision. It is checked: it has no problem with one that it has none with now. */
  appSpec(revision: string): AppSpec;
  /** The load balancers that the user's AppSpec names, as members of a service; null where it is made from the service. */
  loadBalancers: JsonObject[] | null;
  /** Members of UpdateService that a service under CodeDeploy takes directly. */
  members: JsonObject;
  /** The newest deployment of the service, where it has not ended well; else null. */
  unfinished: UnfinishedRecord | null;
  warnings: string[];
};

/** Those of the inputs that matter here. */
export type CodeDeployInputs = AskingInputs & {
  cluster: string;
  codedeployAppspec: string | null;
  codedeployApplication: string | null;
  codedeployDeploymentGroup: string | null;
  codedeployDeploymentDescription: string | null;
  codedeployDeploymentConfig: string | null;
};

/** Where the deploy action looks for an AppSpec that is not named. */
const usualFile = 'appspec.yaml';

/** Of UpdateService's members those that a service under CodeDeploy takes: ECS API reference, "UpdateService". */
const directMembers = [
  'desiredCount',
  'deploymentConfiguration',
  'healthCheckGracePeriodSeconds',
  'placementConstraints',
  'placementStrategy',
  'enableECSManagedTags',
  'propagateTags',
];

/**
 * Plans the deployments of all services that CodeDeploy deploys, by their ARNs. Reads only.
 *
 * @throws InputError with the problems of all of them, AwsError
 */
export async function planCodeDeployments(
  services: readonly Service[],
  changesOf: (service: Service) => JsonObject,
  inputs: CodeDeployInputs,
  context: PlanContext,
): Promise<Map<string, CodeDeployPlan>> {
  const plans = new Map<string, CodeDeployPlan>();
  const problems: Problem[] = [];
  for (const service of services) {
    const plan = await planCodeDeploy(service, changesOf(service), inputs, context);
    if ('problems' in plan) problems.push(...plan.problems);
    else plans.set(service.arn, plan);
  }
  if (problems.length > 0) throw new InputError(problems);
  return plans;
}

/**
 * Plans the deployment of one service whose controller is CODE_DEPLOY. Reads only. `asked` are the members of
 * UpdateService that the user asked for.
 *
 * @throws AwsError
 */
async function planCodeDeploy(
  service: Service,
  serviceChanges: JsonObject,
  inputs: CodeDeployInputs,
  context: PlanContext,
): Promise<CodeDeployPlan | { problems: Problem[] }> {
  const [file, read, unfinished] = await Promise.all([
    readAppSpec(inputs.codedeployAppspec, context.files),
    findGroup(namesFor(service, inputs), context),
    readUnfinished(service, context),
  ]);
  const { application, group } = read;
  const appSpec = (revision: string): AppSpec =>
    file.kind === 'given' ? fillAppSpec(file.value, revision) : makeAppSpec(service, revision, serviceChanges);
  const problems = [
    ...(file.kind === 'bad' ? [file.problem] : appSpecProblems(appSpec('arn'), file.kind, inputs)),
    ...(read.problem === null ? groupProblems(read.found, service, group) : [read.problem]),
    ...changeProblems(serviceChanges, service, file.kind === 'given', inputs),
  ];
  if (problems.length > 0) return { problems };
  const { found, warning } = read;
  return {
    application,
    group,
    config: inputs.codedeployDeploymentConfig,
    description: inputs.codedeployDeploymentDescription,
    waitsMs: found === null ? 0 : (found.readyWaitMinutes + found.terminationWaitMinutes) * 60_000,
    appSpec,
    loadBalancers: file.kind === 'given' && isObject(file.value) ? appSpecBalancers(file.value, service) : null,
    members: Object.fromEntries(Object.entries(serviceChanges).filter(([name]) => directMembers.includes(name))),
    unfinished,
    warnings: warning === null ? [] : [warning],
  };
}

type Names = { application: string; group: string };

/** CodeDeploy takes no longer name of an application or a deployment group (API reference, "CreateApplication"). */
const longestName = 100;

/**
 * Where to look for a service's deployment group. The default names are those that the ECS console makes, each part cut
 * to 47 characters; for longer names of clusters and services also those of the deploy action, which cuts nothing.
 */
function namesFor(service: Service, inputs: CodeDeployInputs): Names[] {
  const parts = [clusterName(inputs.cluster), service.name];
  const suffixes = [parts.map((part) => part.slice(0, 47)).join('-'), parts.join('-')];
  const candidates = (given: string | null, prefix: string): string[] => {
    const [cut = '', full = ''] = suffixes.map((suffix) => `${prefix}-${suffix}`);
    if (given !== null) return [given];
    return full === cut || full.length > longestName ? [cut] : [cut, full];
  };
  const groups = candidates(inputs.codedeployDeploymentGroup, 'DgpECS');
  return candidates(inputs.codedeployApplication, 'AppECS').flatMap((application) =>
    groups.map((group) => ({ application, group })),
  );
}

type AppSpecFile = { kind: 'given'; value: Json } | { kind: 'none' } | { kind: 'bad'; problem: Problem };

async function readAppSpec(named: string | null, files: PlanContext['files']): Promise<AppSpecFile> {
  const path = files.resolve(named ?? usualFile);
  if (!(await files.exists(path))) {
    if (named === null) return { kind: 'none' };
    const { message, hint } = await missingFile(path, files);
    return { kind: 'bad', problem: problem('codedeploy-appspec', `${message}.${hint}`) };
  }
  const text = await files.read(path);
  const read = await readStructured(text);
  if ('value' in read) return { kind: 'given', value: read.value };
  return {
    kind: 'bad',
    problem: problem(
      'codedeploy-appspec',
      `The AppSpec ${path} cannot be read: ${read.problem}.${sourceLine(text, read.place)}`,
    ),
  };
}

function appSpecProblems(made: AppSpec, from: 'given' | 'none', inputs: CodeDeployInputs): Problem[] {
  if ('spec' in made) return [];
  const path = inputs.codedeployAppspec ?? usualFile;
  const message =
    from === 'given'
      ? `The AppSpec ${path} cannot be used: ${made.problem}.`
      : `No AppSpec can be made: ${made.problem}. Name a file that has it.`;
  return [problem('codedeploy-appspec', message)];
}

type GroupRead = Names & {
  /** Null where it could not be read. */
  found: CodeDeployGroup | null;
  /** Why it could not be read although it may be there. */
  warning: string | null;
  /** It is not there. */
  problem: Problem | null;
};

/**
 * The first group of these names that is there. One that may not be read counts where none is found: a policy that names
 * the right application denies every other one.
 */
async function findGroup(names: readonly Names[], context: PlanContext): Promise<GroupRead> {
  const reads: GroupRead[] = [];
  for (const each of names) {
    if (reads.some((read) => read.application === each.application && read.problem?.input === APPLICATION)) continue;
    const read = await readGroup(each, context);
    if (read.found !== null) return read;
    reads.push(read);
  }
  const best =
    reads.find(({ problem }) => problem === null) ??
    reads.find(({ problem }) => problem?.input !== APPLICATION) ??
    reads[0];
  if (best === undefined) throw new Error('a deployment group was looked for under no name');
  return best.problem === null || names.length === 1 ? best : { ...best, problem: triedAll(best.problem, reads) };
}

/** Every name that was tried, so that the right one is easy to tell. */
function triedAll(problem: Problem, reads: readonly GroupRead[]): Problem {
  const tried = reads.map(({ application, group }) => `"${group}" of "${application}"`).join(', ');
  return { ...problem, message: `${problem.message} Looked for: ${tried}.` };
}

const APPLICATION = 'codedeploy-application';

async function readGroup({ application, group }: Names, context: PlanContext): Promise<GroupRead> {
  const read: GroupRead = { application, group, found: null, warning: null, problem: null };
  try {
    return { ...read, found: await context.codeDeploy.getDeploymentGroup(application, group, context.signal) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, kind } = error.details;
    if (code === 'ApplicationDoesNotExistException') {
      const message = `There is no CodeDeploy application "${application}" in this account and region.`;
      return { ...read, problem: problem(APPLICATION, message) };
    }
    if (code === 'DeploymentGroupDoesNotExistException') {
      const message = `The CodeDeploy application "${application}" has no deployment group "${group}".`;
      return { ...read, problem: problem('codedeploy-deployment-group', message) };
    }
    if (kind !== 'denied') throw error;
    const warning = `The wait times of deployment group ${group} are not known, so wait-for-minutes has to cover them: ${error.message}`;
    return { ...read, warning };
  }
}

function groupProblems(group: CodeDeployGroup | null, service: Service, name: string): Problem[] {
  const deployed = group?.services ?? [];
  if (deployed.length === 0 || deployed.some((each) => each.service === service.name)) return [];
  const names = deployed.map((each) => `"${each.service}"`).join(', ');
  return [
    problem('codedeploy-deployment-group', `The deployment group "${name}" deploys ${names}, not "${service.name}".`),
  ];
}

function changeProblems(
  serviceChanges: JsonObject,
  service: Service,
  hasFile: boolean,
  inputs: AskingInputs,
): Problem[] {
  const takes = [...directMembers, ...(hasFile ? [] : appSpecMembers), 'forceNewDeployment'];
  return Object.keys(serviceChanges)
    .filter((name) => !takes.includes(name))
    .map((name) => {
      const inFile = appSpecMembers.some((member) => member === name);
      const why = inFile ? 'write it into your AppSpec' : 'ECS changes it for services of its own controller only';
      return problem(
        inputOfMember(name, inputs),
        `\`${name}\` cannot be set for "${service.name}", which CodeDeploy deploys: ${why}.`,
      );
    });
}

const examples: Readonly<Record<string, string>> = {
  'codedeploy-appspec': 'codedeploy-appspec: deploy/appspec.yaml',
  'codedeploy-application': 'codedeploy-application: shop',
  'codedeploy-deployment-group': 'codedeploy-deployment-group: shop-web',
};

function problem(input: string, message: string): Problem {
  return { input, message, example: examples[input] ?? null };
}
