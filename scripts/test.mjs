// Everything that must pass: types, lint, tests. Arguments narrow it down:
//
//   npm test                            all of it
//   npm test -- fast                    types, lint, and the tests that take less than a minute in this process
//   npm test -- scenarios/rollback      only the tests whose paths match
//   node scripts/test.mjs --only types,lint
import { parseArgs } from 'node:util';
import { lint, runSteps, tests, types } from './steps.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
/** Rules, text and tables, and of the scenarios those that a change is most likely to break. */
const fast = [
  '__tests__/unit/',
  '__tests__/contract/(?!dist|patterns|workflows)',
  'scenarios/(checks|codedeploy|create-service|deploy|dry-run|failures|plan|refused|rerun|rollback)\\.test',
];

if (positionals[0] === 'fast') {
  await runSteps([types, lint, tests(fast)]);
  process.exit();
}
const wanted = values.only?.split(',') ?? (positionals.length > 0 ? ['tests'] : ['types', 'lint', 'tests']);
await runSteps([types, lint, tests(positionals)].filter(({ name }) => wanted.includes(name)));
