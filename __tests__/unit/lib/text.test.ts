import { describe, expect, test } from '@jest/globals';
import {
  asCode,
  asLogText,
  asMarkdown,
  asMermaid,
  asPreformatted,
  cut,
  oneLine,
  withFullStop,
} from '../../../src/lib/text.ts';

describe('text from outside in the log', () => {
  test.each([
    ['::error::stolen', ': :error::stolen'],
    ['  ::set-output name=a::b', ': :set-output name=a::b'],
    ['##[group]x', '## [group]x'],
    ['before ##[error]x', 'before ## [error]x'],
    ['a\r\n::stop-commands::x', 'a ::stop-commands::x'],
    ['a\u2028b\u0000c\u001b[31mred', 'a b c [31mred'],
    ['\u202egnp.exe', 'gnp.exe'],
  ])('%j is one line that the runner takes for no command', (text, safe) => {
    expect(asLogText(text)).toBe(safe);
  });
});

describe('text from outside in the summary', () => {
  test('acts neither as Markdown nor as HTML nor as the end of a cell', () => {
    const hostile = '<img src=x onerror=alert(1)> | **bold** [a](b) `c` @team #1 ![x](y) ~~z~~ $m$';
    const safe = asMarkdown(hostile).replaceAll('<!-- -->', '');
    expect(safe).not.toMatch(/[<>|*[\]()`@!~$]/);
    expect(safe.replace(/&#?\w+;/g, '')).not.toContain('#');
  });

  test('mentions and issues are parted, since GitHub looks for them when the escapes are gone', () => {
    expect(asMarkdown('@team, #12 and a@b')).toBe('&#64;<!-- -->team, &#35;<!-- -->12 and a&#64;<!-- -->b');
    expect(asMarkdown('1 @ 2 # 3')).not.toContain('<!-- -->');
  });

  test('references of GitHub are parted: issues by GH-, commits by their SHAs', () => {
    const sha = '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d';
    expect(asMarkdown('GH-3, gh-12 and acme/shop#3')).toBe('GH-<!-- -->3, gh-<!-- -->12 and acme/shop&#35;<!-- -->3');
    expect(asMarkdown(`${sha} and ${sha.slice(0, 7)}, acme/shop@${sha}`)).toBe(
      `5f3c1e<!-- -->${sha.slice(6)} and 5f3c1e<!-- -->0, acme/shop&#64;<!-- -->5f3c1e<!-- -->${sha.slice(6)}`,
    );
    for (const plain of ['123456789012', 'x5f3c1e0d9', 'effaced words', 'HIGH-3'])
      expect(asMarkdown(plain)).toBe(plain);
  });

  test('a long name in code may break after its registry', () => {
    expect(asCode('host/web@sha256:1')).toBe('<code>host/<wbr>web&#64;<wbr>sha256:1</code>');
    expect(asCode('/')).toBe('<code>/</code>');
  });

  test('a preformatted block cannot be left', () => {
    expect(asPreformatted(['</pre><script>', 'x'])).toBe('<pre>&lt;/pre&gt;&lt;script&gt;\nx</pre>');
    expect(asCode('a`b|c')).toBe('<code>a&#96;b&#124;c</code>');
  });

  test('a Mermaid label has nothing of Mermaid’s grammar', () => {
    expect(asMermaid('web:12; %% end # <b>\nclick x')).toBe('web 12 end b click x');
    expect(asMermaid(';;')).toBe('-');
    expect(asMermaid('5 %, %%{init}%%')).toBe('5 %, init');
  });
});

test('cutting keeps whole characters and says so', () => {
  expect(cut('😀😀😀', 2)).toBe('😀…');
  expect(cut('abc', 3)).toBe('abc');
  expect(cut(`a${'😀'.repeat(9)}`, 3)).toBe('a😀…');
  expect(cut('a'.repeat(300_000), 3)).toBe('aa…');
});

test('oneLine folds lines and trims', () => {
  expect(oneLine(' a\n\tb ')).toBe('a b');
});

test.each([
  ['its log says: no such table', 'its log says: no such table.'],
  ['closed (reason 12)', 'closed (reason 12).'],
  ['It is gone.', 'It is gone.'],
  ['Why?', 'Why?'],
  ['and was cut…', 'and was cut…'],
])('%j ends as a sentence: %j', (text, expected) => {
  expect(withFullStop(text)).toBe(expected);
});
