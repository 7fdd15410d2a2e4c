import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../../src/contract/parse.ts';
import { sourceLine } from '../../../src/contract/source-line.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { parseDefinition } from '../../../src/taskdef/source.ts';

/** What a file's problem says. */
async function problemOf(text: string): Promise<string> {
  const parsed = await parseDefinition(text, '/ws/td.json');
  return 'problems' in parsed ? (parsed.problems[0]?.message ?? '') : '';
}

describe('the line that is wrong', () => {
  test('is shown with its number and a mark below the place', async () => {
    const message = await problemOf('{\n  "family": "web",\n  "cpu": "256" "memory": "512"\n}');
    const [said, line, mark] = message.split('\n');
    const column = Number(/column (\d+)/.exec(said ?? '')?.[1]);
    expect(said).toMatch(/line 3, column \d+: /);
    expect(line).toBe('    3 |   "cpu": "256" "memory": "512"');
    expect(mark?.indexOf('^')).toBe('    3 | '.length + column - 1);
  });

  test.each([
    ['YAML', 'family: web\ncontainerDefinitions:\n - name: app\n   image: a: b\n', 'image: a: b'],
    ['a tab', 'family: web\n\tcpu: 256\n', 'cpu: 256'],
  ])('is shown of %s', async (_, text, line) => {
    expect(await problemOf(text)).toContain(line);
  });

  test.each([
    ['{\n "environment": [{"name": "A", "value": "hunter2"} {"name": "B"}]\n}', '"value": …} {"name": "B"}]'],
    ['a:\n  - name: A\n    value: hunter2: x\n', 'value: …'],
    ['a:\n - name: A\n   value: "first\n     hunter2" x: y\n', ''],
    ['{"options": {"splunk-token": "hunter2" "x": 1}}', 'splunk-token'],
    ['{"environment":[{"value":"hunter2","name":"A"}],,}', '"value": …,"name":"A"}],,}'],
    ['{"value": "a"} hunter2" "name": "A"}', '"value": …'],
  ])('never holds the value of a variable: %j', async (text, seen) => {
    const message = await problemOf(text);
    expect(message).not.toBe('');
    expect(message).not.toContain('hunter2');
    expect(message).toContain(seen);
  });

  test('of a file without line breaks is a part around the place', async () => {
    const long = `{"labels": {${Array.from({ length: 500 }, (_, index) => `"k${index}": ${index}`).join(', ')}} "family": 1}`;
    const message = await problemOf(long);
    const [, line = '', mark = ''] = message.split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(mark.indexOf('^') - 4)).toContain('"family"');
  });

  test('of an input is shown only where the input holds no secret', async () => {
    const message = async (name: string, value: string) => {
      const error = await parseInputs({ [`INPUT_${name.toUpperCase()}`]: value }).catch((thrown: unknown) => thrown);
      return error instanceof InputError ? error.message : '';
    };
    const text = '[{"capacityProvider": "FARGATE" "weight": 1}]';
    expect(await message('run-task-capacity-provider-strategy', text)).toMatch(
      /\n {4}1 \| \[\{"capacityProvider": "FARGATE" "weight": 1\}\]/,
    );
    const secret = await message('run-task-container-overrides', '[{"name": "app" "command": ["hunter2"]}]');
    expect(secret).toContain('line 1');
    expect(secret).not.toContain('hunter2');
  });

  test('is left out where there is none, and found fast', () => {
    expect(sourceLine('a\nb', undefined)).toBe('');
    expect(sourceLine('a\nb', { line: 7, column: 1 })).toBe('');
    const startedAt = performance.now();
    sourceLine(`${'a"value":'.repeat(4_000)}\n`, { line: 1, column: 30_000 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
