import { basename } from 'node:path';
import { test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { oidcVariables } from '../../simulator/github/oidc.ts';
import { type Clock, createSimulator, type ServiceSpec, type Simulator } from '../../simulator/index.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { annotations, type BundleRun, openStage, runBundle, type Stage } from '../support/bundle.ts';
import { read } from '../support/repository.ts';
import { definitionOf, repositoryFiles } from './examples.ts';
import { type OwnStep, runWorkflow, type Surroundings } from './runner.ts';

/** Runs a workflow of examples/: its expressions and its matrix resolved, our steps by dist/ against the simulator. */

export const ACCOUNT = '123456789012';
export const REGISTRY = `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`;
export const OLD_SHA = '4f2b8d1c96a7e350b8d2f41c7a90e6d35b12c8fe';
export const NEW_SHA = '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921';
export const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;

export const github = { repository: 'example/shop', sha: NEW_SHA, ref: 'refs/heads/main', event_name: 'push' };
export const vars = {
  AWS_REGION: 'eu-west-1',
  AWS_ROLE_ARN: role('deploy'),
  AWS_BUILD_ROLE_ARN: role('build'),
  AWS_PLAN_ROLE_ARN: role('plan'),
  TASK_ROLE_ARN: role('web-task'),
  EXECUTION_ROLE_ARN: role('web-execution'),
  AWS_PREVIEW_ROLE_ARN: role('preview'),
  PREVIEW_SUBNETS: 'subnet-0a1b2c3d4e5f60001, subnet-0a1b2c3d4e5f60002',
  PREVIEW_SECURITY_GROUPS: 'sg-0a1b2c3d4e5f60003',
};
export const outputs = { ecr: { registry: REGISTRY } };

export type Played = { runs: (BundleRun & { step: OwnStep })[]; printed: string; isSuccess: boolean };

/** A simulated AWS of the test's own. */
export async function on<T>(
  build: (sim: Simulator) => void,
  run: (stage: Stage) => Promise<T>,
  pace = 300,
): Promise<T> {
  const stage = await openStage((clock: Clock) => {
    const sim = createSimulator({ clock });
    for (const name of ['deploy', 'plan', 'preview']) sim.addRole({ name, subjects: ['repo:example/shop:*'] });
    build(sim);
    return sim;
  }, pace);
  try {
    return await run(stage);
  } finally {
    await stage.close();
  }
}

/**
 * Runs `examples/workflows/<name>.yml` on the stage, in the repository that the examples make. Where steps deploy to
 * several accounts or regions, each of these is a stage, and the step says which one it reaches.
 */
export async function play(
  stage: Stage | ((step: OwnStep) => Stage),
  name: string,
  surroundings: Partial<Surroundings> = {},
  env: Record<string, string> = {},
): Promise<Played> {
  const runs: Played['runs'] = [];
  const ended = await runWorkflow(
    read(`examples/workflows/${name}.yml`),
    { github, vars, outputs, called: (path) => read(`examples/workflows/${basename(path)}`), ...surroundings },
    async (step) => {
      const { sim, url } = typeof stage === 'function' ? stage(step) : stage;
      const run = await runBundle(url, {
        inputs: hurried(step.inputs),
        files: repositoryFiles(),
        env: { ...oidcVariables(gitHubOf(sim), url), ...step.env, ...env },
      });
      runs.push({ ...run, step });
      return { isSuccess: run.exitCode === 0, outputs: run.outputs };
    },
  );
  return { runs, ...ended };
}

/** The step's own minutes pass as fast as the simulator's, and it looks more often. */
function hurried({ 'bake-time-minutes': bake, ...inputs }: OwnStep['inputs']): OwnStep['inputs'] {
  const baking = bake === undefined ? {} : { 'bake-time-minutes': String(Number(bake) / 100) };
  return { 'wait-max-delay-seconds': '1', ...inputs, ...baking };
}

/** A test of one example; most of its time is spent waiting, so they wait side by side. */
export function scenario(
  name: string,
  title: string,
  build: (sim: Simulator) => void,
  run: (stage: Stage) => Promise<void>,
  pace = 300,
): void {
  test(`${name}.yml: ${title}`, () => on(build, run, pace));
}

/** A service that runs the image of the commit before, and a repository that has the images of both. */
export function addService(
  sim: Simulator,
  spec: Partial<ServiceSpec> & { cluster: string; name: string },
  file: string,
): void {
  const repository = String(spec.name);
  sim.addRepository(repository, { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
  const definition = definitionOf(file);
  const [container] = definition.containerDefinitions as JsonObject[];
  const family = `${spec.cluster}-${spec.name}`;
  const revision = sim.registerTaskDefinition(
    {
      ...definition,
      family,
      taskRoleArn: vars.TASK_ROLE_ARN,
      executionRoleArn: vars.EXECUTION_ROLE_ARN,
      containerDefinitions: [{ ...container, name: spec.name, image: `${REGISTRY}/${repository}:${OLD_SHA}` }],
    },
    [{ key: 'github:sha', value: OLD_SHA }],
  );
  sim.addService({
    taskDefinition: revision.split('/').at(-1) ?? '',
    desiredCount: 2,
    loadBalancers: [{ containerName: spec.name, containerPort: 8080 }],
    ...spec,
  });
}

export const onFargate = (sim: Simulator, cluster: string, name: string, members: JsonObject = {}): void =>
  addService(sim, { cluster, name, launchType: 'FARGATE', ...members }, 'task-definition.json');

/** The one container of the tasks that run. */
export function running(sim: Simulator, cluster: string, service: string): { image: unknown; family: unknown }[] {
  const tasks = sim.tasks(cluster, service).filter(({ lastStatus }) => lastStatus === 'RUNNING');
  return tasks.map((task) => ({
    image: (task.containers as JsonObject[])[0]?.image,
    family: String(task.taskDefinitionArn).split('/').at(-1)?.split(':')[0],
  }));
}

/** The family's newest revision. */
export function definitionIn(sim: Simulator, family: string): JsonObject {
  const revisions = sim.world.revisions.get(family) ?? [];
  return revisions.at(-1)?.body ?? {};
}

export const endings = ({ runs }: Played): unknown[] =>
  runs.map(({ step, outputs, stdout }) => [step.job, outputs.outcome, annotations(stdout, 'error')]);
