/** No address that a service has is longer. */
const longestAddress = 2_048;

/**
 * An `http` or `https` address as AWS names it, normalized: without a name or password, query or fragment, and without
 * the slash of an empty path, so that `/health` can be added. A host alone counts as `https`.
 *
 * @returns null for what is no such address
 */
export function webAddressOf(text: string): string | null {
  if (text === '' || text.length > longestAddress) return null;
  const whole = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, host, pathname, username, password } = new URL(whole);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return null;
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
