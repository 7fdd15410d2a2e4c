import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { type Evidence, missingEvidenceLine } from '../../../src/diagnose/evidence.ts';
import {
  definition,
  evidence,
  exampleImage,
  exampleTargetGroup,
  exited,
  stoppedContainer,
  stoppedTask,
  tail,
  targetGroup,
  unhealthy,
  unstarted,
  withEvent,
} from '../../../src/diagnose/rules/example.ts';

const breaker = 'ECS deployment circuit breaker: tasks failed to start.';
const taskId = (number: number): string => number.toString(16).padStart(32, '0');

function crashed(count: number, exitCode: number, from = 0): Evidence['failed'] {
  return Array.from({ length: count }, (_, index) =>
    stoppedTask({ id: taskId(from + index), containers: [stoppedContainer({ exitCode, runtimeId: 'r' })] }),
  );
}

function rulesOf(of: Evidence): string[] {
  return diagnose(of).causes.map(({ rule }) => rule);
}

describe('what is nearest to the root comes first', () => {
  test('a pull error stands above the circuit breaker', () => {
    const reason = `CannotPullContainerError: failed to resolve ref ${exampleImage}: ${exampleImage}: not found`;
    const found = diagnose({ ...unstarted(reason), reason: breaker });
    expect(found.headline).toBe(`Image ${exampleImage} does not exist.`);
    expect(found.causes.map(({ rule }) => rule)).toEqual(['image-not-found', 'circuit-breaker']);
  });

  test('an exit stands above what only events say of targets', () => {
    const event = `(task ${taskId(1)}) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Request timed out).`;
    expect(rulesOf({ ...exited(1), events: withEvent(event).events })).toEqual(['exit-1', 'elb-timeout']);
  });

  test('a line of the log stands above the exit code, which it makes superfluous', () => {
    const of = {
      ...exited(1),
      tail: tail(['Starting', 'Error: listen EADDRINUSE: address already in use 0.0.0.0:8080']),
    };
    expect(rulesOf(of)).toEqual(['port-in-use']);
    expect(diagnose(of).headline).toBe('Container web (exit code 1): the port 8080 is taken already.');
  });

  test('of several complaints in a log the last one leads', () => {
    const of = {
      ...exited(1),
      tail: tail(['connect ECONNREFUSED 10.0.0.1:6379, will retry', "Error: Cannot find module 'pg'"]),
    };
    expect(rulesOf(of)).toEqual(['module-missing', 'connection-refused']);
  });

  test('a log that only grumbles leaves the exit code, and is quoted', () => {
    const of = {
      ...exited(1),
      tail: tail(['ready', 'TypeError: x is not a function', '    at main (/app/index.js:3:1)']),
    };
    expect(diagnose(of).headline).toBe(
      'Container web ended with exit code 1: the application reported an error; its log says: TypeError: x is not a function.',
    );
  });

  test('out of memory stands above anything in the log', () => {
    const of = {
      ...exited(137, 'OutOfMemoryError: Container killed due to memory usage'),
      tail: tail(['ECONNREFUSED']),
    };
    expect(rulesOf(of)[0]).toBe('out-of-memory');
  });

  test('an alarm that failed the deployment stands above a task that crashed once', () => {
    expect(rulesOf({ ...exited(1), reason: 'ECS deployment failed: alarm detected.' })[0]).toBe('alarm');
  });

  test('a placement event is the cause where no task ever started', () => {
    const of = withEvent(
      'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 8f3a) has insufficient memory available.',
      { launchType: 'EC2', reason: breaker },
    );
    const instances = [512, 128].map((memory) => ({
      id: 'a',
      ec2Id: 'i-1',
      status: 'ACTIVE',
      agentConnected: true,
      cpu: 1024,
      memory,
      usedPorts: [],
    }));
    expect(diagnose({ ...of, definition: definition({}, { memory: '2048' }), instances }).headline).toBe(
      'No instance has room for one more task: it needs 2048 MiB of memory; the instance with the most free has 512 MiB.',
    );
  });

  test('one odd task does not speak for the many', () => {
    const odd = unstarted('Timeout waiting for network interface provisioning to complete.').failed;
    expect(rulesOf(evidence({ failed: [...odd, ...crashed(9, 1)] }))).toEqual(['exit-1', 'eni-timeout']);
  });
});

describe('health checks at the load balancer', () => {
  test('Spring Boot on another port than the one checked', () => {
    const of = unhealthy('Health checks failed', {
      tail: tail(['Tomcat started on port 8081 (http) with context path /']),
    });
    expect(diagnose(of).headline).toBe(
      'Container web listens on port 8081 (says its log), but target group web checks port 8080.',
    );
  });

  test('a slow starter is told how long it has', () => {
    const of = unhealthy('Request timed out', {
      graceSeconds: 30,
      tail: tail(['Started WebApplication in 95.3 seconds (process running for 97)']),
    });
    expect(diagnose(of).headline).toBe(
      'Container web needs 95.3 s to start, but target group web fails it after 60 s.',
    );
  });

  test('the targets that are left tell as much as the events', () => {
    const target = {
      id: '10.0.1.2',
      port: 8080,
      zone: 'eu-west-1a',
      checkPort: '8080',
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [302]',
    };
    const found = diagnose(
      unhealthy(null, { targetGroups: [targetGroup({ targets: [target, { ...target, id: '10.0.1.3' }] })] }),
    );
    expect(found.causes[0]?.rule).toBe('elb-redirect');
    expect(found.targets).toEqual([
      {
        name: 'web',
        check: 'HTTP GET / on port 8080, every 30 s, waiting 5 s, expecting 200, unhealthy after 2 failures',
        states: [{ state: 'unhealthy', reason: 'Health checks failed with these codes: [302]', count: 2 }],
      },
    ]);
  });

  test.each([
    ['Tomcat initialized with port(s): 9000 (http)', 9000],
    ['Netty started on port 9000', 9000],
    ['Server listening on port 9000', 9000],
    ['Now listening on: http://[::]:9000', 9000],
    ['ready - started server on 0.0.0.0:9000, url: http://localhost:9000', 9000],
    ['* Running on http://0.0.0.0:9000/ (Press CTRL+C to quit)', 9000],
    ['[INFO] Listening at: http://0.0.0.0:9000 (1)', 9000],
  ])('reads the port from "%s"', (line) => {
    const found = diagnose(unhealthy('Request timed out', { tail: tail([line]) }));
    expect(found.headline).toContain('listens on port 9000');
  });
});

describe('failed tasks by cause', () => {
  test('120 tasks make as many groups as there are causes', () => {
    const noCapacity = (number: number) =>
      stoppedTask({
        id: taskId(500 + number),
        stopCode: 'TaskFailedToStart',
        startedAtMs: null,
        stoppedReason: `Timeout waiting for network interface provisioning to complete. (eni-0123456${number}, 10.0.0.${number})`,
      });
    const failed = [
      ...crashed(80, 1),
      ...crashed(30, 139, 200),
      ...Array.from({ length: 10 }, (_, index) => noCapacity(index)),
    ];
    const { groups, headline, causes } = diagnose(evidence({ failed }));
    expect(groups.map(({ count, exit }) => [count, exit])).toEqual([
      [80, 'exit code 1 (the application reported an error)'],
      [30, 'exit code 139 (segmentation fault, SIGSEGV)'],
      [10, null],
    ]);
    expect(groups[0]).toMatchObject({ stopCode: 'EssentialContainerExited', container: 'web', task: taskId(79) });
    expect(headline).toContain('exit code 1:');
    expect(causes.map(({ rule, tasks }) => [rule, tasks])).toEqual([
      ['exit-1', 80],
      ['exit-139', 30],
      ['eni-timeout', 10],
    ]);
  });

  test('the container that ended first is named, not the ones told to stop for it', () => {
    const containers = [stoppedContainer({ name: 'proxy', exitCode: 143 }), stoppedContainer({ exitCode: 3 })];
    const of = evidence({ definition: twoContainers(), failed: [stoppedTask({ containers })] });
    expect(diagnose(of).groups[0]).toMatchObject({ container: 'web', exitCode: 3, exit: 'exit code 3' });
  });

  test('on EC2 the reason of the container is shown with that of the task', () => {
    const containers = [stoppedContainer({ reason: 'SomeNewError: of the host' })];
    const failed = [stoppedTask({ stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start', containers })];
    expect(diagnose(evidence({ failed })).headline).toBe(
      '1 task of the revision stopped (container web): Task failed to start – SomeNewError: of the host.',
    );
  });
});

describe('what else the screen shows', () => {
  test('the last thirty lines of the log', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const shown = diagnose({ ...exited(1), tail: tail([...lines, 'a\nb', '']) }).tail;
    expect(shown).toMatchObject({ container: 'web', task: stoppedTask().id });
    expect(shown?.lines).toHaveLength(30);
    expect(shown?.lines.slice(-2)).toEqual(['a', 'b']);
  });

  test('missing evidence, one line each', () => {
    const missingEvidence = [
      { what: 'the log of container web', action: 'logs:GetLogEvents', why: 'access was denied' },
    ];
    expect(diagnose({ ...exited(1), missingEvidence }).missingEvidence.map(missingEvidenceLine)).toEqual([
      'Not known: the log of container web (access was denied; allow logs:GetLogEvents).',
    ]);
  });

  test('nothing found is said, in words of ECS where there are some', () => {
    expect(diagnose(evidence()).headline).toBe('Nothing that ECS shows says why the deployment of web failed.');
    expect(diagnose(evidence({ reason: 'ECS deployment failed.' })).headline).toBe('ECS deployment failed.');
  });

  test('values of variables are never shown', () => {
    const secret = 'correct-horse-battery';
    const of = {
      ...exited(1),
      definition: definition({ environment: [{ name: 'TOKEN', value: secret }] }),
      tail: tail(['environment variable TOKEN is not set']),
    };
    expect(JSON.stringify(diagnose(of))).not.toContain(secret);
  });
});

function twoContainers() {
  return definition(
    {},
    {
      containerDefinitions: [
        { name: 'proxy', image: 'envoy:1' },
        { name: 'web', image: exampleImage },
      ],
    },
  );
}
