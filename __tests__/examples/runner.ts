/** Comes to the steps of a workflow as GitHub does: jobs in order, their matrix, conditions, expressions, outputs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject, objectsIn } from '../../src/lib/json.ts';

/** What a workflow can read. The variables of an environment come before those of the repository. */
export type Surroundings = {
  github: JsonObject;
  inputs?: JsonObject;
  vars: JsonObject;
  environments?: Readonly<Record<string, JsonObject>>;
  /** What steps that use other people's actions put out, by their ids. */
  outputs?: Readonly<Record<string, JsonObject>>;
};

/** A step that uses our action, with all expressions resolved. */
export type OwnStep = { job: string; environment: string | null; inputs: Record<string, string> };

export type Visit = (step: OwnStep) => Promise<{ green: boolean; outputs: Record<string, string> }>;

/** What the `run:` steps printed, and whether every job was green. */
export type Ended = { printed: string; green: boolean };

const OWN = /^your-org\/ecs-deploy-action@v1$/;

/** @throws Error when an expression in a `with:` or in a job's settings stands for nothing: it is misspelt, then. */
export async function runWorkflow(text: string, surroundings: Surroundings, visit: Visit): Promise<Ended> {
  const workflow = parse(text) as JsonObject;
  const needs: JsonObject = {};
  const ended: Ended = { printed: '', green: true };
  for (const [id, job] of Object.entries(object(workflow.jobs)).map(([id, job]) => [id, object(job)] as const)) {
    const before = [job.needs ?? []].flat().map(String);
    if (before.some((each) => object(needs[each]).result !== 'success')) continue;
    const strategy = object(job.strategy);
    const all = { result: 'success', outputs: {} };
    const run = async (matrix: JsonObject): Promise<void> => {
      if (all.result === 'failure' && strategy['fail-fast'] !== false) return;
      const { green, outputs } = await runJob(id, job, { needs: { ...needs }, matrix }, surroundings, visit, ended);
      Object.assign(all.outputs, outputs);
      if (!green) all.result = 'failure';
    };
    if (strategy['max-parallel'] === 1) for (const matrix of matrixOf(strategy.matrix)) await run(matrix);
    else await Promise.all(matrixOf(strategy.matrix).map(run));
    needs[id] = all;
    ended.green &&= all.result === 'success';
  }
  return ended;
}

async function runJob(
  id: string,
  job: JsonObject,
  known: { needs: JsonObject; matrix: JsonObject },
  surroundings: Surroundings,
  visit: Visit,
  ended: Ended,
): Promise<{ green: boolean; outputs: JsonObject }> {
  const { github, inputs = {}, environments = {}, outputs: faked = {} } = surroundings;
  const steps: JsonObject = {};
  const context: JsonObject = { ...known, github, inputs, vars: surroundings.vars, steps, env: {} };
  const environment = job.environment === undefined ? null : resolve(job.environment, context);
  context.vars = { ...surroundings.vars, ...environments[environment ?? ''] };
  // A job without a name of its own is called after its id; both and the group are shown or used, so they must resolve.
  for (const shown of [job.name, object(job.concurrency).group]) if (shown !== undefined) resolve(shown, context);
  let green = true;
  if (!isWanted(job.if, context, green)) return { green, outputs: {} };
  for (const step of objectsIn(job.steps)) {
    if (!isWanted(step.if, context, green)) continue;
    const given = resolveAll(object(step.with), context);
    let outputs: JsonObject = faked[String(step.id)] ?? {};
    if (OWN.test(String(step.uses))) {
      const visited = await visit({ job: id, environment, inputs: given });
      outputs = visited.outputs;
      green &&= visited.green;
    } else if (step.run !== undefined) {
      if (/\$\{\{/.test(String(step.run))) throw new Error(`${id} puts an expression into a script.`);
      const folder = mkdtempSync(join(tmpdir(), 'step-'));
      const summary = join(folder, 'summary.md');
      const env = {
        PATH: process.env.PATH ?? '',
        GITHUB_STEP_SUMMARY: summary,
        ...resolveAll(object(step.env), context, true),
      };
      const shell = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', String(step.run)], {
        env,
        encoding: 'utf8',
      });
      // What a script writes into the summary counts as printed.
      const written = existsSync(summary) ? readFileSync(summary, 'utf8') : '';
      rmSync(folder, { recursive: true });
      ended.printed += shell.stdout + shell.stderr + written;
      green &&= shell.status === 0;
    }
    if (step.id !== undefined) steps[String(step.id)] = { outputs, outcome: green ? 'success' : 'failure' };
  }
  return { green, outputs: resolveAll(object(job.outputs), context) };
}

/** Its combinations in GitHub's order; one without values where there is no matrix. */
function matrixOf(matrix: Json | undefined): JsonObject[] {
  const { include, ...axes } = object(matrix);
  const vectors = Object.entries(axes);
  const product = vectors.reduce<JsonObject[]>(
    (sofar, [name, values]) => sofar.flatMap((each) => (values as Json[]).map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
  return include === undefined
    ? product
    : vectors.length === 0
      ? objectsIn(include)
      : [...product, ...objectsIn(include)];
}

function isWanted(condition: Json | undefined, context: JsonObject, green: boolean): boolean {
  if (condition === undefined) return green;
  const text = String(condition).replace(/^\$\{\{(.*)\}\}$/, '$1');
  const value = evaluate(text, context);
  const asksItself = /\b(always|failure|success|cancelled)\(\)/.test(text);
  return value !== '' && value !== 'false' && (asksItself || green);
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
