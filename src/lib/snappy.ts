/**
 * Expands a block in Snappy's format (format_description.txt of google/snappy): the length of the whole, then literals
 * and copies of what was written before.
 *
 * @param mostBytes a block that says it is longer is not expanded
 * @throws Error for what is no such block; the input may be anything
 */
export function expandSnappy(block: Uint8Array, mostBytes: number): Uint8Array {
  const { value: length, next } = readLength(block);
  if (length > mostBytes) throw new Error(`it has ${length} bytes; at most ${mostBytes} are read`);
  const output = new Uint8Array(length);
  let at = next;
  let written = 0;
  while (at < block.length) {
    const element = readElement(block, at);
    if (written + element.length > length) throw new Error('it is longer than it says');
    if (element.kind === 'literal') {
      if (element.next + element.length > block.length) throw new Error('it ends early');
      output.set(block.subarray(element.next, element.next + element.length), written);
      at = element.next + element.length;
    } else {
      if (element.offset === 0 || element.offset > written) throw new Error('it refers to what is not there');
      // A copy may overlap what it writes, so it goes byte by byte.
      for (let index = 0; index < element.length; index += 1) {
        output[written + index] = output[written + index - element.offset] ?? 0;
      }
      at = element.next;
    }
    written += element.length;
  }
  if (written !== length) throw new Error('it is shorter than it says');
  return output;
}

/** Seven bits a byte, the lowest first; at most 32 bits. */
function readLength(block: Uint8Array): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = byteAt(block, index);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: index + 1 };
  }
  throw new Error('its length cannot be read');
}

type Element =
  | { kind: 'literal'; length: number; next: number }
  | { kind: 'copy'; length: number; offset: number; next: number };

function readElement(block: Uint8Array, at: number): Element {
  const tag = byteAt(block, at);
  const high = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (high < 60) return { kind: 'literal', length: high + 1, next: at + 1 };
      const bytes = high - 59;
      return { kind: 'literal', length: numberAt(block, at + 1, bytes) + 1, next: at + 1 + bytes };
    }
    case 1: {
      const offset = (tag >> 5) * 256 + byteAt(block, at + 1);
      return { kind: 'copy', length: (high & 7) + 4, offset, next: at + 2 };
    }
    case 2:
      return { kind: 'copy', length: high + 1, offset: numberAt(block, at + 1, 2), next: at + 3 };
    default:
      return { kind: 'copy', length: high + 1, offset: numberAt(block, at + 1, 4), next: at + 5 };
  }
}

/** A number of so many bytes, the lowest first. */
function numberAt(block: Uint8Array, at: number, bytes: number): number {
  let value = 0;
  for (let index = 0; index < bytes; index += 1) value += byteAt(block, at + index) * 256 ** index;
  return value;
}

function byteAt(block: Uint8Array, at: number): number {
  const byte = block[at];
  if (byte === undefined) throw new Error('it ends early');
  return byte;
}
