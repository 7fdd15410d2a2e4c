import { describe, expect, test } from '@jest/globals';
import { hasCommand, logLinesOf, piecesOf, proseMarkdown } from '../../../src/lib/commands.ts';

const commandsIn = (text: string) =>
  piecesOf(text).flatMap(({ kind, text: piece }) => (kind === 'command' ? [piece] : []));

describe('the commands of a message', () => {
  test.each([
    [
      'Undo it: aws ecs update-service --cluster prod --service web',
      ['aws ecs update-service --cluster prod --service web'],
    ],
    [
      'It waits: aws deploy continue-deployment --deployment-id d-1.',
      ['aws deploy continue-deployment --deployment-id d-1'],
    ],
    ['Run: aws ecs a-b --c d (or --action ROLLBACK to roll back).', ['aws ecs a-b --c d']],
    ['Turn it on: aws ecs put-x --value enabled, then replace the instances.', ['aws ecs put-x --value enabled']],
    [
      'See: aws ssm describe-parameters --query "Parameters[].Name, x"',
      ['aws ssm describe-parameters --query "Parameters[].Name, x"'],
    ],
    ['Build for it: docker buildx build --push -t web:1 .', ['docker buildx build --push -t web:1 .']],
    [
      'Stop it with `aws deploy stop-deployment --deployment-id d-1` or wait.',
      ['aws deploy stop-deployment --deployment-id d-1'],
    ],
    ['Set `desired-count`, or use docker buildx.', []],
    ['A lone ` is no code', []],
  ])('%s', (text, commands) => {
    expect(commandsIn(text)).toEqual(commands);
    expect(hasCommand(text)).toBe(commands.length > 0);
  });

  test('are lines of their own in the log', () => {
    expect(logLinesOf('To undo it: aws ecs update-service --service web', '  ')).toEqual([
      'To undo it:',
      '      aws ecs update-service --service web',
    ]);
    expect(logLinesOf('Set `cpu`. It waits: aws a b-c (or not). Done.')).toEqual([
      'Set `cpu`. It waits:',
      '    aws a b-c',
      '(or not). Done.',
    ]);
    expect(logLinesOf('Nothing to run.')).toEqual(['Nothing to run.']);
  });

  test('are code in the summary, and nothing in them acts', () => {
    expect(proseMarkdown('Set `cpu`: aws ecs x-y --a "<b>"')).toBe(
      'Set <code>cpu</code>: <code>aws ecs x-y --a "&lt;b&gt;"</code>',
    );
    expect(proseMarkdown('`<script>`|`@team`')).not.toMatch(/<script>|@team|\|/);
  });

  test('are found in linear time', () => {
    const startedAt = performance.now();
    for (const text of [': aws '.repeat(3_000), '`'.repeat(19_999), ': '.repeat(9_000), `: aws "${'x'.repeat(19_000)}`])
      piecesOf(text);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
