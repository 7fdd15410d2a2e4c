import { existsSync, writeFileSync } from 'node:fs';
import { createScaledClock } from '../clock/scaled.ts';
import type { attestAll } from '../github/attest.ts';
import { type GitHub, gitHubOf } from '../github/index.ts';
import { oidcVariables } from '../github/oidc.ts';
import { findScenario, SCENARIOS, type Scenario } from '../scenarios/index.ts';
import type { Simulator } from '../simulator.ts';
import { startServer } from '../transports/server.ts';
import { siteUrl } from '../transports/site.ts';
import { createLogView } from './log-view.ts';
import { entryOf, type RunResult, readManifest, runAction } from './runner.ts';

/** `npm run demo`, `npm run demo -- <scenario> [<file for the job summary>]`, `npm run demo -- list`. */

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const heading = (text: string): void => print(`\n── ${text} ${'─'.repeat(Math.max(3, 100 - text.length))}`);

async function main(argument: string, summaryFile: string | undefined): Promise<number> {
  if (argument === 'list') {
    list();
    return 0;
  }
  const scenario = findScenario(argument);
  if (scenario === null) {
    print(`There is no scenario ${argument}. These are there:\n`);
    list();
    return 1;
  }
  const entry = entryOf(await readManifest());
  if (!existsSync(entry)) {
    print(`${entry} is not there: build the action with npm run build first.`);
    return 1;
  }
  return play(scenario, summaryFile);
}

function list(): void {
  const width = Math.max(...SCENARIOS.map((scenario) => scenario.id.length));
  for (const { id, title } of SCENARIOS) print(`  ${id.padEnd(width)}  ${title}`);
  print('\nnpm run demo -- <scenario>');
}

async function play(scenario: Scenario, summaryFile: string | undefined): Promise<number> {
  const clock = createScaledClock(scenario.pace);
  const { sim, inputs, files, expect, idToken = false, attestations = null } = scenario.build(clock);
  const trustRoot = attestations === null ? {} : { [TRUST_ROOT]: await trustRootOf(sim, attestations) };
  const server = await startServer(sim);
  try {
    print(`${scenario.title}.`);
    print(
      `A simulated AWS listens on ${server.url}; its time, and the action's, passes ${scenario.pace} times as fast as yours.`,
    );
    heading('the step');
    print('- uses: your-org/ecs-deploy-action@v1\n  with:');
    for (const [name, value] of Object.entries(inputs)) print(`    ${name}: ${shown(value)}`);
    heading('its log');
    const view = createLogView(print, process.stdout.isTTY === true);
    const result = await runAction({
      inputs: withSites(inputs, sim, server.url),
      files: withSites({ ...files, ...trustRoot }, sim, server.url),
      endpoint: server.url,
      clock: { pace: scenario.pace, now: clock.now },
      // The runner starts the step with Node 24, of which the SDK has nothing to say.
      env: {
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        ...(attestations !== null && { SIGSTORE_TRUSTED_ROOT: TRUST_ROOT }),
        ...(idToken && { ...NO_CREDENTIALS, ...oidcVariables(gitHubOf(sim), server.url) }),
      },
      ...(scenario.interruptAfterMs !== undefined && { signalAfterMs: scenario.interruptAfterMs }),
      onOutput: (text) => view.write(text),
    });
    view.end();
    if (summaryFile !== undefined) writeFileSync(summaryFile, result.summary);
    report(result, gitHubOf(sim));
    return asExpected(result, expect) ? 0 : 1;
  } finally {
    await server.close();
  }
}

const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined };

/** The file of the workspace with the trust root of attestations. */
const TRUST_ROOT = 'trusted_root.json';

/** Only scenarios with attestations load what signs. */
async function trustRootOf(...given: Parameters<typeof attestAll>): Promise<string> {
  const { attestAll } = await import('../github/attest.ts');
  return attestAll(...given);
}

/** The sites of the scenario are where the simulator listens. */
function withSites<T extends Record<string, string>>(texts: T, sim: Simulator, url: string): T {
  const placed = (text: string): string =>
    sim.world.sites.reduce((all, { origin }) => all.replaceAll(origin, siteUrl(url, origin)), text);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, placed(text)])) as T;
}

const shown = (value: string): string => (value.includes('\n') ? `|\n${value.replaceAll(/^/gm, '      ')}` : value);

function report(result: RunResult, gitHub: GitHub): void {
  heading('its outputs');
  for (const [name, value] of Object.entries(result.outputs)) {
    print(value.includes('\n') ? `${name}:\n${value.replaceAll(/^/gm, '  ')}` : `${name}: ${value}`);
  }
  heading('the job summary');
  print(result.summary.trim() === '' ? '(none)' : result.summary.trimEnd());
  if (gitHub.deployments.length > 0) heading('the deployments of its repository on GitHub');
  for (const { id, environment, sha, statuses } of gitHub.deployments) {
    print(`${environment}, commit ${sha.slice(0, 7)} (${id})`);
    for (const { state, description } of statuses) print(`  ${state.padEnd(11)}  ${description}`);
  }
  heading('the end');
  const cancelled = result.secondsAfterSignal;
  const after = cancelled === null ? '' : `, ${cancelled.toFixed(1)} s after it was cancelled`;
  print(`Exit code ${result.exitCode ?? 'none, killed'} after ${result.seconds.toFixed(1)} s of your time${after}.`);
}

function asExpected(result: RunResult, expect: ReturnType<Scenario['build']>['expect']): boolean {
  const { outcome = '(none)' } = result.outputs;
  const step = result.exitCode === 0 ? 'green' : 'red';
  const same = outcome === expect.outcome && step === expect.step;
  const wanted = same ? 'as the scenario has it' : `but the scenario has ${expect.step}, ${expect.outcome}`;
  print(`The step is ${step}, its outcome ${outcome}: ${wanted}.`);
  return same;
}

process.exitCode = await main(process.argv[2] ?? 'deploy', process.argv[3]);
