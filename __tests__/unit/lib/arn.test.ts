import { describe, expect, test } from '@jest/globals';
import {
  clusterName,
  ecsArn,
  isClusterArn,
  isServiceArn,
  parseArn,
  parseRevision,
  partitionOf,
  revisionName,
  serviceName,
  taskId,
} from '../../../src/lib/arn.ts';

const owner = 'arn:aws-us-gov:ecs:us-gov-west-1:123456789012';

test('an ARN of any partition is split into its parts', () => {
  expect(parseArn(`${owner}:service/prod/web`)).toEqual({
    partition: 'aws-us-gov',
    service: 'ecs',
    region: 'us-gov-west-1',
    account: '123456789012',
    resource: 'service/prod/web',
  });
  expect(parseArn('arn:aws:s3:::bucket/a:b')).toMatchObject({ region: '', account: '', resource: 'bucket/a:b' });
});

test.each(['', 'web', 'arn:', 'arn:aws:ecs', 'arn:aws:ecs:r:a:', 'arn:aws:ecs:r:a:x y'])('%j is no ARN', (text) => {
  expect(parseArn(text)).toBeNull();
});

test('an ARN that was taken apart can be put together again', () => {
  const arn = parseArn(`${owner}:service/prod/web`);
  expect(arn && ecsArn(arn, 'service', 'prod', 'web')).toBe(`${owner}:service/prod/web`);
});

describe('names in ARNs', () => {
  test('of a cluster', () => {
    expect(clusterName(`${owner}:cluster/prod`)).toBe('prod');
    expect(clusterName('prod')).toBe('prod');
    expect(isClusterArn(`${owner}:cluster/prod`)).toBe(true);
    expect(isClusterArn(`${owner}:service/prod`)).toBe(false);
  });

  test('of a service, in the new and the old form', () => {
    expect(serviceName(`${owner}:service/prod/web`)).toEqual({ cluster: 'prod', name: 'web' });
    expect(serviceName(`${owner}:service/web`)).toEqual({ cluster: null, name: 'web' });
    expect(serviceName('web')).toEqual({ cluster: null, name: 'web' });
    expect(isServiceArn(`${owner}:service/web`)).toBe(true);
    expect(isServiceArn(`${owner}:service/a/b/c`)).toBe(false);
    expect(isServiceArn('arn:aws:sns:eu-west-1:123456789012:service/prod/web')).toBe(false);
  });

  test('of a task, in the new and the old form', () => {
    expect(taskId(`${owner}:task/prod/0123abcd`)).toBe('0123abcd');
    expect(taskId(`${owner}:task/01-23`)).toBe('01-23');
    expect(taskId('0123abcd')).toBe('0123abcd');
  });
});

test.each([
  [`${owner}:task-definition/web:41`, { family: 'web', revision: 41 }, 'web:41'],
  [`${owner}:task-definition/web`, { family: 'web', revision: null }, 'web'],
  ['web:41', { family: 'web', revision: 41 }, 'web:41'],
  ['web', { family: 'web', revision: null }, 'web'],
  ['web:latest', null, 'web:latest'],
  ['deploy/task.json', null, 'deploy/task.json'],
  [`${owner}:service/prod/web`, null, `${owner}:service/prod/web`],
])('%s as a revision', (text, revision, name) => {
  expect(parseRevision(text)).toEqual(revision);
  expect(revisionName(text)).toBe(name);
});

test.each([
  ['eu-central-1', 'aws'],
  ['us-east-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
])('the region %s is in the partition %s', (region, partition) => {
  expect(partitionOf(region)).toBe(partition);
});
