import { type Clock, createVirtualClock, type VirtualClock } from '../../simulator/index.ts';
import type { Scene, Story } from '../../simulator/stories/index.ts';
import { type Run, runAction } from './scenario.ts';

/** One story, played in this process on the virtual clock. */
export type Played = { story: Story; scene: Scene; run: Run };

export type PlayOptions = {
  /**
   * As the demo plays it: AWS's time passes faster than the action's by the story's pace, so there are few looks.
   * Else both have the same clock, and the minutes of the inputs are stretched by that much.
   */
  atDemoPace?: boolean;
  /** How far AWS's clock is ahead of the runner's. */
  aheadMs?: number;
  /** Changes the scene before the step begins. */
  disturb?: (scene: Scene) => void;
};

/** The most that `wait-for-minutes` may be. */
const LONGEST_MINUTES = 360;

const MINUTES = ['wait-for-minutes', 'bake-time-minutes'];

/** Plays a story to its end. */
export async function play(story: Story, options: PlayOptions = {}): Promise<Played> {
  const { atDemoPace = false, aheadMs = 0, disturb } = options;
  const clock = createVirtualClock();
  const scene = story.build(elsewhere(clock, atDemoPace ? story.pace : 1, aheadMs));
  disturb?.(scene);
  const stretch = atDemoPace ? 1 : story.pace;
  const inputs = Object.entries(scene.inputs).map(([name, value]) => [
    name,
    MINUTES.includes(name) ? String(Math.min(Number(value) * stretch, LONGEST_MINUTES)) : value,
  ]);
  const run = await runAction({ sim: scene.sim, clock }, Object.fromEntries(inputs), {
    files: scene.files,
    ...(story.interruptAfterMs !== undefined && { cancelAfterMs: story.interruptAfterMs * stretch }),
  });
  return { story, scene, run };
}

/** A clock of its own: its time passes `pace` times as fast, and it is set `aheadMs` ahead. */
function elsewhere(clock: VirtualClock, pace: number, aheadMs: number): Clock {
  const startMs = clock.now();
  return {
    now: () => startMs + aheadMs + (clock.now() - startMs) * pace,
    sleep: (ms, signal) => clock.sleep(ms / pace, signal),
  };
}
