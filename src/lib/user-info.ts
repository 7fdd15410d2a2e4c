/** Longer authorities are none. */
const longestAuthority = 4_096;

/** Where URLs in a text carry a password: from `start` to `end`, exclusive. */
export function userInfosIn(text: string): { start: number; end: number; password: string }[] {
  const found: { start: number; end: number; password: string }[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const from = at + 3;
    const length = text.slice(from, from + longestAuthority).search(/[\s/?#"'<>\\]/);
    const authority = text.slice(from, from + (length === -1 ? longestAuthority : length));
    const [colon, sign] = [authority.indexOf(':'), authority.lastIndexOf('@')];
    if (colon === -1 || sign <= colon + 1) continue;
    found.push({ start: from + colon + 1, end: from + sign, password: authority.slice(colon + 1, sign) });
  }
  return found;
}
