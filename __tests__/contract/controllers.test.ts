import { expect, test } from '@jest/globals';
import { filesIn, read } from '../support/repository.ts';

const outside = filesIn('src', '.ts').filter((path) => !path.startsWith('src/deployment/controllers/'));

test('nothing outside the controllers asks which controller a service has', () => {
  const asks =
    /\.controller\s*[!=]==?|['"](?:CODE_DEPLOY|EXTERNAL)['"]\s*[!=]==?|[!=]==?\s*['"](?:CODE_DEPLOY)['"]|isCodeDeploy|\bcontroller\.id\b/;
  expect(outside.filter((path) => asks.test(read(path)))).toEqual([]);
});

test('no file outside the controllers imports what one controller is made of', () => {
  const inside = /deployment\/controllers\/(?:ecs|codedeploy)\//;
  const importers = outside.filter((path) =>
    read(path)
      .split('\n')
      .some((line) => inside.test(line) && !/^import type|\bapi\.ts'|\brecord\.ts'/.test(line)),
  );
  expect(importers).toEqual([]);
});
