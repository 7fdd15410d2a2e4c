import { expect, test } from '@jest/globals';
import { similarNames } from '../../../src/lib/similar.ts';

const inputs = ['image', 'images', 'service', 'services-x', 'desired-count', 'wait-for-minutes', 'cpu'];

test.each([
  ['iamge', ['image']],
  ['IMAGE', ['image', 'images']],
  ['desiredCount', ['desired-count']],
  ['wait-minutes', ['wait-for-minutes']],
  ['cpus', ['cpu']],
  ['cup', ['cpu']],
  ['cxy', []],
  ['image-tag', ['image']],
  ['environment', []],
  ['x', []],
  ['', []],
])('%j means one of %j', (name, expected) => {
  expect(similarNames(name, inputs)).toEqual(expected);
});

test('no more than the limit, each once', () => {
  expect(similarNames('web', ['web1', 'web2', 'web3', 'web1', 'web4'], 2)).toEqual(['web1', 'web2']);
});
