import { expect, test } from '@jest/globals';
import { webAddressOf } from '../../../src/lib/web-address.ts';

test.each<[string, string | null]>([
  ['https://web-1a2b.ecs.eu-west-1.on.aws/', 'https://web-1a2b.ecs.eu-west-1.on.aws'],
  ['web-1a2b.ecs.eu-west-1.on.aws', 'https://web-1a2b.ecs.eu-west-1.on.aws'],
  ['http://shop.example.com:8080/api/', 'http://shop.example.com:8080/api/'],
  ['https://shop.example.com/?a=b#c', 'https://shop.example.com'],
  ['https://user:secret@shop.example.com', null],
  ['javascript://shop.example.com/%0aalert(1)', null],
  ['javascript:alert(1)', null],
  ['https://shop.example.com/"><script>', 'https://shop.example.com/%22%3E%3Cscript%3E'],
  ['', null],
  ['https://', null],
  [`https://shop.example.com/${'a'.repeat(3_000)}`, null],
])('%s', (text, address) => {
  expect(webAddressOf(text)).toBe(address);
});
