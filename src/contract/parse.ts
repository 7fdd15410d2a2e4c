import { InputError, type Problem } from '../lib/errors.ts';
import { clusterOfServices, clustersOfServices } from './cluster-rules.ts';
import { quoted, suggestion } from './input-types.ts';
import { INPUTS, type InputName, type InputRow, type Inputs, inputKey, inputRow } from './inputs.ts';
import { serviceLines } from './references.ts';
import { RULES } from './rules.ts';
import { sourceLine } from './source-line.ts';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
export type ParsedInputs = { inputs: Inputs; warnings: string[]; notices: string[] };

/** What the documents that inputs name (files) add to the inputs, and what is wrong with them. */
export type Completion = { inputs: Inputs; problems: readonly Problem[]; notices: readonly string[] };

/**
 * Reads these documents. `given` are the inputs that have another value than their default; `found` is what is wrong with
 * the inputs themselves.
 */
export type Complete = (
  inputs: Inputs,
  given: ReadonlySet<InputName>,
  found: readonly Problem[],
) => Promise<Completion>;

const nothingToAdd: Complete = async (inputs) => ({ inputs, problems: [], notices: [] });

/**
 * Reads all inputs from the environment as the runner sets it (`INPUT_WAIT-FOR-MINUTES`) and checks them
 * together, and with the documents that they name. Asynchronous because the YAML parser is loaded for the texts that need
 * it, and for these documents.
 *
 * @throws InputError with every problem that was found, in the order of the table.
 */
export async function parseInputs(env: Environment, complete: Complete = nothingToAdd): Promise<ParsedInputs> {
  const rows = await Promise.all(INPUTS.map((row) => parseRow(row, env[variableOf(row.name)] ?? '')));

  const given = new Set(rows.filter((row) => row.isGiven).map(({ name }) => name));
  const values = Object.fromEntries(rows.map(({ name, value }) => [inputKey(name), value]));
  const inputs = withoutPlan({ ...values, serviceLines: serviceLines(env[variableOf('service')] ?? '') }, given);
  const wrong = new Set(rows.filter((row) => row.problems.length > 0).map(({ name }) => name));
  const found = findings(inputs, given, wrong);

  const ownProblems = [...rows.flatMap((row) => row.problems), ...found.problems];
  const completed = await complete(settled(inputs, given), given, ownProblems);
  // What does not go together with a wrong input is said once that is right.
  const added = completed.problems.filter(({ input }) => !wrong.has(input as InputName));
  const problems = [...ownProblems, ...added];
  const warnings = [...undeclared(env), ...rows.flatMap((row) => row.warnings), ...found.warnings];
  if (problems.length > 0) throw new InputError(problems, warnings);
  return { inputs: completed.inputs, warnings, notices: [...completed.notices] };
}

/** `mode: plan` is a deploy with `dry-run: true`, and next to `rollback-to` a rollback with it. */
function withoutPlan(values: Record<string, unknown>, given: ReadonlySet<InputName>): Inputs {
  if (values.mode !== 'plan') return values as Inputs;
  return { ...values, mode: given.has('rollback-to') ? 'rollback' : 'deploy', dryRun: true } as Inputs;
}

/** The environment variable in which the runner hands an input over. */
export function variableOf(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

type ParsedRow = { name: InputName; value: unknown; isGiven: boolean; problems: Problem[]; warnings: string[] };

async function parseRow(row: InputRow & { name: InputName }, text: string): Promise<ParsedRow> {
  const { name, kind } = row;
  const used = text.trim() === '' ? (row.default ?? '') : text;
  // The runner fills defaults in, so what equals its default cannot be told from what was left out.
  const isGiven = used !== '' && used.trim() !== row.default;
  const parsedRow = { name, value: kind.unset, isGiven, problems: [], warnings: [] };
  if (used === '') return parsedRow;
  const parsed = await kind.parse(used);
  if ('problems' in parsed) {
    const where = row.secret === true ? '' : sourceLine(used, parsed.place);
    return { ...parsedRow, problems: parsed.problems.map((reason) => problemOf(row, used, reason, where)) };
  }
  // What comes to nothing (`{}`, 0 for the default) is as good as not given.
  const warnings = (parsed.warnings ?? []).map((reason) => `${subjectOf(row, used)}: ${reason}.`);
  return { ...parsedRow, value: parsed.value, isGiven: isGiven && parsed.value !== kind.unset, warnings };
}

function problemOf(row: InputRow, text: string, reason: string, where: string): Problem {
  const message = `${subjectOf(row, text)}: ${reason}. Allowed: ${row.kind.allowed}.${where}`;
  return { input: row.name, message, example: row.example };
}

/** The input with what was given, where that may be shown. */
function subjectOf(row: InputRow, text: string): string {
  return row.secret === true ? `\`${row.name}\`` : `\`${row.name}\` is ${quoted(text.trim())}`;
}

function findings(inputs: Inputs, given: ReadonlySet<InputName>, wrong: ReadonlySet<InputName>) {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  for (const rule of RULES) {
    if (rule.concerns.some((name) => wrong.has(name))) continue;
    for (const { input, message } of rule.finds(inputs, given)) {
      if (rule.severity === 'warning') warnings.push(message);
      else problems.push({ input, message, example: input === null ? null : inputRow(input).example });
    }
  }
  return { problems, warnings };
}

/** Effects of inputs on each other, applied once here: see the warnings of the rules. */
function settled(inputs: Inputs, given: ReadonlySet<InputName>): Inputs {
  const hasDefinition = inputs.taskDefinition !== null;
  const hasArn = inputs.taskDefinitionArn !== null;
  return {
    ...inputs,
    taskDefinitionArn: hasDefinition ? null : inputs.taskDefinitionArn,
    taskDefinitionFamily: hasDefinition || hasArn ? null : inputs.taskDefinitionFamily,
    taskDefinitionRevision: hasDefinition || hasArn ? null : inputs.taskDefinitionRevision,
    cluster: given.has('cluster') ? inputs.cluster : (clusterOfNames(inputs) ?? inputs.cluster),
  };
}

/** The cluster that the ARNs of services tell; every one of them for `mode: status`. */
function clusterOfNames({ mode, service }: Inputs): string | null {
  return mode === 'status' ? clustersOfServices(service).join(',') || null : clusterOfServices(service);
}

/** A warning for each `INPUT_*` that the table does not have: a typo in `with:` would else be ignored in silence. */
function undeclared(env: Environment): string[] {
  const names: readonly string[] = INPUTS.map(({ name }) => name);
  const declared = new Set(names.map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !declared.has(variable) && env[variable] !== undefined)
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .map((name) => `There is no input ${quoted(name)}; it is ignored${suggestion(name, names)}.`);
}
