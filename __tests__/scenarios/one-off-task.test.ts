import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { inProcessHandler } from '../../simulator/index.ts';
import { createEcs } from '../../src/adapters/ecs.ts';
import { createLogs } from '../../src/adapters/logs.ts';
import { createTaskRunner } from '../../src/adapters/run-task.ts';
import { createServices } from '../../src/adapters/services.ts';
import { createTasks } from '../../src/adapters/tasks.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import { type TaskEvent, taskEventLine } from '../../src/run-task/events.ts';
import { planTask, type RunTaskInputs } from '../../src/run-task/request.ts';
import { runOneOff, type TaskResult } from '../../src/run-task/run.ts';
import { addWeb, callsOf, createWorld, type World, webDefinition } from '../support/scenario.ts';
import { runTaskInputs } from '../unit/run-task/support.ts';

const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
};
const image = 'web:2';

type Options = { cancelAfterMs?: number; waitMs?: number; service?: boolean; random?: () => number };
type Run = TaskResult & { events: TaskEvent[]; lines: string[]; tookMs: number };

/** A cluster with the service `web`, and the new revision `web:2` that the task is of. */
function prepare(containers: Record<string, unknown>[] = [{ name: 'app', image, logConfiguration }]): World {
  const world = createWorld();
  addWeb(world.sim);
  world.sim.addLogGroup('/ecs/web');
  world.sim.registerTaskDefinition(webDefinition({}, { containerDefinitions: containers }));
  return world;
}

/** Runs the task of `web:2` as the action does: real SDK clients, the simulator's AWS, virtual time. */
async function run(world: World, inputs: Partial<RunTaskInputs> = {}, options: Options = {}): Promise<Run> {
  const { sim, clock } = world;
  const redactor = createRedactor();
  const settings = { clock, random: options.random ?? (() => 0.5), attempts: 10, readOnly: false, redactor };
  const configuration: ECSClientConfig = {
    region: 'eu-west-1',
    maxAttempts: 1,
    requestHandler: inProcessHandler(sim) as unknown as NonNullable<ECSClientConfig['requestHandler']>,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
  const client = new ECSClient(configuration);
  const ecs = { ...createEcs(client, settings), ...createServices(client, settings) };
  const [cancel, write] = [new AbortController(), new AbortController()];
  const startedAtMs = clock.now();
  if (options.cancelAfterMs !== undefined) {
    clock.at(startedAtMs + options.cancelAfterMs, () => cancel.abort(new Error('cancelled')));
    clock.at(startedAtMs + options.cancelAfterMs + 2_500, () => write.abort(new Error('cancelled')));
  }
  const [service] = await ecs.describeServices('prod', ['web'], cancel.signal);
  const described = await ecs.describeTaskDefinition('web:2', cancel.signal);
  const definition = described.taskDefinition as never;
  const plan = planTask(runTaskInputs(inputs), definition, options.service === false ? null : (service ?? null));
  if ('problems' in plan) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  const events: TaskEvent[] = [];
  const result = await runOneOff(
    plan,
    'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
    {
      waitMs: options.waitMs ?? 30 * 60_000,
      identity: ['42', '1', 'deploy', 'migrate'],
      runName: 'run 42 of acme/shop',
      region: 'eu-west-1',
    },
    {
      ecs: createTaskRunner(client, settings),
      ecsForPolling: createTasks(client, { ...settings, attempts: 3 }),
      logs: createLogs({ ...configuration } as never, { ...settings, attempts: 3 }),
      clock,
      signal: cancel.signal,
      writeSignal: write.signal,
    },
    (item) => events.push(item),
  );
  const lines = events.flatMap((item) => (item.kind === 'line' ? [item.text] : []));
  return { ...result, events, lines, tookMs: clock.now() - startedAtMs };
}

const oneOffTasks = ({ sim }: World) =>
  [...(sim.world.clusters.get('prod')?.tasks.values() ?? [])].filter((task) => task.service === null);

const noticesIn = ({ events }: Run) => events.flatMap((item) => (item.kind === 'notice' ? [item.text] : []));

describe('a task that ends well', () => {
  test('is ok, runs in the network of the service, once, with its output told in order', async () => {
    const world = prepare();
    world.sim.addImage(image, {
      kind: 'healthy',
      oneOff: { afterMs: 20_000, exitCode: 0, log: ['migrating', '::error::not ours', '  3 tables'] },
    });
    const result = await run(world, { runTaskCommand: ['migrate'] });
    expect(result).toMatchObject({ kind: 'succeeded', ok: true, exitCode: 0, container: 'app' });
    expect(result.taskArns).toEqual([oneOffTasks(world)[0]?.arn]);
    expect(result.lines).toEqual(['migrating', '::error::not ours', '  3 tables']);
    expect(result.lastLines).toEqual(result.lines);
    expect(taskEventLine({ kind: 'line', atMs: 1_000, container: 'app', text: '::error::x' }, 0)).toMatch(
      /^ +1 s {2}app \| ::error::x$/,
    );
    expect(callsOf(world.sim, 'ecs:RunTask').map(({ input }) => input)).toEqual([
      {
        cluster: 'prod',
        taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2',
        startedBy: 'GitHub-Actions',
        launchType: 'FARGATE',
        platformVersion: 'LATEST',
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'],
            securityGroups: ['sg-0a1b2c3d4e5f60003'],
            assignPublicIp: 'DISABLED',
          },
        },
        overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
        clientToken: expect.stringMatching(/^ecs-deploy-[0-9a-f]{48}$/),
      },
    ]);
    // Noticed soon after its end, of which Fargate takes eleven seconds itself.
    const [task] = oneOffTasks(world);
    expect(world.clock.now() - (task?.stoppedAt ?? 0)).toBeLessThanOrEqual(3_500);
  });

  test('tells each line while it runs, and those that come after its end', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 300_000, exitCode: 0, log: [] } });
    const write = (afterMs: number, message: string) =>
      world.sim.schedule(afterMs, () => {
        const { id } = oneOffTasks(world)[0] ?? { id: '' };
        world.sim.world.logs.append('/ecs/web', `web/app/${id}`, world.sim.world.now, message);
      });
    const expected = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    expected.forEach((line, index) => {
      write(5_000 + index * 8_200, line);
    });
    const atMs: number[] = [];
    const result = await run(world);
    for (const item of result.events) if (item.kind === 'line') atMs.push(item.atMs);
    expect(result.lines).toEqual(expected);
    expect(atMs).toEqual([...atMs].sort((one, other) => one - other));
    expect(callsOf(world.sim, 'ecs:DescribeTasks').length).toBeLessThan(90);
  });

  test('that is not waited for is started, and nothing else', async () => {
    const world = prepare();
    const result = await run(world, { waitForTaskStopped: false });
    expect(result).toMatchObject({ kind: 'started', ok: true, exitCode: null });
    expect(callsOf(world.sim, 'ecs:DescribeTasks')).toHaveLength(0);
  });

  test('with a sidecar that is told to stop and answers 143, and one that the platform put in', async () => {
    const world = prepare([
      { name: 'app', image },
      { name: 'proxy', image: 'proxy:1' },
    ]);
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 20_000, exitCode: 0 } });
    world.sim.whenCalled('ecs:RunTask', () => {
      for (const task of oneOffTasks(world)) {
        const [app] = task.containers;
        if (app) task.containers.push({ ...app, name: 'aws-guardduty-agent-x1', essential: false, exitCode: 137 });
      }
    });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'succeeded', exitCode: 0 });
    expect(result.reason).toContain('proxy: exit code 143');
    expect(result.reason).toContain('aws-guardduty-agent-x1 (not of the task definition)');
  });

  test('whose deciding container is not essential: what goes on beside it is stopped', async () => {
    const world = prepare([
      { name: 'server', image: 'server:1' },
      { name: 'migrate', image, essential: false },
    ]);
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 20_000, exitCode: 0 } });
    const result = await run(world, { runTaskContainer: 'migrate', runTaskCommand: ['migrate'] });
    expect(result).toMatchObject({ kind: 'succeeded', exitCode: 0, container: 'migrate' });
    expect(callsOf(world.sim, 'ecs:StopTask')).toHaveLength(1);
    expect(result.tookMs).toBeLessThan(90_000);
  });
});

describe('a task that fails', () => {
  test('with exit code 3, and its last words', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 3, log: ['no such table'] } });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'failed', ok: false, exitCode: 3, lastLines: ['no such table'] });
    expect(result.reason).toBe('Container app failed: exit code 3.');
  });

  test('for want of memory', async () => {
    const world = prepare();
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 137, reason } });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'failed', exitCode: 137 });
    expect(result.reason).toContain('killed for using more memory than it may');
  });

  test('before it ever started', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'pull-fails', reason: 'CannotPullContainerError: web:2: not found' });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'failed', exitCode: null });
    expect(result.reason).toBe('The task never started: CannotPullContainerError: web:2: not found.');
    expect(noticesIn(result)).toEqual([]);
  });

  test('because a user stopped it', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 600_000, exitCode: 0 } });
    world.sim.schedule(60_000, () => world.sim.stopTask('prod', oneOffTasks(world)[0]?.id ?? '', 'Not today'));
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'failed', exitCode: 143 });
    expect(result.reason).toContain('a user stopped it (Not today)');
  });
});

describe('RunTask', () => {
  test('that finds no room says so in words', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    world.sim.addContainerInstance('prod', { cpu: 256, memory: 512 });
    const definition = { family: 'job', containerDefinitions: [{ name: 'app', image, memory: 2_048 }] };
    for (const family of ['web', 'web']) world.sim.registerTaskDefinition({ ...definition, family } as never);
    const result = await run(world, { runTaskLaunchType: 'EC2' }, { service: false });
    expect(result).toMatchObject({ kind: 'failed', taskArns: [], exitCode: null });
    expect(result.reason).toMatch(/RESOURCE:MEMORY: no container instance has enough free memory/);
  });

  test.each(['lost', 'lost-500'] as const)('whose answer is %s is not made twice', async (kind) => {
    const world = prepare();
    world.sim.fault({ operation: 'ecs:RunTask', times: 2, kind });
    const result = await run(world);
    expect(result.kind).toBe('succeeded');
    expect(oneOffTasks(world)).toHaveLength(1);
    const inputs = callsOf(world.sim, 'ecs:RunTask').map(({ input }) => input);
    expect(inputs).toEqual([inputs[0], inputs[0], inputs[0]]);
  });

  test('whose answer never comes is told as it is', async () => {
    const world = prepare();
    world.sim.fault({ operation: 'ecs:RunTask', kind: 'lost' });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'unknown', ok: false });
    expect(result.reason).toContain('is not known');
    expect(oneOffTasks(world)).toHaveLength(1);
  });

  test('that is throttled is asked again, and so is what follows', async () => {
    const world = prepare();
    world.sim.fault({ operation: 'ecs:RunTask', times: 3, kind: 'throttle' });
    world.sim.fault({ operation: 'ecs:DescribeTasks', times: 4, kind: 'throttle' });
    world.sim.fault({ operation: 'logs:GetLogEvents', times: 5, kind: 'throttle' });
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 20_000, exitCode: 0, log: ['one', 'two'] } });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'succeeded', lines: ['one', 'two'] });
    expect(noticesIn(result)).toEqual([]);
  });

  test('that is denied names the action', async () => {
    const world = prepare();
    world.sim.fault({ operation: 'ecs:RunTask', kind: 'denied' });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'failed', taskArns: [] });
    expect(result.reason).toContain('Allow ecs:RunTask');
  });
});

describe('a task that is not visible yet', () => {
  test('is waited for', async () => {
    const world = prepare();
    world.sim.staleReads(40);
    const result = await run(world);
    expect(result.kind).toBe('succeeded');
  });

  test('and never becomes so: unknown', async () => {
    const world = prepare();
    world.sim.staleReads(3_600);
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'unknown', ok: false });
  });
});

describe('time', () => {
  test('runs out: the task is stopped, with a reason that names the run', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 3_600_000, exitCode: 0, log: ['begun'] } });
    const result = await run(world, {}, { waitMs: 5 * 60_000 });
    expect(result).toMatchObject({ kind: 'timed-out', ok: false, exitCode: null, lines: ['begun'] });
    expect(result.reason).toBe(
      'The task was not done within 5 min 00 s. It was told to stop. Its last status was RUNNING.',
    );
    expect(result.tookMs).toBeLessThanOrEqual(5 * 60_000 + 1_000);
    expect(oneOffTasks(world)[0]).toMatchObject({
      desiredStatus: 'STOPPED',
      stoppedReason: 'run 42 of acme/shop: it was not done within 5 min 00 s',
    });
  });

  test('of half an hour costs at most 200 looks', async () => {
    const world = prepare([{ name: 'app', image }]);
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 3_600_000, exitCode: 0 } });
    await run(world);
    expect(callsOf(world.sim, 'ecs:DescribeTasks').length).toBeLessThanOrEqual(200);
  });
});

describe('a run that is cancelled', () => {
  test.each([0, 1_000, 20_000, 60_000])('%s ms in stops the task within 2.5 s', async (cancelAfterMs) => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 600_000, exitCode: 0, log: ['begun'] } });
    const result = await run(world, {}, { cancelAfterMs });
    expect(result).toMatchObject({ kind: 'cancelled', ok: false });
    expect(result.tookMs).toBeLessThanOrEqual(cancelAfterMs + 2_500);
    for (const task of oneOffTasks(world)) {
      expect(task).toMatchObject({ desiredStatus: 'STOPPED', stoppedReason: expect.stringContaining('run 42') });
    }
  });

  test('says so when it could not stop it', async () => {
    const world = prepare();
    world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 600_000, exitCode: 0 } });
    world.sim.fault({ operation: 'ecs:StopTask', kind: 'denied' });
    const result = await run(world, {}, { cancelAfterMs: 30_000 });
    expect(result.reason).toMatch(/could not be stopped and may still run: .*Allow ecs:StopTask/);
  });
});

describe('the track is lost', () => {
  test.each(['denied', 'expired'] as const)('%s: unknown within seconds, and nothing is stopped', async (kind) => {
    const world = prepare();
    world.sim.fault({ operation: 'ecs:DescribeTasks', after: 2, kind });
    const result = await run(world);
    expect(result).toMatchObject({ kind: 'unknown', ok: false });
    expect(result.reason).toContain('may still be running');
    expect(callsOf(world.sim, 'ecs:StopTask')).toHaveLength(0);
    expect(result.tookMs).toBeLessThan(15_000);
  });

  test('of the log only: one notice, and the task is judged all the same', async () => {
    const world = prepare();
    world.sim.fault({ operation: 'logs:GetLogEvents', kind: 'denied' });
    const result = await run(world);
    expect(result.kind).toBe('succeeded');
    expect(noticesIn(result)).toEqual([expect.stringContaining('Allow logs:GetLogEvents')]);
    expect(callsOf(world.sim, 'logs:GetLogEvents')).toHaveLength(1);
  });

  test('the log never answers: the task is judged all the same, and in time', async () => {
    const world = prepare();
    world.sim.fault({ operation: 'logs:GetLogEvents', kind: 'hang' });
    const result = await run(world);
    expect(result.kind).toBe('succeeded');
    expect(result.tookMs).toBeLessThan(100_000);
    expect(noticesIn(result)).toEqual([expect.stringContaining('did not answer within 10 s')]);
  });

  test('there is no log group: one notice, at the end', async () => {
    const world = prepare();
    world.sim.world.logs.deleteGroup('/ecs/web');
    const result = await run(world);
    expect(result.kind).toBe('succeeded');
    expect(noticesIn(result)).toEqual([expect.stringContaining('the log group /ecs/web does not exist')]);
  });

  test('another log driver: said once, nothing read', async () => {
    const world = prepare([{ name: 'app', image, logConfiguration: { logDriver: 'splunk', options: {} } }]);
    const result = await run(world);
    expect(noticesIn(result)).toEqual(['The output of container app is not shown: its logs go to splunk.']);
    expect(callsOf(world.sim, 'logs:GetLogEvents')).toHaveLength(0);
  });
});

test('values of overridden variables are not shown, even where the container prints them', async () => {
  const world = prepare();
  world.sim.addImage(image, { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 1, log: ['with hunter2hunter2'] } });
  const environment = [{ name: 'PASSWORD', value: 'hunter2hunter2' }];
  const result = await run(world, { runTaskContainerOverrides: [{ name: 'app', environment }] });
  expect(result.lines).toEqual(['with ***']);
});
