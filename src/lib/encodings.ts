/** The forms in which a value comes back: as it is, trimmed, and as programs write it into other texts. */

/** Characters of base64 that must be certain, so that no ordinary word is taken for a part of a value. */
const leastBase64 = 7;

/** Longer values are not encoded: each form would cost their length again. */
const longestEncoded = 8_192;

/** Every text by which `value` could be read; the value itself comes first. */
export function formsOf(value: string): string[] {
  const trimmed = value.trim();
  const plain = [...new Set([value, trimmed])];
  return trimmed.length > longestEncoded ? plain : [...new Set([...plain, ...plain.flatMap(encoded)])];
}

/** The lines of a value of several; empty for one of a single line. */
export function linesOf(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.length > 1 ? lines.filter((line) => line !== '') : [];
}

function encoded(value: string): string[] {
  return [...inJson(value), ...inUrl(value), ...inHtml(value), ...inBase64(value), inShell(value), inHex(value)];
}

/** As JSON writers do it: plainly, without `<>&` (Go), without other than ASCII (Python), with `\/` (PHP), and JSON in JSON. */
function inJson(value: string): string[] {
  const inside = (text: string): string => JSON.stringify(text).slice(1, -1);
  const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const plain = inside(value);
  const ascii = plain.replace(/[\u007f-\uffff]/g, code);
  const forms = [plain, plain.replace(/[<>&]/g, code), plain.replaceAll('/', '\\/'), ascii, inside(plain)];
  return [
    ...forms,
    plain.replace(/[<>&'"]/g, code),
    ascii.replace(/\\u[0-9a-f]{4}/g, (found) => `\\u${found.slice(2).toUpperCase()}`),
  ];
}

function inUrl(value: string): string[] {
  const wellFormed = value.replace(/\p{Cs}/gu, '\ufffd');
  const strict = encodeURIComponent(wellFormed).replace(/[!'()*]/g, percent);
  // Everything but letters and digits, as some writers do it.
  const whole = strict.replace(/[-_.~]/g, percent);
  const form = new URLSearchParams({ v: wellFormed }).toString().slice('v='.length);
  const path = strict.replaceAll('%2F', '/');
  const upper = [encodeURIComponent(wellFormed), strict, whole, form, path, encodeURI(wellFormed)];
  const forms = [...upper, ...upper.map((text) => text.replaceAll('%20', '+')), encodeURIComponent(strict)];
  return [...forms, ...forms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function inHtml(value: string): string[] {
  const quotes: readonly (readonly [string, string])[] = [
    ['"', "'"],
    ['&quot;', '&#39;'],
    ['&#34;', '&#39;'],
    ['&quot;', '&#x27;'],
    ['&quot;', '&#039;'],
    ['&quot;', '&apos;'],
    ['&quot;', "'"],
  ];
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return quotes.map(([double, single]) => escaped.replaceAll('"', double).replaceAll("'", single));
}

function inShell(value: string): string {
  return value.replaceAll("'", "'\\''");
}

function inHex(value: string): string {
  return Buffer.from(value).toString('hex');
}

/**
 * In base64 alone, and inside the base64 of a longer text: there the value begins at one of three places of a group,
 * and only the characters that depend on nothing before and behind it are certain.
 */
function inBase64(value: string): string[] {
  const bytes = Buffer.from(value);
  const inner = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(first, last);
  });
  const whole = bytes.toString('base64');
  const forms = [whole, whole.replace(/={1,2}$/, ''), ...inner.filter((text) => text.length >= leastBase64)];
  return [...forms, ...forms.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')), encodeURIComponent(whole)];
}
