import { createVirtualClock } from '../../simulator/index.ts';
import type { Scene, Story } from '../../simulator/stories/index.ts';
import { type Run, runAction, type World } from './scenario.ts';

/** One story, played in this process on the virtual clock. */
export type Played = { scene: Scene; world: World; run: Run };

/** Minutes of the watch on the wrist, which the demo's clock stretches: here they become minutes of the story. */
const MINUTES = ['wait-for-minutes', 'bake-time-minutes'];

/** Plays a story to its end. `disturb` changes the scene before the step begins. */
export async function play(story: Story, disturb: (scene: Scene) => void = () => {}): Promise<Played> {
  const clock = createVirtualClock();
  const scene = story.build(clock);
  disturb(scene);
  const world = { sim: scene.sim, clock };
  const inputs = Object.fromEntries(
    Object.entries(scene.inputs).map(([name, value]) => [
      name,
      MINUTES.includes(name) ? String(Number(value) * story.pace) : value,
    ]),
  );
  const cancelAfterMs = story.interruptAfterMs === undefined ? null : story.interruptAfterMs * story.pace;
  const run = await runAction(world, inputs, { files: scene.files, ...(cancelAfterMs !== null && { cancelAfterMs }) });
  return { scene, world, run };
}
