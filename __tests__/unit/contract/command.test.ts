import { expect, test } from '@jest/globals';
import { command, splitWords } from '../../../src/contract/command.ts';

function parse(text: string) {
  return command().parse(text);
}

test.each([
  ['["serve", "--port", ""]', ['serve', '--port', '']],
  ['[\n  "sh", "-c", "a && b"\n]', ['sh', '-c', 'a && b']],
  ['[]', []],
  ['- serve\n- "--port=80"\n', ['serve', '--port=80']],
  ['serve --port 8080', ['serve', '--port', '8080']],
  ['  serve\n  --port\t8080 ', ['serve', '--port', '8080']],
  [`sh -c "echo 'a b' && c"`, ['sh', '-c', "echo 'a b' && c"]],
  [`sh -c 'echo "a b"'`, ['sh', '-c', 'echo "a b"']],
  ['--title="a b" --x', ['--title=a b', '--x']],
  [`'' ""`, ['', '']],
  [`a''b""c`, ['abc']],
  [`'\\\\'"x"`, ['\\\\x']],
  ['"\\$HOME \\"x\\" \\n \\\\ \\`"', ['$HOME "x" \\n \\ `']],
  ['a\\ b \\"c\\"', ['a b', '"c"']],
  ['a \\\n b', ['a', 'b']],
  ['a\\\nb', ['ab']],
  ['"a\\\nb"', ['ab']],
  ['$HOME *.js && # x', ['$HOME', '*.js', '&&', '#', 'x']],
  ['- x', ['-', 'x']],
  ['größe=🎉 \\🎉', ['größe=🎉', '🎉']],
])('%j', async (text, words) => {
  expect(await parse(text)).toEqual({ value: words });
});

test.each([
  ['sh -c "hunter2', 'the quote at character 7 is never closed'],
  ["it's", 'the quote at character 3 is never closed'],
  ['"a\\"', 'the quote at character 1 is never closed'],
  ['hunter2 \\', 'it ends with a backslash that escapes nothing'],
  ['["a", 1]', 'element 2 of the list is not a string (put it in quotes)'],
  ['["a", "hunter2]', 'it begins with `[` but is not a valid JSON array'],
  ['- a\n- {b: hunter2}', 'element 2 of the list is not a string (put it in quotes)'],
])('%j is refused', async (text, problem) => {
  expect(await parse(text)).toEqual({ problems: [problem] });
});

test('words that a shell would quote come back as they were', () => {
  const words = ['', 'a b', "it's", '"', '\\', '$x', 'a\nb', '🎉', '--x=y;z'];
  const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  expect(splitWords(quoted)).toEqual({ value: words });
});
