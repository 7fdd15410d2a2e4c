import { facts } from '../example.ts';
import type { Facts } from '../facts.ts';

export const pausedExamples: Readonly<Record<string, Facts>> = {
  'paused-deployment': facts({
    pause: 'hook ecs-pause-0123 at the stage POST_TEST_TRAFFIC_SHIFT until 2026-01-15 09:30 UTC',
  }),
};
