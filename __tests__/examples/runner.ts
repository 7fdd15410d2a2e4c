/** Comes to the steps of a workflow as GitHub does: jobs in order, their matrix, conditions, expressions, outputs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject, objectsIn } from '../../src/lib/json.ts';

/** What a workflow can read. The variables of an environment come before those of the repository. */
export type Surroundings = {
  github: JsonObject;
  secrets?: JsonObject;
  inputs?: JsonObject;
  vars: JsonObject;
  environments?: Readonly<Record<string, JsonObject>>;
  /** The environments whose reviewers reject: their jobs fail without a step. */
  rejected?: readonly string[];
  /** What steps that use other people's actions put out, by their ids. */
  outputs?: Readonly<Record<string, JsonObject>>;
  /** The text of a workflow of the same repository that is called, by its path. */
  called?: (path: string) => string;
  /** The folder that scripts run in; by default an empty one. */
  workspace?: string;
};

/** A step that uses our action, with all expressions resolved. */
export type OwnStep = {
  job: string;
  environment: string | null;
  inputs: Record<string, string>;
  /** What the job sets in its environment. */
  env: Record<string, string>;
};

export type Visit = (step: OwnStep) => Promise<{ isSuccess: boolean; outputs: Record<string, string> }>;

/** What the `run:` steps printed, whether every job was green, and the outputs of a workflow that was called. */
export type WorkflowRun = { printed: string; isSuccess: boolean; outputs: JsonObject };

const OWN = /^your-org\/ecs-deploy-action@v1$/;

/** @throws Error when an expression in a `with:` or in a job's settings stands for nothing: it is misspelt, then. */
export async function runWorkflow(text: string, surroundings: Surroundings, visit: Visit): Promise<WorkflowRun> {
  const workflow = parse(text) as JsonObject;
  const needs: JsonObject = {};
  const ended: WorkflowRun = { printed: '', isSuccess: true, outputs: {} };
  for (const [id, job] of Object.entries(object(workflow.jobs)).map(([id, job]) => [id, object(job)] as const)) {
    const before = [job.needs ?? []].flat().map(String);
    const isReady = before.every((each) => object(needs[each]).result === 'success');
    const base = contextOf(surroundings, { needs: { ...needs } });
    if (!isWanted(job.if, base, isReady)) {
      needs[id] = { result: 'skipped', outputs: {} };
      continue;
    }
    const strategy = object(job.strategy);
    const all = { result: 'success', outputs: {} };
    const run = async (matrix: JsonObject): Promise<void> => {
      if (all.result === 'failure' && strategy['fail-fast'] !== false) return;
      const context = { ...base, matrix };
      const { isSuccess, outputs } = await (job.uses === undefined
        ? runJob(id, job, context, surroundings, visit, ended)
        : runCalled(job, context, surroundings, visit, ended));
      Object.assign(all.outputs, outputs);
      if (!isSuccess) all.result = 'failure';
    };
    const matrices = matrixOf(strategy.matrix, base);
    if (strategy['max-parallel'] === 1) for (const matrix of matrices) await run(matrix);
    else await Promise.all(matrices.map(run));
    needs[id] = all;
    ended.isSuccess &&= all.result === 'success';
  }
  const declared = object(object(object(workflow.on).workflow_call).outputs);
  const values = Object.entries(declared).map(([name, output]) => [name, object(output).value ?? ''] as const);
  ended.outputs = resolveAll(Object.fromEntries(values), { ...contextOf(surroundings, {}), jobs: needs }, true);
  return ended;
}

type Result = { isSuccess: boolean; outputs: JsonObject };

/** A job that calls a workflow of the same repository: its inputs must be those that the workflow declares. */
async function runCalled(
  job: JsonObject,
  context: JsonObject,
  surroundings: Surroundings,
  visit: Visit,
  ended: WorkflowRun,
): Promise<Result> {
  const text = surroundings.called?.(String(job.uses)) ?? '';
  const declared = object(object(object(object(parse(text)).on).workflow_call).inputs);
  const inputs = resolveAll(object(job.with), context);
  const required = Object.entries(declared).filter(([, input]) => object(input).required === true);
  const missing = required.filter(([name]) => inputs[name] === undefined).map(([name]) => name);
  const unknown = Object.keys(inputs).filter((name) => declared[name] === undefined);
  if (missing.length + unknown.length > 0)
    throw new Error(`${String(job.uses)} needs ${missing.join()} and does not know ${unknown.join()}.`);
  const done = await runWorkflow(text, { ...surroundings, inputs }, visit);
  ended.printed += done.printed;
  return done;
}

const contextOf = ({ github, secrets = {}, inputs = {}, vars }: Surroundings, known: JsonObject): JsonObject => ({
  ...{ matrix: {}, needs: {}, steps: {}, env: {}, jobs: {} },
  ...{ github, secrets, inputs, vars, ...known },
});

async function runJob(
  id: string,
  job: JsonObject,
  known: JsonObject,
  surroundings: Surroundings,
  visit: Visit,
  ended: WorkflowRun,
): Promise<Result> {
  const { environments = {}, outputs: faked = {} } = surroundings;
  const steps: JsonObject = {};
  const context: JsonObject = { ...known, steps };
  // Its URL is resolved when the job is over; GitHub shows it, and nothing else depends on it.
  const named = isObject(job.environment) ? job.environment.name : job.environment;
  const environment = named === undefined ? null : resolve(named, context);
  context.vars = { ...surroundings.vars, ...environments[environment ?? ''] };
  if (environment !== null && surroundings.rejected?.includes(environment)) return { isSuccess: false, outputs: {} };
  // A job without a name of its own is called after its id; both and the group are shown or used, so they must resolve.
  for (const shown of [job.name, object(job.concurrency).group]) if (shown !== undefined) resolve(shown, context);
  const jobEnv = resolveAll(object(job.env), context);
  context.env = jobEnv;
  const temp = mkdtempSync(join(tmpdir(), 'job-'));
  let isSuccess = true;
  try {
    for (const step of objectsIn(job.steps)) {
      if (!isWanted(step.if, context, isSuccess)) continue;
      const given = resolveAll(object(step.with), context);
      let outputs: JsonObject = faked[String(step.id)] ?? {};
      let succeeded = true;
      if (OWN.test(String(step.uses))) {
        const visited = await visit({ job: id, environment, inputs: given, env: jobEnv });
        outputs = visited.outputs;
        succeeded = visited.isSuccess;
      } else if (step.run !== undefined) {
        if (/\$\{\{/.test(String(step.run))) throw new Error(`${id} puts an expression into a script.`);
        const env = { ...jobEnv, ...resolveAll(object(step.env), context, true) };
        const script = await runScript(String(step.run), env, temp, surroundings.workspace ?? temp);
        ended.printed += script.printed;
        outputs = script.outputs;
        succeeded = script.succeeded;
      }
      isSuccess &&= succeeded || step['continue-on-error'] === true;
      if (step.id !== undefined) steps[String(step.id)] = { outputs, outcome: succeeded ? 'success' : 'failure' };
    }
  } finally {
    rmSync(temp, { recursive: true });
  }
  return { isSuccess, outputs: resolveAll(object(job.outputs), context, !isSuccess) };
}

/** A `run:` step, by the shell that GitHub runs it with. What it writes into the summary counts as printed. */
async function runScript(
  script: string,
  env: Record<string, string>,
  temp: string,
  cwd: string,
): Promise<{ printed: string; succeeded: boolean; outputs: JsonObject }> {
  const folder = mkdtempSync(join(temp, 'step-'));
  const [summary, output] = [join(folder, 'summary.md'), join(folder, 'output')];
  const places = { RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
  const all = { PATH: process.env.PATH ?? '', ...places, ...env };
  const shell = spawn('bash', ['--noprofile', '--norc', '-e', '-c', script], { env: all, cwd });
  let printed = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const code = await new Promise((resolve) => shell.on('close', resolve));
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const lines = read(output).split('\n').filter(Boolean);
  const outputs = Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
  return { printed: printed + read(summary), succeeded: code === 0, outputs };
}

/** Its combinations in GitHub's order; one without values where there is no matrix. */
function matrixOf(matrix: Json | undefined, context: JsonObject): JsonObject[] {
  const { include, ...axes } = object(matrix);
  const vectors = Object.entries(axes);
  const product = vectors.reduce<JsonObject[]>(
    (sofar, [name, values]) =>
      sofar.flatMap((each) => vectorOf(values, context).map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
  return include === undefined
    ? product
    : vectors.length === 0
      ? objectsIn(include)
      : [...product, ...objectsIn(include)];
}

/** @throws Error where it is empty: GitHub fails such a workflow. */
function vectorOf(values: Json | undefined, context: JsonObject): Json[] {
  const vector =
    typeof values === 'string' ? JSON.parse(resolve(`\${{ toJSON(${values.slice(3, -2)}) }}`, context)) : values;
  if (!Array.isArray(vector) || vector.length === 0) throw new Error('Matrix vector does not contain any values.');
  return vector;
}

function isWanted(condition: Json | undefined, context: JsonObject, isSuccess: boolean): boolean {
  if (condition === undefined) return isSuccess;
  const text = String(condition).replace(/^\$\{\{(.*)\}\}$/, '$1');
  const value = evaluate(text, context);
  const asksItself = /\b(always|failure|success|cancelled)\(\)/.test(text);
  return value !== '' && value !== 'false' && (asksItself || isSuccess);
}

function resolveAll(members: JsonObject, context: JsonObject, mayBeEmpty = false): Record<string, string> {
  const entries = Object.entries(members).map(([name, value]) => [name, resolve(value, context, mayBeEmpty)]);
  return Object.fromEntries(entries);
}

function resolve(value: Json, context: JsonObject, mayBeEmpty = false): string {
  return String(value).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const resolved = evaluate(expression.trim(), context);
    if (resolved === '' && !mayBeEmpty) throw new Error(`${expression.trim()} stands for nothing.`);
    return resolved;
  });
}

const STATUS = ['always', 'success', 'failure', 'cancelled'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(name === 'always' || name === 'success'),
}));

/** By GitHub's own parser and evaluator. */
function evaluate(expression: string, context: JsonObject): string {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(context), STATUS).parse();
  const functions = new Map(STATUS.map((each) => [each.name, each]));
  return new Evaluator(tree, dataOf(context) as data.Dictionary, functions).evaluate().coerceString();
}

function dataOf(value: Json): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each as Json) })));
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
