// Everything that must pass: types, lint, tests. Arguments narrow it down:
//
//   npm test                            all of it
//   npm test -- scenarios/rollback      only the tests whose paths match
//   node scripts/test.mjs --only types,lint
import { parseArgs } from 'node:util';
import { lint, runSteps, tests, types } from './steps.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const wanted = values.only?.split(',') ?? (positionals.length > 0 ? ['tests'] : ['types', 'lint', 'tests']);
await runSteps([types, lint, tests(positionals)].filter(({ name }) => wanted.includes(name)));
