import { describe, expect, test } from '@jest/globals';
import { findScenario, SCENARIOS, type Scenario, type Scene } from '../../simulator/scenarios/index.ts';
import { NEW_IMAGE, SIGNATURE } from '../../simulator/scenarios/spring-boot.ts';
import { isObject, type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { type Played, play } from '../support/demo-scenario.ts';
import type { Run } from '../support/scenario.ts';
import { expectTimings } from '../support/timings.ts';

/** Every scenario in process: how it ends, and whether its last screen is worth reading at night. */

type Explained = {
  /** Refused by a check before anything changed: there is no service to blame. */
  refused?: boolean;
  /** What the first sentence has to name. */
  cause: RegExp;
  /** What else the annotation has to say. */
  says?: RegExp;
  /** The service that failed; `web` where none is given. */
  service?: string;
  /** Services that the title names besides: they were rolled back with the one that failed. */
  others?: string;
  /** Several services that failed for one cause, of which this many are told once. */
  equal?: number;
};

const IMAGE = new RegExp(`\\.dkr\\.ecr\\.eu-west-1\\.amazonaws\\.com/${NEW_IMAGE}`);
const SERVES_OLD = /(?:the service runs web:1 again|ECS rolled back to web:1, which is serving again)\.$/;

const LOGIN = { cause: /^Container web \(exit code 1\): database login failed\./, says: SERVES_OLD };
const HEAP = { cause: /^Container web \(exit code 3\): Java heap exhausted/, says: SERVES_OLD };
const MEMORY = /^Container web was killed because it used more than its memory limit of 1792 MiB/;
const NO_FARGATE = /^AWS had no Fargate capacity left/;

const SCALED = 'web: scaled to 0, because no deployment of it has completed yet';

const EXPLAINED: Readonly<Record<string, Explained>> = {
  crash: LOGIN,
  'hostile-log': LOGIN,
  'no-rollback': LOGIN,
  'no-breaker': { ...LOGIN, says: /threshold 3.*Rolled back: the service runs web:1 again\.$/s },
  'left-failed': {
    ...LOGIN,
    says: /Nothing was rolled back: `rollback-on` does not include `failure`\. Deployment ecs-svc\/\d+ of web:2 is left/,
  },
  'create-fails': {
    ...LOGIN,
    says: /No earlier revision of the service has served, so there is nothing to roll back to: the service was scaled to 0, and was not deleted\. The next run with this service definition starts its tasks again\. This run created the service web\.$/,
  },
  'taken-back': { ...LOGIN, service: 'shop', says: /Rolled back: the service runs shop:2 again\.$/ },
  'crash-later': HEAP,
  uncounted: HEAP,
  'out-of-memory': { cause: MEMORY, says: SERVES_OLD },
  unhealthy: {
    cause:
      /^Container web has nothing at \/actuator\/health.*target group web-8080 \(404\)\. The 2 running tasks of web:1 pass the same check, so web:2 is at fault/,
    says: SERVES_OLD,
  },
  'container-check': { cause: /^The health check of container web failed: it calls curl/, says: SERVES_OLD },
  'no-capacity': {
    cause: /^No instance has room for one more task: it needs 1024 CPU units/,
    says: /0 of 2 tasks of web:2 run.*continues in ECS\. To roll back: aws ecs update-service --region eu-west-1 --cluster prod --service web --task-definition web:1 --force-new-deployment$/s,
  },
  timeout: {
    cause: NO_FARGATE,
    says: /Timed out: 0 of 2 tasks of web:2 run.*continues in ECS\. To roll back: aws ecs update-service --region eu-west-1 --cluster prod --service web --task-definition web:1 --force-new-deployment$/s,
  },
  'timeout-back': { cause: NO_FARGATE, says: SERVES_OLD },
  several: {
    service: 'worker',
    cause: /^The health check of container web failed/,
    says: /Rolled back: the service runs worker:1 again\.\n1 of 2 rolled back, 1 deployed$/,
  },
  'all-or-nothing': {
    service: 'worker',
    cause: /^(?:worker: )?The health check of container web failed/,
    says: /web: Its deployment had completed\. It is rolled back too, because worker failed.*3 of 3 rolled back$/s,
    others: ', web, mailer',
  },
  'fleet-failing': {
    service: 'svc-44',
    others: ', svc-45, svc-46, svc-47, svc-48 and 2 more',
    equal: 7,
    cause: /^(?:svc-44, .*svc-50: )?The health check of container web failed: it calls curl/,
    says: /The same applies to svc-45, .*svc-50\.\n7 of 50 rolled back, 43 deployed$/,
  },
  'older-commit': { refused: true, cause: /shop runs commit 4f2b8d1, which contains 9c1e7a2, the commit to deploy/ },
  'not-attested': {
    refused: true,
    cause:
      /^verify-attestation: Image \S+web:9c1e7a20\S* \(sha256:\w+\) has no valid attestation of example\/shop\. GitHub has none for this digest/,
    says: /Attest the image in the workflow that builds it \(`actions\/attest` with its digest\)/,
  },
  'stale-plan': {
    refused: true,
    cause: /The services have changed: web is set to web:1 now \(deployment ecs-svc\/\d+\)/,
  },
  'verified-fails': {
    cause: /^Check url https:\/\/test\.shop\.example\.com\/info failed: .*HTTP 500 instead of 200–299/,
    says: /Rolled back: the service runs web:1 again\.$/,
  },
  'canary-errors': {
    cause: /^Check target-errors 1 % failed: At 10 %: 6 % of \d+ requests were answered with 5xx/,
    says: /Rolled back: the service runs web:1 again\.$/,
  },
  'wrong-commit': {
    cause: /^Check url https:\/\/shop\.example\.com\/info failed: .*"git\.commit\.id" is "unknown" instead of/,
    says: SERVES_OLD,
  },
  alarm: { cause: /^The CloudWatch alarm web-5xx went into ALARM/, says: SERVES_OLD },
  'bake-crash': { cause: MEMORY, says: /failed during the bake time\..*Rolled back: the service runs web:1 again\.$/s },
  drift: { cause: /^1 service differs from the files \(`fail-on: drift`\): web\.$/ },
  'promote-unsteady': {
    refused: true,
    cause: /`staging\/web` cannot be promoted: its deployment \S+ is in progress\. Wait until it has completed\./,
  },
  'wrong-trust': {
    refused: true,
    cause:
      /^`role-to-assume` arn:aws:iam::123456789012:role\/deploy could not be assumed by the OIDC token of this job\./,
    says: /The token says: sub "repo:example\/shop:ref:refs\/heads\/main"/,
  },
  'missing-secret': {
    refused: true,
    cause: /^The secret \S+:secret:prod\/web\/mail-Kd93Lq \(variable MAIL_PASSWORD of container web\) does not exist/,
    says: /Similar parameters: \/prod\/web\/mail-user\./,
  },
  'rollback-fails': {
    ...LOGIN,
    says: /Rollback to web:1 failed: .*CannotPullContainerError: .*web:4f2b8d1c\w+: not found.*Still running: 2 tasks of web:1\..*Push this image again.*fails the same way until then\. Afterwards, .*manually: aws ecs update-service .*--task-definition web:1\b/s,
  },
  'rollback-denied': {
    ...LOGIN,
    says: /Rollback to web:1 failed: ecs:UpdateService \(web\) was denied.*manually: aws ecs update-service /s,
  },
  'pull-fails': { cause: new RegExp(`^Image \\S+${IMAGE.source} does not exist\\.`), says: SERVES_OLD },
  'wrong-platform': {
    cause: new RegExp(`^Image \\S+${IMAGE.source} has nothing for the platform linux/amd64 that the task runs on\\.`),
    says: SERVES_OLD,
  },
  'no-route': { cause: /^The task cannot reach the ECR API/, says: SERVES_OLD },
  'layers-blocked': {
    cause: new RegExp(`^The layers of \\S+${IMAGE.source} could not be fetched: ECR keeps them in S3`),
    says: SERVES_OLD,
  },
  'secret-denied': {
    cause:
      /^Secret arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod\/web\/db-Xy12Za may not be read.*role web-execution\./,
    says: SERVES_OLD,
  },
  many: { ...LOGIN, says: /130 tasks of web:2 failed \(threshold 130\);/ },
  'missing-image': {
    refused: true,
    cause: /^Image \S+web:v3\.8\.2 does not exist: repository web in ECR .*Similar tags: v3\.8\.1\./,
  },
  'wrong-arch': {
    refused: true,
    cause: new RegExp(`^Image \\S+${IMAGE.source} is for linux/arm64, but .* linux/amd64`),
  },
  'wrong-port': { refused: true, cause: /^Fargate has no size of 1024 CPU units with 9216 MiB\./, says: /port 8080/ },
  'missing-variable': {
    refused: true,
    cause: /task-definition\.json: line 39, column 21: Nothing defines `\$\{PROFIL\}`\. Did you mean `\$\{PROFILE\}`\?/,
    says: /`\$\$\{PROFIL\}` where the text itself has `\$\{`\.\nvariables: .*: line 43, column 21: Nothing defines `\$\{REGION\}`/,
  },
  'remove-refused': {
    refused: true,
    cause: /^service: Service "web" in cluster "prod" has no tag ecs-deploy:owner/,
    says: /`remove-unowned: true`/,
  },
  'full-cluster': {
    refused: true,
    cause: /^No instance has room for one more task of service web: each needs 1024 CPU/,
  },
  superseded: {
    cause: /^Another deployment \(ecs-svc\/\d+, web:2\) replaced this one \(ecs-svc\/\d+\)/,
    says: /It belongs to run 19000000002 of example\/shop \(https:\/\/github\.com\/example\/shop\/actions\/runs\/19000000002\)\. .*`concurrency` group/,
  },
  cancelled: {
    cause: /^The run was cancelled\./,
    says: /ecs-svc\/\d+ of web:2 .*continues in ECS.*To roll back: aws ecs update-service/,
  },
  'cancelled-back': {
    cause: /^The run was cancelled\./,
    says: /The rollback to web:1 was started and continues in ECS\./,
  },
  expired: {
    cause: /^Lost track of the deployment: .*ExpiredTokenException/,
    says: /ecs-svc\/\d+ of web:2 .*continues in ECS/,
  },
  denied: {
    cause: /^ecs:UpdateService \(web\) was denied: .*Allow ecs:UpdateService/,
    says: /The service was not changed and runs web:1\.$/,
  },
};

/** Scenarios whose end depends on what is seen while the deployment is watched: every failure, and each way of success. */
const WATCHED = [
  ...Object.keys(EXPLAINED).filter((id) => EXPLAINED[id]?.refused !== true),
  ...['deploy', 'flaky', 'slow', 'rollback', 'create', 'waves', 'blue-green', 'canary', 'codedeploy'],
  ...['approve', 'verified', 'express', 'gateway'],
];

/** Everything that users can read after the step; the rendered file is for the next step, and holds it all. */
const everythingIn = (run: Run): string =>
  [
    ...run.log,
    ...run.warnings,
    ...run.notices,
    ...run.errors.flatMap(({ text, title }) => [text, title]),
    ...Object.values(run.outputs),
    run.summary,
  ].join('\n');

/** Values of variables that are long enough to be told from words. */
function valuesIn({ scene }: Played): string[] {
  const revisions = [...scene.sim.world.revisions.values()].flat();
  return revisions
    .flatMap(({ body }) => objectsIn(body.containerDefinitions))
    .flatMap((container: JsonObject) => objectsIn(container.environment))
    .map((variable) => String(variable.value))
    .filter((value) => value.length >= 8);
}

/** What watching takes; one more DescribeTasks is evidence and cannot be told apart. */
const WATCHING = ['DescribeServices', 'ListTasks', 'DescribeTasks', 'ListServiceDeployments', 'UpdateService'];

/** What the checks of `verify` read: with every look one call, or one a period. */
const CHECKING = ['cloudwatch:DescribeAlarms', 'cloudwatch:GetMetricData'];

/** A deployment by stages is watched by its record: one poll is one more call. */
const BY_STAGES = ['BLUE_GREEN', 'LINEAR', 'CANARY'];

/** The route of an ECS gateway is awaited: one poll is one more call. */
const BY_ROUTE = 'ListGatewayRoutes';

const callsTo = ({ scene: { sim } }: Played, operation: string): number =>
  sim.calls.filter((call) => call.operation === `ecs:${operation}`).length;

function evidenceCalls({ scene: { sim } }: Played): string[] {
  const configurations = [...sim.world.clusters.values()].flatMap(({ services }) =>
    [...services.values()].map(({ settings }) => JSON.stringify(settings.deploymentConfiguration ?? null)),
  );
  const byStages = configurations.some((text) => BY_STAGES.some((strategy) => text.includes(`"${strategy}"`)));
  const watching = [...WATCHING, ...CHECKING, BY_ROUTE, ...(byStages ? ['DescribeServiceDeployments'] : [])];
  const operations = sim.calls.map((call) => call.operation);
  const updated = operations.findIndex((operation) => /^ecs:Update(?:ExpressGateway)?Service$/.test(operation));
  return operations
    .slice(updated === -1 ? operations.length : updated + 1)
    .filter((operation) => !watching.includes(operation.replace('ecs:', '')));
}

/** The actions/runner takes these for commands: `::name::` at a line's beginning, `##[name]` anywhere. */
const COMMAND = /^\s*::|##\[/;

function expectReadable(played: Played): void {
  const { run } = played;
  const lines = run.log.flatMap((line) => line.split(/\r?\n/));
  expect(lines.filter((line) => COMMAND.test(line) && !/^::(?:group::[^:]|endgroup::$)/.test(line))).toEqual([]);
  expect(run.errors.filter(({ text }) => text.includes('##['))).toEqual([]);
  const shown = everythingIn(run);
  expect(shown).not.toContain('This is a bug of the action');
  expect(shown).not.toContain(SIGNATURE);
  expect(valuesIn(played).filter((value) => shown.includes(value))).toEqual([]);
  // The summary: nothing of a log is markup there.
  expect(run.summary).not.toMatch(/<b>|^::error/m);
}

function expectExplained(
  { scenario, scene, run }: Played,
  { cause, says, refused = false, service = 'web', others = '', equal = 1 }: Explained,
): void {
  expect(run.errors).toHaveLength(1);
  const [{ text = '', title = '' } = {}] = run.errors;
  const what = scene.inputs.mode === 'status' ? 'status' : 'deploy';
  expect(title).toBe(`ECS ${what} ${scene.expect.outcome}${refused ? '' : `: ${service}${others}`}`);
  expect(text).toMatch(cause);
  if (says !== undefined) expect(text).toMatch(says);
  if (refused) {
    expect(scene.sim.calls.map((call) => call.operation)).not.toContain('ecs:RegisterTaskDefinition');
    return;
  }
  const because = `Why ${equal === 1 ? service : `${equal} services`} failed: `;
  const why = run.log.findIndex((line) => line.startsWith(because));
  // Where the revision failed its last screen says the same: cause, what to do, the evidence, all on one screen.
  const failed = !['superseded', 'cancelled', 'cancelled-back', 'expired', 'denied', 'drift'].includes(scenario.id);
  expect(why !== -1).toBe(failed);
  if (!failed) return;
  expect(run.log[why]?.slice(because.length)).toMatch(cause);
  expect(run.log.slice(why).length).toBeLessThan(60);
  // Several services are named first.
  expect(run.log.slice(why + 1, why + (equal === 1 ? 2 : 4))).toContain('  What to do:');
  expect(
    run.log
      .slice(0, why)
      .filter((line) => line.trim() !== '' && line !== SCALED)
      .at(-1),
  ).toBe('::endgroup::');
}

const played = new Map<string, Promise<Played>>();

/** Each scenario is played once, in its own time; nothing below changes what it left. */
function playOnce(scenario: Scenario): Promise<Played> {
  const playing = played.get(scenario.id) ?? play(scenario);
  played.set(scenario.id, playing);
  return playing;
}

const endOf = ({ run }: Played): unknown => ({ outcome: run.outputs.outcome, step: run.failed ? 'red' : 'green' });

describe('each scenario', () => {
  test('that ends red has its explanation', () => {
    const failed = SCENARIOS.filter((scenario) => {
      return scenario.build({ now: () => 0, sleep: async () => {} }).expect.step === 'red';
    });
    expect(Object.keys(EXPLAINED).sort()).toEqual(failed.map((scenario) => scenario.id).sort());
  });

  test.each(SCENARIOS)(
    '$id: $title',
    async (scenario: Scenario) => {
      const played = await playOnce(scenario);
      expect(endOf(played)).toEqual(played.scene.expect);
      expectReadable(played);
      expectTimings(played.run);
      const explained = EXPLAINED[scenario.id];
      // Several services that failed are read one by one.
      expect(evidenceCalls(played).length).toBeLessThanOrEqual(Math.max(11, 2 * (explained?.equal ?? 0)));
      expect(callsTo(played, BY_ROUTE)).toBeLessThanOrEqual(callsTo(played, 'DescribeServices'));
      if (explained !== undefined) expectExplained(played, explained);
      else expect(played.run.errors).toEqual([]);
    },
    30_000,
  );

  test.each(SCENARIOS.filter(({ id }) => WATCHED.includes(id)))(
    '$id ends the same way with few polls',
    async (scenario: Scenario) => {
      const played = await play(scenario, { fewPolls: true });
      expect(endOf(played)).toEqual(played.scene.expect);
      expectReadable(played);
    },
  );
});

const scenario = (id: string): Scenario => {
  const found = findScenario(id);
  if (found === null) throw new Error(`There is no scenario ${id}.`);
  return found;
};

/** The service of the scenario as it stands after the step. */
function serviceOf({ scene: { sim } }: Played) {
  const service = sim.world.clusters.get('prod')?.services.get('web');
  const [primary] = service?.deployments ?? [];
  return { runs: primary?.revision.number, state: primary?.rolloutState, deployments: service?.deployments.length };
}

const updatesOf = ({ scene: { sim } }: Played): JsonObject[] =>
  sim.calls.filter((call) => call.operation === 'ecs:UpdateService').map((call) => call.input);

describe('what a scenario is told for', () => {
  test.each(['crash', 'out-of-memory', 'unhealthy', 'alarm', 'pull-fails'])(
    '%s: ECS rolls back, and is not fought',
    async (id) => {
      const played = await playOnce(scenario(id));
      expect(updatesOf(played)).toHaveLength(1);
      expect(serviceOf(played)).toEqual({ runs: 1, state: 'COMPLETED', deployments: 1 });
    },
  );

  test.each(['no-rollback', 'no-breaker', 'crash-later', 'uncounted', 'bake-crash', 'timeout-back'])(
    '%s: the action puts the previous revision back, once',
    async (id) => {
      const played = await playOnce(scenario(id));
      const [, rolledBack, ...more] = updatesOf(played);
      expect(rolledBack).toEqual({
        cluster: 'prod',
        service: 'web',
        taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      });
      expect(more).toEqual([]);
      expect(serviceOf(played)).toEqual({ runs: 1, state: 'COMPLETED', deployments: 1 });
    },
  );

  test('no-breaker: failed within 5 s after the third failed task stopped', async () => {
    const played = await playOnce(scenario('no-breaker'));
    const { sim } = played.scene;
    const stopped = sim
      .tasks('prod', 'web')
      .filter((task) => String(task.taskDefinitionArn).endsWith('web:2') && typeof task.stoppedAt === 'number')
      .map((task) => Number(task.stoppedAt) * 1_000)
      .sort((one, other) => one - other);
    const rolledBack = sim.calls.filter((call) => call.operation === 'ecs:UpdateService')[1]?.at ?? 0;
    expect(rolledBack - (stopped[2] ?? 0)).toBeLessThanOrEqual(5_000);
  });

  test('flaky: the failed starts are told, and the step stays green', async () => {
    const { run } = await playOnce(scenario('flaky'));
    expect(run.log.filter((line) => / task \w+ failed: /.test(line))).toHaveLength(2);
    expect(run.failed).toBe(false);
  });

  test.each(['cancelled', 'cancelled-back'])('%s: over within 5 s of the signal', async (id) => {
    const cancelled = scenario(id);
    const { run } = await playOnce(cancelled);
    expect(run.tookMs - (cancelled.interruptAfterMs ?? 0) * cancelled.pace).toBeLessThanOrEqual(5_000);
  });

  test('cancelled-back: the previous revision is on its way, and nothing else', async () => {
    const played = await playOnce(scenario('cancelled-back'));
    expect(updatesOf(played)).toHaveLength(2);
    expect(serviceOf(played).runs).toBe(1);
  });

  test('superseded: the later deployment is left alone', async () => {
    const played = await playOnce(scenario('superseded'));
    expect(updatesOf(played)).toHaveLength(1);
    expect(serviceOf(played).runs).toBe(2);
  });

  test('rollback: to the last revision that completed; nothing is registered', async () => {
    const played = await playOnce(scenario('rollback'));
    expect(played.run.outputs).toMatchObject({
      'task-definition-revision': 'web:2',
      'previous-task-definition-revision': 'web:3',
    });
    expect(played.scene.sim.calls.map((call) => call.operation)).not.toContain('ecs:RegisterTaskDefinition');
  });

  test('many: pages of tasks, and no more calls for the evidence of 130 than for three', async () => {
    const many = await playOnce(scenario('many'));
    const few = await playOnce(scenario('no-breaker'));
    expect(evidenceCalls(many).length).toBeLessThanOrEqual(evidenceCalls(few).length);
    const pages = many.scene.sim.calls.filter(({ operation, input }) => {
      return operation === 'ecs:ListTasks' && isObject(input) && input.nextToken !== undefined;
    });
    expect(pages.length).toBeGreaterThan(0);
  });
});

const WELL_KNOWN = ['deploy', 'flaky', 'crash', 'no-breaker', 'bake-crash', 'superseded'];

describe('the end does not depend on', () => {
  test.each(WELL_KNOWN)('reads that lag, nor on the id under which ECS rolls back: %s', async (id) => {
    const played = await play(scenario(id), {
      disturb: ({ sim }) => {
        sim.world.revivedRollbackId = false;
        sim.staleReads(3);
      },
    });
    expect(endOf(played)).toEqual(played.scene.expect);
    expect(updatesOf(played)).toHaveLength(updatesOf(await playOnce(scenario(id))).length);
  });

  test.each(WELL_KNOWN.flatMap((id) => [-10, 10].map((minutes) => [id, minutes] as const)))(
    'the clock of the runner: %s, AWS is %d minutes ahead',
    async (id, minutes) => {
      // With a bake time the times of tasks matter.
      const baked = (scene: Scene): void => {
        scene.inputs['bake-time-minutes'] ??= '3';
      };
      const played = await play(scenario(id), { aheadMs: minutes * 60_000, disturb: baked });
      expect(endOf(played)).toEqual(played.scene.expect);
    },
  );
});
