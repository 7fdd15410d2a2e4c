import { expect, test } from '@jest/globals';
import { findScenario } from '../../simulator/scenarios/index.ts';
import { play } from '../support/demo-scenario.ts';

/** The log and the summary of a failed run link to the entry of the documentation about its cause. */

const docs = 'https://github.com/your-org/ecs-deploy-action/blob/v1/docs';

async function run(id: string): Promise<{ log: string; summary: string }> {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(`There is no ${id}.`);
  const { log, summary } = (await play(scenario)).run;
  return { log: log.join('\n'), summary };
}

test('a failed deployment links to its diagnosis rule', async () => {
  const { log, summary } = await run('out-of-memory');
  expect(log).toMatch(/^ +More about this cause: (\S+)$/m);
  const url = /More about this cause: (\S+)/.exec(log)?.[1];
  expect(url).toBe(`${docs}/troubleshooting.md#out-of-memory`);
  expect(summary).toContain(`[More about this cause](${url})`);
});

test('findings of the preflight checks link to their checks', async () => {
  const { log, summary } = await run('wrong-port');
  for (const check of ['fargate-size', 'load-balancer-port']) {
    expect(log).toContain(`  More about the check ${check}: ${docs}/preflight.md#${check}`);
    expect(summary).toContain(`[${check}](${docs}/preflight.md#${check})`);
  }
});

test('an input that stopped the run links to its entry', async () => {
  const { log, summary } = await run('not-attested');
  const url = `${docs}/inputs.md#verify-attestation`;
  expect(log).toContain(`  More about the input verify-attestation: ${url}`);
  expect(summary).toContain(`More about this input: [verify-attestation](${url})`);
});

test('a run that succeeds links to neither', async () => {
  const { log, summary } = await run('deploy');
  expect(log + summary).not.toContain(docs);
});
