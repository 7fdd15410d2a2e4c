import { expect, jest } from '@jest/globals';
import type { Simulator } from '../../simulator/index.ts';
import { siteUrl } from '../../simulator/transports/site.ts';
import { type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, type Stage } from '../support/bundle.ts';
import { definitionOf } from './examples.ts';
import { endings, NEW_SHA, OLD_SHA, onFargate, type Played, play, REGISTRY, running, scenario, vars } from './play.ts';

/** The workflows that wait for an approval or verify, and the nightly report, run as those of workflows.test.ts. */

jest.setTimeout(120_000);

function pausesForApproval(sim: Simulator): void {
  const pause = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };
  const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [pause] };
  onFargate(sim, 'prod', 'web', { deploymentConfiguration } as unknown as JsonObject);
}

scenario(
  'approve',
  'deploys to the pause, tests, continues this very deployment, and the new revision serves',
  pausesForApproval,
  async (stage) => {
    // The test listener's answer.
    const variables = { ...vars, TEST_URL: 'file:///etc/passwd' };
    const { runs, isSuccess } = await play(stage, 'approve', { vars: variables });
    expect(isSuccess).toBe(true);
    expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(['paused', 'deployed']);
    expect(runs.map(({ step }) => step.environment)).toEqual([null, 'prod-approval']);
    expect(runs[1]?.step.inputs['hook-id']).toBe(runs[0]?.outputs['hook-id']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(NEW_SHA))).toBe(true);
  },
);

scenario(
  'approve',
  'rolls the paused deployment back where the reviewers reject it',
  pausesForApproval,
  async (stage) => {
    const variables = { ...vars, TEST_URL: 'file:///etc/passwd' };
    const played = await play(stage, 'approve', { vars: variables, rejected: ['prod-approval'] });
    expect(played.isSuccess).toBe(false);
    expect(endings(played)).toEqual([
      ['deploy', 'paused', []],
      ['roll-back', 'rolled-back', []],
    ]);
    const [deploy, back] = played.runs;
    expect(back?.step.inputs['rollback-to']).toBe(deploy?.outputs['previous-task-definition-revision']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(OLD_SHA))).toBe(true);
  },
);

scenario('approve', 'so it does where a test fails, and no approval is asked for', pausesForApproval, async (stage) => {
  const played = await play(stage, 'approve', { vars: { ...vars, TEST_URL: 'file:///nowhere' } });
  expect(endings(played)).toEqual([
    ['deploy', 'paused', []],
    ['roll-back', 'rolled-back', []],
  ]);
  expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(OLD_SHA))).toBe(true);
});

/** A service of the file that the examples have, as a deployment with the same inputs leaves it. */
function addOfFile(sim: Simulator, cluster: string, changes: JsonObject = {}): void {
  const definition = definitionOf('task-definition.json');
  const containers = objectsIn(definition.containerDefinitions).map((each) => ({
    ...each,
    image: `${REGISTRY}/web:${OLD_SHA}`,
  }));
  const roles = { taskRoleArn: vars.TASK_ROLE_ARN, executionRoleArn: vars.EXECUTION_ROLE_ARN };
  sim.addRepository('web', { images: [{ tag: OLD_SHA }] });
  const taskDefinition = { ...definition, ...roles, containerDefinitions: containers, ...changes };
  sim.addService({ cluster, name: 'web', launchType: 'FARGATE', desiredCount: 2, taskDefinition });
}

scenario(
  'status',
  'what runs is what the file says, and the board has both clusters',
  (sim) => ['staging', 'prod'].forEach((cluster) => void addOfFile(sim, cluster)),
  async (stage) => {
    const { runs, isSuccess, printed } = await play(stage, 'status');
    expect(runs.map(({ step, outputs }) => [step.job, outputs.outcome])).toEqual([
      ['drift', 'reported'],
      ['board', 'reported'],
    ]);
    expect(isSuccess).toBe(true);
    expect(printed).toBe('### Needs attention\n\n');
    expect(JSON.parse(runs[1]?.outputs.results ?? '')).toHaveLength(2);
  },
);

scenario(
  'status',
  'a change by hand and an unhealthy service fail the nightly report',
  (sim) => {
    addOfFile(sim, 'prod', { memory: '2048' });
    addOfFile(sim, 'staging');
    const [task] = sim.tasks('staging', 'web');
    sim.addImage(`web:${OLD_SHA}`, {
      kind: 'no-capacity',
      event: 'was unable to place a task. Reason: Internal error.',
    });
    sim.stopTask('staging', String(task?.taskArn));
  },
  async (stage) => {
    const { runs, isSuccess, printed } = await play(stage, 'status');
    expect(isSuccess).toBe(false);
    expect(annotations(runs[0]?.stdout ?? '', 'error')).toEqual([
      '1 service differs from the files (`fail-on: drift`): web.',
    ]);
    expect(printed).toBe('### Needs attention\n\n- `staging/web`: unhealthy\n');
  },
);

const SITE = 'https://test.shop.example.com';

/** A canary with a group of its own for the new revision, a load of requests, and a site behind the test listener. */
function canary(sim: Simulator, errorShare: number): void {
  const [blue, isSuccess] = ['web-blue', 'web-green'].map((name) => sim.addTargetGroup({ name, healthyThreshold: 2 }));
  const advancedConfiguration = { alternateTargetGroupArn: isSuccess };
  const pause = { targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] };
  onFargate(sim, 'prod', 'web', {
    loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: blue, advancedConfiguration }],
    deploymentConfiguration: {
      ...{ strategy: 'CANARY', bakeTimeInMinutes: 1, lifecycleHooks: [pause] },
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
    },
  } as unknown as JsonObject);
  sim.setAlarm('web-5xx', 'OK');
  sim.setAlarm('web-latency', 'OK');
  const answer = ({ image }: { image: string }) => {
    return { status: 200, body: JSON.stringify({ git: { commit: { id: image.split(':').at(-1) } } }) };
  };
  sim.addSite({ origin: SITE, cluster: 'prod', service: 'web', traffic: 'test', answer });
  const share = (image: string): number => (image.endsWith(NEW_SHA) ? errorShare : 0);
  sim.addTraffic({ cluster: 'prod', service: 'web', requestsPerMinute: 3_000, errorShare: share });
}

/** Checks end by the step's own time: the answers of the sites take real time. */
const checkedPace = 25;

/** Checks read the time that CloudWatch's periods are in: the step's own time is the simulator's. */
function playVerified(stage: Stage): Promise<Played> {
  const pace = { pace: checkedPace, realAtMs: Date.now(), simulatedAtMs: stage.sim.clock.now() };
  const faster = new URL('../../simulator/demo/faster-time.mjs', import.meta.url).href;
  const variables = { ...vars, TEST_URL: siteUrl(stage.url, SITE) };
  const env = { NODE_OPTIONS: `--import ${faster}`, DEMO_CLOCK: JSON.stringify(pace) };
  return play(stage, 'verified', { vars: variables }, env);
}

scenario(
  'verified',
  'what passes is continued before every step, and serves',
  (sim) => canary(sim, 0),
  async (stage) => {
    const played = await playVerified(stage);
    expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
    const states = JSON.parse(played.runs[0]?.outputs.verification ?? '[]') as { state: string }[];
    expect(states.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed']);
    const answers = stage.sim.calls.filter(({ operation }) => operation === 'ecs:ContinueServiceDeployment');
    expect(answers.map(({ input }) => input.action)).toEqual(['CONTINUE', 'CONTINUE']);
    expect(running(stage.sim, 'prod', 'web').every(({ image }) => String(image).endsWith(NEW_SHA))).toBe(true);
  },
  checkedPace,
);

scenario(
  'verified',
  'a revision with errors is rolled back with 10 % of the traffic',
  (sim) => canary(sim, 0.06),
  async (stage) => {
    const { runs } = await playVerified(stage);
    expect(runs[0]?.outputs.outcome).toBe('rolled-back');
    expect(annotations(runs[0]?.stdout ?? '', 'error')[0]).toContain('target-errors 1 % failed: At 10 %');
  },
  checkedPace,
);
