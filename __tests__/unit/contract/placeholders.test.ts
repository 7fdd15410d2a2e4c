// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in files
import { describe, expect, test } from '@jest/globals';
import { isPlaceholder, type Piece, piecesOf } from '../../../src/contract/placeholders.ts';

const text = (each: string): Piece => ({ kind: 'text', text: each });
const variable = (name: string): Piece => ({
  kind: 'placeholder',
  placeholder: { kind: 'variable', name },
  written: `\${${name}}`,
});

describe('placeholders in a text', () => {
  test.each<[string, Piece[]]>([
    ['', []],
    ['plain $HOME {x}', [text('plain $HOME {x}')]],
    ['${A}', [variable('A')]],
    ['a${A}b${B_2}c', [text('a'), variable('A'), text('b'), variable('B_2'), text('c')]],
    ['$${A}', [text('${A}')]],
    ['$$${A}', [text('$${A}')]],
    ['x$${A}${A}', [text('x${A}'), variable('A')]],
    ['${A}$${A}', [variable('A'), text('${A}')]],
    ['${A}${B}', [variable('A'), variable('B')]],
    ['$', [text('$')]],
    ['$$', [text('$$')]],
    ['$${', [text('${')]],
    [
      '${ssm:/shop/prod/url}',
      [{ kind: 'placeholder', placeholder: { kind: 'ssm', name: '/shop/prod/url' }, written: '${ssm:/shop/prod/url}' }],
    ],
    [
      '${ssm:/url:3}',
      [{ kind: 'placeholder', placeholder: { kind: 'ssm', name: '/url:3' }, written: '${ssm:/url:3}' }],
    ],
    [
      '${cfn:my-stack.Url}',
      [
        {
          kind: 'placeholder',
          placeholder: { kind: 'cfn', stack: 'my-stack', output: 'Url' },
          written: '${cfn:my-stack.Url}',
        },
      ],
    ],
  ])('%s', (given, pieces) => {
    expect(piecesOf(given)).toEqual(pieces);
  });

  test.each([
    '${}',
    '${ A }',
    '${A:-b}',
    '${1}',
    '${A${B}}',
    '${ssm:}',
    '${ssm:/a b}',
    '${ssm:arn:aws:ssm:eu-west-1:1:parameter/a}',
    '${cfn:stack}',
    '${cfn:a.b.c}',
    '${env:A}',
    '${',
    '${A',
  ])('%s is none', (given) => {
    expect(piecesOf(given)[0]).toMatchObject({ kind: 'wrong' });
    expect(isPlaceholder(given)).toBe(false);
  });

  test('a text is one placeholder, or it is more', () => {
    expect(isPlaceholder('${A}')).toBe(true);
    for (const each of ['${A} ', '${A}${A}', '$${A}', 'A']) expect(isPlaceholder(each)).toBe(false);
  });

  test('are found in one pass, however many and however broken', () => {
    const startedAt = performance.now();
    for (const part of ['${', '${A', '$${', '${A}', '$', '}${']) piecesOf(part.repeat(200_000));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
