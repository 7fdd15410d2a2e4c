import { AwsError } from '../lib/errors.ts';

/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1_000;

/**
 * Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
 * undefined after the last page.
 *
 * @throws AwsError for a token that has come before, and after a thousand pages
 */
export function createPaging(operation: string, resource: string | null) {
  const seen = new Set<string>();
  return (token: string | null | undefined): string | undefined => {
    if (token === null || token === undefined || token === '') return undefined;
    const trouble = seen.has(token)
      ? 'the answer repeats the token of an earlier page, so the list has no end'
      : seen.size >= mostPages
        ? `the list has more than ${mostPages} pages`
        : null;
    if (trouble !== null) {
      const message = `${operation}${resource === null ? '' : ` (${resource})`} failed: ${trouble}.`;
      const code = 'EndlessPages';
      throw new AwsError(message, { kind: 'refused', operation, code, resource, requestId: null, action: null });
    }
    seen.add(token);
    return token;
  };
}
