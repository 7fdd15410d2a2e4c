import { DISTURBED } from './disturbed.ts';
import { FAILING } from './failing.ts';
import { MANAGED } from './managed.ts';
import { ON_GITHUB } from './on-github.ts';
import { PLANNED } from './planned.ts';
import { ROLES } from './roles.ts';
import { STARTING } from './starting.ts';
import type { Story } from './story.ts';
import { WELL } from './well.ts';

export type { Expectation, Scene, Story } from './story.ts';

/** Every story, in the order in which `npm run demo -- list` shows them. */
export const STORIES: readonly Story[] = [
  ...WELL,
  ...MANAGED,
  ...ON_GITHUB,
  ...PLANNED,
  ...FAILING,
  ...STARTING,
  ...DISTURBED,
  ...ROLES,
];

export const findStory = (id: string): Story | null => STORIES.find((story) => story.id === id) ?? null;
