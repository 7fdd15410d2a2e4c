// Loaded by the demo before the action (`node --import`), so that the action's minutes pass as fast as the simulator's
// and what it prints reads like the real thing. `dist/` knows nothing of it: it is the same code that users run.
//
// Only what the action itself reads and sleeps by is made faster. The time limits of requests, which the SDK and node
// set by other timers, stay real, and so does the limit of the checks before the first write: the simulator's answers
// take real time.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const { pace, realAtMs, simulatedAtMs } = JSON.parse(process.env.DEMO_CLOCK ?? '{}');

if (pace > 0) {
  const RealDate = Date;
  const now = () => Math.round(simulatedAtMs + (RealDate.now() - realAtMs) * pace);

  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

  const checksLimitMs = 2_000;
  const wait = timers.setTimeout;
  timers.setTimeout = (ms, ...rest) => wait(ms === checksLimitMs ? ms : ms / pace, ...rest);
  syncBuiltinESMExports();
}
