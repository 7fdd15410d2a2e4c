import { expect, test } from '@jest/globals';
import { isKnownRegion, nearestRegion, regionOfHost } from '../../../src/lib/regions.ts';

test.each([
  ['ecs.eu-west-1.amazonaws.com', 'eu-west-1'],
  ['api.ecr.eu-wst-1.amazonaws.com', 'eu-wst-1'],
  ['ecs-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
  ['ecs.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ['localhost', null],
  ['ecs.example.internal', null],
])('the region of %s is %s', (host, region) => {
  expect(regionOfHost(host)).toBe(region);
});

test.each([
  ['eu-wst-1', 'eu-west-1'],
  ['us-est-1', 'us-east-1'],
  ['eu-cental-1', 'eu-central-1'],
])('%s most likely means %s', (typed, meant) => {
  expect(isKnownRegion(typed)).toBe(false);
  expect(isKnownRegion(meant)).toBe(true);
  expect(nearestRegion(typed)).toBe(meant);
});
