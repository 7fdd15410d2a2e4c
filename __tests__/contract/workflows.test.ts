import { describe, expect, test } from '@jest/globals';
import { exists, filesIn, read } from '../support/repository.ts';
import { problemsOf } from '../support/workflow.ts';

const workflows = filesIn('.github/workflows', '.yml');
const examples = [...filesIn('examples', '.yml'), ...filesIn('examples', '.yaml')].filter((path) =>
  /^jobs:/m.test(read(path)),
);

describe('workflows', () => {
  test('ours are valid', async () => {
    expect(workflows).toContain('.github/workflows/ci.yml');
    expect((await Promise.all(workflows.map((path) => problemsOf(path)))).flat()).toEqual([]);
  });

  test('ours use actions by commit, with the version beside it, and no more rights than they need', () => {
    for (const path of workflows) {
      const uses = read(path).match(/uses: .*/g) ?? [];
      expect(uses.filter((line) => !/^uses: (\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line))).toEqual([]);
      expect(read(path)).toMatch(/^permissions:\n {2}contents: read$/m);
    }
  });

  test('the examples are valid and give our action only inputs that it has', async () => {
    const found = examples.map((path) => problemsOf(`.github/workflows/${path.replaceAll('/', '-')}`, read(path)));
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  test('the validator sees a mistake', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n';
    expect(await problemsOf('.github/workflows/mistaken.yml', workflow)).not.toEqual([]);
  });
});

describe('action.yml', () => {
  test('is valid', async () => {
    const found = exists('action.yml') ? await problemsOf('action.yml') : [];
    expect(found).toEqual([]);
  });

  test('the validator sees a mistake', async () => {
    const action = 'name: a\ndescription: b\nruns:\n  using: node24\n';
    expect(await problemsOf('mistaken/action.yml', action)).not.toEqual([]);
  });
});
