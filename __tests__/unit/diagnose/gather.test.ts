import { describe, expect, test } from '@jest/globals';
import type { ServiceDeploymentRecord, StoppedTask } from '../../../src/apis/ecs.ts';
import type { LogAnswer } from '../../../src/apis/logs.ts';
import { gatherEvidence } from '../../../src/diagnose/gather.ts';
import {
  definition,
  exampleImage,
  exampleTargetGroup,
  stoppedContainer,
  stoppedTask,
  targetGroup,
} from '../../../src/diagnose/rules/example.ts';
import type { EvidenceContext, Subject } from '../../../src/diagnose/subject.ts';
import { AwsError } from '../../../src/lib/errors.ts';
import { handle, ownId, service, t0 } from '../../support/services.ts';

const logConfiguration = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'web', 'awslogs-region': 'eu-central-1' },
};
const taskId = (number: number): string => number.toString(16).padStart(32, '0');

function failed(count: number, members: Partial<StoppedTask> = {}): StoppedTask[] {
  const containers = [stoppedContainer({ exitCode: 1, runtimeId: 'runtime' })];
  return Array.from({ length: count }, (_, index) =>
    stoppedTask({ id: taskId(index), startedBy: ownId, stoppedAtMs: t0 + index, containers, ...members }),
  );
}

const targetGroups = [1, 2, 3, 4, 5].map((number) => exampleTargetGroup.replace('/web/', `/web-${number}/`));

function subject(members: Partial<Subject> = {}): Subject {
  const loadBalancers = targetGroups.map((targetGroupArn) => ({
    targetGroupArn,
    container: 'web',
    containerPort: 8080,
  }));
  return {
    handle: handle(),
    region: 'eu-west-1',
    definition: definition({ logConfiguration }),
    last: service({
      loadBalancers,
      members: {
        launchType: 'EC2',
        healthCheckGracePeriodSeconds: 30,
        deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 },
      },
    }),
    serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/x',
    events: [],
    stopped: failed(1),
    stoppedTrouble: null,
    reason: null,
    ...members,
  };
}

const record: ServiceDeploymentRecord = {
  target: null,
  arn: 'x',
  status: 'STOPPED',
  reason: 'why',
  lifecycleStage: null,
  breaker: null,
  alarms: null,
  hooks: [],
  rollback: null,
};
const lines: LogAnswer = { kind: 'lines', lines: [{ atMs: t0, text: 'boom' }] };

type Faults = Partial<
  Record<
    | 'describeTasks'
    | 'readInstances'
    | 'describeServiceDeployment'
    | 'describeTargetGroups'
    | 'describeTargetHealth'
    | 'logTail'
    | 'findImage',
    unknown
  >
>;

/** Ports that answer at once, write down each call, and fail where a fault is given: an error, or 'never' for no answer. */
function ports(faults: Faults = {}, answers: { logs?: LogAnswer[]; tasks?: StoppedTask[] } = {}) {
  const calls: string[] = [];
  const slept: number[] = [];
  const logs = [...(answers.logs ?? [lines])];
  const answer = <T>(name: keyof Faults, detail: string, value: T): Promise<T> => {
    calls.push(`${name} ${detail}`);
    if (faults[name] === 'never') return new Promise(() => undefined);
    return faults[name] === undefined ? Promise.resolve(value) : Promise.reject(faults[name]);
  };
  const wakes: (() => void)[] = [];
  const all: EvidenceContext = {
    clock: {
      now: () => t0,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          slept.push(ms);
          signal?.addEventListener('abort', () => reject(signal.reason));
          if (ms === 10_000) wakes.push(resolve);
          else resolve();
        }),
    },
    ecsForPolling: {
      describeTasks: (_, arns) => answer('describeTasks', String(arns.length), answers.tasks ?? []),
      readInstances: (cluster) => {
        calls.push('listContainerInstances');
        return answer('readInstances', cluster, { instances: [], complete: true });
      },
      describeServiceDeployment: (arn) => answer('describeServiceDeployment', arn, record),
    },
    elb: {
      describeTargetGroups: (arns) =>
        answer(
          'describeTargetGroups',
          String(arns.length),
          arns.map((arn) => targetGroup({ arn })),
        ),
      describeTargetHealth: (arn) => answer('describeTargetHealth', arn, []),
    },
    logs: {
      logTail: (stream) =>
        answer(
          'logTail',
          `${stream.region} ${stream.group} ${stream.stream}`,
          (logs.length > 1 ? logs.shift() : logs[0]) ?? lines,
        ),
    },
    ecr: {
      findImage: (image) => answer('findImage', image.repository, { kind: 'no-image' as const, account: null }),
    },
  };
  return { all, calls, slept, timeOut: () => wakes.map((wake) => wake()) };
}

const signal = new AbortController().signal;

function denied(operation: string): AwsError {
  return new AwsError('no', {
    kind: 'denied',
    operation,
    code: 'AccessDeniedException',
    resource: null,
    requestId: null,
    action: operation,
  });
}

describe('the calls', () => {
  test('at most twelve, when everything is wrong with two hundred tasks and five target groups', async () => {
    const pulls = failed(150, {
      stopCode: 'TaskFailedToStart',
      stoppedReason: `CannotPullContainerError: ${exampleImage}: not found`,
      startedAtMs: null,
      lastStatus: 'STOPPING',
      containers: [stoppedContainer()],
    });
    const health = failed(50, {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${targetGroups[0]})`,
      arn: 'arn:aws:ecs:eu-west-1:1:task/prod/ff',
    });
    const events = [
      { atMs: t0, message: 'was unable to place a task because no container instance met all of its requirements.' },
      ...targetGroups.map((arn) => ({
        atMs: t0,
        message: `(port 1) is unhealthy in (target-group ${arn}) due to (reason Request timed out).`,
      })),
    ];
    const { all, calls } = ports({}, { logs: [{ kind: 'no-stream' }] });
    await gatherEvidence(subject({ stopped: [...pulls, ...health], events }), all, signal);
    expect(calls.map((call) => call.split(' ')[0]).sort()).toEqual([
      'describeServiceDeployment',
      'describeTargetGroups',
      ...Array(3).fill('describeTargetHealth'),
      'describeTasks',
      'findImage',
      'listContainerInstances',
      ...Array(3).fill('logTail'),
      'readInstances',
    ]);
  });

  test('a crash costs two: the record and the log', async () => {
    const { all, calls } = ports();
    const found = await gatherEvidence(subject(), all, signal);
    expect(calls.sort()).toEqual([
      expect.stringContaining('describeServiceDeployment'),
      `logTail eu-central-1 /ecs/web web/web/${taskId(0)}`,
    ]);
    expect(found).toMatchObject({
      graceSeconds: 30,
      percents: { minimum: 50, maximum: 150 },
      launchType: 'EC2',
      record,
      missingEvidence: [],
    });
    expect(found.tail).toMatchObject({ container: 'web', lines: lines.lines });
  });

  test('target groups are asked where nothing else failed', async () => {
    const { all, calls } = ports();
    const found = await gatherEvidence(subject({ stopped: [] }), all, signal);
    expect(calls.filter((call) => call.startsWith('describeTarget'))).toHaveLength(4);
    expect(found.targetGroups).toHaveLength(3);
  });

  test('exit codes that came late are looked at once more', async () => {
    const ending = failed(1, { lastStatus: 'DEPROVISIONING', containers: [stoppedContainer()] });
    const { all } = ports({}, { tasks: failed(1, { containers: [stoppedContainer({ exitCode: 127 })] }) });
    const found = await gatherEvidence(subject({ stopped: ending }), all, signal);
    expect(found.failed[0]?.containers[0]?.exitCode).toBe(127);
  });
});

describe('the log', () => {
  test('is that of the task that failed last and ran', async () => {
    const pull = failed(1, {
      id: taskId(99),
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotPullContainerError: x',
      startedAtMs: null,
      containers: [stoppedContainer()],
      stoppedAtMs: t0 + 500,
    });
    const { all, calls } = ports();
    await gatherEvidence(subject({ stopped: [...failed(3), ...pull] }), all, signal);
    expect(calls).toContain(`logTail eu-central-1 /ecs/web web/web/${taskId(2)}`);
  });

  test('is looked for again while no line has come', async () => {
    const { all, calls, slept } = ports({}, { logs: [{ kind: 'no-stream' }, { kind: 'lines', lines: [] }, lines] });
    const found = await gatherEvidence(subject(), all, signal);
    expect(calls.filter((call) => call.startsWith('logTail'))).toHaveLength(3);
    expect(slept.filter((ms) => ms === 3_000)).toHaveLength(2);
    expect(found.tail?.lines).toEqual(lines.lines);
  });

  test('without a prefix is named by the container’s own id', async () => {
    const { all, calls } = ports();
    const options = { 'awslogs-group': '/ecs/web' };
    await gatherEvidence(
      subject({ definition: definition({ logConfiguration: { logDriver: 'awslogs', options } }) }),
      all,
      signal,
    );
    expect(calls).toContain('logTail eu-west-1 /ecs/web runtime');
  });

  test.each([
    ['awsfirelens', { logConfiguration: { logDriver: 'awsfirelens' } }, 'its logs go to awsfirelens'],
    ['no driver', {}, 'it has no logConfiguration, so its output was not kept'],
  ])('is said to be elsewhere: %s', async (_, container, why) => {
    const { all, calls } = ports();
    const found = await gatherEvidence(subject({ definition: definition(container) }), all, signal);
    expect(found.missingEvidence).toEqual([{ what: 'the log of container web', action: null, why }]);
    expect(calls.some((call) => call.startsWith('logTail'))).toBe(false);
  });

  test('that has no lines, or whose group is missing, is missing evidence', async () => {
    const empty = await gatherEvidence(subject(), ports({}, { logs: [{ kind: 'lines', lines: [] }] }).all, signal);
    expect(empty.missingEvidence[0]?.why).toBe(`nothing was written to web/web/${taskId(0)}`);
    const missing = await gatherEvidence(subject(), ports({}, { logs: [{ kind: 'no-group' }] }).all, signal);
    expect(missing.missingEvidence[0]?.why).toBe('log group /ecs/web does not exist');
  });
});

describe('what cannot be read', () => {
  test('is one line that names the action, and nothing else is lost', async () => {
    const faults: Faults = {
      logTail: denied('logs:GetLogEvents'),
      describeServiceDeployment: denied('ecs:DescribeServiceDeployments'),
      describeTargetHealth: denied('elasticloadbalancing:DescribeTargetHealth'),
    };
    const stoppedReason = `Task failed ELB health checks in (target-group ${targetGroups[0]})`;
    const stopped = failed(2, { stopCode: 'ServiceSchedulerInitiated', stoppedReason });
    const found = await gatherEvidence(
      subject({ stopped, stoppedTrouble: denied('ecs:ListTasks') }),
      ports(faults).all,
      signal,
    );
    expect(found.missingEvidence.map(({ action }) => action).sort()).toEqual([
      'ecs:DescribeServiceDeployments',
      'ecs:ListTasks',
      'elasticloadbalancing:DescribeTargetHealth',
      'logs:GetLogEvents',
    ]);
    expect(found.targetGroups[0]?.check.path).toBe('/');
    expect(found.failed).toHaveLength(2);
  });

  test('any error of any call is missing evidence and never thrown', async () => {
    for (const name of [
      'describeTasks',
      'readInstances',
      'describeServiceDeployment',
      'describeTargetGroups',
      'describeTargetHealth',
      'logTail',
      'findImage',
    ] as const) {
      const { all } = ports({ [name]: new Error('broken') });
      const events = [
        { atMs: t0, message: `no container instance met all; unhealthy in (target-group ${targetGroups[0]})` },
      ];
      const pull = {
        stopCode: 'TaskFailedToStart',
        stoppedReason: `CannotPullContainerError: ${exampleImage}: not found`,
        startedAtMs: null,
      };
      const stopped = [...failed(1), ...failed(1, { ...pull, arn: 'b', id: 'b', lastStatus: 'STOPPING' })];
      const found = await gatherEvidence(subject({ stopped, events }), all, signal);
      expect(found.missingEvidence.map(({ why }) => why)).toEqual(['broken']);
    }
  });

  test('what does not answer is left behind after ten seconds', async () => {
    const { all, timeOut } = ports({ logTail: 'never' });
    const gathering = gatherEvidence(subject(), all, signal);
    await new Promise((resolve) => setImmediate(resolve));
    timeOut();
    const found = await gathering;
    expect(found.missingEvidence).toEqual([
      { what: 'the log of container web', action: null, why: 'it took too long' },
    ]);
    expect(found.record).toEqual(record);
  });

  test('a cancelled run gets what is known already', async () => {
    const cancelled = AbortSignal.abort(new Error('The run was cancelled.'));
    const found = await gatherEvidence(subject(), ports().all, cancelled);
    expect(found.failed).toHaveLength(1);
    expect(found.missingEvidence.length).toBeGreaterThan(0);
  });
});
