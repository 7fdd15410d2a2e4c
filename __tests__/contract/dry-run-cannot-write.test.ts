import { describe, expect, test } from '@jest/globals';
import { filesIn, read } from '../support/repository.ts';
import { readSource } from '../support/source.ts';

/** Methods of the adapters with a call that mutates, as the adapters declare it. */
const mutating = filesIn('src/adapters', '.ts').flatMap((path) => {
  const text = read(path);
  // The helper of an adapter that passes `mutates: true` on is called `write` or `writeRepeatable` there.
  const declares = /mutates: true|\bwrite(?:Repeatable)?\('/;
  return text
    .split(/\n(?= {2,4}(?:async )?\w+\()/)
    .filter((part) => declares.test(part))
    .flatMap((part) => /^\s+(?:async )?(\w+)\(/.exec(part)?.[1] ?? []);
});

/** Every file whose values a file loads before it has run, itself included. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { own, target, typeOnly, lazy } of readSource(path).imports) {
    if (own && !typeOnly && !lazy) loadedWith(target, seen);
  }
  return seen;
}

describe('a run that only reads', () => {
  const writers = filesIn('src', '.ts')
    .filter((path) => !path.startsWith('src/adapters/'))
    .filter((path) => mutating.some((method) => new RegExp(`\\.${method}\\(`).test(read(path))));

  test('is kept from calls that the adapters declare', () => {
    expect([...new Set(mutating)].sort()).toEqual(
      expect.arrayContaining([
        'createDeployment',
        'registerTaskDefinition',
        'runTask',
        'stopDeployment',
        'stopServiceDeployment',
        'updateService',
      ]),
    );
    expect(writers).toContain('src/deployment/controllers/ecs/start.ts');
    expect(writers).toContain('src/taskdef/register.ts');
  });

  test('does not load the code that makes them', () => {
    // What the table of modes loads for a dry run, and for a mode that only reads.
    const table = read('src/modes/index.ts');
    const files = [...table.matchAll(/loadDryRun: \(\) => import\('\.\/([\w-]+\.ts)'\)/g)].map(([, file]) => file);
    const names = [...table.matchAll(/^ {2}'?[\w-]+'?: \{/gm)];
    expect(files).toHaveLength(names.length);
    const loaded = new Set([
      ...loadedWith('src/main.ts'),
      ...files.flatMap((file) => [...loadedWith(`src/modes/${file}`)]),
    ]);
    expect(loaded.has('src/modes/prepare.ts')).toBe(true);
    expect(writers.filter((path) => loaded.has(path))).toEqual([]);
  });
});
