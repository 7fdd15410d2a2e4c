import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { decidingContainer, planTask, type RunTaskInputs, taskRequest } from '../../../src/run-task/request.ts';
import type { Service } from '../../../src/service/service.ts';
import { service } from '../../support/services.ts';
import { runTaskInputs } from './support.ts';

const vpc = { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' };

function web(members: JsonObject = {}): Service {
  return service({
    members: {
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: { awsvpcConfiguration: vpc },
      ...members,
    },
  });
}

function definition(members: JsonObject = {}): JsonObject {
  return { family: 'web', networkMode: 'awsvpc', containerDefinitions: [{ name: 'app', image: 'web:2' }], ...members };
}

function plan(inputs: Partial<RunTaskInputs>, body = definition(), from: Service | null = web()) {
  return planTask(runTaskInputs(inputs), body, from);
}

function request(inputs: Partial<RunTaskInputs>, body?: JsonObject, from?: Service | null): JsonObject {
  const planned = plan(inputs, body, from);
  if ('problems' in planned) throw new Error(JSON.stringify(planned.problems));
  return planned.request;
}

function problems(inputs: Partial<RunTaskInputs>, body?: JsonObject, from?: Service | null): string[] {
  const planned = plan(inputs, body, from);
  return 'problems' in planned ? planned.problems.map(({ input, message }) => `${input}: ${message}`) : [];
}

const common = { cluster: 'prod', startedBy: 'GitHub-Actions' };

describe('where the task runs', () => {
  test('as the service does, where neither subnets nor a launch type is given', () => {
    expect(request({})).toEqual({
      ...common,
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: { awsvpcConfiguration: vpc },
    });
  });

  test('on the capacity providers of the service', () => {
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
    const from = web({ capacityProviderStrategy });
    expect(request({}, undefined, from)).toMatchObject({ capacityProviderStrategy, platformVersion: '1.4.0' });
    expect(request({}, undefined, from)).not.toHaveProperty('launchType');
  });

  test('without a service: on FARGATE, in the subnets that are given, without a public address', () => {
    expect(request({ runTaskSubnets: ['subnet-9'] }, undefined, null)).toEqual({
      ...common,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-9'], assignPublicIp: 'DISABLED' } },
    });
  });

  test('subnets or a launch type of its own: nothing is the service’s', () => {
    const inputs = { runTaskSubnets: ['subnet-9'], runTaskSecurityGroups: ['sg-9'] };
    expect(request({ ...inputs, runTaskAssignPublicIP: 'ENABLED' })).toEqual({
      ...common,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-9'], securityGroups: ['sg-9'], assignPublicIp: 'ENABLED' },
      },
    });
    const bridge = definition({ networkMode: 'bridge' });
    expect(request({ runTaskLaunchType: 'EC2' }, bridge)).toEqual({ ...common, launchType: 'EC2' });
  });

  test('security groups of its own in the subnets of the service', () => {
    expect(request({ runTaskSecurityGroups: ['sg-9'] }).networkConfiguration).toEqual({
      awsvpcConfiguration: { ...vpc, securityGroups: ['sg-9'] },
    });
  });

  test('capacity providers of its own go before a launch type and before the service’s', () => {
    const strategy = [{ capacityProvider: 'FARGATE_SPOT' }];
    const own = request({ runTaskCapacityProviderStrategy: strategy });
    expect(own).toEqual({
      ...common,
      capacityProviderStrategy: strategy,
      networkConfiguration: { awsvpcConfiguration: vpc },
    });
    const both = { runTaskCapacityProviderStrategy: strategy, runTaskLaunchType: 'EC2', runTaskSubnets: ['subnet-9'] };
    expect(request(both)).not.toHaveProperty('launchType');
  });

  test('no network outside awsvpc, and a note for what is given in vain', () => {
    const planned = plan({ runTaskSubnets: ['subnet-9'] }, definition({ networkMode: 'bridge' }));
    expect(planned).toMatchObject({ request: { ...common, launchType: 'FARGATE' } });
    expect(planned).toMatchObject({ notes: [expect.stringContaining('run-task-subnets is not used')] });
    expect('request' in planned && planned.request).not.toHaveProperty('networkConfiguration');
  });

  test('awsvpc without subnets is a problem that says whose', () => {
    expect(problems({}, undefined, null)).toEqual([expect.stringContaining('no `service` is named')]);
    expect(problems({ runTaskLaunchType: 'FARGATE' })).toEqual([
      expect.stringContaining('only where `run-task-launch-type` is not given'),
    ]);
    expect(problems({}, undefined, web({ networkConfiguration: {} }))).toEqual([
      expect.stringContaining('the service web shows no network'),
    ]);
  });

  test('a launch type that the revision is not for', () => {
    const body = definition({ networkMode: 'bridge', requiresCompatibilities: ['EC2'] });
    expect(problems({}, body, null)).toEqual([expect.stringMatching(/^run-task-launch-type: .*EC2 only/)]);
    expect(problems({ runTaskLaunchType: 'EXTERNAL' }, body)).toHaveLength(1);
    expect(problems({ runTaskLaunchType: 'EC2' }, body)).toEqual([]);
  });
});

describe('which container', () => {
  const several = definition({
    containerDefinitions: [{ name: 'init', essential: false }, { name: 'app' }, { name: 'proxy', essential: true }],
  });

  test('the only one, else the first essential one', () => {
    expect(decidingContainer(definition({ containerDefinitions: [{ name: 'a', essential: false }] }))).toBe('a');
    expect(decidingContainer(several)).toBe('app');
    expect(plan({ runTaskContainer: 'proxy' }, several)).toMatchObject({ container: 'proxy' });
  });

  test('unknown ones are problems with near names', () => {
    const inputs = { runTaskContainer: 'ap', runTaskContainerOverrides: [{ name: 'prox' }] };
    expect(problems(inputs, several)).toEqual([
      expect.stringMatching(/^run-task-container: .*'ap'.*`app`/),
      expect.stringMatching(/^run-task-container-overrides: .*'prox'.*`proxy`/),
    ]);
  });

  test('the command joins the overrides of that container', () => {
    const overridesOf = (runTaskContainerOverrides: JsonObject[]) =>
      request({ runTaskContainerOverrides, runTaskCommand: ['migrate'] }, several).overrides;
    expect(overridesOf([])).toEqual({ containerOverrides: [{ name: 'app', command: ['migrate'] }] });
    expect(
      overridesOf([
        { name: 'proxy', cpu: 1 },
        { name: 'app', cpu: 2 },
      ]),
    ).toEqual({
      containerOverrides: [
        { name: 'proxy', cpu: 1 },
        { name: 'app', cpu: 2, command: ['migrate'] },
      ],
    });
    const twice = { runTaskContainerOverrides: [{ name: 'app', command: ['x'] }], runTaskCommand: ['migrate'] };
    expect(problems(twice, several)).toEqual([expect.stringContaining('two different commands')]);
    expect(problems({ ...twice, runTaskCommand: ['x'] }, several)).toEqual([]);
  });
});

test('tags, managed tags, a volume and who started it are sent where they are given', () => {
  const volume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 30 };
  expect(
    request({
      runTaskTags: [{ key: 'team', value: 'shop' }],
      enableEcsManagedTags: false,
      runTaskManagedEbsVolumeName: 'data',
      runTaskManagedEbsVolume: volume,
      runTaskStartedBy: 'me',
    }),
  ).toMatchObject({
    tags: [{ key: 'team', value: 'shop' }],
    enableECSManagedTags: false,
    volumeConfigurations: [{ name: 'data', managedEBSVolume: volume }],
    startedBy: 'me',
  });
});

test('it is waited for where a service is named, unless told otherwise', () => {
  const inputs = { runTaskSubnets: ['subnet-9'] };
  expect(plan(inputs)).toMatchObject({ waits: true });
  expect(plan(inputs, undefined, null)).toMatchObject({ waits: false });
  expect(plan({ ...inputs, waitForTaskStopped: true }, undefined, null)).toMatchObject({ waits: true });
  expect(plan({ waitForTaskStopped: false })).toMatchObject({ waits: false });
});

describe('the client token', () => {
  const tokenOf = (inputs: Partial<RunTaskInputs>, revision: string, identity: string[]): unknown => {
    const planned = plan(inputs);
    if ('problems' in planned) throw new Error('it should be right');
    return taskRequest(planned, revision, identity).clientToken;
  };
  const token = tokenOf({}, 'web:2', ['42', '1']);

  test('is the same for the same run, family and command, and another one for each other', () => {
    expect(tokenOf({}, 'web:2', ['42', '1'])).toBe(token);
    // A later attempt may not find the revision that it has made, and register another one.
    expect(tokenOf({}, 'web:3', ['42', '1'])).toBe(token);
    const others = [
      tokenOf({ cluster: 'staging' }, 'web:2', ['42', '1']),
      tokenOf({}, 'web:2', ['42', '2']),
      tokenOf({}, 'web:2', ['421', '']),
      tokenOf({ runTaskCommand: ['migrate'] }, 'web:2', ['42', '1']),
    ];
    expect(new Set([token, ...others]).size).toBe(5);
  });

  test('is one that ECS takes', () => {
    expect(token).toMatch(/^[!-~]{1,64}$/);
  });
});
