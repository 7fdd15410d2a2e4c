import { expect, test } from '@jest/globals';
import { readSource } from '../support/source.ts';

/** What makes the calls that change anything. */
const writers = [
  'src/taskdef/register.ts',
  'src/rollout/update.ts',
  'src/rollout/carry-out.ts',
  'src/rollback/perform.ts',
  'src/rollout/codedeploy-start.ts',
  'src/rollback/codedeploy.ts',
  'src/afterwards/clean-up.ts',
  'src/afterwards/write.ts',
  'src/deploy.ts',
];

/** Every file whose values a file loads before it has run, itself included. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { own, target, typeOnly, lazy } of readSource(path).imports) {
    if (own && !typeOnly && !lazy) loadedWith(target, seen);
  }
  return seen;
}

test('the code of a plan does not even load what writes', () => {
  const loaded = loadedWith('src/run.ts');
  expect(loaded.has('src/prepare.ts')).toBe(true);
  expect(writers.filter((path) => loaded.has(path))).toEqual([]);
});
