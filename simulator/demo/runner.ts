import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Runs the built action as GitHub's runner does: the script that action.yml names, inputs and files by environment. */

export type RunOptions = {
  /** The `with:` of the step, by the inputs' names. */
  inputs: Readonly<Record<string, string>>;
  /** Files of the workspace, by their relative paths. */
  files?: Readonly<Record<string, string>>;
  /** Where AWS (and, below `/github`, GitHub) is. */
  endpoint: string;
  /** Added to the step's environment, or taking the place of what is there; `undefined` removes. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The node binary; by default the one that runs now. */
  node?: string;
  /** The script; by default `runs.main` of action.yml. */
  entry?: string;
  /** Makes the action's own time pass `pace` times as fast, beginning at what the simulator's clock shows. */
  clock?: { pace: number; now(): number };
  /** The workflow is cancelled after so many milliseconds: SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that. */
  signalAfterMs?: number;
  /** Sees what is printed as it is printed. */
  onOutput?: (text: string) => void;
};

export type RunResult = {
  /** Null when the process was killed by a signal. */
  exitCode: number | null;
  /** Everything printed, standard error too, in the order in which it came. */
  stdout: string;
  outputs: Record<string, string>;
  /** The job summary's Markdown. */
  summary: string;
  seconds: number;
  /** From the cancellation to the end; null when it was not cancelled. */
  secondsAfterSignal: number | null;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type ActionManifest = {
  inputs: Readonly<Record<string, { default?: string }>>;
  runs: { using: string; main: string };
};

export async function readManifest(): Promise<ActionManifest> {
  const manifest = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionManifest;
  return { inputs: manifest.inputs ?? {}, runs: manifest.runs };
}

/** The script that the runner starts. */
export const entryOf = (manifest: ActionManifest): string => join(ROOT, manifest.runs.main);

export async function runAction(options: RunOptions): Promise<RunResult> {
  const manifest = await readManifest();
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const places = await prepare(folder, options.files ?? {});
    const env = environment(manifest, options, places);
    const ended = await start(
      options.node ?? process.execPath,
      options.entry ?? entryOf(manifest),
      env,
      places.workspace,
      options,
    );
    return {
      ...ended,
      outputs: parseFileCommands(await readFile(places.output, 'utf8')),
      summary: await readFile(places.summary, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Places = {
  workspace: string;
  temp: string;
  home: string;
  output: string;
  summary: string;
  env: string;
  state: string;
  path: string;
  event: string;
};

async function prepare(folder: string, files: Readonly<Record<string, string>>): Promise<Places> {
  const commands = join(folder, 'temp', '_runner_file_commands');
  const places: Places = {
    workspace: join(folder, 'shop', 'shop'),
    temp: join(folder, 'temp'),
    home: join(folder, 'home'),
    output: join(commands, 'set_output'),
    summary: join(commands, 'step_summary'),
    env: join(commands, 'set_env'),
    state: join(commands, 'save_state'),
    path: join(commands, 'add_path'),
    event: join(folder, 'temp', 'event.json'),
  };
  for (const each of [places.workspace, places.home, commands]) await mkdir(each, { recursive: true });
  for (const each of [places.output, places.summary, places.env, places.state, places.path]) await writeFile(each, '');
  await writeFile(places.event, JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'example/shop' } }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(places.workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return places;
}

/** The whole environment of the step: nothing leaks in from here. */
function environment(manifest: ActionManifest, options: RunOptions, places: Places): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: places.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 7',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: join(places.home, 'tools'),
    ...github(places, options.endpoint),
    AWS_ACCESS_KEY_ID: 'ASIASIMULATED0000000',
    AWS_SECRET_ACCESS_KEY: 'simulated-secret',
    AWS_SESSION_TOKEN: 'simulated-session-token',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: options.endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...inputVariables(manifest, options.inputs),
    ...options.env,
  };
  const entries = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

function github(places: Places, endpoint: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'deploy',
    GITHUB_ACTION_REPOSITORY: 'your-org/ecs-deploy-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: `${endpoint}/github`,
    GITHUB_GRAPHQL_URL: `${endpoint}/github/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_ENV: places.env,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: places.event,
    GITHUB_JOB: 'deploy',
    GITHUB_OUTPUT: places.output,
    GITHUB_PATH: places.path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '19000000001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SHA: '9c1e7a20d4f85b36e09a71c2d8b4f563a0e7d921',
    GITHUB_STATE: places.state,
    GITHUB_STEP_SUMMARY: places.summary,
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_WORKSPACE: places.workspace,
  };
}

/** `INPUT_<NAME>`: upper case, blanks as underscores, hyphens kept. What is not given has its default, else is empty. */
function inputVariables(manifest: ActionManifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = {};
  const set = (name: string, value: string): void => {
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  };
  for (const [name, { default: standard = '' }] of Object.entries(manifest.inputs)) {
    set(name, String(standard).replace(/\$\{\{\s*github\.token\s*\}\}/g, 'ghs_simulated'));
  }
  for (const [name, value] of Object.entries(given)) set(name, value);
  return variables;
}

type StepResult = Pick<RunResult, 'exitCode' | 'stdout' | 'seconds' | 'secondsAfterSignal'>;

function start(
  node: string,
  entry: string,
  env: Record<string, string>,
  cwd: string,
  options: RunOptions,
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const { flags, variables } = timeOf(options);
    const child = spawn(node, [...flags, entry], {
      cwd,
      env: { ...env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let signalledAt: number | null = null;
    const hear = (text: string): void => {
      stdout += text;
      options.onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const timers =
      options.signalAfterMs === undefined
        ? []
        : CANCELLATION.map(([signal, afterMs]) =>
            setTimeout(
              () => {
                signalledAt ??= performance.now();
                child.kill(signal);
              },
              (options.signalAfterMs ?? 0) + afterMs,
            ),
          );
    child.once('error', reject);
    child.once('close', (exitCode) => {
      for (const timer of timers) clearTimeout(timer);
      const now = performance.now();
      const secondsAfterSignal = signalledAt === null ? null : (now - signalledAt) / 1000;
      resolve({ exitCode, stdout, seconds: (now - began) / 1000, secondsAfterSignal });
    });
  });
}

/** What the child process is started with to have the simulator's time; nothing where it has the real one. */
function timeOf({ clock }: RunOptions): { flags: string[]; variables: Record<string, string> } {
  if (clock === undefined) return { flags: [], variables: {} };
  const value = JSON.stringify({ pace: clock.pace, realAtMs: Date.now(), simulatedAtMs: clock.now() });
  // The simulator answers with the real date in its headers, which is far from what this process takes for now.
  const variables = { DEMO_CLOCK: value, AWS_DISABLE_CLOCK_SKEW_CORRECTION: 'true' };
  return { flags: ['--import', new URL('./faster-time.mjs', import.meta.url).href], variables };
}

/** How the runner ends a step of a cancelled workflow. */
const CANCELLATION: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
];

/** `name=value` lines and `name<<DELIMITER` blocks. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const [, name = '', delimiter = ''] = block;
      const end = lines.indexOf(delimiter, index + 1);
      if (end === -1) throw new Error(`The output ${name} has no end: ${delimiter} is missing.`);
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
