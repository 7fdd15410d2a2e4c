/** Identifiers in AWS's forms, the same ones in every run: they come from a seeded generator. */
export type Ids = {
  /** `length` hexadecimal digits, as in task ids. */
  hex(length: number): string;
  /** `length` decimal digits that do not begin with zero, as in deployment ids. */
  digits(length: number): string;
  /** `length` characters of base64url, as in service deployment ids. */
  token(length: number): string;
  uuid(): string;
};

const HEX = '0123456789abcdef';
const DIGITS = '0123456789';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function createIds(seed = 20_141_113): Ids {
  const random = mulberry32(seed);
  const pick = (alphabet: string, length: number): string => {
    let text = '';
    while (text.length < length) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
    return text;
  };
  return {
    hex: (length) => pick(HEX, length),
    digits: (length) => pick('123456789', 1) + pick(DIGITS, length - 1),
    token: (length) => pick(BASE64URL, length),
    uuid: () =>
      [pick(HEX, 8), pick(HEX, 4), `4${pick(HEX, 3)}`, `${pick('89ab', 1)}${pick(HEX, 3)}`, pick(HEX, 12)].join('-'),
  };
}

/** The well-known 32-bit generator: small, fast, and good enough for names. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
