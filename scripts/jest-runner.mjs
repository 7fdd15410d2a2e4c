// Jest's runner: joins all test files with what they import once, and runs them in a few processes that keep their
// modules from one file to the next. Jest's own runner loads and compiles everything for each file again, in a context
// of its own: the tests took half as long again.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import LightRunner from 'jest-light-runner/child-process';
import { joinSources } from './join-sources.mjs';
import { scratchFolder } from './scratch-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default class JoinedTestsRunner extends LightRunner {
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const dir = scratchFolder();
    const names = new Map(tests.map((test) => [test, relative(root, test.path).replace(/\.ts$/, '')]));
    await joinSources({
      input: Object.fromEntries(tests.map((test) => [names.get(test), test.path])),
      dir,
      alias: { '@jest/globals': join(root, 'scripts/jest-globals.mjs') },
      // They import JSON in the way that only bundlers accept.
      joined: /^@actions\/(languageservice|workflow-parser)(\/|$)/,
    });
    const sources = new Map(tests.map((test) => [join(dir, `${names.get(test)}.mjs`), test]));
    const joined = [...sources].map(([path, test]) => ({ ...test, path }));
    const sourceOf = ({ path }) => sources.get(path);
    await super.runTests(
      joined,
      watcher,
      (test) => onStart(sourceOf(test)),
      (test, result) => onResult(sourceOf(test), { ...result, testFilePath: sourceOf(test).path }),
      (test, error) => onFailure(sourceOf(test), error),
    );
  }
}
