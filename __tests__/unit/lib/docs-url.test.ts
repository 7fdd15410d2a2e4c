import { expect, test } from '@jest/globals';
import { checkUrl, docsRoot, ruleUrl } from '../../../src/lib/docs-url.ts';

test('the documentation is that of the version that runs', () => {
  const docs = docsRoot({ GITHUB_ACTION_REPOSITORY: 'acme/ecs-deploy-action', GITHUB_ACTION_REF: 'v1' });
  expect(docs).toBe('https://github.com/acme/ecs-deploy-action/blob/v1/docs');
  expect(ruleUrl(docs, 'exit-137')).toBe(`${docs}/troubleshooting.md#exit-137`);
  expect(checkUrl(docs, 'image-exists')).toBe(`${docs}/preflight.md#image-exists`);
});

test.each([
  ['no repository', { GITHUB_ACTION_REF: 'v1' }],
  ['an action of the workspace', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
  ['a ref that is no plain name', { GITHUB_ACTION_REPOSITORY: 'acme/action', GITHUB_ACTION_REF: 'v1)[x](http://x' }],
])('no link: %s', (_, env) => {
  expect(docsRoot(env)).toBeNull();
  expect(ruleUrl(docsRoot(env), 'exit-137')).toBeNull();
  expect(checkUrl(docsRoot(env), 'image-exists')).toBeNull();
});
