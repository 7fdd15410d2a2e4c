import { describe, expect, test } from '@jest/globals';
import type { RunningTask } from '../../../src/apis/ecs.ts';
import { type EarlierTask, isPlanned, recordStateOf } from '../../../src/run-task/earlier.ts';
import { planTask, type RunTaskInputs, type TaskPlan } from '../../../src/run-task/request.ts';
import { service } from '../../support/services.ts';
import { container, runTaskInputs, stoppedTask } from './support.ts';

const revision = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2';
const definition = { family: 'web', containerDefinitions: [{ name: 'app' }, { name: 'proxy', essential: false }] };

function plan(inputs: Partial<RunTaskInputs> = {}, withService = true): TaskPlan {
  const planned = planTask(runTaskInputs(inputs), definition, withService ? service({}) : null);
  if ('problems' in planned) throw new Error('it should be right');
  return planned;
}

const earlier = (task: Partial<EarlierTask> = {}): EarlierTask => ({ ...stoppedTask(), revision, ...task });
const going = { stopCode: null, stoppedReason: null, stoppingAtMs: null };

describe('the task of an earlier attempt', () => {
  test.each<[string, Partial<EarlierTask>, string]>([
    ['waits for capacity', { ...going, lastStatus: 'PROVISIONING' }, 'follow'],
    ['runs', { ...going, lastStatus: 'RUNNING' }, 'follow'],
    ['runs another revision', { ...going, lastStatus: 'RUNNING', revision: 'web:1' }, 'follow'],
    ['is ending by itself', { lastStatus: 'DEPROVISIONING' }, 'follow'],
    ['is being stopped', { lastStatus: 'STOPPING', stopCode: 'UserInitiated' }, 'wait'],
    ['loses its Spot capacity', { lastStatus: 'DEACTIVATING', stopCode: 'SpotInterruption' }, 'wait'],
    ['has succeeded', {}, 'counts'],
    ['has succeeded with another revision', { revision: 'web:1' }, 'again'],
    ['has failed', { containers: [container('app', 1)] }, 'again'],
    ['never started', { stopCode: 'TaskFailedToStart', containers: [container('app', null)] }, 'again'],
    ['was stopped and ended politely', { stopCode: 'UserInitiated' }, 'again'],
  ])('that %s', (_, task, recordState) => {
    expect(recordStateOf(earlier(task), plan(), revision)).toBe(recordState);
  });

  test('that has succeeded runs again where no deployment follows it', () => {
    const alone = plan({ waitForTaskStopped: true, runTaskSubnets: ['subnet-1'] }, false);
    expect(recordStateOf(earlier(), alone, revision)).toBe('again');
  });
});

describe('a running task is the planned one', () => {
  const planned = plan({ runTaskCommand: ['migrate', 'up'] });
  const overrides = [{ name: 'app', command: ['migrate', 'up'] }, { name: 'proxy' }];
  const running: RunningTask = { arn: 'task/1', revision, group: 'family:web', containerOverrides: overrides };

  test('with the same revision and command', () => {
    expect(isPlanned(running, planned, revision)).toBe(true);
    expect(isPlanned({ ...running, containerOverrides: [] }, plan(), revision)).toBe(true);
  });

  test.each<[string, Partial<RunningTask>]>([
    ['of another revision', { revision: `${revision}1` }],
    ['of a service', { group: 'service:web' }],
    ['with another command', { containerOverrides: [{ name: 'app', command: ['migrate', 'down'] }] }],
    ['without a command', { containerOverrides: [{ name: 'app' }] }],
    ['with a command for another container', { containerOverrides: [...overrides, { name: 'x', command: ['y'] }] }],
  ])('and not one %s', (_, task) => {
    expect(isPlanned({ ...running, ...task }, planned, revision)).toBe(false);
  });
});
