import { expect, test } from '@jest/globals';
import { GitHubError } from '../../../src/lib/errors.ts';
import { gitHubNotice } from '../../../src/report/github-notice.ts';

const notice = (error: unknown) => gitHubNotice('The comment could not be written', 'pull-requests: write', error);
const hint = / Give the job `permissions: pull-requests: write`\.$/;

test.each([
  ['GitHub answered 403: Resource not accessible by integration', 403],
  ['GitHub answered 404: Not Found', 404],
])('%s: the permission is named', (message, status) => {
  expect(notice(new GitHubError(message, status))).toMatch(hint);
});

test.each([
  ['GitHub answered 403: API rate limit exceeded for installation.', 403],
  ['GitHub answered 422: Validation Failed', 422],
  ['GitHub answered 500', 500],
  ['GitHub did not answer: connect ECONNREFUSED', null],
])('%s: no permission would help', (message, status) => {
  const said = `The comment could not be written: ${message.replace(/\.$/, '')}.`;
  expect(notice(new GitHubError(message, status))).toBe(said);
});

test('anything else that went wrong', () => {
  expect(notice(new Error('this run is about no pull request.'))).toBe(
    'The comment could not be written: this run is about no pull request.',
  );
});
