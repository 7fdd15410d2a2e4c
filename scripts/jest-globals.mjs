// `@jest/globals` for the runner of jest-runner.mjs: the package refuses to load outside jest's own runner. Adds the time
// limit of a test, which jest-light-runner lacks.
const globals = globalThis;
const DEFAULT_LIMIT_MS = 30_000;

/** `jest.setTimeout` by the paths of the test files that called it, ms: other files run in the same process. */
const limits = new Map();

export const { expect, describe } = globals;

export const jest = {
  ...globals.jest,
  setTimeout: (ms) => limits.set(expect.getState().testPath, ms),
};

export const beforeAll = limitedHook(globals.beforeAll);
export const afterAll = limitedHook(globals.afterAll);
export const beforeEach = limitedHook(globals.beforeEach);
export const afterEach = limitedHook(globals.afterEach);

export const test = limitedTest(globals.test);
test.skip = globals.test.skip;
test.only = limitedTest(globals.test.only);
export const it = test;

function limitedHook(hook) {
  return (run, ms) => hook(limited(run, ms));
}

function limitedTest(declare) {
  const each = (...table) => {
    const declareAll = declare.each(...table);
    return (name, run, ms) => declareAll(name, limited(run, ms));
  };
  return Object.assign((name, run, ms) => declare(name, limited(run, ms)), { each });
}

/** `run`, which fails once it has taken longer than it may; it cannot be ended. */
function limited(run, ms = limits.get(expect.getState().testPath) ?? DEFAULT_LIMIT_MS) {
  return async (...args) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Not finished within ${ms} ms.`)), ms);
    });
    try {
      return await Promise.race([run(...args), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
