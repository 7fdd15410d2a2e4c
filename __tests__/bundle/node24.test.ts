import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { INPUTS, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { type BundleRun, commandsIn, openStage, runBundle, type Stage } from '../support/bundle.ts';
import { node24 } from '../support/node24.ts';

/** The runtime that action.yml asks for, whatever runs the tests. */

jest.setTimeout(60_000);

const { path, reason } = node24();
const suite = path === null ? describe.skip : describe;

suite(reason === null ? 'under Node 24' : `under Node 24 (skipped: ${reason})`, () => {
  let stage: Stage;
  let result: BundleRun;

  beforeAll(async () => {
    stage = await openStage((clock) => withWeb(clock));
    const inputs = {
      ...INPUTS,
      'task-definition-overrides': '{ cpu: 2 vCPU, memory: 4 GB }',
      'wait-max-delay-seconds': '0.1',
    };
    result = await runBundle(stage.url, { inputs, node: path ?? '' });
  });

  afterAll(() => stage?.close());

  test('a deploy is green', () => {
    expect(result.stdout).toContain('deployed: web: web:2 ');
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
    expect(result.summary).toContain('```mermaid');
    const last = stage.sim.tasks('prod', 'web').filter((task) => task.lastStatus === 'RUNNING');
    expect(last.map((task) => String(task.taskDefinitionArn).split('/').at(-1))).toEqual(['web:2', 'web:2']);
  });

  test('node has nothing to warn of', () => {
    expect(result.stdout).not.toMatch(/\(node:\d+\)|Warning:/);
    expect(new Set(commandsIn(result.stdout).map(({ name }) => name))).toEqual(new Set(['group', 'endgroup']));
  });
});
